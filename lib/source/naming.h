/*
 * source/naming.h: whom a sentence names, and what it calls them.
 *
 * A person is called by the nouns before the name and in the apposition after
 * it: "Finance Minister Ann Lee", "Ann Lee, a spokeswoman for the city".  A
 * group is called by the nouns in its name, and by its initials where they
 * stand in brackets behind it.  "A police officer" is somebody new, whom "the
 * officer" means later.
 */

#ifndef SOURCE_NAMING_H
#define SOURCE_NAMING_H

#include <stdint.h>

#include "source/sentence_words.h"
#include "source/speaker.h"

/* Note whom sentence line names. */
void naming_note(
    struct speakers *s, const struct sentence_words *w, uint32_t line);

#endif
