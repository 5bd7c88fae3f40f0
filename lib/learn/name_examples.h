/* learn/name_examples.h: lines with known names, as features and labels. */

#ifndef LEARN_NAME_EXAMPLES_H
#define LEARN_NAME_EXAMPLES_H

#include <stddef.h>
#include <stdint.h>

#include "name/bilou.h"
#include "name/name_context.h"
#include "name/name_features.h"
#include "stream/entity_type.h"
#include "text/span.h"
#include "words/line_words.h"

/* A line and its field of entities, whose n is 0 if there is none. */
struct name_sample {
	struct span text, entities;
};

enum { NAME_EXAMPLE_TIMES = 3 };

/* Words first to end - 1 of one line. */
struct name_example {
	uint32_t first, end;
	uint32_t group; /* the caller's: which file, say */
	int held_out;   /* for evaluation, not for learning */
	int times; /* times it is used in a round, up to NAME_EXAMPLE_TIMES */
};

struct name_examples {
	struct name_example *line;
	size_t line_n, line_cap;
	size_t *feature_at; /* [words + 1] index of the first feature of each */
	unsigned char *label; /* [words] */
	size_t word_n, at_cap, label_cap;
	uint32_t *feature; /* first hashes, later numbers of rows */
	size_t feature_n, feature_cap;
};

/* What is needed to compute the features of a document. */
struct name_examiner {
	struct line_words words;
	struct name_context context;
	struct name_features features;
};

/*
 * Add the lines of one document with this group, held_out and times. A line is
 * cut after LINE_WORDS_MAX words.
 */
void name_examples_add(struct name_examples *e, struct name_examiner *x,
    const struct name_sample *sample, size_t n, struct name_example as);

/* Begin the document for name_examples_start_line(). */
void name_examples_start_document(
    struct name_examiner *x, const struct name_sample *sample, size_t n);

/*
 * Set the words of a line with all attributes; returns the number of the next.
 */
uint32_t name_examples_start_line(
    struct name_examiner *x, struct span text, uint32_t ordinal);

/* Set the label of each word of the line from its field of entities. */
void name_examples_label(
    unsigned char *label, const struct line_words *w, struct span entities);

/* Whether the word has features; without any it is outside of names. */
int name_examples_has_features(const struct name_examples *e, size_t word);

/*
 * Write the numbers of the lines that are not held out, each as many times as
 * it is used, in a random order that depends on *seed; returns how many.
 */
size_t name_examples_shuffle(
    const struct name_examples *e, uint32_t *order, uint32_t *seed);

void name_examples_free(struct name_examples *e);

#endif
