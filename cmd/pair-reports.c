/* pair-reports: documents of the report stream in, those of one event out */

#include <string.h>
#include <unistd.h>

#include "pair/event.h"
#include "pair/reports.h"
#include "stream/cli.h"
#include "stream/diag.h"
#include "stream/document.h"
#include "stream/header.h"
#include "stream/output.h"
#include "stream/stream.h"

enum { DAYS_MAX = 1000000 };

/* -: 0.250 a b, for each pair of one event */
static void
put_pairs(struct pair_reports *r, size_t event)
{
	struct events *e = &r->events;
	size_t i, k, thousandths;

	for (i = e->start[event]; i < e->start[event + 1]; i++) {
		event_look(e, e->report[i]);
		for (k = i + 1; k < e->start[event + 1]; k++) {
			thousandths =
			    (event_likeness(e, e->report[k]) * (size_t)1000 +
				EVENT_ONE / 2) /
			    EVENT_ONE;
			output_number(thousandths / 1000);
			output_char('.');
			output_number(thousandths / 100 % 10);
			output_number(thousandths / 10 % 10);
			output_number(thousandths % 10);
			output_field(string_list_get(&r->names, e->report[i]));
			output_field(string_list_get(&r->names, e->report[k]));
			output_end();
		}
	}
}

/* -g: 1 a */
static void
put_names(struct pair_reports *r, size_t event)
{
	struct events *e = &r->events;
	size_t i;

	for (i = e->start[event]; i < e->start[event + 1]; i++) {
		output_number(event + 1);
		output_field(string_list_get(&r->names, e->report[i]));
		output_end();
	}
}

/* Take the first of some lines off the front, without its newline. */
static struct span
take_line(struct span *lines)
{
	struct span line = *lines;
	const char *newline = memchr(lines->p, '\n', lines->n);

	if (newline != NULL)
		line.n = (size_t)(newline - line.p);
	lines->p += line.n + (newline != NULL);
	lines->n -= line.n + (newline != NULL);
	return line;
}

/*
 * -R: 1, and the record, for each record.  Two documents of one name that come
 * one after the other get different names, as doc_name.h has it.
 */
static void
put_lines(struct pair_reports *r, size_t event)
{
	struct events *e = &r->events;
	struct span name, lines, line;
	size_t i;

	for (i = e->start[event]; i < e->start[event + 1]; i++) {
		name = string_list_get(&r->names, e->report[i]);
		doc_name_next(&r->written, name, 1);
		lines = string_list_get(&r->lines, e->report[i]);
		while (lines.n > 0) {
			line = take_line(&lines);
			output_number(event + 1);
			output_field(r->written.name);
			output_bytes(
			    (struct span){ line.p + name.n, line.n - name.n });
			output_end();
		}
	}
}

/* Write the header of what put_lines writes. */
static void
put_header_of_lines(struct pair_reports *r)
{
	struct span lines;
	struct record first;
	int due = 1;

	if (r->events.n > 0) {
		lines = string_list_get(
		    &r->lines, r->events.report[r->events.start[0]]);
		record_split(&first, take_line(&lines));
	}
	header_put_records(
	    &due, "event", r->events.n > 0 ? &first : NULL, FIELD_ENTITIES);
}

static void
put_header(struct pair_reports *r, enum column_form form)
{
	if (form == COLUMN_RECORDS)
		put_header_of_lines(r);
	else
		header_put(form);
}

static void
put_event(struct pair_reports *r, enum column_form form, size_t event)
{
	if (form == COLUMN_RECORDS)
		put_lines(r, event);
	else if (form == COLUMN_GROUPS)
		put_names(r, event);
	else
		put_pairs(r, event);
}

int
main(int argc, char *argv[])
{
	enum column_form form = COLUMN_PAIRS;
	const char *dir = NULL;
	uint32_t min = EVENT_MIN;
	int32_t window = -1;
	struct pair_reports r = { 0 };
	struct document d = { 0 };
	struct stream s;
	size_t i;
	int ch, header = 0;

	while ((ch = cli_option(argc, argv,
		    "pair-reports [-CgR] [-m score] [-T dir] [-W days] "
		    "[file ...]",
		    "Cgm:RT:W: sRwW")) != -1) {
		if (ch == 'C')
			header = 1;
		else if (ch == 'g')
			form = COLUMN_GROUPS;
		else if (ch == 'R')
			form = COLUMN_RECORDS;
		else if (ch == 'm')
			min =
			    (uint32_t)(cli_number("-m", optarg, 1) * EVENT_ONE);
		else if (ch == 'T')
			dir = optarg;
		else
			window = (int32_t)cli_number("-W", optarg, DAYS_MAX);
	}
	if (dir != NULL)
		pair_reports_to_files(&r, dir, form == COLUMN_RECORDS);
	stream_start(&s, cli_operands(argv));
	while (document_read(&d, &s, FIELD_SOURCE))
		pair_reports_add(&r, &d, form == COLUMN_RECORDS, window >= 0);
	stream_end(&s);
	document_free(&d);
	pair_reports_find(&r, min, window);
	if (header)
		put_header(&r, form);
	for (i = 0; i < r.events.n; i++)
		put_event(&r, form, i);
	pair_reports_free(&r);
	return output_finish();
}
