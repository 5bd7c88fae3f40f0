/* screen_facts.c: the table of facts of screen.h */

#include "show/screen.h"
#include "show/stacked.h"

enum {
	REPORT_MIN = 18, /* columns of a report, at least */
	REPORTS_MAX = 16,
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

/* Put all columns, line by line; number is put on the first. */
static void
put_lines(const struct fact_layout *t, struct fact_line *l, size_t number)
{
	struct buffer *out = t->paint->out;
	size_t i, columns, due;

	do {
		if (number > 0)
			buffer_number_right(out, number, t->digits);
		due = number > 0 ? GAP : t->digits + GAP;
		number = 0;
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
	put_lines(t, &l, c->fact);
	while (start_cells(t, &l, c, n, (struct span){ "", 0 }) > 0)
		put_lines(t, &l, 0);
	buffer_char(t->paint->out, '\n');
}

static void
put_table(const struct fact_layout *t)
{
	struct fact_line l;
	size_t i, n;

	for (i = 0; i < t->facts->reports; i++)
		paint_start(&l.text[i], t->facts->report[i], COLOUR_NAME);
	put_lines(t, &l, 0);
	buffer_char(t->paint->out, '\n');
	for (i = 0; i < t->facts->cells; i += n) {
		n = fact_table_run(t->facts, i);
		put_fact(t, &t->facts->cell[i], n);
	}
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
		buffer_char(out, '\n');
		for (k = i; k < i + n; k++) {
			buffer_fill(out, ' ', GAP);
			paint_start(
			    &text, f->report[f->cell[k].report], COLOUR_NAME);
			stacked_text(t->paint, &text, GAP, GAP);
			buffer_fill(out, ' ', 2 * (size_t)GAP);
			paint_start(&text, f->cell[k].text, COLOUR_NONE);
			stacked_text(
			    t->paint, &text, 2 * (size_t)GAP, 2 * (size_t)GAP);
		}
		buffer_char(out, '\n');
	}
}

static void
put_counts(struct buffer *out, const struct fact_table *f)
{
	buffer_number(out, f->number);
	buffer_string(out, f->number == 1 ? " fact in " : " facts in ");
	buffer_number(out, f->reports);
	buffer_string(out, f->reports == 1 ? " report: " : " reports: ");
	buffer_number(out, f->in_all);
	buffer_string(out, " in all, ");
	buffer_number(out, f->in_one);
	buffer_string(out, " in one only\n");
}

void
screen_facts(struct screen *s, const struct fact_table *f)
{
	struct fact_layout t = { .paint = &s->paint, .facts = f };
	size_t columns;

	t.digits = buffer_digits(f->cell[f->cells - 1].fact);
	columns = s->paint.width - t.digits;
	t.width = columns / f->reports;
	t.width = t.width > GAP ? t.width - GAP : 0;
	if (s->plain || f->reports > REPORTS_MAX || t.width < REPORT_MIN)
		put_list(&t);
	else
		put_table(&t);
	put_counts(s->paint.out, f);
}
