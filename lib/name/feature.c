#include "name/feature.h"

#include <string.h>

#include "text/lexicon.h"
#include "text/rows.h"

/* Features of which a word can have many. */
enum {
	NAME,
	NAME_BEFORE,
	NAME_BEHIND,
	ELSE_BEFORE,
	ELSE_BEHIND,
	MIDBESIDE,
	MIDBEHIND
};
static const char many_name[][10] = { "name", "name-1", "name+1", "else-1",
	"else+1", "elsemid-1", "elsemid+1" };

enum { MANY = sizeof(many_name) / sizeof(many_name[0]) };

/* Add a word to the text of the feature. */
static void
write_text(struct name_features *f, struct span word)
{
	if (f->text_n > 0)
		f->text[f->text_n++] = ' ';
	memcpy(f->text + f->text_n, word.p, word.n);
	f->text_n += word.n;
}

/* Put the words that templates may ask for by their places. */
static void
find_places(const struct name_features *f, const struct line_words *w, size_t i,
    const struct word *at[TEMPLATE_PLACES])
{
	static const struct word none; /* has no traits */
	const struct word *word = &w->word[i], **run = at + TEMPLATE_REACH;
	size_t k, place;

	for (k = 0; k <= (size_t)2 * TEMPLATE_REACH; k++) {
		place = i + k -
			(size_t)TEMPLATE_REACH; /* or huge: before the line */
		at[k] = place < w->n ? &w->word[place] : &f->outside;
	}
	run[FRONT] = run[HEAD] = run[BEFORE] = run[BEHIND] = &none;
	if (word->run_end == 0)
		return;
	run[FRONT] = &w->word[word->run_first];
	run[HEAD] = &w->word[word->run_end - 1];
	run[BEFORE] = word->run_first > 0 ? run[FRONT] - 1 : &f->outside;
	run[BEHIND] = word->run_end < w->n ? run[HEAD] + 1 : &f->outside;
}

static void
write_trait(struct name_features *f, const struct word *w, enum attribute t)
{
	char text[ATTRIBUTE_TEXT];

	if (w == &f->outside)
		write_text(f, span_of("<>"));
	else
		write_text(
		    f, (struct span){ text, word_attribute(w, t, text) });
}

static void
write_parts(struct name_features *f, const struct template *t,
    const struct word *const at[])
{
	int k;

	write_text(f, span_of(t->name));
	for (k = 0; k < t->n; k++)
		write_trait(f, at[t->part[k].position],
		    (enum attribute)t->part[k].attribute);
}

/* The trait that a part of a template asks for; *h takes it in. */
static uint32_t
take_part(
    uint32_t *h, const struct template_part *p, const struct word *const at[])
{
	uint32_t trait = at[p->position]->attribute[p->attribute];

	*h = rows_hash(*h, trait);
	return trait;
}

/*
 * Add the features that the templates in use, first to end - 1, make of their
 * words, where those have the traits.
 */
static void
add(struct name_features *f, size_t first, size_t end,
    const struct word *const at[])
{
	const struct template_use *t = f->use + first, *last = f->use + end;
	uint32_t h, *hash = f->hash + f->n;
	int all;

	for (; t < last; t++) {
		h = t->hash;
		all = take_part(&h, &t->part[0], at) != 0;
		if (t->n > 1)
			all &= take_part(&h, &t->part[1], at) != 0;
		if (t->n > 2)
			all &= take_part(&h, &t->part[2], at) != 0;
		*hash = h;
		if (hash == f->wanted && all)
			write_parts(f, &templates[t->number], at);
		hash += all;
	}
	f->n = (size_t)(hash - f->hash);
}

/* Add a feature of one value; returns whether its text is wanted. */
static int
add_value(struct name_features *f, int many, uint32_t value)
{
	if (f->n == FEATURES_MAX)
		return 0;
	f->hash[f->n++] = rows_hash(f->many_hash[many], value);
	if (f->hash + f->n - 1 != f->wanted)
		return 0;
	write_text(f, span_of(many_name[many]));
	return 1;
}

/* The same with a trait of the word, unless it is there from number first on.
 */
static void
add_once(struct name_features *f, size_t first, int many, const struct word *w,
    enum attribute t)
{
	uint32_t h = rows_hash(f->many_hash[many], w->attribute[t]);
	size_t k;

	for (k = first; k < f->n; k++)
		if (f->hash[k] == h)
			return;
	if (w->attribute[t] != 0 && add_value(f, many, w->attribute[t]))
		write_trait(f, w, t);
}

static void
add_names(struct name_features *f, int many, const struct word *w)
{
	char text[ATTRIBUTE_TEXT] = "";
	uint64_t left = w->names;
	int bit;

	for (bit = 0; left != 0; bit++, left >>= 1)
		if ((left & 1) != 0 && add_value(f, many, f->name_hash[bit]))
			write_text(
			    f, (struct span){ text, gazetteer_bit(bit, text) });
}

