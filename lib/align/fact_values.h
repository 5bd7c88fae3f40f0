/*
 * align/fact_values.h: what the sentences of a fact tell differently, by
 * sentence.
 */

#ifndef ALIGN_FACT_VALUES_H
#define ALIGN_FACT_VALUES_H

#include <stddef.h>
#include <stdint.h>

#include "text/intern.h"
#include "text/span.h"

struct fact_value {
	size_t sentence; /* its number through all reports */
	uint32_t value;  /* in values */
};

struct fact_values {
	struct fact_value *value;
	size_t n;

	struct intern values; /* private */
	size_t cap;
};

/* An empty one is { 0 }; fact_values_free() leaves one. */
void fact_values_free(struct fact_values *f);

/* Add a value, which is copied. */
void fact_values_add(struct fact_values *f, size_t sentence, struct span value);

/*
 * After all were added: sort them by sentence, in the order in which each value
 * was first added, and keep one of several that are equal.
 */
void fact_values_sort(struct fact_values *f);

/* The values of a sentence: how many there are, and the first, or NULL. */
size_t fact_values_of(const struct fact_values *f, size_t sentence,
    const struct fact_value **first);

/* The bytes of a value. */
struct span fact_values_text(
    const struct fact_values *f, const struct fact_value *v);

#endif
