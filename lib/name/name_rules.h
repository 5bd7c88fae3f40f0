/*
 * name/name_rules.h: labels of names that rules know better than weights.
 *
 *	titles          no part of a person: Pope Francis, Mr Justice Lee
 *	addresses       before a person: Sgt Mat Lee
 *	names in 's     Sotheby's, if the list of organisations has it so
 *	verbs           part two persons: Ann sued Lee
 *	joint names     two organisations: Apple And Google Face Fines
 *	acronyms        G-20, and WHO after "the" or before a verb
 *	contexts        what is said of organisations only: org_context.h
 *	ships           no name: USS Abraham Lincoln, the ferry Estonia
 *	teams           two cities with a result: Boston beat Toronto 4-2
 *	after "the"     an organisation of the list: the Beatles
 *	parties         Christian Democrats, of words in the list
 *	universities    of a state, with their place: University of California,
 *	                Los Angeles
 */

#ifndef NAME_NAME_RULES_H
#define NAME_NAME_RULES_H

#include "words/line_words.h"

/* Correct the labels of the words of a line, whose members names are set. */
void name_rules_apply(const struct line_words *w, unsigned char *label);

/* Whether names of many languages have the word between capitals: de, von. */
int name_rules_is_particle(const struct word *word);

/* Whether the word is a title, as before the name of a person. */
int name_rules_is_title(const struct word *word);

#endif
