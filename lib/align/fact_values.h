/*
 * align/fact_values.h: the values in which the sentences of a fact differ, by
 * sentence.
 */

#ifndef ALIGN_FACT_VALUES_H
#define ALIGN_FACT_VALUES_H

#include <stddef.h>

#include "text/span.h"

struct fact_value {
	size_t sentence; /* its number through all reports */
	struct span value;
};

struct fact_values {
	struct fact_value *value;
	size_t n;

	size_t cap;
};

/* An empty one is { 0 }; fact_values_free() leaves one. */
void fact_values_free(struct fact_values *f);

/* Add a value, which must stay where it is. */
void fact_values_add(struct fact_values *f, size_t sentence, struct span value);

/* After all were added: sort them, and keep one of several that are equal. */
void fact_values_sort(struct fact_values *f);

/* The values of a sentence: how many there are, and where they begin. */
size_t fact_values_of(const struct fact_values *f, size_t sentence,
    const struct fact_value **first);

#endif
