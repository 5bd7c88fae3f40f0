#include "pair/record_sort.h"

#include <stdlib.h>
#include <string.h>

#include "text/memory.h"

/* A sorted part of the file. */
struct sort_run {
	uint64_t at, end;
	struct temporary_reader in; /* if it is being merged */
	struct sort_record first;   /* its next record */
};

void
record_sort_start(struct record_sort *s, const char *dir)
{
	memset(s, 0, sizeof(*s));
	temporary_file_open(&s->file, dir);
}

void
record_sort_free(struct record_sort *s)
{
	size_t i;

	for (i = 0; i < s->heap_n; i++)
		temporary_reader_free(&s->heap[i].in);
	free(s->record);
	free(s->run);
	free(s->heap);
	temporary_file_close(&s->file);
	memset(s, 0, sizeof(*s));
}

static int
less(const struct sort_record *a, const struct sort_record *b)
{
	return a->key != b->key ? a->key < b->key : a->value < b->value;
}

static int
by_key(const void *a, const void *b)
{
	return less(b, a) - less(a, b);
}

/* What was written to the file from this offset on is a run. */
static void
add_run(struct record_sort *s, uint64_t at)
{
	s->run = memory_grow(s->run, &s->run_cap, s->runs + 1, sizeof(*s->run));
	s->run[s->runs++] = (struct sort_run){ .at = at, .end = s->file.n };
}

/* Write the records that were collected as a run. */
static void
write_run(struct record_sort *s)
{
	uint64_t at = s->file.n;

	if (s->n == 0)
		return;
	qsort(s->record, s->n, sizeof(*s->record), by_key);
	temporary_file_write(&s->file, s->record, s->n * sizeof(*s->record));
	add_run(s, at);
	s->n = 0;
}

void
record_sort_add(struct record_sort *s, uint64_t key, uint64_t value)
{
	if (s->n == RECORD_SORT_RUN)
		write_run(s);
	s->record =
	    memory_grow(s->record, &s->cap, s->n + 1, sizeof(*s->record));
	s->record[s->n++] = (struct sort_record){ key, value };
}

/* Sift a run down to its place in the heap. */
static void
sift(struct record_sort *s, size_t i)
{
	struct sort_run moved = s->heap[i];
	size_t child;

	while ((child = 2 * i + 1) < s->heap_n) {
		if (child + 1 < s->heap_n &&
		    less(&s->heap[child + 1].first, &s->heap[child].first))
			child++;
		if (!less(&s->heap[child].first, &moved.first))
			break;
		s->heap[i] = s->heap[child];
		i = child;
	}
	s->heap[i] = moved;
}

/* Go on to the next record of a run: 1; or 0 at its end. */
static int
advance(struct sort_run *run)
{
	return temporary_reader_next(&run->in, &run->first, sizeof(run->first));
}

/* Start to merge the first n runs. */
static void
start_merge(struct record_sort *s, size_t n)
{
	size_t i;

	s->heap = memory_checked(malloc((n + 1) * sizeof(*s->heap)));
	s->heap_n = n;
	for (i = 0; i < n; i++) {
		s->heap[i] = s->run[i];
		temporary_reader_start(
		    &s->heap[i].in, &s->file, s->heap[i].at, s->heap[i].end);
		(void)advance(&s->heap[i]);
	}
	for (i = n / 2; i > 0; i--)
		sift(s, i - 1);
	memmove(s->run, s->run + n, (s->runs - n) * sizeof(*s->run));
	s->runs -= n;
}

/* Take the least record of the runs being merged. */
static int
merge_next(struct record_sort *s, struct sort_record *r)
{
	if (s->heap_n == 0)
		return 0;
	*r = s->heap[0].first;
	if (!advance(&s->heap[0])) {
		temporary_reader_free(&s->heap[0].in);
		s->heap[0] = s->heap[--s->heap_n];
	}
	if (s->heap_n > 0)
		sift(s, 0);
	return 1;
}

/* Make one run of the first ones. */
static void
merge_some(struct record_sort *s)
{
	uint64_t at = s->file.n;
	struct sort_record r;

	start_merge(s, RECORD_SORT_MERGED);
	while (merge_next(s, &r))
		temporary_file_write(&s->file, &r, sizeof(r));
	free(s->heap);
	s->heap = NULL;
	add_run(s, at);
}

/* All records are there: start to merge them. */
static void
finish(struct record_sort *s)
{
	write_run(s);
	free(s->record);
	s->record = NULL;
	while (s->runs > RECORD_SORT_MERGED)
		merge_some(s);
	if (s->runs > 0)
		start_merge(s, s->runs);
	s->merging = 1;
}

int
record_sort_next(struct record_sort *s, struct sort_record *r)
{
	if (!s->merging)
		finish(s);
	return merge_next(s, r);
}
