#include "sentence/candidate.h"

#include <string.h>

#include "sentence/wordform.h"
#include "text/letter.h"
#include "text/utf8.h"

static int
is_space(uint32_t c)
{
	return c == ' ' || (c >= 0x80 && letter_is_space(c));
}

static int
space_before(struct span text, size_t at)
{
	return at == 0 || is_space(utf8_last(text.p, text.p + at));
}

static size_t
skip_space(struct span text, size_t at)
{
	struct character ch = character_at(text, at);

	while (is_space(ch.c))
		ch = character_at(text, ch.behind);
	return ch.at;
}

void
scanner_start(struct scanner *s, struct span text)
{
	s->text = text;
	s->at = 0;
	nesting_start(&s->nesting);
	s->address = (struct address){ 0 };
	s->item = s->held = 0;
}

/*
 * Whether the run of terminators continues at ch; blanks between dots are
 * skipped.
 */
static int
goes_on(struct span text, struct character *ch)
{
	struct character next, after;

	if (ch->class == CHAR_MARK)
		return 1;
	if (ch->c != ' ')
		return 0;
	next = character_at(text, ch->behind);
	if (next.class != CHAR_MARK || next.c == 0x2026)
		return 0;
	after = character_at(text, next.behind);
	if (after.c != 0 && after.c != ' ' && after.class != CHAR_QUOTE &&
	    after.class != CHAR_CLOSE)
		return 0;
	*ch = next;
	return 1;
}

/*
 * The kind of a run with so many dots and other terminators; first is the
 * first of it.
 */
static enum candidate_mark
kind_of_run(size_t dots, size_t others, uint32_t first)
{
	if (others > 1 || (others > 0 && dots > 0))
		return MARK_MIXED;
	if (others == 1)
		return first == '?' ? MARK_QUESTION : MARK_EXCLAMATION;
	switch (dots) {
	case 1:
		return MARK_DOT;
	case 2:
		return MARK_DOTS;
	case 3:
		return MARK_ELLIPSIS;
	default:
		return MARK_MANY_DOTS;
	}
}

/* Read the run of terminators at ch; returns the character after it. */
static struct character
read_marks(struct scanner *s, struct candidate *c, struct character ch)
{
	size_t dots = 0, others = 0;
	uint32_t first = ch.c;

	while (goes_on(s->text, &ch)) {
		if (ch.c == '.')
			dots++;
		else if (ch.c == 0x2026)
			dots += 3;
		else
			others++;
		ch = character_at(s->text, ch.behind);
		c->behind = ch.at;
	}
	c->kind = kind_of_run(dots, others, first);
	return ch;
}

/* Whether the character is a closing quote or bracket after a terminator. */
static enum closer
closes(const struct scanner *s, const struct character *ch)
{
	switch (ch->class) {
	case CHAR_QUOTE:
		return nesting_opens(&s->nesting, s->text, ch) ? CLOSER_NONE
							       : CLOSER_QUOTE;
	case CHAR_CLOSE:
		return CLOSER_BRACKET;
	case CHAR_APOSTROPHE:
		return nesting_ends_single(s->text, ch) ? CLOSER_APOSTROPHE
							: CLOSER_NONE;
	default:
		return CLOSER_NONE;
	}
}

/* A closer more: single quotes in double ones are quotes. */
static enum closer
both(enum closer a, enum closer b)
{
	if (a == CLOSER_NONE || a == b)
		return b;
	return a == CLOSER_BRACKET || b == CLOSER_BRACKET || a == CLOSER_SEVERAL
		   ? CLOSER_SEVERAL
		   : CLOSER_QUOTE;
}

/* Whether the character shows nothing: soft hyphen, zero-width characters. */
static int
is_invisible(uint32_t c)
{
	return c == 0xad || (c >= 0x200b && c <= 0x200f) || c == 0x2060 ||
	       c == 0xfeff;
}

/* Whether c is a picture, or says how one looks. */
static int
is_emoji(uint32_t c)
{
	return (c >= 0x1f300 && c < 0x1fb00) || (c >= 0x2600 && c < 0x27c0) ||
	       c == 0xfe0f;
}

