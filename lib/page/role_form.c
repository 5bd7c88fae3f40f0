#include "page/role_form.h"

enum {
	REACH = 80, /* lines before the text in which a part may occur */
	ANY = INT16_MAX,
	LEAST_OF_ALL = INT16_MIN
};

/* Where a part may occur, limits included. */
struct reach {
	int16_t words, words_most;
	int16_t from, from_most; /* lines after the first of the text, */
	int16_t to;              /* and before the last; negative after it */
};

static const struct reach reaches[ROLE_COUNT] = {
	[ROLE_TITLE] = { 1, ROLE_FORM_TITLE, -REACH, 0, LEAST_OF_ALL },
	[ROLE_BYLINE] = { 1, ROLE_FORM_SMALL, -REACH, ANY, LEAST_OF_ALL },
	[ROLE_DATE] = { 1, ROLE_FORM_SMALL, -REACH, ANY, 1 - ROLE_FORM_TAIL },
	[ROLE_CAPTION] = { 1, ANY, -2 * ROLE_FORM_CLOSE, ANY,
	    -2 * ROLE_FORM_CLOSE },
	[ROLE_HIGHLIGHT] = { 2, ANY, -ROLE_FORM_CLOSE, 2 * ROLE_FORM_CLOSE - 1,
	    LEAST_OF_ALL },
	[ROLE_CREDIT] = { 1, ROLE_FORM_SMALL, -2 * ROLE_FORM_CLOSE, ANY,
	    -2 * ROLE_FORM_CLOSE },
	[ROLE_HEADING] = { 1, ROLE_FORM_HEADING, -ROLE_FORM_CLOSE, ANY, 0 },
};

static int
is_within(const struct reach *x, int words, int from, int to)
{
	return words >= x->words && words <= x->words_most && from >= x->from &&
	       from <= x->from_most && to >= x->to;
}

unsigned
role_possible(const int16_t *row)
{
	int words = row[PAGE_FEATURE_WORDS];
	int from = row[PAGE_FEATURE_KEPT_FROM], to = row[PAGE_FEATURE_KEPT_TO];
	unsigned roles = 1U << ROLE_TEXT | ~0U << ROLE_CHROME;
	int r;

	for (r = ROLE_TEXT + 1; r < ROLE_CHROME; r++)
		if (is_within(&reaches[r], words, from, to))
			roles |= 1U << r;
	/* A byline is not inside the text. */
	if (from >= ROLE_FORM_TAIL &&
	    (to >= ROLE_FORM_TAIL || to <= -2 * ROLE_FORM_TAIL))
		roles &= ~(1U << ROLE_BYLINE);
	return roles;
}

/* "By A. Name", "by Reuters", "(Xinhua)", "Reuters". */
static int
is_plain_byline(const struct page_features *f, size_t i)
{
	int words = page_feature_of(f, i, PAGE_FEATURE_WORDS);
	int opens = page_feature_of(f, i, PAGE_FEATURE_OPENS_BYLINE);

	/* "(Reporting by A. Name in York; editing by A. Name)" */
	if (opens > 0 && page_feature_of(f, i, PAGE_FEATURE_BYLINE) >= 2 &&
	    page_feature_of(f, i, PAGE_FEATURE_NAMES) >= 2 &&
	    page_feature_of(f, i, PAGE_FEATURE_END) != END_STOP)
		return 1;
	if (page_feature_of(f, i, PAGE_FEATURE_BRACKET) == 2)
		return words <= 4 &&
		       page_feature_of(f, i, PAGE_FEATURE_BYLINE) > 0;
	return opens == 2 ||
	       (opens == 1 && words <= 4 &&
		   page_feature_of(f, i, PAGE_FEATURE_BYLINE) >= 2) ||
	       (opens == 1 && words <= 12 &&
		   page_feature_of(f, i, PAGE_FEATURE_NAMES) >= 2);
}

/* "Updated: 2014-03-15 06:59", "Friday, 14 March 2014" */
static int
is_plain_date(const struct page_features *f, size_t i)
{
	int dates = page_feature_of(f, i, PAGE_FEATURE_DATE) +
		    page_feature_of(f, i, PAGE_FEATURE_OPENS_DATE);

	return dates >= 2 && page_feature_of(f, i, PAGE_FEATURE_WORDS) <= 14 &&
	       page_feature_of(f, i, PAGE_FEATURE_DIGITS) >= 150;
}

/* It shares words with the start of the text and has no page furniture. */
static int
is_plain_title(const struct page_features *f, size_t i)
{
	return page_feature_of(f, i, PAGE_FEATURE_WORDS) >= 4 &&
	       page_feature_of(f, i, PAGE_FEATURE_CHROME) == 0 &&
	       page_feature_of(f, i, PAGE_FEATURE_BULLET) == 0 &&
	       page_feature_of(f, i, PAGE_FEATURE_OPENING) >= 500;
}

int
role_is_plain(const struct page_features *f, size_t i, enum role r)
{
	int from = page_feature_of(f, i, PAGE_FEATURE_KEPT_FROM);

	if (from <= -ROLE_FORM_CLOSE ||
	    page_feature_of(f, i, PAGE_FEATURE_LINKS) == LINKS_ONLY)
		return 0;
	if (r == ROLE_BYLINE)
		return is_plain_byline(f, i);
	if (r == ROLE_DATE)
		return is_plain_date(f, i);
	if (r == ROLE_TITLE)
		return from < 0 && is_plain_title(f, i);
	if (r == ROLE_CAPTION)
		return page_feature_of(f, i, PAGE_FEATURE_WORDS) >= 6 &&
		       page_feature_of(f, i, PAGE_FEATURE_BRACKET) == 1 &&
		       page_feature_of(f, i, PAGE_FEATURE_CREDIT) > 0;
	return from < 0 && page_feature_of(f, i, PAGE_FEATURE_WORDS) >= 5 &&
	       page_feature_of(f, i, PAGE_FEATURE_BULLET) > 0 &&
	       page_feature_of(f, i, PAGE_FEATURE_OPENING) >= 400;
}
