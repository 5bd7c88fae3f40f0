/*
 * text/decimal.h: whole numbers as decimal digits.
 */

#ifndef TEXT_DECIMAL_H
#define TEXT_DECIMAL_H

#include <stddef.h>
#include <stdint.h>

enum { DECIMAL_MAX = 20 }; /* digits of the largest number */

/* Write n; returns the number of digits, at least one. */
size_t decimal_write(uint64_t n, char out[DECIMAL_MAX]);

#endif
