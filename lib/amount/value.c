#include "amount/value.h"

#include <string.h>

#include "text/span.h"

/* A text that is being written, cut at VALUE_TEXT. */
struct text {
	char out[VALUE_TEXT];
	size_t n;
};

static void
put(struct text *t, const char *s)
{
	size_t n = strlen(s);

	if (n > VALUE_TEXT - t->n)
		n = VALUE_TEXT - t->n;
	memcpy(t->out + t->n, s, n);
	t->n += n;
}

static void
put_quantity(struct text *t, struct quantity q)
{
	char figures[QUANTITY_TEXT + 1];

	figures[quantity_write(q, figures)] = '\0';
	put(t, figures);
}

static void
put_sign(struct text *t, enum value_sign sign)
{
	static const char *const form[] = { "", "~", ">", ">=", "<", "<=" };

	put(t, form[sign]);
}

/* PT2H32M: whole numbers of each unit, from the largest on. */
static void
put_compound(struct text *t, const struct value *v)
{
	int64_t rest = v->number[0].digits, each;
	enum time_unit unit = v->largest;
	struct duration d;
	int clock = 0;

	put(t, "P");
	for (; (each = duration_worth(unit, v->time)) > 0;
	     unit = duration_smaller(unit)) {
		if (rest / each > 0 && duration_form(unit, &d)) {
			put(t, d.before[1] == 'T' && !clock ? "T" : "");
			clock |= d.before[1] == 'T';
			put_quantity(
			    t, (struct quantity){ rest / each, 0, 0, 1 });
			put(t, d.unit);
		}
		rest %= each;
	}
}

static const char *
age_unit(enum time_unit unit)
{
	switch (unit) {
	case TIME_MONTH:
		return "mo";
	case TIME_WEEK:
		return "w";
	case TIME_DAY:
		return "d";
	default:
		return "y";
	}
}

/* The texts before and after each number. */
static void
find_ends(const struct value *v, struct duration *d)
{
	*d = (struct duration){ "", "", 1 };
	switch (v->kind) {
	case VALUE_AGE:
		d->unit = age_unit(v->time);
		break;
	case VALUE_DURATION:
		(void)duration_form(v->time, d);
		break;
	case VALUE_RATIO:
	case VALUE_PERCENT:
		d->unit = "%";
		break;
	case VALUE_PP:
		d->unit = "pp";
		break;
	case VALUE_MONEY:
		d->before = v->unit;
		break;
	default:
		break;
	}
}

static void
put_numbers(struct text *t, const struct value *v)
{
	struct duration d;
	struct quantity q;
	int k;

	find_ends(v, &d);
	if (v->n == 0) {
		put(t, d.before);
		put(t, "X");
		put(t, d.unit);
	}
	for (k = 0; k < v->n; k++) {
		q = v->number[k];
		quantity_multiply(&q, d.worth);
		if (k > 0)
			put(t, v->kind == VALUE_SCORE ? "-" : "/");
		put(t, d.before);
		put_quantity(t, q);
		put(t, d.unit);
	}
}

size_t
value_write(const struct value *v, char out[VALUE_TEXT])
{
	struct text t = { .n = 0 };

	if (v->kind == VALUE_NONE)
		return 0;
	put_sign(&t, v->sign);
	if (v->largest != TIME_NO_UNIT)
		put_compound(&t, v);
	else
		put_numbers(&t, v);
	if (v->kind == VALUE_MEASURE) {
		put(&t, " ");
		put(&t, v->unit);
	}
	if (v->per != NULL) {
		put(&t, "/");
		put(&t, v->per);
	}
	memcpy(out, t.out, t.n);
	return t.n;
}
