#include "learn/name_examples.h"

#include <stdlib.h>
#include <string.h>

#include "learn/xorshift.h"
#include "text/decimal.h"
#include "text/memory.h"

void
name_examples_start_document(
    struct name_examiner *x, const struct name_sample *sample, size_t n)
{
	uint32_t ordinal = 0;
	size_t i;

	line_words_forget(&x->words);
	name_context_start(&x->context);
	for (i = 0; i < n; i++) {
		line_words_start(&x->words, sample[i].text, ordinal);
		while (line_words_next(&x->words))
			name_context_note(&x->context, &x->words);
		ordinal = x->words.ordinal;
	}
}

uint32_t
name_examples_start_line(
    struct name_examiner *x, struct span text, uint32_t ordinal)
{
	line_words_start(&x->words, text, ordinal);
	if (!line_words_next(&x->words))
		return ordinal;
	name_features_prepare(&x->words, &x->context);
	return x->words.ordinal;
}

/* Take a number and the character after it off the front of *s. */
static size_t
take_number(struct span *s)
{
	uint64_t n = 0;

	(void)decimal_take(s, &n);
	if (s->n > 0)
		*s = (struct span){ s->p + 1, s->n - 1 };
	return (size_t)n;
}

/* Whether the word overlaps bytes start to end of the line. */
static int
overlaps(const struct line_words *w, size_t i, size_t start, size_t end)
{
	struct span text = w->word[i].token.text;
	size_t at = (size_t)(text.p - w->text.p);

	return at < end && at + text.n > start;
}

/* Label the words that overlap bytes start to end. */
static void
label_name(unsigned char *label, const struct line_words *w, int type,
    size_t start, size_t end)
{
	size_t first = 0, last;

	while (first < w->n && !overlaps(w, first, start, end))
		first++;
	for (last = first; last < w->n && overlaps(w, last, start, end);)
		last++;
	if (last > first)
		bilou_set(label, first, last, type);
}

void
name_examples_label(
    unsigned char *label, const struct line_words *w, struct span entities)
{
	const char *colon;
	struct span name;
	size_t from, to;
	int type;

	memset(label, LABEL_O, w->n);
	while (entities.n > 0 &&
	       (colon = memchr(entities.p, ':', entities.n)) != NULL) {
		name =
		    (struct span){ entities.p, (size_t)(colon - entities.p) };
		type = (int)entity_find(name);
		entities.p = colon + 1;
		entities.n -= name.n + 1;
		from = take_number(&entities);
		to = take_number(&entities);
		if (type < BILOU_TYPES)
			label_name(label, w, type, from, to);
	}
}

static void
make_room(struct name_examples *e, size_t words)
{
	e->feature_at = memory_grow(e->feature_at, &e->at_cap,
	    e->word_n + words + 1, sizeof(*e->feature_at));
	e->label = memory_grow(e->label, &e->label_cap, e->word_n + words, 1);
	e->line =
	    memory_grow(e->line, &e->line_cap, e->line_n + 1, sizeof(*e->line));
	e->feature = memory_grow(e->feature, &e->feature_cap,
	    e->feature_n + words * NAME_FEATURES_MAX, sizeof(*e->feature));
}

static void
add_line(struct name_examples *e, struct name_examiner *x, struct span entities,
    struct name_example as)
{
	struct line_words *w = &x->words;
	size_t i;

	make_room(e, w->n);
	as.first = (uint32_t)e->word_n;
	as.end = (uint32_t)(e->word_n + w->n);
	e->line[e->line_n++] = as;
	name_examples_label(e->label + e->word_n, w, entities);
	for (i = 0; i < w->n; i++) {
		name_features_find(&x->features, w, i, &x->context);
		e->feature_at[e->word_n++] = e->feature_n;
		memcpy(e->feature + e->feature_n, x->features.hash,
		    x->features.n * sizeof(*e->feature));
		e->feature_n += x->features.n;
	}
	e->feature_at[e->word_n] = e->feature_n;
}

void
name_examples_add(struct name_examples *e, struct name_examiner *x,
    const struct name_sample *sample, size_t n, struct name_example as)
{
	uint32_t ordinal = 0;
	size_t i;

	name_examples_start_document(x, sample, n);
	for (i = 0; i < n; i++) {
		ordinal = name_examples_start_line(x, sample[i].text, ordinal);
		if (x->words.n > 0)
			add_line(e, x, sample[i].entities, as);
	}
}

int
name_examples_has_features(const struct name_examples *e, size_t word)
{
	return e->feature_at[word] < e->feature_at[word + 1];
}

size_t
name_examples_shuffle(
    const struct name_examples *e, uint32_t *order, uint32_t *seed)
{
	uint32_t swap;
	size_t i, k, n = 0;
	int times;

	for (i = 0; i < e->line_n; i++)
		for (times = e->line[i].times;
		     times > 0 && !e->line[i].held_out; times--)
			order[n++] = (uint32_t)i;
	for (i = n; i > 1; i--) {
		k = xorshift_next(seed) % i;
		swap = order[i - 1];
		order[i - 1] = order[k];
		order[k] = swap;
	}
	return n;
}

void
name_examples_free(struct name_examples *e)
{
	free(e->line);
	free(e->feature_at);
	free(e->label);
	free(e->feature);
	memset(e, 0, sizeof(*e));
}
