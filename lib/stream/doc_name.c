#include "stream/doc_name.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "text/memory.h"
#include "text/utf8.h"

enum { SUFFIX_MAX = 24 }; /* bytes of "#", a number and a NUL */

/* Store the name as it was given, and make it clean; "-" is for an empty one.
 */
static struct span
store(struct doc_name *n, struct span given)
{
	size_t length;

	n->given = memory_grow(n->given, &n->given_cap, given.n + 1, 1);
	if (given.n > 0)
		memmove(n->given, given.p, given.n);
	n->given_n = given.n;
	if (given.n == 0)
		given = (struct span){ "-", 1 };
	n->clean = memory_grow(n->clean, &n->clean_cap, 3 * given.n, 1);
	length = utf8_name(given, n->clean);
	return (struct span){ n->clean, length };
}

/* Set the name as it is written. */
static void
write_name(struct doc_name *n, struct span clean)
{
	size_t length = clean.n;

	n->written =
	    memory_grow(n->written, &n->written_cap, length + SUFFIX_MAX, 1);
	memcpy(n->written, clean.p, length);
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
	struct span clean;

	if (same && !starts)
		return 0;
	clean = store(n, given);
	if (same)
		n->copy++;
	else
		n->copy = n->copy > 0 && span_equal(clean, n->name) ? 2 : 1;
	write_name(n, clean);
	return 1;
}

void
doc_name_free(struct doc_name *n)
{
	free(n->given);
	free(n->clean);
	free(n->written);
	memset(n, 0, sizeof(*n));
}
