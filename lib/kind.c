#include "kind.h"

#include <string.h>

const char *
kind_name(enum kind k)
{
	static const char *const name[KIND_COUNT] = { "title", "byline", "date",
		"dateline", "highlight", "heading", "list", "body", "caption",
		"credit", "chrome" };

	return name[k];
}

enum kind
kind_find(struct span name)
{
	const char *colon = memchr(name.p, ':', name.n);
	int k;

	if (colon != NULL)
		name.n = (size_t)(colon - name.p);
	for (k = 0; k < KIND_COUNT; k++)
		if (span_equal(name, span_of(kind_name((enum kind)k))))
			break;
	return (enum kind)k;
}
