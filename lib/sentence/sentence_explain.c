#include "sentence/sentence_explain.h"

#include <stdlib.h>

#include "sentence/boundary.h"
#include "stream/kind.h"
#include "stream/output.h"
#include "text/utf8.h"

enum { CONTEXT = 24 }; /* bytes on each side of a candidate */

static void
put_score(int score)
{
	if (score < 0)
		output_char('-');
	output_number((size_t)abs(score));
}

/* The features of a decision, "name:weight" separated by blanks. */
static void
put_reasons(const struct judgement *j, const struct sentence_model *model)
{
	struct boundary_reason reason[BOUNDARY_FEATURE_COUNT];
	char name[BOUNDARY_NAME_MAX];
	size_t i, n;

	n = boundary_reasons(j->value, model->weights->value, reason);
	output_char('\t');
	for (i = 0; i < n; i++) {
		boundary_name(reason[i].cell, name);
		if (i > 0)
			output_char(' ');
		output_bytes(span_of(name));
		output_char(':');
		put_score(reason[i].weight);
	}
	if (n == 0)
		output_char('-');
}

/* Whether a character begins at offset at of the text, or the text ends. */
static int
is_whole(struct span text, size_t at)
{
	return at == text.n || !utf8_goes_on(text.p[at]);
}

/* The text before and after a candidate, "p.m.|Friday". */
static void
put_context(struct span text, size_t at)
{
	size_t from = at > CONTEXT ? at - CONTEXT : 0;
	size_t end = text.n - at > CONTEXT ? at + CONTEXT : text.n;

	while (!is_whole(text, from))
		from++;
	while (!is_whole(text, end))
		end--;
	output_field((struct span){ text.p + from, at - from });
	output_char('|');
	output_bytes((struct span){ text.p + at, end - at });
}

void
sentence_explain_record(
    const struct record *r, const struct sentence_model *model)
{
	struct sentences s;
	struct judgement j;

	sentence_start(&s, model, r->text, kind_find(r->field[FIELD_KIND]));
	while (sentence_judge(&s, &j)) {
		record_put_head(r, FIELD_SENT);
		output_number(j.end);
		output_field(span_of(j.cut ? "cut" : "-"));
		output_char('\t');
		put_score(j.score);
		put_reasons(&j, model);
		put_context(r->text, j.end);
		output_end();
	}
}
