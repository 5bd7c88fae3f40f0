#include "page/byline.h"

#include <stdint.h>
#include <string.h>

#include "stream/kind.h"

enum {
	NAMES = 8,      /* names under a "By", at most */
	NAME_WORDS = 8, /* words of a name with its title or city */
	NAME_MIN = 5,   /* bytes that are compared, at least */
	NAME_MAX = 300  /* ... of a line too long to look through */
};

/* Earlier bylines to compare with. */
struct byline_names {
	size_t line[BYLINE_MAX];
	size_t n;
};

/* "By", "Written by"; not "Reuters" */
static int
is_by(const struct page_features *f, size_t i)
{
	return page_feature_of(f, i, PAGE_FEATURE_OPENS_BYLINE) == 2 &&
	       page_feature_of(f, i, PAGE_FEATURE_FUNCTION) > 0 &&
	       page_feature_of(f, i, PAGE_FEATURE_WORDS) <= 2 &&
	       page_feature_of(f, i, PAGE_FEATURE_KEPT_FROM) < 0;
}

static int
is_name(const struct page_features *f, size_t i)
{
	return page_feature_of(f, i, PAGE_FEATURE_WORDS) <= NAME_WORDS &&
	       page_feature_of(f, i, PAGE_FEATURE_CAPITAL) >= 500 &&
	       page_feature_of(f, i, PAGE_FEATURE_END) != END_STOP &&
	       page_feature_of(f, i, PAGE_FEATURE_KEPT_FROM) < 0;
}

/* The "By" at i and the line below it, or the list below it. */
static void
put_names(const struct page_features *f, unsigned char *kind, size_t i)
{
	size_t j = i + 1;

	kind[i] = KIND_BYLINE;
	for (; j < f->n && j <= i + NAMES; j++) {
		if (is_name(f, j))
			kind[j] = KIND_BYLINE;
		if (page_feature_of(f, j, PAGE_FEATURE_BULLET) == 0)
			break;
	}
}

static int
contains(struct span s, struct span part)
{
	size_t i;

	for (i = 0; i + part.n <= s.n; i++)
		if (memcmp(s.p + i, part.p, part.n) == 0)
			return 1;
	return 0;
}

/* The paragraph without its bullet. */
static struct span
text_of(const struct page *p, size_t i)
{
	const struct paragraph *par = p->par + i;

	return (struct span){ par->text.p + par->bullet,
		par->text.n - par->bullet };
}

static int
is_comparable(struct span text)
{
	return text.n >= NAME_MIN && text.n <= NAME_MAX;
}

/*
 * Of two lines, of which the first is earlier, the one that adds nothing to
 * the other; SIZE_MAX if there is none.
 */
static size_t
find_copy(const struct page *p, const struct page_features *f, size_t first,
    size_t second)
{
	struct span a = text_of(p, first), b = text_of(p, second);

	if (span_equal(a, b))
		return page_feature_of(f, second, PAGE_FEATURE_KEPT_FROM) < 0
			   ? first
			   : second;
	if (contains(b, a))
		return first;
	return contains(a, b) ? second : SIZE_MAX;
}

/* Compare the byline at i with those before it. */
static void
compare(const struct page *p, const struct page_features *f,
    unsigned char *kind, struct byline_names *names, size_t i)
{
	size_t k, copy, kept = 0;

	for (k = 0; k < names->n; k++) {
		copy = kind[i] == KIND_BYLINE
			   ? find_copy(p, f, names->line[k], i)
			   : SIZE_MAX;
		if (copy != SIZE_MAX)
			kind[copy] = KIND_CHROME;
		if (copy != names->line[k])
			names->line[kept++] = names->line[k];
	}
	names->n = kept;
	if (kind[i] == KIND_BYLINE && kept < BYLINE_MAX)
		names->line[names->n++] = i;
}

void
byline_read(
    const struct page *p, const struct page_features *f, unsigned char *kind)
{
	struct byline_names names = { .n = 0 };
	size_t i;

	for (i = 0; i < f->n; i++)
		if (is_by(f, i))
			put_names(f, kind, i);
	for (i = 0; i < f->n; i++)
		if (kind[i] == KIND_BYLINE && is_comparable(text_of(p, i)))
			compare(p, f, kind, &names, i);
}
