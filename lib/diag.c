#include "diag.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char *program = "";
static int status;

void
diag_start(const char *argv0)
{
	const char *slash = strrchr(argv0, '/');

	program = slash == NULL ? argv0 : slash + 1;
}

const char *
diag_program(void)
{
	return program;
}

void
diag_warn(const char *file, size_t line, const char *cause)
{
	status = 1;
	if (line > 0)
		fprintf(stderr, "%s: %s:%zu: %s\n", program, file, line, cause);
	else
		fprintf(stderr, "%s: %s: %s\n", program, file, cause);
}

void
diag_note(const char *file, const char *what)
{
	fprintf(stderr, "%s: %s: %s\n", program, file, what);
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