/* What stands beside the same word elsewhere. */
static void
add_beside(struct name_features *f, int many, size_t first,
    struct line_words *w, const struct token *t)
{
	const struct word *word =
	    t->text.n == 0 ? &f->outside : &line_words_cached(w, t)->word;

	add_once(f, first, many, word, ATTRIBUTE_LOWER);
	if (word != &f->outside)
		add_once(f, first, many + 2, word, ATTRIBUTE_CLUSTER2);
}

static void
add_sightings(struct name_features *f, struct line_words *w, size_t i,
    const struct name_context *c)
{
	const struct sighting *s = NULL;
	size_t first = f->n;

	if (!w->word[i].capital || w->word[i].folded_n < 2)
		return;
	while ((s = name_context_sighting(c, &w->word[i], s)) != NULL) {
		add_beside(f, ELSE_BEFORE, first, w, &s->before);
		add_beside(f, ELSE_BEHIND, first, w, &s->behind);
	}
}

void
name_features_prepare(struct line_words *w, const struct name_context *c)
{
	line_words_find_runs(w);
	gazetteer_mark(w);
	name_context_mark(c, w);
	line_words_set_attributes(w);
}

/* The features of word i, but for those of so many templates. */
static void
find(struct name_features *f, size_t skipped, struct line_words *w, size_t i,
    const struct name_context *c)
{
	const struct word *at[TEMPLATE_PLACES];

	f->n = 0;
	if (w->word[i].plain)
		return;
	find_places(f, w, i, at);
	add(f, skipped, f->templates, at);
	add_names(f, NAME, &w->word[i]);
	add_names(f, NAME_BEFORE, at[TEMPLATE_REACH - 1]);
	add_names(f, NAME_BEHIND, at[TEMPLATE_REACH + 1]);
	add_sightings(f, w, i, c);
}

void
name_features_find(struct name_features *f, struct line_words *w, size_t i,
    const struct name_context *c)
{
	find(f, 0, w, i, c);
}

void
name_features_find_context(struct name_features *f, struct line_words *w,
    size_t i, const struct name_context *c)
{
	find(f, f->start[ENTITY_FEATURE_GROUPS - 1], w, i, c);
}

void
name_features_find_unigram(
    struct name_features *f, const struct word *word, int offset)
{
	const struct word *same[TEMPLATE_PLACES];
	int group = TEMPLATE_REACH + offset;
	size_t t;

	for (t = 0; t < TEMPLATE_PLACES; t++)
		same[t] = word;
	f->n = 0;
	add(f, f->start[group], f->start[group + 1], same);
}

/* By the offset of all words of a template; the last if it has no such one. */
static int
find_group(const struct template *t)
{
	int k;

	for (k = 0; k < t->n; k++)
		if (t->part[k].attribute >= ATTRIBUTE_ALONE ||
		    t->part[k].position > 2 * TEMPLATE_REACH ||
		    t->part[k].position != t->part[0].position)
			return ENTITY_FEATURE_GROUPS - 1;
	return t->part[0].position;
}

static void
use(struct template_use *u, unsigned t)
{
	u->number = (unsigned char)t;
	u->n = templates[t].n;
	u->hash = rows_hash(0, lexicon_hash(span_of(templates[t].name)));
	memcpy(u->part, templates[t].part, sizeof(u->part));
}

/* By groups, and in each by the number of parts, so that add() runs fast. */
static void
order_templates(struct name_features *f)
{
	unsigned t, n = 0;
	int group, parts;

	for (group = 0; group < ENTITY_FEATURE_GROUPS; group++) {
		f->start[group] = (unsigned char)n;
		for (parts = 1; parts <= TEMPLATE_PARTS; parts++)
			for (t = 0; t < f->templates; t++)
				if (templates[t].n == parts &&
				    find_group(&templates[t]) == group)
					use(&f->use[n++], t);
	}
}

void
name_features_start(struct name_features *f)
{
	char text[ATTRIBUTE_TEXT] = "";
	size_t t;

	f->wanted = NULL;
	f->n = 0;
	for (f->templates = 0; templates[f->templates].n > 0;)
		f->templates++;
	memset(&f->outside, 0, sizeof(f->outside));
	for (t = 0; t < ATTRIBUTE_COUNT; t++)
		f->outside.attribute[t] = lexicon_hash(span_of("<>"));
	order_templates(f);
	for (t = 0; t < GAZETTEER_BITS; t++)
		f->name_hash[t] = lexicon_hash(
		    (struct span){ text, gazetteer_bit((int)t, text) });
	for (t = 0; t < MANY; t++)
		f->many_hash[t] =
		    rows_hash(0, lexicon_hash(span_of(many_name[t])));
}

size_t
name_feature_text(struct name_features *f, struct line_words *w, size_t i,
    const struct name_context *c, size_t k, char out[ENTITY_FEATURE_TEXT])
{
	f->text = out;
	f->text_n = 0;
	f->wanted = f->hash + k;
	name_features_find(f, w, i, c);
	f->wanted = NULL;
	return f->text_n;
}
