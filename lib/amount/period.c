#include "amount/period.h"

#include "amount/calendar.h"
#include "amount/datepart.h"
#include "text/lexicons.h"

enum { MOST_STEPS = 900 };

size_t
period_number(const struct amounts *a, size_t i, struct timex *t)
{
	struct quantity q;
	size_t end = number_parse(a, i, &q);

	t->count = (struct quantity){ 1, 0, 0, 1 };
	if (amount_is_one_of(a, i, "few several couple")) {
		t->vague = (int8_t)!amount_is_word(a, i, "couple");
		t->count.digits = 2;
		return i + (amount_is_word(a, i + 1, "of") ? 2U : 1U);
	}
	/* What cannot be read is worth nothing: "dozens of". */
	if (end > i)
		t->count = q;
	return end > i && amount_is_word(a, end, "-") ? end + 1 : end;
}

/* Words that can be last, next or this ... */
static int
datable(const struct amounts *a, size_t i)
{
	return (amount_is(
		    a, i, AMOUNT_PERIOD | AMOUNT_SEASON | AMOUNT_HOLIDAY) &&
		   !amount_is_one_of(a, i, "second seconds season seasons")) ||
	       (amount_is(a, i, AMOUNT_MONTH | AMOUNT_WEEKDAY) &&
		   a->words->word[i].capital);
}

static int
plural(const struct amounts *a, size_t i)
{
	struct span s = amount_token(a, i);

	return s.n > 0 && s.p[s.n - 1] == 's';
}

/* -1 for last, 1 for next, else 0. */
static int16_t
steps(enum timex_direction d)
{
	return (int16_t)(d == TIMEX_LAST ? -1 : d == TIMEX_NEXT);
}

/* The unit at token i, which is last, next or this: *t takes what it says. */
static void
set_unit(const struct amounts *a, size_t i, int number, struct timex *t)
{
	struct duration d;

	t->unit = duration_word(a, i);
	t->n = steps(t->direction);
	if (t->unit == TIME_NIGHT)
		t->part = TIMEX_NIGHT;
	if (number && t->count.digits != 0 && duration_form(t->unit, &d))
		t->kind = TIMEX_DURATION;
	else if (plural(a, i)) {
		t->kind = TIMEX_REF;
		t->n = t->n < 0 ? -1 : 1;
	} else if (t->unit >= TIME_DAY && (t->unit != TIME_DAY || t->n == 0))
		t->kind = TIMEX_STEP;
}

/* What is last, next or this: Friday, May 3, summer, week. */
static size_t
relative_rest(const struct amounts *a, size_t i, int number, struct timex *t)
{
	enum timex_direction direction = t->direction;
	struct timex date;
	size_t end = calendar_sure_month(a, i, &date);

	if (end == i)
		end = calendar_holiday(a, i, &date);
	if (end > i) {
		date.direction = direction;
		*t = date;
		return end;
	}
	t->weekday = (int8_t)datepart_weekday(a, i);
	if (t->weekday != 0) {
		t->kind = datepart_weekdays(a, i) ? TIMEX_NONE : TIMEX_CALENDAR;
		return datepart_then_part(a, i + 1, t);
	}
	if (datepart_season(a, i)) {
		t->kind = TIMEX_SEASON;
		t->n = (int16_t)datepart_season(a, i);
		return i + 1;
	}
	set_unit(a, i, number, t);
	return datepart_then_part(a, i + 1, t);
}

/* The date that is last, next or this: 29 February. */
static size_t
dated(const struct amounts *a, size_t i, struct timex *t)
{
	struct timex date;
	size_t end = calendar_day(a, i, &date);

	date.direction = t->direction;
	*t = end > i ? date : *t;
	return end;
}

