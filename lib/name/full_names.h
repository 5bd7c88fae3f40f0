/*
 * name/full_names.h: persons in a language where a capital is no sign of a
 * name, such as German.
 *
 * There only a full name is a person: two words or more that all have capitals,
 * inside the line, or anywhere if the first is a known given name. So is what
 * ends in a word that ends a full name of the document.
 */

#ifndef NAME_FULL_NAMES_H
#define NAME_FULL_NAMES_H

#include "text/wordlist.h"
#include "words/line_words.h"

/* The last words of the full names of a document. { 0 } is empty. */
struct full_names {
	struct wordlist last;
};

void full_names_clear(struct full_names *f);

/* Enter the full names of a line by its labels. */
void full_names_enter(struct full_names *f, const struct line_words *w,
    const unsigned char *label);

/* Take the label off all persons that are not as said above. */
void full_names_keep(const struct full_names *f, const struct line_words *w,
    unsigned char *label);

void full_names_free(struct full_names *f);

#endif
