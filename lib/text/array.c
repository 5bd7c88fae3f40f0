#include "text/array.h"

#include <errno.h>
#include <stdint.h>
#include <stdlib.h>

void *
grow(void *p, size_t *cap, size_t need, size_t size)
{
	size_t n = *cap;

	if (p != NULL && need <= n)
		return p;
	if (need > SIZE_MAX / 2 / size) {
		errno = ENOMEM;
		return NULL;
	}
	if (n < 16)
		n = 16;
	while (n < need)
		n += n / 2;
	p = realloc(p, n * size);
	if (p != NULL)
		*cap = n;
	return p;
}
