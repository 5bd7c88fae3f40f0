#include "name/name_features.h"

#include <string.h>

#include "text/lexicon.h"
#include "text/rows.h"
#include "text/tables.h"

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

void
name_features_place(
    struct name_features *f, const struct line_words *w, size_t i)
{
	static const struct word none; /* has no attributes */
	const struct word *word = &w->word[i], **run = f->at + TEMPLATE_REACH;
	size_t k, index;

	for (k = 0; k <= (size_t)2 * TEMPLATE_REACH; k++) {
		/* Before the line, this wraps to a huge number. */
		index = i + k - (size_t)TEMPLATE_REACH;
		f->at[k] = index < w->n ? &w->word[index] : &f->outside;
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

/* The attribute of a part; 0 if it is missing. */
static inline uint32_t
attribute_of(const struct template_part *p, const struct word *const at[])
{
	return at[p->position]->attribute[p->attribute];
}

/* The hash of a template's feature; 0 if an attribute is missing. */
static inline uint32_t
hash_feature(const struct template_use *t, const struct word *const at[])
{
	uint32_t h = t->hash, attribute = attribute_of(&t->part[0], at);

	if (attribute == 0)
		return 0;
	h = rows_hash(h, attribute);
	if (t->n == 1)
		return h;
	attribute = attribute_of(&t->part[1], at);
	if (attribute == 0)
		return 0;
	h = rows_hash(h, attribute);
	if (t->n == 2)
		return h;
	attribute = attribute_of(&t->part[2], at);
	return attribute == 0 ? 0 : rows_hash(h, attribute);
}

/* Add a feature for each template whose words have all its attributes. */
static void
add(struct name_features *f, const struct word *const at[])
{
	const struct template_use *t = f->use, *last = t + f->templates;
	uint32_t *hash = f->hash;

	for (; t < last; t++) {
		*hash = hash_feature(t, at);
		if (*hash == 0)
			continue;
		if (hash == f->wanted)
			write_parts(f, &templates[t->number], at);
		hash++;
	}
	f->n = (size_t)(hash - f->hash);
}

/* The same for the templates of groups first to end - 1, without features that
 * surely have no weights. */
static void
add_weighty(
    struct name_features *f, int first, int end, const struct word *const at[])
{
	const struct template_use *t = f->scored + f->start[first],
				  *last = f->scored + f->start[end];
	uint32_t *hash = f->hash + f->n, h;

	for (; t < last; t++) {
		h = hash_feature(t, at);
		*hash = h;
		hash += h != 0 && rows_may_have(&entity_weights, h);
	}
	f->n = (size_t)(hash - f->hash);
}

/* Add a feature with one value, unless it surely has no weights and may be left
 * out; returns whether its text is wanted. */
static int
add_hash(struct name_features *f, int multi, uint32_t hash)
{
	if (f->n == NAME_FEATURES_MAX ||
	    (f->weighty && !rows_may_have(&entity_weights, hash)))
		return 0;
	f->hash[f->n++] = hash;
	if (f->hash + f->n - 1 != f->wanted)
		return 0;
	write_text(f, span_of(multi_name[multi]));
	return 1;
}

/* The same, unless the value is 0 or the feature is among those from first on.
 */
static int
add_once(struct name_features *f, size_t first, int multi, uint32_t value)
{
	uint32_t h = rows_hash(f->multi_hash[multi], value);
	size_t k;

	if (value == 0)
		return 0;
	for (k = first; k < f->n; k++)
		if (f->hash[k] == h)
			return 0;
	return add_hash(f, multi, h);
}

static void
write_name(struct name_features *f, int bit)
{
	char text[ATTRIBUTE_TEXT] = "";

	write_text(f, (struct span){ text, gazetteer_bit(bit, text) });
}

static void
add_names(struct name_features *f, int multi, const struct word *w)
{
	uint64_t left = w->names;
	uint32_t h;
	int bit;

	for (bit = 0; left != 0; bit++, left >>= 1) {
		if ((left & 1) == 0)
			continue;
		h = rows_hash(f->multi_hash[multi], f->name_hash[bit]);
		if (add_hash(f, multi, h))
			write_name(f, bit);
	}
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

/* Add the features that are made by no template. */
static void
add_others(struct name_features *f, struct line_words *w, size_t i,
    const struct name_context *c)
{
	add_names(f, MULTI_NAME, &w->word[i]);
	add_names(f, MULTI_NAME_BEFORE, f->at[TEMPLATE_REACH - 1]);
	add_names(f, MULTI_NAME_AFTER, f->at[TEMPLATE_REACH + 1]);
	add_sightings(f, w, i, c);
}

void
name_features_find(struct name_features *f, struct line_words *w, size_t i,
    const struct name_context *c)
{
	f->n = 0;
	if (w->word[i].plain)
		return;
	name_features_place(f, w, i);
	add(f, f->at);
	add_others(f, w, i, c);
}

void
name_features_get_key(
    const struct name_features *f, uint32_t key[NAME_FEATURES_KEY])
{
	size_t k;

	for (k = 0; k < f->key_n; k++)
		key[k] =
		    f->at[f->key[k].position]->attribute[f->key[k].attribute];
}

void
name_features_find_forms(struct name_features *f)
{
	f->n = 0;
	add_weighty(f, NAME_FEATURES_FORMS, NAME_FEATURES_CONTEXT, f->at);
}

void
name_features_find_context(struct name_features *f, struct line_words *w,
    size_t i, const struct name_context *c)
{
	f->n = 0;
	add_weighty(f, NAME_FEATURES_CONTEXT, NAME_FEATURES_RUN, f->at);
	if (w->word[i].run_end > 0)
		add_weighty(f, NAME_FEATURES_RUN, NAME_FEATURES_NAMES, f->at);
	if (w->word[i].names != 0)
		add_weighty(
		    f, NAME_FEATURES_NAMES, NAME_FEATURES_GROUPS, f->at);
	f->weighty = 1;
	add_others(f, w, i, c);
	f->weighty = 0;
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
	add_weighty(f, group, group + 1, same);
}

/* Whether only capitalised words, which are in runs, may have it. */
static int
is_of_run(const struct template_part *p)
{
	return p->position > 2 * TEMPLATE_REACH ||
	       (p->position == TEMPLATE_REACH &&
		   (p->attribute == ATTRIBUTE_RUN ||
		       p->attribute == ATTRIBUTE_SEEN));
}

static int
is_of_names(const struct template_part *p)
{
	return p->position == TEMPLATE_REACH && p->attribute == ATTRIBUTE_NAMES;
}

/* Whether it has few values. */
static int
is_form(const struct template_part *p)
{
	return p->attribute == ATTRIBUTE_PATTERN ||
	       p->attribute == ATTRIBUTE_POSITION ||
	       p->attribute == ATTRIBUTE_GLUE;
}

/*
 * The group of a template: that of its offset if all its parts have the same
 * and depend on the token alone; NAME_FEATURES_RUN if words outside of runs
 * have no such feature, NAME_FEATURES_NAMES if words in no list have none;
 * NAME_FEATURES_FORMS if all its parts are; else NAME_FEATURES_CONTEXT.
 */
static int
find_group(const struct template *t)
{
	int k, single = 1, forms = 1;

	for (k = 0; k < t->n; k++) {
		if (is_of_run(&t->part[k]))
			return NAME_FEATURES_RUN;
		if (is_of_names(&t->part[k]))
			return NAME_FEATURES_NAMES;
		single &= t->part[k].attribute < ATTRIBUTE_ALONE &&
			  t->part[k].position == t->part[0].position;
		forms &= is_form(&t->part[k]);
	}
	if (single)
		return t->part[0].position;
	return forms ? NAME_FEATURES_FORMS : NAME_FEATURES_CONTEXT;
}

/* Enter a part in the key, unless it is there. */
static void
add_to_key(struct name_features *f, const struct template_part *p)
{
	size_t k;

	for (k = 0; k < f->key_n; k++)
		if (f->key[k].position == p->position &&
		    f->key[k].attribute == p->attribute)
			return;
	f->key[f->key_n++] = *p;
}

static void
find_key(struct name_features *f)
{
	const struct template_use *t =
				      f->scored + f->start[NAME_FEATURES_FORMS],
				  *end = f->scored +
					 f->start[NAME_FEATURES_FORMS + 1];
	int k;

	f->key_n = 0;
	for (; t < end; t++)
		for (k = 0; k < t->n; k++)
			add_to_key(f, &t->part[k]);
}

static void
prepare_template(struct template_use *u, unsigned t)
{
	u->number = (unsigned char)t;
	u->n = templates[t].n;
	u->hash = rows_hash(0, lexicon_hash(span_of(templates[t].name)));
	memcpy(u->part, templates[t].part, sizeof(u->part));
}

/*
 * Take the templates by groups, and in each by the number of parts, which makes
 * it fast.  Groups above the last are part of it.
 */
static void
order_templates(const struct name_features *f, int last,
    struct template_use *use, unsigned char start[NAME_FEATURES_GROUPS + 1])
{
	unsigned t, n = 0;
	int group, parts, of;

	for (group = 0; group <= last; group++) {
		start[group] = (unsigned char)n;
		for (parts = 1; parts <= TEMPLATE_PARTS; parts++)
			for (t = 0; t < f->templates; t++) {
				of = find_group(&templates[t]);
				if (templates[t].n == parts &&
				    (of > last ? last : of) == group)
					prepare_template(&use[n++], t);
			}
	}
	start[group] = (unsigned char)n;
}

void
name_features_start(struct name_features *f)
{
	char text[ATTRIBUTE_TEXT] = "";
	size_t t;

	f->wanted = NULL;
	f->weighty = 0;
	f->n = 0;
	for (f->templates = 0; templates[f->templates].n > 0;)
		f->templates++;
	memset(&f->outside, 0, sizeof(f->outside));
	for (t = 0; t < ATTRIBUTE_COUNT; t++)
		f->outside.attribute[t] = lexicon_hash(span_of("<>"));
	order_templates(f, NAME_FEATURES_FORMS, f->use, f->start);
	order_templates(f, NAME_FEATURES_NAMES, f->scored, f->start);
	find_key(f);
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
