/*
 * scarce: malloc(3), calloc(3) and realloc(3) of the C library, but call number
 * SCARCE of all fails.  To be loaded before it by LD_PRELOAD.  At the end the
 * number of calls goes to descriptor 9.
 */

/* RTLD_NEXT; and the parameters have names of the C library. */
/* NOLINTBEGIN(bugprone-reserved-identifier,cert-dcl37-c,cert-dcl51-cpp) */
/* NOLINTBEGIN(readability-inconsistent-declaration-parameter-name) */
#define _GNU_SOURCE

#include <dlfcn.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static size_t calls, failing;

/* Before what a compiler has put behind the end of the program. */
static void
tell(void)
{
	char number[24];
	int n = snprintf(number, sizeof(number), "%zu\n", calls);

	failing = 0;
	/* Not by stdio, which asks more of the sandbox than it gives. */
	if (write(9, number, (size_t)n) == -1)
		return;
}

/* Is it the turn of this call to fail? */
static int
fails(void)
{
	const char *set;

	if (calls == 0) {
		set = getenv("SCARCE");
		failing = set == NULL ? 0 : strtoul(set, NULL, 10);
		(void)atexit(tell);
	}
	if (++calls != failing)
		return 0;
	errno = ENOMEM;
	return 1;
}

/* The function of that name that this one stands before. */
static void
find(const char *name, void *function, size_t n)
{
	void *p = dlsym(RTLD_NEXT, name);

	memcpy(function, &p, n);
}

void *
malloc(size_t n)
{
	static void *(*next)(size_t);

	if (next == NULL)
		find("malloc", &next, sizeof(next));
	return fails() ? NULL : next(n);
}

void *
calloc(size_t n, size_t size)
{
	static void *(*next)(size_t, size_t);

	if (next == NULL)
		find("calloc", &next, sizeof(next));
	return fails() ? NULL : next(n, size);
}

void *
realloc(void *p, size_t n)
{
	static void *(*next)(void *, size_t);

	if (next == NULL)
		find("realloc", &next, sizeof(next));
	return fails() ? NULL : next(p, n);
}

/* NOLINTEND(readability-inconsistent-declaration-parameter-name) */
/* NOLINTEND(bugprone-reserved-identifier,cert-dcl37-c,cert-dcl51-cpp) */
