/*
 * text/tables.h: the tables of rows there are, lib/table/NAME.tsv, and what
 * their numbers mean.
 */

#ifndef TEXT_TABLES_H
#define TEXT_TABLES_H

#include "text/rows.h"

/*
 * Words, folded, by what they stand beside: the cluster of each at three
 * sizes (2000, 400, 64 in all), two bytes a number.
 */
extern const struct rows clusters;

/*
 * Names and words of names, folded, the tokens of phrases parted by blanks:
 * their classes, a bit each in the order of gazetteer.c, in two bytes.
 */
extern const struct rows names;

/*
 * Features of words (see name/name_features.h), a byte each: a weight for each
 * label of name/bilou.h, then a factor from 1 to 127 by which all of them are
 * multiplied, then zeros, to a width of LABEL_ROOM.
 */
extern const struct rows entity_weights;

#endif
