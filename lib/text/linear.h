/*
 * text/linear.h: the weights of a linear model.
 *
 * They are text in lib/table/NAME.tsv, which mktable compiles (see there for
 * the form).
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
