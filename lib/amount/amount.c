#include "amount/amount.h"

#include <string.h>

#include "amount/approx.h"
#include "amount/clock.h"
#include "amount/currency.h"
#include "amount/date.h"
#include "amount/quantity.h"
#include "amount/tense.h"
#include "text/letter.h"
#include "text/lexicons.h"

/* The classes of a word; a unit at the end of a sentence may have its dot. */
static uint16_t
classes(const struct word *w)
{
	struct span s = { w->folded, w->folded_n };
	unsigned class = lexicon_find(&amounts, s);

	if (class == 0 && s.n > 1 && s.p[s.n - 1] == '.')
		class = lexicon_find(&amounts, (struct span){ s.p, s.n - 1 }) &
			AMOUNT_UNIT;
	return (uint16_t) class;
}

void
amount_start(struct amounts *a, const struct line_words *w, int vague)
{
	size_t i;

	a->words = w;
	a->vague = vague;
	memset(a->class, 0, sizeof(a->class));
	for (i = 0; i < w->n; i++)
		a->class[i] = classes(&w->word[i]);
}

/* Behind the second number of a range: 5 to 7, 5-7. */
static size_t
then_range(const struct amounts *a, size_t i)
{
	size_t end;

	if (!amount_is_one_of(a, i, "to - \xe2\x80\x93 and or"))
		return i;
	end = number_end(a, i + 1);
	return end == i + 1 ? i : end;
}

/* Is token i an "and" that does not stand between what a range is between? */
static int
lists(const struct amounts *a, size_t i, size_t first)
{
	return amount_is_word(a, i, "and") &&
	       (first == 0 || !amount_is_word(a, first - 1, "between"));
}

/* Does the number have a scale: 5 million, 5bn, and not 5? */
static int
scaled(const struct amounts *a, size_t i, size_t end)
{
	struct span s = amount_token(a, i);

	for (; i < end; i++)
		if (amount_is(a, i, AMOUNT_SCALE))
			return 1;
	return end > 0 && letter_is_digit((unsigned char)s.p[0]) &&
	       !letter_is_digit((unsigned char)s.p[s.n - 1]);
}

/* Behind a range with the scale at its end: 5 to 7 million; else i. */
static size_t
then_scaled(const struct amounts *a, size_t first, size_t i)
{
	size_t end = then_range(a, i);

	return end > i && !lists(a, i, first) && !scaled(a, first, i) &&
		       scaled(a, i + 1, end)
		   ? end
		   : i;
}

/* Behind a number, a range that is one token (70-80), or half a. */
static size_t
number_or_range(const struct amounts *a, size_t i)
{
	size_t end = number_range_end(a, i);

	if (end > i)
		return end;
	if (amount_is_word(a, i, "half") &&
	    amount_is_one_of(a, i + 1, "a of") &&
	    !amount_is(a, i + 2, AMOUNT_SCALE))
		return i + 2;
	return number_end(a, i);
}

/* Behind "percent" and the like, perhaps behind a hyphen or "of"; else i. */
static size_t
then_percent(const struct amounts *a, size_t i)
{
	size_t at = i + (amount_is_one_of(a, i, "- of") ? 1U : 0U);

	if (amount_is_one_of(a, at, "% percent pct pct."))
		return at + 1;
	if (amount_is_word(a, at, "per") && amount_is_word(a, at + 1, "cent"))
		return at + 2;
	if (amount_is_word(a, at, "percentage") &&
	    amount_is_one_of(a, at + 1, "point points"))
		return at + 2;
	return i;
}

/* 5.5 percent; 20%; 5 to 7 percent; 70-80%; two percentage points; 5pct. */
static size_t
percent(const struct amounts *a, size_t i)
{
	size_t end = number_or_range(a, i), last;

	if (span_equal(number_measure(a, i), span_of("pct")))
		return i + 1;
	if (end == i)
		return i;
	last = then_percent(a, end);
	if (last > end)
		return last;
	end = then_range(a, end);
	last = then_percent(a, end);
	return last > end ? last : i;
}

/*
 * Behind the second sum of a range, of which the first, with its sign, is
 * tokens i to end - 1: $5 to $6 million, $5,000-$6,000; else end.
 */
static size_t
then_sum(const struct amounts *a, size_t i, size_t end)
{
	size_t first = currency_sign_end(a, i), at, last;

	at = currency_sign_end(a, end + 1);
	if (at > end + 1 &&
	    !span_equal(amount_token(a, at - 1), amount_token(a, first - 1)))
		return end;
	last = number_end(a, at);
	if (last == at)
		return end;
	if (amount_is_one_of(a, end, "- \xe2\x80\x93"))
		return a->words->word[end].glue == '3' ? last : end;
	return amount_is_one_of(a, end, "to and or") && !lists(a, end, i) &&
		       !scaled(a, first, end) && scaled(a, at, last)
		   ? last
		   : end;
}

