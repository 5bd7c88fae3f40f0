/*
 * show/screen.h: alignments and facts for a terminal, or as plain text.
 *
 * A sentence is printed in full once; a right one that belongs to a further
 * left one too is shortened to one line there.
 */

#ifndef SHOW_SCREEN_H
#define SHOW_SCREEN_H

#include "show/alignment.h"
#include "show/fact_table.h"
#include "show/highlight.h"
#include "show/paint.h"

enum {
	SCREEN_SIDES =
	    60, /* columns from which on reports stand side by side */
	SCREEN_WORDS = 72, /* and from which on the last line has words */
	SCREEN_MIN = 20    /* the narrowest */
};

struct screen {
	struct paint paint;
	int plain;          /* words in place of marks and columns */
	unsigned relations; /* those that are counted, see relation_set() */

	struct highlight compare[2]; /* private: of the passages at hand */
};

/* A screen is { .paint = ..., .relations = ... }; frees what is private. */
void screen_free(struct screen *s);

/*
 * Add an alignment that is finished: the names of the reports, the passages,
 * and last a line with the count of each relation.
 */
void screen_alignment(struct screen *s, const struct alignment *a);

/*
 * Add facts that are finished, one at least, a column for each report where
 * the screen has room, and last a line that counts them.
 */
void screen_facts(struct screen *s, const struct fact_table *f);

#endif
