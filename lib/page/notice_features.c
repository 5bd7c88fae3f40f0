#include "page/notice_features.h"

enum {
	TERMS = 3,    /* words of the class in a line of a request, at least, */
	SHARE = 8,    /* ... and in a hundred of its words */
	NEAR = 3,     /* lines from one to another of the same request */
	POINTER = 30, /* words of a pointer, at most */
	POINTER_LEAST = 3 /* ... and at least: the label may be a heading */
};

static int
has_terms(const int16_t *x)
{
	int terms = x[PAGE_FEATURE_CONSENT];

	return terms >= TERMS && terms * 100 >= x[PAGE_FEATURE_WORDS] * SHARE;
}

/* Whether the line asks for consent, by itself. */
static int
asks(const int16_t *x)
{
	return x[PAGE_FEATURE_NOTICE] == NOTICE_CONSENT && has_terms(x) &&
	       x[PAGE_FEATURE_YOU] + x[PAGE_FEATURE_OPENS_LEGAL] > 0 &&
	       x[PAGE_FEATURE_QUOTES] == 0;
}

/* "Also read: Nurses call off strike" */
static int
points(const int16_t *x)
{
	return x[PAGE_FEATURE_NOTICE] == NOTICE_POINTER &&
	       x[PAGE_FEATURE_WORDS] >= POINTER_LEAST &&
	       x[PAGE_FEATURE_WORDS] <= POINTER;
}

/* Mark the line if it has the terms and a request is near; its new distance. */
static int
join(int16_t *x, int away)
{
	if (away < NEAR && has_terms(x))
		x[PAGE_FEATURE_NOTICE] = NOTICE_CONSENT;
	return x[PAGE_FEATURE_NOTICE] == NOTICE_CONSENT ? 0
							: away + (away < NEAR);
}

void
notice_features_read(struct page_features *f)
{
	int16_t *x;
	size_t i;
	int away;

	for (i = 0; i < f->n; i++) {
		x = page_feature_row(f, i);
		if (!asks(x) && !points(x))
			x[PAGE_FEATURE_NOTICE] = NOTICE_NONE;
	}
	for (away = NEAR, i = 0; i < f->n; i++)
		away = join(page_feature_row(f, i), away);
	for (away = NEAR, i = f->n; i-- > 0;)
		away = join(page_feature_row(f, i), away);
	for (i = 0; i < f->n; i++) {
		x = page_feature_row(f, i);
		if (x[PAGE_FEATURE_NOTICE] != NOTICE_NONE)
			x[PAGE_FEATURE_PROSE] = 0;
	}
}
