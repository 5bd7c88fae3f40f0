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

static void
fold(struct word *w)
{
	size_t i, n = letter_fold(word_cut(w->token.text), w->folded);

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
		if (i == w->folded_n || (w->folded[i] & 0xc0) != 0x80)
			n++;
	}
	if (n < length || i == 0 || i == w->folded_n)
		return 0;
	n = last ? before - i : i;
	memcpy(out, last ? w->folded + i : w->folded, n);
	return n;
}

static size_t
write_cluster(const struct word *w, size_t which, char *out)
{
	uint32_t h = rows_hash(0, w->attribute[ATTRIBUTE_LOWER]);
	const unsigned char *row =
	    (const unsigned char *)rows_find(&clusters, h);

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
		return write_shape(word, 4, out);
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
		if (!w->capital || w->folded_n < 2)
			return 0;
		out[0] = (char)('0' + w->seen);
		return 1;
	default:
		break;
	}
	if (a >= ATTRIBUTE_CLUSTER1)
		return write_cluster(w, (size_t)(a - ATTRIBUTE_CLUSTER1), out);
	if (a >= ATTRIBUTE_SUFFIX1)
		return write_affix(w, a - ATTRIBUTE_SUFFIX1 + 1U, 1, out);
	return write_affix(w, a - ATTRIBUTE_PREFIX1 + 1U, 0, out);
}

/* Whether the word, by a member, has none of those that depend on the line. */
static int
is_missing(const struct word *w, enum attribute a)
{
	return (a == ATTRIBUTE_RUN && w->run_end == 0) ||
	       (a == ATTRIBUTE_NAMES && w->names == 0) ||
	       (a == ATTRIBUTE_SEEN && !w->capital);
}

void
word_set_attribute(struct word *w, enum attribute a)
{
	char text[ATTRIBUTE_TEXT];
	size_t n = is_missing(w, a) ? 0 : word_attribute(w, a, text);

	w->attribute[a] = n == 0 ? 0 : lexicon_hash((struct span){ text, n });
}

void
word_set(struct word *w)
{
	const char *p = w->token.text.p;
	uint32_t first = utf8_next(&p, p + w->token.text.n);
	int a;

	memset(w->attribute, 0, sizeof(w->attribute));
	fold(w);
	w->capital =
	    (char)(w->token.kind == TOKEN_WORD && letter_is_upper(first));
	w->lower =
	    (char)(w->token.kind == TOKEN_WORD && letter_is_lower(first));
	w->listed = (char)(lexicon_find(&plain_words, word_folded(w)) != 0);
	for (a = 0; a < ATTRIBUTE_ALONE; a++)
		word_set_attribute(w, (enum attribute)a);
	w->language = (unsigned char)language_signs(
	    w->token.text, word_folded(w), w->attribute[ATTRIBUTE_LOWER]);
}
