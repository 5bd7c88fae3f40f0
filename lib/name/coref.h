/*
 * name/coref.h: coreference: which names of a document mean the same person,
 * organisation or place.
 *
 * Two names with the same words have one referent; case does not matter, nor
 * does "the".  A name also means what a longer one means, if that is the only
 * such name in the document and
 *
 * - it is a person's and ends with the words of the short one, or its first
 *   name is the short one: Kerry, John; John F. Kerry, J. Kerry and John Kerry
 *   are one person, but George W. Bush and George H. Bush are two;
 * - it is no person's and the short one is its acronym: EU, U.S.; IMF for
 *   International Monetary Fund;
 * - it is no person's and has an additional word of companies: Ford, Ford Inc.
 *
 * Where there are two such names, such as two Clintons for Clinton, the short
 * one has a referent of its own.  Names of more than NAME_WORDS words are
 * compared as a whole only.
 */

#ifndef NAME_COREF_H
#define NAME_COREF_H

#include <stddef.h>
#include <stdint.h>

#include "name/name_words.h"
#include "stream/entity_type.h"
#include "text/map.h"

/* A name: all mentions with the same words. */
struct coref_name {
	struct name_words words;
	size_t first;    /* the first entity that has it */
	uint32_t same;   /* a name with the same referent, maybe itself */
	uint32_t full;   /* the longest name with the same referent */
	uint32_t number; /* of the referent; 0: not yet numbered */
	int person;
};

/* All zeros at first. */
struct coref {
	uint32_t *name_of; /* private: the name of each entity */
	struct coref_name *name;
	size_t n, name_of_cap, name_cap;
	struct map keys;
};

/* Find the referents of the names among n entities of a document. */
void coref_find(struct coref *r, const struct entity *e, size_t n);

/*
 * The number of the referent of entity i, from 1 on in the order of the text,
 * and the first entity with its longest name; 0 if the entity is no name.
 */
uint32_t coref_number(const struct coref *r, size_t i, size_t *full);

void coref_free(struct coref *r);

#endif
