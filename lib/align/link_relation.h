/*
 * align/link_relation.h: the relation of two linked sentences: whether they
 * state the same fact, a part of it, or the same fact differently.
 *
 * Both are read as statements (statement.h) and lined up (statement_match.h).
 * They differ if the surest conflict (conflict.h) is sure enough, or, in whole
 * reports, where the other sentences show what is one fact, in money or in
 * counts of things of one name, neither of which is five times the other, or if
 * they are one quotation of two people (link_source.h).  They
 * are the same if no conflict is likely, no two amounts conflict, neither has
 * an amount, a rank or a name that the other lacks, and the log odds of same
 * against partial, of what else each of them lacks, are above 0.  What is left
 * is partial, and so is what is too long to be read whole, or of a report that
 * is not English unless it is equal: the words by which a conflict is known are
 * of English.
 *
 * A struct link_relation is large, about 1 MB, since it keeps statements that
 * have been read; one is enough for any number of links.
 */

#ifndef ALIGN_LINK_RELATION_H
#define ALIGN_LINK_RELATION_H

#include <stddef.h>
#include <stdint.h>

#include "align/conflict.h"
#include "align/statement.h"
#include "stream/relation.h"

/* Of same against partial. */
enum relation_feature {
	RELATION_SIMILARITY, /* struct link.same: log odds by similarity.h */
	RELATION_LESS, /* how much of a sentence the other has: the less, */
	RELATION_MORE, /* and the more */
	RELATION_ONLY_LESS,  /* log(1 + words that only one has: the fewer, */
	RELATION_ONLY_MORE,  /* and the more) */
	RELATION_SLOTS_LESS, /* amounts and names that only one has: the fewer,
			      */
	RELATION_SLOTS_MORE, /* and the more */
	RELATION_CONFLICT,   /* whether there is a candidate for a conflict */
	RELATION_FEATURES
};

struct relation_weights {
	int32_t conflict[1 + CONFLICT_COUNT]; /* a conflict? */
	int32_t same[1 + RELATION_FEATURES];  /* same against partial */
};

/*
 * Read the weights of lib/table/relation_weights.tsv, where each is found by
 * the names of its stage and feature: "conflict near", "same less".
 */
void relation_weights_read(struct relation_weights *w);

/* The name of weight i of a stage, conflict (0) or same (1). */
const char *relation_weights_name(int stage, int i);

enum { RELATION_KEPT = 32 }; /* statements of the second report */

struct link_relation {
	struct statement *a, *b; /* those of the last two sentences */
	struct conflicts conflicts;
	const struct conflict *best; /* the surest; NULL if there is none */
	int32_t feature[RELATION_FEATURES];
	int32_t same; /* log odds of same against partial */
	enum relation relation;
	int sources; /* whether they differ in who is quoted */
	int whole;   /* set by the caller: both reports have SIMILARITY_LEAD
			sentences */
	int foreign; /* set by the caller: a report is not English */

	struct statement first, second[RELATION_KEPT]; /* private */
	/* of which sentence each is; NULL for none */
	const struct align_sentence *first_of, *second_of[RELATION_KEPT];
};

/* Begin with other reports, or reports that have changed. */
void link_relation_start(struct link_relation *r);

/*
 * Read and line up sentence i of a and sentence k of b, and find the candidates
 * and the features; similarity is struct link.same.
 */
void link_relation_read(struct link_relation *r, const struct term_table *l,
    const struct sentence_terms *a, size_t i, const struct sentence_terms *b,
    size_t k, int32_t similarity);

/* Score the candidates and find the surest. */
void link_relation_best(
    struct link_relation *r, const struct relation_weights *w);

/* Read the two sentences, and decide which relation it is. */
void link_relation_find(struct link_relation *r,
    const struct relation_weights *w, const struct term_table *l,
    const struct sentence_terms *a, size_t i, const struct sentence_terms *b,
    size_t k, int32_t similarity);

#endif
