#include "cli.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "output.h"

#define VERSION "0.1"

enum { OPTIONS_MAX = 32 };

static const char *program = "", *usage_line = "";
static int status;

static _Noreturn void
answer(const char *text, const char *more)
{
	output_bytes(span_of(text));
	output_bytes(span_of(more));
	output_end();
	exit(output_finish());
}

_Noreturn void
cli_misuse(const char *cause, const char *what)
{
	if (cause != NULL)
		fprintf(stderr, "%s: %s%s\n", program, cause, what);
	fprintf(stderr, "usage: %s\n", usage_line);
	exit(2);
}

int
cli_option(int argc, char *argv[], const char *usage, const char *options)
{
	char all[OPTIONS_MAX];
	const char *slash;
	int ch;

	if (argc > 0) {
		slash = strrchr(argv[0], '/');
		program = slash == NULL ? argv[0] : slash + 1;
	}
	usage_line = usage;
	/* "-:" takes the rest of a word that begins with two hyphens. */
	(void)snprintf(all, sizeof(all), "%shV-:", options);
	ch = getopt(argc, argv, all);
	if (ch == 'h' || (ch == '-' && strcmp(optarg, "help") == 0))
		answer("usage: ", usage);
	if (ch == 'V' || (ch == '-' && strcmp(optarg, "version") == 0))
		answer(program, " " VERSION);
	if (ch == '-')
		cli_misuse("unknown option --", optarg);
	if (ch == '?')
		cli_misuse(NULL, NULL);
	return ch;
}

double
cli_number(const char *option, const char *arg, double max)
{
	char *end;
	double v = strtod(arg, &end);

	if (end == arg || *end != '\0' || !(v >= 0 && v <= max))
		cli_misuse(option, ": not a number it takes");
	return v;
}

void
cli_warn(const char *file, size_t line, const char *cause)
{
	status = 1;
	if (line > 0)
		fprintf(stderr, "%s: %s:%zu: %s\n", program, file, line, cause);
	else
		fprintf(stderr, "%s: %s: %s\n", program, file, cause);
}

_Noreturn void
cli_die(const char *file, const char *cause)
{
	cli_warn(file, 0, cause);
	exit(1);
}

_Noreturn void
cli_out_of_memory(void)
{
	cli_die("memory", strerror(ENOMEM));
}

int
cli_status(void)
{
	return status;
}
