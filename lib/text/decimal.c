#include "text/decimal.h"

#include <string.h>

enum { SAFE = DECIMAL_MAX - 1 }; /* so many digits are no overflow */

size_t
decimal_take(struct span *s, uint64_t *n)
{
	uint64_t value = 0;
	size_t i;
	unsigned digit;

	for (i = 0; i < s->n && (digit = (unsigned)s->p[i] - '0') < 10; i++)
		if (i < SAFE)
			value = value * 10 + digit;
		else
			value = value > (UINT64_MAX - digit) / 10
				    ? UINT64_MAX
				    : value * 10 + digit;
	s->p += i;
	s->n -= i;
	*n = value;
	return i;
}

int
decimal_read(struct span s, uint64_t *n)
{
	return decimal_take(&s, n) > 0 && s.n == 0;
}

size_t
decimal_write(uint64_t n, char out[DECIMAL_MAX])
{
	char digits[DECIMAL_MAX], *p = digits + sizeof(digits);
	size_t length;

	do
		*--p = (char)('0' + n % 10);
	while ((n /= 10) > 0);
	length = (size_t)(digits + sizeof(digits) - p);
	memcpy(out, p, length);
	return length;
}
