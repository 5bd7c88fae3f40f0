#include "show/paint.h"

#include "show/wrap.h"

/* Select Graphic Rendition of ECMA-48; NULL: as it is. */
static const char *const sgr[COLOUR_COUNT] = {
	[COLOUR_NAME] = "\033[1m",
	[COLOUR_SHORT] = "\033[2m",
	[COLOUR_RELATION + RELATION_SAME] = "\033[32m",
	[COLOUR_RELATION + RELATION_PARTIAL] = "\033[33m",
	[COLOUR_RELATION + RELATION_DIFFERS] = "\033[1;31m",
	[COLOUR_RELATION + RELATION_ONLY_A] = "\033[35m",
	[COLOUR_RELATION + RELATION_ONLY_B] = "\033[36m",
	[COLOUR_STRESS + HIGHLIGHT_WORD] = "\033[33m",
	[COLOUR_STRESS + HIGHLIGHT_FACT] = "\033[1;31m",
	[COLOUR_STRESS + HIGHLIGHT_QUOTE] = "\033[4;32m",
};

static void
put(const struct paint *p, enum colour colour, struct span s)
{
	int on = p->colours && sgr[colour] != NULL && s.n > 0;

	if (on)
		buffer_string(p->out, sgr[colour]);
	buffer_add(p->out, s);
	if (on)
		buffer_string(p->out, "\033[0m");
}

void
paint_start(struct paint_text *t, struct span text, enum colour colour)
{
	t->text = t->rest = text;
	t->tail = (struct span){ NULL, 0 };
	t->colour = colour;
	t->stretch = NULL;
	t->n = t->at = 0;
}

/* Go on with the tail, where the text has ended. */
static void
start_tail(struct paint_text *t)
{
	if (t->rest.n == 0 && t->tail.n > 0)
		paint_start(t, t->tail, COLOUR_SHORT);
}

int
paint_line(
    const struct paint *p, struct paint_text *t, size_t width, size_t *columns)
{
	const struct stretch *s;
	enum colour colour;
	struct span line;
	size_t from, to, end;

	if (!wrap_next(&t->rest, width, &line, columns)) {
		*columns = 0;
		return 0;
	}
	from = (size_t)(line.p - t->text.p);
	end = from + line.n;
	for (; from < end; from = to) {
		while (t->at < t->n && t->stretch[t->at].to <= from)
			t->at++;
		s = t->at < t->n ? &t->stretch[t->at] : NULL;
		colour = t->colour;
		to = s == NULL ? end : s->from;
		if (s != NULL && s->from <= from) {
			colour = (enum colour)(COLOUR_STRESS + (int)s->class);
			to = s->to;
		}
		to = to < end ? to : end;
		put(p, colour, (struct span){ t->text.p + from, to - from });
	}
	start_tail(t);
	return 1;
}

void
paint_short(const struct paint *p, struct span text, size_t width)
{
	struct span rest = text, line;
	size_t columns;

	if (!wrap_next(&rest, width, &line, &columns))
		return;
	if (rest.n == 0) {
		put(p, COLOUR_SHORT, line);
		return;
	}
	(void)wrap_next(&text, width > 6 ? width - 4 : 2, &line, &columns);
	put(p, COLOUR_SHORT, line);
	paint_string(p, COLOUR_SHORT, " ...");
}

void
paint_string(const struct paint *p, enum colour colour, const char *s)
{
	put(p, colour, span_of(s));
}

void
paint_mark(const struct paint *p, enum relation r)
{
	char c = relation_mark(r);

	put(p, (enum colour)(COLOUR_RELATION + (int)r), (struct span){ &c, 1 });
}
