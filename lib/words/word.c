#include "words/word.h"

#include <string.h>

#include "text/decimal.h"
#include "text/language.h"
#include "text/letter.h"
#include "text/lexicons.h"
#include "text/tables.h"
#include "text/utf8.h"

struct span
word_cut(struct span token)
{
	return utf8_cut(token, WORD_FOLDED);
}

enum {
	SHAPE_ROW =
	    4, /* characters of one shape in a row, see ATTRIBUTE_SHAPE */
	AFFIX_MAX = 4, /* characters of the longest prefix and suffix */
	CLUSTERS = 3
};

static void
fold(struct word *w, struct span cut)
{
	size_t i, n = letter_fold(cut, w->folded);

	for (i = 0; i < n; i++)
		if (letter_is_digit((unsigned char)w->folded[i]))
			w->folded[i] = '0';
	w->folded_n = (unsigned char)n;
}

static char
shape_of(uint32_t c)
{
	if (letter_is_upper(c))
		return 'X';
	if (letter_is(c))
		return 'x';
	if (letter_is_digit(c))
		return '0';
	return (char)(c < 0x80 ? c : '~');
}

/* The shapes of all characters, at most limit of the same in a row. */
static size_t
write_shape(struct span word, size_t limit, char out[ATTRIBUTE_TEXT])
{
	const char *p = word.p, *end = word.p + word.n;
	size_t n = 0, run = 0;
	char c;

	while (p < end && n < ATTRIBUTE_TEXT) {
		c = shape_of(utf8_next(&p, end));
		run = n > 0 && out[n - 1] == c ? run + 1 : 1;
		if (run <= limit)
			out[n++] = c;
	}
	return n;
}

/* The first or last characters, unless the word has no more than these. */
static size_t
write_affix(const struct word *w, size_t length, int last, char *out)
{
	size_t i = last ? w->folded_n : 0, n = 0, before = i;

	while (n < length && (last ? i > 0 : i < w->folded_n)) {
		i = last ? i - 1 : i + 1;
		if (i == w->folded_n || !utf8_goes_on(w->folded[i]))
			n++;
	}
	if (n < length || i == 0 || i == w->folded_n)
		return 0;
	n = last ? before - i : i;
	memcpy(out, last ? w->folded + i : w->folded, n);
	return n;
}

/* The clusters of the word, CLUSTERS numbers of two bytes; NULL for none. */
static const unsigned char *
cluster_row(const struct word *w)
{
	return (const unsigned char *)rows_find(
	    &clusters, rows_hash(0, w->attribute[ATTRIBUTE_LOWER]));
}

static size_t
write_cluster(const unsigned char *row, size_t which, char *out)
{
	if (row == NULL)
		return 0;
	row += 2 * which;
	return decimal_write(row[0] | (unsigned)row[1] << 8, out);
}

static size_t
write_run(const struct word *w, char *out)
{
	int length = w->run_end - w->run_first, index = w->run_index;

	if (length == 0)
		return 0;
	out[0] = (char)('0' + (length < 4 ? length : 4));
	out[1] = (char)('0' + (index < 4 ? index : 4));
	return 2;
}

/* Hexadecimal, without leading zeros; nothing for 0. */
static size_t
write_names(uint64_t bits, char *out)
{
	size_t n = 0, i;
	uint64_t rest;

	for (rest = bits; rest != 0; rest >>= 4)
		n++;
	for (i = n; i > 0; bits >>= 4)
		out[--i] = "0123456789abcdef"[bits & 15];
	return n;
}

static size_t
write_seen(const struct word *w, char *out)
{
	if (!w->capital || w->folded_n < 2)
		return 0;
	out[0] = (char)('0' + w->seen);
	return 1;
}

size_t
word_attribute(const struct word *w, enum attribute a, char out[ATTRIBUTE_TEXT])
{
	struct span word = word_cut(w->token.text);

	switch (a) {
	case ATTRIBUTE_FORM:
		memcpy(out, word.p, word.n);
		return word.n;
	case ATTRIBUTE_LOWER:
		memcpy(out, w->folded, w->folded_n);
		return w->folded_n;
	case ATTRIBUTE_SHAPE:
		return write_shape(word, SHAPE_ROW, out);
	case ATTRIBUTE_PATTERN:
		return write_shape(word, 1, out);
	case ATTRIBUTE_POSITION:
		out[0] = w->position;
		return 1;
	case ATTRIBUTE_GLUE:
		out[0] = w->glue;
		return 1;
	case ATTRIBUTE_RUN:
		return write_run(w, out);
	case ATTRIBUTE_NAMES:
		return write_names(w->names, out);
	case ATTRIBUTE_SEEN:
		return write_seen(w, out);
	default:
		break;
	}
	if (a >= ATTRIBUTE_CLUSTER1)
		return write_cluster(
		    cluster_row(w), (size_t)(a - ATTRIBUTE_CLUSTER1), out);
	if (a >= ATTRIBUTE_SUFFIX1)
		return write_affix(w, a - ATTRIBUTE_SUFFIX1 + 1U, 1, out);
	return write_affix(w, a - ATTRIBUTE_PREFIX1 + 1U, 0, out);
}

