/*
 * name/listing.h: the entities of a document to standard output, in the forms
 * that tag-entities writes.
 */

#ifndef NAME_LISTING_H
#define NAME_LISTING_H

#include <stddef.h>

#include "amount/normal.h"
#include "name/coref.h"
#include "stream/document.h"
#include "stream/entity_type.h"

struct listing {
	int list;   /* a line for each entity, not each record, */
	int values; /* with its value and the number of its referent */
	const struct normal_list *normal; /* the normal forms of amounts */
	const struct coref *coref;        /* the referents of names */
	int code_points;                  /* offsets count these, not bytes */
	unsigned types;                   /* the types to write, one bit each */
};

/* Write n entities, which are in the order of the document's records. */
void listing_put(const struct listing *l, const struct document *d,
    const struct entity *e, size_t n);

#endif
