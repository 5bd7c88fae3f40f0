#include "amount/count.h"

#include "amount/age.h"
#include "amount/approx.h"
#include "amount/measure.h"
#include "amount/range.h"
#include "amount/ratio.h"
#include "amount/score.h"
#include "text/lexicons.h"

/* "The one", "any one day". */
static int
is_pronoun(const struct amounts *a, size_t i)
{
	return amount_is_word(a, i, "one") && i > 0 &&
	       amount_is_one_of(
		   a, i - 1, "the this that no any every each another which");
}

/* "one" that counts, and not "one of them". */
static int
counts(const struct amounts *a, size_t i)
{
	const char *next;

	if (!amount_is_word(a, i, "one"))
		return 1;
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

/* A range that is one token, of which the second is more: 3-4 million. */
static size_t
range_token(const struct amounts *a, size_t i, int approximate, struct value *v)
{
	size_t end = number_parse_range(a, i, v->number);

	v->n = 2;
	/* Without a scale or "about" it may be a score. */
	return end > i && v->number[0].known &&
		       (approximate || amount_is(a, end - 1, AMOUNT_SCALE))
		   ? end
		   : i;
}

/* In "ten or a thousand" the numbers are no ends of a range. */
static int
far_apart(const struct amounts *a, size_t i, const struct quantity q[2])
{
	struct quantity twice = q[0];

	twice.digits *= 2;
	return amount_is_word(a, i, "or") && quantity_less(twice, q[1]);
}

/* The second number of "200 to 300". */
static size_t
then_second(const struct amounts *a, size_t i, size_t end, struct value *v)
{
	struct quantity q[2] = { v->number[0], { 0 } };
	size_t last;

	/* A hyphen may join more than numbers: 7-Eleven. */
	if (amount_is_hyphen(a, end) || !range_is(a, i, end))
		return end;
	last = range_second(a, end, q);
	if (last == end || (v->number[0].scale != 0 && q[1].scale == 0) ||
	    (q[0].known && !quantity_less(q[0], q[1])) ||
	    (!q[0].known && (v->number[0].scale != 0 || q[1].scale == 0)) ||
	    is_code(a, end + 1) || far_apart(a, end, q))
		return end;
	v->number[0] = q[0];
	v->number[1] = q[1];
	v->n = 2;
	return last;
}

/* Does the next word tell that 60m are millions: people, euros? */
static int
is_million(const struct amounts *a, size_t i)
{
	struct span s = amount_token(a, i);

	return amount_is_one_of(a, i, "people men women children") ||
	       (s.n > 3 && s.p[s.n - 1] == 's' && s.p[0] >= 'a' &&
		   s.p[0] <= 'z');
}

static int
is_count(const struct amounts *a, size_t i, size_t end)
{
	if (end == i + 1 && (!counts(a, i) || in_code(a, i)))
		return 0;
	/* A short scale alone, the m of "5 x m", is none. */
	return end > i + 1 || !amount_is(a, i, AMOUNT_SCALE) ||
	       a->words->word[i].token.text.n >= 5;
}

static size_t
plain(const struct amounts *a, size_t i, int approximate, struct value *v)
{
	size_t end;
	int k;

	*v = (struct value){ .kind = VALUE_COUNT };
	end = range_token(a, i, approximate, v);
	if (end > i)
		return end;
	v->n = 1;
	end = number_parse(a, i, &v->number[0]);
	if (end == i || !is_count(a, i, end))
		return i;
	end = then_second(a, i, end, v);
	if (measure_ends_in_m(a, end) && !is_million(a, end))
		v->kind = VALUE_NONE;
	for (k = 0; k < v->n; k++)
		if (!v->number[k].known)
			v->kind = VALUE_NONE;
	return end;
}

static size_t
any(const struct amounts *a, size_t i, int approximate, struct value *v)
{
	size_t end;

	if (tells_which(a, i) || is_pronoun(a, i))
		return i;
	end = approximate ? i : score_parse(a, i, v);
	if (end == i)
		end = ratio_parse(a, i, approximate, v);
	if (end == i)
		end = measure_parse(a, i, approximate, v);
	if (end == i)
		end = age_parse(a, i, v);
	return end > i ? end : plain(a, i, approximate, v);
}

size_t
count_parse(const struct amounts *a, size_t i, struct value *v)
{
	enum value_sign sign = SIGN_EXACT;
	size_t at = approx_parse(a, i, &sign), end;

	end = any(a, at, at > i, v);
	if (end == at)
		return i;
	v->sign = at > i ? sign : approx_before(a, i);
	return end;
}
