/*
 * learn/forward_backward.h: the marginal probabilities of labels and of pairs
 * of adjacent labels.
 *
 * The forward-backward algorithm of a linear chain (Rabiner, A Tutorial on
 * Hidden Markov Models, Proceedings of the IEEE, 1989; Sutton and McCallum, An
 * Introduction to Conditional Random Fields, 2012). Scores are logarithms of
 * factors; at a word, the factor of a label is at least e to the -30 of the
 * best one. Labels that cannot follow one another have probability 0. All
 * arrays have room for LABEL_ROOM labels, so that compilers can vectorise
 * loops.
 */

#ifndef LEARN_FORWARD_BACKWARD_H
#define LEARN_FORWARD_BACKWARD_H

#include <stddef.h>

#include "name/bilou.h"
#include "words/line_words.h"

/* What comes before and after the words. */
struct forward_backward_sides {
	int before;     /* a label, or LABEL_COUNT for the start of the line */
	int word_after; /* whether a word outside of names follows */
};

struct forward_backward {
	float marginal[LINE_WORDS_MAX]
		      [LABEL_ROOM]; /* probabilities of the words' labels */
	float pair[LABEL_COUNT + 1]
		  [LABEL_ROOM]; /* of a label after another, as in bilou.h,
				   summed over the sequence */

	float allowed[LABEL_COUNT + 1][LABEL_ROOM]; /* private: 1 or 0 */
	/* Factors of transitions, in both directions, and of words. */
	float after[LABEL_COUNT + 1][LABEL_ROOM];
	float reverse[LABEL_COUNT][LABEL_ROOM];
	float factor[LINE_WORDS_MAX][LABEL_ROOM];
	float forward[LINE_WORDS_MAX][LABEL_ROOM];
	float backward[LINE_WORDS_MAX][LABEL_ROOM];
	float scale[LINE_WORDS_MAX];
};

/* Call this once, before anything else. */
void forward_backward_start(struct forward_backward *l);

/* Then: the scores of all labels after label from, or at the start. */
void forward_backward_set_after(
    struct forward_backward *l, int from, const float score[LABEL_ROOM]);

/* Then: the scores of word i. Values after those of the labels are ignored. */
void forward_backward_set_word(
    struct forward_backward *l, size_t i, const float score[LABEL_ROOM]);

/*
 * Compute marginal and pair for the first n words, n > 0: 0; or -1 if all
 * labels of a word have a probability too small for a float.
 */
int forward_backward_find(
    struct forward_backward *l, size_t n, struct forward_backward_sides s);

#endif
