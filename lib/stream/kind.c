#include "stream/kind.h"

#include <string.h>

int
kind_is_chrome(enum kind k)
{
	return k >= KIND_CHROME && k < KIND_COUNT;
}

int
kind_tells(enum kind k)
{
	return k != KIND_BYLINE && k != KIND_DATE && k != KIND_DATELINE &&
	       k != KIND_CREDIT && !kind_is_chrome(k);
}

unsigned
kind_chrome(void)
{
	return (1U << KIND_COUNT) - (1U << KIND_CHROME);
}

const char *
kind_name(enum kind k)
{
	static const char *const name[KIND_COUNT] = { "title", "byline", "date",
		"dateline", "highlight", "heading", "list", "body", "caption",
		"credit", "chrome", "chrome:share", "chrome:related",
		"chrome:comment", "chrome:legal", "chrome:promo", "chrome:nav",
		"chrome:bio", "chrome:repeat" };

	return name[k];
}

/* The kind with exactly this name. */
static enum kind
find(struct span name)
{
	static const struct span body = { "body", 4 };
	int k;

	if (name.n < 2) /* such as "-", which stands for none */
		return KIND_COUNT;
	if (span_equal(name, body)) /* most are */
		return KIND_BODY;
	for (k = 0; k < KIND_COUNT; k++)
		if (*kind_name((enum kind)k) == *name.p &&
		    span_equal(name, span_of(kind_name((enum kind)k))))
			break;
	return (enum kind)k;
}

enum kind
kind_find(struct span name)
{
	enum kind k = find(name);
	const char *colon;

	if (k < KIND_COUNT)
		return k;
	colon = memchr(name.p, ':', name.n);
	if (colon == NULL)
		return KIND_COUNT;
	name.n = (size_t)(colon - name.p);
	return find(name);
}

unsigned
kind_list(const char *names)
{
	unsigned bits = 0;
	struct span name;
	enum kind k;

	for (;; names += name.n + 1) {
		name = (struct span){ names, strcspn(names, ",") };
		k = find(name);
		if (k == KIND_COUNT)
			return 0;
		bits |= k == KIND_CHROME ? kind_chrome() : 1U << k;
		if (names[name.n] == '\0')
			return bits;
	}
}
