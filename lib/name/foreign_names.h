/*
 * name/foreign_names.h: names in a document that is not English.
 *
 * The weights are learned from English, where a name may have "of" and "and" in
 * it and begins with a capital.  In other languages they take the words between
 * two names, or before one, for a part of it.  So names are cut there:
 *
 *	Hamburg und Hannover	two names
 *	El alcalde de Bilbao	Bilbao
 *	La Policía Nacional	Policía Nacional, an organisation
 *
 * A piece that a list has as a place is one.  Another piece of several words,
 * or on either side of an "and", keeps the type; any other is no name.
 *
 * Outside of names, known places behind a preposition are added, and short
 * words in capitals behind an article, which are organisations: die SPD.
 *
 * The short words of German, French, Spanish, Italian, Portuguese, Dutch,
 * Swedish and Russian are known, in one list for all.
 */

#ifndef NAME_FOREIGN_NAMES_H
#define NAME_FOREIGN_NAMES_H

#include "words/line_words.h"

/*
 * Correct the labels of a line, whose members names are set.  Where nouns have
 * capitals (language.h), an organisation or a place also has to be in a list,
 * an acronym, or several words that all have capitals.
 */
void foreign_names_correct(
    const struct line_words *w, unsigned char *label, int nouns);

#endif
