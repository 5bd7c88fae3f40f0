#include "page/section.h"

enum {
	SOME = 100, /* words of prose before headings are counted */
	SHORT = 8   /* words of a heading, at most */
};

static int
is_heading(const int16_t *x, int kind)
{
	int opens = x[PAGE_FEATURE_OPENS_SHARE + kind];

	return opens == 2 || (opens == 1 && x[PAGE_FEATURE_WORDS] <= SHORT &&
				 x[PAGE_FEATURE_END] != END_STOP);
}

static long
prose_words(const int16_t *x)
{
	return x[PAGE_FEATURE_PROSE] == 2 ? x[PAGE_FEATURE_WORDS] : 0;
}

/* Looking back: the last heading of the kind before or at each line. */
static void
look_back(struct page_features *f, int kind, long all)
{
	long words = 0, at_words = 0, seen = 0;
	int16_t *x = f->row, *to;
	size_t i, at = f->n;

	for (i = 0; i < f->n; i++, x += PAGE_FEATURE_COUNT) {
		if (is_heading(x, kind)) {
			seen += words >= SOME;
			at = i;
			at_words = words;
		}
		to = x + PAGE_FEATURE_SECTION + (size_t)kind * SECTION_FEATURES;
		to[SECTION_SEEN] = page_feature_limit(seen);
		to[SECTION_LINES] =
		    page_feature_limit(at == f->n ? -1 : (long)(i - at));
		to[SECTION_WORDS] =
		    page_feature_limit(at == f->n ? -1 : words - at_words);
		to[SECTION_SHARE] = page_feature_limit(
		    at == f->n ? -1 : page_feature_share(at_words, all));
		words += prose_words(x);
	}
}

static void
look_ahead(struct page_features *f, int kind)
{
	size_t i, at = f->n;
	int16_t *x;

	for (i = f->n; i-- > 0;) {
		x = f->row + i * PAGE_FEATURE_COUNT;
		x[PAGE_FEATURE_SECTION + (size_t)kind * SECTION_FEATURES +
		    SECTION_NEXT] =
		    page_feature_limit(at == f->n ? -1 : (long)(at - i));
		if (is_heading(x, kind))
			at = i;
	}
}

void
section_read(struct page_features *f)
{
	long all = 0;
	size_t i;
	int kind;

	for (i = 0; i < f->n; i++)
		all += prose_words(f->row + i * PAGE_FEATURE_COUNT);
	for (kind = 0; kind < SECTION_KINDS; kind++) {
		look_back(f, kind, all);
		look_ahead(f, kind);
	}
}
