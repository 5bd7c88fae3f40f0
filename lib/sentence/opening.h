/*
 * sentence/opening.h: properties of the text after a terminator, see
 * property.h.
 */

#ifndef SENTENCE_OPENING_H
#define SENTENCE_OPENING_H

#include "sentence/property.h"

/* Set OPENER, AFTER, NEXT, WORD, SECOND, SECOND_CASE, REPORT, FOLLOWER. */
void opening_describe(uint16_t value[PROPERTY_COUNT],
    const struct property_lexicons *l, struct span text,
    const struct candidate *c);

#endif
