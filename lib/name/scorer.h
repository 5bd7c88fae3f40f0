/*
 * name/scorer.h: the labels of words by learned weights (text/tables.h).
 *
 * The score of a label is the sum of its weights for the features of the word.
 * Scores that depend on a single word are computed once and kept with the word
 * in the cache of line_words.h.
 */

#ifndef NAME_SCORER_H
#define NAME_SCORER_H

#include <stddef.h>
#include <stdint.h>

#include "name/bilou.h"
#include "name/name_context.h"
#include "name/name_features.h"
#include "words/line_words.h"

enum { SCORER_FORMS = 1 << 10 };

/* What all features of forms (name_features.h) with this key add. */
struct form_scores {
	uint32_t key[NAME_FEATURES_KEY];
	int32_t score[LABEL_ROOM];
};

struct scorer {
	struct name_features features;
	struct bilou bilou;
	/* Of words beyond the line, as in struct word_cache. */
	int32_t outside[WORD_CACHE_OFFSETS][WORD_CACHE_SCORES];
	/* Private: filled from the beginning, so that a few take few pages. */
	struct form_scores forms[SCORER_FORMS];
	size_t forms_n;
	uint16_t index[SCORER_FORMS]; /* by the key's hash: in forms, + 1 */
};

/* Once, before anything else. */
void scorer_start(struct scorer *s);

/* Find the labels of the words of a prepared line: s->bilou.label. */
void scorer_label(
    struct scorer *s, struct line_words *w, const struct name_context *c);

/*
 * Add the weights of a feature to score, which has LABEL_ROOM elements; those
 * after the labels are meaningless.
 */
void scorer_add(int32_t *score, uint32_t feature);

#endif
