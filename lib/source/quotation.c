#include "source/quotation.h"

#include <stdlib.h>
#include <string.h>

#include "text/letter.h"
#include "text/memory.h"
#include "text/utf8.h"

enum turn { TURN_OPEN, TURN_CLOSE, TURN_EITHER };

/* A double quotation mark. */
struct quotation_mark {
	size_t at, after;
	enum turn turn;
};

enum {
	LOW_DOUBLE = 0x201e, /* opens in German, where 0x201c closes */
	LEFT_DOUBLE = 0x201c,
	RIGHT_DOUBLE = 0x201d,
	LEFT_SINGLE = 0x2018,
	RIGHT_SINGLE = 0x2019,
	LEFT_GUILLEMET = 0xab,
	RIGHT_GUILLEMET = 0xbb,
	SINGLE_REACH = 1024, /* bytes in which a single mark is closed */
	MARKS_MAX = 64       /* marks inside a quotation */
};

/* A place in a text: the code points around a mark. */
struct place {
	uint32_t before, mark, behind; /* 0 at the ends */
	size_t at, after;
};

static int
is_double(uint32_t c)
{
	return c == '"' || c == LEFT_DOUBLE || c == RIGHT_DOUBLE ||
	       c == LOW_DOUBLE || c == LEFT_GUILLEMET || c == RIGHT_GUILLEMET;
}

static int
is_single(uint32_t c)
{
	return c == '\'' || c == LEFT_SINGLE || c == RIGHT_SINGLE;
}

/* What a quotation can stand directly after. */
static int
lets_open(uint32_t c)
{
	return c == 0 || letter_is_space(c) || c == '(' || c == '[' ||
	       c == '-' || c == '/' || c == ':' || c == 0x2013 || c == 0x2014 ||
	       is_single(c);
}

/* What can follow a closing mark. */
static int
lets_close(uint32_t c)
{
	return c == 0 || letter_is_space(c) ||
	       (c < 0x80 && !letter_is(c) && !letter_is_digit(c) && c != '(' &&
		   c != '$') ||
	       c == 0x2013 || c == 0x2014 || c == 0x2026 || is_single(c);
}

/* Whether a quotation mark can begin with that byte; most bytes can't. */
static int
may_be_mark(char c)
{
	return c == '"' || c == '\'' || c == '\xc2' || c == '\xe2';
}

/* Find the next mark from offset from on: 1; or 0 if there is none. */
static int
next_mark(struct span text, size_t from, int (*is)(uint32_t), struct place *m)
{
	const char *p = text.p + from, *end = text.p + text.n, *start;
	uint32_t c;

	while (p < end) {
		start = p;
		if (!may_be_mark(*p)) {
			p++;
			continue;
		}
		c = utf8_next(&p, end);
		if (!is(c))
			continue;
		m->mark = c;
		m->at = (size_t)(start - text.p);
		m->after = (size_t)(p - text.p);
		m->before = start > text.p ? utf8_last(text.p, start) : 0;
		m->behind = p < end ? utf8_next(&p, end) : 0;
		return 1;
	}
	return 0;
}

/* Whether a quotation can begin with that character. */
static int
can_begin(uint32_t c)
{
	return c != 0 && !letter_is_space(c) && c != ',' && c != '.' &&
	       c != ';' && c != ':' && c != '!' && c != '?' && c != ')';
}

/* What a mark does where its place does not tell. */
static enum turn
usual_turn(uint32_t mark)
{
	if (mark == LEFT_DOUBLE || mark == LEFT_GUILLEMET)
		return TURN_OPEN;
	if (mark == RIGHT_DOUBLE || mark == RIGHT_GUILLEMET)
		return TURN_CLOSE;
	return TURN_EITHER;
}

static enum turn
turn_of(const struct place *m)
{
	int open = lets_open(m->before) && can_begin(m->behind);
	int close = !lets_open(m->before) && lets_close(m->behind);

	if (m->mark == LOW_DOUBLE)
		return TURN_OPEN;
	if (open == close)
		return usual_turn(m->mark);
	return open ? TURN_OPEN : TURN_CLOSE;
}

/* Collect the double marks of all lines. */
static void
find_marks(struct quotations *q, const struct source_line *line, size_t n)
{
	struct place m;
	size_t i, at;

	q->marks = 0;
	q->line_mark = memory_grow(
	    q->line_mark, &q->line_mark_cap, n + 1, sizeof(*q->line_mark));
	for (i = 0; i < n; i++) {
		q->line_mark[i] = q->marks;
		for (at = 0; line[i].tells &&
			     next_mark(line[i].text, at, is_double, &m);
		     at = m.after) {
			q->mark = memory_grow(q->mark, &q->mark_cap,
			    q->marks + 1, sizeof(*q->mark));
			q->mark[q->marks++] = (struct quotation_mark){ m.at,
				m.after, turn_of(&m) };
		}
	}
	q->line_mark[n] = q->marks;
}

