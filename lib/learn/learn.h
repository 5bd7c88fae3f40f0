/*
 * learn: the trainers of the tables in lib/table; no filter uses this room.
 *
 * In: labelled data (page_gold.h, sentence_gold.h, name_corpus.h,
 * align_learn.h). Out: tables as text (page_tables.h, sentence_tables.h,
 * name_tables.h), the same bytes from the same data on every machine.
 *
 * pages      gradient-boosted trees: page_corpus.h, page_learn.h, gbdt.h,
 *            gbdt_tree.h
 * sentences  logistic regression by SGD: word_use.h, sentence_learn.h,
 *            logistic_sgd.h
 * names      feature selection by a perceptron, then a conditional random
 *            field: name_examples.h, name_learn.h, feature_selection.h,
 *            name_model.h, crf.h, forward_backward.h, name_eval.h
 * links      logistic regression by Newton's method: align_learn.h,
 *            logistic_newton.h
 *
 * Arithmetic is in integers or in IEEE 754 in a fixed order (real.h,
 * xorshift.h). An error ends the program.  The room may include every other
 * room.
 */

#ifndef LEARN_LEARN_H
#define LEARN_LEARN_H
#endif
