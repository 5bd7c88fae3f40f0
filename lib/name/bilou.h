/*
 * name/bilou.h: names as labels of words, and the best labels of a line.
 *
 * A word is outside (O) of names; or the beginning (B), the inside (I) or the
 * last word (L) of a name of several words; or a unit (U), a name of one word.
 * Names are always complete: B I* L, or U.  See Ratinov and Roth, Design
 * Challenges and Misconceptions in Named Entity Recognition, CoNLL 2009.
 */

#ifndef NAME_BILOU_H
#define NAME_BILOU_H

#include <stddef.h>
#include <stdint.h>

#include "words/line_words.h"

enum { BILOU_TYPES = 3 }; /* PER, ORG, LOC, as in enum entity_type */

enum bilou_part { BILOU_B, BILOU_I, BILOU_L, BILOU_U };

enum {
	LABEL_O,
	LABEL_COUNT = 1 + 4 * BILOU_TYPES, /* for others see bilou_label() */
	LABEL_ROOM = 16 /* scores in an array, those after the labels unused */
};

struct bilou {
	/* The score of a label after another; in the last row, at the start. */
	int32_t after[LABEL_COUNT + 1][LABEL_ROOM];
	int32_t ahead[LABEL_COUNT]; /* by bilou_start(): how much more a label
	    scores before one that begins, at most, than LABEL_O */

	int32_t score[LINE_WORDS_MAX][LABEL_ROOM]; /* of each word's labels */
	unsigned char label[LINE_WORDS_MAX]; /* the best, by bilou_best() */

	int32_t back[LINE_WORDS_MAX][LABEL_ROOM]; /* private */
};

/* Once, when b->after is set. */
void bilou_start(struct bilou *b);

int bilou_label(int type, enum bilou_part part);

/* Label words first to end - 1, at least one, as a name of that type. */
void bilou_set(unsigned char *label, size_t first, size_t end, int type);

/* The name of a label, such as "B-PER"; a C string. */
const char *bilou_name(int label);

/*
 * Whether label to may follow from; for LABEL_COUNT, whether it may be the
 * first.
 */
int bilou_follows(int from, int to);

/* Whether no name is open after the label. */
int bilou_closed(int label);

/*
 * Find the labels of words first to end - 1, of a line of n words, that have
 * the highest sum of scores (Viterbi algorithm).  The words on either side are
 * outside of names.
 */
void bilou_best(struct bilou *b, size_t first, size_t end, size_t n);

/*
 * The next name at or after word *at of n labelled words: returns its type; its
 * words are *first to *at - 1.  Returns -1 when there are no more.
 */
int bilou_next(const unsigned char *label, size_t n, size_t *at, size_t *first);

#endif
