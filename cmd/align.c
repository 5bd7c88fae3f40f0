/* align: which sentences of two reports tell one fact, and which only one */

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "align/facts.h"
#include "align/link_rows.h"
#include "align/link_weights.h"
#include "stream/cli.h"
#include "stream/diag.h"
#include "stream/output.h"
#include "stream/stream.h"

static const char usage[] = "align [-1aegpq] [-m score] [file ...]";

enum { LEAST = 280 }; /* the score of a link without -m, in thousandths */

static void
put_alone(const struct link_rows *al, const struct align_report *a)
{
	diag_note("one document only", "nothing to align it with");
	if (!al->quotes)
		link_rows_put_alone(a);
}

/* The first document against each other one, as they come. */
static void
align_first(struct link_rows *al, struct stream *s)
{
	struct align_report a = { 0 }, b = { 0 };
	size_t known, others = 0;

	if (!align_report_read(&a, &al->lexis, s))
		return;
	known = al->lexis.strings.n;
	for (; align_report_read(&b, &al->lexis, s); others++) {
		link_rows_put(al, &a, &b);
		term_table_truncate(&al->lexis, known);
	}
	if (others == 0)
		put_alone(al, &a);
	align_report_free(&a);
	align_report_free(&b);
}

static void
align_all(struct link_rows *al, struct stream *s)
{
	struct align_facts l = { 0 };
	size_t i, k;

	align_facts_read(&l, &al->lexis, s);
	if (l.n == 1)
		put_alone(al, &l.report[0]);
	for (i = 0; i < l.n; i++)
		for (k = i + 1; k < l.n; k++)
			link_rows_put(al, &l.report[i], &l.report[k]);
	align_facts_free(&l);
}

static void
put_facts(struct link_rows *al, struct stream *s)
{
	struct align_facts l = { 0 };

	align_facts_read(&l, &al->lexis, s);
	align_facts_put_facts(&l, al);
	align_facts_free(&l);
}

/* What is asked for, beside what struct link_rows says. */
struct task {
	int all, facts;
};

static void
read_option(int c, struct link_rows *al, struct task *t)
{
	if (c == '1')
		al->best = 1;
	else if (c == 'a')
		t->all = 1;
	else if (c == 'e')
		al->explain = 1;
	else if (c == 'g')
		t->facts = 1;
	else if (c == 'm')
		al->least = (int32_t)(cli_number("-m", optarg, 1) * 1000 + 0.5);
	else if (c == 'p')
		al->links.similarity.placeless = 1;
	else if (c == 'q')
		al->quotes = 1;
}

int
main(int argc, char *argv[])
{
	struct link_rows al = { .least = LEAST };
	struct task t = { 0, 0 };
	struct stream s;
	int c;

	while ((c = cli_option(argc, argv, usage, "1aegm:pq")) != -1)
		read_option(c, &al, &t);
	if (t.facts && (t.all || al.best || al.explain || al.quotes))
		cli_misuse("-g goes with -m and -p only", "");
	link_weights_read(&al.weights, al.links.similarity.placeless);
	stream_start(&s, cli_operands(argv));
	if (t.facts)
		put_facts(&al, &s);
	else if (t.all)
		align_all(&al, &s);
	else
		align_first(&al, &s);
	stream_end(&s);
	link_rows_free(&al);
	return output_finish();
}