/* Are the pounds at token at a weight: pounds of rice, weighs 150 pounds? */
static int
is_weight(const struct amounts *a, size_t first, size_t at)
{
	static const char weigh[] = "weigh weighs weighed weighing";

	return amount_is_one_of(a, at, "pounds") &&
	       (amount_is_word(a, at + 1, "of") ||
		   (first > 0 && amount_is_one_of(a, first - 1, weigh)) ||
		   (first > 1 && amount_is(a, first - 1, AMOUNT_ABOUT) &&
		       amount_is_one_of(a, first - 2, weigh)));
}

/*
 * Behind the word of a currency, perhaps behind a hyphen or "of", which belongs
 * to the number that begins with token first; else i.
 */
static size_t
then_currency(const struct amounts *a, size_t first, size_t i)
{
	size_t at = i + (amount_is_one_of(a, i, "- of") ? 1U : 0U);
	size_t end = currency_word_end(a, at);

	return end > at && !is_weight(a, first, at) ? end : i;
}

/* Behind a number or a range of which the second is more. */
static size_t
number_or_rise(const struct amounts *a, size_t i)
{
	struct quantity q[2];
	size_t end = number_range_end(a, i);

	if (end == i)
		return number_end(a, i);
	return quantity_read_range(a, i, end, q) ? end : i;
}

/* $5 million; US$300; 150 euros; 50 cents; millions of dollars. */
static size_t
money(const struct amounts *a, size_t i)
{
	size_t sign = i + (number_minus(a, i) ? 1U : 0U);
	size_t at = currency_sign_end(a, sign), end, last;

	if (at == sign)
		at = sign = i;
	end = number_or_rise(a, at);
	if (end == at)
		return i;
	if (at > sign) {
		end = then_sum(a, sign, end);
		return amount_is_one_of(a, end, "dollars euros pounds")
			   ? end + 1
			   : end;
	}
	last = lists(a, end, i) ? end : then_range(a, end);
	if (last > end && then_currency(a, i, last) > last)
		return then_currency(a, i, last);
	last = then_currency(a, i, end);
	return last > end ? last : i;
}

/* Behind the time that a unit is for: km/h. */
static size_t
then_per(const struct amounts *a, size_t i)
{
	return amount_is_word(a, i, "/") &&
		       amount_is_one_of(a, i + 1, "h hr hour s sec second")
		   ? i + 2
		   : i;
}

/* Behind the unit of a measure: six hours, 15-year-old, 300 square miles. */
static size_t
then_unit(const struct amounts *a, size_t i)
{
	size_t at = i;

	if (amount_is_word(a, at, "-"))
		at++;
	if (amount_is_one_of(
		a, at, "square cubic nautical metric light sq sq. cu cu."))
		at++;
	if (!amount_is(a, at, AMOUNT_UNIT))
		return i;
	at = then_per(a, at + 1);
	/* A height in feet and inches. */
	if (amount_is_one_of(a, at - 1, "foot feet") &&
	    amount_is_word(a, at, "-") && number_end(a, at + 1) > at + 1)
		return number_end(a, at + 1);
	if (amount_is_word(a, at, "-") && amount_is_word(a, at + 1, "old"))
		at += 2;
	return at;
}

/* "one" that counts, and not "one of them" or "the one". */
static int
counts(const struct amounts *a, size_t i)
{
	const char *next;

	if (!amount_is_word(a, i, "one"))
		return 1;
	if (i > 0 && amount_is_one_of(a, i - 1,
			 "the this that no any every each "
			 "another which"))
		return 0;
	if (i + 1 >= a->words->n)
		return 0;
	next = a->words->word[i + 1].token.text.p;
	return *next >= 'a' && *next <= 'z' &&
	       !amount_is_one_of(a, i + 1,
		   "of is was has had that who which can "
		   "could should would will must may might "
		   "to in at by on for as another and or "
		   "'s with from where when the than");
}

/* Figures that tell one of several and no count: Flight 447, No. 4. */
static int
tells_which(const struct amounts *a, size_t i)
{
	return i > 0 && i < a->words->n &&
	       a->words->word[i].token.kind == TOKEN_NUMBER &&
	       a->words->word[i - 1].capital &&
	       amount_is_one_of(a, i - 1,
		   "no. no number flight channel proposition route section "
		   "article chapter highway interstate phase volume page part "
		   "paragraph title apollo boeing airbus resolution psalm "
		   "rule");
}

/* Behind a range or a measure in one token: 3-4 days, 5kg; else i. */
static size_t
one_token(const struct amounts *a, size_t i)
{
	size_t at = approx_end(a, i), end = number_range_end(a, at), unit;

	if (number_measure(a, at).n > 0)
		return then_per(a, at + 1);
	if (end == at || number_or_rise(a, at) == at)
		return i;
	unit = then_unit(a, end);
	if (unit > end)
		return unit;
	/* Without a unit it may be a score, "about" and a scale aside. */
	return at > i || amount_is(a, end - 1, AMOUNT_SCALE) ? end : i;
}

