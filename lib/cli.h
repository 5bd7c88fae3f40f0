/*
 * cli.h: options, diagnostics and exit statuses, the same for every program.
 *
 * Status 0: all well.  1: something could not be read, was malformed or could
 * not be written; a diagnostic says what.  2: wrong use.
 */

#ifndef CLI_H
#define CLI_H

#include <stddef.h>

/*
 * The next option of the command line, as getopt(3) has it, by its letter; -1
 * when there are no more, and then optind is that of the first operand.
 * options are the program's own; -h, -V, --help and --version are dealt with
 * here and end the program, as does wrong use.
 */
int cli_option(int argc, char *argv[], const char *usage, const char *options);

/* Say what is wrong with the command line, print the usage, exit 2. */
_Noreturn void cli_misuse(const char *cause, const char *what);

/* The number, from 0 to max, that option was given; else wrong use. */
double cli_number(const char *option, const char *arg, double max);

/*
 * Print "program: file:line: cause" to standard error, and remember that the
 * status is 1.  line 0: no line.
 */
void cli_warn(const char *file, size_t line, const char *cause);

/* The same, and exit 1. */
_Noreturn void cli_die(const char *file, const char *cause);

/* There is no memory for the document of this file: say so, exit 1. */
_Noreturn void cli_out_of_memory(void);

/* What main() returns: 1 after any cli_warn(), else 0. */
int cli_status(void);

#endif
