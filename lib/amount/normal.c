#include "amount/normal.h"

#include <stdlib.h>
#include <string.h>

#include "amount/timex_write.h"
#include "text/memory.h"

/* Are two entities of a line joined by one of these, and no more? */
static int
joined_by(const struct entity *e, const struct entity *next,
    const char *const *link, size_t n)
{
	const char *end = e->text.p + e->text.n;
	size_t k;

	if (e->line != next->line || next->text.p < end)
		return 0;
	for (k = 0; k < n; k++)
		if (span_equal(
			(struct span){ end, (size_t)(next->text.p - end) },
			span_of(link[k])))
			return 1;
	return 0;
}

/* The year after a date: May, of last year; or NULL. */
static const struct timex *
year_after(const struct normal *x, const struct entity *e, size_t i, size_t n)
{
	static const char *const link[] = { " ", " of ", ", " };

	return i + 1 < n && e[i + 1].type == ENTITY_DATE &&
		       timex_is_year_step(&x->timex[i + 1]) &&
		       joined_by(&e[i], &e[i + 1], link, 3)
		   ? &x->timex[i + 1]
		   : NULL;
}

/* Is that entity a day, and is i joined to the one after it by one of these? */
static int
is_joined_day(const struct normal *x, const struct entity *e, size_t i,
    size_t day, const char *const *link)
{
	size_t n;

	for (n = 0; link[n] != NULL;)
		n++;
	return e[day].type == ENTITY_DATE && timex_is_day(&x->timex[day]) &&
	       joined_by(&e[i], &e[i + 1], link, n);
}

/* The day beside a time: 3 p.m. on Friday; on Friday, at about noon; or NULL.
 * What no comma separates comes first.
 */
static const struct timex *
day_beside(const struct normal *x, const struct entity *e, size_t i, size_t n)
{
	static const char *const after[][8] = { { " ", " on ", " of ", NULL },
		{ ", ", ", on ", ") ", ") on ", NULL } };
	static const char *const before[][16] = {
		{ " ", " at ", " at about ", " at around ", " by ", " before ",
		    " after ", " around ", " about ", " shortly after ",
		    " shortly before ", " just after ", " just before ",
		    " from ", " until ", NULL },
		{ ", ", ", at ", ", at about ", ", at around ", " (", NULL }
	};
	int k;

	for (k = 0; k < 2; k++) {
		if (k == 0 && i + 1 < n &&
		    is_joined_day(x, e, i, i + 1, after[k]))
			return &x->timex[i + 1];
		if (i > 0 && is_joined_day(x, e, i - 1, i - 1, before[k]))
			return &x->timex[i - 1];
		if (k == 1 && i + 1 < n &&
		    is_joined_day(x, e, i, i + 1, after[k]))
			return &x->timex[i + 1];
	}
	return NULL;
}

static size_t
write_timex(const struct normal *x, const struct entity *e, size_t i, size_t n,
    char *out)
{
	struct timex_context c = x->written;

	c.beside = e[i].type == ENTITY_TIME ? day_beside(x, e, i, n)
					    : year_after(x, e, i, n);
	return timex_write(&x->timex[i], &c, out);
}

size_t
normal_write(const struct normal *x, const struct entity *e, size_t i, size_t n,
    char out[NORMAL_TEXT])
{
	if (e[i].type == ENTITY_DATE || e[i].type == ENTITY_TIME)
		return write_timex(x, e, i, n, out);
	return value_write(&x->value[i], out);
}

void
normal_list_clear(struct normal_list *l)
{
	l->n = 0;
}

static size_t
start_of(const struct normal_list *l, size_t entity)
{
	return entity == 0 ? 0 : l->end[entity - 1];
}

void
normal_list_add(struct normal_list *l, const struct normal *x,
    const struct entity *e, size_t first, size_t end, size_t n)
{
	size_t i, at = start_of(l, l->n);

	l->end = memory_grow(
	    l->end, &l->end_cap, l->n + end - first, sizeof(*l->end));
	for (i = first; i < end; i++) {
		l->text =
		    memory_grow(l->text, &l->text_cap, at + NORMAL_TEXT, 1);
		at += normal_write(x, e, i, n, l->text + at);
		l->end[l->n++] = at;
	}
}

struct span
normal_list_form(const struct normal_list *l, size_t entity)
{
	size_t at = start_of(l, entity);

	return (struct span){ l->text + at, l->end[entity] - at };
}

void
normal_list_free(struct normal_list *l)
{
	free(l->text);
	free(l->end);
	memset(l, 0, sizeof(*l));
}
