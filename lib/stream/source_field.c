#include "stream/source_field.h"

#include <string.h>

static const char *const how_name[SOURCE_HOWS] = { "none", "direct", "mixed",
	"indirect" };

const char *
source_how_name(enum source_how how)
{
	return how_name[how];
}

enum source_how
source_field_read(struct span field, struct span *names)
{
	const char *colon = memchr(field.p, ':', field.n);
	struct span how;
	int i;

	*names = (struct span){ field.p, 0 };
	if (colon == NULL)
		return SOURCE_NONE;
	how = (struct span){ field.p, (size_t)(colon - field.p) };
	for (i = SOURCE_DIRECT; i < SOURCE_HOWS; i++)
		if (span_equal(how, span_of(how_name[i])))
			break;
	if (i == SOURCE_HOWS)
		return SOURCE_NONE;
	*names = (struct span){ colon + 1, field.n - how.n - 1 };
	if (span_equal(*names, span_of("-")))
		names->n = 0;
	return (enum source_how)i;
}

int
source_field_next(struct span *names, struct span *name)
{
	size_t i, n = names->n;
	const char *p = names->p;

	if (n == 0)
		return 0;
	for (i = 0; i < n; i++)
		if (p[i] == '&' && i > 0 && p[i - 1] != '_')
			break;
	*name = (struct span){ p, i };
	if (i < n)
		i++;
	*names = (struct span){ p + i, n - i };
	return 1;
}
