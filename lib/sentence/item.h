/*
 * sentence/item.h: item numbers of a list inside running text: "1. One 2.
 * Two", "a) One b) Two", "(1) One (2) Two", "• 1. One • 2. Two".
 */

#ifndef SENTENCE_ITEM_H
#define SENTENCE_ITEM_H

#include <stddef.h>

#include "text/span.h"

enum item {
	ITEM_NOT,
	ITEM_FIRST,  /* 1 or a; any number after a bullet or at the start of the
			text */
	ITEM_NEXT,   /* one more than the previous one */
	ITEM_INLINE, /* the same after a comma, "and" or "or": no sentence */
	ITEM_COUNT
};

/*
 * Whether the dot or closing bracket at offset at belongs to an item number.
 * *last is the previous item number of the text, initially 0; *from is set to
 * the offset at which the item begins.
 */
enum item item_at(struct span text, size_t at, int *last, size_t *from);

#endif
