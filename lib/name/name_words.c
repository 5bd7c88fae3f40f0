#include "name/name_words.h"

#include <string.h>

#include "text/hash.h"
#include "text/letter.h"
#include "text/token.h"
#include "text/utf8.h"

enum { FOLDED = 64 }; /* bytes of a word that count */

static struct span
fold(struct span s, char out[FOLDED])
{
	return (struct span){ out, letter_fold(utf8_cut(s, FOLDED), out) };
}

/* The length of a word of companies without its dot; 0 for other words. */
static size_t
company_length(struct span folded)
{
	static const char word[][13] = { "inc", "corp", "co", "ltd", "llc",
		"plc", "ag", "sa", "nv", "gmbh", "group", "company",
		"corporation", "holdings", "limited", "incorporated" };
	size_t i;

	if (folded.p[folded.n - 1] == '.')
		folded.n--;
	for (i = 0; i < sizeof(word) / sizeof(word[0]); i++)
		if (span_equal(folded, span_of(word[i])))
			return folded.n;
	return 0;
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
		n = utf8_put(letter_lower(c), bytes);
		h = hash_number(
		    h, hash_bytes(HASH_START, (struct span){ bytes, n }));
		letters++;
	}
	return letters > 1 && letters <= NAME_WORDS ? h : 0;
}

static void
add(struct name_words *w, struct span token)
{
	const char *p = token.p, *q = token.p;
	uint32_t first = utf8_next(&q, token.p + token.n);
	unsigned bit = 1U << w->n;
	char folded[FOLDED];
	struct span s = fold(token, folded);

	if (company_length(s) > 0) {
		w->company |= bit;
		s.n = company_length(s);
	}
	w->hash[w->n] = hash_bytes(HASH_START, s);
	q = s.p;
	(void)utf8_next(&q, s.p + s.n);
	w->letter[w->n] =
	    hash_bytes(HASH_START, (struct span){ s.p, (size_t)(q - s.p) });
	if (letter_is_upper(first))
		w->capitals |= bit;
	(void)utf8_next(&p, token.p + token.n);
	if (p == token.p + token.n || (*p == '.' && p + 1 == token.p + token.n))
		w->initials |= bit;
	w->n++;
}

void
name_words_read(struct name_words *w, struct span name)
{
	struct token t;
	size_t at = 0;

	memset(w, 0, sizeof(*w));
	while (token_next(name, &at, &t)) {
		if (t.kind == TOKEN_PUNCT ||
		    (w->n == 0 && t.text.n == 3 && at < name.n &&
			(memcmp(t.text.p, "the", 3) == 0 ||
			    memcmp(t.text.p, "The", 3) == 0)))
			continue;
		if (w->n == NAME_WORDS) {
			w->n = 0;
			break;
		}
		add(w, t.text);
		w->acronym = w->n == 1 ? find_acronym(t.text) : 0;
	}
	if (w->n == 0) {
		w->hash[0] = hash_bytes(HASH_START, name);
		w->n = 1;
		w->acronym = 0;
	}
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

	for (i = 0; i < w->n; i++)
		if (!capitals || (w->capitals >> i & 1) != 0)
			h = hash_number(h, w->letter[i]);
	return h;
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
