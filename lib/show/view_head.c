/* view_head.c: the head of a view: the reports, and the answer in one line */

#include "show/evidence_words.h"
#include "show/view_part.h"

enum { REPORTS_COUNTED = 8 /* for more, no single facts are counted */ };

/* Add the name of a report; one that is an address leads there in a page. */
static void
add_name(struct view *v, size_t i)
{
	const struct digest_report *r = &v->digest->report[i];

	view_line_link(&v->line, r->name);
	if (r->copy_of == i)
		return;
	buffer_string(&v->line.text, ", a copy of ");
	view_name_report(&v->line.text, r->copy_of);
}

/* Byline, date, name and what the report is a copy of. */
static void
put_origin(struct view *v, size_t i)
{
	const struct digest_report *r = &v->digest->report[i];
	struct buffer *b = &v->line.text;

	view_indent(v);
	evidence_words(b, r->byline);
	if (r->byline.n > 0 && r->date.n > 0)
		buffer_string(b, ", ");
	evidence_words(b, r->date);
	if (r->byline.n + r->date.n > 0)
		buffer_string(b, ", ");
	add_name(v, i);
	view_line_put(&v->line, "hq");
}

static void
put_report(struct view *v, size_t i)
{
	const struct digest_report *r = &v->digest->report[i];
	int known = r->headline.n + r->byline.n + r->date.n > 0;

	view_name_report(&v->line.label, i);
	if (!known)
		add_name(v, i);
	else if (r->headline.n > 0)
		buffer_add(&v->line.text, r->headline);
	else
		buffer_string(&v->line.text, "(no headline)");
	view_line_put(&v->line, "ht");
	if (known)
		put_origin(v, i);
}

static int
is_report(const struct digest_report *r)
{
	return r->name.n > 0 && !span_equal(r->name, span_of("-"));
}

/* How many facts several reports tell, and how many of them differently. */
static void
say_shared(struct view *v, size_t reports)
{
	const struct digest *d = v->digest;
	struct buffer *b = &v->line.text;

	if (d->shared == 0)
		buffer_string(b, "No fact in ");
	else
		view_count(b, d->shared, " fact in ", " facts in ");
	buffer_string(b, reports == 2 ? "both" : "several reports");
	if (d->differing == 0)
		return;
	buffer_string(b, ", ");
	if (d->differing < d->shared) {
		buffer_number(b, d->differing);
		buffer_string(b, " of them ");
	} else if (d->shared > 1)
		buffer_string(b, "all ");
	buffer_string(b, "told differently");
}

static void
say_alone(struct view *v, size_t report)
{
	struct buffer *b = &v->line.text;
	size_t unsure, n = digest_alone(v->digest, report, &unsure);

	buffer_number(b, n);
	buffer_string(b, " only in ");
	view_name_report(b, report);
	if (unsure > 0) {
		buffer_string(b, " (");
		buffer_number(b, unsure);
		buffer_string(b, " unsure)");
	}
}

/* That there is nothing to compare. */
static void
say_one_source(struct view *v, size_t reports)
{
	const struct digest *d = v->digest;
	struct buffer *b = &v->line.text;

	if (reports > 1) {
		buffer_string(b, "The reports are copies of one another; there "
				 "is no independent one to compare them with");
		return;
	}
	view_count(b, d->sentences, " sentence; ", " sentences; ");
	buffer_string(b, "there is no other report to compare it with");
}

/* The answer in one line. */
static void
put_summary(struct view *v, size_t reports)
{
	const struct digest *d = v->digest;
	struct buffer *b = &v->line.text;
	const char *before = "; ";
	size_t i;

	view_gap(v);
	if (v->sources < 2) {
		say_one_source(v, reports);
		view_line_put(&v->line, "hs");
		return;
	}
	say_shared(v, reports);
	for (i = 0; i < d->reports && d->reports <= REPORTS_COUNTED; i++) {
		if (d->report[i].copy_of != i)
			continue;
		buffer_string(b, before);
		say_alone(v, i);
		before = ", ";
	}
	view_line_put(&v->line, "hs");
}

void
view_put_head(struct view *v)
{
	const struct digest *d = v->digest;
	size_t i, reports = 0;

	v->sources = 0;
	for (i = 0; i < d->reports; i++) {
		/* The other one of a report alone has no name. */
		if (!is_report(&d->report[i]))
			continue;
		put_report(v, i);
		reports++;
		v->sources += d->report[i].copy_of == i;
	}
	put_summary(v, reports);
}
