#include "stream/mention.h"

#include <stdint.h>
#include <string.h>

#include "text/decimal.h"

/* Take an offset off the front of *s: 1, or 0 if there is none. */
static int
take_offset(struct span *s, size_t *n)
{
	uint64_t value;

	if (decimal_take(s, &value) == 0 || value > SIZE_MAX / 2)
		return 0;
	*n = (size_t)value;
	return 1;
}

/* One item: TYPE:start-end, and =value if it has one. */
static int
read_item(struct span item, struct mention *m)
{
	const char *colon = memchr(item.p, ':', item.n);

	if (colon == NULL)
		return 0;
	m->type = (struct span){ item.p, (size_t)(colon - item.p) };
	item.p = colon + 1;
	item.n -= m->type.n + 1;
	if (!take_offset(&item, &m->start) || item.n == 0 || *item.p != '-')
		return 0;
	item.p++;
	item.n--;
	if (!take_offset(&item, &m->end))
		return 0;
	m->value =
	    (struct span){ item.p + (item.n > 0), item.n - (item.n > 0) };
	return item.n == 0 || *item.p == '=';
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
