#include "sentence/opening.h"

#include <string.h>

#include "text/lexicons.h"
#include "text/utf8.h"

static enum opener
opener_of(uint32_t c)
{
	switch (c) {
	case '"':
	case 0xab:
	case 0x201c:
	case 0x201e:
	case 0x300c:
	case 0x300e:
		return OPENER_QUOTE;
	case '\'':
	case '`':
	case 0x2018:
	case 0x2019:
		return OPENER_APOSTROPHE;
	case '(':
	case '[':
		return OPENER_BRACKET;
	case '-':
	case 0x2013:
	case 0x2014:
		return OPENER_DASH;
	case '*':
	case '<':
	case '>':
	case 0x2022:
		return OPENER_OTHER;
	case '.':
	case 0x2026:
		return OPENER_DOTS;
	case 0xa1:
	case 0xbf:
		return OPENER_INVERTED;
	default:
		return OPENER_NONE;
	}
}

/* Whether a line of stars or an emoticon begins at p. */
static enum opener
picture(const char *p, const char *end)
{
	if (end - p < 2)
		return OPENER_NONE;
	if (strchr(":;=", *p) != NULL && strchr("()-DPp/]", p[1]) != NULL)
		return OPENER_FACE;
	if (*p == '^' && (p[1] == '_' || p[1] == '^'))
		return OPENER_FACE;
	return end - p > 2 && strchr("*-=_~#+", *p) != NULL && p[1] == *p &&
		       p[2] == *p
		   ? OPENER_RULE
		   : OPENER_NONE;
}

/*
 * The offset after the characters that may precede the first word of a
 * sentence.
 */
static size_t
skip_openers(uint16_t *value, struct span text, size_t at)
{
	const char *p = text.p + at, *end = text.p + text.n, *q;
	enum opener opener, next;
	uint32_t c;
	int i;

	*value = OPENER_NONE;
	if (wordform_is_alnum(*p))
		return at;
	opener = picture(p, end);
	for (i = 0; i < 4 && p < end; i++) {
		q = p;
		c = utf8_next(&q, end);
		next = opener_of(c);
		if (next == OPENER_NONE && (c != ' ' || i == 0) && c != 0x200b)
			break;
		if (next != OPENER_NONE && opener != OPENER_RULE &&
		    opener != OPENER_FACE)
			opener = next;
		p = q;
	}
	*value = (uint16_t)opener;
	return (size_t)(p - text.p);
}

/* The byte after a word; a blank at the end of the text. */
static char
behind(struct span text, struct span word)
{
	const char *p = word.p + word.n;

	if (p == text.p + text.n)
		return ' ';
	return *p;
}

static uint16_t
after(struct span text, struct span word)
{
	enum shape s = wordform_shape(word);
	char c = behind(text, word);

	if (s == SHAPE_INITIAL && c == '.')
		return AFTER_INITIAL;
	if ((s == SHAPE_DIGITS || s == SHAPE_LETTER) && (c == '.' || c == ')'))
		return AFTER_ITEM;
	if (s == SHAPE_INITIAL && word.p[0] == 'I')
		return AFTER_I;
	if (s == SHAPE_INITIAL && word.p[0] == 'A')
		return AFTER_A;
	return (uint16_t)(AFTER_SHAPE + s);
}

/* The class of the character at p, where no word begins. */
static enum second
second_mark(const char *p, const char *end)
{
	if (p == end)
		return SECOND_END;
	switch (utf8_next(&p, end)) {
	case ',':
		return SECOND_COMMA;
	case ':':
		return SECOND_COLON;
	case '@':
	case '/':
	case '_':
		return SECOND_ADDRESS;
	case '-':
	case 0x2013:
	case 0x2014:
		return SECOND_DASH;
	case '"':
	case 0x201c:
	case 0x201d:
		return SECOND_QUOTE;
	case '(':
	case ')':
	case '[':
	case ']':
		return SECOND_BRACKET;
	default:
		return SECOND_MARK;
	}
}

/* The word or punctuation after the word that ends at offset at. */
static void
second(uint16_t *value, const struct property_lexicons *l, struct span text,
    size_t at)
{
	struct lexicon_key key;
	struct span word;

	if (at < text.n && text.p[at] == '.')
		at++;
	if (at < text.n && text.p[at] == ' ')
		at++;
	word = wordform_at(text, at);
	value[PROPERTY_SECOND] =
	    word.n > 0 ? after(text, word)
		       : (uint16_t)second_mark(text.p + at, text.p + text.n);
	lexicon_key(&key, word);
	value[PROPERTY_SECOND_CASE] =
	    property_which(lexicon_find_key(l->words, &key), 0, CASE_COUNT - 1);
}

/*
 * Which of the next words from offset at is a reporting verb, from 1.
 */
static uint16_t
report(struct span text, size_t at)
{
	struct span word;
	unsigned i;

	for (i = 1; i <= REPORT_FAR; i++) {
		word = wordform_at(text, at);
		if (word.n == 0)
			break;
		if (lexicon_find_folded(&reporting, word) & REPORTING_VERB)
			return (
			    uint16_t)(i < REPORT_COUNT ? i : REPORT_COUNT - 1);
		at += word.n;
		if (at < text.n && text.p[at] == '.')
			at++;
		if (at < text.n && text.p[at] == ' ')
			at++;
	}
	return 0;
}

/* What the word after a full stop means. */
static enum follower
follower(const struct lexicon_key *key)
{
	unsigned amount = lexicon_find_key(&amounts, key);
	unsigned dot = lexicon_find_key(&dots, key), speaker;

	if (amount & AMOUNT_WEEKDAY)
		return FOLLOWER_WEEKDAY;
	if (amount & AMOUNT_MONTH || dot & DOTS_MONTH)
		return FOLLOWER_MONTH;
	if (dot & DOTS_ZONE)
		return FOLLOWER_ZONE;
	if (dot & DOTS_NAMED)
		return FOLLOWER_NAMED;
	speaker = lexicon_find_key(&speakers, key);
	if (speaker & SPEAKER_PERSON)
		return speaker & SPEAKER_PLURAL ? FOLLOWER_PERSONS
						: FOLLOWER_PERSON;
	return speaker & SPEAKER_GROUP ? FOLLOWER_GROUP : FOLLOWER_OTHER;
}

void
opening_describe(uint16_t value[PROPERTY_COUNT],
    const struct property_lexicons *l, struct span text,
    const struct candidate *c)
{
	size_t at = skip_openers(&value[PROPERTY_OPENER], text, c->next);
	struct span word = wordform_at(text, at);
	struct lexicon_key key;
	unsigned bits;

	lexicon_key(&key, word);
	bits = lexicon_find_key(l->words, &key);
	value[PROPERTY_AFTER] = after(text, word);
	value[PROPERTY_WORD] =
	    (uint16_t)(property_which(bits, 0, CASE_COUNT - 1) * STARTS_COUNT +
		       property_which(bits, 3, STARTS_COUNT - 1));
	value[PROPERTY_NEXT] = behind(text, word) == '.'
				   ? property_class(l, &key)
				   : (uint16_t)NEXT_NONE;
	value[PROPERTY_FOLLOWER] = value[PROPERTY_PREVIOUS] == PREVIOUS_NOT ||
					   !wordform_is_capital(word)
				       ? (uint16_t)FOLLOWER_OTHER
				       : (uint16_t)follower(&key);
	second(value, l, text, at + word.n);
	value[PROPERTY_REPORT] =
	    c->closer == CLOSER_NONE ? 0 : report(text, at);
}
