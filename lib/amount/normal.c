#include "amount/normal.h"

#include <string.h>

#include "amount/currency.h"
#include "amount/duration.h"
#include "amount/quantity.h"
#include "amount/timex_write.h"
#include "text/letter.h"
#include "text/lexicons.h"

/* A text that is being written, cut at NORMAL_TEXT. */
struct text {
	char *out;
	size_t n;
};

static void
put(struct text *t, struct span s)
{
	if (s.n > NORMAL_TEXT - t->n)
		s.n = NORMAL_TEXT - t->n;
	memcpy(t->out + t->n, s.p, s.n);
	t->n += s.n;
}

static void
put_quantity(struct text *t, struct quantity q)
{
	char figures[QUANTITY_TEXT];

	put(t, (struct span){ figures, quantity_write(q, figures) });
}

/* Tokens of an amount: its numbers and what is behind them. */
struct parts {
	struct quantity number[2]; /* the second of a range */
	int numbers;
	const char *sign;     /* of "about" and the like */
	size_t first, behind; /* tokens: the first number, and behind them */
};

/* What a word before a number makes of it; NULL for nothing. */
static const char *
sign(const struct amounts *a, size_t i)
{
	if (amount_is_one_of(a, i, "no not"))
		return amount_is_word(a, i + 1, "more") ? "<=" : ">=";
	if (i > 0 && amount_is_one_of(a, i - 1, "no not"))
		return NULL;
	if (amount_is_one_of(a, i, "more over"))
		return ">";
	if (amount_is_one_of(a, i, "less fewer under"))
		return "<";
	if (amount_is_one_of(a, i, "least few little"))
		return ">=";
	if (amount_is_one_of(a, i, "most many much up"))
		return "<=";
	return amount_is(a, i, AMOUNT_ABOUT) && !amount_is_word(a, i, "exactly")
		   ? "~"
		   : NULL;
}

/* Half a percent, 5kg: what number_end() does not know: 1; or 0. */
static int
find_others(const struct amounts *a, struct parts *p)
{
	size_t i;

	if (amount_is_word(a, 0, "half")) {
		p->number[0] = (struct quantity){ 5, -1 };
		p->numbers = 1;
		p->behind = 2;
		return 1;
	}
	for (i = 0; i < a->words->n; i++)
		if (number_measure(a, i).n > 0) {
			p->first = i;
			p->behind = i + 1;
			p->numbers = 1;
			return quantity_read(a, i, i + 1, &p->number[0]);
		}
	return 0;
}

/* Read the number at p->first, and that which makes a range of it: 1; or 0. */
static int
read_numbers(const struct amounts *a, struct parts *p)
{
	size_t first[2] = { p->first, 0 }, end[2];
	int k;

	for (k = 0;; k = 1) {
		end[k] = number_end(a, first[k]);
		if (end[k] == first[k])
			return k > 0;
		p->behind = end[k];
		if (!quantity_read(a, first[k], end[k], &p->number[k]))
			return 0;
		p->numbers++;
		if (k == 1)
			return quantity_share_scale(a, first, end, p->number);
		if (!amount_is_one_of(a, p->behind, "to - \xe2\x80\x93 and or"))
			return 1;
		first[1] = currency_sign_end(a, p->behind + 1);
	}
}

/* Find the numbers of the amount: 1; or 0 where one has no value. */
static int
find_parts(const struct amounts *a, struct parts *p)
{
	size_t n = a->words->n, i = 0;

	*p = (struct parts){ .sign = "" };
	for (; i < n && number_end(a, i) == i && number_range_end(a, i) == i;
	     i++)
		if (sign(a, i) != NULL)
			p->sign = sign(a, i);
	if (i == n)
		return find_others(a, p);
	p->first = i;
	p->behind = number_range_end(a, i);
	if (p->behind == i)
		return read_numbers(a, p);
	p->numbers = 2;
	return quantity_read_range(a, i, p->behind, p->number);
}

/* Write the numbers, each between two texts. */
static void
put_numbers(struct text *t, const struct parts *p, const char *before,
    const char *behind)
{
	int k;

	put(t, span_of(p->sign));
	for (k = 0; k < p->numbers; k++) {
		if (k > 0)
			put(t, span_of("/"));
		put(t, span_of(before));
		put_quantity(t, p->number[k]);
		put(t, span_of(behind));
	}
}

static void
put_percent(struct text *t, const struct amounts *a)
{
	struct parts p;

	if (!find_parts(a, &p))
		return;
	put_numbers(t, &p, "",
	    amount_is_one_of(a, a->words->n - 1, "point points") ? "pp" : "%");
}

static void
put_money(struct text *t, const struct amounts *a)
{
	char head[8] = "XXX";
	const char *code = NULL;
	struct parts p;
	size_t i, n = a->words->n;
	int k;

	if (!find_parts(a, &p))
		return;
	/* The first word that tells: C in C$5, "Canadian" before "dollars". */
	for (i = 0; i < n && code == NULL; i++)
		if (i < p.first || i >= p.behind)
			code = currency_code(a, i);
	if (code != NULL)
		memcpy(head, code, 3);
	for (k = 0; k < p.numbers; k++) {
		if (amount_is_one_of(
			a, n - 1, "cent cents penny pennies pence"))
			p.number[k].tens -= 2;
		if (p.first > 1 && amount_is_one_of(a, 0, "- \xe2\x88\x92"))
			p.number[k].digits *= -1;
	}
	put_numbers(t, &p, head, "");
}

