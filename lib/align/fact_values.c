#include "align/fact_values.h"

#include <stdlib.h>
#include <string.h>

#include "text/memory.h"

void
fact_values_free(struct fact_values *f)
{
	free(f->value);
	intern_free(&f->values);
	memset(f, 0, sizeof(*f));
}

void
fact_values_add(struct fact_values *f, size_t sentence, struct span value)
{
	f->value = memory_grow(f->value, &f->cap, f->n + 1, sizeof(*f->value));
	f->value[f->n++] =
	    (struct fact_value){ sentence, intern_add(&f->values, value) };
}

/* By sentence, then by value. */
static int
compare(const void *p, const void *q)
{
	const struct fact_value *a = p, *b = q;

	if (a->sentence != b->sentence)
		return a->sentence < b->sentence ? -1 : 1;
	return (a->value > b->value) - (a->value < b->value);
}

void
fact_values_sort(struct fact_values *f)
{
	size_t i, n = 0;

	if (f->n > 0)
		qsort(f->value, f->n, sizeof(*f->value), compare);
	for (i = 0; i < f->n; i++)
		if (n == 0 || compare(&f->value[n - 1], &f->value[i]) != 0)
			f->value[n++] = f->value[i];
	f->n = n;
}

size_t
fact_values_of(const struct fact_values *f, size_t sentence,
    const struct fact_value **first)
{
	size_t from = 0, to = f->n, middle, n = 0;

	while (from < to) {
		middle = from + (to - from) / 2;
		if (f->value[middle].sentence < sentence)
			from = middle + 1;
		else
			to = middle;
	}
	while (from + n < f->n && f->value[from + n].sentence == sentence)
		n++;
	*first = n > 0 ? &f->value[from] : NULL;
	return n;
}

struct span
fact_values_text(const struct fact_values *f, const struct fact_value *v)
{
	return intern_word(&f->values, v->value);
}
