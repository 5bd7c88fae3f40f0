#include "align/external.h"

#include <stdlib.h>
#include <string.h>

#include "text/decimal.h"
#include "text/fixed.h"
#include "text/memory.h"

enum {
	FIELDS = 5,
	DIGITS = 6, /* behind the point; more say nothing */
	ONE = 1000000,
	ENDS_MAX = INT32_MAX
};

void
external_free(struct external *e)
{
	free(e->end);
	map_free(&e->first);
	memset(e, 0, sizeof(*e));
}

/* Cut a line at its tabs; returns the number of fields. */
static int
split(struct span line, struct span field[FIELDS])
{
	const char *p = line.p, *end = line.p + line.n, *tab;
	int n = 0;

	for (; p != NULL; p = tab == NULL ? NULL : tab + 1) {
		tab = memchr(p, '\t', (size_t)(end - p));
		if (n < FIELDS)
			field[n] = (struct span){ p,
				(size_t)((tab == NULL ? end : tab) - p) };
		n++;
	}
	return n;
}

/* Take a character off the front of *s, if it is there. */
static int
take(struct span *s, char c)
{
	if (s->n == 0 || *s->p != c)
		return 0;
	s->p++;
	s->n--;
	return 1;
}

/* Take the digits of a fraction; returns their value in units of 1 / ONE. */
static int32_t
take_fraction(struct span *s)
{
	int32_t value = 0, unit = ONE / 10;
	size_t i;

	for (i = 0; i < s->n && s->p[i] >= '0' && s->p[i] <= '9'; i++) {
		value += (s->p[i] - '0') * unit;
		unit /= 10;
	}
	s->p += i;
	s->n -= i;
	return value;
}

/* Take an exponent of 0 or less, "e-05"; returns whether it is whole. */
static int
take_exponent(struct span *s, int32_t *value)
{
	uint64_t n;

	if (!take(s, 'e'))
		return 1;
	if (!take(s, '-') || decimal_take(s, &n) == 0)
		return 0;
	for (n = n > DIGITS ? DIGITS + 1 : n; n > 0; n--)
		*value /= 10;
	return 1;
}

/* A number from -1 to 1, "0.731", "-1" or "2e-05". */
static int
read_similarity(struct span s, int32_t *similarity)
{
	int negative = take(&s, '-');
	int32_t value;
	uint64_t whole;

	if (decimal_take(&s, &whole) == 0 || whole > 9)
		return 0;
	value = (int32_t)whole * ONE;
	if (take(&s, '.'))
		value += take_fraction(&s);
	if (!take_exponent(&s, &value) || s.n > 0 || value > ONE)
		return 0;
	value = (int32_t)((int64_t)value * FIXED_ONE / ONE);
	*similarity = negative ? -value : value;
	return 1;
}

static void
add_end(
    struct external *e, uint64_t sentence, uint64_t other, int32_t similarity)
{
	uint32_t *first = map_at(&e->first, sentence);

	e->end = memory_grow(e->end, &e->cap, e->n + 1, sizeof(*e->end));
	e->end[e->n++] = (struct external_end){ other, similarity, *first };
	*first = (uint32_t)e->n;
}

const char *
external_add_line(struct external *e, struct span line)
{
	struct span field[FIELDS];
	int32_t similarity;
	uint64_t x, y;

	if (line.n == 0)
		return NULL;
	if (split(line, field) != FIELDS)
		return "not 5 fields";
	if (!read_similarity(field[4], &similarity))
		return "no similarity from -1 to 1 in field 5";
	if (e->n >= ENDS_MAX - 1)
		return "too many lines";
	x = external_key(hash_bytes(HASH_START, field[0]), field[1]);
	y = external_key(hash_bytes(HASH_START, field[2]), field[3]);
	add_end(e, x, y, similarity);
	add_end(e, y, x, similarity);
	return NULL;
}

const struct external_end *
external_first(const struct external *e, uint64_t sentence)
{
	const uint32_t *first = map_find(&e->first, sentence);

	return first == NULL ? NULL : &e->end[*first - 1];
}

const struct external_end *
external_next(const struct external *e, const struct external_end *end)
{
	return end->next == 0 ? NULL : &e->end[end->next - 1];
}
