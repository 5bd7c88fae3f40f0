/*
 * learn/name_eval.h: how well held-out lines are labelled.
 */

#ifndef LEARN_NAME_EVAL_H
#define LEARN_NAME_EVAL_H

#include "learn/name_examples.h"
#include "learn/name_model.h"

/*
 * Print a line for each group of examples: its name, F1 of all names and of
 * PER, ORG and LOC, exact spans, in hundredths of per cent, and how many names
 * there are.  name: of the groups, ended by NULL.
 */
void name_eval_print(
    struct name_model *p, const struct name_examples *e, char *const name[]);

#endif
