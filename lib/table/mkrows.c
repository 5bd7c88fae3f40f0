/*
 * mkrows: compile rows of numbers, lib/table/NAME.tsv, into C; run by make.
 *
 * usage: mkrows NAME BYTES [WIDTH] <NAME.tsv >NAME.c
 *
 * A line of the table is a row: its numbers parted by blanks, all rows alike
 * many; then, each behind a tab, the keys that have this row.  A number takes
 * BYTES bytes, the least first; a row is filled up to WIDTH bytes.  Lines that
 * begin with # say where the rows are from.
 */

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>

#include "text/lexicon.h"
#include "text/rows.h"

enum { ROWS_MAX = 65535 };

struct key {
	uint32_t hash;
	uint16_t row;
};

static char *line;
static size_t line_cap, line_number;

static unsigned char *bytes; /* what struct rows has */
static size_t bytes_n, bytes_cap, row_n;
static struct key *key;
static size_t key_n, key_cap;

static _Noreturn void
fail(const char *cause, const char *what)
{
	fprintf(stderr, "mkrows: line %zu: %s %s\n", line_number, cause, what);
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

/* The numbers of a row, size bytes each, go to the end of bytes. */
static void
read_numbers(const char *p, size_t size)
{
	const char *start = p;
	char *end;
	long x;
	size_t i;

	for (; *p != '\0'; p = end) {
		x = strtol(p, &end, 10);
		if (end == p || x < -32768 || x > 65535)
			fail("no number:", start);
		bytes = enlarge(bytes, &bytes_cap, bytes_n + size, 1);
		for (i = 0; i < size; i++)
			bytes[bytes_n++] =
			    (unsigned char)((unsigned long)x >> 8 * i & 0xff);
	}
}

static void
read_key(char *words)
{
	uint32_t h = 0;
	char *w;

	for (w = strtok(words, " "); w != NULL; w = strtok(NULL, " "))
		h = rows_hash(h, lexicon_hash(span_of(w)));
	key = enlarge(key, &key_cap, key_n + 1, sizeof(*key));
	key[key_n++] = (struct key){ h, (uint16_t)row_n };
}

/* Returns the bytes of the row, at least so many. */
static size_t
read_row(size_t size, size_t least)
{
	size_t before = bytes_n;
	char *p, *tab;

	line[strcspn(line, "\n")] = '\0';
	tab = strchr(line, '\t');
	if (tab == NULL || row_n == ROWS_MAX)
		fail(tab == NULL ? "no key:" : "too many rows:", line);
	*tab = '\0';
	read_numbers(line, size);
	for (; bytes_n < before + least; bytes_n++) {
		bytes = enlarge(bytes, &bytes_cap, bytes_n + 1, 1);
		bytes[bytes_n] = 0;
	}
	for (p = tab + 1; p != NULL; p = tab) {
		tab = strchr(p, '\t');
		if (tab != NULL)
			*tab++ = '\0';
		read_key(p);
	}
	row_n++;
	return bytes_n - before;
}

/* Put every key into the hash table; returns its mask. */
static uint32_t
hash_keys(struct key **slot)
{
	uint32_t h, mask = 15;
	size_t i;

	while (mask + 1 < key_n + key_n / 4)
		mask = mask * 2 + 1;
	*slot = calloc((size_t)mask + 1, sizeof(**slot));
	if (*slot == NULL)
		fail("out of memory", "");
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

/* As string literals: far quicker to compile than numbers. */
static void
write_bytes(const char *name, const unsigned char *p, size_t n)
{
	size_t i;

	printf("static const char %s[] =\n", name);
	for (i = 0; i < n; i++) {
		if (i % 16 == 0)
			printf("%s\t\"", i == 0 ? "" : "\"\n");
		printf("\\%03o", (unsigned)p[i]);
	}
	printf("%s\n\t;\n\n", n == 0 ? "\"\"" : "\"");
}

/* Eight bits for each slot; returns how far down a hash is shifted. */
static int
write_filter(uint32_t mask)
{
	unsigned char *filter = calloc((size_t)mask + 1, 1);
	int shift = 32 - 3;
	uint32_t m;
	size_t i;

	if (filter == NULL)
		fail("out of memory", "");
	for (m = mask; m > 0; m >>= 1)
		shift--;
	for (i = 0; i < key_n; i++) {
		m = key[i].hash >> shift;
		filter[m / 8] |= (unsigned char)(1U << m % 8);
	}
	write_bytes("filter", filter, (size_t)mask + 1);
	free(filter);
	return shift;
}

int
main(int argc, char *argv[])
{
	struct key *slot;
	size_t size, least, width = 0, n;
	uint32_t mask;
	int shift;

	if (argc != 3 && argc != 4) {
		fputs("usage: mkrows name bytes [width]\n", stderr);
		return 2;
	}
	size = strtoul(argv[2], NULL, 10);
	least = argc == 4 ? strtoul(argv[3], NULL, 10) : 0;
	while (getline(&line, &line_cap, stdin) != -1) {
		line_number++;
		if (line[0] == '#')
			continue;
		n = read_row(size, least);
		if (width != 0 && n != width)
			fail("a row of another length:", line);
		width = n;
	}
	mask = hash_keys(&slot);
	printf("/* Made by mkrows from lib/table/%s.tsv. */\n\n"
	       "#include \"text/tables.h\"\n\n",
	    argv[1]);
	write_slots(slot, mask);
	write_bytes("bytes", bytes, bytes_n);
	shift = write_filter(mask);
	printf("const struct rows %s = { filter, slot, bytes, %zu, %lu, "
	       "%d };\n",
	    argv[1], width, (unsigned long)mask, shift);
	free(slot);
	return ferror(stdin) || fflush(stdout) == EOF || ferror(stdout);
}
