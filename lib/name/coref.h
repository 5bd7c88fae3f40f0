/*
 * name/coref.h: who is who: which names of a document mean one person, body or
 * place.
 *
 * The same words, capitals or not and "the" or not, mean the same; and a name
 * means what a longer one does where that is the only one of the document that
 *
 * - is a person and ends in its words, or begins with it, a first name: Kerry,
 *   John; John F. Kerry, J. Kerry and John Kerry are one, but not George W.
 *   Bush and George H. Bush;
 * - is no person and has it as its initials: EU, U.S.; IMF for International
 *   Monetary Fund;
 * - is no person and has a word of companies more: Ford, Ford Inc.
 *
 * Where two are to be had, as two Clintons for Clinton, it stands for itself.
 * Names of more than NAME_WORDS words mean none but themselves.
 */

#ifndef NAME_COREF_H
#define NAME_COREF_H

#include <stddef.h>
#include <stdint.h>

#include "name/name_keys.h"
#include "name/name_words.h"
#include "stream/entity_type.h"

/* A name: all mentions of the same words. */
struct coref_name {
	struct name_words words;
	size_t first;    /* the entity that has it first */
	size_t same;     /* the name that means the same, maybe itself */
	size_t full;     /* of the names that mean it, the longest */
	uint32_t number; /* of what it means; 0: none yet */
	int person;
};

/* All zeros at first. */
struct coref {
	size_t *name_of; /* of every entity, its name; NAME_KEYS_NONE: it is no
			    name */
	struct coref_name *name;
	size_t n;

	size_t name_of_cap, name_cap; /* private */
	struct name_keys keys;
};

/* Find who the names among n entities mean: 0; or -1 where memory is out. */
int coref_find(struct coref *r, const struct entity *e, size_t n);

/*
 * The number of who entity i means, from 1 on in the order of the text, and
 * the first entity that has the longest name of it; 0 where it is no name.
 */
uint32_t coref_number(const struct coref *r, size_t i, size_t *full);

void coref_free(struct coref *r);

#endif
