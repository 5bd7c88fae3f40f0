/*
 * stream/source_field.h: who tells a sentence, field 6 of the report stream:
 * "-" for the reporter, else how:Name, two names joined by "&".  A name has "_"
 * for blanks, and an "&" in it has "_" on both sides; "-" is a name that is not
 * known.
 */

#ifndef STREAM_SOURCE_FIELD_H
#define STREAM_SOURCE_FIELD_H

#include "text/span.h"

enum source_how {
	SOURCE_NONE,
	SOURCE_DIRECT,   /* in quotation marks */
	SOURCE_MIXED,    /* in reported speech with some words quoted */
	SOURCE_INDIRECT, /* in reported speech */
	SOURCE_HOWS
};

/* The name in the stream, as a C string; that of SOURCE_NONE is "none". */
const char *source_how_name(enum source_how how);

/* How a field says it, and in *names whom it names: n is 0 if nobody.  What is
 * no such field is SOURCE_NONE. */
enum source_how source_field_read(struct span field, struct span *names);

/* Take the next name off the front of *names: 1; or 0 at the end. */
int source_field_next(struct span *names, struct span *name);

#endif
