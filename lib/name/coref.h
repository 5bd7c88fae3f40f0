/*
 * name/coref.h: coreference: which names of a document mean the same person,
 * organisation or place.
 *
 * Two names with the same words have one referent; case, accents and spellings
 * of one word do not matter (text/name_words.h), nor does "the".  A name also
 * means what a longer one means, if that is the only such name in the document
 * and
 *
 * - it is a person's and ends with the words of the short one, or its first
 *   name is the short one: Kerry, John; John F. Kerry, J. Kerry and John Kerry
 *   are one person, but George W. Bush and George H. Bush are two;
 * - it is no person's and the short one is its acronym: EU, U.S.; IMF for
 *   International Monetary Fund;
 * - it is no person's and has an additional word of companies: Ford, Ford Inc.;
 * - both are organisations and it begins or ends with the words of the short
 *   one: Harlow, Commission; Harlow Pritchard, European Commission.
 *
 * Where there are two such names, such as two Clintons for Clinton, the short
 * one has a referent of its own.  Names of more than NAME_WORDS words are
 * compared as a whole only.
 *
 * The fullest name of a referent is the one with the most words; of several the
 * one with the fewest initials, then the most frequent, then the first.  It is
 * given as it is most often written, but not all in capitals if the same words
 * are also written otherwise.
 */

#ifndef NAME_COREF_H
#define NAME_COREF_H

#include <stddef.h>
#include <stdint.h>

#include "stream/entity_type.h"
#include "text/map.h"
#include "text/name_words.h"

/* A way to write a name: all mentions with the same bytes. */
struct coref_form {
	uint32_t name;
	uint32_t first; /* the first entity that has it */
	uint32_t n;     /* mentions */
	size_t written; /* as in its words */
	int capitals;   /* all in capitals */
};

/* A name: all mentions with the same words. */
struct coref_name {
	struct name_words words;
	enum entity_type type; /* of the first mention */
	uint32_t n;            /* mentions */
	uint32_t form;         /* the best form */
	uint32_t same;         /* a name with the same referent, maybe itself */
	uint32_t full;         /* the fullest name with the same referent */
	uint32_t number;       /* of the referent; 0: not yet numbered */
};

/* All zeros at first. */
struct coref {
	uint32_t *name_of; /* private: the name of each entity */
	struct coref_name *name;
	struct coref_form *form;
	size_t n, form_n, name_of_cap, name_cap, form_cap;
	struct map keys;
};

/* Find the referents of the names among n entities of a document. */
void coref_find(struct coref *r, const struct entity *e, size_t n);

/*
 * The number of the referent of entity i, from 1 on in the order of the text,
 * and an entity with its fullest name in the best form; 0 if the entity is no
 * name.
 */
uint32_t coref_number(const struct coref *r, size_t i, size_t *full);

void coref_free(struct coref *r);

#endif
