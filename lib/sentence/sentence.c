#include "sentence/sentence.h"

#include <limits.h>

#include "sentence/opening.h"
#include "text/letter.h"
#include "text/lexicons.h"
#include "text/utf8.h"

const struct sentence_model sentence_model = {
	{ &abbreviations, NULL, &words },
	&boundaries,
	0,
	{ -BOUNDARY_LIMIT, BOUNDARY_LIMIT },
};

/* The score that a candidate must exceed to end a sentence. */
static int
threshold(const struct sentence_model *model, enum kind kind)
{
	switch (kind) {
	case KIND_BYLINE:
	case KIND_DATE:
	case KIND_DATELINE:
	case KIND_CREDIT:
		return INT_MAX;
	case KIND_TITLE:
	case KIND_HEADING:
	case KIND_CAPTION:
	case KIND_HIGHLIGHT:
		return model->threshold + SENTENCE_SURE;
	default:
		return model->threshold;
	}
}

/* Whether c certainly is not white space. */
static int
is_ink(char c)
{
	return c > ' ' && c < 0x7f;
}

static struct span
trim(struct span s)
{
	const char *p = s.p, *end = s.p + s.n;

	if (s.n == 0 || (is_ink(s.p[0]) && is_ink(end[-1])))
		return s;
	while (p < end && letter_is_space(utf8_next(&p, end))) {
		s.n -= (size_t)(p - s.p);
		s.p = p;
	}
	while (s.n > 0 && letter_is_space(utf8_last(s.p, s.p + s.n)))
		while (s.n-- > 1 && utf8_goes_on(s.p[s.n]))
			;
	return s;
}

void
sentence_start(struct sentences *s, const struct sentence_model *model,
    struct span text, enum kind kind)
{
	s->model = model;
	s->text = trim(text);
	s->margin = (size_t)(s->text.p - text.p);
	s->start = 0;
	s->threshold = threshold(model, kind);
	scanner_start(&s->scanner, s->text);
}

/* Whether the sentence ends at the candidate. */
static int
ends(const struct sentences *s, const struct candidate *c)
{
	const struct sentence_model *m = s->model;
	const int16_t *weight = m->weights->value;
	uint16_t value[PROPERTY_COUNT];
	size_t second =
	    boundary_describe_first(value, &m->lexicons, s->text, s->start, c);
	int score = boundary_score_first(value, weight);

	if (score + m->bounds.low > s->threshold)
		return 1;
	if (score + m->bounds.high <= s->threshold)
		return 0;
	opening_describe_second(value, &m->lexicons, s->text, second);
	return score + boundary_score_second(value, weight) > s->threshold;
}

int
sentence_next(struct sentences *s, struct span *sentence)
{
	struct candidate c;
	size_t end = s->text.n, next = end;

	if (s->start == s->text.n)
		return 0;
	while (s->threshold < INT_MAX && scanner_next(&s->scanner, &c))
		if (ends(s, &c)) {
			end = c.end;
			next = c.next;
			break;
		}
	*sentence = (struct span){ s->text.p + s->start, end - s->start };
	s->start = next;
	return 1;
}

int
sentence_judge(struct sentences *s, struct judgement *j)
{
	const struct sentence_model *m = s->model;
	struct candidate c;

	if (!scanner_next(&s->scanner, &c))
		return 0;
	j->end = s->margin + c.end;
	boundary_describe(j->value, &m->lexicons, s->text, s->start, &c);
	j->score = boundary_score(j->value, m->weights->value);
	j->cut = j->score > s->threshold;
	if (j->cut)
		s->start = c.next;
	return 1;
}
