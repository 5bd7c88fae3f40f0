/* strip-boilerplate: pages of text in, the paragraphs of their reports out */

#include <unistd.h>

#include "page/extract.h"
#include "page/page_rows.h"
#include "page/reader.h"
#include "page/rules.h"
#include "page/site.h"
#include "stream/cli.h"
#include "stream/header.h"
#include "stream/kind.h"
#include "stream/output.h"

static const char usage[] =
    "strip-boilerplate [-aCDei] [-d name] [-k kinds] [-m score] [-p file]"
    " [-s file] [file ...]";

static void
strip(struct extract *b, struct page_rows *rows, const char *name,
    struct page_reader *r)
{
	int found = 0, empty = 1;

	while (page_reader_next(r)) {
		if (r->first)
			page_rows_start(
			    rows, name != NULL ? span_of(name) : r->name);
		extract_read(b, &r->page);
		page_rows_put(rows, &r->page, b);
		found = (!r->first && found) || b->found;
		empty = (r->first || empty) && r->page.n == 0;
		if (r->last && empty)
			page_rows_note(rows, "empty");
		else if (r->last && !found &&
			 (rows->kinds & kind_chrome()) == 0)
			page_rows_note(rows, "nothing looks like prose");
	}
}

/* What is asked for. */
struct task {
	struct page_rows rows;
	struct extract b;
	struct rules rules;
	const char *name;
	int all, header, listed, stream;
};

static void
read_option(int c, struct task *t)
{
	if (c == 'a')
		t->all = 1;
	else if (c == 'C')
		t->header = 1;
	else if (c == 'd')
		t->name = optarg;
	else if (c == 'e')
		t->all = t->rows.explained = 1;
	else if (c == 'k' && (t->rows.kinds = kind_list(optarg)) == 0)
		cli_misuse("no such kind in ", optarg);
	else if (c == 'D')
		t->listed = 1;
	else if (c == 'm') {
		t->b.given = 1;
		t->b.threshold =
		    extract_score((int)(1000 * cli_number("-m", optarg, 1)));
	} else if (c == 'p')
		rules_read_patterns(&t->rules, optarg);
	else if (c == 's')
		rules_read_lines(&t->rules, optarg);
	else if (c == 'i')
		t->stream = 1;
}

int
main(int argc, char *argv[])
{
	struct task t = { 0 };
	struct page_reader r;
	int c;

	while (
	    (c = cli_option(argc, argv, usage, "aCDd:eik:m:p:s: lDti")) != -1)
		read_option(c, &t);
	if (t.name != NULL && (t.stream || argc - optind > 1))
		cli_misuse("one page only with -d", "");
	if (t.listed && argc - optind < 2)
		cli_misuse("two pages at least with -D", "");
	if (t.listed && t.header)
		cli_misuse("-D lists lines, which have no columns for -C", "");
	if (t.listed) {
		site_list(cli_operands(argv));
		return output_finish();
	}
	if (t.header)
		header_put(t.rows.explained ? COLUMN_PARAGRAPHS_EXPLAINED
					    : COLUMN_PARAGRAPHS);
	if (t.rows.kinds == 0)
		t.rows.kinds = t.all ? ~0U : (1U << KIND_CHROME) - 1;
	t.b.rules = &t.rules;
	t.b.with_kinds = (t.rows.kinds & kind_chrome()) != 0;
	page_reader_start(&r, cli_operands(argv), t.stream);
	strip(&t.b, &t.rows, t.name, &r);
	page_reader_end(&r);
	page_rows_free(&t.rows);
	extract_free(&t.b);
	rules_free(&t.rules);
	return output_finish();
}
