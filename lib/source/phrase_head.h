/*
 * source/phrase_head.h: what a noun phrase is about: its head, and the name if
 * it has one.
 *
 * The head is the last noun before "of the hospital", "obtained by us", a
 * bracket or a comma.  A person's name at the end of that part is the name of
 * the phrase ("Finance Minister Ann Lee"); any other name only where nothing
 * stands before it, since a spokesman of a company is not the company.
 */

#ifndef SOURCE_PHRASE_HEAD_H
#define SOURCE_PHRASE_HEAD_H

#include "source/sentence_words.h"

struct noun_phrase {
	int begin, end; /* words, without determiners; begin < end */
	int head;       /* its last word */
	int name;       /* entity that is the head, or -1 */
	int other;      /* a second one: "Ann Lee and Tom Brill", or -1 */
	int definite;   /* the, this, its */
	int pronoun;    /* it is a pronoun */
	unsigned noun;  /* classes of the head (speakers) */
};

/* Fill in the rest of a phrase of which begin and end are set, and take words
 * off it that can't begin or end one: 1; or 0 if nothing is left. */
int phrase_head_find(const struct sentence_words *w, struct noun_phrase *p);

#endif
