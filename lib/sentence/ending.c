#include "sentence/ending.h"

#include <string.h>

#include "text/letter.h"
#include "text/lexicons.h"
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
	if (c->spaced || c->kind == MARK_WIDE)
		return GAP_SPACE;
	if (word.n > 0 && word.p > text.p &&
	    strchr("/@_\\", word.p[-1]) != NULL)
		return GAP_ADDRESS;
	return span_begins(word, "www") ? GAP_ADDRESS : GAP_GLUED;
}

/* The offset after the word before offset at, with its dot; or start. */
static size_t
behind_previous(struct span text, size_t start, size_t at)
{
	size_t i;

	for (i = 0; i < 3 && at > start && text.p[at - 1] == ' '; i++)
		at--;
	return at;
}

/* Whether the word before the one at p is a preposition. */
static int
after_preposition(struct span text, size_t start, const char *p)
{
	size_t at = behind_previous(text, start, (size_t)(p - text.p));
	struct span word = wordform_before(text, at);

	return word.p >= text.p + start &&
	       (lexicon_find_folded(&grammar, word) & GRAMMAR_PREPOSITION) != 0;
}

/* Whether the word at p follows "I", so that "am" is no German: "I am 12." */
static int
after_i(struct span text, size_t start, const char *p)
{
	size_t at = behind_previous(text, start, (size_t)(p - text.p));

	return at > start && text.p[at - 1] == 'I' &&
	       (at - 1 == start || text.p[at - 2] == ' ');
}

static enum previous
previous_small(struct span text, size_t start, struct span word)
{
	unsigned bits = lexicon_find_folded(&grammar, word);

	if (span_equal(word, span_of("the")))
		return after_preposition(text, start, word.p)
			   ? PREVIOUS_ARTICLE_IN
			   : PREVIOUS_ARTICLE;
	return bits & GRAMMAR_PREPOSITION ? PREVIOUS_PREPOSITION
					  : PREVIOUS_SMALL;
}

/* The class of the word before the one at p, in the same sentence. */
static enum previous
previous(const struct property_lexicons *l, struct span text, size_t start,
    const char *p)
{
	size_t at = behind_previous(text, start, (size_t)(p - text.p)),
	       dot = at;
	struct lexicon_key key;
	struct span word;
	unsigned bits;

	if (p > text.p + start && strchr("/-:$", p[-1]) != NULL)
		return PREVIOUS_NUMBER; /* 1/2, 3-1, 9:30, $5 */
	if (dot > start && text.p[dot - 1] == '.')
		dot--;
	word = wordform_before(text, dot);
	if (word.n == 0 || word.p < text.p + start)
		return PREVIOUS_NONE;
	lexicon_key(&key, word);
	bits = lexicon_find_key(&dots, &key);
	if (lexicon_find_key(&amounts, &key) & AMOUNT_MONTH)
		return PREVIOUS_MONTH;
	if (bits & DOTS_NUMBERED ||
	    (dot < at && property_class(l, &key) == NEXT_NUMBER))
		return PREVIOUS_NUMBERED;
	if (bits & DOTS_DETERMINER && !after_i(text, start, word.p))
		return PREVIOUS_DETERMINER;
	if (letter_is_digit((unsigned char)word.p[0]))
		return PREVIOUS_NUMBER;
	return wordform_is_capital(word) ? PREVIOUS_CAPITAL
					 : previous_small(text, start, word);
}

/* Whether the word before the terminator is of a kind that PREVIOUS is for. */
static int
is_doubtful(uint16_t before)
{
	return before >= BEFORE_CLASS
		   ? before != BEFORE_CLOSER
		   : before != BEFORE_SHAPE + SHAPE_LOWER &&
			 before != BEFORE_SHAPE + SHAPE_CAPITAL &&
			 before != BEFORE_SHAPE + SHAPE_NONE;
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

/* What stands before the terminator: BEFORE. */
static uint16_t
kind_before(const struct property_lexicons *l, struct span text, size_t start,
    size_t at, const struct candidate *c, const struct lexicon_key *key,
    struct span word)
{
	uint16_t class;

	if (at > start && strchr("\"')]", text.p[at - 1]) != NULL)
		return BEFORE_CLOSER;
	if (c->kind == MARK_DOT) {
		class = property_class(l, key);
		if (class > 0)
			return (uint16_t)(BEFORE_CLASS + class - 1);
	} else if ((c->kind == MARK_EXCLAMATION || c->kind == MARK_QUESTION) &&
		   c->closer == CLOSER_NONE && wordform_is_capital(word) &&
		   (lexicon_find_key(&dots, key) & DOTS_MARKED) != 0) {
		return BEFORE_MARKED;
	}
	return (uint16_t)(BEFORE_SHAPE + wordform_shape(word));
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

	if (word.p < text.p + start)
		word = (struct span){ text.p + at, 0 };
	lexicon_key(&key, word);
	bits = lexicon_find_key(l->words, &key);
	value[PROPERTY_BEFORE] = kind_before(l, text, start, at, c, &key, word);
	value[PROPERTY_PREVIOUS] =
	    c->kind == MARK_DOT && is_doubtful(value[PROPERTY_BEFORE])
		? (uint16_t)previous(l, text, start, word.p)
		: (uint16_t)PREVIOUS_NOT;
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
