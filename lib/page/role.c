#include "page/role.h"

#include "page/dated_list.h"
#include "page/title.h"

enum {
	ABOVE = 8,    /* lines above a title that its head has */
	LEADS = 2,    /* paragraphs of body that the head goes up to */
	BELOW = 4,    /* ... and lines below these */
	HEAD = 3,     /* lines below a title where its head begins */
	LEAST = -350, /* of other parts, which few labelled pages have */
	BYLINE_LEAST = -150,
	HIGHLIGHT_LEAST = -450,
	CAPTION_LEAST = -400,
	CAPTION_IN = -50, /* of a caption that looks like text */
	PLAIN = 800,      /* bonus for looking like the part */
	SURE = 600,  /* score of a caption that does not end like a sentence */
	ENTRY = 8,   /* words of the time of a live-blog entry, at most */
	SHORT = 9,   /* words of a heading that is one by its form alone */
	RARE = -745, /* least of credits, and of a longer heading */
	NEAR = -400, /* ... of text that may still be a heading */
	HEADING_LEAST = -550 /* ... and of the heading then */
};

enum kind
role_text(const struct page_features *f, size_t i)
{
	int end = page_feature_of(f, i, PAGE_FEATURE_END);

	if (page_feature_of(f, i, PAGE_FEATURE_BULLET))
		return KIND_LIST;
	if (page_feature_of(f, i, PAGE_FEATURE_WORDS) <= ROLE_FORM_HEADING &&
	    page_feature_of(f, i, PAGE_FEATURE_STOPS) == 0 && end != END_STOP &&
	    end != END_COMMA && end != END_ELLIPSIS)
		return KIND_HEADING;
	return KIND_BODY;
}

/* A caption that is only the credit of its picture. */
static int
is_credit(const struct page_features *f, size_t i)
{
	return page_feature_of(f, i, PAGE_FEATURE_WORDS) <= 8 &&
	       page_feature_of(f, i, PAGE_FEATURE_OPENS_CREDIT) > 0;
}

/* The minimum score of a role. */
static int
least(const struct page_features *f, const int *s, size_t i, enum role r)
{
	if (r == ROLE_BYLINE)
		return BYLINE_LEAST;
	if (r < ROLE_CAPTION)
		return LEAST;
	if (r == ROLE_HIGHLIGHT && s[ROLE_TEXT] > 0)
		return page_feature_of(f, i, PAGE_FEATURE_STOPS) > 1 &&
			       page_feature_of(f, i, PAGE_FEATURE_BULLET) == 0
			   ? PLAIN
			   : 0;
	if (r == ROLE_HIGHLIGHT)
		return HIGHLIGHT_LEAST;
	if (s[ROLE_TEXT] > 0)
		return role_text(f, i) == KIND_HEADING ? 100 : CAPTION_IN;
	if (page_feature_of(f, i, PAGE_FEATURE_OPENS_LEGAL) > 0)
		return PLAIN;
	/* Above the text, a line that summarises it is rather a headline. */
	return page_feature_of(f, i, PAGE_FEATURE_KEPT_FROM) < 0 &&
		       page_feature_of(f, i, PAGE_FEATURE_END) != END_STOP &&
		       page_feature_of(f, i, PAGE_FEATURE_CREDIT) == 0 &&
		       page_feature_of(f, i, PAGE_FEATURE_OPENING) >= 500
		   ? SURE
		   : CAPTION_LEAST;
}

/* An item of a list, or a numbered heading, without the words of captions. */
static int
is_item(const struct page_features *f, size_t i)
{
	return (page_feature_of(f, i, PAGE_FEATURE_BULLET) > 0 ||
		   page_feature_of(f, i, PAGE_FEATURE_START) == START_DIGIT) &&
	       page_feature_of(f, i, PAGE_FEATURE_CREDIT) +
		       page_feature_of(f, i, PAGE_FEATURE_CAPTION) ==
		   0;
}

