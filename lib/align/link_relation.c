#include "align/link_relation.h"

#include "amount/normal_compare.h"

enum { TIMES_MAX = 5 };

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

/*
 * Whether one of the values can be the same as v.  A day without a time is that
 * of a time of day only if no other time is told.
 */
static int
has(struct values s, const struct align_value *v)
{
	int day = 0, other_time = 0;
	size_t i;

	for (i = 0; i < s.n; i++)
		switch (normal_compare(&s.v[i].value, &v->value)) {
		case AGREEMENT_UNLIKE:
			break;
		case AGREEMENT_CONFLICT:
			other_time |= s.v[i].value.has_time;
			break;
		default:
			if (!v->value.has_time || s.v[i].value.has_time)
				return 1;
			day = 1;
		}
	return day && !other_time;
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
 * Whether x and y are likely to be about one thing in sentences that share only
 * a part: counts of things of one name, money, shares and scores, if neither is
 * many times the other.  Times, ages and lengths there are mostly of different
 * things.
 */
static int
comparable(const struct align_value *x, const struct align_value *y)
{
	switch (x->value.kind) {
	case NORMAL_COUNT:
		return share_noun(x, y) &&
		       normal_within_times(&x->value, &y->value, TIMES_MAX);
	case NORMAL_MONEY:
	case NORMAL_PERCENT:
	case NORMAL_POINTS:
		return normal_within_times(&x->value, &y->value, TIMES_MAX);
	case NORMAL_SCORE:
		return 1;
	default:
		return 0;
	}
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
			    (same || comparable(&s.v[m], &t.v[n]))) {
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
