/* html_facts.c: the section of html.h that shows facts by reports */

#include "show/html.h"

enum { REPORTS_MAX = 6 }; /* columns; more reports are told fact by fact */

static void
put_text(struct buffer *out, const struct facts_cell *c)
{
	html_text(out, c->text);
	html_told_by(out, c->told_by);
}

/* The cells of one fact as a row with a column for each report. */
static void
put_row(struct buffer *out, const struct fact_table *f,
    const struct facts_cell *c, size_t n)
{
	size_t i, k = 0;

	for (i = 0; i < f->reports; i++) {
		buffer_string(out, "<td data-r=\"");
		html_text(out, f->report[i].name);
		buffer_string(out, "\">");
		for (; k < n && c[k].report == i; k++) {
			buffer_string(out, "<p dir=\"auto\">");
			put_text(out, &c[k]);
			buffer_string(out, "</p>");
		}
		buffer_string(out, "</td>\n");
	}
}

/* The same in one column, each text after the name of its report. */
static void
put_all(struct buffer *out, const struct fact_table *f,
    const struct facts_cell *c, size_t n)
{
	size_t k;

	buffer_string(out, "<td>");
	for (k = 0; k < n; k++) {
		buffer_string(out, "<p dir=\"auto\"><strong>");
		html_text(out, f->report[c[k].report].name);
		buffer_string(out, "</strong> ");
		put_text(out, &c[k]);
		buffer_string(out, "</p>");
	}
	buffer_string(out, "</td>\n");
}

static void
put_head(struct buffer *out, const struct fact_table *f, int wide)
{
	size_t i;

	buffer_string(out, "<thead><tr><th>fact</th>\n");
	for (i = 0; i < f->reports && !wide; i++) {
		buffer_string(out, "<th dir=\"auto\">");
		html_text(out, f->report[i].name);
		buffer_string(out, "</th>\n");
	}
	if (wide)
		buffer_string(out, "<th>reports that tell it</th>\n");
	buffer_string(out, "</tr></thead>\n<tbody>\n");
}

static void
put_counts(struct buffer *out, const struct fact_table *f)
{
	int v;

	buffer_string(out, "<p class=\"k\"><span>");
	buffer_number(out, f->number);
	buffer_string(out, " facts</span><span>");
	buffer_number(out, f->reports);
	buffer_string(out, " reports</span><span>");
	buffer_number(out, f->in_all);
	buffer_string(out, " told by all</span>");
	for (v = 0; v < VERDICT_COUNT; v++) {
		buffer_string(out, "<span>");
		buffer_number(out, f->verdict[v]);
		buffer_char(out, ' ');
		buffer_string(out, verdict_name((enum verdict)v));
		buffer_string(out, "</span>");
	}
	buffer_string(out, "</p>\n");
}

/* Name the reports that are copies. */
static void
put_copies(struct buffer *out, const struct fact_table *f)
{
	const struct facts_report *r = f->report, *end = r + f->reports;

	for (; r < end; r++) {
		if (span_equal(r->name, r->source))
			continue;
		buffer_string(out, "<p dir=\"auto\">");
		html_text(out, r->source);
		buffer_string(out, " and ");
		html_text(out, r->name);
		buffer_string(out, " are copies</p>\n");
	}
}

/* The number of a fact with the mark of its verdict. */
static void
put_number(struct buffer *out, const struct facts_cell *c)
{
	static const char *const mark[VERDICT_COUNT] = {
		" <span class=\"s\">=</span>", " <b>!</b>", ""
	};

	buffer_string(out, "<tr><th>");
	buffer_number(out, c->fact);
	buffer_string(out, mark[c->verdict]);
	buffer_string(out, "</th>\n");
}

void
html_facts(struct html *h, const struct fact_table *f)
{
	int wide = f->reports > REPORTS_MAX;
	struct buffer *out = h->out;
	size_t i, n;

	h->sections++;
	buffer_string(out, "<section>\n<h2>Facts by report</h2>\n");
	put_counts(out, f);
	put_copies(out, f);
	buffer_string(out, "<table>\n");
	put_head(out, f, wide);
	for (i = 0; i < f->cells; i += n) {
		n = fact_table_run(f, i);
		put_number(out, &f->cell[i]);
		(wide ? put_all : put_row)(out, f, &f->cell[i], n);
		buffer_string(out, "</tr>\n");
	}
	buffer_string(out, "</tbody>\n</table>\n</section>\n");
}
