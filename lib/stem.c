#include "stem.h"

#include <string.h>

/* The word as it is cut down.  A y that is a consonant is written Y. */
struct stem {
	char *p;
	size_t n;
	size_t r1, r2; /* where Porter's regions R1 and R2 begin */
};

/* What a suffix in R1 (or R2) becomes; the longest that fits is taken. */
struct rule {
	const char *suffix, *to;
};

static int
vowel(char c)
{
	return c != '\0' && strchr("aeiouy", c) != NULL;
}

static int
ends(const struct stem *s, const char *suffix)
{
	size_t n = strlen(suffix);

	return s->n >= n && memcmp(s->p + s->n - n, suffix, n) == 0;
}

/* Put to in place of the last n bytes. */
static void
replace(struct stem *s, size_t n, const char *to)
{
	size_t k = strlen(to);

	memcpy(s->p + s->n - n, to, k);
	s->n = s->n - n + k;
}

static int
has_vowel(const struct stem *s, size_t n)
{
	size_t i;

	for (i = 0; i < n; i++)
		if (vowel(s->p[i]))
			return 1;
	return 0;
}

/* Does the word's part of n bytes end in a short syllable? */
static int
ends_short(const struct stem *s, size_t n)
{
	const char *p = s->p;

	if (n == 2)
		return vowel(p[0]) && !vowel(p[1]);
	return n > 2 && !vowel(p[n - 3]) && vowel(p[n - 2]) &&
	       !vowel(p[n - 1]) && strchr("wxY", p[n - 1]) == NULL;
}

/* Behind the first consonant that follows a vowel, from byte i on. */
static size_t
region(const struct stem *s, size_t i)
{
	while (i < s->n && !vowel(s->p[i]))
		i++;
	while (i < s->n && vowel(s->p[i]))
		i++;
	return i < s->n ? i + 1 : s->n;
}

static void
mark_regions(struct stem *s)
{
	static const char *const head[] = { "gener", "commun", "arsen", "emerg",
		"inter", "later", "organ", "past", "univers" };
	struct span word = { s->p, s->n };
	size_t i;

	for (i = 0; i < s->n; i++)
		if (s->p[i] == 'y' && (i == 0 || vowel(s->p[i - 1])))
			s->p[i] = 'Y';
	s->r1 = region(s, 0);
	for (i = 0; i < sizeof(head) / sizeof(head[0]); i++)
		if (span_begins(word, head[i]))
			s->r1 = strlen(head[i]);
	s->r2 = region(s, s->r1);
}

/* The longest rule whose suffix the word ends in, or NULL. */
static const struct rule *
longest(const struct stem *s, const struct rule *r, size_t n)
{
	const struct rule *best = NULL;

	for (; n > 0; n--, r++)
		if (ends(s, r->suffix) &&
		    (best == NULL || strlen(r->suffix) > strlen(best->suffix)))
			best = r;
	return best;
}

/* Possessives and plurals: steps 0 and 1a. */
static void
strip_plural(struct stem *s)
{
	s->n -= ends(s, "'s'") ? 3 : ends(s, "'s") ? 2 : ends(s, "'") ? 1 : 0;
	if (ends(s, "sses"))
		s->n -= 2;
	else if (ends(s, "ied") || ends(s, "ies"))
		s->n -= s->n > 4 ? 2 : 1;
	else if (ends(s, "s") && !ends(s, "us") && !ends(s, "ss") && s->n > 2 &&
		 has_vowel(s, s->n - 2))
		s->n--;
}

/* What -ed and -ing leave behind: hop(p), not(e). */
static void
mend(struct stem *s)
{
	static const char twice[] = "bdfgmnprt";
	const char *p = s->p + s->n;

	if (s->n > 1 && p[-1] == p[-2] && strchr(twice, p[-1]) != NULL) {
		if (s->n != 3 || strchr("aeo", p[-3]) == NULL)
			s->n--;
	} else if (ends(s, "at") || ends(s, "bl") || ends(s, "iz") ||
		   (s->n <= s->r1 && ends_short(s, s->n)))
		replace(s, 0, "e");
}

/* Steps 1b and 1c. */
static void
strip_tense(struct stem *s)
{
	static const struct rule rules[] = { { "eed", "ee" }, { "eedly", "ee" },
		{ "ed", "" }, { "edly", "" }, { "ing", "" }, { "ingly", "" } };
	const struct rule *r =
	    longest(s, rules, sizeof(rules) / sizeof(rules[0]));
	size_t n;

	if (r != NULL) {
		n = strlen(r->suffix);
		if (r->to[0] != '\0') {
			if (s->n - n >= s->r1)
				replace(s, n, r->to);
		} else if (has_vowel(s, s->n - n)) {
			s->n -= n;
			mend(s);
		}
	}
	if (s->n > 2 && (ends(s, "y") || ends(s, "Y")) &&
	    !vowel(s->p[s->n - 2]))
		s->p[s->n - 1] = 'i';
}

