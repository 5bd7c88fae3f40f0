/* strip-boilerplate: pages of text in, the paragraphs of their reports out */

#include <stdlib.h>
#include <unistd.h>

#include "boilerplate.h"
#include "cli.h"
#include "diag.h"
#include "grow.h"
#include "input.h"
#include "kind.h"
#include "output.h"
#include "page.h"
#include "paragraph.h"
#include "part.h"

static const char usage[] =
    "strip-boilerplate [-a] [-d name] [-k kinds] [file ...]";

/* What is asked for, and where we are in the page. */
struct job {
	unsigned kinds;   /* to be put out, a bit each */
	const char *name; /* of the document, or NULL: the file's */
	char *doc;
	size_t doc_cap, doc_n, par, bodies;
	int found;
	struct page page;
	struct boilerplate boilerplate;
};

/* Begin a document, its name made fit to be a field. */
static void
start_doc(struct job *j, const char *name)
{
	struct span s = span_of(j->name != NULL ? j->name : name);
	char *p = grow(j->doc, &j->doc_cap, PART_NAME * s.n, 1);

	if (p == NULL)
		diag_out_of_memory();
	j->doc = p;
	j->doc_n = part_name(s, p);
	j->par = j->bodies = 0;
	j->found = 0;
	page_start(&j->page);
}

static void
put(const struct job *j, const struct part *part)
{
	if ((j->kinds & 1U << part->kind) == 0)
		return;
	output_bytes((struct span){ j->doc, j->doc_n });
	output_char('\t');
	output_number(j->par);
	output_field(span_of(kind_name(part->kind)));
	output_field(part->text);
	output_end();
}

/* Put out what has been read of the page, and forget it. */
static void
put_page(struct job *j)
{
	struct boilerplate *b = &j->boilerplate;
	struct part part[PART_MAX];
	size_t i;
	int k, rows;

	if (paragraph_make(&j->page) == -1 ||
	    boilerplate_read(b, &j->page) == -1)
		diag_out_of_memory();
	j->found |= b->found || j->page.n == 0;
	for (i = 0; i < j->page.n; i++) {
		rows = part_split(&j->page.par[i], b->kind[i], j->bodies, part);
		j->bodies += b->kind[i] == KIND_BODY;
		j->par++;
		for (k = 0; k < rows; k++)
			put(j, part + k);
	}
	page_start(&j->page);
}

static void
strip(struct job *j, struct input *in)
{
	struct span line;

	start_doc(j, in->name);
	while (input_line(in, &line)) {
		if (page_add(&j->page, line) == -1)
			diag_out_of_memory();
		if (page_is_full(&j->page))
			put_page(j);
	}
	put_page(j);
	if (!j->found && (j->kinds & 1U << KIND_CHROME) == 0)
		diag_note(in->name, "nothing looks like prose");
}

int
main(int argc, char *argv[])
{
	struct job j = { .kinds = (1U << KIND_CHROME) - 1 };
	struct input in;
	int c;

	while ((c = cli_option(argc, argv, usage, "ad:k:")) != -1) {
		if (c == 'a')
			j.kinds = ~0U;
		else if (c == 'd')
			j.name = optarg;
		else
			j.kinds = kind_list(optarg);
		if (j.kinds == 0)
			cli_misuse("no such kind in ", optarg);
	}
	if (j.name != NULL && argc - optind > 1)
		cli_misuse("one file only with -d", "");
	input_start(&in, argv + optind);
	while (input_open(&in))
		strip(&j, &in);
	input_end(&in);
	page_free(&j.page);
	boilerplate_free(&j.boilerplate);
	free(j.doc);
	return output_finish();
}