/* The score of the role above its minimum. */
static int
weigh(const struct page_features *f, const int *s, size_t i, enum role r)
{
	if (s[r] == ROLE_NEVER || (r == ROLE_CAPTION && is_item(f, i)))
		return ROLE_NEVER;
	return s[r] - least(f, s, i, r) + (role_is_plain(f, i, r) ? PLAIN : 0);
}

/* The time of an entry in a live blog. */
static int
is_entry(const struct page_features *f, size_t i)
{
	return page_feature_of(f, i, PAGE_FEATURE_START) == START_DIGIT &&
	       page_feature_of(f, i, PAGE_FEATURE_TIME) > 0 &&
	       page_feature_of(f, i, PAGE_FEATURE_WORDS) <= ENTRY &&
	       page_feature_of(f, i, PAGE_FEATURE_END) != END_STOP &&
	       page_feature_of(f, i, PAGE_FEATURE_KEPT_FROM) > 0 &&
	       page_feature_of(f, i, PAGE_FEATURE_KEPT_TO) > 0;
}

/* The name of an account and the date, below a quoted post. */
static int
is_account(const struct page_features *f, size_t i)
{
	return page_feature_of(f, i, PAGE_FEATURE_START) == START_MARK &&
	       page_feature_of(f, i, PAGE_FEATURE_ADDRESS) > 0 &&
	       page_feature_of(f, i, PAGE_FEATURE_DATE) > 0 &&
	       page_feature_of(f, i, PAGE_FEATURE_END) != END_STOP;
}

/*
 * The kind of a line that is neither a caption nor in the head. A heading often
 * scores below text; a long line of text that looks like one may not be one.
 */
static enum kind
choose_text(const struct page_features *f, const int *s, size_t i)
{
	enum kind k = s[ROLE_TEXT] > 0 ? role_text(f, i) : KIND_CHROME;

	if (is_entry(f, i))
		return KIND_DATE;
	if (is_account(f, i))
		return KIND_CHROME;
	if (k == KIND_CHROME && s[ROLE_CREDIT] > RARE)
		return KIND_CREDIT;
	if (k == KIND_CHROME && s[ROLE_TEXT] > NEAR &&
	    s[ROLE_HEADING] > HEADING_LEAST)
		return KIND_HEADING;
	if (k == KIND_HEADING && s[ROLE_HEADING] < RARE &&
	    page_feature_of(f, i, PAGE_FEATURE_WORDS) > SHORT)
		return KIND_BODY;
	return k;
}

/* The kind of a line that is neither a byline nor a date. */
static enum kind
choose_rest(const struct page_features *f, const int *s, size_t i)
{
	if (weigh(f, s, i, ROLE_HIGHLIGHT) > 0)
		return KIND_HIGHLIGHT;
	if (weigh(f, s, i, ROLE_CAPTION) > 0)
		return is_credit(f, i) ? KIND_CREDIT : KIND_CAPTION;
	return choose_text(f, s, i);
}

static enum kind
choose(const struct page_features *f, const int *s, size_t i)
{
	int date = weigh(f, s, i, ROLE_DATE);
	int byline = weigh(f, s, i, ROLE_BYLINE);

	/* The line below a quoted post has the name of an account. */
	if (date > 0 && date > byline &&
	    page_feature_of(f, i, PAGE_FEATURE_ADDRESS) == 0)
		return KIND_DATE;
	if (byline > 0 && page_feature_of(f, i, PAGE_FEATURE_OPENS_CREDIT) == 0)
		return KIND_BYLINE;
	return choose_rest(f, s, i);
}

/* Whether this is another highlight of the summary above. */
static int
is_next_point(
    const struct page_features *f, const unsigned char *kind, size_t i)
{
	return i > 0 && kind[i - 1] == KIND_HIGHLIGHT &&
	       (kind[i] == KIND_CHROME || kind[i] == KIND_LIST ||
		   kind[i] == KIND_CAPTION) &&
	       page_feature_of(f, i - 1, PAGE_FEATURE_BULLET) > 0 &&
	       page_feature_of(f, i, PAGE_FEATURE_BULLET) > 0;
}

