/*
 * stream/option_help.h: the options of the programs, as their pages describe
 * them.
 *
 * The table is made from man/ (see lib/table/options.sh), so that what a
 * program says of itself is what its page says.
 */

#ifndef STREAM_OPTION_HELP_H
#define STREAM_OPTION_HELP_H

#include <stddef.h>

#include "text/span.h"

/* An option; what it does not have is "-". */
struct option_help {
	const char *program; /* "-" for those of every program */
	const char *letter;
	const char *name; /* the long one, without hyphens */
	const char *argument;
	const char *about;
};

extern const struct option_help option_table[];
extern const size_t option_table_n;

/* Does the option belong to the program? */
int option_help_is_of(const struct option_help *o, struct span program);

/* Has it a letter? */
int option_help_lettered(const struct option_help *o);

/* Does it take an argument? */
int option_help_takes(const struct option_help *o);

/*
 * The option of the program with this long name, or the only one whose name
 * begins so; NULL if there is none.
 */
const struct option_help *option_help_find(
    struct span program, struct span name);

/* The option of the program with this letter, '-' for none; or NULL. */
const struct option_help *option_help_of_letter(
    struct span program, char letter);

#endif
