#include "text/name_words.h"

#include <string.h>

#include "text/hash.h"
#include "text/letter.h"
#include "text/lexicons.h"
#include "text/token.h"
#include "text/utf8.h"

enum {
	FOLDED = 64, /* bytes of a word that count */
	PHRASE = LEXICON_WORD_MAX + 1
};

/* The folded words of a name, separated by blanks; n is PHRASE if they are
 * too long for the table. */
struct phrase {
	char p[PHRASE];
	size_t n;
};

static int
is_mark(uint32_t c)
{
	return c >= 0x300 && c <= 0x36f;
}

/* Fold a word, and remove accents and dots if anything else is left. */
static struct span
fold(struct span s, char out[FOLDED])
{
	char folded[FOLDED];
	const char *p = folded, *end;
	uint32_t c;
	size_t n = 0;

	end = p + letter_fold(utf8_cut(s, FOLDED), folded);
	while (p < end) {
		c = letter_base(utf8_next(&p, end));
		/* Bad bytes get longer: such a word may be cut. */
		if (c != '.' && !is_mark(c) && n + UTF8_MAX <= FOLDED)
			n += utf8_put(c, out + n);
	}
	return n > 0 ? (struct span){ out, n } : s;
}

static int
is_in(const char word[][13], size_t n, struct span s)
{
	size_t i;

	for (i = 0; i < n; i++)
		if (word[i][0] == s.p[0] && span_equal(s, span_of(word[i])))
			return 1;
	return 0;
}

#define IS_IN(list, s) is_in(list, sizeof(list) / sizeof((list)[0]), (s))

static int
is_company(struct span folded)
{
	static const char word[][13] = { "inc", "corp", "co", "ltd", "llc",
		"plc", "ag", "sa", "nv", "gmbh", "group", "company",
		"corporation", "holdings", "limited", "incorporated" };

	return IS_IN(word, folded);
}

static int
is_branch(struct span folded)
{
	static const char word[][13] = { "agency", "board", "branch", "bureau",
		"caucus", "command", "commission", "committee", "committees",
		"council", "court", "department", "directors", "division",
		"facility", "foundation", "mission", "office", "panel",
		"police", "service", "subcommittee", "team", "unit" };

	return IS_IN(word, folded);
}

static int
is_body(struct span folded)
{
	static const char word[][13] = { "army", "congress", "force", "guard",
		"house", "navy", "parliament", "senate" };

	return IS_IN(word, folded);
}

/* The hash of the letters of a word in capitals, which may be dotted; or 0. */
static uint64_t
find_acronym(struct span token)
{
	const char *p = token.p, *end = token.p + token.n;
	uint64_t h = HASH_START;
	size_t letters = 0, n;
	char bytes[UTF8_MAX];
	uint32_t c;

	while (p < end) {
		c = utf8_next(&p, end);
		if (c == '.')
			continue;
		if (!letter_is_upper(c))
			return 0;
		n = utf8_put(letter_base(letter_lower(c)), bytes);
		h = hash_number(
		    h, hash_bytes(HASH_START, (struct span){ bytes, n }));
		letters++;
	}
	return letters > 1 && letters <= NAME_WORDS ? h : 0;
}

/* The hash of folded words: that of what they are a spelling of, if they are
 * in the table; else other. */
static uint64_t
hash_variant(struct span folded, uint64_t other)
{
	int sense = folded.n <= LEXICON_WORD_MAX
			? lexicon_integer(&name_variants, folded)
			: 0;

	return sense == 0
		   ? other
		   : hash_number(HASH_START, UINT32_MAX - (unsigned)sense);
}

static void
add_to_phrase(struct phrase *f, struct span folded)
{
	if (f->n + folded.n + 1 > PHRASE) {
		f->n = PHRASE;
		return;
	}
	if (f->n > 0)
		f->p[f->n++] = ' ';
	memcpy(f->p + f->n, folded.p, folded.n);
	f->n += folded.n;
}

