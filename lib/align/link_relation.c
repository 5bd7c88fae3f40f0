#include "align/link_relation.h"

#include "amount/normal_compare.h"

/* The values of a sentence. */
struct values {
	const struct align_value *v;
	size_t n;
};

static struct values
values_of(const struct sentence_terms *w, size_t i)
{
	struct slice s = w->sentence[i].values;

	return (struct values){ s.n > 0 ? w->value + s.at : NULL, s.n };
}

/* Whether one of the values can be the same as v. */
static int
has(struct values s, const struct align_value *v)
{
	size_t i;

	for (i = 0; i < s.n; i++)
		if (normal_compare(&s.v[i].value, &v->value) >=
		    AGREEMENT_COMPATIBLE)
			return 1;
	return 0;
}

/* Whether v is the sum of two of the values that stand one after the other. */
static int
has_sum(struct values s, const struct align_value *v)
{
	size_t i;

	for (i = 1; i < s.n; i++)
		if (normal_is_sum(&s.v[i - 1].value, &s.v[i].value, &v->value))
			return 1;
	return 0;
}

/* How many of the values can be compared with v. */
static size_t
count_like(struct values s, const struct align_value *v)
{
	size_t i, n = 0;

	for (i = 0; i < s.n; i++)
		n += normal_compare(&s.v[i].value, &v->value) !=
		     AGREEMENT_UNLIKE;
	return n;
}

static int
share_noun(const struct align_value *x, const struct align_value *y)
{
	int i, k;

	for (i = 0; i < SENTENCE_NOUNS; i++)
		for (k = 0; k < SENTENCE_NOUNS; k++)
			if (x->noun[i] != TERM_NONE && x->noun[i] == y->noun[k])
				return 1;
	return 0;
}

/*
 * Whether x of s and y of t are about one thing.  Where the sentences say much
 * else, only values that nothing else can be meant by are: each is the only one
 * of its kind, and a count counts things of the same name.
 */
static int
comparable(struct values s, const struct align_value *x, struct values t,
    const struct align_value *y, int same)
{
	if (x->value.kind == NORMAL_COUNT && !share_noun(x, y) && !same)
		return 0;
	return same || (count_like(s, x) == 1 && count_like(t, y) == 1);
}

int
link_relation_differing(const struct sentence_terms *a, size_t i,
    const struct sentence_terms *b, size_t k, int same,
    const struct align_value **x, const struct align_value **y)
{
	struct values s = values_of(a, i), t = values_of(b, k);
	size_t m, n;

	for (m = 0; m < s.n; m++) {
		if (has(t, &s.v[m]) || has_sum(t, &s.v[m]))
			continue;
		for (n = 0; n < t.n; n++)
			if (normal_compare(&s.v[m].value, &t.v[n].value) ==
				AGREEMENT_CONFLICT &&
			    !has(s, &t.v[n]) && !has_sum(s, &t.v[n]) &&
			    comparable(s, &s.v[m], t, &t.v[n], same)) {
				*x = &s.v[m];
				*y = &t.v[n];
				return 1;
			}
	}
	return 0;
}

enum relation
link_relation_find(const struct sentence_terms *a, size_t i,
    const struct sentence_terms *b, size_t k, int32_t same)
{
	const struct align_value *x, *y;

	if (link_relation_differing(a, i, b, k, same > 0, &x, &y))
		return RELATION_DIFFERS;
	return same > 0 ? RELATION_SAME : RELATION_PARTIAL;
}
