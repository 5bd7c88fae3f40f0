#include "text/stem.h"

#include <limits.h>
#include <stdint.h>
#include <string.h>

/* The word while it is being shortened.  A consonant y is written Y. */
struct stem {
	char *p;
	size_t n;
	size_t r1, r2; /* where Porter's regions R1 and R2 begin */
	int marked;    /* whether there is a Y */
};

/* A rule: replace a suffix that follows one of some letters (NULL: any). */
struct rule {
	size_t n;
	const char *suffix, *to, *after;
};

#define RULE_BEHIND(letters, suffix, to)                                       \
	{                                                                      \
		sizeof(suffix) - 1, suffix, to, letters                        \
	}
#define RULE(suffix, to) RULE_BEHIND(NULL, suffix, to)
#define END              RULE("", "")
#define BY(letter)       [(letter) - 'a']
#define BIT(letter)      (UINT32_C(1) << ((letter) - 'a'))
static inline int
vowel(char c)
{
	static const char is[UCHAR_MAX + 1] = {
		['a'] = 1, ['e'] = 1, ['i'] = 1, ['o'] = 1, ['u'] = 1, ['y'] = 1
	};

	return is[(unsigned char)c];
}

/* Most suffixes can be excluded by their last letter. */
static inline int
ends(const struct stem *s, const char *suffix)
{
	size_t n = strlen(suffix);

	return s->n >= n && s->p[s->n - 1] == suffix[n - 1] &&
	       memcmp(s->p + s->n - n, suffix, n) == 0;
}

/* Replace the last n bytes by to. */
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
	while (n > 0 && !vowel(s->p[n - 1]))
		n--;
	return n > 0;
}

/* Whether the first n bytes end in a short syllable, as "past" does. */
static int
ends_short(const struct stem *s, size_t n)
{
	const char *p = s->p;

	if (n >= 4 && memcmp(p + n - 4, "past", 4) == 0)
		return 1;
	if (n == 2)
		return vowel(p[0]) && !vowel(p[1]);
	return n > 2 && !vowel(p[n - 3]) && vowel(p[n - 2]) &&
	       !vowel(p[n - 1]) && strchr("wxY", p[n - 1]) == NULL;
}

/* The offset after the first consonant that follows a vowel, from byte i on. */
static size_t
region(const struct stem *s, size_t i)
{
	while (i < s->n && !vowel(s->p[i]))
		i++;
	while (i < s->n && vowel(s->p[i]))
		i++;
	return i < s->n ? i + 1 : s->n;
}

/* Words whose R1 begins after their head by definition. */
static size_t
head_length(const struct stem *s)
{
	static const char *const head[26] = { BY('a') = "arsen",
		BY('c') = "commun", BY('e') = "emerg", BY('g') = "gener",
		BY('i') = "inter", BY('l') = "later", BY('o') = "organ",
		BY('p') = "past", BY('u') = "univers" };
	const char *h =
	    s->p[0] >= 'a' && s->p[0] <= 'z' ? head[s->p[0] - 'a'] : NULL;

	return h != NULL && s->p[1] == h[1] &&
		       span_begins((struct span){ s->p, s->n }, h)
		   ? strlen(h)
		   : 0;
}

static void
mark_regions(struct stem *s)
{
	char *y = memchr(s->p, 'y', s->n);
	size_t i, head = head_length(s);

	for (i = y == NULL ? s->n : (size_t)(y - s->p); i < s->n; i++)
		if (s->p[i] == 'y' && (i == 0 || vowel(s->p[i - 1]))) {
			s->p[i] = 'Y';
			s->marked = 1;
		}
	s->r1 = head > 0 ? head : region(s, 0);
	s->r2 = region(s, s->r1);
}

/* The rules of a step, by the last letter of the suffix. */
struct stem_step {
	const struct rule
	    *by[26]; /* a longer suffix before one that it ends in */
};

/*
 * Whether the word of n bytes that ends before end has the suffix of a rule,
 * whose last two letters have been compared.
 */
static inline int
ends_as(const char *end, size_t n, const struct rule *r)
{
	size_t i = r->n - 2;

	if (n < r->n)
		return 0;
	for (end -= r->n; i > 0 && end[i - 1] == r->suffix[i - 1]; i--)
		;
	return i == 0;
}

/* The longest rule whose suffix the word ends in, or NULL. */
static inline const struct rule *
longest(const struct stem *s, const struct stem_step *step)
{
	const char *end = s->p + s->n;
	const struct rule *r;

	if (s->n < 2 || end[-1] < 'a' || end[-1] > 'z')
		return NULL;
	r = step->by[end[-1] - 'a'];
	for (; r != NULL && r->n > 0; r++)
		if (end[-2] == r->suffix[r->n - 2] && ends_as(end, s->n, r))
			return r;
	return NULL;
}

