/*
 * name/org_context.h: organisations by what stands beside their names.
 *
 * Words that are said of organisations only, such as "chief executive of X",
 * "shares in X", "the start-up X", "X employees", "X's shareholders", "X, a
 * software company," and "X, which operates", tell what a new name is.
 */

#ifndef NAME_ORG_CONTEXT_H
#define NAME_ORG_CONTEXT_H

#include <stddef.h>

#include "words/line_words.h"

/* Whether what is beside words first to end - 1 says that they are one. */
int org_context_tells(const struct line_words *w, size_t first, size_t end);

/*
 * Label such names as organisations, where they are labelled as persons or
 * places that no list has, or are not labelled.
 */
void org_context_apply(const struct line_words *w, unsigned char *label);

#endif
