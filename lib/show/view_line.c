#include "show/view_line.h"

#include <stdlib.h>

#include "show/html.h"
#include "text/memory.h"

void
view_line_free(struct view_line *l)
{
	buffer_free(&l->label);
	buffer_free(&l->text);
	buffer_free(&l->anchor);
	free(l->stretch);
	l->stretch = NULL;
	l->n = l->cap = 0;
}

void
view_line_lead(struct view_line *l, size_t section, size_t side, size_t number)
{
	buffer_char(&l->anchor, 'p');
	buffer_number(&l->anchor, section);
	buffer_char(&l->anchor, "ab"[side]);
	buffer_number(&l->anchor, number);
}

void
view_line_score(struct view_line *l, unsigned thousandths)
{
	unsigned hundredths = thousandths / 10; /* 0.749 is no 0.75 */

	buffer_char(&l->text, (char)('0' + hundredths / 100));
	buffer_char(&l->text, '.');
	buffer_char(&l->text, (char)('0' + hundredths / 10 % 10));
	buffer_char(&l->text, (char)('0' + hundredths % 10));
}

void
view_line_link(struct view_line *l, struct span name)
{
	if (span_begins(name, "https://") || span_begins(name, "http://")) {
		l->link = l->text.n;
		l->link_n = name.n;
	}
	buffer_add(&l->text, name);
}

void
view_line_stress(struct view_line *l, struct span s, int second)
{
	size_t from;

	if (l->format == VIEW_PLAIN)
		buffer_string(&l->text, second ? "{+" : "[-");
	from = l->text.n;
	buffer_add(&l->text, s);
	l->stretch =
	    memory_grow(l->stretch, &l->cap, l->n + 1, sizeof(*l->stretch));
	l->stretch[l->n++] =
	    (struct stretch){ from, l->text.n, HIGHLIGHT_FACT };
	if (l->format == VIEW_PLAIN)
		buffer_string(&l->text, second ? "+}" : "-]");
}

static void
put_html_label(const struct view_line *l)
{
	struct buffer *out = l->paint->out;
	int leads = l->anchor.n > 0;

	buffer_string(
	    out, leads ? "<a class=\"hl\" href=\"#" : "<span class=\"hl");
	buffer_add(out, (struct span){ l->anchor.p, l->anchor.n });
	buffer_string(out, "\">");
	html_text(out, (struct span){ l->label.p, l->label.n });
	buffer_string(out, leads ? "</a> " : "</span> ");
}

/* Part of the text, from byte *at up to another, in an element or none. */
static void
put_part(const struct view_line *l, size_t *at, size_t to, const char *element)
{
	struct buffer *out = l->paint->out;
	const struct span part = { l->text.p + *at, to - *at };

	*at = to;
	if (part.n == 0)
		return;
	if (element != NULL) {
		buffer_char(out, '<');
		buffer_string(out, element);
		buffer_char(out, '>');
	}
	html_text(out, part);
	if (element != NULL) {
		buffer_string(out, "</");
		buffer_string(out, element);
		buffer_char(out, '>');
	}
}

/* The address that is part of the text, from byte *at on. */
static void
put_link(const struct view_line *l, size_t *at)
{
	struct buffer *out = l->paint->out;

	put_part(l, at, l->link, NULL);
	buffer_string(out, "<a href=\"");
	html_text(out, (struct span){ l->text.p + l->link, l->link_n });
	buffer_string(out, "\">");
	put_part(l, at, l->link + l->link_n, NULL);
	buffer_string(out, "</a>");
}

static void
put_html(struct view_line *l, const char *class)
{
	struct buffer *out = l->paint->out;
	size_t i, at = 0;

	buffer_string(out, "<p");
	if (class != NULL) {
		buffer_string(out, " class=\"");
		buffer_string(out, class);
		buffer_char(out, '"');
	}
	buffer_string(out, " dir=\"auto\">");
	if (l->label.n > 0)
		put_html_label(l);
	if (l->link_n > 0)
		put_link(l, &at);
	for (i = 0; i < l->n; i++) {
		put_part(l, &at, l->stretch[i].from, NULL);
		put_part(l, &at, l->stretch[i].to, "b");
	}
	put_part(l, &at, l->text.n, NULL);
	buffer_string(out, "</p>\n");
}

static void
put_plain(struct view_line *l)
{
	struct buffer *out = l->paint->out;

	buffer_add(out, (struct span){ l->label.p, l->label.n });
	if (l->label.n > 0)
		buffer_string(out, ": ");
	buffer_add(out, (struct span){ l->text.p, l->text.n });
	buffer_char(out, '\n');
}

static void
put_screen(struct view_line *l)
{
	const struct paint *p = l->paint;
	struct buffer *out = p->out;
	size_t indent = l->label.n > 0 ? l->indent : 0, columns;
	struct paint_text t;

	paint_start(&t, (struct span){ l->text.p, l->text.n }, COLOUR_NONE);
	t.stretch = l->stretch;
	t.n = l->n;
	if (l->label.n > 0) {
		buffer_add(out, (struct span){ l->label.p, l->label.n });
		buffer_fill(
		    out, ' ', l->label.n < indent ? indent - l->label.n : 1);
	}
	columns = l->label.n < indent ? indent : l->label.n + 1;
	columns = l->label.n == 0 ? 0 : columns;
	(void)paint_line(p, &t, p->width - columns, &columns);
	while (t.rest.n > 0) {
		buffer_char(out, '\n');
		buffer_fill(out, ' ', indent);
		(void)paint_line(p, &t, p->width - indent, &columns);
	}
	buffer_char(out, '\n');
}

void
view_line_put(struct view_line *l, const char *class)
{
	if (l->format == VIEW_HTML)
		put_html(l, class);
	else if (l->format == VIEW_PLAIN)
		put_plain(l);
	else
		put_screen(l);
	l->label.n = l->text.n = l->anchor.n = l->n = l->link_n = 0;
}
