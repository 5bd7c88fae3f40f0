#include "sentence/sentence_explain.h"

#include <stdlib.h>

#include "sentence/boundary.h"
#include "stream/kind.h"
#include "stream/output.h"

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

void
sentence_explain_record(
    const struct record *r, const struct sentence_model *model)
{
	struct sentences s;
	struct judgement j;

	sentence_start(&s, model, r->text, kind_find(r->field[FIELD_KIND]));
	while (sentence_judge(&s, &j)) {
		record_put_head(r);
		output_number(j.end);
		output_field(span_of(j.cut ? "cut" : "-"));
		output_char('\t');
		put_score(j.score);
		put_reasons(&j, model);
		output_end();
	}
}
