/*
 * mktable: compile a table, lib/table/NAME.tsv, into C; run by make.
 *
 * usage: mktable NAME.tsv >NAME.c
 *
 * The C has one variable, called NAME with "_" for "-".  Lines that begin with
 * # are comments, which say where the table is from.  One of them comes before
 * the first other line and says what kind of table it is:
 *
 *	# classes: A B ...	words with classes	lexicon_table.c
 *	# integers:		words with a number	lexicon_table.c
 *	# phrases: A B ...	words of phrases	lexicon_table.c
 *	# weights: N		a linear model		weights_table.c
 *	# rows: BYTES [WIDTH]	rows of numbers		rows_table.c
 *	# forest:		regression trees	forest_table.c
 *	# vocabulary:		strings and their terms	vocabulary_table.c
 *
 * Errors are reported as "mktable: FILE:LINE: cause: what".
 */

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>

#include "table/table.h"
#include "text/memory.h"

static const struct table_kind *const kinds[] = { &classes_table,
	&integers_table, &phrases_table, &weights_table, &rows_table,
	&forest_table, &vocabulary_table };

static char *file;
static size_t line_number;

_Noreturn void
table_fail(const char *cause, const char *what)
{
	fprintf(stderr, "mktable: %s:%zu: %s%s%s\n", file, line_number, cause,
	    what[0] == '\0' ? "" : ": ", what);
	exit(1);
}

static void
out_of_memory(void)
{
	table_fail("out of memory", "");
}

long
table_number(const char *text, long least, long most)
{
	char *end;
	long x = strtol(text, &end, 10);

	if (end == text || *end != '\0')
		table_fail("not a whole number", text);
	if (x < least || x > most)
		table_fail("number out of range", text);
	return x;
}

FILE *
table_open_beside(const char *name)
{
	static const char suffix[] = ".tsv";
	const char *slash = strrchr(file, '/');
	int folder = slash == NULL ? 0 : (int)(slash + 1 - file);
	char *path =
	    memory_new((size_t)folder + strlen(name) + sizeof(suffix), 1);
	FILE *in;

	sprintf(path, "%.*s%s%s", folder, file, name, suffix);
	in = fopen(path, "r");
	if (in == NULL)
		table_fail("cannot be opened", path);
	free(path);
	return in;
}

void
table_write_bytes(const char *bytes, size_t n)
{
	size_t i;

	for (i = 0; i < n; i++) {
		if (i % 16 == 0)
			printf("%s\t\"", i == 0 ? "" : "\"\n");
		printf("\\%03o", (unsigned)(unsigned char)bytes[i]);
	}
	printf("%s\n\t;\n\n", n == 0 ? "\"\"" : "\"");
}

/* The kind that a comment names, NULL for any other comment. */
static const struct table_kind *
find_kind(const char *comment)
{
	size_t i;

	for (i = 0; i < sizeof(kinds) / sizeof(kinds[0]); i++)
		if (strncmp(comment, kinds[i]->mark, strlen(kinds[i]->mark)) ==
		    0)
			return kinds[i];
	return NULL;
}

/* Returns the kind of the table, as far as it is known after this comment. */
static const struct table_kind *
read_comment(const struct table_kind *kind, char *comment)
{
	const struct table_kind *named = find_kind(comment);

	if (named == NULL)
		return kind;
	if (kind != NULL)
		table_fail("a second kind of table", comment);
	if (named->begin != NULL)
		named->begin(comment + strlen(named->mark));
	return named;
}

/* Read all lines; returns the kind of the table. */
static const struct table_kind *
read_table(FILE *in)
{
	const struct table_kind *kind = NULL;
	size_t cap = 0;
	char *line = NULL;

	while (getline(&line, &cap, in) != -1) {
		line_number++;
		line[strcspn(line, "\n")] = '\0';
		if (line[0] == '#')
			kind = read_comment(kind, line);
		else if (kind == NULL)
			table_fail("no kind of table before this line", line);
		else
			kind->read(line);
	}
	if (ferror(in))
		table_fail("cannot be read", strerror(errno));
	if (kind == NULL)
		table_fail("no kind of table", "");
	free(line);
	return kind;
}

/* The name of the variable: that of the file without folder and suffix. */
static char *
variable_name(const char *path)
{
	const char *slash = strrchr(path, '/');
	char *name = memory_checked(strdup(slash == NULL ? path : slash + 1));
	char *p;

	name[strcspn(name, ".")] = '\0';
	for (p = name; *p != '\0'; p++)
		if (*p == '-')
			*p = '_';
	return name;
}

int
main(int argc, char *argv[])
{
	const struct table_kind *kind;
	char *name;
	FILE *in;

	if (argc != 2) {
		fputs("usage: mktable table.tsv\n", stderr);
		return 2;
	}
	memory_on_failure(out_of_memory);
	file = argv[1];
	in = fopen(file, "r");
	if (in == NULL)
		table_fail("cannot be opened", strerror(errno));
	kind = read_table(in);
	(void)fclose(in);
	printf("/* Made by mktable from %s. */\n\n", file);
	name = variable_name(file);
	kind->write(name);
	free(name);
	if (fflush(stdout) == EOF || ferror(stdout))
		table_fail("output cannot be written", strerror(errno));
	return 0;
}
