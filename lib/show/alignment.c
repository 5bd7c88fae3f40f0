#include "show/alignment.h"

#include <stdlib.h>
#include <string.h>

#include "show/told_by.h"
#include "text/memory.h"

/* The sort key of a row. */
struct alignment_key {
	size_t sent, other; /* sentences on this side and the other */
	size_t link;
};

void
alignment_free(struct alignment *a)
{
	int side;

	for (side = 0; side < 2; side++) {
		free(a->passage[side]);
		free(a->by[side]);
	}
	free(a->own);
	free(a->link);
	free(a->key);
	buffer_free(&a->bytes);
	memset(a, 0, sizeof(*a));
}

void
alignment_clear(struct alignment *a)
{
	memset(a->count, 0, sizeof(a->count));
	memset(a->name, 0, sizeof(a->name));
	a->links = a->owns = a->leading = a->bytes.n = 0;
	a->passages[0] = a->passages[1] = 0;
}

int
alignment_takes(const struct alignment *a, const struct align_row *r)
{
	const char *p = a->bytes.p;

	return a->links == 0 ||
	       (span_equal((struct span){ p, a->name_n[0] }, r->name[0]) &&
		   span_equal((struct span){ p + a->name_n[0], a->name_n[1] },
		       r->name[1]));
}

static void
add_names(struct alignment *a, const struct align_row *r)
{
	int side;

	for (side = 0; side < 2; side++) {
		buffer_add(&a->bytes, r->name[side]);
		a->name_n[side] = r->name[side].n;
	}
	for (side = 0; side < 2; side++) {
		a->visible[side] = a->bytes.n;
		a->visible_n[side] = buffer_visible(&a->bytes, r->name[side]);
	}
}

void
alignment_add(struct alignment *a, const struct align_row *r)
{
	struct alignment_link *l;
	int side;

	a->link = l =
	    memory_grow(a->link, &a->link_cap, a->links + 1, sizeof(*l));
	l += a->links;
	if (a->links++ == 0)
		add_names(a, r);
	l->relation = r->relation;
	l->score = r->score;
	for (side = 0; side < 2; side++) {
		l->sent[side] = r->sent[side];
		l->passage[side] = ALIGNMENT_NONE;
		l->text[side] = a->bytes.n;
		l->text_n[side] = buffer_visible(&a->bytes, r->text[side]);
	}
	l->evidence = a->bytes.n;
	l->evidence_n = buffer_visible(&a->bytes, r->evidence);
	for (side = 0; side < 2; side++) {
		l->told_by[side] = a->bytes.n;
		l->told_by_n[side] = told_by_add(&a->bytes, r->evidence, side);
	}
	a->count[r->relation]++;
}

static int
by_number(const void *a, const void *b)
{
	size_t x = *(const size_t *)a, y = *(const size_t *)b;

	return (x > y) - (x < y);
}

/* Find the sentences of a side in rows of the relations, in order: how many. */
static size_t
picked_sentences(
    const struct alignment *a, unsigned relations, int side, size_t *sent)
{
	const struct alignment_link *l;
	size_t i, n = 0;

	for (i = 0; i < a->links; i++) {
		l = &a->link[i];
		if ((relations >> l->relation & 1) != 0 && l->sent[side] != 0)
			sent[n++] = l->sent[side];
	}
	if (n > 0)
		qsort(sent, n, sizeof(*sent), by_number);
	return n;
}

/* Whether a sentence is one of those, or next to one. */
static int
is_near(size_t sentence, const size_t *sent, size_t n)
{
	size_t from = 0, to = n, middle;

	while (from < to) {
		middle = from + (to - from) / 2;
		if (sent[middle] + 1 < sentence)
			from = middle + 1;
		else
			to = middle;
	}
	return sentence != 0 && from < n && sent[from] <= sentence + 1;
}

void
alignment_pick(struct alignment *a, unsigned relations)
{
	size_t *sent[2], n[2], i, kept = 0;
	int side;

	for (side = 0; side < 2; side++) {
		sent[side] = memory_new(a->links, sizeof(*sent[side]));
		n[side] = picked_sentences(a, relations, side, sent[side]);
	}
	for (i = 0; i < a->links; i++)
		if (is_near(a->link[i].sent[0], sent[0], n[0]) ||
		    is_near(a->link[i].sent[1], sent[1], n[1]))
			a->link[kept++] = a->link[i];
	a->links = kept;
	for (i = 0; i < RELATION_COUNT; i++)
		if ((relations >> i & 1) == 0)
			a->count[i] = 0;
	free(sent[0]);
	free(sent[1]);
}

static int
by_sentence(const void *a, const void *b)
{
	const struct alignment_key *x = a, *y = b;

	if (x->sent != y->sent)
		return x->sent < y->sent ? -1 : 1;
	if (x->other != y->other)
		return x->other < y->other ? -1 : 1;
	return (x->link > y->link) - (x->link < y->link);
}

/* The rows that have a sentence on that side, in order; returns their number.
 */
