/*
 * learn/align_learn.h: the weights of align, learned from hand-made links of
 * pairs of reports; for cmd/train-align.c.
 */

#ifndef LEARN_ALIGN_LEARN_H
#define LEARN_ALIGN_LEARN_H

#include <stddef.h>
#include <stdint.h>

#include "align/links.h"
#include "align/sentence_terms.h"

enum align_gold {
	ALIGN_GOLD_NONE,
	ALIGN_GOLD_LINK, /* same or partial, it is not known which */
	ALIGN_GOLD_PARTIAL,
	ALIGN_GOLD_SAME
};

struct align_pair {
	char *name, *topic; /* the topic: the name up to the first '_' */
	struct sentence_terms side[2];
	int *number[2]; /* of each sentence, as the files have it */
	uint8_t *link;  /* ALIGN_GOLD_*, row by row */
	char **text[2]; /* of each sentence */
	char **entities[2];
	size_t number_cap[2], text_cap[2], entities_cap[2];
};

struct align_corpus {
	struct align_pair *pair; /* by topic, then in order of reading */
	size_t n;
	struct term_table terms;

	size_t cap;
};

/* An empty one is { 0 }; this function leaves one. */
void align_learn_free(struct align_corpus *g);

/*
 * Add the pairs of name.sents.tsv and name.links.tsv. 0, or -1 where they
 * cannot be read or are malformed.
 */
int align_learn_read(struct align_corpus *g, const char *name);

/*
 * Learn weights from all pairs except those of a topic ("" for none), with or
 * without the positions of the sentences.
 */
void align_learn_fit(const struct align_corpus *g, const char *topic,
    int ignore_position, struct link_weights *w);

#endif
