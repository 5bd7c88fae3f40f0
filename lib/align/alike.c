#include "align/alike.h"

/*
 * Whether word i and its mate are written otherwise: by their stems, or since
 * one of them stands for more words of the other sentence.
 */
static int
is_alike(const struct statement *a, const struct statement *b, int i)
{
	const struct statement_word *x = &a->word[i], *y;

	if (x->mate < 0 || x->number)
		return 0;
	y = &b->word[x->mate];
	return x->stem != y->stem || (i + 1 < a->n && x[1].mate == x->mate) ||
	       (x->mate + 1 < b->n && y[1].mate == i);
}

/* The words that go with those at w->at, of which there is at least one. */
static void
group(const struct statement *a, const struct statement *b, struct alike *w)
{
	const struct statement_word *x = a->word, *y = b->word;
	int i = w->at[0], at = w->at[1], n = 0, end = at;

	do {
		n++;
		end += end == x[i + n - 1].mate;
		while (end < b->n && y[end].mate >= i && y[end].mate < i + n)
			end++;
	} while (i + n < a->n &&
		 ((x[i + n].mate >= at && x[i + n].mate < end) ||
		     (x[i + n].mate == end && is_alike(a, b, i + n))));
	w->n[0] = n;
	w->n[1] = end - at;
}

int
alike_next(
    const struct statement *a, const struct statement *b, struct alike *w)
{
	int back;

	for (w->at[0] += w->n[0]; w->at[0] < a->n; w->at[0] += w->n[0]) {
		w->n[0] = 1;
		if (!is_alike(a, b, w->at[0]))
			continue;
		w->at[1] = a->word[w->at[0]].mate;
		group(a, b, w);
		/* Else it stands beside the word that is alike. */
		back = b->word[w->at[1]].mate - w->at[0];
		if (back >= 0 && back < w->n[0])
			return 1;
	}
	return 0;
}