static size_t
sort_keys(struct alignment *a, int side)
{
	size_t i, n = 0;
	int sorted = 1;

	for (i = 0; i < a->links; i++) {
		if (a->link[i].sent[side] == 0)
			continue;
		a->key[n] = (struct alignment_key){ a->link[i].sent[side],
			a->link[i].sent[!side], i };
		sorted &= n == 0 || by_sentence(&a->key[n - 1], &a->key[n]) < 0;
		n++;
	}
	if (!sorted)
		qsort(a->key, n, sizeof(*a->key), by_sentence);
	return n;
}

static void
make_passages(struct alignment *a, int side)
{
	struct alignment_passage *p = NULL;
	struct alignment_link *l;
	size_t i, n = sort_keys(a, side);

	a->passages[side] = 0;
	for (i = 0; i < n; i++) {
		l = &a->link[a->key[i].link];
		if (p == NULL || p->number != a->key[i].sent) {
			p = &a->passage[side][a->passages[side]++];
			memset(p, 0, sizeof(*p));
			p->number = a->key[i].sent;
			p->text = alignment_text(a, l, side);
			p->told_by =
			    (struct span){ a->bytes.p + l->told_by[side],
				    l->told_by_n[side] };
			p->home = ALIGNMENT_NONE;
			p->link = i;
		}
		p->links++;
		a->by[side][i] = a->key[i].link;
		l->passage[side] = a->passages[side] - 1;
	}
}

/* Whether row i is a better link than row k. */
static int
is_better(const struct alignment *a, size_t i, size_t k)
{
	const struct alignment_link *x = &a->link[i], *y = &a->link[k];
	int x_part = x->relation == RELATION_PARTIAL;
	int y_part = y->relation == RELATION_PARTIAL;

	if (x_part != y_part)
		return y_part;
	if (x->score != y->score)
		return x->score > y->score;
	return x->passage[0] < y->passage[0];
}

static void
find_homes(struct alignment *a)
{
	struct alignment_passage *p;
	size_t i;

	for (i = 0; i < a->links; i++) {
		if (a->link[i].sent[0] == 0 || a->link[i].sent[1] == 0)
			continue;
		p = &a->passage[1][a->link[i].passage[1]];
		if (p->home != ALIGNMENT_NONE && !is_better(a, i, p->full))
			continue;
		p->home = a->link[i].passage[0];
		p->full = i;
	}
}

/* Place right passages without an anchor where they are in their report. */
static void
place_own(struct alignment *a)
{
	struct alignment_passage *left = a->passage[0], *right = a->passage[1];
	size_t i, at, home = ALIGNMENT_NONE;

	for (i = 0; i < a->passages[1]; i++) {
		if (right[i].home != ALIGNMENT_NONE)
			home = right[i].home;
		else if (home == ALIGNMENT_NONE)
			a->leading++;
		else
			left[home].owns++;
	}
	for (i = 0, at = a->leading; i < a->passages[0]; i++) {
		left[i].own = at;
		at += left[i].owns;
		left[i].owns = 0;
	}
	a->owns = at;
	home = ALIGNMENT_NONE;
	for (i = at = 0; i < a->passages[1]; i++) {
		if (right[i].home != ALIGNMENT_NONE)
			home = right[i].home;
		else if (home == ALIGNMENT_NONE)
			a->own[at++] = i;
		else
			a->own[left[home].own + left[home].owns++] = i;
	}
}

/* Room for as many elements as there are rows. */
static void
make_room(struct alignment *a)
{
	int side;

	a->own = memory_grow(a->own, &a->own_cap, a->links, sizeof(*a->own));
	a->key = memory_grow(a->key, &a->key_cap, a->links, sizeof(*a->key));
	for (side = 0; side < 2; side++) {
		a->by[side] = memory_grow(a->by[side], &a->by_cap[side],
		    a->links, sizeof(*a->by[side]));
		a->passage[side] = memory_grow(a->passage[side],
		    &a->passage_cap[side], a->links, sizeof(*a->passage[side]));
	}
}

void
alignment_finish(struct alignment *a)
{
	int side;

	make_room(a);
	for (side = 0; side < 2; side++) {
		a->name[side] = (struct span){ a->bytes.p + a->visible[side],
			a->visible_n[side] };
		make_passages(a, side);
	}
	a->leading = 0;
	find_homes(a);
	place_own(a);
}

int
alignment_in_full(const struct alignment *a, size_t link)
{
	const struct alignment_link *l = &a->link[link];

	return l->relation == RELATION_DIFFERS ||
	       (l->passage[1] != ALIGNMENT_NONE &&
		   a->passage[1][l->passage[1]].full == link);
}

struct span
alignment_evidence(const struct alignment *a, const struct alignment_link *l)
{
	return (struct span){ a->bytes.p + l->evidence, l->evidence_n };
}

struct span
alignment_text(
    const struct alignment *a, const struct alignment_link *l, int side)
{
	return (struct span){ a->bytes.p + l->text[side], l->text_n[side] };
}
