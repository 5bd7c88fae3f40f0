#include "sentence/boundary.h"

#include <stdlib.h>

#include "sentence/ending.h"
#include "sentence/opening.h"

struct feature {
	unsigned char property[3];
	uint16_t base; /* its first cell */
	uint16_t
	    step[2]; /* indices from one value to the next; 1 for the last */
};

static const struct feature feature[BOUNDARY_FEATURE_COUNT] = {
#define FEATURE(a, b, c)                                                       \
	{ { PROPERTY_##a, PROPERTY_##b, PROPERTY_##c },                        \
		BOUNDARY_BASE_##a##_##b##_##c,                                 \
		{ VALUES_##b * VALUES_##c, VALUES_##c } },
	BOUNDARY_FEATURES(FEATURE)
#undef FEATURE
};

static enum type
type_of(enum candidate_mark kind)
{
	switch (kind) {
	case MARK_DOT:
		return TYPE_DOT;
	case MARK_DOTS:
	case MARK_ELLIPSIS:
	case MARK_MANY_DOTS:
		return TYPE_DOTS;
	case MARK_QUESTION:
	case MARK_EXCLAMATION:
	case MARK_MIXED:
		return TYPE_CRY;
	default:
		return TYPE_OTHER;
	}
}

static enum inside
inside(int open, size_t opened_at, size_t start)
{
	if (open)
		return opened_at <= start + 1 ? INSIDE_WHOLE : INSIDE;
	return opened_at <= start + 1 && opened_at >= start ? INSIDE_LEFT
							    : INSIDE_NOT;
}

static enum inside
in_quotes(const struct nesting *n, size_t start)
{
	return n->in_quote && n->inner
		   ? INSIDE_INNER
		   : inside(n->in_quote, n->quote_at, start);
}

void
boundary_describe(uint16_t value[PROPERTY_COUNT],
    const struct property_lexicons *l, struct span text, size_t start,
    const struct candidate *c)
{
	const struct nesting *n = &c->nesting;

	value[PROPERTY_MARK] = (uint16_t)c->kind;
	value[PROPERTY_TYPE] = (uint16_t)type_of(c->kind);
	value[PROPERTY_CLOSER] = (uint16_t)c->closer;
	value[PROPERTY_ITEM] = (uint16_t)c->item;
	value[PROPERTY_QUOTED] = (uint16_t)in_quotes(n, start);
	value[PROPERTY_BRACKETED] =
	    (uint16_t)inside(n->depth > 0, n->bracket_at, start);
	value[PROPERTY_NOTHING] = 0;
	ending_describe(value, l, text, start, c);
	opening_describe(value, l, text, c);
}

static unsigned
cell_of(const struct feature *f, const uint16_t value[PROPERTY_COUNT])
{
	return f->base + (unsigned)value[f->property[0]] * f->step[0] +
	       (unsigned)value[f->property[1]] * f->step[1] +
	       value[f->property[2]];
}

void
boundary_cells(
    const uint16_t value[PROPERTY_COUNT], uint16_t cell[BOUNDARY_FEATURE_COUNT])
{
	size_t i;

	for (i = 0; i < BOUNDARY_FEATURE_COUNT; i++)
		cell[i] = (uint16_t)cell_of(&feature[i], value);
}

/*
 * The same sum as over boundary_cells(), with all strides computed in advance.
 */
int
boundary_score(const uint16_t value[PROPERTY_COUNT], const int16_t *weight)
{
	int sum = 0;

#define ADD(a, b, c)                                                           \
	sum +=                                                                 \
	    weight[BOUNDARY_BASE_##a##_##b##_##c +                             \
		   (value[PROPERTY_##a] * VALUES_##b + value[PROPERTY_##b]) *  \
		       VALUES_##c +                                            \
		   value[PROPERTY_##c]];
	BOUNDARY_FEATURES(ADD)
#undef ADD
	return sum;
}

size_t
boundary_reasons(const uint16_t value[PROPERTY_COUNT], const int16_t *weight,
    struct boundary_reason reason[BOUNDARY_FEATURE_COUNT])
{
	struct boundary_reason r;
	size_t i, k, n = 0;

	for (i = 0; i < BOUNDARY_FEATURE_COUNT; i++) {
		r.cell = (uint16_t)cell_of(&feature[i], value);
		r.weight = weight[r.cell];
		if (r.weight == 0)
			continue;
		for (k = n++;
		     k > 0 && abs(reason[k - 1].weight) < abs(r.weight); k--)
			reason[k] = reason[k - 1];
		reason[k] = r;
	}
	return n;
}

/* Copy a C string without its NUL; returns where it ends. */
static char *
put(char *to, const char *string)
{
	while (*string != '\0')
		*to++ = *string++;
	return to;
}

void
boundary_name(size_t cell, char name[BOUNDARY_NAME_MAX])
{
	size_t i = BOUNDARY_FEATURE_COUNT - 1, k, step;
	enum property p;

	while (feature[i].base > cell)
		i--;
	cell -= feature[i].base;
	for (k = 0; k < 3; k++) {
		p = (enum property)feature[i].property[k];
		step = k < 2 ? feature[i].step[k] : 1;
		if (p == PROPERTY_NOTHING)
			break;
		name = put(name, k == 0 ? "" : ",");
		name = put(name, property_name(p));
		name = put(name, "=");
		name = put(name, property_value_name(p, cell / step));
		cell %= step;
	}
	*name = '\0';
}
