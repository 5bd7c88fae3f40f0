#include "show/view_part.h"

#include <stdlib.h>

enum { LETTERS = 26 };

void
view_name_report(struct buffer *b, size_t report)
{
	if (report < LETTERS) {
		buffer_char(b, (char)('A' + report));
		return;
	}
	buffer_char(b, 'R');
	buffer_number(b, report + 1);
}

void
view_name_sentence(struct buffer *b, const struct digest_sentence *s)
{
	view_name_report(b, s->report);
	buffer_char(b, ' ');
	buffer_number(b, s->number);
}

void
view_name_next(struct buffer *b, const struct digest_sentence *last,
    const struct digest_sentence *s)
{
	if (last != NULL && last->report == s->report)
		buffer_number(b, s->number);
	else
		view_name_sentence(b, s);
}

void
view_label(struct view *v, const struct digest_sentence *s)
{
	view_name_sentence(&v->line.label, s);
	if (v->section > 0)
		view_line_lead(&v->line, v->section, s->report, s->number);
}

void
view_indent(struct view *v)
{
	if (v->line.format == VIEW_SCREEN)
		buffer_string(&v->line.label, " ");
	else if (v->line.format == VIEW_PLAIN)
		buffer_string(&v->line.text, "  ");
}

void
view_free(struct view *v)
{
	view_line_free(&v->line);
	free(v->shown);
	v->shown = NULL;
	v->shown_cap = 0;
}

void
view_gap(struct view *v)
{
	if (v->line.format != VIEW_HTML)
		buffer_char(v->line.paint->out, '\n');
}

void
view_count(struct buffer *b, size_t n, const char *one, const char *more)
{
	buffer_number(b, n);
	buffer_string(b, n == 1 ? one : more);
}
