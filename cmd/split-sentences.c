/* split-sentences: paragraphs of the report stream in, sentences out */

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "cli.h"
#include "diag.h"
#include "grow.h"
#include "kind.h"
#include "output.h"
#include "sentence.h"
#include "stream.h"

/* The document being numbered: its name, and how many sentences it had. */
struct numbering {
	char *name;
	size_t n, cap;
	size_t sentences;
};

/* Start from 1 again where another document begins. */
static void
renumber(struct numbering *d, const struct record *r)
{
	struct span name = r->head.n == 0 ? r->head : r->field[FIELD_DOC];
	char *p;

	if (d->name != NULL && span_equal(name, (struct span){ d->name, d->n }))
		return;
	p = grow(d->name, &d->cap, name.n, 1);
	if (p == NULL)
		diag_out_of_memory();
	d->name = p;
	if (name.n > 0)
		memcpy(p, name.p, name.n);
	d->n = name.n;
	d->sentences = 0;
}

static void
split(struct numbering *d, const struct record *r)
{
	struct sentences s;
	struct span sentence;

	sentence_start(&s, r->text, kind_find(r->field[FIELD_KIND]));
	while (sentence_next(&s, &sentence)) {
		record_put_head(r);
		output_number(++d->sentences);
		output_field(sentence);
		output_end();
	}
}

int
main(int argc, char *argv[])
{
	struct numbering d = { 0 };
	struct record r;
	struct stream s;
	struct span line;

	while (cli_option(argc, argv, "split-sentences [file ...]", "") != -1)
		;
	stream_start(&s, argv + optind);
	while (stream_line(&s, &line)) {
		record_split(&r, line);
		renumber(&d, &r);
		split(&d, &r);
	}
	stream_end(&s);
	free(d.name);
	return output_finish();
}
