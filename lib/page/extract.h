/*
 * page/extract.h: which paragraphs of a page are the article, with the kind of
 * each, and which are chrome.
 *
 * A forest scores each paragraph by its features (page_features.h); the
 * paragraphs kept are those with the highest expected F1 (threshold.h). Other
 * forests find the title and the other parts around the text (role.h), and the
 * kind of the chrome.
 */

#ifndef PAGE_EXTRACT_H
#define PAGE_EXTRACT_H

#include "page/page.h"
#include "page/page_features.h"
#include "page/rules.h"
#include "page/score_features.h"

/* { 0 } is empty; extract_free() leaves one. */
struct extract {
	struct rules *rules; /* the user's, or NULL */
	int given;           /* a threshold is given */
	int threshold;       /* lines with a higher score are text */
	int with_kinds;      /* the kinds of chrome are wanted */

	unsigned char *kind; /* enum kind of each paragraph */
	int *score;          /* of each: the score of the text */
	int found;           /* there is body text; else all is chrome */

	struct page_measure measure; /* private, as is the rest */
	struct score_features scores;
	unsigned char *rule; /* enum rule of each */
	int *role;           /* of each, ROLE_COUNT scores */
	size_t kind_cap, score_cap, rule_cap, role_cap;
	const struct forest *forest; /* that scored the page */
};

/*
 * A feature of a paragraph and its contribution to the score, in thousandths.
 */
struct extract_reason {
	int feature, value;
	int32_t weight;
};

void extract_free(struct extract *b);

/* Find the kind of each paragraph.  Linear. */
void extract_read(struct extract *b, const struct page *p);

/* Convert a score to a probability in thousandths, and back. */
int extract_probability(int score);
int extract_score(int probability);

/*
 * Store the features with the largest contributions to the score of a
 * paragraph, up to n of them. Returns their number.
 */
size_t extract_reasons(const struct extract *b, size_t paragraph,
    struct extract_reason *reason, size_t n);

#endif
