/*
 * learn/page_learn.h: learn the forests of strip-boilerplate from a corpus;
 * for train-page only.
 */

#ifndef LEARN_PAGE_LEARN_H
#define LEARN_PAGE_LEARN_H

#include "learn/gbdt.h"
#include "learn/page_corpus.h"
#include "page/role.h"

enum {
	PAGE_LEARN_FOLDS =
	    3, /* the number of folds; a site is in one by its hash */
	PAGE_LEARN_ALL = PAGE_LEARN_FOLDS /* a fold without pages */
};

/*
 * Learn the weights of page/wording_features.h from all rows except those of
 * the fold, into weight[WORDING_CELLS], and set FEATURES_WORDING of all rows,
 * by weights that were not learned from their sites. To be called first.
 */
void page_learn_wording(struct page_corpus *l, unsigned fold, int16_t *weight);

/*
 * Learn the forest of a role from all rows of the corpus that count for it,
 * except those of the fold. rows, x, y and weight of how are set here. The
 * caller frees the result with gbdt_free().
 */
struct gbdt_forest page_learn(const struct page_corpus *l, struct gbdt how,
    enum role role, unsigned fold);

/*
 * Score all rows by forests that were not learned from their sites: score[i *
 * ROLE_COUNT + role].
 */
void page_learn_cross(const struct page_corpus *l, const struct gbdt *how,
    enum role role, int *score);

/*
 * Subtract the threshold of each page from its scores of the text, and set the
 * features that follow from them.
 */
void page_learn_score_features(struct page_corpus *l, int *score);

#endif
