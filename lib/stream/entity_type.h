/*
 * stream/entity_type.h: the types of entities in field 5 of the report stream.
 */

#ifndef STREAM_ENTITY_TYPE_H
#define STREAM_ENTITY_TYPE_H

#include <stddef.h>
#include <stdint.h>

#include "text/span.h"

enum entity_type {
	ENTITY_PER,
	ENTITY_ORG,
	ENTITY_LOC,
	ENTITY_NORP,
	ENTITY_DATE,
	ENTITY_TIME,
	ENTITY_MONEY,
	ENTITY_PERCENT,
	ENTITY_NUM,
	ENTITY_COUNT
};

/* A mention: bytes of the text of a line. */
struct entity {
	enum entity_type type;
	uint32_t line; /* index in the document, from 0 */
	struct span text;
};

/* The name in the stream, as a C string. */
const char *entity_name(enum entity_type t);

/* The type named s; ENTITY_COUNT if there is none. */
enum entity_type entity_find(struct span s);

/*
 * The types in a list separated by commas, one bit each (1 << type); 0 if a
 * name is unknown.
 */
unsigned entity_types(struct span list);

#endif
