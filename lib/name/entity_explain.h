/*
 * name/entity_explain.h: why words have their labels, to standard output.
 */

#ifndef NAME_ENTITY_EXPLAIN_H
#define NAME_ENTITY_EXPLAIN_H

#include "name/tagger.h"
#include "stream/stream.h"

/*
 * A line for each feature that has weights of each word of the record: the
 * fields document to sentence, where the word begins, the word, its label (see
 * bilou.h) as the weights alone have it, the weight for that label, the
 * feature.  All lines of the document have been noted, and *ordinal is the
 * number of the first token, and of the one behind the last on return.
 */
void entity_explain_put(
    struct tagger *t, const struct record *r, uint32_t *ordinal);

#endif
