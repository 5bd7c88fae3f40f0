/*
 * show/alignment.h: all rows of one pair of reports, in the order they are
 * shown in.
 *
 * Rows may come in any order.  Side 0 is the first report, shown on the left;
 * side 1 the other.  Each sentence that a row names is one passage.  A right
 * passage has its home with the left one it is best linked to: by same or
 * differs rather than partial, then by score, then the first.  The right's own
 * ones follow the left passage that is the home of the last linked right one
 * before them, so that they stand where they do in their report.
 */

#ifndef SHOW_ALIGNMENT_H
#define SHOW_ALIGNMENT_H

#include <stddef.h>

#include "show/buffer.h"
#include "stream/align_row.h"
#include "stream/relation.h"
#include "text/span.h"

#define ALIGNMENT_NONE ((size_t)-1)

/* A row. */
struct alignment_link {
	enum relation relation;
	unsigned score;            /* thousandths */
	size_t passage[2];         /* ALIGNMENT_NONE on an absent side */
	size_t sent[2];            /* private from here: 0 for none */
	size_t text[2], text_n[2]; /* in bytes */
	size_t evidence, evidence_n;
};

struct alignment_passage {
	size_t number; /* of the sentence */
	struct span text;
	size_t link, links; /* its rows: from by[side][link] on */
	size_t home;        /* of a right one; ALIGNMENT_NONE: it has none */
	size_t full;        /* and the row that links it there */
	size_t own, owns;   /* of a left one: from own[own] on */
};

struct alignment {
	struct span name[2];
	size_t count[RELATION_COUNT]; /* rows of each relation */
	struct alignment_link *link;
	size_t links;
	struct alignment_passage *passage[2]; /* by number */
	size_t passages[2];
	size_t *by[2];  /* rows, as passages of that side have them */
	size_t *own;    /* right passages without a home, as they are shown */
	size_t leading; /* of these, shown before any left passage */
	size_t owns;

	struct buffer bytes; /* private from here */
	size_t name_n[2], visible[2], visible_n[2];
	size_t link_cap, passage_cap[2], by_cap[2], own_cap, key_cap;
	struct alignment_key *key;
};

/* An empty one is { 0 }; leaves such. */
void alignment_free(struct alignment *a);

/* Forget all rows. */
void alignment_clear(struct alignment *a);

/* Is the row one of the same two reports?  Any row is, of an empty one. */
int alignment_takes(const struct alignment *a, const struct align_row *r);

/* Add a row, made visible as visible.h says. */
void alignment_add(struct alignment *a, const struct align_row *r);

/*
 * When all rows are in, one at least: make passages and their order.  Costs n
 * log n in rows.
 */
void alignment_finish(struct alignment *a);

/*
 * Is the right passage of a row shown in full with it?  So it is where it has
 * its home, and wherever it differs.
 */
int alignment_in_full(const struct alignment *a, size_t link);

/* The evidence of a row; its text on a side. */
struct span alignment_evidence(
    const struct alignment *a, const struct alignment_link *l);
struct span alignment_text(
    const struct alignment *a, const struct alignment_link *l, int side);

#endif
