#include "stream/diag.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "text/memory.h"
#include "text/utf8.h"

enum { SHOWN = 4096 }; /* bytes of a name that are shown */

static const char *program = "";
static int status;

void
diag_start(const char *argv0)
{
	const char *slash = strrchr(argv0, '/');

	program = slash == NULL ? argv0 : slash + 1;
	memory_on_failure(diag_out_of_memory);
}

const char *
diag_program(void)
{
	return program;
}

const char *
diag_shown(const char *s)
{
	static char out[3 * SHOWN + 1];
	struct span name = span_of(s);

	if (name.n > SHOWN)
		name.n = SHOWN;
	out[utf8_name(name, out)] = '\0';
	return out;
}

void
diag_warn(const char *file, size_t line, const char *cause)
{
	status = 1;
	if (line > 0)
		fprintf(stderr, "%s: %s:%zu: %s\n", program, diag_shown(file),
		    line, cause);
	else
		fprintf(
		    stderr, "%s: %s: %s\n", program, diag_shown(file), cause);
}

void
diag_note(const char *file, const char *what)
{
	fprintf(stderr, "%s: %s: %s\n", program, diag_shown(file), what);
}

_Noreturn void
diag_die(const char *file, const char *cause)
{
	diag_warn(file, 0, cause);
	exit(1);
}

_Noreturn void
diag_out_of_memory(void)
{
	diag_die("memory", strerror(ENOMEM));
}

int
diag_status(void)
{
	return status;
}
