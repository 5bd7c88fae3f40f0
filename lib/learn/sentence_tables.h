/* learn/sentence_tables.h: write the model of split-sentences as tables. */

#ifndef LEARN_SENTENCE_TABLES_H
#define LEARN_SENTENCE_TABLES_H

#include "learn/sentence_learn.h"

/*
 * Write words.tsv and boundaries.tsv into the directory; each names the n sets
 * it was made from. A write error ends the program.
 */
void sentence_tables_write(const struct sentence_learned *l,
    const char *directory, char *const sets[], size_t n);

#endif
