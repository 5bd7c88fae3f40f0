#include "align/link_relation.h"

enum {
	RATIO_MAX = 5,
	LARGE = 1000000 /* thousandths: from here on, no noun is needed */
};

/* Whether it equals none of the n figures of the other sentence. */
static int
alone(const struct figure *f, const struct figure *other, size_t n)
{
	for (; n > 0; n--, other++)
		if (figure_equal(f, other))
			return 0;
	return 1;
}

/* Whether they have the same unit or count things of the same name. */
static int
same_unit(const struct figure *x, const struct figure *y)
{
	int i, k;

	if (x->unit != y->unit)
		return 0;
	if (x->unit != FIGURE_PLAIN)
		return 1;
	if (x->thousandths >= LARGE && y->thousandths >= LARGE &&
	    (x->noun[0] == FIGURE_NO_NOUN || y->noun[0] == FIGURE_NO_NOUN))
		return 1;
	for (i = 0; i < FIGURE_NOUNS; i++)
		for (k = 0; k < FIGURE_NOUNS; k++)
			if (x->noun[i] != FIGURE_NO_NOUN &&
			    x->noun[i] == y->noun[k])
				return 1;
	return 0;
}

/*
 * Whether x is y rounded: to the largest power of ten that divides x, at least
 * ten, and not by more than 1/40 of x.
 */
static int
rounds_to(int64_t y, int64_t x)
{
	int64_t power = 10000, off = x > y ? x - y : y - x; /* thousandths */

	while (power <= x / 10 && x % (power * 10) == 0)
		power *= 10;
	return x % power == 0 && off <= power / 2 && off <= x / 40;
}

/* Whether y can be what x stands for: "more than 200" may be 212, not 300. */
static int
allows(const struct figure *x, const struct figure *y)
{
	return x->at_least && y->thousandths >= x->thousandths &&
	       y->thousandths - x->thousandths <= x->thousandths / 4;
}

/* Whether two figures of the same unit contradict each other. */
static int
contradict(const struct figure *x, const struct figure *y)
{
	int64_t a = x->thousandths, b = y->thousandths;

	return same_unit(x, y) && a > 0 && b > 0 && a / RATIO_MAX < b &&
	       b / RATIO_MAX < a && !rounds_to(a, b) && !rounds_to(b, a) &&
	       !allows(x, y) && !allows(y, x);
}

int
link_relation_differing(const struct sentence_terms *a, size_t i,
    const struct sentence_terms *b, size_t k, const struct figure **x,
    const struct figure **y)
{
	struct slice s = a->sentence[i].figures, t = b->sentence[k].figures;
	const struct figure *p, *q;
	size_t m, n;

	if (s.n == 0 || t.n == 0)
		return 0;
	p = a->figure + s.at;
	q = b->figure + t.at;
	for (m = 0; m < s.n; m++) {
		if (!p[m].countable || !alone(&p[m], q, t.n))
			continue;
		for (n = 0; n < t.n; n++)
			if (q[n].countable && contradict(&p[m], &q[n]) &&
			    alone(&q[n], p, s.n)) {
				*x = &p[m];
				*y = &q[n];
				return 1;
			}
	}
	return 0;
}

enum relation
link_relation_find(const struct sentence_terms *a, size_t i,
    const struct sentence_terms *b, size_t k, int32_t same)
{
	const struct figure *x, *y;

	if (link_relation_differing(a, i, b, k, &x, &y))
		return RELATION_DIFFERS;
	return same > 0 ? RELATION_SAME : RELATION_PARTIAL;
}
