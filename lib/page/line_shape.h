/*
 * page/line_shape.h: how a line begins and ends, by its characters.
 */

#ifndef PAGE_LINE_SHAPE_H
#define PAGE_LINE_SHAPE_H

#include <stdint.h>

#include "text/span.h"

/* A character that ends a sentence: . ! ? and those of other scripts. */
int line_shape_is_stop(uint32_t c);

/* A quotation mark, straight or not, or an apostrophe. */
int line_shape_is_quote(uint32_t c);

/* How a text that is not empty ends: enum page_feature_end. */
int line_shape_end(struct span text);

/* How a text that is not empty begins: enum page_feature_start. */
int line_shape_start(struct span text);

/* 1 if the text ends in a bracket, 2 if brackets enclose it, else 0. */
int line_shape_bracket(struct span text);

#endif
