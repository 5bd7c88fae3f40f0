#include "normal.h"

#include <string.h>

#include "duration.h"
#include "lexicons.h"
#include "moment_clock.h"
#include "quantity.h"

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

/* Digits alone, which come to a number: 1; or 0. */
static int
read_digits(struct span s, struct quantity *q)
{
	size_t digits, k;

	if (number_rest(s, &digits).n > 0 || digits == 0 || digits > 9)
		return 0;
	for (*q = (struct quantity){ 0, 0 }, k = 0; k < digits; k++)
		q->digits = q->digits * 10 + s.p[k] - '0';
	return 1;
}

/* Half a percent; 15-20%: numbers that number_end() does not know: 1; or 0. */
static int
find_others(const struct amounts *a, struct parts *p)
{
	struct span s = amount_token(a, 0);
	const char *hyphen = memchr(s.p, '-', s.n);

	p->first = 0;
	if (amount_is_word(a, 0, "half")) {
		p->number[0] = (struct quantity){ 5, -1 };
		p->numbers = 1;
		p->behind = 2;
		return 1;
	}
	if (hyphen == NULL)
		return 0;
	p->behind = 1;
	p->numbers = 2;
	return read_digits((struct span){ s.p, (size_t)(hyphen - s.p) },
		   &p->number[0]) &&
	       read_digits((struct span){ hyphen + 1,
			       s.n - (size_t)(hyphen - s.p) - 1 },
		   &p->number[1]);
}

/* Find the numbers of the amount: 1; or 0 where one has no value. */
static int
find_parts(const struct amounts *a, struct parts *p)
{
	size_t n = a->words->n, i = 0, end;

	*p = (struct parts){ .sign = "" };
	for (; i < n && number_end(a, i) == i; i++)
		if (sign(a, i) != NULL)
			p->sign = sign(a, i);
	if (i == n)
		return find_others(a, p);
	p->first = i;
	for (; p->numbers < 2; i = end + 1) {
		end = number_end(a, i);
		if (end == i ||
		    !quantity_read(a, i, end, &p->number[p->numbers]))
			return p->numbers > 0;
		p->numbers++;
		p->behind = end;
		if (!amount_is_one_of(a, end, "to - \xe2\x80\x93 and or"))
			break;
	}
	return 1;
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
	    amount_is_one_of(a, a->words->n - 1, "point points") ? " pp" : "%");
}

/* The code of the currency that token i is the sign or the word of, or NULL. */
static const char *
currency(const struct amounts *a, size_t i)
{
	static const struct {
		const char *words, *code;
	} list[] = { { "$ us u.s. usd dollar dollars bucks", "USD" },
		{ "cent cents penny pennies", "USD" },
		{ "\xc2\xa3 gbp pound pounds sterling pence", "GBP" },
		{ "\xe2\x82\xac eur euro euros", "EUR" },
		{ "\xc2\xa5 jpy yen", "JPY" },
		{ "\xe2\x82\xb9 inr rs rs. rupee rupees", "INR" },
		{ "cny rmb yuan renminbi", "CNY" }, { "chf", "CHF" },
		{ "ruble rubles rouble roubles", "RUB" }, { "hryvnia", "UAH" },
		{ "won", "KRW" }, { "zloty", "PLN" }, { "forint", "HUF" },
		{ "lira liras", "TRY" }, { "lek", "ALL" },
		{ "shekel shekels", "ILS" }, { "rand", "ZAR" },
		{ "naira", "NGN" }, { "r real reais", "BRL" },
		{ "baht", "THB" }, { "ringgit", "MYR" }, { "rupiah", "IDR" },
		{ "taka", "BDT" }, { "tenge", "KZT" }, { "kwacha", "ZMW" },
		{ "krona kronor", "SEK" }, { "bitcoin bitcoins", "XBT" },
		{ "a au aud australian", "AUD" }, { "hk hkd", "HKD" },
		{ "c ca cad canadian", "CAD" }, { "nz", "NZD" }, { "s", "SGD" },
		{ "nt", "TWD" } };
	size_t k;

	for (k = 0; k < sizeof(list) / sizeof(list[0]); k++)
		if (amount_is_one_of(a, i, list[k].words))
			return list[k].code;
	return NULL;
}

static void
put_money(struct text *t, const struct amounts *a)
{
	char head[8] = "XXX ";
	const char *code = NULL;
	struct parts p;
	size_t i, n = a->words->n;
	int k;

	if (!find_parts(a, &p))
		return;
	/* The first word that tells: C in C$5, "Canadian" before "dollars". */
	for (i = 0; i < n && code == NULL; i++)
		if (i < p.first || i >= p.behind)
			code = currency(a, i);
	if (code != NULL)
		memcpy(head, code, 3);
	for (k = 0; k < p.numbers; k++)
		if (amount_is_one_of(
			a, n - 1, "cent cents penny pennies pence"))
			p.number[k].tens -= 2;
	put_numbers(t, &p, head, "");
}

static void
put_count(struct text *t, const struct amounts *a)
{
	struct duration d;
	struct parts p;
	size_t i;
	int k;

	if (!find_parts(a, &p))
		return;
	i = p.behind + (amount_is_word(a, p.behind, "-") ? 1U : 0U);
	if (duration_unit(a, i, &d)) {
		for (k = 0; k < p.numbers; k++)
			p.number[k].digits *= d.worth;
		put_numbers(t, &p, d.before, d.unit);
		return;
	}
	put_numbers(t, &p, "", "");
	for (; i < a->words->n; i++) {
		put(t, span_of(" "));
		put(t, word_folded(&a->words->word[i]));
	}
}

size_t
normal_write(struct normal *x, const struct entity *e, char out[NORMAL_TEXT])
{
	const struct amounts *a = x->amounts;
	struct text t = { out, 0 };

	line_words_forget(x->words);
	line_words_start(x->words, e->text, 0);
	if (!line_words_next(x->words))
		return 0;
	amount_start(x->amounts, x->words, 1);
	switch (e->type) {
	case ENTITY_TIME:
		t.n = moment_clock(a, out);
		return t.n > 0 ? t.n : moment_write(a, &x->written, out);
	case ENTITY_DATE:
		return moment_write(a, &x->written, out);
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
