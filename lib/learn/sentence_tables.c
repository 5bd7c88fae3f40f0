#include "learn/sentence_tables.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "stream/diag.h"
#include "text/memory.h"

struct table_file {
	FILE *file;
	char path[1024];
};

/* Open a table and write what it was made from. */
static void
start(struct table_file *t, const char *directory, const char *name,
    const char *what, char *const sets[], size_t n)
{
	const char *slash;
	size_t i;

	(void)snprintf(t->path, sizeof(t->path), "%s/%s", directory, name);
	t->file = fopen(t->path, "w");
	if (t->file == NULL)
		diag_die(t->path, strerror(errno));
	fprintf(t->file, "# %s\n# Made by train-sentences from the sets", what);
	for (i = 0; i < n; i++) {
		slash = strrchr(sets[i], '/');
		fprintf(t->file, " %s", slash == NULL ? sets[i] : slash + 1);
	}
	fputs(
	    ".\n"
	    "# wsj: Penn Treebank sample (LDC), brown_press: Brown corpus,\n"
	    "# gum: UD English GUM (CC BY-NC-SA), ewt: UD English EWT (CC "
	    "BY-SA);\n"
	    "# sentences.txt: own.  Some of these are not for commercial use:\n"
	    "# nothing is taken from them but counts and single words.\n",
	    t->file);
}

static void
finish(struct table_file *t)
{
	if (ferror(t->file) || fclose(t->file) == EOF)
		diag_die(t->path, strerror(errno));
}

static int
compare(const void *a, const void *b)
{
	const struct span *x = a, *y = b;
	int d = memcmp(x->p, y->p, x->n < y->n ? x->n : y->n);

	return d != 0 ? d : x->n < y->n ? -1 : x->n > y->n;
}

static void
put_word(FILE *f, struct span word, unsigned bits, const char *const class[],
    size_t n)
{
	const char *before = "\t";
	size_t i;

	fwrite(word.p, 1, word.n, f);
	for (i = 0; i < n; i++)
		if (bits & 1U << i) {
			fprintf(f, "%s%s", before, class[i]);
			before = " ";
		}
	fputc('\n', f);
}

static void
write_words(FILE *f, const struct wordlist *w)
{
	/* In the order of the bits in text/lexicons.h. */
	static const char *const class[] = { "lower", "either", "capital",
		"starts0", "starts1", "starts2", "starts3", "dotted0",
		"dotted1", "dotted2", "dotted3" };
	const size_t classes = sizeof(class) / sizeof(class[0]);
	struct span *word = memory_new(w->n + 1, sizeof(*word));
	size_t i;

	fputs("# classes:", f);
	for (i = 0; i < classes; i++)
		fprintf(f, " %s", class[i]);
	fputc('\n', f);
	for (i = 0; i < w->n; i++)
		word[i] = wordlist_word(w, i);
	qsort(word, w->n, sizeof(*word), compare);
	for (i = 0; i < w->n; i++)
		put_word(f, word[i],
		    wordlist_classes(w, wordlist_index(w, word[i])), class,
		    classes);
	free(word);
}

static void
write_weights(FILE *f, const struct sentence_learned *l)
{
	char name[BOUNDARY_NAME_MAX];
	size_t i;

	fprintf(f, "# weights: %d\n", BOUNDARY_CELLS);
	for (i = 0; i < BOUNDARY_CELLS; i++)
		if (l->value[i] != 0) {
			boundary_name(i, name);
			fprintf(f, "%zu\t%d\t%s\n", i, l->value[i], name);
		}
}

void
sentence_tables_write(const struct sentence_learned *l, const char *directory,
    char *const sets[], size_t n)
{
	struct table_file t = { 0 };

	start(&t, directory, "words.tsv", "How words are used.", sets, n);
	write_words(t.file, &l->words);
	finish(&t);
	start(&t, directory, "boundaries.tsv",
	    "Cell, weight in 1/256 of log odds, name of the cell (boundary.h).",
	    sets, n);
	write_weights(t.file, l);
	finish(&t);
}
