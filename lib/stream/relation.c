#include "stream/relation.h"

#include <string.h>

static const char *const names[RELATION_COUNT] = { "same", "partial", "differs",
	"only-a", "only-b" };

const char *
relation_name(enum relation r)
{
	return names[r];
}

char
relation_mark(enum relation r)
{
	return "=~!<>"[r];
}

enum relation
relation_find(struct span name)
{
	int r;

	for (r = 0; r < RELATION_COUNT; r++)
		if (span_equal(name, span_of(names[r])))
			break;
	return (enum relation)r;
}

unsigned
relation_set(struct span list)
{
	const char *comma, *end = list.p + list.n;
	unsigned set = 0;
	enum relation r;

	for (;; list.p = comma + 1) {
		list.n = (size_t)(end - list.p);
		comma = memchr(list.p, ',', list.n);
		if (comma != NULL)
			list.n = (size_t)(comma - list.p);
		r = relation_find(list);
		if (r == RELATION_COUNT)
			return 0;
		set |= 1U << r;
		if (comma == NULL)
			return set;
	}
}