/* Plain digits with a zero before, which are no count: 020. */
static int
is_code(const struct amounts *a, size_t i)
{
	unsigned long value;

	return number_digits(a, i, &value) && amount_token(a, i).n > 2 &&
	       *amount_token(a, i).p == '0';
}

/*
 * Is it such, or beside one, as the parts of a telephone number are, or an
 * hour, as in half past five?
 */
static int
in_code(const struct amounts *a, size_t i)
{
	unsigned long value;

	if (i > 1 && amount_is_word(a, i - 1, "past") &&
	    amount_is_one_of(a, i - 2, "half quarter"))
		return 1;
	return number_digits(a, i, &value) &&
	       (is_code(a, i) || is_code(a, i + 1) ||
		   (i > 0 && is_code(a, i - 1)));
}

static size_t
count(const struct amounts *a, size_t i)
{
	size_t at = approx_end(a, i), end = number_end(a, at);
	size_t last = one_token(a, i);

	if (last > i)
		return last;
	if ((end == at && amount_is_one_of(a, at, "a an half")) ||
	    tells_which(a, at))
		return i;
	if (end == at || (end == at + 1 && (!counts(a, at) || in_code(a, at))))
		return i;
	if (amount_is(a, at, AMOUNT_SCALE) && end == at + 1 &&
	    a->words->word[at].token.text.n < 5)
		return i;
	last = then_range(a, end);
	if (last > end && then_unit(a, last) > last)
		return then_unit(a, last);
	return then_unit(a, then_scaled(a, at, end));
}

/* Figures joined to a word before them, as 16 in F-16, are no amount. */
static int
joined(const struct amounts *a, size_t i)
{
	const struct word *w = &a->words->word[i];

	return i > 0 && w->token.kind == TOKEN_NUMBER &&
	       (w->glue == '1' || w->glue == '3') &&
	       (w[-1].token.kind == TOKEN_WORD ||
		   (i > 1 && amount_is_one_of(a, i - 1, "- / +") &&
		       (w[-1].glue == '1' || w[-1].glue == '3') &&
		       w[-2].token.kind == TOKEN_WORD &&
		       !amount_is_one_of(a, i - 2, "mid early late")));
}

static int
find_other(const struct amounts *a, size_t i, struct amount *out)
{
	static const struct {
		enum entity_type type;
		size_t (*end)(const struct amounts *, size_t);
	} kind[] = { { ENTITY_MONEY, money }, { ENTITY_PERCENT, percent } };
	size_t k, end;

	for (k = 0; k < sizeof(kind) / sizeof(kind[0]); k++) {
		end = kind[k].end(a, i);
		if (end > i) {
			*out = (struct amount){
				.type = kind[k].type, .first = i, .end = end
			};
			return 1;
		}
	}
	return 0;
}

static int
find(const struct amounts *a, size_t i, struct amount *out)
{
	if (find_other(a, i, out))
		return 1;
	out->first = i;
	out->type = ENTITY_TIME;
	out->end = clock_parse(a, i, &out->timex);
	if (out->end > i)
		return 1;
	out->type = ENTITY_DATE;
	out->end = date_parse(a, i, &out->timex);
	if (out->end > i)
		return 1;
	out->type = ENTITY_NUM;
	out->end = count(a, i);
	return out->end > i;
}

/* A date that does not say its year is told by the verb that governs it. */
static void
set_tense(const struct amounts *a, struct amount *out)
{
	struct timex *t = &out->timex;

	if (out->type == ENTITY_DATE && t->year == 0 && t->tense == 0 &&
	    (t->kind == TIMEX_CALENDAR || t->kind == TIMEX_QUARTER ||
		t->kind == TIMEX_HALF))
		t->tense = (int8_t)tense_find(a, out->first, out->end);
}

void
amount_read(const struct amounts *a, struct amount *own)
{
	struct timex *t = &own->timex;
	size_t end = own->type == ENTITY_TIME   ? clock_parse(a, own->first, t)
		     : own->type == ENTITY_DATE ? date_parse(a, own->first, t)
						: 0;

	if (end != own->end)
		t->kind = TIMEX_NONE;
	else
		set_tense(a, own);
}

int
amount_next(const struct amounts *a, size_t *at, struct amount *out)
{
	struct amount other;
	size_t n;

	for (; *at < a->words->n; ++*at) {
		if (a->class[*at] == 0 &&
		    a->words->word[*at].token.kind != TOKEN_NUMBER)
			continue;
		/* A minus that begins the line may be that of a listing. */
		if (*at == 0 && amount_is_one_of(a, 0, "- \xe2\x88\x92"))
			continue;
		if (joined(a, *at) || !find(a, *at, out))
			continue;
		/* "about $5 million" is money, though "about" begins a count.
		 */
		n = out->type == ENTITY_NUM ? approx_end(a, *at) - *at : 0;
		if (n > 0 && find(a, *at + n, &other) &&
		    other.type != ENTITY_NUM)
			*out = other;
		set_tense(a, out);
		*at = out->end;
		return 1;
	}
	return 0;
}
