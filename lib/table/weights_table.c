/*
 * The weights of a linear model, which become a struct linear.  A line is the
 * number of a cell, a tab, its weight, a tab, and what the cell stands for,
 * which is left out.  Cells without a line weigh 0.
 *
 * "# weights: N" says how many cells there are.
 */

#include <limits.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "table/table.h"
#include "text/memory.h"

static int16_t *weight;
static long cells;

static void
begin_weights(char *settings)
{
	cells = table_number(settings, 1, INT_MAX);
	weight = memory_new((size_t)cells, sizeof(*weight));
}

/* Cut off the field that ends with the tab, and return what follows it. */
static char *
cut_field(char *field)
{
	char *tab = strchr(field, '\t');

	if (tab == NULL)
		table_fail("not a cell, its weight and its name", field);
	*tab = '\0';
	return tab + 1;
}

static void
read_weight(char *line)
{
	char *value = cut_field(line);

	(void)cut_field(value);
	weight[table_number(line, 0, cells - 1)] =
	    (int16_t)table_number(value, INT16_MIN, INT16_MAX);
}

static void
write_weights(const char *name)
{
	long i;

	printf(
	    "#include \"text/lexicons.h\"\n\nstatic const int16_t value[] = {");
	for (i = 0; i < cells; i++)
		printf("%s%d,", i % 10 == 0 ? "\n\t" : " ", weight[i]);
	printf(
	    "\n};\n\nconst struct linear %s = { value, %ld };\n", name, cells);
}

const struct table_kind weights_table = { "# weights:", begin_weights,
	read_weight, write_weights };
