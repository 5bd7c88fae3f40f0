#include "name/name_features.h"

#include <string.h>

#include "text/lexicon.h"
#include "text/rows.h"

/*
 * Features of which a word can have several: the lists of names that it, the
 * word before and the word after are in; and the words and clusters before and
 * after its other occurrences.
 */
enum {
	MULTI_NAME,
	MULTI_NAME_BEFORE,
	MULTI_NAME_AFTER,
	MULTI_BEFORE,
	MULTI_AFTER,
	MULTI_BEFORE_CLUSTER,
	MULTI_AFTER_CLUSTER,
	MULTI_COUNT
};

static const char multi_name[MULTI_COUNT][10] = { "name", "name-1", "name+1",
	"else-1", "else+1", "elsemid-1", "elsemid+1" };

/* Add a word to the text of the feature. */
static void
write_text(struct name_features *f, struct span word)
{
	if (f->text_n > 0)
		f->text[f->text_n++] = ' ';
	memcpy(f->text + f->text_n, word.p, word.n);
	f->text_n += word.n;
}

/* Find the words at all positions that a template may have. */
static void
find_positions(const struct name_features *f, const struct line_words *w,
    size_t i, const struct word *at[TEMPLATE_POSITIONS])
{
	static const struct word none; /* has no attributes */
	const struct word *word = &w->word[i], **run = at + TEMPLATE_REACH;
	size_t k, index;

	for (k = 0; k <= (size_t)2 * TEMPLATE_REACH; k++) {
		/* Before the line, this wraps to a huge number. */
		index = i + k - (size_t)TEMPLATE_REACH;
		at[k] = index < w->n ? &w->word[index] : &f->outside;
	}
	run[RUN_FIRST] = run[RUN_LAST] = &none;
	run[RUN_BEFORE] = run[RUN_AFTER] = &none;
	if (word->run_end == 0)
		return;
	run[RUN_FIRST] = &w->word[word->run_first];
	run[RUN_LAST] = &w->word[word->run_end - 1];
	run[RUN_BEFORE] =
	    word->run_first > 0 ? run[RUN_FIRST] - 1 : &f->outside;
	run[RUN_AFTER] = word->run_end < w->n ? run[RUN_LAST] + 1 : &f->outside;
}

static void
write_attribute(struct name_features *f, const struct word *w, enum attribute a)
{
	char text[ATTRIBUTE_TEXT];

	if (w == &f->outside)
		write_text(f, span_of("<>"));
	else
		write_text(
		    f, (struct span){ text, word_attribute(w, a, text) });
}

static void
write_parts(struct name_features *f, const struct template *t,
    const struct word *const at[])
{
	int k;

	write_text(f, span_of(t->name));
	for (k = 0; k < t->n; k++)
		write_attribute(f, at[t->part[k].position],
		    (enum attribute)t->part[k].attribute);
}

/* Append the attribute of a part to the hash; returns the attribute. */
static uint32_t
hash_part(
    uint32_t *h, const struct template_part *p, const struct word *const at[])
{
	uint32_t attribute = at[p->position]->attribute[p->attribute];

	*h = rows_hash(*h, attribute);
	return attribute;
}

/*
 * Add a feature for each of the templates first to end - 1 in use whose words
 * have all its attributes.
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
		all = hash_part(&h, &t->part[0], at) != 0;
		if (t->n > 1)
			all &= hash_part(&h, &t->part[1], at) != 0;
		if (t->n > 2)
			all &= hash_part(&h, &t->part[2], at) != 0;
		*hash = h;
		if (hash == f->wanted && all)
			write_parts(f, &templates[t->number], at);
		hash += all;
	}
	f->n = (size_t)(hash - f->hash);
}

/* Add a feature with one value; returns whether its text is wanted. */
static int
add_value(struct name_features *f, int multi, uint32_t value)
{
	if (f->n == NAME_FEATURES_MAX)
		return 0;
	f->hash[f->n++] = rows_hash(f->multi_hash[multi], value);
	if (f->hash + f->n - 1 != f->wanted)
		return 0;
	write_text(f, span_of(multi_name[multi]));
	return 1;
}

/* The same, unless it is 0 or among those from first on. */
static int
add_once(struct name_features *f, size_t first, int multi, uint32_t value)
{
	uint32_t h = rows_hash(f->multi_hash[multi], value);
	size_t k;

	for (k = first; k < f->n; k++)
		if (f->hash[k] == h)
			return 0;
	return value != 0 && add_value(f, multi, value);
}

