#include "page/extract.h"

#include <stdlib.h>
#include <string.h>

#include "page/byline.h"
#include "page/dateline.h"
#include "page/forests.h"
#include "page/mail.h"
#include "page/role.h"
#include "page/threshold.h"
#include "stream/kind.h"
#include "text/fixed.h"
#include "text/memory.h"

/* The forests of the roles, in order; that of the text depends on the page. */
static const struct forest *const forest_of[ROLE_COUNT] = { NULL, &page_title,
	&page_byline, &page_date, &page_caption, &page_highlight, &page_credit,
	&page_heading, &page_share, &page_related, &page_comment, &page_legal,
	&page_promo, &page_nav, &page_bio };

enum {
	FEW_LINES = 12,    /* lines of a page that counts as small */
	LEAD = 5,          /* lines that a lead may be above the text, less 1 */
	LEAD_WORDS = 12,   /* words of a lead */
	LEAD_LEAST = -250, /* score of a lead from the threshold on */
	TAIL_LEAST = -100, /* ... of a last paragraph */
	FOREIGN_WORDS = 6, /* words of a paragraph of a page not in English */
	SURE = 1000        /* a score beyond those of a forest */
};

void
extract_free(struct extract *b)
{
	page_features_free(&b->measure);
	free(b->scores.sum);
	free(b->kind);
	free(b->score);
	free(b->rule);
	free(b->role);
	memset(b, 0, sizeof(*b));
}

/* Make room for the results of n paragraphs. */
static void
make_room(struct extract *b, size_t n)
{
	b->kind = memory_grow(b->kind, &b->kind_cap, n, 1);
	b->rule = memory_grow(b->rule, &b->rule_cap, n, 1);
	b->score = memory_grow(b->score, &b->score_cap, n, sizeof(*b->score));
	b->role = memory_grow(
	    b->role, &b->role_cap, n * ROLE_COUNT, sizeof(*b->role));
}

/* What the user's rules say of each line; a notice is dropped, too. */
static void
judge(struct extract *b, const struct page *p)
{
	const struct page_features *f = &b->measure.feature;
	size_t i;
	int rule = RULE_NONE;

	for (i = 0; i < p->n; i++) {
		if (b->rules != NULL)
			rule = rules_judge(b->rules, p->par[i].text);
		if (rule == RULE_NONE &&
		    page_feature_of(f, i, PAGE_FEATURE_NOTICE))
			b->rule[i] = RULE_DROP;
		else
			b->rule[i] = (unsigned char)rule;
	}
}

static void
score_text(struct extract *b)
{
	const struct page_features *f = &b->measure.feature;
	size_t i;

	for (i = 0; i < f->n; i++)
		b->score[i] =
		    b->rule[i] == RULE_DROP
			? -SURE
			: forest_score(b->forest, page_feature_row(f, i));
}

/* Scores of text from the threshold on, in the first column of the roles. */
static void
take_threshold(struct extract *b)
{
	const struct page_features *f = &b->measure.feature;
	int at = b->given ? b->threshold : threshold_max_f1(f, b->score);
	size_t i;

	for (i = 0; i < f->n; i++)
		b->role[i * ROLE_COUNT] = b->score[i] - at;
}

/*
 * Forests have not been trained on pages of a few lines. There, lines that
 * read like prose are text unless they begin like page furniture.
 */
static void
trust_prose(struct extract *b)
{
	const struct page_features *f = &b->measure.feature;
	int k, *text = b->role;
	size_t i;

	for (i = 0; i < f->n; i++, text += ROLE_COUNT) {
		if (f->n >= FEW_LINES ||
		    page_feature_of(f, i, PAGE_FEATURE_PROSE) < 2 ||
		    *text > 0 || b->rule[i] == RULE_DROP)
			continue;
		for (k = PAGE_FEATURE_OPENS_SHARE; k <= PAGE_FEATURE_OPENS_BIO;
		     k++)
			if (page_feature_of(f, i, k) > 0)
				break;
		if (k > PAGE_FEATURE_OPENS_BIO)
			*text = 1;
	}
}

/*
 * Make prose with a dateline text if it is just before a line of text, has no
 * twin and no rule drops it.
 */
