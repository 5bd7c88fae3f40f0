/* strip-boilerplate: pages of text in, the paragraphs of their reports out */

#include <unistd.h>

#include "boilerplate.h"
#include "cli.h"
#include "diag.h"
#include "kind.h"
#include "output.h"
#include "page_reader.h"
#include "page_rows.h"
#include "rules.h"
#include "site.h"

static const char usage[] =
    "strip-boilerplate [-aelt] [-d name] [-k kinds] [-m score] [-p file]"
    " [-s file] [file ...]";

static void
check(int error)
{
	if (error == -1)
		diag_out_of_memory();
}

/* Write the lines that pages have in common. */
static int
list(char *const pages[])
{
	struct page_reader r;
	struct site s = { 0 };
	int more;

	page_reader_start(&r, pages, 0);
	while ((more = page_reader_next(&r)) == 1)
		check(site_add(&s, &r.page, r.first));
	check(more);
	site_put(&s);
	page_reader_end(&r);
	site_free(&s);
	return output_finish();
}

static void
strip(struct boilerplate *b, struct page_rows *rows, const char *name,
    struct page_reader *r)
{
	int more, found = 0;

	while ((more = page_reader_next(r)) == 1) {
		if (r->first)
			check(page_rows_start(
			    rows, name != NULL ? span_of(name) : r->name));
		check(boilerplate_read(b, &r->page));
		page_rows_put(rows, &r->page, b);
		found = (!r->first && found) || b->found || r->page.n == 0;
		if (r->last && !found && (rows->kinds & kind_chrome()) == 0)
			page_rows_note(rows, "nothing looks like prose");
	}
	check(more);
}

int
main(int argc, char *argv[])
{
	struct page_rows rows = { 0 };
	struct boilerplate b = { 0 };
	struct rules rules = { 0 };
	struct page_reader r;
	const char *name = NULL;
	int c, listed = 0, stream = 0, all = 0;

	while ((c = cli_option(argc, argv, usage, "ad:ek:lm:p:s:t")) != -1)
		switch (c) {
		case 'a':
			all = 1;
			break;
		case 'd':
			name = optarg;
			break;
		case 'e':
			all = rows.explained = 1;
			break;
		case 'k':
			rows.kinds = kind_list(optarg);
			if (rows.kinds == 0)
				cli_misuse("no such kind in ", optarg);
			break;
		case 'l':
			listed = 1;
			break;
		case 'm':
			b.given = 1;
			b.threshold = boilerplate_score(
			    (int)(1000 * cli_number("-m", optarg, 1)));
			break;
		case 'p':
			rules_read_patterns(&rules, optarg);
			break;
		case 's':
			rules_read_lines(&rules, optarg);
			break;
		default:
			stream = 1;
		}
	if (name != NULL && (stream || argc - optind > 1))
		cli_misuse("one page only with -d", "");
	if (listed && argc - optind < 2)
		cli_misuse("two pages at least with -l", "");
	if (listed)
		return list(cli_operands(argv));
	if (rows.kinds == 0)
		rows.kinds = all ? ~0U : (1U << KIND_CHROME) - 1;
	b.rules = &rules;
	b.told_apart = (rows.kinds & kind_chrome()) != 0;
	page_reader_start(&r, cli_operands(argv), stream);
	strip(&b, &rows, name, &r);
	page_reader_end(&r);
	page_rows_free(&rows);
	boilerplate_free(&b);
	rules_free(&rules);
	return output_finish();
}
