/* screen_facts.c: the table of facts of screen.h */

#include "show/screen.h"
#include "show/stacked.h"

enum {
	REPORT_MIN = 18, /* columns of a report, at least */
	REPORTS_MAX = 16,
	MARK = 2, /* columns: a blank and a mark */
	GAP = 2
};

struct fact_layout {
	const struct paint *paint;
	const struct fact_table *facts;
	size_t digits; /* of the longest number of a fact */
	size_t width;  /* of the column of a report */
};

/* What stands in the columns of a line. */
struct fact_line {
	struct paint_text text[REPORTS_MAX];
	size_t next[REPORTS_MAX]; /* cell that comes in the column, or end */
};

static int
more(const struct fact_layout *t, const struct fact_line *l)
{
	size_t i;

	for (i = 0; i < t->facts->reports; i++)
		if (l->text[i].rest.n > 0)
			return 1;
	return 0;
}

/* Put the number of a fact and the mark of its verdict. */
static void
put_number(const struct fact_layout *t, const struct facts_cell *fact)
{
	struct buffer *out = t->paint->out;

	buffer_number_right(out, fact->fact, t->digits);
	buffer_char(out, ' ');
	if (fact->verdict == VERDICT_SINGLE)
		buffer_char(out, ' ');
	else
		paint_mark(t->paint, fact->verdict == VERDICT_AGREED
					 ? RELATION_SAME
					 : RELATION_DIFFERS);
}

/* Put all columns, line by line; the number of fact is put on the first. */
static void
put_lines(const struct fact_layout *t, struct fact_line *l,
    const struct facts_cell *fact)
{
	struct buffer *out = t->paint->out;
	size_t i, columns, due;

	do {
		if (fact != NULL)
			put_number(t, fact);
		due = fact != NULL ? GAP : t->digits + MARK + GAP;
		fact = NULL;
		for (i = 0; i < t->facts->reports; i++, due += GAP) {
			if (l->text[i].rest.n > 0) {
				buffer_fill(out, ' ', due);
				due = 0;
			}
			(void)paint_line(
			    t->paint, &l->text[i], t->width, &columns);
			due += t->width - columns;
		}
		buffer_char(out, '\n');
	} while (more(t, l));
}

/*
 * Begin the columns with the next cell of each report that has one more, or
 * with empty; returns how many have.
 */
static size_t
start_cells(const struct fact_layout *t, struct fact_line *l,
    const struct facts_cell *c, size_t n, struct span empty)
{
	size_t i, k, told = 0;

	for (i = 0; i < t->facts->reports; i++) {
		k = l->next[i];
		if (k == n || c[k].report != i) {
			paint_start(&l->text[i], empty, COLOUR_NONE);
			continue;
		}
		paint_start(&l->text[i], c[k].text, COLOUR_NONE);
		l->text[i].tail = c[k].told_by;
		l->next[i]++;
		told++;
	}
	return told;
}

/* Put the n cells of a fact, those of one report one below the other. */
static void
put_fact(const struct fact_layout *t, const struct facts_cell *c, size_t n)
{
	struct fact_line l;
	size_t i;

	for (i = 0; i < t->facts->reports; i++)
		l.next[i] = n;
	for (i = n; i-- > 0;)
		l.next[c[i].report] = i;
	(void)start_cells(t, &l, c, n, (struct span){ "-", 1 });
	put_lines(t, &l, c);
	while (start_cells(t, &l, c, n, (struct span){ "", 0 }) > 0)
		put_lines(t, &l, NULL);
	buffer_char(t->paint->out, '\n');
}

static void
put_table(const struct fact_layout *t)
{
	struct fact_line l;
	size_t i, n;

	for (i = 0; i < t->facts->reports; i++)
		paint_start(&l.text[i], t->facts->report[i].name, COLOUR_NAME);
	put_lines(t, &l, NULL);
	buffer_char(t->paint->out, '\n');
	for (i = 0; i < t->facts->cells; i += n) {
		n = fact_table_run(t->facts, i);
		put_fact(t, &t->facts->cell[i], n);
	}
}

static void
put_name(const struct paint *p, struct span name)
{
	struct paint_text text;

	buffer_fill(p->out, ' ', GAP);
	paint_start(&text, name, COLOUR_NAME);
	stacked_text(p, &text, GAP, GAP);
}

/* Facts one below the other, each with the reports that tell it. */
static void
put_list(const struct fact_layout *t)
{
	struct buffer *out = t->paint->out;
	const struct fact_table *f = t->facts;
	struct paint_text text;
	size_t i, k, n;

	for (i = 0; i < f->cells; i += n) {
		n = fact_table_run(f, i);
		buffer_string(out, "fact ");
		buffer_number(out, f->cell[i].fact);
		buffer_string(out, ": ");
		buffer_string(out, verdict_name(f->cell[i].verdict));
		buffer_char(out, '\n');
		for (k = i; k < i + n; k++) {
			put_name(t->paint, f->report[f->cell[k].report].name);
			buffer_fill(out, ' ', 2 * (size_t)GAP);
			paint_start(&text, f->cell[k].text, COLOUR_NONE);
			text.tail = f->cell[k].told_by;
			stacked_text(
			    t->paint, &text, 2 * (size_t)GAP, 2 * (size_t)GAP);
		}
		buffer_char(out, '\n');
	}
}

/* Name the reports that are copies: the first of each, and the others. */
static void
put_copies(const struct paint *p, const struct fact_table *f)
{
	const struct facts_report *r = f->report, *end = r + f->reports;
	struct span source = { NULL, 0 };

	for (; r < end; r++) {
		if (span_equal(r->name, r->source))
			continue;
		if (source.p == NULL || !span_equal(r->source, source)) {
			source = r->source;
			buffer_string(p->out, "copies:\n");
			put_name(p, source);
		}
		put_name(p, r->name);
	}
	if (source.p != NULL)
		buffer_char(p->out, '\n');
}

static void
put_counts(struct buffer *out, const struct fact_table *f)
{
	int v;

	buffer_number(out, f->number);
	buffer_string(out, f->number == 1 ? " fact in " : " facts in ");
	buffer_number(out, f->reports);
	buffer_string(out, f->reports == 1 ? " report, " : " reports, ");
	buffer_number(out, f->in_all);
	buffer_string(out, " in all");
	for (v = 0; v < VERDICT_COUNT; v++) {
		buffer_string(out, v == 0 ? ": " : ", ");
		buffer_number(out, f->verdict[v]);
		buffer_char(out, ' ');
		buffer_string(out, verdict_name((enum verdict)v));
	}
	buffer_char(out, '\n');
}

void
screen_facts(struct screen *s, const struct fact_table *f)
{
	struct fact_layout t = { .paint = &s->paint, .facts = f };
	size_t columns;

	t.digits = buffer_digits(f->cell[f->cells - 1].fact);
	columns = s->paint.width - t.digits - MARK;
	t.width = columns / f->reports;
	t.width = t.width > GAP ? t.width - GAP : 0;
	if (s->plain || f->reports > REPORTS_MAX || t.width < REPORT_MIN)
		put_list(&t);
	else
		put_table(&t);
	put_copies(&s->paint, f);
	put_counts(s->paint.out, f);
}