/* The offset after the number of a note, "[3]", at ch; or ch.at. */
static size_t
skip_note(struct span text, struct character ch)
{
	size_t at = ch.behind;

	if (ch.c != '[')
		return ch.at;
	while (at < text.n && at - ch.behind < 4 &&
	       letter_is_digit((unsigned char)text.p[at]))
		at++;
	return at > ch.behind && at < text.n && text.p[at] == ']' ? at + 1
								  : ch.at;
}

/* Read what belongs to the mark before ch; returns the character after it. */
static struct character
read_closers(struct scanner *s, struct candidate *c, struct character ch)
{
	enum closer one;
	size_t note;

	for (;; ch = character_at(s->text, ch.behind)) {
		one = closes(s, &ch);
		note = skip_note(s->text, ch);
		if (one != CLOSER_NONE) {
			c->closer = both(c->closer, one);
			nesting_count(&s->nesting, s->text, &ch);
		} else if (note > ch.at) {
			ch.behind = note;
		} else if (is_invisible(ch.c) || is_emoji(ch.c)) {
			c->spaced = 1;
		} else {
			return ch;
		}
	}
}

/* Whether the character can only close what is open, after white space. */
static int
closes_apart(const struct scanner *s, const struct character *ch)
{
	struct character next;

	switch (closes(s, ch)) {
	case CLOSER_BRACKET:
		next = character_at(s->text, ch->behind);
		return s->nesting.depth > 0 || is_space(next.c);
	case CLOSER_QUOTE:
		return ch->c != '"' || s->nesting.in_quote;
	case CLOSER_APOSTROPHE:
		next = character_at(s->text, ch->behind);
		return s->nesting.inner || closes(s, &next) != CLOSER_NONE;
	default:
		return is_emoji(ch->c);
	}
}

/* Read the closers after ch, and those with white space before them. */
static struct character
read_all_closers(struct scanner *s, struct candidate *c, struct character ch)
{
	struct character next;

	c->closer = CLOSER_NONE;
	c->spaced = 0;
	ch = read_closers(s, c, ch);
	while (is_space(ch.c)) {
		next = character_at(s->text, skip_space(s->text, ch.at));
		if (!closes_apart(s, &next))
			break;
		ch = read_closers(s, c, next);
	}
	return ch;
}

/* Whether a word of small letters begins at offset at. */
static int
is_small_word(struct span word)
{
	return word.n >= 2 && wordform_shape(word) == SHAPE_LOWER;
}

/* Whether a small letter, or a rule, may begin a sentence that is glued. */
static int
small_may_begin(
    struct span text, const struct candidate *c, struct character ch)
{
	struct span before = wordform_before(text, c->mark);

	if (ch.c == '-')
		return span_begins(
		    (struct span){ text.p + ch.at, text.n - ch.at }, "---");
	return letter_is_lower(ch.c) && c->closer == CLOSER_NONE &&
	       is_small_word(before) && is_small_word(wordform_at(text, ch.at));
}

/* Whether a capital at ch may begin a sentence that is glued. */
static int
capital_may_begin(
    struct span text, const struct candidate *c, struct character ch)
{
	struct character next = character_at(text, ch.behind);

	return letter_is_lower(next.c) || c->kind != MARK_DOT ||
	       is_space(next.c);
}

/* Whether a sentence may begin at ch without a space after the terminator. */
static int
may_begin_glued(
    struct scanner *s, const struct candidate *c, struct character ch)
{
	if (c->kind == MARK_WIDE) /* Japanese: a quotation that goes on */
		return c->closer == CLOSER_NONE || ch.c < 0x3041 ||
		       ch.c > 0x309f;
	if (c->kind == MARK_COLON || c->kind == MARK_SEMICOLON)
		return 0;
	if (ch.class == CHAR_OPEN || ch.class == CHAR_QUOTE)
		return !address_has(&s->address, s->text, c->mark);
	if (letter_is_upper(ch.c) ? !capital_may_begin(s->text, c, ch)
				  : !letter_is_ideograph(ch.c) &&
					!small_may_begin(s->text, c, ch))
		return 0;
	return !address_has(&s->address, s->text, c->mark);
}

/* Whether a semicolon at ch is the question mark of Greek. */
static int
asks_in_greek(struct span text, struct character ch)
{
	uint32_t c = ch.at > 0 ? utf8_last(text.p, text.p + ch.at) : 0;

	return ch.c == ';' &&
	       ((c >= 0x370 && c < 0x400) || (c >= 0x1f00 && c < 0x2000));
}

