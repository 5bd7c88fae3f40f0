/* html_facts.c: the section of html.h that shows facts by reports */

#include "show/html.h"

enum { REPORTS_MAX = 6 }; /* columns; more reports are told fact by fact */

/* The cells of one fact as a row with a column for each report. */
static void
put_row(struct buffer *out, const struct fact_table *f,
    const struct facts_cell *c, size_t n)
{
	size_t i, k = 0;

	for (i = 0; i < f->reports; i++) {
		buffer_string(out, "<td data-r=\"");
		html_text(out, f->report[i]);
		buffer_string(out, "\">");
		for (; k < n && c[k].report == i; k++) {
			buffer_string(out, "<p dir=\"auto\">");
			html_text(out, c[k].text);
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
		html_text(out, f->report[c[k].report]);
		buffer_string(out, "</strong> ");
		html_text(out, c[k].text);
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
		html_text(out, f->report[i]);
		buffer_string(out, "</th>\n");
	}
	if (wide)
		buffer_string(out, "<th>reports that tell it</th>\n");
	buffer_string(out, "</tr></thead>\n<tbody>\n");
}

static void
put_counts(struct buffer *out, const struct fact_table *f)
{
	buffer_string(out, "<p class=\"k\"><span>");
	buffer_number(out, f->number);
	buffer_string(out, " facts</span><span>");
	buffer_number(out, f->reports);
	buffer_string(out, " reports</span><span>");
	buffer_number(out, f->in_all);
	buffer_string(out, " told by all</span><span>");
	buffer_number(out, f->in_one);
	buffer_string(out, " told by one only</span></p>\n");
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
	buffer_string(out, "<table>\n");
	put_head(out, f, wide);
	for (i = 0; i < f->cells; i += n) {
		n = fact_table_run(f, i);
		buffer_string(out, "<tr><th>");
		buffer_number(out, f->cell[i].fact);
		buffer_string(out, "</th>\n");
		(wide ? put_all : put_row)(out, f, &f->cell[i], n);
		buffer_string(out, "</tr>\n");
	}
	buffer_string(out, "</tbody>\n</table>\n</section>\n");
}
