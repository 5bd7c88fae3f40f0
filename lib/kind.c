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
		if (*kind_name((enum kind)k) == *name.p &&
		    span_equal(name, span_of(kind_name((enum kind)k))))
			break;
	return (enum kind)k;
}

unsigned
kind_list(const char *names)
{
	unsigned bits = 0;
	struct span name;
	enum kind k;

	for (;; names += name.n + 1) {
		name = (struct span){ names, strcspn(names, ",") };
		k = kind_find(name);
		if (k == KIND_COUNT)
			return 0;
		bits |= 1U << k;
		if (names[name.n] == '\0')
			return bits;
	}
}
