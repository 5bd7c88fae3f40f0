/*
 * stream/header.h: the line that names the columns (column.h), which programs
 * write before all rows with -C.
 */

#ifndef STREAM_HEADER_H
#define STREAM_HEADER_H

#include "stream/column.h"
#include "stream/stream.h"

/* Write the header of a form. */
void header_put(enum column_form form);

/*
 * Write the header of records, if *due is not 0, and make it 0.  The records
 * are written with field own, and with the fields behind it that they carry
 * along, so what their columns are is known by the first of them; it is NULL if
 * there is none.  before is a column before the others, or NULL.
 */
void header_put_records(
    int *due, const char *before, const struct record *first, enum field own);

#endif
