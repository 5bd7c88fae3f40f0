#include "stream/cli.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "stream/descriptor.h"
#include "stream/diag.h"
#include "stream/output.h"
#include "stream/sandbox.h"

/* The Makefile says which. */
#ifndef VERSION
#define VERSION "unknown"
#endif

enum { OPTIONS_MAX = 64 };

static const char *usage_line = "";

_Noreturn void
cli_misuse(const char *cause, const char *what)
{
	fprintf(stderr, "%s: %s%s\n", diag_program(), cause, diag_shown(what));
	fprintf(stderr, "usage: %s\n", usage_line);
	exit(2);
}

static _Noreturn void
answer(const char *text, const char *more)
{
	output_bytes(span_of(text));
	output_bytes(span_of(more));
	output_end();
	exit(output_finish());
}

int
cli_option(int argc, char *argv[], const char *usage, const char *options)
{
	char all[OPTIONS_MAX], letter[2] = "";
	char needs[] = "option -? needs an argument";
	int ch;

	usage_line = usage;
	if (argc > 0)
		diag_start(argv[0]);
	descriptor_hold();
	/*
	 * "-:" makes the rest of a word that begins with two hyphens an
	 * argument.
	 */
	(void)snprintf(all, sizeof(all), ":%shV-:", options);
	ch = getopt(argc, argv, all);
	*letter = (char)optopt;
	if (ch == 'h' || (ch == '-' && strcmp(optarg, "help") == 0))
		answer("usage: ", usage);
	if (ch == 'V' || (ch == '-' && strcmp(optarg, "version") == 0))
		answer(diag_program(), " " VERSION);
	if (ch == '-')
		cli_misuse("unknown option --", optarg);
	if (ch == '?')
		cli_misuse("unknown option -", letter);
	if (ch == ':') {
		*strchr(needs, '?') = *letter;
		cli_misuse(needs, "");
	}
	return ch;
}

char **
cli_operands(char *argv[])
{
	char **operands = argv + optind;

	sandbox_enter(*operands != NULL);
	return operands;
}

double
cli_number(const char *option, const char *arg, double max)
{
	char *end, cause[64];
	double v = strtod(arg, &end);

	if (end == arg || *end != '\0' || !(v >= 0 && v <= max)) {
		(void)snprintf(cause, sizeof(cause),
		    "%s: must be a number from 0 to %g", option, max);
		cli_misuse(cause, "");
	}
	return v;
}
