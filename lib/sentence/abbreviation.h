/*
 * sentence/abbreviation.h: the user's abbreviations, from lines of text.
 */

#ifndef SENTENCE_ABBREVIATION_H
#define SENTENCE_ABBREVIATION_H

#include "text/span.h"
#include "text/wordlist.h"

/*
 * Add a line "word TAB classes", with classes as in
 * lib/table/abbreviations.tsv, separated by blanks; "none" says that the word
 * is not an abbreviation. Case and a final dot of the word do not matter. The
 * first line of a word counts; lines that begin with # are comments. Returns
 * NULL, or what is wrong with the line, which then has no effect.
 */
const char *abbreviation_add(struct wordlist *w, struct span line);

#endif
