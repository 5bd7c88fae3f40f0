#include "amount.h"

#include <string.h>

#include "calendar.h"
#include "clock.h"
#include "lexicons.h"

void
amount_start(struct amounts *a, const struct line_words *w, int vague)
{
	size_t i;

	a->words = w;
	a->vague = vague;
	memset(a->class, 0, sizeof(a->class));
	for (i = 0; i < w->n; i++)
		a->class[i] = (uint16_t)lexicon_find(&amounts,
		    (struct span){ w->word[i].folded, w->word[i].folded_n });
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

/* Behind a number, a range that is one token (70-80), or half a. */
static size_t
number_or_range(const struct amounts *a, size_t i)
{
	struct span s = amount_token(a, i), rest;
	size_t digits;

	if (amount_is_word(a, i, "half") &&
	    amount_is_one_of(a, i + 1, "a of") &&
	    !amount_is(a, i + 2, AMOUNT_SCALE))
		return i + 2;
	rest = number_rest(s, &digits);
	if (digits > 0 && rest.n > 1 && rest.p[0] == '-') {
		rest = number_rest(
		    (struct span){ rest.p + 1, rest.n - 1 }, &digits);
		if (digits > 0 && rest.n == 0)
			return i + 1;
	}
	return number_end(a, i);
}

/* 5.5 percent; 20%; 5 to 7 percent; 70-80%; two percentage points. */
static size_t
percent(const struct amounts *a, size_t i)
{
	size_t end = number_or_range(a, i), last;

	if (end == i)
		return i;
	for (last = end;; last = then_range(a, end)) {
		if (amount_is_one_of(a, last, "- of"))
			last++;
		if (amount_is_one_of(a, last, "% percent pct pct."))
			return last + 1;
		if (amount_is_word(a, last, "per") &&
		    amount_is_word(a, last + 1, "cent"))
			return last + 2;
		if (amount_is_word(a, last, "percentage") &&
		    amount_is_one_of(a, last + 1, "point points"))
			return last + 2;
		if (last != end || then_range(a, end) == end)
			return i;
	}
}

/* Is there no blank behind the token? */
static int
joined_to_next(const struct amounts *a, size_t i)
{
	return a->words->word[i].glue >= '2';
}

/* Behind the sign of a currency, with the country before it: US$, $, Rs. */
static size_t
currency_sign(const struct amounts *a, size_t i)
{
	size_t at = i;

	if (amount_is_word(a, at + 1, "$") &&
	    amount_is_one_of(a, at, "us u.s. a au c ca cad hk nz s nt r") &&
	    joined_to_next(a, at))
		at++;
	if (amount_is_one_of(
		a, at, "$ \xc2\xa3 \xe2\x82\xac \xc2\xa5 \xe2\x82\xb9"))
		return at + 1;
	return amount_is_one_of(a, i, "rs rs. usd eur gbp inr") ? i + 1 : i;
}

/* $5 million; US$300; 150 euros; 50 cents; millions of dollars. */
static size_t
money(const struct amounts *a, size_t i)
{
	size_t at = currency_sign(a, i), end = number_end(a, at);

	if (end == at)
		return i;
	if (at == i) {
		if (amount_is_one_of(a, end, "- of"))
			end++;
		if (amount_is_one_of(a, end, "u.s. us canadian australian"))
			end++;
		return amount_is(a, end, AMOUNT_CURRENCY) &&
			       !amount_is_one_of(a, end,
				   "mark marks real crown pound "
				   "won")
			   ? end + 1
			   : i;
	}
	if (amount_is_one_of(a, end, "dollars euros pounds"))
		end++;
	return end;
}

/* Behind "about", "more than" and the like. */
static size_t
about(const struct amounts *a, size_t i)
{
	if (amount_is(a, i, AMOUNT_ABOUT))
		return i + 1;
	if (amount_is_one_of(a, i, "more less fewer") &&
	    amount_is_word(a, i + 1, "than"))
		return i + 2;
	if (amount_is_word(a, i, "at") &&
	    amount_is_one_of(a, i + 1, "least most"))
		return i + 2;
	if (amount_is_word(a, i, "up") && amount_is_word(a, i + 1, "to"))
		return i + 2;
	if (amount_is_word(a, i, "as") &&
	    amount_is_one_of(a, i + 1, "many much few little") &&
	    amount_is_word(a, i + 2, "as"))
		return i + 3;
	return i;
}

/* Behind the unit of a measure: six hours, 15-year-old, 300 square miles. */
static size_t
then_unit(const struct amounts *a, size_t i)
{
	size_t at = i;

	if (amount_is_word(a, at, "-"))
		at++;
	if (amount_is_one_of(a, at, "square cubic nautical metric light"))
		at++;
	if (!amount_is(a, at, AMOUNT_UNIT))
		return i;
	at++;
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

static size_t
count(const struct amounts *a, size_t i)
{
	size_t at = about(a, i), end = number_end(a, at), last;

	if ((end == at && amount_is_one_of(a, at, "a an half")) ||
	    tells_which(a, at))
		return i;
	if (end == at || !counts(a, at))
		return i;
	if (amount_is(a, at, AMOUNT_SCALE) && end == at + 1 &&
	    a->words->word[at].token.text.n < 5)
		return i;
	last = then_range(a, end);
	if (last > end && then_unit(a, last) > last)
		return then_unit(a, last);
	return then_unit(a, end);
}

/* Figures joined to a word before them, as 16 in F-16, are no amount. */
static int
joined(const struct amounts *a, size_t i)
{
	const struct word *w = &a->words->word[i];

	return i > 0 && w->token.kind == TOKEN_NUMBER &&
	       (w->glue == '1' || w->glue == '3') &&
	       (w[-1].token.kind == TOKEN_WORD ||
		   (i > 1 && amount_is_one_of(a, i - 1, "- /") &&
		       (w[-1].glue == '1' || w[-1].glue == '3') &&
		       w[-2].token.kind == TOKEN_WORD &&
		       !amount_is_one_of(a, i - 2, "mid early late")));
}

static int
find(const struct amounts *a, size_t i, struct amount *out)
{
	static const struct {
		enum entity_type type;
		size_t (*end)(const struct amounts *, size_t);
	} kind[] = { { ENTITY_MONEY, money }, { ENTITY_PERCENT, percent },
		{ ENTITY_TIME, clock_end }, { ENTITY_DATE, calendar_date },
		{ ENTITY_NUM, count } };
	size_t k, end;

	for (k = 0; k < sizeof(kind) / sizeof(kind[0]); k++) {
		end = kind[k].end(a, i);
		if (end > i) {
			*out = (struct amount){ kind[k].type, i, end };
			return 1;
		}
	}
	return 0;
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
		if (joined(a, *at) || !find(a, *at, out))
			continue;
		/* "about $5 million" is money, though "about" begins a count.
		 */
		n = out->type == ENTITY_NUM ? about(a, *at) - *at : 0;
		if (n > 0 && find(a, *at + n, &other) &&
		    other.type != ENTITY_NUM)
			*out = other;
		*at = out->end;
		return 1;
	}
	return 0;
}
