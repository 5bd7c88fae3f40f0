#include "page/dated_list.h"

#include "page/role_form.h"

enum {
	LINES = 3,  /* of a list, at least, */
	FEWEST = 4, /* ... and words of each, */
	BELOW = 2,  /* lines from the text to a list that is its own */
};

/* "June 9 - Westbury, Ridge Park", "9 June: Westbury" */
static int
is_dated(const struct page_features *f, size_t i)
{
	int words = page_feature_of(f, i, PAGE_FEATURE_WORDS);

	if (words < FEWEST || words > ROLE_FORM_SMALL ||
	    page_feature_of(f, i, PAGE_FEATURE_DIGITS) == 0 ||
	    page_feature_of(f, i, PAGE_FEATURE_LINKS) == LINKS_ONLY)
		return 0;
	return page_feature_of(f, i, PAGE_FEATURE_OPENS_DATE) == 1 ||
	       (page_feature_of(f, i, PAGE_FEATURE_START) == START_DIGIT &&
		   page_feature_of(f, i, PAGE_FEATURE_DATE) > 0);
}

/* Whether a list that begins at line i belongs to the text. */
static int
is_own_list(const struct page_features *f, size_t i)
{
	return page_feature_of(f, i, PAGE_FEATURE_KEPT_FROM) > 0 &&
	       page_feature_of(f, i, PAGE_FEATURE_KEPT_TO) >= -BELOW;
}

/* Make the line above a list, just below the text, its heading. */
static void
put_list_heading(const struct page_features *f, unsigned char *kind, size_t i)
{
	if (i < 2 || kind[i - 2] != KIND_BODY ||
	    (kind[i - 1] != KIND_CHROME && kind[i - 1] != KIND_BODY) ||
	    page_feature_of(f, i - 1, PAGE_FEATURE_END) == END_STOP ||
	    page_feature_of(f, i - 1, PAGE_FEATURE_CHROME) > 0 ||
	    page_feature_of(f, i - 1, PAGE_FEATURE_WORDS) > ROLE_FORM_HEADING ||
	    page_feature_of(f, i - 1, PAGE_FEATURE_LINKS) == LINKS_ONLY)
		return;
	kind[i - 1] = KIND_HEADING;
}

void
dated_list_read(const struct page_features *f, unsigned char *kind)
{
	size_t i, j;
	int own;

	for (i = 0; i < f->n; i = j + 1) {
		for (j = i; j < f->n && is_dated(f, j); j++)
			;
		if (j - i < LINES)
			continue;
		own = is_own_list(f, i);
		if (own)
			put_list_heading(f, kind, i);
		for (; i < j; i++)
			if (own)
				kind[i] = KIND_LIST;
			else if (kind[i] != KIND_BODY)
				kind[i] = KIND_CHROME;
	}
}
