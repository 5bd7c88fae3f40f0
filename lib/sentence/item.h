/*
 * sentence/item.h: the numbers of the items of a list that runs on in a text:
 * "1. One 2. Two", "a) One b) Two", "(1) One (2) Two", "• 1. One • 2. Two".
 */

#ifndef SENTENCE_ITEM_H
#define SENTENCE_ITEM_H

#include <stddef.h>

#include "text/span.h"

enum item {
	ITEM_NOT,
	ITEM_FIRST, /* 1 or a; any, with a bullet or where the text begins */
	ITEM_NEXT,  /* one more than the last there was */
	ITEM_COUNT
};

/*
 * Is the dot or closing bracket at offset at that of an item?  *last is the
 * last number of an item in the text, at first 0; *from becomes the offset
 * where the item begins.
 */
enum item item_at(struct span text, size_t at, int *last, size_t *from);

#endif
