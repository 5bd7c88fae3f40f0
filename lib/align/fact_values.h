/*
 * align/fact_values.h: what the sentences of a fact tell differently, by
 * sentence.
 *
 * A fact can differ in several matters: 11 or 13 people hurt, and 4 or 5 dead.
 * Values are of one matter if two sentences conflict in them, or if they are
 * the same; matters of one kind are numbered from 1, in the order of the
 * sentences that tell them.
 *
 * Time is n log n in the values.
 */

#ifndef ALIGN_FACT_VALUES_H
#define ALIGN_FACT_VALUES_H

#include <stddef.h>
#include <stdint.h>

#include "text/intern.h"
#include "text/map.h"
#include "text/span.h"

/* A value of a sentence and the words that say it. */
struct fact_value_text {
	struct span kind, value, written;
};

struct fact_value {
	size_t sentence; /* its number through all reports */
	size_t link;     /* of the first one added, a number of the caller's */
	uint32_t matter; /* its number, after fact_values_sort() */

	uint32_t kind, value, written; /* private: in texts */
	uint32_t node;                 /* private: of fact, kind and value */
};

struct fact_values {
	struct fact_value *value;
	size_t n;

	struct intern texts; /* private from here */
	struct map node, matter;
	struct fact_value_node *nodes;
	size_t cap, node_cap;
};

/* An empty one is { 0 }; fact_values_free() leaves one. */
void fact_values_free(struct fact_values *f);

/* Forget all values. */
void fact_values_clear(struct fact_values *f);

/*
 * Add what two sentences of a fact tell differently: text[i] is what
 * sentence[i] has.  The texts are copied.
 */
void fact_values_add(struct fact_values *f, size_t fact, size_t link,
    const size_t sentence[2], const struct fact_value_text text[2]);

/*
 * After all were added: find the matters, sort the values by sentence and, in
 * each, by the order in which they were added, and keep one of several that
 * are equal.
 */
void fact_values_sort(struct fact_values *f);

/* The values of a sentence: how many there are, and the first, or NULL. */
size_t fact_values_of(const struct fact_values *f, size_t sentence,
    const struct fact_value **first);

/* The texts of a value, good until another is added. */
struct fact_value_text fact_values_text(
    const struct fact_values *f, const struct fact_value *v);

#endif
