/*
 * source/noun_phrase.h: the noun phrase before or after a word.
 *
 * There is no parser: a phrase is a run of names, nouns, numbers and what
 * belongs to them ("a spokesman for the hospital"), between words that can't be
 * part of one.  Where a verb follows a comma, its subject is looked for before
 * the apposition or clause that the comma ends: "Ann Lee, the mayor, said".
 * A phrase has at most NOUN_PHRASE_MAX words.
 */

#ifndef SOURCE_NOUN_PHRASE_H
#define SOURCE_NOUN_PHRASE_H

#include "source/phrase_head.h"
#include "source/sentence_words.h"

enum { NOUN_PHRASE_MAX = 32 };

/* The subject that ends before word at, of the clause that begins at word from:
 * 1; or 0. */
int noun_phrase_before(
    const struct sentence_words *w, int from, int at, struct noun_phrase *p);

/* The phrase that begins at word at and ends before word to: 1; or 0. */
int noun_phrase_after(
    const struct sentence_words *w, int at, int to, struct noun_phrase *p);

/* The first phrase of the clause from word from to word to, after what
 * introduces it ("On Friday, in London,"): 1; or 0. */
int noun_phrase_first(
    const struct sentence_words *w, int from, int to, struct noun_phrase *p);

/* The text of words begin to end - 1. */
struct span noun_phrase_text(
    const struct sentence_words *w, int begin, int end);

/* Whether word i can be a noun or a name. */
int noun_phrase_nominal(const struct sentence_words *w, int i);

#endif
