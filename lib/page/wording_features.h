/*
 * page/wording_features.h: how much the words of a line and of the lines around
 * it are those of reports (FEATURES_WORDING).
 *
 * A linear model has a weight for each token, and for the first and the last of
 * a line once more. The score of a line is the sum of its weights over the
 * square root of their number. Tokens are known by the low bits of a hash, so
 * that the table is small and needs no words (Weinberger et al. 2009).
 */

#ifndef PAGE_WORDING_FEATURES_H
#define PAGE_WORDING_FEATURES_H

#include <stddef.h>
#include <stdint.h>

#include "page/feature.h"
#include "text/language.h"
#include "text/memory.h"

enum {
	WORDING_CELLS = 1 << 15, /* weights in the table */
	WORDING_UNIT = 8,        /* a weight of 1 in the table */
	WORDING_EDGES = 2        /* cells of a line beyond its tokens */
};

/* The cells of the lines of a page. { 0 } is empty. */
struct wording {
	uint16_t *cell; /* line after line */
	size_t *line;   /* index of each line's first, and one after the last */
	size_t n, lines;
	struct language language;
	size_t cell_cap, line_cap; /* private */

	int64_t *sum; /* private: of scores before each line */
	size_t sum_cap;
};

void wording_free(struct wording *w);

/* The cell of a token by its hash. */
static inline uint16_t
wording_cell(uint32_t hash)
{
	return (uint16_t)((hash ^ hash >> 15) % WORDING_CELLS);
}

/* Start a line; ends with wording_end(). */
void wording_start(struct wording *w);

/* Add a token of the line by its cell. */
static inline void
wording_add(struct wording *w, uint16_t cell)
{
	w->cell = memory_grow(
	    w->cell, &w->cell_cap, w->n + 1 + WORDING_EDGES, sizeof(*w->cell));
	w->cell[w->n++] = cell;
}

void wording_end(struct wording *w);

/*
 * The score of n cells in hundredths, at most 30 on each side of 0. weight has
 * WORDING_CELLS.
 */
int16_t wording_score(const uint16_t *cell, size_t n, const int16_t *weight);

/*
 * Fill in the features that follow from PAGE_FEATURE_WORDING and
 * PAGE_FEATURE_WORDS of each row. Linear.
 */
void wording_spread(struct wording *w, struct page_features *f);

/*
 * Fill in all FEATURES_WORDING of f->n rows by the table; w has their lines.
 * They are 0 in a page that is not English.
 */
void wording_features_read(struct wording *w, struct page_features *f);

#endif
