#include "pair/string_list.h"

#include <stdlib.h>
#include <string.h>

#include "text/memory.h"

void
string_list_free(struct string_list *s)
{
	temporary_file_close(&s->file);
	free(s->bytes);
	free(s->end);
	memset(s, 0, sizeof(*s));
}

void
string_list_to_file(struct string_list *s, const char *dir)
{
	temporary_file_open(&s->file, dir);
}

/* Append bytes to those in memory. */
static void
append(struct string_list *s, struct span bytes)
{
	s->bytes =
	    memory_grow(s->bytes, &s->bytes_cap, s->bytes_n + bytes.n, 1);
	if (bytes.n > 0)
		memcpy(s->bytes + s->bytes_n, bytes.p, bytes.n);
}

void
string_list_add(struct string_list *s, struct span bytes)
{
	size_t *end = memory_grow(s->end, &s->end_cap, s->n + 1, sizeof(*end));

	s->end = end;
	if (s->file.dir != NULL)
		temporary_file_write(&s->file, bytes.p, bytes.n);
	else
		append(s, bytes);
	s->bytes_n += bytes.n;
	s->end[s->n++] = s->bytes_n;
}

struct span
string_list_get(struct string_list *s, size_t i)
{
	size_t from = i == 0 ? 0 : s->end[i - 1], n = s->end[i] - from;

	if (s->file.dir == NULL)
		return (struct span){ s->bytes + from, n };
	s->bytes = memory_grow(s->bytes, &s->bytes_cap, n, 1);
	temporary_file_read(&s->file, from, s->bytes, n);
	return (struct span){ s->bytes, n };
}
