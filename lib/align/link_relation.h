/*
 * align/link_relation.h: the relation of two linked sentences: whether they
 * state the same fact, a part of it, or differ in an amount.
 *
 * Sentences differ if each has a value that the other has not, and these two
 * are of one kind and conflict (amount/normal_compare.h).  A value that is the
 * sum of two neighbours in the other sentence is no difference.  Where the
 * sentences share only a part, they differ only in counts of things of one
 * name, money, shares and scores, neither of which is five times the other:
 * times, ages and lengths in such sentences are mostly of different things.
 * Differences in words are not noticed.
 */

#ifndef ALIGN_LINK_RELATION_H
#define ALIGN_LINK_RELATION_H

#include <stddef.h>
#include <stdint.h>

#include "align/sentence_terms.h"
#include "stream/relation.h"

/*
 * The relation of sentence i of a and sentence k of b; same is the log odds of
 * same against partial.
 */
enum relation link_relation_find(const struct sentence_terms *a, size_t i,
    const struct sentence_terms *b, size_t k, int32_t same);

/*
 * The first two values, *x of sentence i and *y of sentence k, in which they
 * differ: 1; or 0 if there are none.  same says whether the sentences would
 * otherwise state the same.  At most n * m * (n + m) comparisons for n and m
 * values, of which a sentence has at most SENTENCE_VALUES_MAX.
 */
int link_relation_differing(const struct sentence_terms *a, size_t i,
    const struct sentence_terms *b, size_t k, int same,
    const struct align_value **x, const struct align_value **y);

#endif