static void
add_part(struct quotations *q, size_t start, size_t end, uint32_t number,
    int opens, int closes)
{
	if (start >= end)
		return;
	q->part = memory_grow(q->part, &q->cap, q->n + 1, sizeof(*q->part));
	q->part[q->n++] = (struct quotation_part){ start, end, number,
		(char)opens, (char)closes };
}

/* Whether only white space stands before the first mark of a line. */
static int
begins_with_mark(
    const struct quotations *q, const struct source_line *l, size_t i)
{
	size_t k;

	if (q->line_mark[i] == q->line_mark[i + 1])
		return 0;
	for (k = 0; k < q->mark[q->line_mark[i]].at; k++)
		if (l[i].text.p[k] != ' ')
			return 0;
	return 1;
}

static int
same_paragraph(const struct source_line *l, size_t i, size_t k)
{
	return span_equal(l[i].paragraph, l[k].paragraph);
}

/* Where a quotation that was opened leads to. */
enum lead {
	LEAD_NOWHERE,
	LEAD_CLOSE,    /* to the mark that closes it */
	LEAD_PARAGRAPH /* to a paragraph that goes on with it */
};

/* A line and a mark of it. */
struct target {
	enum lead lead;
	size_t line, mark;
};

/* Whether no line from i to k is left out. */
static int
is_run(const struct source_line *l, size_t i, size_t k)
{
	while (i <= k && l[i].tells)
		i++;
	return i > k;
}

/* Whether the first mark of line k goes on with a quotation of line i. */
static int
goes_on(const struct quotations *q, const struct source_line *l, size_t k,
    size_t i, size_t mark)
{
	return k > i && mark == q->line_mark[k] && begins_with_mark(q, l, k) &&
	       !same_paragraph(l, k, k - 1);
}

/* The line that has a mark, from line k on. */
static size_t
line_of(const struct quotations *q, size_t k, size_t mark)
{
	while (mark >= q->line_mark[k + 1])
		k++;
	return k;
}

/*
 * Where the quotation leads to that mark m of line i opens.  A pair of marks
 * inside it is skipped, if a mark is left in its paragraph that closes it.
 */
static struct target
find_target(
    const struct quotations *q, const struct source_line *l, size_t i, size_t m)
{
	const struct target none = { LEAD_NOWHERE, i, m };
	size_t inside = 0, k = i, t;

	for (t = m + 1; t < q->marks && t <= m + MARKS_MAX; t++) {
		k = line_of(q, k, t);
		if (k > i + QUOTATION_REACH || !is_run(l, i, k))
			break;
		if (inside == 0 && q->mark[t].turn != TURN_OPEN)
			return (struct target){ LEAD_CLOSE, k, t };
		if (inside == 0 && goes_on(q, l, k, i, t))
			return (struct target){ LEAD_PARAGRAPH, k, t };
		if (q->mark[t].turn != TURN_OPEN)
			inside--;
		else if (same_paragraph(l, k, i))
			inside++;
		else
			break;
	}
	return none;
}

/* A mark that can close a quotation in single marks. */
static int
closes_single(const struct place *m)
{
	return m->mark != LEFT_SINGLE && m->before != 0 &&
	       !letter_is_space(m->before) && lets_close(m->behind);
}

static int
is_stop(uint32_t c)
{
	return c == '.' || c == ',' || c == '?' || c == '!' || c == 0x2026;
}

/* The closing single mark after offset from; sure: behind a stop. */
static int
find_single_close(struct span text, size_t from, int sure, struct place *found)
{
	struct place m;
	int any = 0;

	if (text.n > from + SINGLE_REACH)
		text.n = from + SINGLE_REACH;
	while (next_mark(text, from, is_single, &m)) {
		from = m.after;
		if (!closes_single(&m))
			continue;
		if (is_stop(m.before)) {
			*found = m;
			return 1;
		}
		/* A plural's apostrophe may come before the real one. */
		if (!sure && (!any || found->before == 's')) {
			*found = m;
			any = 1;
		}
		if (any && found->before != 's')
			break;
	}
	return any;
}

/* A quotation over several lines: the state between them. */
struct open_quotation {
	int open, single;
	struct target to;
	uint32_t number; /* of the last quotation */
};

/* Whether a single mark can open a quotation. */
static int
opens_single(const struct place *m)
{
	return m->mark != RIGHT_SINGLE && lets_open(m->before) &&
	       !is_single(m->before) &&
	       (letter_is(m->behind) || m->behind == '$');
}

