/*
 * Rows of numbers, which become a struct rows.  A line is a row: its numbers
 * separated by blanks, as many in every row; then the keys that have this row,
 * each after a tab.
 *
 * "# rows: BYTES [WIDTH]" says how many bytes a number takes, the least
 * significant first, and to how many bytes a row is filled up.
 */

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "table/table.h"
#include "text/lexicon.h"
#include "text/memory.h"
#include "text/rows.h"

enum { ROWS_MAX = 65535, WIDTH_MAX = 4096 };

struct key {
	uint32_t hash;
	uint16_t row;
};

static size_t number_size, least_width;

static char *bytes; /* as struct rows has them */
static size_t bytes_n, bytes_cap, width, row_n;
static struct key *key;
static size_t key_n, key_cap;

static void
begin_rows(char *settings)
{
	char *size = strtok(settings, " "), *least = strtok(NULL, " ");

	number_size = (size_t)table_number(size == NULL ? "" : size, 1, 2);
	if (least != NULL)
		least_width = (size_t)table_number(least, 1, WIDTH_MAX);
}

static void
add_byte(unsigned long byte)
{
	bytes = memory_grow(bytes, &bytes_cap, bytes_n + 1, 1);
	bytes[bytes_n++] = (char)(byte & 0xff);
}

/* The numbers of a row, signed or not, go to the end of bytes. */
static void
read_numbers(char *numbers)
{
	long most = (1L << 8 * number_size) - 1, x;
	char *p;
	size_t i;

	for (p = strtok(numbers, " "); p != NULL; p = strtok(NULL, " ")) {
		x = table_number(p, -(most / 2) - 1, most);
		for (i = 0; i < number_size; i++)
			add_byte((unsigned long)x >> 8 * i);
	}
}

static void
read_key(char *words)
{
	uint32_t h = 0;
	char *w;

	for (w = strtok(words, " "); w != NULL; w = strtok(NULL, " "))
		h = rows_hash(h, lexicon_hash(span_of(w)));
	key = memory_grow(key, &key_cap, key_n + 1, sizeof(*key));
	key[key_n++] = (struct key){ h, (uint16_t)row_n };
}

static void
read_row(char *line)
{
	size_t before = bytes_n;
	char *p, *tab = strchr(line, '\t');

	if (tab == NULL)
		table_fail("row without a key", line);
	if (row_n == ROWS_MAX)
		table_fail("too many rows", line);
	*tab = '\0';
	read_numbers(line);
	while (bytes_n < before + least_width)
		add_byte(0);
	if (row_n > 0 && bytes_n - before != width)
		table_fail("row of another length", line);
	width = bytes_n - before;
	for (p = tab + 1; p != NULL; p = tab) {
		tab = strchr(p, '\t');
		if (tab != NULL)
			*tab++ = '\0';
		read_key(p);
	}
	row_n++;
}

/* Put every key into the hash table; returns its mask. */
static uint32_t
hash_keys(struct key **slot)
{
	uint32_t h, mask = 15;
	size_t i;

	while (mask + 1 < key_n + key_n / 4)
		mask = mask * 2 + 1;
	*slot = memory_new((size_t)mask + 1, sizeof(**slot));
	for (i = 0; i < key_n; i++) {
		h = key[i].hash & mask;
		while ((*slot)[h].hash != 0 && (*slot)[h].hash != key[i].hash)
			h = (h + 1) & mask;
		if ((*slot)[h].hash == 0)
			(*slot)[h] = key[i];
	}
	return mask;
}

static void
write_slots(const struct key *slot, uint32_t mask)
{
	unsigned long s;
	uint32_t i;

	printf("static const uint32_t slot[] = {");
	for (i = 0; i <= mask; i++) {
		s = slot[i].hash == 0
			? 0
			: (slot[i].hash & 0xffff0000U) | (slot[i].row + 1U);
		printf("%s0x%lx,", i % 8 == 0 ? "\n\t" : " ", s);
	}
	printf("\n};\n\n");
}

/* Eight bits for each slot; returns how far a hash is shifted down. */
static int
write_filter(uint32_t mask)
{
	char *filter = memory_new((size_t)mask + 1, 1);
	int shift = 32 - 3;
	uint32_t m;
	size_t i;

	for (m = mask; m > 0; m >>= 1)
		shift--;
	for (i = 0; i < key_n; i++) {
		m = key[i].hash >> shift;
		filter[m / 8] = (char)(filter[m / 8] | 1 << m % 8);
	}
	printf("static const char filter[] =\n");
	table_write_bytes(filter, (size_t)mask + 1);
	free(filter);
	return shift;
}

static void
write_rows(const char *name)
{
	struct key *slot;
	uint32_t mask = hash_keys(&slot);
	int shift;

	printf("#include \"text/tables.h\"\n\n");
	write_slots(slot, mask);
	free(slot);
	printf("static const char bytes[] =\n");
	table_write_bytes(bytes, bytes_n);
	shift = write_filter(mask);
	printf("const struct rows %s = { filter, slot, bytes, %zu, %lu, "
	       "%d };\n",
	    name, width, (unsigned long)mask, shift);
}

const struct table_kind rows_table = { "# rows:", begin_rows, read_row,
	write_rows };
