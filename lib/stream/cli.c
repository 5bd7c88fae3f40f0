#include "stream/cli.h"

#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "stream/descriptor.h"
#include "stream/diag.h"
#include "stream/option_help.h"
#include "stream/output.h"
#include "stream/sandbox.h"

/* The Makefile says which. */
#ifndef VERSION
#define VERSION "unknown"
#endif

/* Columns of an option in the help, before what it means. */
enum { HELP_COLUMN = 30 };

static const char *usage_line = "";

_Noreturn void
cli_misuse(const char *cause, const char *what)
{
	fprintf(stderr, "%s: %s%s\n", diag_program(), cause, diag_shown(what));
	fprintf(stderr, "usage: %s\n", usage_line);
	exit(2);
}

/* The program, as the usage names it. */
static struct span
program_name(void)
{
	return (struct span){ usage_line, strcspn(usage_line, " ") };
}

static void
put_help(const struct option_help *o)
{
	char line[HELP_COLUMN + 1];
	int n;

	n = snprintf(line, sizeof(line), "  %s%s%s --%s%s%s",
	    option_help_lettered(o) ? "-" : "  ",
	    option_help_lettered(o) ? o->letter : "",
	    option_help_lettered(o) ? "," : " ", o->name,
	    option_help_takes(o) ? " " : "",
	    option_help_takes(o) ? o->argument : "");
	output_bytes(span_of(line));
	for (; n < HELP_COLUMN; n++)
		output_bytes(span_of(" "));
	output_bytes(span_of(o->about));
	output_end();
}

static _Noreturn void
help(void)
{
	size_t i;

	output_bytes(span_of("usage: "));
	output_bytes(span_of(usage_line));
	output_end();
	for (i = 0; i < option_table_n; i++)
		if (option_help_is_of(&option_table[i], program_name()))
			put_help(&option_table[i]);
	exit(output_finish());
}

static _Noreturn void
version(void)
{
	output_bytes(span_of(diag_program()));
	output_bytes(span_of(" " VERSION));
	output_end();
	exit(output_finish());
}

/* Where reading is; optind is the next word. */
static struct {
	const char *letters; /* not read yet, of a word of several */
	int operands;        /* already met, which stand in argv from 1 */
} reading;

/*
 * The next word that has options, without its first hyphen; NULL if there are
 * no more, and then all operands stand at the end of argv.
 */
static const char *
next_word(int argc, char *argv[])
{
	const char *word;

	while (optind < argc) {
		word = argv[optind++];
		if (strcmp(word, "--") == 0)
			break;
		if (word[0] == '-' && word[1] != '\0')
			return word + 1;
		argv[++reading.operands] = argv[optind - 1];
	}
	while (optind < argc)
		argv[++reading.operands] = argv[optind++];
	optind = argc - reading.operands;
	if (reading.operands > 0)
		memmove(argv + optind, argv + 1,
		    (size_t)reading.operands * sizeof(*argv));
	return NULL;
}

/* Is there a word to be the argument of the option? */
static void
need_word(int argc, const char *option)
{
	char cause[64];

	if (optind < argc)
		return;
	(void)snprintf(
	    cause, sizeof(cause), "option %.32s needs an argument", option);
	cli_misuse(cause, "");
}

/* The letter of a long option, given without hyphens. */
static int
read_name(int argc, char *argv[], const char *word)
{
	struct span name = { word, strcspn(word, "=") };
	const struct option_help *o = option_help_find(program_name(), name);

	if (o == NULL)
		cli_misuse("unknown option --", word);
	if (!option_help_takes(o) && word[name.n] == '=')
		cli_misuse("takes no argument: --", word);
	if (option_help_takes(o) && word[name.n] == '=')
		optarg = argv[optind - 1] + 2 + name.n + 1;
	else if (option_help_takes(o)) {
		need_word(argc, argv[optind - 1]);
		optarg = argv[optind++];
	}
	return *o->letter;
}

/* Say what an old letter has become, once. */
static void
note_new(char old, char new)
{
	static char noted[UCHAR_MAX + 1];
	const struct option_help *o;

	if (noted[(unsigned char)old])
		return;
	noted[(unsigned char)old] = 1;
	o = option_help_of_letter(program_name(), new);
	if (o != NULL && !option_help_lettered(o))
		fprintf(stderr, "%s: -%c is now --%s\n", diag_program(), old,
		    o->name);
	else
		fprintf(
		    stderr, "%s: -%c is now -%c\n", diag_program(), old, new);
}

/* Where options have the letter, or what an old one has become; or NULL. */
static const char *
find_letter(const char *options, char letter)
{
	const char *old = options + strcspn(options, " ");
	const char *known = memchr(options, letter, (size_t)(old - options));

	if (strchr("-: ", letter) != NULL)
		return NULL;
	if (known != NULL || *old == '\0')
		return known;
	for (old++; *old != '\0'; old += 2)
		if (*old == letter) {
			note_new(letter, old[1]);
			return strchr(options, old[1]);
		}
	return NULL;
}

/* The next letter of a word. */
static int
read_letter(int argc, char *argv[], const char *options)
{
	char option[] = "-?";
	const char *known;

	option[1] = *reading.letters++;
	if (strchr("hV", option[1]) != NULL)
		return option[1];
	known = find_letter(options, option[1]);
	if (known == NULL)
		cli_misuse("unknown option ", option);
	if (known[1] != ':')
		return *known;
	if (*reading.letters == '\0') {
		need_word(argc, option);
		optarg = argv[optind++];
	} else
		optarg = argv[optind - 1] +
			 (reading.letters - (const char *)argv[optind - 1]);
	reading.letters = "";
	return *known;
}

static int
next_option(int argc, char *argv[], const char *options)
{
	if (*reading.letters == '\0') {
		reading.letters = next_word(argc, argv);
		if (reading.letters == NULL)
			return -1;
		if (*reading.letters == '-') {
			const char *word = reading.letters + 1;

			reading.letters = "";
			return read_name(argc, argv, word);
		}
	}
	return read_letter(argc, argv, options);
}

int
cli_option(int argc, char *argv[], const char *usage, const char *options)
{
	int ch;

	if (optind <= 1) {
		optind = 1;
		reading.letters = "";
		reading.operands = 0;
		usage_line = usage;
		if (argc > 0)
			diag_start(argv[0]);
		descriptor_hold();
	}
	ch = next_option(argc, argv, options);
	if (ch == 'h')
		help();
	if (ch == 'V')
		version();
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
