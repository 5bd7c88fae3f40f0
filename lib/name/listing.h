/*
 * name/listing.h: the entities of a document to standard output, as
 * tag-entities writes them.
 */

#ifndef NAME_LISTING_H
#define NAME_LISTING_H

#include <stddef.h>

#include "amount/normal.h"
#include "name/coref.h"
#include "stream/document.h"
#include "stream/entity_type.h"

struct listing {
	int list;   /* a line for each entity, not for each record, */
	int values; /* with its value and number */
	struct normal *normal;     /* for the values of amounts */
	const struct coref *coref; /* and of names */
	int code_points;           /* offsets count these, not bytes */
	unsigned types;            /* those to write, one bit each */
};

/* Write n entities, which are in the order of the document's records. */
void listing_put(const struct listing *l, const struct document *d,
    const struct entity *e, size_t n);

#endif
