/* try_amount: numbers, amounts, days and the labels of names. */

#include <stdlib.h>
#include <string.h>

#include "amount/amount.h"
#include "amount/clock.h"
#include "amount/date.h"
#include "amount/normal.h"
#include "amount/normal_compare.h"
#include "amount/normal_read.h"
#include "amount/quantity.h"
#include "amount/timex_write.h"
#include "name/bilou.h"
#include "text/day.h"
#include "text/fixed.h"
#include "text/utf8.h"
#include "try.h"

enum { SOME = 8 }; /* words of a text that an expression may begin with */

static struct line_words words;
static struct amounts amounts;

/* The words of a text, at most LINE_WORDS_MAX, as amounts see them. */
static int
start(struct span text, int vague)
{
	line_words_forget(&words);
	line_words_start(&words, text, 0);
	if (!line_words_next(&words))
		return 0;
	amount_start(&amounts, &words, vague);
	return 1;
}

static void
put_digits(char *to, int n, int width)
{
	for (; width > 0; n /= 10)
		to[--width] = (char)('0' + n % 10);
}

static void
try_day(const struct given *in)
{
	char iso[] = "0000-00-00";
	int32_t day, again;
	int y, m, d;

	if (!day_find(in->text, &day))
		return;
	day_date(day, &y, &m, &d);
	promise(y >= 1000 && y <= 2999 && m >= 1 && m <= 12 && d >= 1);
	promise(day_number(y, m, d, &again) && again == day);
	promise(day_of_week(day) >= 1 && day_of_week(day) <= 7);
	promise(day_of_week(day + 1) == day_of_week(day) % 7 + 1);
	put_digits(iso, y, 4);
	put_digits(iso + 5, m, 2);
	put_digits(iso + 8, d, 2);
	promise(day_find(span_of(iso), &again) && again == day);
}

/* Without zeros at the end, which are powers of ten. */
static struct quantity
plain(struct quantity q)
{
	for (; q.digits != 0 && q.digits % 10 == 0; q.tens++)
		q.digits /= 10;
	q.tens = q.digits == 0 ? 0 : q.tens;
	return q;
}

/* A number that is written in figures is read as the same. */
static void
read_again(struct quantity q)
{
	char figures[QUANTITY_TEXT];
	struct span s = { figures, quantity_write(q, figures) };
	struct quantity again;
	size_t minus = figures[0] == '-' ? 1U : 0U, i, points = 0;

	promise(s.n > minus && s.n <= QUANTITY_TEXT);
	for (i = minus; i < s.n; i++) {
		points += figures[i] == '.';
		promise(figures[i] == '.' ||
			(figures[i] >= '0' && figures[i] <= '9'));
	}
	promise(points <= 1 && figures[s.n - 1] != '.');
	promise(figures[minus] != '.');
	promise(figures[minus] != '0' || s.n == minus + 1 ||
		figures[minus + 1] == '.');
	promise(start(s, 0) && words.n == minus + 1);
	promise(number_parse(&amounts, 0, &again) == words.n);
	/* Of more than fifteen digits it says none. */
	if (!again.known) {
		promise(s.n - points - minus > 15);
		return;
	}
	q = plain(q);
	again = plain(again);
	promise(q.digits == again.digits && q.tens == again.tens);
}

static void
try_number(const struct given *in)
{
	struct quantity q, first = { 0 };
	size_t i, end;
	int found = 0;

	if (!start(in->text, 0))
		return;
	for (i = 0; i < words.n && i < SOME; i++) {
		end = number_parse(&amounts, i, &q);
		promise(end >= i && end <= words.n);
		promise(end - i <= AMOUNT_AHEAD);
		if (end > i && q.known && !found) {
			first = q;
			found = 1;
		}
	}
	if (found)
		read_again(first);
}

