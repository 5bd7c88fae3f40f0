/*
 * sentence/sentence_explain.h: why a paragraph is cut where it is, as output
 * lines.
 */

#ifndef SENTENCE_SENTENCE_EXPLAIN_H
#define SENTENCE_SENTENCE_EXPLAIN_H

#include "sentence/sentence.h"
#include "stream/stream.h"

/*
 * Write a line for each candidate of the record's text: its fields before the
 * text, the offset, "cut" or "-", the score, the features by weight, and the
 * text around it; see split-sentences(1).
 */
void sentence_explain_record(
    const struct record *r, const struct sentence_model *model);

#endif
