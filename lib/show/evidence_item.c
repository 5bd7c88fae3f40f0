#include "show/evidence_item.h"

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

void
evidence_words(struct buffer *b, struct span value)
{
	size_t i;

	for (i = 0; i < value.n; i++) {
		switch (value.p[i]) {
		case '_':
			/* A clitic is a token of its own: "ship_'s". */
			if (i + 2 < value.n && value.p[i + 1] == '\'' &&
			    value.p[i + 2] == 's')
				break;
			buffer_char(b, ' ');
			break;
		case '|':
			buffer_string(b, ", ");
			break;
		case '&':
			buffer_string(b, " and ");
			break;
		default:
			buffer_char(b, value.p[i]);
		}
	}
}
