#include "stream/evidence_item.h"

#include <string.h>

struct span
evidence_cut(struct span *s, char byte)
{
	const char *p = s->n == 0 ? NULL : memchr(s->p, byte, s->n);
	struct span part = *s;

	if (p == NULL) {
		s->n = 0;
		return part;
	}
	part.n = (size_t)(p - s->p);
	s->p += part.n + 1;
	s->n -= part.n + 1;
	return part;
}

struct span
evidence_item(struct span evidence, const char *name)
{
	size_t n = strlen(name);
	struct span item;

	while (evidence.n > 0) {
		item = evidence_cut(&evidence, ' ');
		if (item.n > n && item.p[n] == ':' &&
		    memcmp(item.p, name, n) == 0)
			return (struct span){ item.p + n + 1, item.n - n - 1 };
	}
	return (struct span){ evidence.p, 0 };
}
