#include "align/link_source.h"

#include "stream/source_field.h"
#include "text/letter.h"
#include "text/name_same.h"
#include "text/utf8.h"

struct span
link_source_names(struct span field)
{
	struct span names;

	source_field_read(field, &names);
	return names;
}

static int
is_same(struct span x, struct span y)
{
	return name_same(x, y, 1) || name_same(x, y, 0);
}

int
link_source_same(struct span a, struct span b)
{
	struct span x, y, rest;

	while (source_field_next(&a, &x))
		for (rest = b; source_field_next(&rest, &y);)
			if (is_same(x, y))
				return 1;
	return 0;
}

/* Whether all of them are names, not descriptions. */
static int
are_names(struct span names)
{
	struct span name;
	const char *p;

	if (names.n == 0)
		return 0;
	while (source_field_next(&names, &name)) {
		p = name.p;
		if (!letter_is_upper(utf8_next(&p, name.p + name.n)))
			return 0;
	}
	return 1;
}

/* Whether nearly all that a sentence quotes stands in the other, too. */
static int
is_shared(const struct statement *s)
{
	int i, all = 0, shared = 0;

	for (i = 0; i < s->n; i++)
		if (s->word[i].content && !s->word[i].source) {
			all++;
			shared += s->word[i].mate >= 0;
		}
	return shared >= LINK_SOURCE_WORDS && 4 * shared >= 3 * all;
}

int
link_source_conflict(struct span field_a, const struct statement *a,
    struct span field_b, const struct statement *b)
{
	struct span x, y;

	if (source_field_read(field_a, &x) != SOURCE_DIRECT ||
	    source_field_read(field_b, &y) != SOURCE_DIRECT)
		return 0;
	return are_names(x) && are_names(y) && !link_source_same(x, y) &&
	       (is_shared(a) || is_shared(b));
}
