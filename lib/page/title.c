#include "page/title.h"

#include "page/role_form.h"
#include "stream/kind.h"

enum {
	HEAD = 3,         /* lines below a title where its head begins */
	FEWEST = 3,       /* ... and at least, of one known by its words, */
	OPENING = 200,    /* ... of which the text opens with this share, */
	DECKED = 300,     /* ... or this, above a deck */
	TITLE_CASE = 700, /* share of words with a capital in title case */
	LEAST =
	    -760, /* minimum score of a title, which nearly every page has */
	TITLED = 800, /* bonus of what a half dump says is the title, */
	HINT = 150    /* ... and of what looks like one */
};

/* Whether a date or byline is just below. */
static int
has_head(const unsigned char *kind, size_t n, size_t i)
{
	size_t j;

	for (j = i + 1; j < n && j <= i + HEAD; j++)
		if (kind[j] == KIND_DATE || kind[j] == KIND_BYLINE)
			return 1;
	return 0;
}

/* The last line above the text that is the same as line i, perhaps i. */
static size_t
last_twin(const struct page_features *f, size_t i)
{
	int away;

	while ((away = page_feature_of(f, i, PAGE_FEATURE_TWIN_AHEAD)) > 0 &&
	       page_feature_of(f, i + (size_t)away, PAGE_FEATURE_KEPT_FROM) < 1)
		i += (size_t)away;
	return i;
}

/* Of several copies of the title, the last with bylines or dates below it. */
static size_t
choose_title(const struct page_features *f, const unsigned char *kind, size_t i)
{
	size_t j = last_twin(f, i);
	int back;

	while (!has_head(kind, f->n, j)) {
		back = page_feature_of(f, j, PAGE_FEATURE_TWIN_BACK);
		if (back <= 0)
			return i;
		j -= (size_t)back;
	}
	return j;
}

/* The bonus of a title beyond the forest's score. */
static int
title_hint(const struct page_features *f, size_t i)
{
	if (page_feature_of(f, i, PAGE_FEATURE_TITLED) > 0)
		return TITLED;
	return role_is_plain(f, i, ROLE_TITLE) ? HINT : 0;
}

/*
 * Whether the line may be the title; lines that clearly are something else may
 * not.
 */
static int
is_titular(const struct page_features *f, const unsigned char *kind, size_t i)
{
	/* "The bridge on Monday. REUTERS/J. Doe" */
	if (page_feature_of(f, i, PAGE_FEATURE_CREDIT) > 0 &&
	    page_feature_of(f, i, PAGE_FEATURE_STOPS) > 0)
		return 0;
	return kind[i] != KIND_BODY && kind[i] != KIND_HIGHLIGHT &&
	       !role_is_plain(f, i, ROLE_BYLINE) &&
	       !role_is_plain(f, i, ROLE_DATE);
}

/* Whether the line could be a headline by its form and place. */
static int
is_headline(const struct page_features *f, const unsigned char *kind, size_t i)
{
	int words = page_feature_of(f, i, PAGE_FEATURE_WORDS);

	return page_feature_of(f, i, PAGE_FEATURE_KEPT_FROM) >=
		   -ROLE_FORM_CLOSE &&
	       kind[i] == KIND_CHROME && words >= FEWEST &&
	       words <= ROLE_FORM_TITLE &&
	       page_feature_of(f, i, PAGE_FEATURE_BULLET) == 0 &&
	       is_titular(f, kind, i);
}

/*
 * Where no line has the score of a title: the line above the text that shares
 * most words with its start, the last of several; n if there is none.
 */
static size_t
find_headline(const struct page_features *f, const unsigned char *kind)
{
	size_t i, title = f->n;
	int best = OPENING, opening;

	for (i = 0; i < f->n; i++) {
		if (page_feature_of(f, i, PAGE_FEATURE_KEPT_FROM) >= 0)
			break;
		opening = page_feature_of(f, i, PAGE_FEATURE_OPENING);
		if (page_feature_of(f, i, PAGE_FEATURE_CHROME) > 0)
			opening /= 2;
		if (opening >= best && is_headline(f, kind, i)) {
			best = opening;
			title = i;
		}
	}
	return title;
}

/*
 * Whether line i, above the text, is below the date and byline of what was
 * taken for the title: then that is another story, and this the title.
 */
static int
is_next_head(const struct page_features *f, const unsigned char *kind,
    size_t title, size_t i)
{
	return title + HEAD <= i && title + (size_t)2 * HEAD >= i &&
	       page_feature_of(f, i, PAGE_FEATURE_KEPT_FROM) < 0 &&
	       has_head(kind, i, title) && has_head(kind, f->n, i);
}

/* Copies of the title are chrome. */
static void
put_title(const struct page_features *f, unsigned char *kind, size_t title)
{
	size_t i = title;
	int away;

	while ((away = page_feature_of(f, i, PAGE_FEATURE_TWIN_BACK)) > 0)
		kind[i -= (size_t)away] = KIND_CHROME;
	i = title;
	while ((away = page_feature_of(f, i, PAGE_FEATURE_TWIN_AHEAD)) > 0)
		kind[i += (size_t)away] = KIND_CHROME;
	kind[title] = KIND_TITLE;
}

/*
 * Whether line i is the deck of the short headline above it: that one has
 * capitals, shares words with the text, and is no entry of a menu.
 */
static int
has_headline_above(
    const struct page_features *f, const unsigned char *kind, size_t i)
{
	size_t above = i - 1;

	return i > 0 && is_headline(f, kind, above) &&
	       page_feature_of(f, above, PAGE_FEATURE_WORDS) <
		   page_feature_of(f, i, PAGE_FEATURE_WORDS) &&
	       page_feature_of(f, above, PAGE_FEATURE_OPENING) >= DECKED &&
	       page_feature_of(f, above, PAGE_FEATURE_CHROME) == 0 &&
	       page_feature_of(f, above, PAGE_FEATURE_CAPITAL) >= TITLE_CASE &&
	       page_feature_of(f, above, PAGE_FEATURE_UPPER) == 0 &&
	       page_feature_of(f, above, PAGE_FEATURE_LINKS) != LINKS_ONLY &&
	       page_feature_of(f, i, PAGE_FEATURE_CAPITAL) < TITLE_CASE;
}

/* The line of the title; n if there is none. */
static size_t
find_title(
    const struct page_features *f, const int *score, const unsigned char *kind)
{
	size_t i, title = f->n;
	int best = LEAST, t;

	for (i = 0; i < f->n; i++) {
		t = score[i * ROLE_COUNT + ROLE_TITLE] + title_hint(f, i);
		if ((t > best || (t > 0 && is_next_head(f, kind, title, i))) &&
		    is_titular(f, kind, i) &&
		    (t > 0 || !role_is_plain(f, i, ROLE_CAPTION))) {
			best = t;
			title = i;
		}
	}
	return title < f->n ? title : find_headline(f, kind);
}

size_t
title_read(const struct page_features *f, const int *score, unsigned char *kind)
{
	size_t title = find_title(f, score, kind);

	if (title == f->n)
		return title;
	if (has_headline_above(f, kind, title))
		kind[title--] = KIND_HIGHLIGHT;
	title = choose_title(f, kind, title);
	put_title(f, kind, title);
	return title;
}
