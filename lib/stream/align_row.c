#include "stream/align_row.h"

#include <string.h>

#include "stream/evidence_item.h"
#include "text/decimal.h"

enum { DIGITS_MAX = 9 }; /* of the number of a sentence or a fact */

size_t
align_row_fields(struct span line)
{
	const char *p = line.p, *end = line.p + line.n;
	size_t n = 1;

	for (; (p = memchr(p, '\t', (size_t)(end - p))) != NULL; p++)
		n++;
	return n;
}

/* Take the first field off a line of two fields or more. */
static struct span
take(struct span *line)
{
	const char *tab = memchr(line->p, '\t', line->n);
	struct span field = { line->p, (size_t)(tab - line->p) };

	line->p += field.n + 1;
	line->n -= field.n + 1;
	return field;
}

/* A number from 1, of at most DIGITS_MAX digits. */
static int
read_number(struct span s, size_t *n)
{
	uint64_t value;

	*n = 0;
	if (s.n > DIGITS_MAX || !decimal_read(s, &value))
		return 0;
	*n = (size_t)value;
	return value > 0;
}

/* The number of a sentence, or "-" for none. */
static int
read_sentence(struct span s, size_t *n)
{
	*n = 0;
	return span_equal(s, span_of("-")) || read_number(s, n);
}

/* A number from 0 to 1, "0.731", as thousandths; more digits are cut off. */
static int
read_score(struct span s, unsigned *score)
{
	unsigned unit = 100;
	size_t i;

	if (s.n == 0 || (s.p[0] != '0' && s.p[0] != '1'))
		return 0;
	if (s.n > 1 && (s.p[1] != '.' || s.n == 2))
		return 0;
	*score = (unsigned)(s.p[0] - '0') * 1000;
	for (i = 2; i < s.n; i++, unit /= 10) {
		if (s.p[i] < '0' || s.p[i] > '9')
			return 0;
		*score += (unsigned)(s.p[i] - '0') * unit;
	}
	return *score <= 1000;
}

int
align_row_read_report(struct row_report *r, struct span line, size_t fields)
{
	int facts = fields == ALIGN_ROW_FACT_FIELDS;
	struct span first = take(&line), second = take(&line), evidence;

	if (!span_equal(facts ? second : first, span_of("report")) ||
	    !span_equal(facts ? first : second, span_of("-")))
		return 0;
	r->name = take(&line);
	(void)take(&line);
	r->copy_of = take(&line);
	if (!facts) {
		r->copy_of = r->name;
		(void)take(&line);
	}
	evidence = take(&line);
	r->byline = evidence_item(evidence, "byline");
	r->date = evidence_item(evidence, "date");
	r->headline = facts ? line : take(&line);
	if (span_equal(r->headline, span_of("-")))
		r->headline.n = 0;
	return 1;
}

const char *
align_row_read(struct align_row *r, struct span line)
{
	int side, whole = 1;

	r->relation = relation_find(take(&line));
	if (r->relation == RELATION_COUNT)
		return "unknown relation in field 1";
	if (!read_score(take(&line), &r->score))
		return "no score from 0 to 1 in field 2";
	for (side = 0; side < 2; side++) {
		r->name[side] = take(&line);
		if (!read_sentence(take(&line), &r->sent[side]))
			return side == 0 ? "no sentence number in field 4"
					 : "no sentence number in field 6";
	}
	r->evidence = take(&line);
	r->text[0] = take(&line);
	r->text[1] = line;
	whole &= (r->sent[0] == 0) == (r->relation == RELATION_ONLY_B);
	whole &= (r->sent[1] == 0) == (r->relation == RELATION_ONLY_A);
	return whole ? NULL : "relation and sentence numbers disagree";
}

const char *
align_row_read_fact(struct row_fact *r, struct span line)
{
	if (!read_number(take(&line), &r->fact))
		return "no fact number in field 1";
	r->verdict = verdict_find(take(&line));
	if (r->verdict == VERDICT_COUNT)
		return "unknown verdict in field 2";
	r->name = take(&line);
	if (!read_number(take(&line), &r->sent))
		return "no sentence number in field 4";
	r->source = take(&line);
	r->evidence = take(&line);
	r->text = line;
	return NULL;
}
