/*
 * sentence/abbreviation.h: one's own abbreviations, from lines of text.
 */

#ifndef SENTENCE_ABBREVIATION_H
#define SENTENCE_ABBREVIATION_H

#include "text/span.h"
#include "text/wordlist.h"

/*
 * Add a line, "word TAB class" with classes as in lib/table/abbreviations.tsv
 * (several are parted by blanks; "none" says that the word is no
 * abbreviation).  Case and a last dot of the word do not matter; the first
 * line of a word counts; lines that begin with # say nothing.  Returns 1; 0 if
 * the line is malformed.
 */
int abbreviation_add(struct wordlist *w, struct span line);

#endif
