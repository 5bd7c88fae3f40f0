/*
 * align/link_relation.h: the relation of two linked sentences: whether they
 * state the same fact, a part of it, or differ in a figure.
 *
 * Sentences differ if each has a figure that the other lacks, and these two
 * have the same unit (money, per cent) or count things of the same name.
 * Neither is five times the other or more.  Ages, durations, times, years and
 * scores of games do not count; nor does a figure that is the other one rounded
 * or that "more than" allows.  Differences in words are not noticed.
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
 * The first two figures, *x of sentence i and *y of sentence k, in which they
 * differ: 1; or 0 if there are none.
 */
int link_relation_differing(const struct sentence_terms *a, size_t i,
    const struct sentence_terms *b, size_t k, const struct figure **x,
    const struct figure **y);

#endif
