/*
 * sentence/opening.h: properties of the text after a terminator, see
 * property.h.
 */

#ifndef SENTENCE_OPENING_H
#define SENTENCE_OPENING_H

#include "sentence/property.h"

/*
 * Set OPENER, AFTER, NEXT, WORD, REPORT, FOLLOWER. Returns the offset after the
 * first word.
 */
size_t opening_describe(uint16_t value[PROPERTY_COUNT],
    const struct property_lexicons *l, struct span text,
    const struct candidate *c);

/* Set SECOND, SECOND_CASE; at is what opening_describe() returned. */
void opening_describe_second(uint16_t value[PROPERTY_COUNT],
    const struct property_lexicons *l, struct span text, size_t at);

#endif
