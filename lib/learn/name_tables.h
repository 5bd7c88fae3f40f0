/*
 * learn/name_tables.h: learned weights as the rows of
 * lib/table/entity_weights.tsv.
 */

#ifndef LEARN_NAME_TABLES_H
#define LEARN_NAME_TABLES_H

#include <stddef.h>

#include "learn/feature_selection.h"
#include "learn/name_examples.h"
#include "learn/name_model.h"

/* Round all weights to what a row can hold. */
void name_tables_round(struct name_model *p);

/* Print the rows of labels after labels. */
void name_tables_write_after(const struct name_model *p);

/*
 * Print the row of each kept feature that the document has, and that is not
 * done yet.
 */
void name_tables_write_document(struct examiner *x,
    const struct feature_selection *s, const struct name_model *p,
    const struct sample *sample, size_t n, char *done);

#endif
