/*
 * entity_rows.h: learned weights as the rows of lib/table/entity_weights.tsv.
 */

#ifndef ENTITY_ROWS_H
#define ENTITY_ROWS_H

#include <stddef.h>

#include "examples.h"
#include "perceptron.h"
#include "selection.h"

/* Round all weights to what a row can hold. */
void entity_rows_round(struct perceptron *p);

/* Print the rows of labels after labels. */
void entity_rows_write_after(const struct perceptron *p);

/*
 * Print the row of each kept feature that the document has, and that is not
 * done yet.
 */
void entity_rows_write_document(struct examiner *x, const struct selection *s,
    const struct perceptron *p, const struct sample *sample, size_t n,
    char *done);

#endif
