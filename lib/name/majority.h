/*
 * name/majority.h: the names of a document, so that each is tagged alike all
 * through it.
 *
 * First the names that were found are entered, and words with capitals that are
 * outside of names.  What stood outside more often than it was found is then no
 * name anywhere.  All others are names everywhere, of the type they were most
 * often found as, of equals the first; and the last word of a person's full
 * name is that person's.  Of a document at most NAME_MAJORITY_NAMES different
 * ones are entered.
 */

#ifndef NAME_MAJORITY_H
#define NAME_MAJORITY_H

#include <stddef.h>
#include <stdint.h>

#include "name/bilou.h"
#include "words/line_words.h"

enum {
	NAME_MAJORITY_NAMES = 1 << 13,
	NAME_MAJORITY_WORDS = 6 /* of the longest name */
};

struct roster_name {
	uint32_t document; /* the entry is of this one, else free */
	uint32_t hash;     /* of the words as they stand */
	uint32_t found[BILOU_TYPES], missed; /* how often */
	int first; /* the type it was first found as */
};

/* All zeros at first. */
struct name_majority {
	uint32_t document;
	size_t n;
	struct roster_name name[2 * NAME_MAJORITY_NAMES];
};

/* Forget all: another document begins. */
void name_majority_start(struct name_majority *r);

/*
 * Enter the names of the words, and what is outside of them.  The runs of the
 * words, and what is seen of them, are set.
 */
void name_majority_enter(struct name_majority *r, const struct line_words *w,
    const unsigned char *label);

/*
 * Put names that were missed among the labels of the words, take out those
 * that are none, and give the others their type.
 */
void name_majority_label(const struct name_majority *r,
    const struct line_words *w, unsigned char *label);

#endif
