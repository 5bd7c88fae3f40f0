/*
 * show/fact_table.h: the facts of any number of reports, as "align -g" finds
 * them: a table of facts by reports.
 */

#ifndef SHOW_FACT_TABLE_H
#define SHOW_FACT_TABLE_H

#include <stddef.h>

#include "show/buffer.h"
#include "stream/align_row.h"
#include "text/span.h"

/* A sentence of a report that tells a fact. */
struct facts_cell {
	size_t fact;   /* its number */
	size_t report; /* in facts.report */
	size_t sent;
	enum verdict verdict; /* on the fact */
	struct span text, evidence;
	struct span told_by; /* see told_by.h; n is 0 for nobody */
	size_t row; /* private from here: the order in which they were added */
	size_t name, name_n, source, source_n, text_at, text_n; /* in bytes */
	size_t evidence_at, evidence_n, told_by_at;
};

struct facts_report {
	struct span name;
	struct span
	    source; /* the first report of which it is a copy, or name */
};

struct fact_table {
	struct facts_cell *cell; /* by fact, report and sentence */
	size_t cells;
	struct facts_report *report; /* in the order they first came in */
	size_t reports;
	size_t number;                 /* of facts */
	size_t in_all;                 /* of these, told by all reports */
	size_t verdict[VERDICT_COUNT]; /* of these, with each verdict */

	struct buffer bytes; /* private from here */
	size_t cell_cap, report_cap;
};

/* An empty one is { 0 }; this function leaves one. */
void fact_table_free(struct fact_table *f);

/* Forget all rows. */
void fact_table_clear(struct fact_table *f);

/* Add a row; its texts are made visible (visible.h). */
void fact_table_add(struct fact_table *f, const struct row_fact *r);

/* After all rows, at least one. Takes n log n time in rows. */
void fact_table_finish(struct fact_table *f);

/* The number of cells from cell i on that belong to the same fact. */
size_t fact_table_run(const struct fact_table *f, size_t i);

#endif
