/*
 * sentence/boundary.h: the features of a candidate, for a linear model.
 *
 * A feature is a property of a candidate or a conjunction of up to three
 * properties. It has one weight for each combination of their values; a cell
 * is the index of such a weight. A candidate has one cell of each feature.
 */

#ifndef SENTENCE_BOUNDARY_H
#define SENTENCE_BOUNDARY_H

#include <stddef.h>
#include <stdint.h>

#include "sentence/property.h"

enum { BOUNDARY_NAME_MAX = 128 };

/* The features: X(property, property, property). */
#define BOUNDARY_FEATURES(X)                                                   \
	X(MARK, NOTHING, NOTHING)                                              \
	X(BEFORE, NOTHING, NOTHING)                                            \
	X(WORD, NOTHING, NOTHING)                                              \
	X(SECOND, NOTHING, NOTHING)                                            \
	X(PLACE, NOTHING, NOTHING)                                             \
	X(MARK, CLOSER, AFTER)                                                 \
	X(MARK, CLOSER, OPENER)                                                \
	X(MARK, GAP, AFTER)                                                    \
	X(MARK, WORD, NOTHING)                                                 \
	X(MARK, PLACE, NOTHING)                                                \
	X(MARK, CLOSER, REPORT)                                                \
	X(MARK, QUOTED, BRACKETED)                                             \
	X(BEFORE, AFTER, NOTHING)                                              \
	X(BEFORE, WORD, NOTHING)                                               \
	X(BEFORE, WORD, SECOND_CASE)                                           \
	X(BEFORE, SECOND, NOTHING)                                             \
	X(BEFORE, NEXT, NOTHING)                                               \
	X(BEFORE, OPENER, NOTHING)                                             \
	X(BEFORE, PLACE, NOTHING)                                              \
	X(BEFORE, GAP, NOTHING)                                                \
	X(BEFORE, DOTTED, NOTHING)                                             \
	X(BEFORE, CASED, KNOWN)                                                \
	X(BEFORE, LENGTH, KNOWN)                                               \
	X(DOTTED, AFTER, NOTHING)                                              \
	X(DOTTED, WORD, NOTHING)                                               \
	X(KNOWN, WORD, NOTHING)                                                \
	X(WORD, SECOND, NOTHING)                                               \
	X(AFTER, SECOND, SECOND_CASE)                                          \
	X(CLOSER, QUOTED, OPENER)                                              \
	X(CLOSER, QUOTED, AFTER)                                               \
	X(CLOSER, BRACKETED, AFTER)                                            \
	X(CLOSER, WORD, NOTHING)                                               \
	X(PLACE, AFTER, NOTHING)                                               \
	X(ITEM, PLACE, AFTER)                                                  \
	X(TYPE, BEFORE, AFTER)                                                 \
	X(TYPE, START, AFTER)                                                  \
	X(TYPE, OPENER, AFTER)                                                 \
	X(TYPE, QUOTED, AFTER)                                                 \
	X(BEFORE, PREVIOUS, AFTER)                                             \
	X(BEFORE, PREVIOUS, WORD)                                              \
	X(BEFORE, PREVIOUS, FOLLOWER)                                          \
	X(BEFORE, FOLLOWER, SECOND_CASE)                                       \
	X(PREVIOUS, FOLLOWER, SECOND)                                          \
	X(ITEM, PREVIOUS, AFTER)                                               \
	X(GAP, KNOWN, WORD)                                                    \
	X(QUOTED, CLOSER, REPORT)

/* The number of features, and of all their cells. */
enum {
#define FEATURE(a, b, c) BOUNDARY_AT_##a##_##b##_##c,
	BOUNDARY_FEATURES(FEATURE)
#undef FEATURE
	    BOUNDARY_FEATURE_COUNT
};
enum {
#define BASE(a, b, c)                                                          \
	BOUNDARY_BASE_##a##_##b##_##c,                                         \
	    BOUNDARY_LAST_##a##_##b##_##c =                                    \
		BOUNDARY_BASE_##a##_##b##_##c +                                \
		VALUES_##a * VALUES_##b * VALUES_##c - 1,
	BOUNDARY_FEATURES(BASE)
#undef BASE
	    BOUNDARY_CELLS
};

/*
 * The values for a candidate of a text whose current sentence begins at offset
 * start.
 */
void boundary_describe(uint16_t value[PROPERTY_COUNT],
    const struct property_lexicons *l, struct span text, size_t start,
    const struct candidate *c);

/* The sum of the weights of the cells that boundary_cells() gives. */
int boundary_score(const uint16_t value[PROPERTY_COUNT], const int16_t *weight);

/* The cells for the values of a candidate's properties. */
void boundary_cells(const uint16_t value[PROPERTY_COUNT],
    uint16_t cell[BOUNDARY_FEATURE_COUNT]);

/* A cell with the weight it adds to the score. */
struct boundary_reason {
	uint16_t cell;
	int16_t weight;
};

/*
 * The cells of a candidate whose weights are not 0, in descending order of
 * absolute weight, then in the order of the cells. Returns their number.
 */
size_t boundary_reasons(const uint16_t value[PROPERTY_COUNT],
    const int16_t *weight,
    struct boundary_reason reason[BOUNDARY_FEATURE_COUNT]);

/* The name of a cell, "mark=dot,after=capital", as a C string. */
void boundary_name(size_t cell, char name[BOUNDARY_NAME_MAX]);

#endif
