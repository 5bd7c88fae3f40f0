/*
 * words: what is known of the words of standard input, sentences of the report
 * stream: a row for each with its label, the label's score, its attributes, and
 * how many features (name_features.h) it has and a sum of their hashes.
 * tag-entities -e leaves out what has no weight, and takes a row for each.
 */

#include <inttypes.h>
#include <stdio.h>

#include "name/tagger.h"
#include "stream/document.h"

static void
put_word(struct tagger *t, size_t i)
{
	static const struct {
		enum attribute attribute;
		const char *name, *usual; /* what is not written */
	} shown[] = { { ATTRIBUTE_CLUSTER1, "fine", "" },
		{ ATTRIBUTE_POSITION, "place", "i" },
		{ ATTRIBUTE_GLUE, "glue", "0" }, { ATTRIBUTE_RUN, "run", "" },
		{ ATTRIBUTE_NAMES, "names", "" },
		{ ATTRIBUTE_SEEN, "seen", "" } };
	const struct word *w = &t->words.word[i];
	struct name_features *f = &t->scorer.features;
	int label = t->scorer.bilou.label[i];
	char text[ATTRIBUTE_TEXT];
	uint32_t sum = 0;
	size_t k, n;

	printf("%.*s %s", (int)w->token.text.n, w->token.text.p,
	    bilou_name(label));
	if (w->plain) {
		printf(" plain\n");
		return;
	}
	if (w->outside)
		printf(" outside");
	else
		printf(" %" PRId32, t->scorer.bilou.score[i][label]);
	for (k = 0; k < sizeof(shown) / sizeof(shown[0]); k++) {
		n = word_attribute(w, shown[k].attribute, text);
		if (n > 0 && !span_equal((struct span){ text, n },
				 span_of(shown[k].usual)))
			printf(" %s=%.*s", shown[k].name, (int)n, text);
	}
	name_features_find(f, &t->words, i, &t->context);
	for (k = 0; k < f->n; k++)
		sum = sum * 31 + f->hash[k];
	printf(" %zu:%08" PRIx32 "\n", f->n, sum);
}

/* As tagger_label() has it. */
static void
show_record(struct tagger *t, struct span text, uint32_t *ordinal)
{
	size_t i;

	line_words_start(&t->words, text, *ordinal);
	while (line_words_next(&t->words)) {
		name_features_prepare(&t->words, &t->context);
		scorer_label(&t->scorer, &t->words, &t->context);
		for (i = 0; i < t->words.n; i++)
			put_word(t, i);
	}
	*ordinal = t->words.ordinal;
}

int
main(void)
{
	static char *const no_operands[] = { NULL };
	static struct tagger t;
	struct document d = { 0 };
	struct stream s;
	uint32_t i, ordinal;

	tagger_start(&t);
	stream_start(&s, no_operands);
	while (document_read(&d, &s, FIELD_ENTITIES)) {
		tagger_begin(&t);
		for (i = 0; i < d.n; i++)
			tagger_note(&t, d.record[i].text);
		for (i = ordinal = 0; i < d.n; i++)
			show_record(&t, d.record[i].text, &ordinal);
	}
	stream_end(&s);
	document_free(&d);
	tagger_free(&t);
	return 0;
}
