#include "stream/entity_type.h"

#include <string.h>

static const char name[ENTITY_COUNT][8] = { "PER", "ORG", "LOC", "NORP", "DATE",
	"TIME", "MONEY", "PERCENT", "NUM" };

const char *
entity_name(enum entity_type t)
{
	return name[t];
}

enum entity_type
entity_find(struct span s)
{
	int t;

	for (t = 0; t < ENTITY_COUNT; t++)
		if (s.n > 0 && *s.p == *name[t] && s.n < sizeof(name[t]) &&
		    name[t][s.n] == '\0' && memcmp(s.p, name[t], s.n) == 0)
			break;
	return (enum entity_type)t;
}

unsigned
entity_types(struct span list)
{
	const char *p = list.p, *end = p + list.n, *comma;
	unsigned types = 0;
	enum entity_type t;

	for (;; p = comma + 1) {
		comma = memchr(p, ',', (size_t)(end - p));
		if (comma == NULL)
			comma = end;
		t = entity_find((struct span){ p, (size_t)(comma - p) });
		if (t == ENTITY_COUNT)
			return 0;
		types |= 1U << t;
		if (comma == end)
			return types;
	}
}
