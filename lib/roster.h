/*
 * roster.h: the names of a document, so that each is tagged alike all through
 * it.
 *
 * First the names that were found are entered, with their types; then asked
 * for: a name has the type it was most often found as, and the last word of a
 * person's full name is that person's.  Of a document at most ROSTER_NAMES
 * different names are entered.
 */

#ifndef ROSTER_H
#define ROSTER_H

#include <stddef.h>
#include <stdint.h>

#include "bilou.h"
#include "line_words.h"

enum {
	ROSTER_NAMES = 1 << 13,
	ROSTER_WORDS = 6 /* of the longest name */
};

struct roster_name {
	uint32_t document; /* the entry is of this one, else free */
	uint32_t hash;     /* of the words as they stand */
	uint32_t found[BILOU_TYPES];
	uint32_t surname; /* times it ended a person's name of several words */
};

/* All zeros at first. */
struct roster {
	uint32_t document;
	size_t n;
	struct roster_name name[2 * ROSTER_NAMES];
};

/* Forget all: another document begins. */
void roster_start(struct roster *r);

/* Enter the name that words first to end - 1 are. */
void roster_enter(struct roster *r, const struct line_words *w, size_t first,
    size_t end, int type);

/* The type of these words as a name, or -1 where they were not found as one. */
int roster_type(const struct roster *r, const struct line_words *w,
    size_t first, size_t end);

/*
 * Put names that were missed among the labels of the words, and give those
 * that were found their type.
 */
void roster_label(
    const struct roster *r, const struct line_words *w, unsigned char *label);

#endif
