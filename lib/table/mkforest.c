/*
 * mkforest: compile a forest, lib/table/NAME.tsv, into C; run by make.
 *
 * usage: mkforest NAME.tsv
 *
 * Lines are a name, a tab and a number: a feature and the highest value that
 * goes left, before both branches, the left one first; or "=" and what the
 * leaf adds.  Lines that begin with # say where it is from.
 */

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>

#include "page/feature.h"
#include "page/forest.h"

static size_t line_number;

static _Noreturn void
fail(const char *cause, const char *what)
{
	fprintf(
	    stderr, "mkforest: line %zu: %s %s\n", line_number, cause, what);
	exit(1);
}

/* The feature of that name. */
static uint8_t
find(const char *name)
{
	static char names[PAGE_FEATURE_COUNT][PAGE_FEATURE_NAME_MAX];
	int i;

	for (i = 0; i < PAGE_FEATURE_COUNT; i++) {
		if (names[i][0] == '\0')
			page_feature_name(i, names[i]);
		if (strcmp(names[i], name) == 0)
			return (uint8_t)i;
	}
	fail("no such feature:", name);
}

/* A tree: its nodes, and those whose right branch has not come yet. */
static struct forest_node node[2 * FOREST_DEEP];
static size_t nodes, open[2 * FOREST_DEEP], opened;

/* Add a node; returns whether the tree is whole. */
static int
add(const char *name, long value)
{
	struct forest_node *n = node + nodes++;

	if (nodes == sizeof(node) / sizeof(node[0]))
		fail("tree too large at", name);
	n->value = (int16_t)value;
	if (strcmp(name, "=") != 0) {
		n->feature = find(name);
		open[opened++] = nodes - 1;
		return 0;
	}
	n->feature = FOREST_LEAF;
	if (opened == 0)
		return 1;
	n = node + open[--opened];
	n->right = (uint8_t)(nodes - (size_t)(n - node));
	return 0;
}

static void
write_tree(void)
{
	size_t i;

	for (i = 0; i < nodes; i++) {
		if (node[i].feature == FOREST_LEAF)
			node[i].right = (uint8_t)(nodes - i);
		printf("%s{ %u, %u, %d },", i % 4 == 0 ? "\n\t" : " ",
		    (unsigned)node[i].feature, (unsigned)node[i].right,
		    node[i].value);
	}
	nodes = 0;
}

/* The file's name without folder and suffix, fit for C. */
static char *
c_name(char *file)
{
	char *slash = strrchr(file, '/'), *p;

	if (slash != NULL)
		file = slash + 1;
	file[strcspn(file, ".")] = '\0';
	for (p = file; *p != '\0'; p++)
		if (*p == '-')
			*p = '_';
	return file;
}

int
main(int argc, char *argv[])
{
	size_t cap = 0, trees = 0;
	char *line = NULL, *tab;

	if (argc != 2 || freopen(argv[1], "r", stdin) == NULL) {
		fputs("usage: mkforest name.tsv\n", stderr);
		return 2;
	}
	printf(
	    "/* Made by mkforest from %s. */\n\n#include \"page/forests.h\"\n\n"
	    "static const struct forest_node node[] = {",
	    argv[1]);
	while (getline(&line, &cap, stdin) != -1) {
		line_number++;
		if (line[0] == '#')
			continue;
		tab = strchr(line, '\t');
		if (tab == NULL)
			fail("no number:", line);
		*tab = '\0';
		if (add(line, strtol(tab + 1, NULL, 10))) {
			write_tree();
			trees++;
		}
	}
	if (nodes > 0)
		fail("the last tree is not whole", "");
	printf("\n};\n\nconst struct forest %s = { node, %zu };\n",
	    c_name(argv[1]), trees);
	return ferror(stdin) || fflush(stdout) == EOF || ferror(stdout);
}
