#include "show/columns.h"

#include "show/highlight.h"

enum { GAPS = 5 }; /* columns of the gutter, without the numbers */

/* A line: both sides, and what is between them. */
struct column_line {
	struct paint_text left, right;
	size_t number[2];       /* 0: none */
	enum relation relation; /* RELATION_COUNT: no mark */
	int brief;              /* the right text is shortened */
};

static size_t
digits(const struct alignment *a, int side)
{
	size_t n = a->passages[side];

	return n == 0 ? 1 : buffer_digits(a->passage[side][n - 1].number);
}

void
columns_start(struct columns *c, const struct paint *p,
    const struct alignment *a, struct highlight compare[2])
{
	size_t gutter;
	int side;

	c->paint = p;
	c->alignment = a;
	c->compare = compare;
	for (side = 0; side < 2; side++)
		c->digits[side] = digits(a, side);
	gutter = c->digits[0] + c->digits[1] + GAPS;
	c->width = (p->width - gutter) / 2;
}

static void
put_number(const struct columns *c, size_t number, size_t width)
{
	if (number == 0)
		buffer_fill(c->paint->out, ' ', width);
	else
		buffer_number_right(c->paint->out, number, width);
}

/* Write numbers and mark, once. */
static void
put_gutter(const struct columns *c, struct column_line *l)
{
	struct buffer *out = c->paint->out;

	buffer_char(out, ' ');
	put_number(c, l->number[0], c->digits[0]);
	buffer_char(out, ' ');
	if (l->relation == RELATION_COUNT)
		buffer_char(out, ' ');
	else
		paint_mark(c->paint, l->relation);
	if (l->right.rest.n > 0) {
		buffer_char(out, ' ');
		put_number(c, l->number[1], c->digits[1]);
		buffer_char(out, ' ');
	}
	l->number[0] = l->number[1] = 0;
	l->relation = RELATION_COUNT;
}

/* Write one line; the texts continue on the next. */
static void
put_line(const struct columns *c, struct column_line *l)
{
	struct buffer *out = c->paint->out;
	size_t columns;
	int marked = l->relation != RELATION_COUNT;

	(void)paint_line(c->paint, &l->left, c->width, &columns);
	if (marked || l->right.rest.n > 0) {
		buffer_fill(out, ' ', c->width - columns);
		put_gutter(c, l);
	}
	if (l->brief) {
		paint_short(c->paint, l->right.rest, c->width);
		l->right.rest.n = 0;
		l->brief = 0;
	} else {
		(void)paint_line(c->paint, &l->right, c->width, &columns);
	}
	buffer_char(out, '\n');
}

static void
put_lines(const struct columns *c, struct column_line *l, int all)
{
	while (l->relation != RELATION_COUNT || l->right.rest.n > 0 ||
	       (all && l->left.rest.n > 0))
		put_line(c, l);
	if (all)
		buffer_char(c->paint->out, '\n');
}

static struct column_line
line_start(struct span left, struct span right, enum colour colour)
{
	struct column_line l = { .relation = RELATION_COUNT };

	paint_start(&l.left, left, colour);
	paint_start(&l.right, right, colour);
	return l;
}

void
columns_names(const struct columns *c)
{
	struct column_line l = line_start(
	    c->alignment->name[0], c->alignment->name[1], COLOUR_NAME);

	put_lines(c, &l, 1);
}

/* Write the texts of a link whose right one has begun. */
static void
start_right(const struct columns *c, struct column_line *l, size_t link)
{
	const struct alignment *a = c->alignment;
	const struct alignment_link *k = &a->link[link];
	const struct alignment_passage *p;

	l->relation = k->relation;
	if (k->passage[1] == ALIGNMENT_NONE)
		return;
	p = &a->passage[1][k->passage[1]];
	l->number[1] = p->number;
	paint_start(&l->right, p->text, COLOUR_NONE);
	l->brief = !alignment_in_full(a, link);
	if (l->brief)
		return;
	l->right.tail = p->told_by;
	highlight_right(&c->compare[1], a, link);
	l->right.stretch = c->compare[1].stretch;
	l->right.n = c->compare[1].n;
}

void
columns_left(const struct columns *c, size_t i)
{
	const struct alignment *a = c->alignment;
	const struct alignment_passage *p = &a->passage[0][i];
	const size_t *link = &a->by[0][p->link];
	struct column_line l =
	    line_start(p->text, (struct span){ "", 0 }, COLOUR_NONE);
	size_t k;

	if (a->link[link[0]].relation == RELATION_ONLY_A)
		l.left.colour =
		    (enum colour)(COLOUR_RELATION + (int)RELATION_ONLY_A);
	highlight_passage(&c->compare[0], a, 0, i);
	l.left.stretch = c->compare[0].stretch;
	l.left.n = c->compare[0].n;
	l.left.tail = p->told_by;
	l.number[0] = p->number;
	for (k = 0; k < p->links; k++) {
		start_right(c, &l, link[k]);
		put_lines(c, &l, k + 1 == p->links);
	}
}

void
columns_own(const struct columns *c, size_t i)
{
	const struct alignment_passage *p = &c->alignment->passage[1][i];
	struct column_line l = line_start((struct span){ "", 0 }, p->text,
	    (enum colour)(COLOUR_RELATION + (int)RELATION_ONLY_B));

	l.right.tail = p->told_by;
	l.number[1] = p->number;
	l.relation = RELATION_ONLY_B;
	put_lines(c, &l, 1);
}
