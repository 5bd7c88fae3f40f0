/*
 * name/bilou.h: names as labels of words, and the best labels of a line.
 *
 * A word is outside (O) of names, or the beginning (B), an inside (I) or the
 * last (L) word of a name of several, or a unit (U), a name of one word.
 * Ratinov and Roth, Design Challenges and Misconceptions in Named Entity
 * Recognition, CoNLL 2009.  Only whole names come out: B I* L, or U.
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
	LABEL_COUNT = 1 + 4 * BILOU_TYPES, /* the others: see bilou_label() */
	LABEL_ROOM = 16 /* for scores of labels, those behind them unused */
};

struct bilou {
	int32_t after[LABEL_COUNT + 1][LABEL_COUNT]; /* score of a label after
			another, or at the start: the last row */
	int32_t score[LINE_WORDS_MAX][LABEL_ROOM];   /* of the words' labels */
	unsigned char label[LINE_WORDS_MAX]; /* the best, by bilou_best() */

	unsigned char back[LINE_WORDS_MAX][LABEL_COUNT]; /* private */
};

int bilou_label(int type, enum bilou_part part);

/* The name of a label, as "B-PER"; a C string. */
const char *bilou_name(int label);

/* Can label to stand behind from, or at the start, which is LABEL_COUNT? */
int bilou_follows(int from, int to);

/* Can a name be over with the label, or is there none? */
int bilou_closed(int label);

/*
 * Find the labels with the highest sum of scores (Viterbi) of the words first
 * to end - 1 of a line of n; those beside them are outside of names.
 */
void bilou_best(struct bilou *b, size_t first, size_t end, size_t n);

/*
 * The next name at or after word *at, of those with labels: its type, and
 * *first to *at - 1 are its words; or -1 when there are no more.
 */
int bilou_next(const unsigned char *label, size_t n, size_t *at, size_t *first);

#endif
