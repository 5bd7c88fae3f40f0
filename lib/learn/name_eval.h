/* learn/name_eval.h: F1 of names on the held-out fold. */

#ifndef LEARN_NAME_EVAL_H
#define LEARN_NAME_EVAL_H

#include "learn/name_examples.h"
#include "learn/name_model.h"

/*
 * Print a line for each group of examples: its name, F1 of all names and of
 * PER, ORG and LOC (exact spans, in hundredths of a percent), and the number
 * of names. name has the names of the groups and ends with NULL.
 */
void name_eval_print(
    struct name_model *p, const struct name_examples *e, char *const name[]);

#endif