static void
trust_dateline(struct extract *b, const struct page *p)
{
	const struct page_features *f = &b->measure.feature;
	int *text = b->role;
	size_t i;

	for (i = 0; i + 1 < f->n; i++, text += ROLE_COUNT)
		if (*text <= 0 && text[ROLE_COUNT] > 0 &&
		    b->rule[i] != RULE_DROP &&
		    page_feature_of(f, i, PAGE_FEATURE_PROSE) == 2 &&
		    page_feature_of(f, i, PAGE_FEATURE_TWINS) == 0 &&
		    dateline_length(p->par[i].text) > 0)
			*text = 1;
}

/*
 * Whether the line reads like a paragraph of a report, of that many words at
 * least, and only once.
 */
static int
is_paragraph(const struct extract *b, size_t i, int words)
{
	const struct page_features *f = &b->measure.feature;
	int k;

	for (k = PAGE_FEATURE_OPENS_SHARE; k <= PAGE_FEATURE_OPENS_CAPTION; k++)
		if (page_feature_of(f, i, k) > 0)
			return 0;
	return page_feature_of(f, i, PAGE_FEATURE_PROSE) > 0 &&
	       page_feature_of(f, i, PAGE_FEATURE_WORDS) >= words &&
	       page_feature_of(f, i, PAGE_FEATURE_END) == END_STOP &&
	       page_feature_of(f, i, PAGE_FEATURE_BULLET) == 0 &&
	       page_feature_of(f, i, PAGE_FEATURE_TWINS) == 0 &&
	       page_feature_of(f, i, PAGE_FEATURE_CREDIT) == 0 &&
	       page_feature_of(f, i, PAGE_FEATURE_LINKS) != LINKS_ONLY &&
	       b->rule[i] != RULE_DROP;
}

/* Make line i text if it is a paragraph whose score is above that. */
static void
trust_end(struct extract *b, size_t i, int least)
{
	int *text = b->role + i * ROLE_COUNT;

	if (*text <= 0 && *text > least && is_paragraph(b, i, LEAD_WORDS) &&
	    page_feature_of(&b->measure.feature, i, PAGE_FEATURE_PROSE) == 2)
		*text = 1;
}

/*
 * Make paragraphs text that are just above the first line of text, or just
 * below the last, and not far from being text.
 */
static void
trust_ends(struct extract *b)
{
	size_t i, n = b->measure.feature.n, first = n, last = 0;

	for (i = 0; i < n; i++)
		if (b->role[i * ROLE_COUNT] > 0) {
			first = first < n ? first : i;
			last = i;
		}
	if (first == n)
		return;
	for (i = first; i-- > 0 && i + LEAD > first;)
		trust_end(b, i, LEAD_LEAST);
	for (i = last + 1; i < n && i < last + LEAD; i++)
		trust_end(b, i, TAIL_LEAST);
}

/* Make line i text if it is a paragraph next to text, of whatever score. */
static void
join_text(struct extract *b, size_t i, size_t next)
{
	int *text = b->role + i * ROLE_COUNT;

	if (*text <= 0 && b->role[next * ROLE_COUNT] > 0 &&
	    is_paragraph(b, i, FOREIGN_WORDS))
		*text = 1;
}

/*
 * Forests have been trained on English pages. In others, paragraphs that follow
 * on text, or lead to it, are text.
 */
static void
trust_foreign(struct extract *b)
{
	size_t i, n = b->measure.feature.n;

	if (language_is_english(&b->measure.lines.wording.language))
		return;
	for (i = 1; i < n; i++)
		join_text(b, i, i - 1);
	for (i = n; i-- > 1;)
		join_text(b, i - 1, i);
}

/* The scores of the other roles, where they are possible. */
static void
score_roles(struct extract *b)
{
	const struct page_features *f = &b->measure.feature;
	size_t i;
	int r;

	for (i = 0; i < f->n; i++) {
		const int16_t *row = page_feature_row(f, i);
		unsigned roles =
		    b->rule[i] == RULE_DROP ? 0 : role_possible(row);
		int *to = b->role + i * ROLE_COUNT;

		for (r = ROLE_TEXT + 1; r < ROLE_CHROME; r++)
			to[r] = (roles >> r & 1) != 0
				    ? forest_score(forest_of[r], row)
				    : ROLE_NEVER;
	}
}

/* Set the kind of each line of chrome. */
static void
tell_apart(struct extract *b, const struct page *p)
{
	const struct page_features *f = &b->measure.feature;
	struct span title = { "", 0 };
	size_t i;
	int r;

	for (i = 0; i < f->n; i++)
		if (b->kind[i] == KIND_TITLE)
			title = p->par[i].text;
	for (i = 0; i < f->n; i++) {
		int *score = b->role + i * ROLE_COUNT;

		if (b->kind[i] != KIND_CHROME)
			continue;
		if (span_equal(p->par[i].text, title)) {
			b->kind[i] = KIND_REPEAT;
			continue;
		}
		for (r = ROLE_CHROME; r < ROLE_COUNT; r++)
			score[r] =
			    forest_score(forest_of[r], page_feature_row(f, i));
		b->kind[i] = (unsigned char)role_chrome(score);
	}
}

