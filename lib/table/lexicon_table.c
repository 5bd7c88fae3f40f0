/*
 * Tables of words, which become a struct lexicon.  A line is an entry, a tab,
 * and its classes separated by blanks, or its number.
 *
 * "# classes: A B ..." names the classes in the order of their bits;
 * "# integers:" says that each entry has a whole number from -32767 to 32767
 * instead.
 */

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "table/table.h"
#include "text/memory.h"
#include "text/wordlist.h"

enum { CLASSES = 16 };

static char *class_name[CLASSES];
static size_t class_n;

static struct wordlist words;

static void
begin_classes(char *names)
{
	char *w;

	for (w = strtok(names, " "); w != NULL; w = strtok(NULL, " ")) {
		if (class_n == CLASSES)
			table_fail("too many classes", w);
		class_name[class_n++] = memory_checked(strdup(w));
	}
}

static unsigned
class_bit(const char *name)
{
	size_t i;

	for (i = 0; i < class_n; i++)
		if (strcmp(class_name[i], name) == 0)
			return 1U << i;
	table_fail("no such class", name);
}

/* Cut off what follows the tab, and return it. */
static char *
cut_entry(char *line)
{
	char *tab = strchr(line, '\t');

	if (tab == NULL || tab == line)
		table_fail("not an entry, a tab and what it has", line);
	*tab = '\0';
	return tab + 1;
}

static void
add_entry(const char *entry, unsigned bits)
{
	struct span word = span_of(entry);

	if (word.n > LEXICON_WORD_MAX)
		table_fail("entry too long", entry);
	switch (wordlist_add(&words, word, bits)) {
	case -1:
		table_fail("too many entries", entry);
	case 0:
		table_fail("entry is there twice", entry);
	default:
		break;
	}
}

static void
read_classes(char *line)
{
	char *w, *names = cut_entry(line);
	unsigned bits = 0;

	for (w = strtok(names, " "); w != NULL; w = strtok(NULL, " "))
		bits |= class_bit(w);
	if (bits == 0)
		table_fail("entry without a class", line);
	add_entry(line, bits);
}

/* The number goes in as lexicon_integer() reads it. */
static void
read_integer(char *line)
{
	const char *number = cut_entry(line);

	add_entry(line, (unsigned)table_number(number, -32767, 32767) & 0xffff);
}

static void
write_lexicon(const char *name)
{
	uint32_t i, mask = words.lexicon.mask;

	printf("#include \"text/lexicons.h\"\n\nstatic const char text[] =\n");
	table_write_bytes(words.text, words.text_n);
	printf("static const uint32_t slot[] = {");
	for (i = 0; i <= mask; i++)
		printf("%s%lu,", i % 8 == 0 ? "\n\t" : " ",
		    (unsigned long)(words.slot == NULL ? 0 : words.slot[i]));
	printf("\n};\n\nconst struct lexicon %s = { text, slot, %lu };\n", name,
	    (unsigned long)mask);
}

const struct table_kind classes_table = { "# classes:", begin_classes,
	read_classes, write_lexicon };

const struct table_kind integers_table = { "# integers:", NULL, read_integer,
	write_lexicon };
