#include "text/decimal.h"

#include <string.h>

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
