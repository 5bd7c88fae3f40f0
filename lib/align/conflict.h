/*
 * align/conflict.h: in what two linked sentences tell one fact differently.
 *
 * Two slots of one kind (statement.h) that neither sentence has from the other
 * are a candidate, and so are a word that is negated, or only possible, in one
 * of them, and two names that have changed places.  Whether a candidate is a
 * conflict about one fact, or the sentences tell two facts, is scored from its
 * surroundings by a logistic model: the more of the rest the sentences share,
 * and the fewer other candidates there are, the surer it is.  The sentences
 * differ if the surest candidate is sure enough.  Only the first CONFLICTS_MAX
 * candidates count, and amounts come first.
 *
 * Features are in units of 1 / FIXED_ONE.  cmd/train-relations.c learns the
 * weights.
 */

#ifndef ALIGN_CONFLICT_H
#define ALIGN_CONFLICT_H

#include <stdint.h>

#include "align/statement.h"

enum conflict_feature {
	CONFLICT_KIND, /* SLOT_KINDS features: whether it is of that kind */
	CONFLICT_LESS = SLOT_KINDS, /* how much of the rest the other has: of
				       the sentence of which it has less, */
	CONFLICT_MORE,              /* and of the other */
	CONFLICT_OTHERS,            /* other kinds of candidates */
	CONFLICT_EXTRA_LESS, /* other slots that only one of them has: of the
				one with fewer, */
	CONFLICT_EXTRA_MORE, /* and of the other */
	CONFLICT_COUNT
};

struct conflict {
	enum slot_kind kind;
	const struct slot *x, *y; /* NULL for those of a word */
	int a, b;                 /* their first words, or the two words */
	int other_a, other_b;     /* the second participants that changed */
	int32_t feature[CONFLICT_COUNT];
	int32_t score; /* log odds */
};

enum { CONFLICTS_MAX = 64 };

struct conflicts {
	struct conflict conflict[CONFLICTS_MAX];
	int n;
};

/* Find the candidates of two statements, after statement_match(). */
void conflict_find(
    struct conflicts *c, const struct statement *a, const struct statement *b);

/* Whether two amounts count things of one name. */
int conflict_share_noun(
    const struct align_value *x, const struct align_value *y);

/* Set f[0] to the smaller and f[1] to the larger of two numbers. */
void conflict_set_pair(int32_t *f, int32_t x, int32_t y);

/* The name of a feature in the table of weights. */
const char *conflict_feature_name(int f);

#endif
