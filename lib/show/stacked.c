#include "show/stacked.h"

#include "show/highlight.h"
#include "text/utf8.h"

enum { INDENT = 2 }; /* columns of further lines, where there are words */

static size_t
digits(const struct alignment *a, int side)
{
	size_t n = a->passages[side];

	return n == 0 ? 1 : buffer_digits(a->passage[side][n - 1].number);
}

void
stacked_start(struct stacked *s, const struct paint *p,
    const struct alignment *a, struct highlight *compare, int words)
{
	size_t left = digits(a, 0), right = digits(a, 1);

	s->paint = p;
	s->alignment = a;
	s->compare = compare;
	s->digits = left > right ? left : right;
	s->words = words;
}

void
stacked_text(
    const struct paint *p, struct paint_text *t, size_t at, size_t indent)
{
	size_t columns;

	(void)paint_line(p, t, p->width - at, &columns);
	while (t->rest.n > 0) {
		buffer_char(p->out, '\n');
		buffer_fill(p->out, ' ', indent);
		(void)paint_line(p, t, p->width - indent, &columns);
	}
	buffer_char(p->out, '\n');
}

/* What stands before a text; returns its columns. */
static size_t
put_head(const struct stacked *s, enum relation r, int side,
    const struct alignment_passage *p)
{
	struct buffer *out = s->paint->out;
	size_t start = out->n;

	if (!s->words) {
		if (r == RELATION_COUNT)
			buffer_char(out, ' ');
		else
			paint_mark(s->paint, r);
		buffer_char(out, ' ');
		buffer_number_right(out, p->number, s->digits);
		buffer_char(out, ' ');
		return s->digits + 3;
	}
	if (r == RELATION_ONLY_A || r == RELATION_ONLY_B)
		buffer_string(out, "only ");
	else if (r != RELATION_COUNT) {
		buffer_string(out, relation_name(r));
		buffer_string(out, ", ");
	}
	buffer_string(out, side == 0 ? "A " : "B ");
	buffer_number(out, p->number);
	if (p->told_by.n > 0) {
		buffer_char(out, ' ');
		buffer_add(out, p->told_by);
	}
	buffer_string(out, ": ");
	return utf8_count((struct span){ out->p + start, out->n - start });
}

static size_t
indent(const struct stacked *s)
{
	return s->words ? INDENT : s->digits + 3;
}

static void
put_name(const struct stacked *s, const char *words, enum relation r,
    struct span name)
{
	struct paint_text t;

	if (s->words)
		buffer_string(s->paint->out, words);
	else {
		paint_mark(s->paint, r);
		buffer_string(s->paint->out, "  ");
	}
	paint_start(&t, name, COLOUR_NAME);
	stacked_text(s->paint, &t, 3, 3);
}

void
stacked_names(const struct stacked *s)
{
	put_name(s, "A: ", RELATION_ONLY_A, s->alignment->name[0]);
	put_name(s, "B: ", RELATION_ONLY_B, s->alignment->name[1]);
	buffer_char(s->paint->out, '\n');
}

/* A passage in full, a right one with the row that shows it there. */
static void
put_passage(
    const struct stacked *s, enum relation r, int side, size_t i, size_t link)
{
	const struct alignment_passage *p = &s->alignment->passage[side][i];
	enum colour colour = COLOUR_NONE;
	struct paint_text t;

	if (r == RELATION_ONLY_A || r == RELATION_ONLY_B)
		colour = (enum colour)(COLOUR_RELATION + (int)r);
	paint_start(&t, p->text, colour);
	if (s->paint->colours) {
		if (side == 0)
			highlight_passage(s->compare, s->alignment, 0, i);
		else
			highlight_right(s->compare, s->alignment, link);
		t.stretch = s->compare->stretch;
		t.n = s->compare->n;
	}
	if (!s->words)
		t.tail = p->told_by;
	stacked_text(s->paint, &t, put_head(s, r, side, p), indent(s));
}

/* The right passage of a link. */
static void
put_right(const struct stacked *s, size_t link)
{
	const struct alignment_link *l = &s->alignment->link[link];
	const struct alignment_passage *p;
	size_t at;

	if (l->passage[1] == ALIGNMENT_NONE)
		return;
	p = &s->alignment->passage[1][l->passage[1]];
	if (alignment_in_full(s->alignment, link)) {
		put_passage(s, l->relation, 1, l->passage[1], link);
		return;
	}
	at = put_head(s, l->relation, 1, p);
	paint_short(s->paint, p->text, s->paint->width - at);
	buffer_char(s->paint->out, '\n');
}

void
stacked_left(const struct stacked *s, size_t i)
{
	const struct alignment *a = s->alignment;
	const struct alignment_passage *p = &a->passage[0][i];
	const size_t *link = &a->by[0][p->link];
	enum relation r = a->link[link[0]].relation;
	size_t k;

	put_passage(
	    s, r == RELATION_ONLY_A ? r : RELATION_COUNT, 0, i, link[0]);
	for (k = 0; k < p->links; k++)
		put_right(s, link[k]);
	buffer_char(s->paint->out, '\n');
}

void
stacked_own(const struct stacked *s, size_t i)
{
	const struct alignment *a = s->alignment;

	put_passage(s, RELATION_ONLY_B, 1, i, a->by[1][a->passage[1][i].link]);
	buffer_char(s->paint->out, '\n');
}
