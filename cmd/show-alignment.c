/* show-alignment: rows of align in, what both reports tell side by side out */

#include <string.h>
#include <unistd.h>

#include "show/show.h"
#include "show/terminal.h"
#include "stream/cli.h"
#include "stream/diag.h"
#include "stream/document.h"
#include "stream/output.h"
#include "stream/relation.h"
#include "stream/stream.h"

enum { WIDTH_MAX = 10000, FACTS_MAX = 1000000 };

static const char usage[] = "show-alignment [-fHx] [--color when] [-M facts] "
			    "[-r relations] [-w columns] [file ...]";

/* Say which of the reports so far are not English. */
static void
note_languages(struct languages *l)
{
	struct span name;

	while (languages_next(l, &name))
		document_note(name, DOCUMENT_UNSURE);
}

/* Write the page so far, line by line. */
static void
write_page(struct buffer *page)
{
	const char *p = page->p, *end, *newline;

	if (page->n == 0)
		return; /* there may be no memory to point at */
	for (end = p + page->n; p < end; p = newline + 1) {
		newline = memchr(p, '\n', (size_t)(end - p));
		output_bytes((struct span){ p, (size_t)(newline - p) });
		output_end();
	}
	page->n = 0;
}

static size_t
read_width(const char *arg)
{
	double n = cli_number("-w", arg, WIDTH_MAX);

	if (n < SCREEN_MIN)
		cli_misuse("-w: less than 20 columns: ", arg);
	return (size_t)n;
}

static size_t
read_count(const char *arg)
{
	double n = cli_number("-M", arg, FACTS_MAX);

	if (n < 1)
		cli_misuse("-M: less than 1: ", arg);
	return (size_t)n;
}

static unsigned
read_relations(const char *arg)
{
	unsigned set = relation_set(span_of(arg));

	if (set == 0)
		cli_misuse("-r: no relations: ", arg);
	return set;
}

static int
read_colours(const char *when)
{
	if (strcmp(when, "auto") == 0)
		return terminal_has_colours();
	if (strcmp(when, "always") != 0 && strcmp(when, "never") != 0)
		cli_misuse("--color: not always, never or auto: ", when);
	return strcmp(when, "always") == 0;
}

static void
read_options(struct show *s, int argc, char *argv[])
{
	const char *when = "auto";
	int ch;

	s->relations = RELATION_ALL;
	while (
	    (ch = cli_option(argc, argv, usage, "fHM:r:w:x-: c-nMtx")) != -1) {
		if (ch == 'H')
			s->format = SHOW_HTML;
		else if (ch == 'x')
			s->format = SHOW_PLAIN;
		else if (ch == 'f')
			s->full = 1;
		else if (ch == 'M')
			s->facts_most = read_count(optarg);
		else if (ch == '-')
			when = optarg;
		else if (ch == 'r')
			s->relations = read_relations(optarg);
		else
			s->width = read_width(optarg);
	}
	s->colours = read_colours(when);
	if (s->width == 0)
		s->width = terminal_columns();
	if (s->width < SCREEN_MIN)
		s->width = SCREEN_MIN;
}

int
main(int argc, char *argv[])
{
	struct show s = { 0 };
	struct stream in;
	struct span line;
	const char *cause;

	read_options(&s, argc, argv);
	show_start(&s);
	stream_start(&in, cli_operands(argv));
	while (stream_line(&in, &line)) {
		cause = show_line(&s, line);
		if (cause != NULL)
			input_warn(&in.in, cause);
		note_languages(&s.languages);
		if (s.page.n > 0)
			write_page(&s.page);
	}
	stream_end(&in);
	if (!show_end(&s) && diag_status() == 0)
		diag_note("no rows", "nothing to show");
	note_languages(&s.languages);
	write_page(&s.page);
	show_free(&s);
	return output_finish();
}