/* Apply the rule if its suffix begins at or after offset first. */
static void
apply(struct stem *s, const struct rule *r, size_t first)
{
	const char *at = s->p + s->n;

	if (r == NULL || s->n - r->n < first)
		return;
	at -= r->n;
	if (r->after == NULL || (at > s->p && strchr(r->after, at[-1]) != NULL))
		replace(s, r->n, r->to);
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

/* Repair what is left after removing -ed and -ing: hop(p), not(e). */
static void
mend(struct stem *s)
{
	const char *p = s->p + s->n;

	if (s->n > 1 && p[-1] == p[-2] && strchr("bdfgmnprt", p[-1]) != NULL) {
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
	static const struct rule d[] = { RULE("eed", "ee"), RULE("ed", ""),
		END };
	static const struct rule g[] = { RULE("ing", ""), END };
	static const struct rule y[] = { RULE("eedly", "ee"), RULE("edly", ""),
		RULE("ingly", ""), END };
	static const struct stem_step step = { { BY('d') = d, BY('g') = g,
	    BY('y') = y } };
	const struct rule *r = longest(s, &step);

	if (r != NULL && r->to[0] != '\0') {
		apply(s, r, s->r1);
	} else if (r != NULL && has_vowel(s, s->n - r->n)) {
		s->n -= r->n;
		mend(s);
	}
	if (s->n > 2 && (ends(s, "y") || ends(s, "Y")) &&
	    !vowel(s->p[s->n - 2]))
		s->p[s->n - 1] = 'i';
}

/* Step 2. */
static void
strip_derivation(struct stem *s)
{
	static const struct rule i[] = { RULE("enci", "ence"),
		RULE("anci", "ance"), RULE("abli", "able"),
		RULE("entli", "ent"), RULE("aliti", "al"), RULE("alli", "al"),
		RULE("ousli", "ous"), RULE("iviti", "ive"),
		RULE("biliti", "ble"), RULE("bli", "ble"),
		RULE_BEHIND("l", "ogi", "og"), RULE("fulli", "ful"),
		RULE("lessli", "less"), RULE_BEHIND("cdeghkmnrt", "li", ""),
		END };
	static const struct rule l[] = { RULE("ational", "ate"),
		RULE("tional", "tion"), END };
	static const struct rule m[] = { RULE("alism", "al"), END };
	static const struct rule n[] = { RULE("ization", "ize"),
		RULE("ation", "ate"), END };
	static const struct rule r[] = { RULE("izer", "ize"),
		RULE("ator", "ate"), END };
	static const struct rule ss[] = { RULE("fulness", "ful"),
		RULE("ousness", "ous"), RULE("iveness", "ive"), END };
	static const struct rule t[] = { RULE("ogist", "og"), END };
	static const struct stem_step step = { { BY('i') = i, BY('l') = l,
	    BY('m') = m, BY('n') = n, BY('r') = r, BY('s') = ss,
	    BY('t') = t } };

	apply(s, longest(s, &step), s->r1);
}

/* Step 3. */
static void
strip_adjective(struct stem *s)
{
	static const struct rule e[] = { RULE("alize", "al"),
		RULE("icate", "ic"), RULE("ative", ""), END };
	static const struct rule i[] = { RULE("iciti", "ic"), END };
	static const struct rule l[] = { RULE("ational", "ate"),
		RULE("tional", "tion"), RULE("ical", "ic"), RULE("ful", ""),
		END };
	static const struct rule ss[] = { RULE("ness", ""), END };
	static const struct stem_step step = { { BY('e') = e, BY('i') = i,
	    BY('l') = l, BY('s') = ss } };

	apply(s, longest(s, &step), ends(s, "ative") ? s->r2 : s->r1);
}

/* Steps 4 and 5. */
static void
strip_rest(struct stem *s)
{
	static const struct rule c[] = { RULE("ic", ""), END };
	static const struct rule e[] = { RULE("ance", ""), RULE("ence", ""),
		RULE("able", ""), RULE("ible", ""), RULE("ate", ""),
		RULE("ive", ""), RULE("ize", ""), END };
	static const struct rule i[] = { RULE("iti", ""), END };
	static const struct rule l[] = { RULE("al", ""), END };
	static const struct rule m[] = { RULE("ism", ""), END };
	static const struct rule n[] = { RULE_BEHIND("st", "ion", ""), END };
	static const struct rule r[] = { RULE("er", ""), END };
	static const struct rule ss[] = { RULE("ous", ""), END };
	static const struct rule t[] = { RULE("ement", ""), RULE("ment", ""),
		RULE("ent", ""), RULE("ant", ""), END };
	static const struct stem_step step = { { BY('c') = c, BY('e') = e,
	    BY('i') = i, BY('l') = l, BY('m') = m, BY('n') = n, BY('r') = r,
	    BY('s') = ss, BY('t') = t } };

	apply(s, longest(s, &step), s->r2);
	if ((ends(s, "e") &&
		(s->n > s->r2 || (s->n > s->r1 && !ends_short(s, s->n - 1)))) ||
	    (ends(s, "ll") && s->n > s->r2))
		s->n--;
}

/*
 * Words that the steps would get wrong: replaced before step 0 or (to is NULL)
 * kept after step 1a.
 */
static const char *
exception(const struct stem *s)
{
	static const struct rule d[] = { RULE("proceed", "proceed"),
		RULE("exceed", "exceed"), RULE("succeed", "succeed"), END };
	static const struct rule e[] = { RULE("howe", "howe"), END };
	static const struct rule g[] = { RULE("dying", "die"),
		RULE("lying", "lie"), RULE("tying", "tie"),
		RULE("vying", "vie"), RULE("hying", "hie"),
		RULE("inning", "inning"), RULE("outing", "outing"),
		RULE("canning", "canning"), RULE("herring", "herring"),
		RULE("earring", "earring"), RULE("evening", "evening"), END };
	static const struct rule ss[] = { RULE("skis", "ski"),
		RULE("skies", "sky"), RULE("news", "news"),
		RULE("atlas", "atlas"), RULE("cosmos", "cosmos"),
		RULE("bias", "bias"), RULE("andes", "andes"), END };
	static const struct rule y[] = { RULE("idly", "idl"),
		RULE("gently", "gentl"), RULE("ugly", "ugli"),
		RULE("early", "earli"), RULE("only", "onli"),
		RULE("singly", "singl"), RULE("sky", "sky"), END };
	static const struct stem_step words = { { BY('d') = d, BY('e') = e,
	    BY('g') = g, BY('s') = ss, BY('y') = y } };
	const struct rule *r;
	unsigned last;

	if (s->n < 2 || s->n > 7)
		return NULL;
	last = (unsigned)s->p[s->n - 1] - 'a';
	r = last < 26 ? words.by[last] : NULL;
	for (; r != NULL && r->n > 0; r++)
		if (r->n == s->n && memcmp(s->p, r->suffix, s->n) == 0)
			return r->to;
	return NULL;
}

/*
 * Whether any step or exception may have a suffix that ends in the last two
 * letters of the word: before[] has, by the last letter, a bit for each letter
 * before it.  A rule with a new ending has to be entered here.
 */
static int
may_change(struct span word)
{
	static const uint32_t before[26] = { BY('c') = BIT('i'),
		BY('d') = BIT('e'), BY('e') = UINT32_MAX, BY('g') = BIT('n'),
		BY('i') = BIT('c') | BIT('g') | BIT('l') | BIT('t'),
		BY('l') = BIT('a') | BIT('l') | BIT('u'), BY('m') = BIT('s'),
		BY('n') = BIT('o'), BY('r') = BIT('e') | BIT('o'),
		BY('s') = UINT32_MAX, BY('t') = BIT('n') | BIT('s'),
		BY('y') = UINT32_MAX };
	unsigned last = (unsigned)word.p[word.n - 1] - 'a';
	unsigned second = (unsigned)word.p[word.n - 2] - 'a';

	return last >= 26 || second >= 26 || (before[last] >> second & 1);
}

static void
strip(struct stem *s)
{
	const char *whole = exception(s);
	size_t n = s->n;

	if (whole == NULL) {
		mark_regions(s);
		strip_plural(s);
		if (s->n < n)
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

/* Whether all are small letters and apostrophes. */
static int
is_letters(struct span word)
{
	size_t i = 0;

	while (i < word.n &&
	       ((word.p[i] >= 'a' && word.p[i] <= 'z') || word.p[i] == '\''))
		i++;
	return i == word.n;
}

size_t
stem_word(struct span word, char *out)
{
	struct stem s = { .p = out, .n = word.n };
	size_t i;

	if (word.n > 0)
		memcpy(out, word.p, word.n);
	if (word.n < 3 || word.n > STEM_MAX)
		return word.n;
	if ((*word.p != '\'' && !may_change(word)) || !is_letters(word))
		return word.n;
	if (out[0] == '\'')
		memmove(out, out + 1, --s.n);
	strip(&s);
	for (i = 0; i < s.n && s.marked; i++)
		if (out[i] == 'Y')
			out[i] = 'y';
	return s.n;
}
