/*
 * mktable: compile a table, lib/table/NAME.tsv, into C; run by make.
 *
 * usage: mktable NAME <NAME.tsv >NAME.c
 *
 * A table of words becomes a struct lexicon: a line is an entry, a tab, and
 * its classes parted by blanks.  A table of weights becomes a struct linear:
 * a line is the number of a cell, a tab, its weight, a tab, and what the cell
 * stands for, which is left out; cells without a line weigh 0.
 *
 * Lines that begin with # say what the table was made from; one of them tells
 * which it is: "# classes: A B ..." names the classes in the order of their
 * bits, "# weights: N" how many cells there are, and "# integers:" that the
 * words have a whole number from -32767 to 32767 each, instead of classes.
 */

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>

#include "text/wordlist.h"

enum { CLASSES = 16 };

static char *class_name[CLASSES];
static size_t nclass, line_number;
static int integers; /* the entries have numbers, not classes */
static char *line;
static size_t line_cap;

static struct wordlist words;
static int16_t *weight;
static size_t nweight;

static _Noreturn void
fail(const char *cause, const char *what)
{
	fprintf(stderr, "mktable: line %zu: %s %s\n", line_number, cause, what);
	exit(1);
}

/* The names behind "# classes:". */
static void
read_classes(char *names)
{
	char *w;

	for (w = strtok(names, " \n"); w != NULL; w = strtok(NULL, " \n")) {
		if (nclass == CLASSES)
			fail("too many classes:", w);
		class_name[nclass] = strdup(w);
		if (class_name[nclass++] == NULL)
			fail("out of memory", "");
	}
}

static unsigned
class_bit(const char *name)
{
	size_t i;

	for (i = 0; i < nclass; i++)
		if (strcmp(class_name[i], name) == 0)
			return 1U << i;
	fail("no such class:", name);
}

/* A number as lexicon_integer() reads it. */
static unsigned
integer_bits(const char *number)
{
	char *end;
	long n = strtol(number, &end, 10);

	if (end == number || *end != '\n' || n < -32767 || n > 32767)
		fail("no such integer:", number);
	return (unsigned)n & 0xffff;
}

/* The classes or the number behind the tab; cuts the line up. */
static unsigned
entry_bits(char *tab)
{
	unsigned bits = 0;
	char *w;

	if (integers)
		return integer_bits(tab + 1);
	for (w = strtok(tab, "\t \n"); w != NULL; w = strtok(NULL, " \n"))
		bits |= class_bit(w);
	if (bits == 0)
		fail("no class:", line);
	return bits;
}

static void
read_entry(void)
{
	char *tab = strchr(line, '\t');
	struct span word = { line, 0 };

	if (tab == NULL || tab == line)
		fail("no entry and classes:", line);
	word.n = (size_t)(tab - line);
	if (word.n > LEXICON_WORD_MAX)
		fail("entry too long:", line);
	switch (wordlist_add(&words, word, entry_bits(tab))) {
	case -1:
		fail("out of memory", "");
	case 0:
		fail("an entry stands twice:", line);
	default:
		break;
	}
}

/* The number behind "# weights:". */
static void
read_size(const char *number)
{
	nweight = strtoul(number, NULL, 10);
	weight = calloc(nweight + 1, sizeof(*weight));
	if (weight == NULL)
		fail("out of memory", "");
}

static void
read_weight(void)
{
	char *end;
	size_t cell = strtoul(line, &end, 10);
	long w;

	if (end == line || *end != '\t' || cell >= nweight)
		fail("no cell:", line);
	w = strtol(end + 1, &end, 10);
	if (*end != '\t' || w < INT16_MIN || w > INT16_MAX)
		fail("no weight:", line);
	weight[cell] = (int16_t)w;
}

/* As string literals: far quicker to compile than numbers. */
static void
write_text(void)
{
	size_t i;

	for (i = 0; i < words.text_n; i++) {
		if (i % 16 == 0)
			printf("%s\t\"", i == 0 ? "" : "\"\n");
		printf("\\%03o", (unsigned)(unsigned char)words.text[i]);
	}
	printf("%s\n", i == 0 ? "\"\"" : "\"");
}

static void
write_lexicon(const char *name)
{
	uint32_t i, mask = words.lexicon.mask;

	printf("#include \"text/lexicons.h\"\n\nstatic const char text[] =\n");
	write_text();
	printf("\t;\n\nstatic const uint32_t slot[] = {");
	for (i = 0; i <= mask; i++)
		printf("%s%lu,", i % 8 == 0 ? "\n\t" : " ",
		    (unsigned long)(words.slot == NULL ? 0 : words.slot[i]));
	printf("\n};\n\nconst struct lexicon %s = { text, slot, %lu };\n", name,
	    (unsigned long)mask);
}

static void
write_weights(const char *name)
{
	size_t i;

	printf(
	    "#include \"text/lexicons.h\"\n\nstatic const int16_t value[] = {");
	for (i = 0; i < nweight; i++)
		printf("%s%d,", i % 10 == 0 ? "\n\t" : " ", weight[i]);
	printf("\n};\n\nconst struct linear %s = { value, %zu };\n", name,
	    nweight);
}

int
main(int argc, char *argv[])
{
	static const char classes[] = "# classes:", weights[] = "# weights:",
			  numbers[] = "# integers:";

	if (argc != 2) {
		fputs("usage: mktable name\n", stderr);
		return 2;
	}
	while (getline(&line, &line_cap, stdin) != -1) {
		line_number++;
		if (strncmp(line, classes, sizeof(classes) - 1) == 0)
			read_classes(line + sizeof(classes) - 1);
		else if (strncmp(line, weights, sizeof(weights) - 1) == 0)
			read_size(line + sizeof(weights) - 1);
		else if (strncmp(line, numbers, sizeof(numbers) - 1) == 0)
			integers = 1;
		else if (line[0] != '#' && weight != NULL)
			read_weight();
		else if (line[0] != '#')
			read_entry();
	}
	printf("/* Made by mktable from lib/table/%s.tsv. */\n\n", argv[1]);
	if (weight != NULL)
		write_weights(argv[1]);
	else
		write_lexicon(argv[1]);
	return ferror(stdin) || fflush(stdout) == EOF || ferror(stdout);
}
