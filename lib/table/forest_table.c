/*
 * Regression trees over the features of a page's lines, which become a struct
 * forest.  A line is a name, a tab and a number: a feature and the highest
 * value that goes left, before both branches, the left one first; or "=" and
 * what the leaf adds.
 *
 * "# forest:" names the kind.
 */

#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include "page/feature.h"
#include "page/forest.h"
#include "table/table.h"
#include "text/memory.h"

/* Trees of a function: more would take long to compile. */
enum { PART = 32 };

/* All nodes, and where the current tree begins among them. */
static struct forest_node *node;
static size_t node_n, node_cap, tree_start, tree_n;

/* Nodes of the current tree whose right branch has not come yet. */
static size_t open_node[FOREST_DEEP];
static size_t open_n;

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
	table_fail("no such feature", name);
}

static void
end_tree(void)
{
	size_t i;

	for (i = tree_start; i < node_n; i++)
		if (node[i].feature == FOREST_LEAF)
			node[i].right = (uint8_t)(node_n - i);
	tree_start = node_n;
	tree_n++;
}

static void
end_leaf(void)
{
	struct forest_node *parent;

	if (open_n == 0) {
		end_tree();
		return;
	}
	parent = node + open_node[--open_n];
	parent->right = (uint8_t)(node_n - (size_t)(parent - node));
}

static void
read_node(char *line)
{
	char *tab = strchr(line, '\t');
	struct forest_node *n;

	if (tab == NULL)
		table_fail("not a name, a tab and a number", line);
	*tab = '\0';
	if (node_n - tree_start == 2 * FOREST_DEEP - 1 || open_n == FOREST_DEEP)
		table_fail("tree too large", line);
	node = memory_grow(node, &node_cap, node_n + 1, sizeof(*node));
	n = node + node_n++;
	n->value = (int16_t)table_number(tab + 1, INT16_MIN, INT16_MAX);
	n->right = 0;
	if (strcmp(line, "=") == 0) {
		n->feature = FOREST_LEAF;
		end_leaf();
		return;
	}
	n->feature = find(line);
	open_node[open_n++] = node_n - 1;
}

/* The nodes, for the reasons of a score. */
static void
write_nodes(void)
{
	size_t i;

	printf("static const struct forest_node node[] = {");
	for (i = 0; i < node_n; i++)
		printf("%s{ %u, %u, %d },", i % 4 == 0 ? "\n\t" : " ",
		    (unsigned)node[i].feature, (unsigned)node[i].right,
		    node[i].value);
	printf("\n};\n");
}

/*
 * Write the tree that begins at node i as code that goes on at the next label;
 * returns the node after it. The left branch of a node always goes on there, so
 * the right one comes after the brace that closes it.
 */
static size_t
write_tree(size_t i, size_t label)
{
	size_t end = i;

	while (node[end].feature != FOREST_LEAF)
		end++;
	end += node[end].right;
	for (; i < end; i++)
		if (node[i].feature != FOREST_LEAF)
			printf("\tif (x[%u] <= %d) {\n",
			    (unsigned)node[i].feature, node[i].value);
		else if (i + 1 < end)
			printf("\tscore += %d;\n\tgoto tree%zu;\n\t}\n",
			    node[i].value, label);
		else
			printf(
			    "\tscore += %d;\ntree%zu:\n", node[i].value, label);
	return end;
}

/* The lowest and the highest score so far, of one that is open. */
static int low, high;

/* Add what the leaves of the tree at nodes from..to-1 may add. */
static void
extend(size_t from, size_t to)
{
	int least = INT16_MAX, most = INT16_MIN;

	for (; from < to; from++)
		if (node[from].feature == FOREST_LEAF) {
			least =
			    node[from].value < least ? node[from].value : least;
			most =
			    node[from].value > most ? node[from].value : most;
		}
	low += least;
	high += most;
}

/* Write that the score is returned if it may be and is decided. */
static void
write_decision(void)
{
	if (low >= FOREST_LOST && high <= FOREST_SURE)
		return;
	printf("\tif (!forest_is_open(score))\n\t\treturn score;\n");
	low = low < FOREST_LOST ? FOREST_LOST : low;
	high = high > FOREST_SURE ? FOREST_SURE : high;
}

/* Write some trees as a function; returns the node after them. */
static size_t
write_part(size_t i, size_t part)
{
	size_t tree, end;

	printf("\nstatic int\npart%zu(int score, const int16_t *x)\n{\n", part);
	for (tree = 1; tree <= PART && i < node_n; tree++) {
		end = write_tree(i, tree);
		extend(i, end);
		write_decision();
		i = end;
	}
	printf("\treturn score;\n}\n");
	return i;
}

/* The trees as functions, and the list of these; returns how many. */
static size_t
write_parts(void)
{
	size_t i, k, part;

	for (i = part = 0; i < node_n; part++)
		i = write_part(i, part);
	printf("\nstatic forest_part *const part[] = {");
	for (k = 0; k < part; k++)
		printf("%spart%zu,", k % 8 == 0 ? "\n\t" : " ", k);
	printf("\n};\n");
	return part;
}

static void
write_forest(const char *name)
{
	size_t parts;

	if (tree_start < node_n)
		table_fail("the last tree is not whole", "");
	printf("#include \"page/forests.h\"\n\n");
	write_nodes();
	parts = write_parts();
	printf("\nconst struct forest %s = { node, %zu, part, %zu };\n", name,
	    tree_n, parts);
}

const struct table_kind forest_table = { "# forest:", NULL, read_node,
	write_forest };