static void
add(struct name_words *w, struct span token, struct span folded)
{
	const char *p = token.p, *q = folded.p;
	uint32_t first = utf8_next(&p, token.p + token.n);
	unsigned bit = 1U << w->n;

	if (is_company(folded))
		w->company |= bit;
	if (is_branch(folded))
		w->branch |= bit;
	if (is_body(folded))
		w->body |= bit;
	if (find_acronym(token) != 0)
		w->acronyms |= bit;
	if (span_equal(folded, span_of("of")))
		w->of |= bit;
	w->hash[w->n] = hash_variant(folded, hash_bytes(HASH_START, folded));
	(void)utf8_next(&q, folded.p + folded.n);
	w->letter[w->n] = hash_bytes(
	    HASH_START, (struct span){ folded.p, (size_t)(q - folded.p) });
	if (letter_is_upper(first))
		w->capitals |= bit;
	if (p == token.p + token.n || (*p == '.' && p + 1 == token.p + token.n))
		w->initials |= bit;
	w->n++;
}

/* Whether a token is an article, which does not count; the name goes on at
 * rest. */
static int
is_article(const struct name_words *w, struct span token, struct span folded,
    struct span rest)
{
	if (rest.n == 0)
		return 0;
	if (span_equal(folded, span_of("the")))
		return w->n == 0;
	if (!span_equal(folded, span_of("al")) &&
	    !span_equal(folded, span_of("el")))
		return 0;
	return rest.p[0] == '-' || (w->n > 0 && token.p[0] == folded.p[0]);
}

/* Take a name as one word, with this hash. */
static void
take_whole(struct name_words *w, uint64_t hash)
{
	w->hash[0] = hash;
	w->n = 1;
}

void
name_words_read(struct name_words *w, struct span name)
{
	struct phrase f = { .n = 0 };
	char bytes[FOLDED];
	struct span folded;
	struct token t;
	size_t at = 0;

	memset(w, 0, sizeof(*w));
	while (token_next(name, &at, &t)) {
		folded = fold(t.text, bytes);
		if (t.kind == TOKEN_PUNCT ||
		    is_article(w, t.text, folded,
			(struct span){ name.p + at, name.n - at }))
			continue;
		if (w->n == NAME_WORDS) {
			w->n = 0;
			break;
		}
		add(w, t.text, folded);
		add_to_phrase(&f, folded);
		w->acronym = w->n == 1 ? find_acronym(t.text) : 0;
	}
	w->written = w->n;
	if (w->n == 0) {
		take_whole(w, hash_bytes(HASH_START, name));
		w->written = 1;
		w->acronym = 0;
	} else if (w->n > 1 && f.n < PHRASE &&
		   hash_variant((struct span){ f.p, f.n }, 0) != 0)
		take_whole(w, hash_variant((struct span){ f.p, f.n }, 0));
}

uint64_t
name_words_hash(const struct name_words *w, size_t first, size_t end)
{
	uint64_t h = HASH_START;

	for (; first < end; first++)
		h = hash_number(h, w->hash[first]);
	return h;
}

uint64_t
name_words_letters(const struct name_words *w, int capitals)
{
	uint64_t h = HASH_START;
	size_t i;

	if ((w->acronyms & 1) != 0)
		return 0;
	for (i = 0; i < w->n; i++)
		if (!capitals || (w->capitals >> i & 1) != 0)
			h = hash_number(h, w->letter[i]);
	return h;
}

int
name_words_lead(const struct name_words *w, size_t n)
{
	if ((w->of >> n & 1) != 0)
		return 1;
	return w->branch >> n == 0 && (w->body >> (n - 1) & 1) == 0 &&
	       (n > 1 || (w->acronyms & 1) == 0);
}

int
name_words_tail(const struct name_words *w, size_t first)
{
	size_t last = w->n - 1;

	if ((w->capitals >> (first - 1) & 1) == 0)
		return 0;
	return first < last ||
	       ((w->acronyms >> last & 1) == 0 &&
		   w->hash[last] != hash_bytes(HASH_START, span_of("house")));
}

int
name_words_agree(const struct name_words *a, const struct name_words *b)
{
	size_t i;

	if (a->n == 2 || b->n == 2)
		return 1;
	for (i = 1; i + 1 < a->n && i + 1 < b->n; i++)
		if (a->hash[i] != b->hash[i] &&
		    (a->letter[i] != b->letter[i] ||
			((a->initials | b->initials) >> i & 1) == 0))
			return 0;
	return 1;
}
