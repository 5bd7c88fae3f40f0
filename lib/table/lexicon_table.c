/*
 * Tables of words, which become a struct lexicon.  A line is an entry, a tab,
 * and its classes separated by blanks, or its number.
 *
 * "# classes: A B ..." names the classes in the order of their bits;
 * "# integers:" says that each entry has a whole number from -32767 to 32767
 * instead.
 *
 * "# phrases: A B ..." names tables of phrases in the same folder, and there
 * are no lines.  The entries are the words of all their phrases; their numbers
 * say where they stand, see phrase_words in lexicons.h.
 */

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>

#include "table/table.h"
#include "text/lexicons.h"
#include "text/memory.h"
#include "text/wordlist.h"

enum { CLASSES = 16 };

static char *class_name[CLASSES];
static size_t class_n;

static struct wordlist list;

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
	if (!wordlist_add(&list, word, bits))
		table_fail("entry is there twice", entry);
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

/* The words of phrases and, by their index, their numbers. */
static struct wordlist parts;
static unsigned *place;
static size_t place_cap;

/* The number of a word of a phrase. */
static unsigned *
place_of(struct span word)
{
	if (wordlist_add(&parts, word, 0) == 1) {
		place = memory_grow(place, &place_cap, parts.n, sizeof(*place));
		place[parts.n - 1] = 0;
	}
	return &place[wordlist_index(&parts, word)];
}

/* Take a phrase of the table that has this field; cuts it up. */
static void
add_phrase(char *phrase, unsigned field)
{
	unsigned shift = field * PHRASE_START_BITS, longest, n = 1, *first;
	char *w = strtok(phrase, " ");
	struct span start = span_of(w);

	while ((w = strtok(NULL, " ")) != NULL) {
		*place_of(span_of(w)) |= PHRASE_GOES_ON;
		n++;
	}
	if (n > PHRASE_START_MAX)
		table_fail("phrase of too many words", start.p);
	first = place_of(start);
	longest = *first >> shift & PHRASE_START_MAX;
	if (n > longest)
		*first += (n - longest) << shift;
}

static void
add_phrases(const char *table, unsigned field)
{
	FILE *in = table_open_beside(table);
	size_t cap = 0;
	char *line = NULL;

	while (getline(&line, &cap, in) != -1)
		if (line[0] != '#') {
			(void)cut_entry(line);
			add_phrase(line, field);
		}
	if (ferror(in))
		table_fail("cannot be read", table);
	free(line);
	(void)fclose(in);
}

static void
begin_phrases(char *names)
{
	unsigned field = 0;
	size_t i;
	char *name;

	/* strtok() has the phrases. */
	while (*(names += strspn(names, " ")) != '\0') {
		name = names;
		names += strcspn(names, " ");
		if (*names != '\0')
			*names++ = '\0';
		if (field == PHRASE_TABLES)
			table_fail("too many tables", name);
		add_phrases(name, field++);
	}
	for (i = 0; i < parts.n; i++)
		(void)wordlist_add(&list, wordlist_word(&parts, i), place[i]);
}

static void
read_phrases(char *line)
{
	table_fail("a table of words of phrases has no lines", line);
}

static void
write_lexicon(const char *name)
{
	const struct lexicon *l = &list.lexicon;
	uint32_t i;

	if (!wordlist_compile(&list))
		table_fail("too many entries", name);
	printf("#include \"text/lexicons.h\"\n\nstatic const char text[] =\n");
	table_write_bytes(list.text, list.text_n);
	printf("static const uint32_t slot[] = {");
	for (i = 0; i <= l->mask; i++)
		printf("%s%lu,", i % 8 == 0 ? "\n\t" : " ",
		    (unsigned long)l->slot[i]);
	printf("\n};\n\nconst struct lexicon %s = { text, slot, %lu };\n", name,
	    (unsigned long)l->mask);
}

const struct table_kind classes_table = { "# classes:", begin_classes,
	read_classes, write_lexicon };

const struct table_kind integers_table = { "# integers:", NULL, read_integer,
	write_lexicon };

const struct table_kind phrases_table = { "# phrases:", begin_phrases,
	read_phrases, write_lexicon };
