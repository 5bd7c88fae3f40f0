#include "amount/unit.h"

#include <string.h>

#include "amount/rate.h"
#include "text/letter.h"
#include "text/lexicons.h"
#include "words/word.h"

struct unit {
	const char *words; /* between blanks */
	const char *form, *square, *cubic, *per_hour, *per_second;
};

static const struct unit list[] = {
	{ " km kilometer kilometers kilometre kilometres ", "km", "km2", "km3",
	    "km/h", "km/s" },
	{ " m meter meters metre metres ", "m", "m2", "m3", "m/h", "m/s" },
	{ " cm centimeter centimeters centimetre centimetres ", "cm", "cm2",
	    "cm3", NULL, "cm/s" },
	{ " mm millimeter millimeters millimetre millimetres ", "mm", "mm2",
	    "mm3", NULL, NULL },
	{ " mile miles mi ", "mi", "mi2", "mi3", "mph", "mi/s" },
	{ " foot feet ft ", "ft", "ft2", "ft3", "ft/h", "ft/s" },
	{ " inch inches ", "in", "in2", "in3", NULL, NULL },
	{ " yard yards ", "yd", "yd2", "yd3", NULL, NULL },
	{ .words = " acre acres ", .form = "acre" },
	{ .words = " hectare hectares ", .form = "ha" },
	{ .words = " liter liters litre litres ", .form = "l" },
	{ .words = " gallon gallons ", .form = "gal" },
	{ .words = " barrel barrels ", .form = "bbl" },
	{ .words = " bushel bushels ", .form = "bushel" },
	{ .words = " kg kilogram kilograms kilo kilos ", .form = "kg" },
	{ .words = " gram grams ", .form = "g" },
	{ .words = " tonne tonnes ", .form = "t" },
	{ .words = " ton tons ", .form = "ton" },
	{ .words = " pound pounds lb lbs ", .form = "lb" },
	{ .words = " ounce ounces oz ", .form = "oz" },
	{ .words = " carat carats ", .form = "carat" },
	{ .words = " mph ", .form = "mph" },
	{ .words = " km/h kph ", .form = "km/h" },
	{ .words = " knot knots ", .form = "kn" },
	{ .words = " celsius ", .form = "C" },
	{ .words = " fahrenheit ", .form = "F" },
	{ .words = " degree degrees ", .form = "degree" },
	{ .words = " watt watts ", .form = "W" },
	{ .words = " kilowatt kilowatts kw ", .form = "kW" },
	{ .words = " megawatt megawatts mw ", .form = "MW" },
	{ .words = " gigawatt gigawatts gw ", .form = "GW" },
	{ .words = " kwh ", .form = "kWh" },
	{ .words = " volt volts ", .form = "V" },
	{ .words = " hertz ", .form = "Hz" },
	{ .words = " khz ", .form = "kHz" },
	{ .words = " mhz ", .form = "MHz" },
	{ .words = " ghz ", .form = "GHz" },
	{ .words = " bits ", .form = "bit" },
	{ .words = " bytes ", .form = "B" },
	{ .words = " kb kilobytes ", .form = "kB" },
	{ .words = " mb megabytes ", .form = "MB" },
	{ .words = " gb gigabytes ", .form = "GB" },
	{ .words = " tb ", .form = "TB" },
	{ .words = " fathom fathoms ", .form = "fathom" },
	{ .words = " kiloton kilotons ", .form = "kt" },
	{ .words = " megaton megatons ", .form = "Mt" },
	{ .words = " light-years ", .form = "ly" },
	{ .words = " night nights ", .form = "night" },
	{ .words = " weekend weekends ", .form = "weekend" },
};

static const struct unit *
find(struct span s)
{
	char key[WORD_FOLDED + 3] = " ";
	size_t k;

	if (s.n > 1 && s.p[s.n - 1] == '.')
		s.n--;
	if (s.n == 0 || s.n > WORD_FOLDED)
		return NULL;
	memcpy(key + 1, s.p, s.n);
	memcpy(key + 1 + s.n, " ", 2);
	for (k = 0; k < sizeof(list) / sizeof(list[0]); k++)
		if (strstr(list[k].words, key) != NULL)
			return &list[k];
	return NULL;
}

const char *
unit_joined(struct span s)
{
	char folded[WORD_FOLDED];
	const struct unit *u;

	if (s.n > sizeof(folded))
		return NULL;
	u = find((struct span){ folded, letter_fold(s, folded) });
	return u == NULL ? NULL : u->form;
}

/* The words before a unit: square miles, metric tons. */
static size_t
then_kind(const struct amounts *a, size_t i)
{
	return i + (amount_is_one_of(a, i,
			"square cubic nautical metric light sq sq. cu cu.")
			   ? 1U
			   : 0U);
}

static const char *
form_of(const struct amounts *a, size_t i, const struct unit *u)
{
	const char *form = u->form;

	if (amount_is_one_of(a, i, "square sq sq."))
		form = u->square;
	else if (amount_is_one_of(a, i, "cubic cu cu."))
		form = u->cubic;
	else if (amount_is_word(a, i, "nautical"))
		form = "nmi";
	else if (amount_is_word(a, i, "metric"))
		form = "t";
	else if (amount_is_word(a, i, "light"))
		form = "ly";
	return form == NULL ? u->form : form;
}

/* An hour, per second: *form becomes that of a speed. */
static size_t
then_speed(
    const struct amounts *a, size_t i, const struct unit *u, const char **form)
{
	const char *per = "", *speed = NULL;
	size_t end = rate_parse(a, i, &per);

	if (end == i)
		return i;
	if (span_equal(span_of(per), span_of("h")))
		speed = u->per_hour;
	else if (span_equal(span_of(per), span_of("s")))
		speed = u->per_second;
	*form = speed == NULL ? *form : speed;
	return speed == NULL ? i : end;
}

/* degrees Celsius; degrees C */
static size_t
then_scale(const struct amounts *a, size_t i, const char **form)
{
	if (amount_is_one_of(a, i, "celsius centigrade c c.")) {
		*form = "C";
		return i + 1;
	}
	if (amount_is_one_of(a, i, "fahrenheit f f.")) {
		*form = "F";
		return i + 1;
	}
	return i;
}

/* Do minutes or a direction follow degrees, as in 17° 5′ N? */
static int
is_bearing(const struct amounts *a, size_t i)
{
	return (i < a->words->n &&
		   a->words->word[i].token.kind == TOKEN_NUMBER) ||
	       amount_is_one_of(a, i, "n s e w north south east west");
}

size_t
unit_parse(const struct amounts *a, size_t i, const char **form)
{
	size_t at = then_kind(a, i), end;
	const struct unit *u;

	if (amount_is_word(a, i, "\xc2\xb0")) {
		if (is_bearing(a, i + 1))
			return i;
		*form = "degree";
		return then_scale(a, i + 1, form);
	}
	/* A year's light is a length, a light year. */
	if (at > i && amount_is_word(a, i, "light") &&
	    amount_is_one_of(a, at, "year years")) {
		*form = "ly";
		return at + 1;
	}
	if (!amount_is(a, at, AMOUNT_UNIT))
		return i;
	u = find(word_folded(&a->words->word[at]));
	if (u == NULL)
		return i;
	*form = form_of(a, i, u);
	end = at + 1;
	if (amount_is_one_of(a, at, "degree degrees"))
		return then_scale(a, end, form);
	return at == i ? then_speed(a, end, u, form) : end;
}
