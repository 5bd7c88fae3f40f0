/*
 * learn/page_learn.h: the forests of strip-boilerplate, learned from lessons;
 * for train-page only.
 *
 * There is no more to say of an error than that memory has run out, which ends
 * the program.
 */

#ifndef LEARN_PAGE_LEARN_H
#define LEARN_PAGE_LEARN_H

#include "learn/gbdt.h"
#include "learn/page_corpus.h"
#include "page/role.h"

enum {
	PAGE_LEARN_FOLDS = 3, /* sites are in one of these by their hash */
	PAGE_LEARN_ALL = PAGE_LEARN_FOLDS /* the fold that nothing is in */
};

/*
 * Learn the forest of a role from all rows of the lesson that count for it but
 * those of the fold.  how: of it rows, x, y and weight are set.  gbdt_free()
 * the result.
 */
struct gbdt_forest page_learn(const struct page_corpus *l, struct gbdt how,
    enum role role, unsigned fold);

/*
 * Score all rows by forests that were not learned from their sites;
 * score[i * ROLE_COUNT + role].
 */
void page_learn_cross(const struct page_corpus *l, const struct gbdt *how,
    enum role role, int *score);

/*
 * Take each page's threshold off the scores of its text, and set the features
 * that follow from them.
 */
void page_learn_verdicts(struct page_corpus *l, int *score);

/* The kinds of all rows by their scores, which the caller frees. */
unsigned char *page_learn_kinds(const struct page_corpus *l, int *score);

#endif
