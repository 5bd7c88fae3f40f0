/*
 * Strings of a term table, which become a struct vocabulary.  A line is a
 * string, numbered from 0, a tab and its rarity; if it is a word, after a tab
 * each, the numbers of its terms in the order of the layers, and that of its
 * key.  "-" stands for no term.
 */

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "table/table.h"
#include "text/lexicon.h"
#include "text/vocabulary.h"

enum { STRINGS_MAX = 1 << (VOCABULARY_BITS - 1), SLOTS = 1 << VOCABULARY_BITS };

static char bytes[(STRINGS_MAX + 1) * VOCABULARY_BYTES], rarity[STRINGS_MAX];
static struct vocabulary_word word[STRINGS_MAX];
static uint16_t slot[SLOTS], plain[SLOTS];
static uint32_t strings;

/* A number of a string, or none. */
static uint32_t
read_term(const char *text)
{
	if (text != NULL && strcmp(text, "-") == 0)
		return UINT32_MAX;
	return (uint32_t)table_number(
	    text == NULL ? "" : text, 0, STRINGS_MAX - 1);
}

static void
add_string(struct span s)
{
	uint32_t h = lexicon_hash(s);

	memcpy(&bytes[(size_t)(strings + 1) * VOCABULARY_BYTES], s.p, s.n);
	while (slot[h % SLOTS] != 0)
		h++;
	slot[h % SLOTS] = (uint16_t)(strings + 1);
}

/* Give a word of letters its slot, if that is free. */
static void
add_plain(struct span s)
{
	struct plain_word w = plain_word_take(s.p, s.p + s.n);
	uint32_t h = plain_word_hash(w) >> (32 - VOCABULARY_BITS);

	if (w.n == s.n && plain[h] == 0)
		plain[h] = (uint16_t)(strings + 1);
}

static void
read_string(char *line)
{
	struct span s = span_of(strtok(line, "\t"));
	const char *rare = strtok(NULL, "\t"), *term = strtok(NULL, "\t");
	int i;

	if (strings == STRINGS_MAX || s.n > VOCABULARY_BYTES)
		table_fail("not a string of the vocabulary", line);
	rarity[strings] =
	    (char)table_number(rare == NULL ? "" : rare, 0, INT8_MAX);
	add_string(s);
	word[strings] =
	    (struct vocabulary_word){ { UINT32_MAX, UINT32_MAX, UINT32_MAX },
		    UINT32_MAX };
	if (term != NULL) {
		for (i = 0; i < VOCABULARY_TERMS; i++) {
			word[strings].term[i] = read_term(term);
			term = strtok(NULL, "\t");
		}
		word[strings].key = read_term(term);
		add_plain(s);
	}
	strings++;
}

static void
write_slots(const char *name, const uint16_t *to)
{
	size_t i;

	printf("static const uint16_t %s[] = {", name);
	for (i = 0; i < SLOTS; i++)
		printf("%s%d,", i % 12 == 0 ? "\n\t" : " ", (int)to[i]);
	printf("\n};\n\n");
}

static void
write_words(void)
{
	const uint32_t *t;
	uint32_t i;

	printf("static const struct vocabulary_word word[] = {\n");
	for (i = 0; i < strings; i++) {
		t = word[i].term;
		printf("\t{ { %luU, %luU, %luU }, %luU },\n",
		    (unsigned long)t[0], (unsigned long)t[1],
		    (unsigned long)t[2], (unsigned long)word[i].key);
	}
	printf("};\n\n");
}

static void
write_vocabulary(const char *name)
{
	printf("#include \"text/vocabulary.h\"\n\n");
	write_slots("slot", slot);
	write_slots("plain", plain);
	write_words();
	printf("static const char bytes[] =\n");
	table_write_bytes(bytes, (size_t)(strings + 1) * VOCABULARY_BYTES);
	printf("static const char rarity[] =\n");
	table_write_bytes(rarity, strings);
	printf("const struct vocabulary %s = { %lu, word, rarity, bytes, slot, "
	       "plain };\n",
	    name, (unsigned long)strings);
}

const struct table_kind vocabulary_table = { "# vocabulary:", NULL, read_string,
	write_vocabulary };
