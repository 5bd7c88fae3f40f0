/*
 * page/extract.h: what of a page is its report, part by part, and what is
 * chrome.
 *
 * A forest tells the paragraphs of the text by their features (measure.h);
 * what is kept is what makes the expected F1 of the page highest (optimum.h).
 * Others find the title and the other parts around it (role.h), and what kind
 * of chrome the rest is.
 */

#ifndef PAGE_EXTRACT_H
#define PAGE_EXTRACT_H

#include "page/page.h"
#include "page/page_features.h"
#include "page/rules.h"
#include "page/score_features.h"

/* { 0 } is empty; extract_free() leaves such a one. */
struct extract {
	struct rules *rules; /* of one's own, or NULL */
	int given;           /* is there a threshold, in place of the page's? */
	int threshold;       /* score above which lines are text */
	int told_apart;      /* is chrome wanted with its kinds? */

	unsigned char *kind; /* enum kind of each paragraph */
	int *score;          /* of each: is it text? */
	int found;           /* is there any body text?  else all is chrome */

	struct page_measure measure; /* private, as is the rest */
	struct verdict verdict;
	unsigned char *rule; /* enum rule of each */
	int *role;           /* of each, ROLE_COUNT scores */
	size_t kind_cap, score_cap, rule_cap, role_cap;
	const struct forest *forest; /* that scored the page */
};

/* A feature of a paragraph, with what it added to its score, thousandths. */
struct boilerplate_reason {
	int feature, value;
	int32_t weight;
};

void extract_free(struct extract *b);

/* Find the kind of each paragraph.  Linear. */
void extract_read(struct extract *b, const struct page *p);

/* A score as a probability in thousandths, and the other way round. */
int extract_probability(int score);
int extract_score(int probability);

/*
 * The features that weighed most in the score of a paragraph of the page, up to
 * n of them.  Returns how many.
 */
size_t extract_reasons(const struct extract *b, size_t paragraph,
    struct boilerplate_reason *reason, size_t n);

#endif
