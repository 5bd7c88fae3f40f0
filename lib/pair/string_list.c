#include "pair/string_list.h"

#include <stdlib.h>
#include <string.h>

#include "text/memory.h"

void
string_list_free(struct string_list *s)
{
	free(s->bytes);
	free(s->end);
	memset(s, 0, sizeof(*s));
}

void
string_list_add(struct string_list *s, struct span bytes)
{
	size_t *end = memory_grow(s->end, &s->end_cap, s->n + 1, sizeof(*end));
	char *p;

	s->end = end;
	s->bytes = p =
	    memory_grow(s->bytes, &s->bytes_cap, s->bytes_n + bytes.n, 1);
	if (bytes.n > 0)
		memcpy(p + s->bytes_n, bytes.p, bytes.n);
	s->bytes_n += bytes.n;
	s->end[s->n++] = s->bytes_n;
}

struct span
string_list_get(const struct string_list *s, size_t i)
{
	size_t from = i == 0 ? 0 : s->end[i - 1];

	return (struct span){ s->bytes + from, s->end[i] - from };
}
