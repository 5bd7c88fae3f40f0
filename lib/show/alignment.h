/*
 * show/alignment.h: all rows of one pair of reports, in the order in which
 * they are shown.
 *
 * Rows may be added in any order. Side 0 is the first report, shown on the
 * left; side 1 is the other. Each sentence that a row names is one passage.
 * The anchor of a right passage is the left passage beside which it is shown:
 * its best partner, by same or differs before partial, then by score, then the
 * first. A right passage without a partner follows the anchor of the last
 * linked right passage before it, so that it keeps its place in its report.
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
	size_t told_by[2], told_by_n[2];
};

struct alignment_passage {
	size_t number; /* of the sentence */
	struct span text;
	struct span told_by; /* see told_by.h; n is 0 for nobody */
	size_t link, links;  /* its rows: from by[side][link] on */
	size_t home; /* anchor of a right one; ALIGNMENT_NONE if it has none */
	size_t full; /* and the row that links it there */
	size_t own, owns; /* of a left one: from own[own] on */
};

struct alignment {
	struct span name[2];
	size_t count[RELATION_COUNT]; /* rows of each relation */
	struct alignment_link *link;
	size_t links;
	struct alignment_passage *passage[2]; /* by number */
	size_t passages[2];
	size_t *by[2]; /* rows, as passages of that side have them */
	size_t *own; /* right passages without an anchor, in the order shown */
	size_t leading; /* of these, shown before any left passage */
	size_t owns;

	struct buffer bytes; /* private from here */
	size_t name_n[2], visible[2], visible_n[2];
	size_t link_cap, passage_cap[2], by_cap[2], own_cap, key_cap;
	struct alignment_key *key;
};

/* An empty one is { 0 }; this function leaves one. */
void alignment_free(struct alignment *a);

/* Forget all rows. */
void alignment_clear(struct alignment *a);

/*
 * Whether the row is of the same two reports; an empty alignment takes any
 * row.
 */
int alignment_takes(const struct alignment *a, const struct align_row *r);

/* Add a row; its texts are made visible (visible.h). */
void alignment_add(struct alignment *a, const struct align_row *r);

/*
 * After all rows: keep and count those of the relations (relation_set()), and
 * keep, but do not count, those that have a sentence next to one of these in
 * its report.  Takes n log n time in rows.
 */
void alignment_pick(struct alignment *a, unsigned relations);

/*
 * After all rows, at least one: make the passages and their order. Takes n log
 * n time in rows.
 */
void alignment_finish(struct alignment *a);

/*
 * Whether the right passage of a row is shown in full: at its anchor, and
 * wherever it differs.
 */
int alignment_in_full(const struct alignment *a, size_t link);

/* The evidence of a row, and its text on a side. */
struct span alignment_evidence(
    const struct alignment *a, const struct alignment_link *l);
struct span alignment_text(
    const struct alignment *a, const struct alignment_link *l, int side);

#endif
