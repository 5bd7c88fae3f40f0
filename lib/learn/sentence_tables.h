/*
 * learn/sentence_tables.h: what was learned about sentences, as tables to
 * compile in.
 */

#ifndef LEARN_SENTENCE_TABLES_H
#define LEARN_SENTENCE_TABLES_H

#include "learn/sentence_learn.h"

/*
 * Write words.tsv and boundaries.tsv into the directory; each says which of
 * the n sets it was made from.  What cannot be written ends the program.
 */
void sentence_tables_write(const struct learned *l, const char *directory,
    char *const sets[], size_t n);

#endif
