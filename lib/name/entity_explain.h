/*
 * name/entity_explain.h: why words have their labels, to standard output.
 */

#ifndef NAME_ENTITY_EXPLAIN_H
#define NAME_ENTITY_EXPLAIN_H

#include "name/tagger.h"
#include "stream/stream.h"

/*
 * Write a line for each feature of each word of the record that has weights:
 * the fields document to sentence, the offset of the word, the word, its label
 * (see bilou.h) by the weights alone, the weight for that label, the feature.
 * All lines of the document must have been noted.  *ordinal is the number of
 * the first token of the record; on return, of the first after it.
 */
void entity_explain_put(
    struct tagger *t, const struct record *r, uint32_t *ordinal);

#endif
