/*
 * name/name_features.h: the features of a word in its line and document, by
 * which names are recognised; training and tagging use the same.
 *
 * A feature is written as its name and its values, separated by spaces:
 * "lower-1 in" says that the word before is "in".  Most of them are listed in
 * template.c.  The others, of which a word can have several, are listed in
 * name_features.c: the lists of names that it and the words beside it are in
 * (gazetteer.h), and the neighbours of its other occurrences (name_context.h).
 */

#ifndef NAME_NAME_FEATURES_H
#define NAME_NAME_FEATURES_H

#include <stddef.h>
#include <stdint.h>

#include "name/gazetteer.h"
#include "name/name_context.h"
#include "name/template.h"
#include "words/line_words.h"

enum {
	NAME_FEATURES_KEY = 8, /* attributes that those of forms are made of */
	NAME_FEATURES_MAX = 200, /* of one word; any more are dropped */
	/* Groups of templates: first those of a single word, a group for each
	 * offset; then those of forms, which have few values, those of several
	 * words, those that only words in runs have, and those that only words
	 * in lists of names have. */
	NAME_FEATURES_FORMS = 2 * TEMPLATE_REACH + 1,
	NAME_FEATURES_CONTEXT,
	NAME_FEATURES_RUN,
	NAME_FEATURES_NAMES,
	NAME_FEATURES_GROUPS,
	NAME_FEATURES_TEXT = 4 * ATTRIBUTE_TEXT
};

/* A template, prepared for use. */
struct template_use {
	uint32_t hash; /* of its name */
	unsigned char number;
	unsigned char n;
	struct template_part part[TEMPLATE_PARTS];
};

struct name_features {
	size_t n;
	uint32_t hash[NAME_FEATURES_MAX]; /* see rows_hash() */
	struct word outside;              /* stands for words beyond the line */

	const uint32_t *wanted; /* private: the one whose text is to be */
	char *text;             /* written here; NULL for none */
	size_t text_n;
	int weighty; /* those that surely have no weights are left out */
	uint32_t name_hash[GAZETTEER_BITS];    /* of the names of the bits */
	unsigned char templates;               /* how many there are */
	struct template_use use[TEMPLATE_MAX]; /* those of runs with the rest */
	struct template_use scored[TEMPLATE_MAX];      /* by groups */
	unsigned char start[NAME_FEATURES_GROUPS + 1]; /* of each group */
	const struct word *at[TEMPLATE_POSITIONS];     /* around the word */
	struct template_part key[NAME_FEATURES_KEY];
	size_t key_n;
	uint32_t multi_hash[8]; /* of the names of the others */
};

/* Once, before anything else. */
void name_features_start(struct name_features *f);

/* Set the members of all words of a line that features are made of. */
void name_features_prepare(struct line_words *w, const struct name_context *c);

/* Find the features of word i of a prepared line; a plain word has none. */
void name_features_find(struct name_features *f, struct line_words *w, size_t i,
    const struct name_context *c);

/*
 * The same in three parts, without features that surely have no weights: those
 * that depend on a single word, for the word that has it at that offset, from
 * -TEMPLATE_REACH to TEMPLATE_REACH (&f->outside is a word beyond the line);
 * those of forms, which have the same weights wherever the key is the same; and
 * all others.  For the last two, f is placed at a word that is not plain.
 */
void name_features_find_unigram(
    struct name_features *f, const struct word *word, int offset);
void name_features_place(
    struct name_features *f, const struct line_words *w, size_t i);
void name_features_get_key(
    const struct name_features *f, uint32_t key[NAME_FEATURES_KEY]);
void name_features_find_forms(struct name_features *f);
void name_features_find_context(struct name_features *f, struct line_words *w,
    size_t i, const struct name_context *c);

/* Write the text of feature k of word i; returns its length. */
size_t name_features_text(struct name_features *f, struct line_words *w,
    size_t i, const struct name_context *c, size_t k,
    char out[NAME_FEATURES_TEXT]);

#endif
