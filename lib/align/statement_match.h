/*
 * align/statement_match.h: what two statements have in common, word by word
 * and slot by slot.
 *
 * Words have a mate in the other sentence if they are the same name or amount,
 * or have the same stem, sense or outcome, or are derived from one another:
 * they share their first letters.  Each word has one mate at most.  The work is
 * at most STATEMENT_WORDS_MAX squared.
 */

#ifndef ALIGN_STATEMENT_MATCH_H
#define ALIGN_STATEMENT_MATCH_H

#include "align/statement.h"

/* Set mate of all words and matched of all slots of both. */
void statement_match(struct statement *a, struct statement *b);

#endif
