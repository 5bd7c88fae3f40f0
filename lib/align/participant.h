/*
 * align/participant.h: who does something to whom, in two linked sentences.
 *
 * A participant is told by its form: a name, or a noun behind an article.  Of
 * two of them, the first acts, unless a passive verb or "by" says otherwise.
 * "To" and "from" tell giver and receiver.
 */

#ifndef ALIGN_PARTICIPANT_H
#define ALIGN_PARTICIPANT_H

#include "align/statement.h"

/*
 * Whether word i, which the other sentence has, is somebody or something that
 * can act: a name, "the army".
 */
int participant_is(const struct statement *s, int i);

/*
 * Whether participants x and y of a have changed their parts in b, where their
 * mates are.  If there is a clause or a quotation between them in either, this
 * is not known, and they have not.
 */
int participants_changed(
    const struct statement *a, int x, int y, const struct statement *b);

#endif