static void
try_calendar(const struct given *in)
{
	static size_t (*const parse[])(const struct amounts *, size_t,
	    struct timex *) = { date_parse, clock_parse };
	struct timex_context c = { (int)(in->how & 1), (int32_t)in->how * 97,
		NULL };
	char out[TIMEX_TEXT];
	struct timex t;
	size_t i, k, end;

	if (!start(in->text, (int)(in->how % 2)))
		return;
	for (i = 0; i < words.n && i < SOME; i++)
		for (k = 0; k < sizeof(parse) / sizeof(parse[0]); k++) {
			end = parse[k](&amounts, i, &t);
			promise(end >= i && end <= words.n);
			if (end > i)
				promise(timex_write(&t, &c, out) < TIMEX_TEXT);
		}
}

static void
try_amounts(const struct given *in)
{
	size_t at = 0, from = 0;
	struct amount a;

	if (!start(in->text, (int)(in->how % 2)))
		return;
	while (amount_next(&amounts, &at, &a)) {
		promise(a.type >= ENTITY_DATE && a.type <= ENTITY_NUM);
		promise(a.first >= from && a.first < a.end);
		promise(a.end <= words.n && at >= a.end);
		from = a.end;
	}
}

/* Of dates and times: what ISO 8601 and TIMEX3 are written with. */
static int
is_timex(struct span s)
{
	const char *const signs = ":/_+-";

	for (; s.n > 0; s.p++, s.n--)
		if (!(*s.p >= '0' && *s.p <= '9') &&
		    !(*s.p >= 'A' && *s.p <= 'Z') &&
		    strchr(signs, *s.p) == NULL)
			return 0;
	return 1;
}

/* After a sign, the capitals of a currency. */
static int
is_money(struct span s)
{
	int capitals = 0;

	for (; s.n > 0 && strchr("~<>=", *s.p) != NULL; s.p++)
		s.n--;
	for (; s.n > 0 && *s.p >= 'A' && *s.p <= 'Z'; s.p++, s.n--)
		capitals++;
	return capitals == 3 && s.n > 0;
}

static void
check_normal(struct span form, enum entity_type type)
{
	if (form.n == 0)
		return;
	promise(form.n <= NORMAL_TEXT);
	if (type == ENTITY_DATE || type == ENTITY_TIME)
		promise(form.n <= TIMEX_TEXT && is_timex(form));
	else if (type == ENTITY_PERCENT)
		promise(memchr(form.p, '%', form.n) != NULL ||
			memchr(form.p, 'p', form.n) != NULL);
	else if (type == ENTITY_MONEY)
		promise(is_money(form));
	else
		promise(utf8_is_clean(form) &&
			memchr(form.p, '\t', form.n) == NULL);
}

/* The normal form of the first amount. */
static void
try_normal(const struct given *in)
{
	struct amount a;
	struct normal x = { { (int)(in->how & 1), (int32_t)in->how * 97, NULL },
		&a.timex, &a.value };
	struct entity e = { ENTITY_NUM, 0, in->text };
	char *out;
	struct span last;
	size_t at = 0;

	if (!start(in->text, 1) || !amount_next(&amounts, &at, &a))
		return;
	out = room(NORMAL_TEXT);
	last = words.word[a.end - 1].token.text;
	e.type = a.type;
	e.text.p = words.word[a.first].token.text.p;
	e.text.n = (size_t)(last.p + last.n - e.text.p);
	check_normal(
	    (struct span){ out, normal_write(&x, &e, 0, 1, out) }, e.type);
	free(out);
}

/* Two normal forms, with a blank line between them. */
static void
try_value(const struct given *in)
{
	static const enum entity_type types[] = { ENTITY_DATE, ENTITY_TIME,
		ENTITY_NUM, ENTITY_MONEY, ENTITY_PERCENT };
	struct span x = in->text, y = x;
	struct normal_value a, b;
	size_t i, cut = 0;

	while (cut < x.n && x.p[cut] != '\n')
		cut++;
	x.n = cut;
	y.p += cut;
	y.n -= cut;
	if (y.n > 0)
		y = (struct span){ y.p + 1, y.n - 1 };
	for (i = 0; i < sizeof(types) / sizeof(types[0]); i++) {
		normal_read(&a, types[i], x);
		normal_read(&b, types[i], y);
		promise(normal_compare(&a, &b) == normal_compare(&b, &a));
		promise(a.kind == NORMAL_NONE || a.kind == NORMAL_VAGUE ||
			normal_compare(&a, &a) >= AGREEMENT_COMPATIBLE);
	}
}