size_t
period_relative(const struct amounts *a, size_t i, struct timex *t)
{
	size_t at = i, end;
	int told;

	*t = (struct timex){ .kind = TIMEX_NONE };
	if (amount_is_one_of(a, at, "earlier later late early"))
		at += amount_is_word(a, at + 1, "in") ? 2 : 1;
	if (at > i && amount_is_word(a, at, "the"))
		at++;
	if (!amount_is(a, at, AMOUNT_RELATIVE))
		return i;
	t->direction = datepart_direction(a, at);
	/* "The previous week" is told from what the text tells of. */
	told = amount_is_one_of(a, at, "previous following");
	end = dated(a, at + 1, t);
	if (end > at + 1)
		return end;
	end = period_number(a, at + 1, t);
	if ((t->direction == TIMEX_THIS && end > at + 1) || !datable(a, end))
		return i;
	end = relative_rest(a, end, end > at + 1, t);
	if (told && (t->kind == TIMEX_CALENDAR || t->kind == TIMEX_STEP) &&
	    t->year == 0)
		t->kind = TIMEX_NONE;
	return end;
}

/* After the number of "three years ago": a; half a; few; three. */
static size_t
ago_number(const struct amounts *a, size_t i, struct timex *t)
{
	size_t end = i, at;

	t->count = (struct quantity){ 1, 0, 0, 1 };
	if (amount_is_one_of(a, i, "a an"))
		end = i + 1;
	else if (amount_is_word(a, i, "half") &&
		 amount_is_one_of(a, i + 1, "a an")) {
		t->count.digits = 0;
		return i + 2;
	}
	at = amount_is_one_of(a, end, "few several couple") || end == i
		 ? period_number(a, end, t)
		 : end;
	return at > end && amount_is_word(a, at - 1, "-") ? at - 1 : at;
}

/* After the word that says which way: ago; from now; 0 steps where the text
 * tells from another day.
 */
static size_t
ago_way(const struct amounts *a, size_t i, int *way)
{
	*way = 0;
	if (amount_is_one_of(a, i, "earlier later"))
		return i + 1;
	if (amount_is_one_of(a, i, "ago hence")) {
		*way = amount_is_word(a, i, "ago") ? -1 : 1;
		return i + 1;
	}
	if (!amount_is_word(a, i, "from") ||
	    (!amount_is_one_of(a, i + 1, "now today") &&
		!datepart_weekday(a, i + 1)))
		return i;
	*way = 1;
	return datepart_weekday(a, i + 1) ? i + 1 : i + 2;
}

/* So many units away: a moment, or where none is certain the past or future. */
static void
set_away(int way, struct timex *t)
{
	if (way == 0)
		return;
	t->kind = TIMEX_REF;
	t->n = (int16_t)way;
	if (t->vague)
		return;
	t->kind = TIMEX_NONE;
	if (t->count.tens != 0 || t->count.digits < 1 ||
	    t->count.digits > MOST_STEPS || t->unit < TIME_DAY)
		return;
	t->kind = TIMEX_STEP;
	t->n = (int16_t)(way * (int)t->count.digits);
	if (t->unit == TIME_NIGHT)
		t->part = TIMEX_NIGHT;
}

/* The weekday that may follow: a week ago Monday; a week from Monday. */
static size_t
then_weekday(const struct amounts *a, size_t i, int way, struct timex *t)
{
	if (way == 0 || t->kind != TIMEX_STEP || t->unit != TIME_WEEK ||
	    t->n > 9 || t->n < -9 || !datepart_weekday(a, i) ||
	    datepart_weekdays(a, i))
		return i;
	t->kind = TIMEX_CALENDAR;
	t->weekday = (int8_t)datepart_weekday(a, i);
	t->weeks = (int8_t)t->n;
	t->tense = (int8_t)way;
	return i + 1;
}

size_t
period_ago(const struct amounts *a, size_t i, struct timex *t)
{
	size_t end, last;
	int way, day;

	*t = (struct timex){ .kind = TIMEX_NONE };
	end = ago_number(a, i, t);
	if (end == i || !amount_is(a, end, AMOUNT_PERIOD))
		return i;
	t->unit = duration_word(a, end);
	last = ago_way(a, end + 1, &way);
	if (last == end + 1)
		return i;
	set_away(way, t);
	day = amount_is_word(a, last - 1, "from");
	end = then_weekday(a, last, way, t);
	return day && end == last ? i : end;
}