static void
add_names(struct name_features *f, int multi, const struct word *w)
{
	char text[ATTRIBUTE_TEXT] = "";
	uint64_t left = w->names;
	int bit;

	for (bit = 0; left != 0; bit++, left >>= 1)
		if ((left & 1) != 0 && add_value(f, multi, f->name_hash[bit]))
			write_text(
			    f, (struct span){ text, gazetteer_bit(bit, text) });
}

static void
write_neighbour(
    struct name_features *f, const struct neighbour *n, enum attribute a)
{
	struct word word = { .token = { n->text, TOKEN_WORD } };

	if (n->text.n > 0)
		word_set(&word);
	write_attribute(f, n->text.n > 0 ? &word : &f->outside, a);
}

/* Add a word beside another occurrence, and its cluster. */
static void
add_beside(struct name_features *f, int word_multi, int cluster_multi,
    size_t first, const struct neighbour *n)
{
	uint32_t lower =
	    n->text.n == 0 ? f->outside.attribute[ATTRIBUTE_LOWER] : n->lower;

	if (add_once(f, first, word_multi, lower))
		write_neighbour(f, n, ATTRIBUTE_LOWER);
	if (add_once(f, first, cluster_multi, n->cluster))
		write_neighbour(f, n, ATTRIBUTE_CLUSTER2);
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
		add_beside(
		    f, MULTI_BEFORE, MULTI_BEFORE_CLUSTER, first, &s->before);
		add_beside(
		    f, MULTI_AFTER, MULTI_AFTER_CLUSTER, first, &s->after);
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

/* The features of word i, without those of so many templates in use. */
static void
find(struct name_features *f, size_t skipped, struct line_words *w, size_t i,
    const struct name_context *c)
{
	const struct word *at[TEMPLATE_POSITIONS];

	f->n = 0;
	if (w->word[i].plain)
		return;
	find_positions(f, w, i, at);
	add(f, skipped, f->templates, at);
	add_names(f, MULTI_NAME, &w->word[i]);
	add_names(f, MULTI_NAME_BEFORE, at[TEMPLATE_REACH - 1]);
	add_names(f, MULTI_NAME_AFTER, at[TEMPLATE_REACH + 1]);
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
	find(f, f->start[NAME_FEATURES_GROUPS - 1], w, i, c);
}

void
name_features_find_unigram(
    struct name_features *f, const struct word *word, int offset)
{
	const struct word *same[TEMPLATE_POSITIONS];
	int group = TEMPLATE_REACH + offset;
	size_t t;

	for (t = 0; t < TEMPLATE_POSITIONS; t++)
		same[t] = word;
	f->n = 0;
	add(f, f->start[group], f->start[group + 1], same);
}

/*
 * The group of a template: that of its offset if all its parts have the same
 * and depend on the token alone, else the last.
 */
static int
find_group(const struct template *t)
{
	int k;

	for (k = 0; k < t->n; k++)
		if (t->part[k].attribute >= ATTRIBUTE_ALONE ||
		    t->part[k].position > 2 * TEMPLATE_REACH ||
		    t->part[k].position != t->part[0].position)
			return NAME_FEATURES_GROUPS - 1;
	return t->part[0].position;
}

static void
prepare_template(struct template_use *u, unsigned t)
{
	u->number = (unsigned char)t;
	u->n = templates[t].n;
	u->hash = rows_hash(0, lexicon_hash(span_of(templates[t].name)));
	memcpy(u->part, templates[t].part, sizeof(u->part));
}

/* By groups, and in each by the number of parts, which makes add() fast. */
static void
order_templates(struct name_features *f)
{
	unsigned t, n = 0;
	int group, parts;

	for (group = 0; group < NAME_FEATURES_GROUPS; group++) {
		f->start[group] = (unsigned char)n;
		for (parts = 1; parts <= TEMPLATE_PARTS; parts++)
			for (t = 0; t < f->templates; t++)
				if (templates[t].n == parts &&
				    find_group(&templates[t]) == group)
					prepare_template(&f->use[n++], t);
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
	for (t = 0; t < MULTI_COUNT; t++)
		f->multi_hash[t] =
		    rows_hash(0, lexicon_hash(span_of(multi_name[t])));
}

size_t
name_features_text(struct name_features *f, struct line_words *w, size_t i,
    const struct name_context *c, size_t k, char out[NAME_FEATURES_TEXT])
{
	f->text = out;
	f->text_n = 0;
	f->wanted = f->hash + k;
	name_features_find(f, w, i, c);
	f->wanted = NULL;
	return f->text_n;
}