static uint64_t
number(struct span s)
{
	uint64_t n = 0;

	for (; s.n > 0; s.p++, s.n--)
		n = n << 8 | (unsigned char)*s.p;
	return n;
}

static void
try_fixed(const struct given *in)
{
	struct span half = in->raw;
	uint64_t n = number(in->raw), root = fixed_sqrt(n);
	int32_t a, b;

	promise(root * root <= n && n - root * root <= 2 * root);
	if (n > 0 && n < UINT64_MAX) {
		promise(fixed_log(n) >= 0 && fixed_log(n) <= fixed_log(n + 1));
		/* ln 2 is 709.78 in 1024. */
		a = n <= UINT64_MAX / 2 ? fixed_log(2 * n) - fixed_log(n) : 710;
		promise(a >= 708 && a <= 712);
	}
	half.n /= 2;
	a = (int32_t)(uint32_t)n;
	b = (int32_t)(uint32_t)number(half);
	promise(fixed_logistic(a) >= 0 && fixed_logistic(a) <= FIXED_UNIT);
	promise(a == b || (a < b) == (fixed_logistic(a) < fixed_logistic(b)) ||
		fixed_logistic(a) == fixed_logistic(b));
}

enum { FEW = 3 }; /* words whose labels can all be gone through */

/* The sum of labels of the first n words, or INT32_MIN if they cannot be. */
static int32_t
sum(const struct bilou *b, const unsigned char *label, size_t n, int behind)
{
	int32_t s = 0;
	size_t i;
	int from = LABEL_COUNT;

	for (i = 0; i < n; from = label[i++]) {
		if (!bilou_follows(from, label[i]))
			return INT32_MIN;
		s += b->after[from][label[i]] + b->score[i][label[i]];
	}
	if (!bilou_closed(from))
		return INT32_MIN;
	return behind ? s + b->after[from][LABEL_O] : s;
}

static void
read_scores(struct bilou *b, struct span s)
{
	int32_t *after = &b->after[0][0];
	size_t i, n = sizeof(b->after) / sizeof(*after);

	for (i = 0; i < n; i++)
		after[i] = s.n == 0 ? 0 : (signed char)s.p[i * 7 % s.n];
	for (i = 0; i < (size_t)FEW * LABEL_COUNT; i++)
		b->score[i / LABEL_COUNT][i % LABEL_COUNT] =
		    i < s.n ? (signed char)s.p[i] : 0;
}

/* No labels have a higher sum than those that were found. */
static void
try_bilou(const struct given *in)
{
	static struct bilou b;
	unsigned char label[FEW] = { 0 };
	size_t n = 1 + in->how % 2 + (in->how == 1), i, at = 0;
	size_t first, from = 0;
	int behind = in->how / 128 != 0, type;
	int32_t best;

	read_scores(&b, in->raw);
	bilou_start(&b);
	bilou_best(&b, 0, n, n + (size_t)behind);
	best = sum(&b, b.label, n, behind);
	promise(best != INT32_MIN);
	for (i = 0; i < n;) {
		promise(sum(&b, label, n, behind) <= best);
		for (i = 0; i < n && ++label[i] == LABEL_COUNT; i++)
			label[i] = 0;
	}
	while ((type = bilou_next(b.label, n, &at, &first)) != -1) {
		promise(type < BILOU_TYPES && first >= from && at > first);
		promise(at <= n);
		from = at;
	}
}

const struct target try_amount[] = {
	{ "day", try_day },
	{ "number", try_number },
	{ "calendar", try_calendar },
	{ "amount", try_amounts },
	{ "normal", try_normal },
	{ "value", try_value },
	{ "fixed", try_fixed },
	{ "bilou", try_bilou },
	{ NULL, NULL },
};
