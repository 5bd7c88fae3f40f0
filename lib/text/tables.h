/*
 * text/tables.h: all tables of rows, lib/table/NAME.tsv, and what
 * their numbers mean.
 */

#ifndef TEXT_TABLES_H
#define TEXT_TABLES_H

#include "text/rows.h"

/*
 * Clusters of words by the words they occur with: for each folded word its
 * cluster at three granularities (2000, 400, 64 clusters), two bytes a number.
 */
extern const struct rows clusters;

/*
 * Names and words of names, folded, with a blank between tokens: their classes,
 * one bit each in the order of gazetteer.c, in two bytes.
 */
extern const struct rows names;

/*
 * Features of words (see name/name_features.h), a byte each: a weight for each
 * label of name/bilou.h, then a factor from 1 to 127 by which all of them are
 * multiplied, then zeros, to a width of LABEL_ROOM.
 */
extern const struct rows entity_weights;

#endif
