#include "name/entity_explain.h"

#include "stream/output.h"

static void
put_head(const struct record *r, const struct word *w, int label)
{
	record_put_head(r, FIELD_ENTITIES);
	output_number((size_t)(w->token.text.p - r->text.p));
	output_field(w->token.text);
	output_field(span_of(bilou_name(label)));
	output_char('\t');
}

/* Whether the feature has weights, which go to score. */
static int
get_weights(uint32_t feature, int32_t score[LABEL_ROOM])
{
	int y, any = 0;

	for (y = 0; y < LABEL_ROOM; y++)
		score[y] = 0;
	scorer_add(score, feature);
	for (y = 0; y < LABEL_COUNT; y++)
		any |= score[y] != 0;
	return any;
}

static void
put_word(struct tagger *t, const struct record *r, size_t i)
{
	struct name_features *f = &t->scorer.features;
	int label = t->scorer.bilou.label[i];
	int32_t score[LABEL_ROOM];
	char text[NAME_FEATURES_TEXT];
	size_t k, n;

	if (t->words.word[i].outside)
		return;
	name_features_find(f, &t->words, i, &t->context);
	for (k = 0; k < f->n; k++) {
		if (!get_weights(f->hash[k], score))
			continue;
		put_head(r, &t->words.word[i], label);
		output_integer(score[label]);
		n = name_features_text(f, &t->words, i, &t->context, k, text);
		output_field((struct span){ text, n });
		output_end();
	}
}

void
entity_explain_put(struct tagger *t, const struct record *r, uint32_t *ordinal)
{
	size_t i;

	line_words_start(&t->words, r->text, *ordinal);
	while (line_words_next(&t->words)) {
		name_features_prepare(&t->words, &t->context);
		scorer_label(&t->scorer, &t->words, &t->context);
		for (i = 0; i < t->words.n; i++)
			put_word(t, r, i);
	}
	*ordinal = t->words.ordinal;
}
