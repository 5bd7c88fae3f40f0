#include "text/memory.h"

#include <stdint.h>
#include <stdlib.h>

/* An array of fewer bytes grows to four times, or to twice. */
enum { TINY = 1 << 13, SMALL = 1 << 18 };

static void (*on_failure)(void) = abort;

void
memory_on_failure(void (*f)(void))
{
	on_failure = f;
}

void
memory_exhausted(void)
{
	on_failure();
}

void *
memory_checked(void *p)
{
	if (p == NULL)
		memory_exhausted();
	return p;
}

void *
memory_new(size_t n, size_t size)
{
	return memory_checked(calloc(n == 0 ? 1 : n, size));
}

void *
memory_enlarge(void *p, size_t *cap, size_t need, size_t size)
{
	size_t n = *cap;

	if (need > SIZE_MAX / 2 / size)
		memory_exhausted();
	if (n < 16)
		n = 16;
	/* Small arrays grow fast: copies cost more than unused bytes. */
	while (n < need)
		n = n * size < TINY    ? 4 * n
		    : n * size < SMALL ? 2 * n
				       : n + n / 2;
	p = memory_checked(realloc(p, n * size));
	*cap = n;
	return p;
}
