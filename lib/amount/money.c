#include "amount/money.h"

#include "amount/currency.h"
#include "amount/range.h"
#include "text/letter.h"
#include "text/lexicons.h"

/* Are the pounds at token at a weight: pounds of rice, weighs 150 pounds? */
static int
is_weight(const struct amounts *a, size_t first, size_t at)
{
	static const char weigh[] =
	    "weigh weighs weighed weighing lost gained lose gain";
	size_t k;

	if (!amount_is_one_of(a, at, "pounds"))
		return 0;
	if (amount_is_word(a, at + 1, "of"))
		return 1;
	for (k = 1; k <= 4 && k <= first; k++) {
		if (amount_is_one_of(a, first - k, weigh))
			return k < 4 && (k == 1 || !amount_is_one_of(a,
						       first - k, "lost lose"));
		if (!amount_is(a, first - k, AMOUNT_ABOUT) &&
		    !amount_is_one_of(a, first - k,
			"just only more less than at least up to"))
			return 0;
	}
	return 0;
}

/* The word of a currency, perhaps after a hyphen or "of". */
static size_t
then_currency(
    const struct amounts *a, size_t first, size_t i, const char **code)
{
	size_t at = i + (amount_is_one_of(a, i, "- of") ? 1U : 0U);
	size_t end = currency_parse_word(a, at, code);

	return end > at && !is_weight(a, first, at) ? end : i;
}

static int
is_plain_number(const struct amounts *a, size_t i)
{
	return i < a->words->n && a->words->word[i].token.kind == TOKEN_NUMBER;
}

/* A number, or a range that is one token, of which the second is more. */
static size_t
number_or_rise(const struct amounts *a, size_t i, struct value *v)
{
	size_t end = number_parse_range(a, i, v->number);

	v->n = 2;
	if (end > i && v->number[0].known)
		return end;
	v->n = 1;
	return end > i ? i : number_parse(a, i, &v->number[0]);
}

/* The number after a sign, to which a capital may be joined: 600M; US5.5. */
static size_t
after_sign(const struct amounts *a, size_t i, struct value *v)
{
	size_t end = number_or_rise(a, i, v);
	const char *code = NULL;
	struct span s;

	if (end > i || i >= a->words->n)
		return end;
	s = amount_token(a, i);
	if (is_plain_number(a, i))
		return number_parse_figures(a, i, s, &v->number[0]);
	s = currency_joined(s, &code);
	return s.n > 0 && span_equal(span_of(code), span_of("USD"))
		   ? number_parse_figures(a, i, s, &v->number[0])
		   : i;
}

/* Does token i join the sum that begins with token first to a larger one? */
static int
sums_join(const struct amounts *a, size_t first, size_t i)
{
	if (amount_is_one_of(a, i, "- \xe2\x80\x93"))
		return a->words->word[i].glue == '3';
	return range_is_of_two(a, first, i);
}

/*
 * The second sum of a range, of which the first, with its sign, is tokens i to
 * end - 1: $5 to $6 million, $5,000-$6,000.  Returns end where there is none.
 */
static size_t
then_sum(const struct amounts *a, size_t i, size_t end, struct value *v)
{
	struct value second = { .n = 1 };
	const char *code = v->unit;
	struct quantity q[2];
	size_t at, last;

	if (v->n == 2 || !range_joins(a, end))
		return end;
	at = currency_parse_sign(a, end + 1, &code);
	last = after_sign(a, at, &second);
	if (last == at || second.n != 1 ||
	    (at > end + 1 && !span_equal(span_of(code), span_of(v->unit))))
		return end;
	/* "$5 or two": what has no sign needs a scale, as that of the first. */
	if (second.number[0].scale == 0 &&
	    (at == end + 1 || v->number[0].scale != 0))
		return end;
	q[0] = v->number[0];
	q[1] = second.number[0];
	quantity_share_scale(q);
	if (!sums_join(a, i, end) || (q[0].known && !quantity_less(q[0], q[1])))
		return end;
	v->number[0] = q[0];
	v->number[1] = q[1];
	v->n = 2;
	return last;
}

static size_t
with_sign(const struct amounts *a, size_t i, struct value *v)
{
	int minus = number_minus(a, i), k;
	size_t sign = i + (minus ? 1U : 0U), at, end;

	at = currency_parse_sign(a, sign, &v->unit);
	if (at == sign)
		return i;
	end = after_sign(a, at, v);
	if (end == at)
		return i;
	end = then_sum(a, sign, end, v);
	for (k = 0; k < v->n && minus; k++)
		v->number[k].digits *= -1;
	return amount_is_one_of(a, end, "dollars euros pounds") ? end + 1 : end;
}

