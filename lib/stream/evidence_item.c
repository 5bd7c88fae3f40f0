#include "stream/evidence_item.h"

#include <stddef.h>

struct span
evidence_cut(struct span *s, char byte)
{
	struct span part = { s->p, 0 };

	while (part.n < s->n && s->p[part.n] != byte)
		part.n++;
	s->p += part.n;
	s->n -= part.n;
	if (s->n > 0)
		*s = (struct span){ s->p + 1, s->n - 1 };
	return part;
}

struct span
evidence_item(struct span evidence, const char *name)
{
	struct span item, key, wanted = span_of(name);

	while (evidence.n > 0) {
		item = evidence_cut(&evidence, ' ');
		key = evidence_cut(&item, ':');
		if (span_equal(key, wanted))
			return item;
	}
	return (struct span){ evidence.p, 0 };
}