/*
 * The head of a report, from a little above its title to the start of its text,
 * and its foot, below the text: lines first..last-1.
 */
struct places {
	size_t head, head_end, foot, foot_end;
};

static struct places
find_places(
    const struct page_features *f, const unsigned char *kind, size_t title)
{
	struct places x = { 0, f->n, f->n, f->n };
	size_t i, bodies = 0;

	for (i = title < f->n ? title : 0; i < f->n && bodies < LEADS; i++)
		if (kind[i] == KIND_BODY &&
		    page_feature_of(f, i, PAGE_FEATURE_KEPT_FROM) >= 0) {
			bodies++;
			x.head_end = i + BELOW;
		}
	if (title < f->n)
		x.head = title > ABOVE ? title - ABOVE : 0;
	else if (x.head_end > (size_t)2 * ROLE_FORM_CLOSE)
		x.head = x.head_end - (size_t)2 * ROLE_FORM_CLOSE;
	for (i = f->n; i-- > 0 && kind[i] != KIND_BODY;)
		x.foot = i;
	if (x.head_end > x.foot)
		x.head_end = x.foot;
	x.foot_end = x.foot + ROLE_FORM_TAIL;
	x.foot = x.foot > HEAD ? x.foot - HEAD : 0;
	return x;
}

static int
is_within(size_t i, size_t from, size_t to)
{
	return i >= from && i < to;
}

/* Whether one of lines from..to-1 has the kind. */
static int
has_kind(const unsigned char *kind, size_t from, size_t to, enum kind k)
{
	for (; from < to; from++)
		if (kind[from] == k)
			return 1;
	return 0;
}

/*
 * Whether a byline or date is where those of the report are: below its title,
 * or above that if there is none below; a date at the foot only if the head has
 * none.
 */
static int
is_in_place(const struct page_features *f, const unsigned char *kind,
    const struct places *x, size_t title, size_t i)
{
	enum kind k = (enum kind)kind[i];
	size_t end = x->head_end < f->n ? x->head_end : f->n;

	if (is_within(i, x->head, end))
		return title == f->n || i > title ||
		       !has_kind(kind, title + 1, end, k);
	return is_within(i, x->foot, x->foot_end) &&
	       (k == KIND_BYLINE || !has_kind(kind, x->head, end, k));
}

/*
 * Bylines and dates that are not in their place are of other stories, of
 * comments, or of what is quoted.
 */
static void
hold_places(const struct page_features *f, const int *score,
    unsigned char *kind, size_t title)
{
	struct places x = find_places(f, kind, title);
	size_t i;

	for (i = 0; i < f->n; i++)
		if ((kind[i] == KIND_DATE || kind[i] == KIND_BYLINE) &&
		    !is_entry(f, i) && !is_in_place(f, kind, &x, title, i))
			kind[i] = (unsigned char)choose_rest(
			    f, score + i * ROLE_COUNT, i);
}

void
role_read(const struct page_features *f, const int *score, unsigned char *kind)
{
	size_t i, title;

	for (i = 0; i < f->n; i++) {
		kind[i] = (unsigned char)choose(f, score + i * ROLE_COUNT, i);
		if (is_next_point(f, kind, i))
			kind[i] = KIND_HIGHLIGHT;
	}
	title = title_read(f, score, kind);
	hold_places(f, score, kind, title);
	dated_list_read(f, kind);
}

enum kind
role_chrome(const int *score)
{
	int r, best = ROLE_CHROME;

	for (r = ROLE_CHROME + 1; r < ROLE_COUNT; r++)
		if (score[r] > score[best])
			best = r;
	return score[best] < LEAST
		   ? KIND_CHROME
		   : (enum kind)(KIND_SHARE + best - ROLE_CHROME);
}
