/*
 * align/evidence.h: why two sentences are linked, in a form that a reader can
 * check.
 *
 * The evidence is a list of name:value, separated by spaces:
 *
 * quote    runs of words that both have word for word (verbatim.h)
 * differs  in what they differ (conflict.h): its kind, a colon, and what each
 *          of them has.  Kinds are the types of entities, with their values,
 *          and rank, outcome, speaker, polarity, modality and role, and source
 *          for one quotation of two people.
 * written  the words of each that say so
 * more     of sentences that are the same but for a part: which one tells more,
 *          a, b or ab
 * adds-a   what only the first tells
 * adds-b   what only the second tells
 * figures  amounts of the first sentence that the second has too; with "=" and
 *          the text of the second if that is another
 * names    names that both have, as written in the first
 * words    other words of the first sentence whose stem the second has
 * alike    what both say in other words, such as "U.S.=United_States": of each
 *          sentence
 * source   who tells both sentences, by field 6 (link_source.h), by the longer
 *          name; where that is not one source:
 * source-a who tells the first
 * source-b who tells the second
 *
 * The items of a value are separated by '|', the words of an item by '_'.
 */

#ifndef ALIGN_EVIDENCE_H
#define ALIGN_EVIDENCE_H

#include <stddef.h>

#include "align/fact_values.h"
#include "align/link_relation.h"
#include "align/sentence_terms.h"
#include "align/verbatim.h"
#include "text/map.h"
#include "text/span.h"

struct evidence {
	struct verbatim verbatim; /* of the last two sentences */

	char *text; /* private */
	size_t n, cap;
	struct map stems; /* of the second sentence: what is known of each */
};

/* Empty evidence is { 0 }; evidence_free() leaves such. */
void evidence_free(struct evidence *e);

/*
 * The evidence for sentence i of a and sentence k of b, whose relation is r;
 * "-" if there is none.  Valid until the next call.  Linear in the sentences.
 */
struct span evidence_find(struct evidence *e, const struct term_table *l,
    const struct sentence_terms *a, size_t i, const struct sentence_terms *b,
    size_t k, const struct link_relation *r);

/* The item source-a or source-b, by side, of a sentence without a link, or
 * source, for side -1; n is 0 if nobody is named.  Valid until the next call.
 */
struct span evidence_source(
    struct evidence *e, const struct align_sentence *s, int side);

/*
 * What each of the two sentences, x and y, has that the other tells
 * differently, and the words that say it, as the evidence writes them: 1; or 0
 * if they do not differ.  Valid until the next call.
 */
int evidence_sides(struct evidence *e, const struct link_relation *r,
    const struct align_sentence *x, const struct align_sentence *y,
    struct fact_value_text side[2]);

/*
 * A candidate for a conflict, as -e writes it before its log odds:
 * " candidate:PER:Ann_Lee|Tom_Brill=".  Valid until the next call.
 */
struct span evidence_candidate(struct evidence *e,
    const struct link_relation *r, const struct conflict *c);

#endif
