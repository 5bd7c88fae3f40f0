/*
 * align/link_cover.h: the links of short reports.
 *
 * In a report of one or two sentences there is no telling which words belong to
 * the topic and which to a fact: idf says nothing.  There, two sentences that
 * do not differ (link_relation.h) state the same fact only if each has a good
 * part of the other's words, names and amounts.  If not, the score of their
 * link falls below what counts as a link.
 */

#ifndef ALIGN_LINK_COVER_H
#define ALIGN_LINK_COVER_H

#include <stdint.h>

#include "align/link_relation.h"
#include "align/links.h"

/*
 * Lower the scores of links of at least least between sentences that share too
 * little.  Does nothing if both reports have at least SIMILARITY_LEAD
 * sentences; linear in the links of the shorter one otherwise.
 */
void link_cover_apply(struct links *l, int32_t least, struct link_relation *r,
    const struct relation_weights *w, const struct term_table *x,
    const struct sentence_terms *a, const struct sentence_terms *b);

#endif