/* What was taken for the title of a mail is chrome. */
static void
drop_titles(struct extract *b, const struct page *p)
{
	size_t i;

	for (i = 0; i < p->n; i++)
		if (b->kind[i] == KIND_TITLE)
			b->kind[i] = KIND_CHROME;
}

/* The parts of a report that the head of a mail has. */
static void
put_fields(struct extract *b, const struct page *p)
{
	static const unsigned char kinds[MAIL_FIELDS] = { 0, KIND_TITLE,
		KIND_BYLINE, KIND_DATE, KIND_CHROME };
	size_t i;

	for (i = 0; i < p->n; i++) {
		if (p->par[i].field == MAIL_SUBJECT)
			drop_titles(b, p);
		if (p->par[i].field != MAIL_NONE && b->rule[i] == RULE_NONE)
			b->kind[i] = kinds[p->par[i].field];
	}
}

/*
 * Keep a line that a rule keeps; returns whether a rule keeps it or it is
 * acceptable body text.
 */
static int
keep(struct extract *b, size_t i)
{
	const struct page_features *f = &b->measure.feature;

	if (b->rule[i] == RULE_KEEP) {
		if (b->kind[i] == KIND_CHROME)
			b->kind[i] = (unsigned char)role_text(f, i);
		return 1;
	}
	return b->kind[i] == KIND_BODY &&
	       (b->given || b->score[i] > 0 ||
		   page_feature_of(f, i, PAGE_FEATURE_PROSE) > 0);
}

void
extract_read(struct extract *b, const struct page *p)
{
	struct page_features *f = &b->measure.feature;
	size_t i;

	b->found = 0;
	if (p->n == 0)
		return;
	page_features_compute(&b->measure, p);
	make_room(b, p->n);
	judge(b, p);
	b->forest = p->half     ? &page_half
		    : p->marked ? &page_marked
				: &page_plain;
	score_text(b);
	take_threshold(b);
	if (!b->given) {
		trust_prose(b);
		trust_dateline(b, p);
		trust_ends(b);
		trust_foreign(b);
	}
	score_features_read(&b->scores, f, b->role, ROLE_COUNT);
	score_roles(b);
	role_read(f, b->role, b->kind);
	byline_read(p, f, b->kind);
	put_fields(b, p);
	for (i = 0; i < p->n; i++)
		b->found |= keep(b, i);
	if (!b->found)
		memset(b->kind, KIND_CHROME, p->n);
	if (b->with_kinds)
		tell_apart(b, p);
}

int
extract_probability(int score)
{
	int32_t p = fixed_logistic(score * (FIXED_ONE / FOREST_UNIT));

	return (p * 1000 + FIXED_UNIT / 2) >> FIXED_UNIT_BITS;
}

int
extract_score(int probability)
{
	int score = -SURE;

	while (score < SURE && extract_probability(score) < probability)
		score++;
	return score;
}

/* Insert a reason into the list of the heaviest; returns their number. */
static size_t
insert(struct extract_reason *reason, size_t n, size_t max,
    struct extract_reason new)
{
	size_t i = n < max ? n : max;

	while (i > 0 && abs(reason[i - 1].weight) < abs(new.weight)) {
		if (i < max)
			reason[i] = reason[i - 1];
		i--;
	}
	if (i < max)
		reason[i] = new;
	return n < max ? n + 1 : max;
}

size_t
extract_reasons(const struct extract *b, size_t paragraph,
    struct extract_reason *reason, size_t n)
{
	const struct page_features *f = &b->measure.feature;
	int32_t weight[PAGE_FEATURE_COUNT] = { 0 };
	size_t found = 0;
	int k;

	if (b->rule[paragraph] == RULE_DROP)
		return 0;
	forest_reasons(b->forest, page_feature_row(f, paragraph), weight);
	for (k = 0; k < PAGE_FEATURE_COUNT; k++)
		if (weight[k] != 0)
			found = insert(reason, found, n,
			    (struct extract_reason){ k,
				page_feature_of(f, paragraph, k),
				weight[k] / FOREST_UNIT });
	return found;
}
