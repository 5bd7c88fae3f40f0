#include "show/heads.h"

#include <stdlib.h>
#include <string.h>

#include "show/visible.h"
#include "text/memory.h"

enum { NAME, HEADLINE, BYLINE, DATE, PARTS };

void
heads_free(struct heads *h)
{
	free(h->head);
	buffer_free(&h->bytes);
	memset(h, 0, sizeof(*h));
}

void
heads_add(struct heads *h, const struct row_report *r)
{
	const struct span part[PARTS] = { r->name, r->headline, r->byline,
		r->date };
	struct head *k;
	char *p;
	int i;

	h->head = memory_grow(h->head, &h->cap, h->n + 1, sizeof(*k));
	k = &h->head[h->n++];
	for (i = 0; i < PARTS; i++) {
		p = buffer_room(&h->bytes, part[i].n * VISIBLE_GROWTH + 1);
		k->at[i] = h->bytes.n;
		k->n[i] = visible_text(part[i], p);
		h->bytes.n += k->n[i];
	}
}

static struct span
part_of(const struct heads *h, size_t i, int part)
{
	const struct head *k = &h->head[i];

	return (struct span){ h->bytes.p + k->at[part], k->n[part] };
}

void
heads_tell(const struct heads *h, struct digest *d)
{
	struct digest_report *r;
	size_t i, k;

	for (k = 0; k < d->reports; k++) {
		r = &d->report[k];
		for (i = h->n; i-- > 0;)
			if (span_equal(part_of(h, i, NAME), r->name))
				break;
		if (i == DIGEST_NONE)
			continue;
		r->headline = part_of(h, i, HEADLINE);
		r->byline = part_of(h, i, BYLINE);
		r->date = part_of(h, i, DATE);
	}
}
