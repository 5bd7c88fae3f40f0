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

/* Round all weights to values that a row can hold. */
void name_tables_round(struct name_model *p);

/* Print the rows of label transitions. */
void name_tables_write_after(const struct name_model *p);

/* Print the rows of the document's kept features that have not been printed. */
void name_tables_write_document(struct name_examiner *x,
    const struct feature_selection *s, const struct name_model *p,
    const struct name_sample *sample, size_t n, char *done);

#endif
