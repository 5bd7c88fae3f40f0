/*
 * name/name_majority.h: a majority vote over the names of a document, so that
 * each is tagged alike throughout.
 *
 * First all names that were found are entered, and all capitalised words that
 * are outside of names.  Words that were outside more often than found are then
 * no name anywhere.  All others are names everywhere, of the type they were
 * most often found as, or of the first type where several are as frequent.  The
 * last word of a person's full name counts as a name of that person as well.
 *
 * A name found as a person's that is the beginning of an organisation's longer
 * name is the organisation too, unless it has a title or is the first or last
 * word of a person's longer name: Harlow, where the document has Harlow
 * Pritchard Group, but neither Mr. Harlow nor Ann Harlow.  So is one found as a
 * place, if the longer name has just a word of companies more and no list has
 * the place.  Longer names of institutions do not count, which are often named
 * for a person: Harlow Foundation.
 *
 * A name of which one place says that it is an organisation (org_context.h) is
 * one everywhere, unless it is a person's by a title or a longer name.
 *
 * At most NAME_MAJORITY_NAMES different sequences of words are entered; later
 * ones are ignored.
 */

#ifndef NAME_NAME_MAJORITY_H
#define NAME_NAME_MAJORITY_H

#include <stddef.h>
#include <stdint.h>

#include "name/bilou.h"
#include "text/map.h"
#include "words/line_words.h"

enum {
	NAME_MAJORITY_NAMES = 1 << 13,
	NAME_MAJORITY_WORDS = 6 /* of the longest name */
};

/* How often words were found as a name of each type, or outside of names. */
struct name_majority_entry {
	uint32_t found[BILOU_TYPES], outside;
	unsigned char first;   /* the type they were first found as */
	unsigned char parts;   /* private: what they are of longer names */
	unsigned char verdict; /* once settled */
};

/* Words that are part of a longer name. */
struct name_majority_link {
	uint32_t part;        /* the hash of the words */
	uint32_t longer;      /* the index of the longer name */
	unsigned char length; /* of that, in words */
	unsigned char kind;
};

/* All zeros at first. */
struct name_majority {
	struct map index; /* private: from the hash of the words */
	struct name_majority_entry *entry;
	struct name_majority_link *link;
	size_t entry_cap, link_n, link_cap;
};

/* Begin a document: everything is forgotten. */
void name_majority_start(struct name_majority *m);

/*
 * Enter the names that the labels of the words say, and the words outside.  The
 * runs of the words and their members seen must be set.
 */
void name_majority_enter(struct name_majority *m, const struct line_words *w,
    const unsigned char *label);

/* When all lines are entered: decide what each name is. */
void name_majority_settle(struct name_majority *m);

/*
 * After that: correct the labels of the words.  Names that were
 * missed are added, those that are none are removed, and the others get their
 * type.
 */
void name_majority_label(const struct name_majority *m,
    const struct line_words *w, unsigned char *label);

void name_majority_free(struct name_majority *m);

#endif
