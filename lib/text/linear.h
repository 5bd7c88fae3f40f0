/*
 * text/linear.h: the weights of a linear model.
 *
 * They are written as text in lib/table/NAME.tsv and compiled in by mktable
 * (see weights_table.c for the form).
 */

#ifndef TEXT_LINEAR_H
#define TEXT_LINEAR_H

#include <stddef.h>
#include <stdint.h>

struct linear {
	const int16_t *value; /* [n] */
	size_t n;
};

#endif
