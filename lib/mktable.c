/*
 * mktable: compile a table of words, lib/table/NAME.tsv, into C; run by make.
 *
 * usage: mktable NAME <NAME.tsv >NAME.c
 *
 * A line of the table is an entry, a tab, and its classes parted by blanks.
 * Lines that begin with # say where the entries are from; one of them,
 * "# classes: A B ...", names the classes in the order of their bits.
 */

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>

#include "lexicon.h"

enum { CLASSES = 16 };

static char *class_name[CLASSES];
static size_t nclass, line_number;
static char *line;
static size_t line_cap;

static char *text; /* what struct lexicon's text will be */
static size_t text_n, text_cap;
static uint32_t *entry; /* offsets into text */
static size_t entry_n, entry_cap;

static _Noreturn void
fail(const char *cause, const char *what)
{
	fprintf(stderr, "mktable: line %zu: %s %s\n", line_number, cause, what);
	exit(1);
}

static void *
enlarge(void *p, size_t *cap, size_t need, size_t size)
{
	if (need > *cap) {
		*cap = need * 2;
		p = realloc(p, *cap * size);
		if (p == NULL)
			fail("out of memory", "");
	}
	return p;
}

/* The words behind "# classes:". */
static void
read_classes(char *words)
{
	char *w;

	for (w = strtok(words, " \n"); w != NULL; w = strtok(NULL, " \n")) {
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

static void
read_entry(void)
{
	char *tab = strchr(line, '\t'), *w;
	unsigned bits = 0;
	size_t n;

	if (tab == NULL || tab == line)
		fail("no entry and classes:", line);
	n = (size_t)(tab - line);
	if (n > LEXICON_WORD_MAX)
		fail("entry too long:", line);
	for (w = strtok(tab, "\t \n"); w != NULL; w = strtok(NULL, " \n"))
		bits |= class_bit(w);
	if (bits == 0)
		fail("no class:", line);
	text = enlarge(text, &text_cap, text_n + 3 + n, 1);
	entry = enlarge(entry, &entry_cap, entry_n + 1, sizeof(*entry));
	entry[entry_n++] = (uint32_t)text_n;
	text[text_n++] = (char)(bits & 0xff);
	text[text_n++] = (char)(bits >> 8);
	text[text_n++] = (char)n;
	memcpy(text + text_n, line, n);
	text_n += n;
}

static struct span
entry_word(size_t i)
{
	const char *e = text + entry[i];

	return (struct span){ e + 3, (unsigned char)e[2] };
}

/* Put every entry into the hash table; returns its mask. */
static uint32_t
hash_entries(uint32_t **slot)
{
	uint32_t h, mask = 15;
	size_t i;

	while (mask + 1 < entry_n + entry_n / 2)
		mask = mask * 2 + 1;
	*slot = calloc((size_t)mask + 1, sizeof(**slot));
	if (*slot == NULL)
		fail("out of memory", "");
	for (i = 0; i < entry_n; i++) {
		h = lexicon_hash(entry_word(i)) & mask;
		for (; (*slot)[h] != 0; h = (h + 1) & mask)
			if (text[(*slot)[h] + 1] == text[entry[i] + 2] &&
			    memcmp(text + (*slot)[h] + 2, entry_word(i).p,
				entry_word(i).n) == 0) {
				fwrite(entry_word(i).p, 1, entry_word(i).n,
				    stderr);
				fail(": an entry stands twice", "");
			}
		(*slot)[h] = entry[i] + 1;
	}
	return mask;
}

/* As string literals: far quicker to compile than numbers. */
static void
write_text(void)
{
	size_t i;

	for (i = 0; i < text_n; i++) {
		if (i % 16 == 0)
			printf("%s\t\"", i == 0 ? "" : "\"\n");
		printf("\\%03o", (unsigned)(unsigned char)text[i]);
	}
	printf("%s\n", text_n == 0 ? "\"\"" : "\"");
}

int
main(int argc, char *argv[])
{
	static const char classes[] = "# classes:";
	uint32_t *slot, i, mask;

	if (argc != 2) {
		fputs("usage: mktable name\n", stderr);
		return 2;
	}
	while (getline(&line, &line_cap, stdin) != -1) {
		line_number++;
		if (strncmp(line, classes, sizeof(classes) - 1) == 0)
			read_classes(line + sizeof(classes) - 1);
		else if (line[0] != '#')
			read_entry();
	}
	mask = hash_entries(&slot);
	printf("/* Made by mktable from lib/table/%s.tsv. */\n\n"
	       "#include \"lexicons.h\"\n\nstatic const char text[] =\n",
	    argv[1]);
	write_text();
	printf("\t;\n\nstatic const uint32_t slot[] = {");
	for (i = 0; i <= mask; i++)
		printf("%s%lu,", i % 8 == 0 ? "\n\t" : " ",
		    (unsigned long)slot[i]);
	printf("\n};\n\nconst struct lexicon %s = { text, slot, %lu };\n",
	    argv[1], (unsigned long)mask);
	return ferror(stdin) || fflush(stdout) == EOF || ferror(stdout);
}
