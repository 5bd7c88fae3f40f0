#include "text/decimal.h"

#include <string.h>

size_t
decimal_take(struct span *s, uint64_t *n)
{
	size_t digits = 0;
	uint64_t digit;

	*n = 0;
	for (; s->n > 0 && *s->p >= '0' && *s->p <= '9'; s->p++, s->n--) {
		digit = (uint64_t)(*s->p - '0');
		*n = *n > (UINT64_MAX - digit) / 10 ? UINT64_MAX
						    : *n * 10 + digit;
		digits++;
	}
	return digits;
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
