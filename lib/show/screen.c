#include "show/screen.h"

#include "show/columns.h"
#include "show/stacked.h"

void
screen_free(struct screen *s)
{
	highlight_free(&s->compare[0]);
	highlight_free(&s->compare[1]);
}

/* The count of each relation that is shown, on one line. */
static void
put_counts(const struct screen *s, const struct alignment *a)
{
	struct buffer *out = s->paint.out;
	int r, first = 1, marks = !s->plain;

	for (r = 0; r < RELATION_COUNT; r++) {
		if ((s->relations >> r & 1) == 0)
			continue;
		if (!first)
			buffer_string(out, marks ? "  " : ", ");
		first = 0;
		if (marks) {
			paint_mark(&s->paint, (enum relation)r);
			buffer_char(out, ' ');
		}
		buffer_number(out, a->count[r]);
		if (!marks || s->paint.width >= SCREEN_WORDS) {
			buffer_char(out, ' ');
			buffer_string(out, relation_name((enum relation)r));
		}
	}
	buffer_char(out, '\n');
}

static void
put_columns(struct screen *s, const struct alignment *a)
{
	struct columns c;
	size_t i, k;

	columns_start(&c, &s->paint, a, s->compare);
	columns_names(&c);
	for (k = 0; k < a->leading; k++)
		columns_own(&c, a->own[k]);
	for (i = 0; i < a->passages[0]; i++) {
		columns_left(&c, i);
		for (k = 0; k < a->passage[0][i].owns; k++)
			columns_own(&c, a->own[a->passage[0][i].own + k]);
	}
}

static void
put_stack(struct screen *s, const struct alignment *a)
{
	struct stacked t;
	size_t i, k;

	stacked_start(&t, &s->paint, a, s->compare, s->plain);
	stacked_names(&t);
	for (k = 0; k < a->leading; k++)
		stacked_own(&t, a->own[k]);
	for (i = 0; i < a->passages[0]; i++) {
		stacked_left(&t, i);
		for (k = 0; k < a->passage[0][i].owns; k++)
			stacked_own(&t, a->own[a->passage[0][i].own + k]);
	}
}

void
screen_alignment(struct screen *s, const struct alignment *a)
{
	int sides = !s->plain && s->paint.width >= SCREEN_SIDES;

	if (a->links > 0 && sides)
		put_columns(s, a);
	else if (a->links > 0)
		put_stack(s, a);
	put_counts(s, a);
}