size_t
period_today(const struct amounts *a, size_t i, struct timex *t)
{
	*t = (struct timex){ .kind = TIMEX_STEP, .unit = TIME_DAY };
	if (amount_is_word(a, i, "day")) {
		t->n = (int16_t)(amount_is_word(a, i + 1, "after") ? 2 : -2);
		return (amount_is_word(a, i + 1, "before") &&
			   amount_is_word(a, i + 2, "yesterday")) ||
			       (amount_is_word(a, i + 1, "after") &&
				   amount_is_word(a, i + 2, "tomorrow"))
			   ? i + 3
			   : i;
	}
	if (!amount_is(a, i, AMOUNT_DAY))
		return i;
	t->n = (int16_t)(amount_is_word(a, i, "tomorrow") -
			 amount_is_word(a, i, "yesterday"));
	t->part = datepart_part(a, i);
	return datepart_then_part(a, i + 1, t);
}

/* After "year-earlier" and "year-ago", which tell from another period. */
static size_t
year_earlier(const struct amounts *a, size_t i)
{
	if (!amount_is_one_of(a, i, "year month week quarter") ||
	    !amount_is_word(a, i + 1, "-") ||
	    !amount_is_one_of(a, i + 2, "earlier ago"))
		return i;
	if (amount_is_one_of(a, i + 3, "period quarter month half week"))
		return i + 4;
	return datepart_ordinal(a, i + 3) &&
		       amount_is_one_of(a, i + 4, "quarter half")
		   ? i + 5
		   : i;
}

/* The quarter of a year, and not that of a town or of a whole. */
static int
is_the_quarter(const struct amounts *a, size_t i)
{
	return i > 0 && amount_is_word(a, i, "quarter") &&
	       amount_is_word(a, i - 1, "the") &&
	       *amount_token(a, i).p == 'q' &&
	       !amount_is_one_of(a, i + 1, "of - final finals");
}

size_t
period_told(const struct amounts *a, size_t i, struct timex *t)
{
	int latest = amount_is_word(a, i, "latest");

	*t = (struct timex){ .kind = TIMEX_NONE };
	if (year_earlier(a, i) > i)
		return year_earlier(a, i);
	if (is_the_quarter(a, i))
		return i + 1;
	if ((!latest && !amount_is_word(a, i, "current")) ||
	    !amount_is_one_of(a, i + 1, "quarter month week year") ||
	    amount_is_word(a, i + 2, "-"))
		return i;
	*t = (struct timex){ .kind = TIMEX_STEP,
		.unit = duration_word(a, i + 1),
		.n = latest ? -1 : 0 };
	return i + 2;
}

enum time_unit
period_repeated(const struct amounts *a, size_t i)
{
	return amount_is_word(a, i, "daily")             ? TIME_DAY
	       : amount_is_word(a, i, "weekly")          ? TIME_WEEK
	       : amount_is_word(a, i, "monthly")         ? TIME_MONTH
	       : amount_is_word(a, i, "quarterly")       ? TIME_QUARTER
	       : amount_is_one_of(a, i, "annual yearly") ? TIME_YEAR
							 : TIME_NO_UNIT;
}

size_t
period_vague(const struct amounts *a, size_t i, struct timex *t)
{
	if (!a->vague || !amount_is(a, i, AMOUNT_VAGUE))
		return i;
	*t = (struct timex){ .kind = TIMEX_REF,
		.unit = period_repeated(a, i),
		.count = { .digits = 1 } };
	if (t->unit != TIME_NO_UNIT)
		t->kind = TIMEX_SET;
	else if (amount_is_one_of(a, i,
		     "recently recent lately formerly previously past once"))
		t->n = -1;
	else if (amount_is_one_of(a, i, "soon shortly future"))
		t->n = 1;
	else if (!amount_is_one_of(
		     a, i, "now currently present current nowadays"))
		t->kind = TIMEX_NONE;
	return i + 1;
}
