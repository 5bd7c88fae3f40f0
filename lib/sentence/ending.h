/*
 * sentence/ending.h: properties of the text before a terminator, see
 * property.h.
 */

#ifndef SENTENCE_ENDING_H
#define SENTENCE_ENDING_H

#include "sentence/property.h"

/* Set BEFORE, PREVIOUS, CASED, LENGTH, KNOWN, DOTTED, PLACE, START, GAP. */
void ending_describe(uint16_t value[PROPERTY_COUNT],
    const struct property_lexicons *l, struct span text, size_t start,
    const struct candidate *c);

#endif
