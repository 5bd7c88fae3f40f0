/*
 * stream/verdict.h: what the reports say of a fact, field 2 of the facts of
 * align.
 */

#ifndef STREAM_VERDICT_H
#define STREAM_VERDICT_H

#include "text/span.h"

enum verdict {
	VERDICT_AGREED,  /* several sources tell it alike */
	VERDICT_DIFFERS, /* two sentences of different reports conflict */
	VERDICT_SINGLE,  /* one source tells it */
	VERDICT_COUNT
};

/* The name in the stream. */
const char *verdict_name(enum verdict v);

/* The verdict of that name; VERDICT_COUNT if there is none. */
enum verdict verdict_find(struct span name);

#endif
