/*
 * try.h: pure modules, and what their headers promise of any text.
 */

#ifndef TRY_H
#define TRY_H

#include <stddef.h>

#include "text/span.h"

enum { TRY_MAX = 1024 }; /* bytes of the longest input */

struct given {
	struct span raw;  /* any bytes */
	struct span text; /* the same, as utf8_clean() leaves it */
	unsigned how;     /* a byte more, for what else can be chosen */
};

struct target {
	const char *name;
	void (*promises)(const struct given *in);
};

/* Ended by one without a name. */
extern const struct target try_text[], try_amount[], try_report[], try_source[];

/* Ends the program where a promise is not kept. */
void promise(int kept);

/* Is it a part of the text, perhaps empty? */
int is_part(struct span part, struct span text);

/* Only white space, or nothing, from p to end? */
int is_blank(const char *p, const char *end);

/*
 * Room for n bytes and not one more, so that the sanitizer sees what goes
 * beyond; the caller frees it.
 */
void *room(size_t n);

/* Take what stands before the first tab, or all, off the front of *rest. */
struct span take_field(struct span *rest);

#endif
