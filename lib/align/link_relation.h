/*
 * align/link_relation.h: how two linked sentences tell their fact.
 *
 * differs: with another figure.  Both sentences have a figure that the other
 * has not, of one unit (money, per cent) or counting things of one name, and
 * less than five times the other; ages, durations, times, years and scores of
 * games do not count, nor does one figure that is the other rounded, or
 * that "more than" allows.  Facts
 * that differ in words only are not noticed.
 */

#ifndef ALIGN_LINK_RELATION_H
#define ALIGN_LINK_RELATION_H

#include <stddef.h>
#include <stdint.h>

#include "align/sentence_terms.h"
#include "stream/relation.h"

/*
 * The relation of two linked sentences, of which the log odds of same against
 * partial are given.
 */
enum relation link_relation_find(const struct sentence_terms *a, size_t i,
    const struct sentence_terms *b, size_t k, int32_t same);

/*
 * The first two figures, one of each sentence, in which they differ: 1, or 0
 * where there are none.
 */
int link_relation_differing(const struct sentence_terms *a, size_t i,
    const struct sentence_terms *b, size_t k, const struct figure **x,
    const struct figure **y);

#endif
