#include "amount/amount.h"

#include <string.h>

#include "amount/approx.h"
#include "amount/clock.h"
#include "amount/count.h"
#include "amount/date.h"
#include "amount/money.h"
#include "amount/percent.h"
#include "amount/rate.h"
#include "amount/tense.h"
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
	if (class == 0 && money_is_word(w))
		class = AMOUNT_BEGIN;
	return (uint16_t) class;
}

/* The same of word i, which is looked up once if all its bytes count. */
static uint16_t
cached_classes(struct line_words *w, size_t i)
{
	struct word_cache *c = line_words_cached(w, i);

	if (c->word.token.text.n != w->word[i].token.text.n)
		return classes(&w->word[i]);
	if (!c->classed)
		c->amount = classes(&c->word);
	c->classed = 1;
	return c->amount;
}

void
amount_start(struct amounts *a, struct line_words *w, int vague)
{
	size_t i;

	a->words = w;
	a->vague = vague;
	a->read = a->numbers;
	for (i = 0; i < NUMBERS_READ; i++)
		a->numbers[i].at = 0;
	for (i = 0; i < w->n; i++)
		a->class[i] = cached_classes(w, i);
	memset(a->class + i, 0, AMOUNT_AHEAD * sizeof(*a->class));
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

/*
 * May an amount begin with token i?  Marks, articles and the like, and words
 * such as "about", begin one only before a number, a word of amounts or, as "at
 * least" and "more than", one of a few others.
 */
static int
may_begin(const struct amounts *a, size_t i)
{
	const struct word *w = &a->words->word[i];

	if (a->class[i] == 0)
		return w->token.kind == TOKEN_NUMBER;
	if (a->class[i + 1] != 0 ||
	    (i + 1 < a->words->n && w[1].token.kind == TOKEN_NUMBER) ||
	    (a->class[i] & ~(AMOUNT_BEGIN | AMOUNT_ABOUT)) != 0)
		return 1;
	if (a->class[i] == AMOUNT_BEGIN &&
	    !amount_is_one_of(a, i,
		". - \xe2\x88\x92 $ a an as at close fewer just less more new "
		"no not u.s. up us"))
		return 1;
	return amount_is_one_of(
	    a, i + 1, "estimated least little most much than to");
}

/* What the words around say: the rate and "or more" after an amount; "about"
 * before money and percentages.  They are no part of it. */
static void
set_rest(const struct amounts *a, struct amount *out)
{
	struct value *v = &out->value;

	if (v->kind == VALUE_SCORE)
		return;
	if (v->kind != VALUE_AGE && v->kind != VALUE_RATIO)
		out->next = rate_parse(a, out->end, &v->per);
	if (out->type != ENTITY_NUM)
		v->sign = approx_before(a, out->first);
	out->next = approx_parse_after(a, out->next, &v->sign);
}

static int
found(struct amount *out, enum entity_type type, size_t end)
{
	out->type = type;
	out->end = out->next = end;
	return end > out->first;
}

static int
find(const struct amounts *a, size_t i, struct amount *out)
{
	int number = number_may_begin(a, i);

	*out = (struct amount){ .first = i };
	if (number &&
	    (found(out, ENTITY_MONEY, money_parse(a, i, &out->value)) ||
		found(out, ENTITY_PERCENT, percent_parse(a, i, &out->value)))) {
		set_rest(a, out);
		return 1;
	}
	out->value = (struct value){ .kind = VALUE_NONE };
	if (found(out, ENTITY_TIME, clock_parse(a, i, &out->timex)) ||
	    found(out, ENTITY_DATE, date_parse(a, i, &out->timex)))
		return 1;
	out->timex = (struct timex){ .kind = TIMEX_NONE };
	if ((!number && !amount_is(a, i, AMOUNT_ABOUT)) ||
	    !found(out, ENTITY_NUM, count_parse(a, i, &out->value)))
		return 0;
	set_rest(a, out);
	return 1;
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
		if (!may_begin(a, *at))
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
		*at = out->next;
		return 1;
	}
	return 0;
}