/* The kind of a mark that makes no runs. */
static enum candidate_mark
kind_of(struct span text, struct character ch)
{
	if (ch.class == CHAR_WIDE)
		return MARK_WIDE;
	if (ch.c == ':')
		return MARK_COLON;
	return asks_in_greek(text, ch) ? MARK_QUESTION : MARK_SEMICOLON;
}

/* Make a candidate of the terminator at ch: 1; or 0 if it is not one. */
static int
read_candidate(struct scanner *s, struct candidate *c, struct character ch)
{
	c->mark = ch.at;
	c->behind = ch.behind;
	c->apart = space_before(s->text, ch.at);
	if (ch.class == CHAR_MARK) {
		ch = read_marks(s, c, ch);
	} else {
		c->kind = kind_of(s->text, ch);
		ch = character_at(s->text, ch.behind);
	}
	ch = read_all_closers(s, c, ch);
	s->at = c->end = ch.at;
	c->next = skip_space(s->text, ch.at);
	c->nesting = s->nesting;
	if (c->next == s->text.n)
		return 0;
	if (c->kind == MARK_COLON || c->kind == MARK_SEMICOLON) {
		ch = character_at(s->text, c->next);
		return (ch.class == CHAR_QUOTE || c->closer != CLOSER_NONE) &&
		       c->next > c->end;
	}
	if (c->next > c->end)
		c->spaced = 1;
	return c->spaced || may_begin_glued(s, c, ch);
}

/* The offset after the last character before offset at that is not blank. */
static size_t
before_blanks(struct span text, size_t at)
{
	while (at > 0 && text.p[at - 1] == ' ')
		at--;
	return at;
}

/* Whether the text before an item ends without a terminator. */
static int
ends_plain(struct span text, size_t from)
{
	size_t end = before_blanks(text, from);

	return end > 0 &&
	       char_class_of_byte[(unsigned char)text.p[end - 1]] == CHAR_PLAIN;
}

/* Make a candidate of the position before the item at offset from. */
static void
candidate_before(const struct scanner *s, struct candidate *c, size_t from)
{
	memset(c, 0, sizeof(*c));
	c->kind = MARK_NONE;
	c->mark = c->behind = c->end = before_blanks(s->text, from);
	c->next = from;
	c->nesting = s->nesting;
}

/* Process the character at ch: 1 if it gives a candidate. */
static int
take(struct scanner *s, struct candidate *c, struct character ch)
{
	enum item item = ITEM_NOT;
	size_t from = 0;
	int found = 0;

	if (ch.c == '.' || ch.c == ')')
		item = item_at(s->text, ch.at, &s->item, &from);
	if (ch.class == CHAR_MARK || ch.class == CHAR_BREAK ||
	    ch.class == CHAR_WIDE) {
		found = read_candidate(s, c, ch);
		c->item = item;
	} else {
		nesting_count(&s->nesting, s->text, &ch);
	}
	if (item != ITEM_NEXT || !ends_plain(s->text, from))
		return found;
	s->held = found;
	s->later = *c;
	candidate_before(s, c, from);
	return 1;
}

/* The first byte from offset at on that may matter; or the end. */
static size_t
skip_plain(struct span text, size_t at)
{
	const unsigned char *p = (const unsigned char *)text.p;
	const unsigned char *role = char_class_of_byte;

	/* Four at once: most bytes are letters. */
	while (text.n - at >= 4 &&
	       (role[p[at]] | role[p[at + 1]] | role[p[at + 2]] |
		   role[p[at + 3]]) == CHAR_PLAIN)
		at += 4;
	while (at < text.n && role[p[at]] == CHAR_PLAIN)
		at++;
	return at;
}

int
scanner_next(struct scanner *s, struct candidate *c)
{
	struct character ch;

	if (s->held) {
		s->held = 0;
		*c = s->later;
		return 1;
	}
	for (;;) {
		s->at = skip_plain(s->text, s->at);
		if (s->at == s->text.n)
			return 0;
		ch = character_at(s->text, s->at);
		s->at = ch.behind;
		if (take(s, c, ch))
			return 1;
	}
}
