/*
 * stream/cli.h: the command line, the same for every program.
 *
 * Wrong use prints what is wrong and the usage to standard error and exits 2.
 */

#ifndef STREAM_CLI_H
#define STREAM_CLI_H

/*
 * The next option of the command line, as getopt(3) has it, by its letter; -1
 * when there are no more, and then optind is that of the first operand.
 * options are the program's own; -h, -V, --help and --version are dealt with
 * here and end the program, as does wrong use.
 */
int cli_option(int argc, char *argv[], const char *usage, const char *options);

/*
 * The operands, once all options have been read.  A filter asks for them when
 * it has opened all it needs but these: it enters the sandbox.
 */
char **cli_operands(char *argv[]);

/* Wrong use: cause and what are printed one after the other. */
_Noreturn void cli_misuse(const char *cause, const char *what);

/* The number, from 0 to max, that an option such as "-m" was given. */
double cli_number(const char *option, const char *arg, double max);

#endif