/* Are they so many metres, or millions, as in 100m? */
static int
ends_in_m(const struct amounts *a, size_t end)
{
	struct span s = amount_token(a, end - 1);

	return (s.p[s.n - 1] | 0x20) == 'm' &&
	       (s.n == 1 || letter_is_digit((unsigned char)s.p[s.n - 2]));
}

/* The unit of a count, as it is written. */
static void
put_unit(struct text *t, const struct amounts *a, const struct parts *p)
{
	size_t i = p->behind + (amount_is_word(a, p->behind, "-") ? 1U : 0U);
	struct span unit = number_measure(a, p->first);
	int blank = unit.n == 0;

	put(t, span_of(blank ? "" : " "));
	put(t, unit);
	for (; i < a->words->n; i++) {
		put(t, span_of(blank ? " " : ""));
		put(t, word_folded(&a->words->word[i]));
		blank = a->words->word[i].glue < '2';
	}
}

static void
put_count(struct text *t, const struct amounts *a)
{
	struct duration d;
	struct parts p;
	size_t i;
	int k;

	if (!find_parts(a, &p) || ends_in_m(a, p.behind))
		return;
	i = p.behind + (amount_is_word(a, p.behind, "-") ? 1U : 0U);
	if (amount_is_one_of(a, i, "foot feet") && a->words->n > i + 1)
		return; /* and some inches */
	if (!duration_unit(a, i, &d)) {
		put_numbers(t, &p, "", "");
		put_unit(t, a, &p);
		return;
	}
	/* Three quarters of what? */
	if (amount_is_word(a, i, "quarters") && p.number[0].digits == 3)
		return;
	for (k = 0; k < p.numbers; k++)
		p.number[k].digits *= d.worth;
	put_numbers(t, &p, d.before, d.unit);
}

/* Are two entities of a line joined by one of these, and no more? */
static int
joined_by(const struct entity *e, const struct entity *next,
    const char *const *link, size_t n)
{
	const char *end = e->text.p + e->text.n;
	size_t k;

	if (e->line != next->line || next->text.p < end)
		return 0;
	for (k = 0; k < n; k++)
		if (span_equal(
			(struct span){ end, (size_t)(next->text.p - end) },
			span_of(link[k])))
			return 1;
	return 0;
}

/* The year after a date: May, of last year; or NULL. */
static const struct timex *
year_after(const struct normal *x, const struct entity *e, size_t i, size_t n)
{
	static const char *const link[] = { " ", " of ", ", " };

	return i + 1 < n && e[i + 1].type == ENTITY_DATE &&
		       timex_is_year_step(&x->timex[i + 1]) &&
		       joined_by(&e[i], &e[i + 1], link, 3)
		   ? &x->timex[i + 1]
		   : NULL;
}

/* Is that entity a day, and is i joined to the one after it by one of these? */
static int
is_joined_day(const struct normal *x, const struct entity *e, size_t i,
    size_t day, const char *const *link)
{
	size_t n;

	for (n = 0; link[n] != NULL;)
		n++;
	return e[day].type == ENTITY_DATE && timex_is_day(&x->timex[day]) &&
	       joined_by(&e[i], &e[i + 1], link, n);
}

/* The day beside a time: 3 p.m. on Friday; on Friday, at about noon; or NULL.
 * What no comma separates comes first.
 */
static const struct timex *
day_beside(const struct normal *x, const struct entity *e, size_t i, size_t n)
{
	static const char *const after[][8] = { { " ", " on ", " of ", NULL },
		{ ", ", ", on ", ") ", ") on ", NULL } };
	static const char *const before[][16] = {
		{ " ", " at ", " at about ", " at around ", " by ", " before ",
		    " after ", " around ", " about ", " shortly after ",
		    " shortly before ", " just after ", " just before ",
		    " from ", " until ", NULL },
		{ ", ", ", at ", ", at about ", ", at around ", " (", NULL }
	};
	int k;

	for (k = 0; k < 2; k++) {
		if (k == 0 && i + 1 < n &&
		    is_joined_day(x, e, i, i + 1, after[k]))
			return &x->timex[i + 1];
		if (i > 0 && is_joined_day(x, e, i - 1, i - 1, before[k]))
			return &x->timex[i - 1];
		if (k == 1 && i + 1 < n &&
		    is_joined_day(x, e, i, i + 1, after[k]))
			return &x->timex[i + 1];
	}
	return NULL;
}

static size_t
write_timex(const struct normal *x, const struct entity *e, size_t i, size_t n,
    char *out)
{
	struct timex_context c = x->written;

	c.beside = e[i].type == ENTITY_TIME ? day_beside(x, e, i, n)
					    : year_after(x, e, i, n);
	return timex_write(&x->timex[i], &c, out);
}

size_t
normal_write(struct normal *x, const struct entity *e, size_t i, size_t n,
    char out[NORMAL_TEXT])
{
	const struct amounts *a = x->amounts;
	struct text t = { out, 0 };

	if (e[i].type == ENTITY_DATE || e[i].type == ENTITY_TIME)
		return write_timex(x, e, i, n, out);
	line_words_forget(x->words);
	line_words_start(x->words, e[i].text, 0);
	if (!line_words_next(x->words))
		return 0;
	amount_start(x->amounts, x->words, 1);
	switch (e[i].type) {
	case ENTITY_PERCENT:
		put_percent(&t, a);
		break;
	case ENTITY_MONEY:
		put_money(&t, a);
		break;
	case ENTITY_NUM:
		put_count(&t, a);
		break;
	default:
		break;
	}
	return t.n;
}
