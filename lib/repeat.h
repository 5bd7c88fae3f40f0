/*
 * repeat.h: which lines of a page say again what others say, see
 * FEATURES_REPEAT.
 *
 * A title stands in several places of its page; so do menus; captions and
 * headings share words with the prose, links to other stories don't.
 */

#ifndef REPEAT_H
#define REPEAT_H

#include "clue.h"
#include "page_feature.h"
#include "tally.h"

/* { 0 } is empty; the owner frees what is in the tallies. */
struct repeat {
	struct tally line, head, word;
};

/*
 * Fill in FEATURES_REPEAT of every row of a page.  The rows have what
 * clue_read() gave them.  Linear.  0; or -1 without memory.
 */
int repeat_read(struct repeat *r, const struct clues *c, struct features *f);

#endif
