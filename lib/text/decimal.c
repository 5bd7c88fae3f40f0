#include "text/decimal.h"

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