/* The hash of a text; 0 for none. */
static uint32_t
hash_text(const char *text, size_t n)
{
	return n == 0 ? 0 : lexicon_hash((struct span){ text, n });
}

static uint32_t
hash_char(char c)
{
	return hash_text(&c, 1);
}

/* Set what write_affix() writes of prefixes, and the folded word, in one pass.
 */
static void
set_prefixes(struct word *w)
{
	uint32_t *prefix = w->attribute + ATTRIBUTE_PREFIX1,
		 h = LEXICON_HASH_START;
	size_t i, length = 0;

	for (i = 0; i < w->folded_n; i++) {
		if (i > 0 && length < AFFIX_MAX && !utf8_goes_on(w->folded[i]))
			prefix[length++] = lexicon_hash_end(h);
		h = lexicon_hash_byte(h, (unsigned char)w->folded[i]);
	}
	w->attribute[ATTRIBUTE_LOWER] = lexicon_hash_end(h);
}

static void
set_suffixes(struct word *w)
{
	uint32_t *suffix = w->attribute + ATTRIBUTE_SUFFIX1;
	size_t i, length = 0;

	for (i = w->folded_n; i > 1 && length < AFFIX_MAX; i--)
		if (!utf8_goes_on(w->folded[i - 1]))
			suffix[length++] =
			    hash_text(w->folded + i - 1, w->folded_n - i + 1);
}

/* Set what write_shape() writes, both in one pass. */
static void
set_shapes(struct word *w, struct span cut)
{
	const char *p = cut.p, *end = cut.p + cut.n;
	uint32_t shape = LEXICON_HASH_START, pattern = shape;
	size_t run = 0;
	char c, last = 0;

	for (; p < end; last = c) {
		c = shape_of(utf8_next(&p, end));
		run = c == last ? run + 1 : 1;
		if (run <= SHAPE_ROW)
			shape = lexicon_hash_byte(shape, (unsigned char)c);
		if (run == 1)
			pattern = lexicon_hash_byte(pattern, (unsigned char)c);
	}
	w->attribute[ATTRIBUTE_SHAPE] = lexicon_hash_end(shape);
	w->attribute[ATTRIBUTE_PATTERN] = lexicon_hash_end(pattern);
}

static void
set_clusters(struct word *w)
{
	const unsigned char *row = cluster_row(w);
	char text[DECIMAL_MAX];
	size_t k;

	for (k = 0; row != NULL && k < CLUSTERS; k++)
		w->attribute[ATTRIBUTE_CLUSTER1 + k] =
		    hash_text(text, write_cluster(row, k, text));
}

void
word_set(struct word *w)
{
	const char *p = w->token.text.p;
	uint32_t first = utf8_next(&p, p + w->token.text.n);
	struct span cut = word_cut(w->token.text);

	memset(w->attribute, 0, sizeof(w->attribute));
	fold(w, cut);
	w->capital =
	    (char)(w->token.kind == TOKEN_WORD && letter_is_upper(first));
	w->lower =
	    (char)(w->token.kind == TOKEN_WORD && letter_is_lower(first));
	w->attribute[ATTRIBUTE_FORM] = lexicon_hash(cut);
	set_prefixes(w);
	set_suffixes(w);
	set_shapes(w, cut);
	set_clusters(w);
	w->classes = (unsigned char)lexicon_find_hashed(
	    &plain_words, word_folded(w), w->attribute[ATTRIBUTE_LOWER]);
	w->language = (unsigned char)language_signs(
	    w->token.text, word_folded(w), w->attribute[ATTRIBUTE_LOWER]);
}

int
word_is_listed(const struct word *w)
{
	return (w->classes & PLAIN_WORD) != 0;
}

void
word_set_in_line(struct word *w)
{
	char text[ATTRIBUTE_TEXT];
	uint32_t *a = w->attribute;

	a[ATTRIBUTE_POSITION] = hash_char(w->position);
	a[ATTRIBUTE_GLUE] = hash_char(w->glue);
	a[ATTRIBUTE_RUN] = hash_text(text, write_run(w, text));
	a[ATTRIBUTE_NAMES] = hash_text(text, write_names(w->names, text));
	a[ATTRIBUTE_SEEN] = hash_text(text, write_seen(w, text));
}
