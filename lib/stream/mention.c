#include "stream/mention.h"

#include <stdint.h>
#include <string.h>

/* Read a number from the front of *s: 1, or 0 if there is none. */
static int
take_number(struct span *s, size_t *n)
{
	size_t digits = 0;

	*n = 0;
	for (; s->n > 0 && *s->p >= '0' && *s->p <= '9'; s->p++, s->n--) {
		if (*n > SIZE_MAX / 10 - 1)
			return 0;
		*n = *n * 10 + (size_t)(*s->p - '0');
		digits++;
	}
	return digits > 0;
}

/* One item: TYPE:start-end. */
static int
read_item(struct span item, struct mention *m)
{
	const char *colon = memchr(item.p, ':', item.n);

	if (colon == NULL)
		return 0;
	m->type = (struct span){ item.p, (size_t)(colon - item.p) };
	item.p = colon + 1;
	item.n -= m->type.n + 1;
	if (!take_number(&item, &m->start) || item.n == 0 || *item.p != '-')
		return 0;
	item.p++;
	item.n--;
	return take_number(&item, &m->end) && item.n == 0;
}

int
mention_next(struct mentions *ms, struct mention *m)
{
	struct span item, *rest = &ms->rest;
	struct mention next;
	const char *blank;

	while (rest->n > 0) {
		blank = memchr(rest->p, ' ', rest->n);
		item = *rest;
		if (blank != NULL)
			item.n = (size_t)(blank - rest->p);
		rest->p += item.n + (blank != NULL);
		rest->n -= item.n + (blank != NULL);
		if (read_item(item, &next) && next.start >= ms->from &&
		    next.start < next.end && next.end <= ms->text_n) {
			ms->from = next.end;
			*m = next;
			return 1;
		}
	}
	return 0;
}

int
mention_names(const struct mention *m)
{
	static const char *const type[] = { "PER", "ORG", "LOC", "NORP" };
	size_t i;

	for (i = 0; i < sizeof(type) / sizeof(type[0]); i++)
		if (span_equal(m->type, span_of(type[i])))
			return 1;
	return 0;
}
