/*
 * learn/stem_counts.h: how common the stems of news are, for lib/table; for
 * cmd/train-align.c.
 */

#ifndef LEARN_STEM_COUNTS_H
#define LEARN_STEM_COUNTS_H

#include <stddef.h>
#include <stdint.h>

#include "align/sentence_terms.h"

struct stem_counts {
	struct term_table terms;
	size_t documents;

	struct stem_count *count; /* private: of each string of the table */
	size_t count_n, count_cap;
	struct sentence_terms text;
};

/* An empty one is { 0 }; this function leaves one. */
void stem_counts_free(struct stem_counts *s);

/* Count each stem of a document once; events are numbered from 1. */
void stem_counts_add(struct stem_counts *s, struct span text, uint32_t event);

/*
 * How often the number of documents is halved for one that has the stem, a
 * string of the table: at least 1, or 0 if documents of fewer events have it.
 */
int stem_counts_halvings(
    const struct stem_counts *s, size_t stem, uint32_t events);

#endif
