/*
 * stream/diag.h: diagnostics, and the exit status they lead to.
 *
 * Status 0: success.  1: something could not be read, was malformed or could
 * not be written; a diagnostic says what.  2: wrong use, see cli.h.
 */

#ifndef STREAM_DIAG_H
#define STREAM_DIAG_H

#include <stddef.h>

/* The program's name for diagnostics: the last part of argv[0]. */
void diag_start(const char *argv0);
const char *diag_program(void);

/*
 * A string of the command line made safe to print by utf8_name(), so that it
 * cannot control a terminal or look like two lines.  Valid until the next call;
 * only the first 4096 bytes are shown.
 */
const char *diag_shown(const char *s);

/*
 * Print "program: file:line: cause" to standard error, and remember that the
 * status is 1.  line 0: no line.
 */
void diag_warn(const char *file, size_t line, const char *cause);

/* Print "program: file: what" to standard error; the status stays. */
void diag_note(const char *file, const char *what);

/* diag_warn() without a line, and exit 1. */
_Noreturn void diag_die(const char *file, const char *cause);

/*
 * Say that there is no memory, and exit 1.  diag_start() makes this what
 * memory.h calls.
 */
_Noreturn void diag_out_of_memory(void);

/* What main() returns: 1 after any diag_warn(), else 0. */
int diag_status(void);

#endif
