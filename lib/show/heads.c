#include "show/heads.h"

#include <stdlib.h>
#include <string.h>

#include "text/memory.h"

void
heads_free(struct heads *h)
{
	free(h->head);
	intern_free(&h->names);
	buffer_free(&h->bytes);
	buffer_free(&h->name);
	memset(h, 0, sizeof(*h));
}

/* The number of a name, for which there is a head, if only an empty one. */
static size_t
number_of(struct heads *h, struct span name)
{
	size_t i = intern_add(&h->names, name);

	h->head = memory_grow(h->head, &h->cap, i + 1, sizeof(*h->head));
	if (i == h->n)
		memset(&h->head[h->n++], 0, sizeof(*h->head));
	return i;
}

void
heads_add(struct heads *h, const struct row_report *r)
{
	const struct span part[HEAD_PARTS] = { r->headline, r->byline,
		r->date };
	struct head *k;
	size_t number;
	int i;

	h->name.n = 0;
	(void)buffer_visible(&h->name, r->name);
	number = number_of(h, (struct span){ h->name.p, h->name.n });
	k = &h->head[number];
	for (i = 0; i < HEAD_PARTS; i++) {
		k->at[i] = h->bytes.n;
		k->n[i] = buffer_visible(&h->bytes, part[i]);
	}
}

static struct span
part_of(const struct heads *h, size_t i, int part)
{
	const struct head *k = &h->head[i];

	return (struct span){ h->bytes.p + k->at[part], k->n[part] };
}

void
heads_tell(struct heads *h, struct digest *d)
{
	struct digest_report *r;
	size_t i, k;

	for (k = 0; k < d->reports; k++) {
		r = &d->report[k];
		i = number_of(h, r->name);
		if (h->bytes.n == 0)
			continue;
		r->headline = part_of(h, i, HEAD_HEADLINE);
		r->byline = part_of(h, i, HEAD_BYLINE);
		r->date = part_of(h, i, HEAD_DATE);
	}
}
