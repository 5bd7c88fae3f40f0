/* align: find the sentences of two or more reports that state the same fact */

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "align/align_facts.h"
#include "align/link_rows.h"
#include "align/link_weights.h"
#include "stream/cli.h"
#include "stream/diag.h"
#include "stream/header.h"
#include "stream/input.h"
#include "stream/output.h"
#include "stream/stream.h"

static const char usage[] = "align [-1aCegPq] [-m score] [-S file] [file ...]";

enum {
	THRESHOLD = 300,   /* least score without -m, in thousandths */
	WORDS_KEPT = 16384 /* of reports compared, for those to come */
};

/* Write the only report of the stream. */
static void
put_alone(const struct link_rows *al, const struct align_report *a)
{
	diag_note("one document only", "nothing to align it with");
	if (!al->verbatim_only)
		link_rows_put_alone(a);
}

/* Align the first document with each of the others, as they are read. */
static void
align_first(struct link_rows *al, struct stream *s)
{
	struct align_report a = { 0 }, b = { 0 };
	size_t known, others = 0;

	if (!align_report_read(&a, &al->terms, s))
		return;
	link_rows_put_report(al, &a);
	known = term_table_size(&al->terms);
	for (; align_report_read(&b, &al->terms, s); others++) {
		link_rows_put_report(al, &b);
		al->links.similarity.same_first = others > 0;
		link_rows_put(al, &a, &b);
		if (term_table_size(&al->terms) - known > WORDS_KEPT)
			term_table_truncate(&al->terms, known);
	}
	if (others == 0)
		put_alone(al, &a);
	align_report_free(&a);
	align_report_free(&b);
}

/* Align each two documents. */
static void
align_all(struct link_rows *al, struct stream *s)
{
	struct align_facts f = { 0 };
	size_t i, k;

	align_facts_read(&f, &al->terms, s);
	for (i = 0; i < f.n; i++)
		link_rows_put_report(al, &f.report[i]);
	if (f.n == 1)
		put_alone(al, &f.report[0]);
	for (i = 0; i < f.n; i++)
		for (k = i + 1; k < f.n; k++) {
			al->links.similarity.same_first = k > i + 1;
			link_rows_put(al, &f.report[i], &f.report[k]);
		}
	align_facts_free(&f);
}

/* Write the sentences of all documents by fact. */
static void
put_facts(struct link_rows *al, struct stream *s)
{
	struct align_facts f = { 0 };

	align_facts_read(&f, &al->terms, s);
	align_facts_put(&f, al);
	align_facts_free(&f);
}

/* The options that struct link_rows does not hold. */
struct task {
	int all, facts, header;
	struct external external;
};

/* Add the lines of a file; a wrong one is reported and skipped. */
static void
read_external(struct external *e, char *file)
{
	struct input in;
	struct span line;
	const char *cause;

	input_start_file(&in, file);
	while (input_open(&in))
		while (input_line(&in, &line)) {
			cause = external_add_line(e, line);
			if (cause != NULL)
				input_warn(&in, cause);
		}
	input_end(&in);
}

static void
read_option(int c, struct link_rows *al, struct task *t)
{
	if (c == '1')
		al->best_only = 1;
	else if (c == 'a')
		t->all = 1;
	else if (c == 'C')
		t->header = 1;
	else if (c == 'e')
		al->explain = 1;
	else if (c == 'g')
		t->facts = 1;
	else if (c == 'm')
		al->threshold =
		    (int32_t)(cli_number("-m", optarg, 1) * 1000 + 0.5);
	else if (c == 'P')
		al->links.similarity.ignore_position = 1;
	else if (c == 'q')
		al->verbatim_only = 1;
	else if (c == 'S')
		read_external(&t->external, optarg);
}

int
main(int argc, char *argv[])
{
	static struct link_relation relation; /* too large for the stack */
	struct link_rows al = { .threshold = THRESHOLD, .relation = &relation };
	struct task t = { 0 };
	struct stream s;
	int c;

	while ((c = cli_option(argc, argv, usage, "1aCegm:PqS: pPsS")) != -1)
		read_option(c, &al, &t);
	if (t.facts &&
	    (t.all || al.best_only || al.explain || al.verbatim_only))
		cli_misuse("-g goes with -C, -m, -P and -S only", "");
	if (t.header)
		header_put(t.facts ? COLUMN_FACTS : COLUMN_LINKS);
	if (t.external.n > 0)
		al.links.similarity.external = &t.external;
	relation_weights_read(&al.relations);
	link_weights_read(&al.weights, al.links.similarity.ignore_position);
	stream_start(&s, cli_operands(argv));
	if (t.facts)
		put_facts(&al, &s);
	else if (t.all)
		align_all(&al, &s);
	else
		align_first(&al, &s);
	stream_end(&s);
	link_rows_free(&al);
	external_free(&t.external);
	return output_finish();
}
