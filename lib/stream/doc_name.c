#include "stream/doc_name.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "text/memory.h"
#include "text/utf8.h"

enum { SUFFIX_MAX = 24 }; /* bytes of "#", a number and a NUL */

/* Store the name as it was given, and as it is written. */
static void
set_name(struct doc_name *n, struct span given)
{
	size_t length;

	if (given.n == 0)
		given = (struct span){ "-", 1 };
	n->given = memory_grow(n->given, &n->given_cap, given.n, 1);
	memmove(n->given, given.p, given.n);
	n->given_n = given.n;
	n->written = memory_grow(
	    n->written, &n->written_cap, 3 * given.n + SUFFIX_MAX, 1);
	length = utf8_name(given, n->written);
	if (n->copy > 1)
		length += (size_t)snprintf(
		    n->written + length, SUFFIX_MAX, "#%zu", n->copy);
	n->written[length] = '\0';
	n->name = (struct span){ n->written, length };
}

int
doc_name_next(struct doc_name *n, struct span given, int starts)
{
	int same = n->copy > 0 &&
		   span_equal(given, (struct span){ n->given, n->given_n });

	if (same && !starts)
		return 0;
	if (same)
		n->copy++;
	else
		n->copy = n->copy > 0 && span_equal(given, n->name) ? 2 : 1;
	set_name(n, given);
	return 1;
}

void
doc_name_free(struct doc_name *n)
{
	free(n->given);
	free(n->written);
	memset(n, 0, sizeof(*n));
}
