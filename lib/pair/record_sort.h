/*
 * pair/record_sort.h: external merge sort of more records than memory holds.
 *
 * Records are two numbers, sorted by the first and then by the second. They
 * are collected in runs of RECORD_SORT_RUN, which are sorted in memory and
 * written to a temporary file, one after another; then the runs are merged, at
 * most RECORD_SORT_MERGED at a time. So memory is 8 MB, however many records
 * there are: 4 MB of records and as much for qsort(3), then 4 MB of buffers.
 * The file has 16 bytes for each record, and as many again for each time that
 * there are too many runs to merge at once: over 33 million records.
 */

#ifndef PAIR_RECORD_SORT_H
#define PAIR_RECORD_SORT_H

#include <stddef.h>
#include <stdint.h>

#include "stream/temporary_file.h"

enum { RECORD_SORT_RUN = 1 << 18, RECORD_SORT_MERGED = 128 };

struct sort_record {
	uint64_t key, value;
};

struct record_sort {
	struct temporary_file file; /* private */
	struct sort_record *record; /* of the run being collected */
	size_t n, cap;
	struct sort_run *run; /* those that are in the file */
	size_t runs, run_cap;
	struct sort_run *heap; /* those being merged, the least record first */
	size_t heap_n;
	int merging;
};

/* Open the temporary file. */
void record_sort_start(struct record_sort *s, const char *dir);

/* record_sort_free() gives all room back and leaves { 0 }. */
void record_sort_free(struct record_sort *s);

void record_sort_add(struct record_sort *s, uint64_t key, uint64_t value);

/*
 * Take the next record of all that were added: 1; or 0 at the end.  None can be
 * added after the first call.
 */
int record_sort_next(struct record_sort *s, struct sort_record *r);

#endif