/* Cents and pence are hundredths. */
static void
set_hundredths(const struct amounts *a, size_t end, struct value *v)
{
	int k;

	if (amount_is_one_of(a, end - 1, "cent cents penny pennies pence"))
		for (k = 0; k < v->n; k++)
			v->number[k].tens -= 2;
}

/* "3 million euros to 5 million euros": the second sum. */
static size_t
then_worded(const struct amounts *a, size_t i, size_t end, struct value *v)
{
	struct quantity q[2] = { v->number[0], { 0 } };
	const char *code = v->unit;
	size_t at, last;

	if (v->n == 2 || !range_is_of_two(a, i, end))
		return end;
	at = number_parse(a, end + 1, &q[1]);
	if (at == end + 1)
		return end;
	last = then_currency(a, end + 1, at, &code);
	if (last == at || !span_equal(span_of(code), span_of(v->unit)) ||
	    !quantity_less(q[0], q[1]))
		return end;
	v->number[1] = q[1];
	v->n = 2;
	return last;
}

static size_t
with_word(const struct amounts *a, size_t i, struct value *v)
{
	size_t end = number_or_rise(a, i, v), last, second;
	struct quantity q[2];

	if (end == i)
		return i;
	last = then_currency(a, i, end, &v->unit);
	if (last > end)
		return then_worded(a, i, last, v);
	if (v->n == 2 ||
	    (amount_is_word(a, end, "and") && !range_is(a, i, end)))
		return i;
	q[0] = v->number[0];
	second = range_second(a, end, q);
	last = then_currency(a, i, second, &v->unit);
	if (second == end || last == second)
		return i;
	v->number[0] = q[0];
	v->number[1] = q[1];
	v->n = 2;
	return last;
}

/* 50p, and not 1080p */
static size_t
in_pence(const struct amounts *a, size_t i, struct value *v)
{
	unsigned char last;
	struct span s = amount_token(a, i);

	if (!is_plain_number(a, i) || s.n < 2 || s.n > 3 || s.p[s.n - 1] != 'p')
		return i;
	last = (unsigned char)s.p[s.n - 2];
	if (!letter_is_digit(last) ||
	    !span_equal(number_joined(a, i, &v->number[0]), span_of("p")))
		return i;
	v->unit = "GBP";
	v->n = 1;
	v->number[0].tens -= 2;
	return i + 1;
}

int
money_is_word(const struct word *w)
{
	const char *code;

	return w->token.kind == TOKEN_WORD && w->capital &&
	       currency_joined(w->token.text, &code).n > 0;
}

/* R45 may be a road: there is a scale or cents, or a word of buying. */
static int
is_sum(const struct amounts *a, size_t i, size_t end, struct span figures)
{
	size_t k;

	if (end > i + 1)
		return 1;
	for (k = 0; k < figures.n; k++)
		if (figures.p[k] == '.' || figures.p[k] == 'm' ||
		    figures.p[k] == 'b')
			return 1;
	return i > 0 && amount_is_one_of(a, i - 1,
			    "cost costs costing paid pay pays paying for price "
			    "worth earn earns earned charge charged fined than "
			    "about spent only");
}

/* RM50,000; PHP1 billion; R45 */
static size_t
joined_sign(const struct amounts *a, size_t i, struct value *v)
{
	const char *code = NULL;
	struct span s;
	size_t end;

	if (i >= a->words->n || !money_is_word(&a->words->word[i]))
		return i;
	s = currency_joined(amount_token(a, i), &code);
	end = number_parse_figures(a, i, s, &v->number[0]);
	if (end == i || !is_sum(a, i, end, s))
		return i;
	v->unit = code;
	return end;
}

size_t
money_parse(const struct amounts *a, size_t i, struct value *v)
{
	static size_t (*const rule[])(const struct amounts *, size_t,
	    struct value *) = { with_sign, with_word, in_pence, joined_sign };
	size_t k, end;
	int n;

	for (k = 0; k < sizeof(rule) / sizeof(rule[0]); k++) {
		*v = (struct value){ .kind = VALUE_MONEY, .n = 1 };
		end = rule[k](a, i, v);
		if (end == i)
			continue;
		set_hundredths(a, end, v);
		for (n = 0; n < v->n; n++)
			if (!v->number[n].known)
				v->kind = VALUE_NONE;
		return end;
	}
	return i;
}
