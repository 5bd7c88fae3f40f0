/*
 * learn/align_learn.h: hand-made links of pairs of reports, and learning from
 * them; for cmd/train-align.c.
 */

#ifndef LEARN_ALIGN_LEARN_H
#define LEARN_ALIGN_LEARN_H

#include <stddef.h>
#include <stdint.h>

#include "align/links.h"
#include "align/sentence_terms.h"

enum { LINK_GOLD_NONE, LINK_GOLD_PARTIAL, LINK_GOLD_SAME };

struct link_gold_pair {
	char *name, *topic; /* the topic: the name up to the first '_' */
	struct sentence_terms side[2];
	int *number[2]; /* of each sentence, as the files have it */
	uint8_t *link;  /* GOLD_*, row by row */
	char **text[2]; /* of each sentence */
	size_t number_cap[2], text_cap[2];
};

struct link_gold {
	struct link_gold_pair *pair; /* by topic, then as they come */
	size_t n;
	struct term_table lexis;

	size_t cap;
};

/* An empty one is { 0 }; this leaves such a one. */
void align_learn_free(struct link_gold *g);

/*
 * Add the pairs of name.sents.tsv and name.links.tsv. 0, or -1 where they
 * cannot be read or are malformed.
 */
int align_learn_read(struct link_gold *g, const char *name);

/*
 * Learn weights from all pairs but those of a topic ("" for none), with or
 * without the place of a sentence.
 */
void align_learn_fit(const struct link_gold *g, const char *topic,
    int placeless, struct link_weights *w);

#endif
