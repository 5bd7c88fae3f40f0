/*
 * words/words.h: the manual of the room lib/words; it declares nothing.
 *
 * In: the text of a line, in UTF-8.  Out: its tokens, each with the attributes
 * that the taggers of names and amounts look at: the form, the folded form, the
 * shape, prefixes and suffixes, clusters of similar words, and the position in
 * the line.  A line is delivered in pieces of at most LINE_WORDS_MAX tokens;
 * attributes are made of the first WORD_FOLDED bytes of a token.  Words that
 * were met before are cached.  The clusters were made by spherical k-means of
 * GloVe vectors and are compiled in (text/tables.h).
 *
 * May use: text.  Used by amount and name.  In reading order:
 *
 * word        one token with its attributes
 * word_list   whether a word is one of a list that stands in the code
 * line_words  the tokens of a line as words, and what depends on the line
 */

#ifndef WORDS_WORDS_H
#define WORDS_WORDS_H

#endif
