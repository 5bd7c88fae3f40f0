/*
 * agreement: can two values be one?  Each line of standard input is a type, a
 * normal form, another type, another form and the verdict that is wanted,
 * parted by tabs; lines that are empty or begin with # are left out.  Both
 * orders are tried.  Prints the lines that get another verdict, with it, and,
 * last, "agreement: N passed, N failed".
 */

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "amount/normal_compare.h"
#include "amount/normal_read.h"
#include "stream/entity_type.h"

enum { FIELDS = 5 };

static const char *const verdicts[] = { "unlike", "conflict", "compatible",
	"equal" };

/* Cut a line at its tabs: are there as many fields as there should be? */
static int
cut(char *line, char *field[FIELDS])
{
	int n;

	for (n = 0; n < FIELDS; n++) {
		field[n] = line;
		line += strcspn(line, "\t\n");
		if (n + 1 < FIELDS && *line != '\t')
			return 0;
		*line++ = '\0';
	}
	return 1;
}

static int
is_right(char *const field[FIELDS])
{
	struct normal_value a, b;
	const char *there, *back;
	enum entity_type first = entity_find(span_of(field[0]));
	enum entity_type other = entity_find(span_of(field[2]));

	normal_read(&a, first, span_of(field[1]));
	normal_read(&b, other, span_of(field[3]));
	there = verdicts[normal_compare(&a, &b)];
	back = verdicts[normal_compare(&b, &a)];
	if (strcmp(there, field[4]) == 0 && strcmp(back, field[4]) == 0)
		return 1;
	printf("%s %s, %s %s: %s, not %s; %s the other way round\n", field[0],
	    field[1], field[2], field[3], there, field[4], back);
	return 0;
}

int
main(void)
{
	char *line = NULL, *field[FIELDS];
	size_t cap = 0, passed = 0, failed = 0;

	while (getline(&line, &cap, stdin) > 0) {
		if (*line == '#' || *line == '\n')
			continue;
		if (!cut(line, field)) {
			printf("no five fields: %s\n", line);
			failed++;
		} else if (is_right(field)) {
			passed++;
		} else {
			failed++;
		}
	}
	free(line);
	printf("agreement: %zu passed, %zu failed\n", passed, failed);
	return failed > 0 || passed == 0;
}
