/*
 * name/feature.h: the features of a word in its line and document, by which
 * tag-entities knows names; the same ones for learning and for tagging.
 *
 * A feature is written as its name and its values, parted by blanks: "lower-1
 * in" says that the word before is "in".  What all of them are is said in
 * template.c, in one table.
 */

#ifndef NAME_FEATURE_H
#define NAME_FEATURE_H

#include <stddef.h>
#include <stdint.h>

#include "name/context.h"
#include "name/gazetteer.h"
#include "name/template.h"
#include "words/line_words.h"

enum {
	FEATURES_MAX = 200, /* of one word */
	ENTITY_FEATURE_GROUPS = 2 * TEMPLATE_REACH + 2,
	ENTITY_FEATURE_TEXT = 4 * ATTRIBUTE_TEXT
};

/* A template, as it is used. */
struct template_use {
	uint32_t hash; /* of its name */
	unsigned char number;
	unsigned char n;
	struct template_part part[TEMPLATE_PARTS];
};

struct name_features {
	size_t n;
	uint32_t hash[FEATURES_MAX]; /* as rows_hash() makes them */
	struct word outside;         /* stands for words beyond the line */

	const uint32_t *wanted; /* private: the text of this one is to be */
	char *text;             /* written; NULL for none */
	size_t text_n;
	uint32_t name_hash[GAZETTEER_BITS];    /* of their names */
	unsigned char templates;               /* how many */
	struct template_use use[TEMPLATE_MAX]; /* templates by groups: those
	    of one word, for each offset, then the others */
	unsigned char start[ENTITY_FEATURE_GROUPS];
	uint32_t many_hash[8]; /* of what a word can have many of */
};

/* Once, before anything else. */
void name_features_start(struct name_features *f);

/* Set what features are made of, of all words of a line as it was cut. */
void name_features_prepare(struct line_words *w, const struct name_context *c);

/* The features of word i, whose traits are all set; none of a plain one. */
void name_features_find(struct name_features *f, struct line_words *w, size_t i,
    const struct name_context *c);

/*
 * The same in two parts: those that a word gives, whatever stands beside it,
 * to the one that has it at that offset, of -TEMPLATE_REACH to TEMPLATE_REACH
 * (f->outside: a word beyond the line); and the others.
 */
void name_features_find_unigram(
    struct name_features *f, const struct word *word, int offset);
void name_features_find_context(struct name_features *f, struct line_words *w,
    size_t i, const struct name_context *c);

/* Write the text of the feature number k of word i; returns the length. */
size_t name_feature_text(struct name_features *f, struct line_words *w,
    size_t i, const struct name_context *c, size_t k,
    char out[ENTITY_FEATURE_TEXT]);

#endif