/* Step 2. */
static void
strip_derivation(struct stem *s)
{
	static const struct rule rules[] = { { "tional", "tion" },
		{ "enci", "ence" }, { "anci", "ance" }, { "abli", "able" },
		{ "entli", "ent" }, { "izer", "ize" }, { "ization", "ize" },
		{ "ational", "ate" }, { "ation", "ate" }, { "ator", "ate" },
		{ "alism", "al" }, { "aliti", "al" }, { "alli", "al" },
		{ "fulness", "ful" }, { "ousli", "ous" }, { "ousness", "ous" },
		{ "iveness", "ive" }, { "iviti", "ive" }, { "biliti", "ble" },
		{ "bli", "ble" }, { "ogi", "og" }, { "ogist", "og" },
		{ "fulli", "ful" }, { "lessli", "less" }, { "li", "" } };
	const struct rule *r =
	    longest(s, rules, sizeof(rules) / sizeof(rules[0]));
	size_t n;

	if (r == NULL || s->n - (n = strlen(r->suffix)) < s->r1)
		return;
	if (strcmp(r->suffix, "ogi") == 0 &&
	    !(n < s->n && s->p[s->n - 4] == 'l'))
		return;
	if (strcmp(r->suffix, "li") == 0 &&
	    !(n < s->n && strchr("cdeghkmnrt", s->p[s->n - 3]) != NULL))
		return;
	replace(s, n, r->to);
}

/* Step 3. */
static void
strip_adjective(struct stem *s)
{
	static const struct rule rules[] = { { "tional", "tion" },
		{ "ational", "ate" }, { "alize", "al" }, { "icate", "ic" },
		{ "iciti", "ic" }, { "ical", "ic" }, { "ful", "" },
		{ "ness", "" }, { "ative", "" } };
	const struct rule *r =
	    longest(s, rules, sizeof(rules) / sizeof(rules[0]));
	size_t n;

	if (r == NULL)
		return;
	n = strlen(r->suffix);
	if (s->n - n >= (strcmp(r->suffix, "ative") == 0 ? s->r2 : s->r1))
		replace(s, n, r->to);
}

/* Steps 4 and 5. */
static void
strip_rest(struct stem *s)
{
	static const struct rule rules[] = { { "al", "" }, { "ance", "" },
		{ "ence", "" }, { "er", "" }, { "ic", "" }, { "able", "" },
		{ "ible", "" }, { "ant", "" }, { "ement", "" }, { "ment", "" },
		{ "ent", "" }, { "ism", "" }, { "ate", "" }, { "iti", "" },
		{ "ous", "" }, { "ive", "" }, { "ize", "" }, { "ion", "" } };
	const struct rule *r =
	    longest(s, rules, sizeof(rules) / sizeof(rules[0]));
	size_t n;

	if (r != NULL) {
		n = strlen(r->suffix);
		if (s->n - n >= s->r2 &&
		    (strcmp(r->suffix, "ion") != 0 ||
			(n < s->n && strchr("st", s->p[s->n - 4]) != NULL)))
			s->n -= n;
	}
	if ((ends(s, "e") &&
		(s->n > s->r2 || (s->n > s->r1 && !ends_short(s, s->n - 1)))) ||
	    (ends(s, "ll") && s->n > s->r2))
		s->n--;
}

/* Words the steps would spoil; before step 0, or (to NULL) after 1a. */
static const char *
exception(const struct stem *s)
{
	static const struct rule words[] = { { "skis", "ski" },
		{ "skies", "sky" }, { "dying", "die" }, { "lying", "lie" },
		{ "tying", "tie" }, { "vying", "vie" }, { "hying", "hie" },
		{ "idly", "idl" }, { "gently", "gentl" }, { "ugly", "ugli" },
		{ "early", "earli" }, { "only", "onli" }, { "singly", "singl" },
		{ "sky", "sky" }, { "news", "news" }, { "howe", "howe" },
		{ "atlas", "atlas" }, { "cosmos", "cosmos" },
		{ "bias", "bias" }, { "andes", "andes" },
		{ "inning", "inning" }, { "outing", "outing" },
		{ "canning", "canning" }, { "herring", "herring" },
		{ "earring", "earring" }, { "evening", "evening" },
		{ "proceed", "proceed" }, { "exceed", "exceed" },
		{ "succeed", "succeed" } };
	size_t i;

	for (i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		if (strlen(words[i].suffix) == s->n && ends(s, words[i].suffix))
			return words[i].to;
	return NULL;
}

static void
strip(struct stem *s)
{
	const char *whole = exception(s);

	if (whole == NULL) {
		mark_regions(s);
		strip_plural(s);
		whole = exception(s);
	}
	if (whole != NULL) {
		replace(s, s->n, whole);
		return;
	}
	strip_tense(s);
	strip_derivation(s);
	strip_adjective(s);
	strip_rest(s);
}

size_t
stem_word(struct span word, char *out)
{
	struct stem s = { out, word.n, 0, 0 };
	size_t i;

	if (word.n > 0)
		memcpy(out, word.p, word.n);
	if (word.n <= 2 || word.n > STEM_MAX)
		return word.n;
	for (i = 0; i < word.n; i++)
		if ((word.p[i] < 'a' || word.p[i] > 'z') && word.p[i] != '\'')
			return word.n;
	if (out[0] == '\'')
		memmove(out, out + 1, --s.n);
	strip(&s);
	for (i = 0; i < s.n; i++)
		if (out[i] == 'Y')
			out[i] = 'y';
	return s.n;
}