/* Look for the line that closes the quotation which begins line i. */
static int
find_single_line(
    const struct source_line *l, size_t n, size_t i, struct target *to)
{
	struct place c;
	size_t k;

	for (k = i + 1; k < n && k <= i + QUOTATION_REACH && l[k].tells &&
			same_paragraph(l, k, i);
	     k++)
		if (find_single_close(l[k].text, 0, 1, &c)) {
			*to = (struct target){ LEAD_CLOSE, k, 0 };
			return 1;
		}
	if (k < n && l[k].tells && next_mark(l[k].text, 0, is_single, &c) &&
	    c.at == 0 && opens_single(&c)) {
		*to = (struct target){ LEAD_PARAGRAPH, k, 0 };
		return 1;
	}
	return 0;
}

/* Single marks of text[from, end), outside of double ones. */
static void
add_single(struct quotations *q, const struct source_line *l, size_t n,
    size_t i, size_t from, size_t end, struct open_quotation *o)
{
	struct span text = { l[i].text.p, end };
	struct place m, c;

	for (; next_mark(text, from, is_single, &m); from = m.after) {
		if (!opens_single(&m))
			continue;
		if (find_single_close(text, m.after, 0, &c)) {
			if (c.at == m.after + 1) { /* rock 'n' roll */
				m.after = c.after;
				continue;
			}
			add_part(q, m.after, c.at, ++o->number, 1, 1);
			m.after = c.after;
			continue;
		}
		if (m.at != 0 || end != l[i].text.n ||
		    !find_single_line(l, n, i, &o->to))
			continue;
		o->open = o->single = 1;
		add_part(q, m.after, end, ++o->number, 1, 0);
		return;
	}
}

/*
 * Go on with a quotation that is open at the start of line i.  Returns the
 * offset after it, and in *mark the next double mark.
 */
static size_t
go_on(struct quotations *q, const struct source_line *l, size_t i,
    struct open_quotation *o, size_t *mark)
{
	struct place c;

	if (i < o->to.line &&
	    (o->to.lead == LEAD_CLOSE || same_paragraph(l, i, i - 1))) {
		add_part(q, 0, l[i].text.n, o->number, 0, 0);
		return l[i].text.n;
	}
	if (o->to.lead == LEAD_PARAGRAPH) {
		if (i < o->to.line)
			return l[i].text.n;
		o->number--; /* the mark that follows opens it again */
		o->open = 0;
		return 0;
	}
	o->open = 0;
	if (o->single) {
		if (!find_single_close(l[i].text, 0, 1, &c))
			return 0;
		add_part(q, 0, c.at, o->number, 0, 1);
		while (
		    *mark < q->line_mark[i + 1] && q->mark[*mark].at < c.after)
			++*mark;
		return c.after;
	}
	add_part(q, 0, q->mark[o->to.mark].at, o->number, 0, 1);
	*mark = o->to.mark + 1;
	return q->mark[o->to.mark].after;
}

/* The quotations that begin in line i, after offset at. */
static void
find_in_line(struct quotations *q, const struct source_line *l, size_t n,
    size_t i, size_t at, size_t mark, struct open_quotation *o)
{
	const struct quotation_mark *m;
	size_t end = q->line_mark[i + 1];
	struct target to;

	for (; mark < end; mark++) {
		m = &q->mark[mark];
		if (m->turn == TURN_CLOSE)
			continue;
		to = find_target(q, l, i, mark);
		if (to.lead == LEAD_NOWHERE && mark + 1 < end)
			continue;
		add_single(q, l, n, i, at, m->at, o);
		at = m->after;
		o->single = 0;
		if (to.line != i || to.lead == LEAD_NOWHERE) {
			o->to = to;
			o->open = to.lead != LEAD_NOWHERE;
			add_part(q, at, l[i].text.n, ++o->number, 1, 0);
			return;
		}
		add_part(q, at, q->mark[to.mark].at, ++o->number, 1, 1);
		at = q->mark[to.mark].after;
		mark = to.mark;
	}
	add_single(q, l, n, i, at, l[i].text.n, o);
}

void
quotations_find(struct quotations *q, const struct source_line *line, size_t n)
{
	struct open_quotation o = { 0 };
	size_t i, at, mark;

	find_marks(q, line, n);
	q->n = 0;
	q->part = memory_grow(q->part, &q->cap, 1, sizeof(*q->part));
	q->first =
	    memory_grow(q->first, &q->first_cap, n + 1, sizeof(*q->first));
	for (i = 0; i < n; i++) {
		q->first[i] = q->n;
		if (!line[i].tells) {
			o.open = 0;
			continue;
		}
		mark = q->line_mark[i];
		at = o.open ? go_on(q, line, i, &o, &mark) : 0;
		if (!o.open)
			find_in_line(q, line, n, i, at, mark, &o);
	}
	q->first[n] = q->n;
	q->count = o.number + 1; /* one can have been taken back */
}

void
quotations_free(struct quotations *q)
{
	free(q->part);
	free(q->first);
	free(q->mark);
	free(q->line_mark);
	memset(q, 0, sizeof(*q));
}
