/*
 * learn/forward_backward.h: how probable each label of each word in a row is,
 * and each pair of labels side by side, by their scores.
 *
 * The forward-backward algorithm of a linear chain (Rabiner, A Tutorial on
 * Hidden Markov Models, Proceedings of the IEEE, 1989; Sutton and McCallum, An
 * Introduction to Conditional Random Fields, 2012).  Scores are logarithms of
 * factors; at a word, a label counts for no less than e to the -30 of its best.
 * Labels that cannot follow one another have probability 0.  All arrays have
 * room for LABEL_ROOM labels, so that they are worked on several at a time.
 */

#ifndef LEARN_FORWARD_BACKWARD_H
#define LEARN_FORWARD_BACKWARD_H

#include <stddef.h>

#include "name/bilou.h"
#include "words/line_words.h"

/* What comes before the words, and what behind them. */
struct sides {
	int before; /* a label, or LABEL_COUNT for the start of the line */
	int behind; /* is there a word behind, which is outside? */
};

struct forward_backward {
	float chance[LINE_WORDS_MAX][LABEL_ROOM]; /* of the words' labels */
	float pair[LABEL_COUNT + 1][LABEL_ROOM];  /* of a label after another,
			as in bilou.h: the sum of all places in the row */

	float allowed[LABEL_COUNT + 1][LABEL_ROOM]; /* private: 1 or 0 */
	/* Factors of one after another, both ways, and of words. */
	float after[LABEL_COUNT + 1][LABEL_ROOM];
	float ahead[LABEL_COUNT][LABEL_ROOM];
	float factor[LINE_WORDS_MAX][LABEL_ROOM];
	float forward[LINE_WORDS_MAX][LABEL_ROOM];
	float backward[LINE_WORDS_MAX][LABEL_ROOM];
	float scale[LINE_WORDS_MAX];
};

/* Once, before anything else. */
void forward_backward_start(struct forward_backward *l);

/* First: the scores of a label after another, or at the start: row from. */
void forward_backward_set_after(
    struct forward_backward *l, int from, const float score[LABEL_ROOM]);

/* Then: the scores of word i.  What is behind those of labels is ignored. */
void forward_backward_set_word(
    struct forward_backward *l, size_t i, const float score[LABEL_ROOM]);

/*
 * Find chance and pair of the first n words, n > 0: 0; or -1 where what is
 * before a word and what is behind it leave it no label that a float can tell
 * from none.
 */
int forward_backward_find(struct forward_backward *l, size_t n, struct sides s);

#endif
