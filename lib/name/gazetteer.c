#include "name/gazetteer.h"

#include <stdio.h>
#include <string.h>

#include "text/tables.h"

/*
 * The classes of names.tsv, in the order of their bits: a city of more than
 * 15,000 people, or of more than 200,000; another spelling of a city; a
 * country; a state of the United States; a demonym; a first name; a first or
 * last name; a word of organisations, of places; a title; for lower-case words
 * a bigcity, country or state; an organisation; and an organisation whose name
 * is also a word, a person or a place.
 */
static const char class_name[GAZETTEER_BITS / 3][8] = { "city", "bigcity",
	"altcity", "country", "state", "demonym", "first", "person", "org",
	"place", "title", "small", "firm", "firmtoo" };

/* What a word is in a phrase: all of it, its first word, or another. */
enum { WHOLE, FIRST, INSIDE };

enum {
	CLASSES = sizeof(class_name) / sizeof(class_name[0]),
	WELL_KNOWN = 1 << 1 | 1 << 3 | 1 << 4, /* bigcity, country, state */
	SMALL = 1 << 11
};

/* Set the bits of all classes of a phrase in its n words. */
static void
mark(struct word *word, size_t n, unsigned classes)
{
	int class, part;
	size_t i;

	for (class = 0; class < CLASSES; class ++) {
		if ((classes >> class & 1) == 0)
			continue;
		for (i = 0; i < n; i++) {
			part = n == 1 ? WHOLE : i == 0 ? FIRST : INSIDE;
			word[i].names |= (uint64_t)1 << (3 * class + part);
		}
	}
}

/* Set the member named of the words of the longest of so many phrases. */
static void
mark_named(struct word *word, const unsigned classes[], size_t phrases)
{
	while (phrases > 0 && classes[phrases] == 0)
		phrases--;
	while (phrases > 0)
		word[--phrases].named = 1;
}

/* Mark the phrases that begin with word, n words before the end of the line. */
static void
find(struct word *word, size_t n)
{
	unsigned classes[GAZETTEER_WORDS + 1], longer = 0;
	const unsigned char *row;
	uint32_t h = 0;
	size_t i;

	for (i = 0; i < n && i < GAZETTEER_WORDS; i++) {
		h = rows_hash(h, word[i].attribute[ATTRIBUTE_LOWER]);
		row = (const unsigned char *)rows_find(&names, h);
		classes[i + 1] =
		    row == NULL ? 0 : row[0] | (unsigned)row[1] << 8;
	}
	if (!word->capital)
		mark_named(word, classes, i);
	for (; i > 0; i--) {
		if (!word->capital)
			classes[i] = (classes[i] & WELL_KNOWN) != 0 ? SMALL : 0;
		if ((classes[i] & ~longer) != 0)
			mark(word, i, classes[i] & ~longer);
		longer |= classes[i];
	}
}

void
gazetteer_mark(struct line_words *w)
{
	size_t i;

	for (i = 0; i < w->n; i++)
		if (w->word[i].capital ||
		    (w->word[i].lower && !word_is_listed(&w->word[i])))
			find(&w->word[i], w->n - i);
}

size_t
gazetteer_bit(int bit, char out[ATTRIBUTE_TEXT])
{
	return (size_t)snprintf(
	    out, ATTRIBUTE_TEXT, "%s%c", class_name[bit / 3], "1BI"[bit % 3]);
}
