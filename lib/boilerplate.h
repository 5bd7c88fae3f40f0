/*
 * boilerplate.h: what of a page is its report, part by part, and what is
 * chrome.
 *
 * A forest tells the paragraphs of the text by their features (measure.h);
 * others find the title and the other parts around it (role.h).
 */

#ifndef BOILERPLATE_H
#define BOILERPLATE_H

#include "measure.h"
#include "page.h"
#include "verdict.h"

/* { 0 } is empty; boilerplate_free() leaves such a one. */
struct boilerplate {
	unsigned char *kind; /* enum kind of each paragraph */
	int found;           /* is there any body text?  else all is chrome */

	struct measure measure; /* private, as is the rest */
	struct verdict verdict;
	int *text; /* score of each */
	int *role; /* of each, ROLE_COUNT scores */
	size_t kind_cap, text_cap, role_cap;
};

void boilerplate_free(struct boilerplate *b);

/* Find the kind of each paragraph.  Linear.  0; or -1 without memory. */
int boilerplate_read(struct boilerplate *b, const struct page *p);

#endif
