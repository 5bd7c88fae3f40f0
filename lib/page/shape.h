/*
 * page/shape.h: how a line begins and ends.
 */

#ifndef PAGE_SHAPE_H
#define PAGE_SHAPE_H

#include <stdint.h>

#include "text/span.h"

/* A character that ends a sentence: . ! ? and those of other scripts. */
int shape_is_stop(uint32_t c);

/* A quote, straight or not, an apostrophe too. */
int shape_is_quote(uint32_t c);

/* enum page_feature_end and feature_start of a text that is not empty. */
int shape_end(struct span text);
int shape_start(struct span text);

/* 1: the text ends in a bracket, 2: it is wholly in a pair. */
int shape_bracket(struct span text);

#endif
