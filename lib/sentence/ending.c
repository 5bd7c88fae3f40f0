#include "sentence/ending.h"

#include <string.h>

#include "text/letter.h"
#include "text/utf8.h"

/*
 * Whether there is no letter or digit between start and the word a few bytes
 * later.
 */
static int
leads(const char *start, const char *word)
{
	if (word - start > 4)
		return 0;
	for (; start < word; start++)
		if (wordform_is_alnum(*start))
			return 0;
	return 1;
}

static enum place
place(struct span text, size_t start, size_t mark, struct span word)
{
	if (leads(text.p + start, word.p))
		return PLACE_FIRST;
	return mark - start < 24 ? PLACE_NEAR : PLACE_FAR;
}

static uint16_t
length(size_t n)
{
	return (uint16_t)(n < 4 ? n : n < 6 ? 3 : 4);
}

static uint16_t
start_of(struct span text, size_t start)
{
	const char *p = text.p + start;
	uint32_t c = utf8_next(&p, text.p + text.n);

	return letter_is_lower(c)   ? START_SMALL
	       : letter_is_upper(c) ? START_CAPITAL
	       : letter_is_digit(c) ? START_DIGIT
				    : START_OTHER;
}

static uint16_t
gap(struct span text, const struct candidate *c, struct span word)
{
	if (c->apart)
		return GAP_APART;
	if (c->next > c->end || c->kind == MARK_WIDE)
		return GAP_SPACE;
	if (word.n > 0 && word.p > text.p &&
	    strchr("/@_\\", word.p[-1]) != NULL)
		return GAP_ADDRESS;
	return span_begins(word, "www") ? GAP_ADDRESS : GAP_GLUED;
}

/*
 * The offset after the last character before the terminator that is not blank.
 */
static size_t
before_blanks(struct span text, size_t start, size_t mark)
{
	size_t at = mark;

	while (at > start && mark - at < 4 && text.p[at - 1] == ' ')
		at--;
	return at;
}

void
ending_describe(uint16_t value[PROPERTY_COUNT],
    const struct property_lexicons *l, struct span text, size_t start,
    const struct candidate *c)
{
	size_t at = before_blanks(text, start, c->mark);
	struct span word = wordform_before(text, at);
	struct lexicon_key key;
	unsigned bits;
	uint16_t class = 0;

	if (word.p < text.p + start)
		word = (struct span){ text.p + at, 0 };
	lexicon_key(&key, word);
	bits = lexicon_find_key(l->words, &key);
	if (c->kind == MARK_DOT)
		class = property_class(l, &key);
	if (at > start && strchr("\"')]", text.p[at - 1]) != NULL)
		value[PROPERTY_BEFORE] = BEFORE_CLOSER;
	else
		value[PROPERTY_BEFORE] =
		    class > 0 ? (uint16_t)(BEFORE_CLASS + class - 1)
			      : (uint16_t)(BEFORE_SHAPE + wordform_shape(word));
	value[PROPERTY_CASED] = word.n == 0                 ? CASED_NONE
				: wordform_is_capital(word) ? CASED_CAPITAL
							    : CASED_SMALL;
	value[PROPERTY_LENGTH] = length(word.n);
	value[PROPERTY_KNOWN] = property_which(bits, 0, CASE_COUNT - 1);
	value[PROPERTY_DOTTED] = property_which(bits, 7, DOTTED_COUNT - 1);
	value[PROPERTY_START] = start_of(text, start);
	value[PROPERTY_GAP] = gap(text, c, word);
	value[PROPERTY_PLACE] = (uint16_t)place(text, start, c->mark, word);
}
