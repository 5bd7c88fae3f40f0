/*
 * stream/cli.h: the command line, the same for every program.
 *
 * Wrong use prints what is wrong and the usage to standard error and exits 2.
 */

#ifndef STREAM_CLI_H
#define STREAM_CLI_H

/*
 * The letter of the next option; -1 if there are no more, and then optind is
 * the index of the first operand.  optarg is its argument.  options are the
 * program's own letters, as getopt(3) takes them; their long names are those of
 * option_help.h.  "-" is the option that has a long name alone, of which a
 * program has one at most.  Options may stand behind operands, up to "--".  -h,
 * -V, --help and --version are handled here and end the program, and so does
 * wrong use. The first call does what comes before all else (diag_start(),
 * descriptor_hold()).
 *
 * Letters that have changed stand behind a blank in options, each old one
 * before its new one: "S: sS".  An old letter is taken for the new one, and the
 * first time it is given, the standard error says so.
 */
int cli_option(int argc, char *argv[], const char *usage, const char *options);

/*
 * The operands, after all options have been read.  A filter calls this when it
 * has opened everything but its operands: it enters the sandbox.
 */
char **cli_operands(char *argv[]);

/* Wrong use: print cause, directly followed by what, and exit. */
_Noreturn void cli_misuse(const char *cause, const char *what);

/* The argument, from 0 to max, of an option such as "-m". */
double cli_number(const char *option, const char *arg, double max);

#endif
