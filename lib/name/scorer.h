/*
 * name/scorer.h: the labels of words by the learned weights of tables.h.
 *
 * What a word gives to the scores around it whatever stands beside it is
 * looked up once, and remembered with the word.
 */

#ifndef NAME_SCORER_H
#define NAME_SCORER_H

#include <stddef.h>
#include <stdint.h>

#include "name/bilou.h"
#include "name/context.h"
#include "name/feature.h"
#include "words/line_words.h"

struct scorer {
	struct name_features features;
	struct bilou bilou;
	int32_t outside[WORD_CACHE_SCORES]; /* what places beyond a line give */
};

/* Once, before anything else. */
void scorer_start(struct scorer *s);

/* Find the labels of the words, whose traits are all set: s->bilou.label. */
void scorer_label(
    struct scorer *s, struct line_words *w, const struct name_context *c);

/*
 * The weights of a feature, added to score, of LABEL_ROOM; what is there behind
 * those of labels means nothing.
 */
void scorer_add(int32_t *score, uint32_t feature);

#endif
