#include "sentence/sentence.h"

#include <limits.h>

#include "text/letter.h"
#include "text/lexicons.h"
#include "text/utf8.h"

const struct sentence_model sentence_model = {
	{ &abbreviations, NULL, &words },
	&boundaries,
	0,
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
		while (s.n-- > 1 && ((unsigned char)s.p[s.n] & 0xc0) == 0x80)
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

/* Judge a candidate, from the values of its properties. */
static int
score(const struct sentences *s, const struct candidate *c,
    uint16_t value[PROPERTY_COUNT])
{
	boundary_describe(value, &s->model->lexicons, s->text, s->start, c);
	return boundary_score(value, s->model->weights->value);
}

int
sentence_next(struct sentences *s, struct span *sentence)
{
	uint16_t value[PROPERTY_COUNT];
	struct candidate c;
	size_t end = s->text.n, next = end;

	if (s->start == s->text.n)
		return 0;
	while (s->threshold < INT_MAX && scanner_next(&s->scanner, &c))
		if (score(s, &c, value) > s->threshold) {
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
	struct candidate c;

	if (!scanner_next(&s->scanner, &c))
		return 0;
	j->end = s->margin + c.end;
	j->score = score(s, &c, j->value);
	j->cut = j->score > s->threshold;
	if (j->cut)
		s->start = c.next;
	return 1;
}
