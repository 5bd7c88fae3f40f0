/*
 * learn/sentence_learn.h: learn where sentences end, and evaluate it.
 *
 * Documents are divided into WORD_USE_PARTS parts. The candidates of a part
 * are described with a lexicon made without that part; otherwise the weights
 * would trust the lexicon too much.
 */

#ifndef LEARN_SENTENCE_LEARN_H
#define LEARN_SENTENCE_LEARN_H

#include <stddef.h>
#include <stdint.h>

#include "learn/sentence_gold.h"
#include "learn/word_use.h"
#include "sentence/sentence.h"

struct sentence_corpus {
	struct sentence_gold gold;
	struct word_use vocabulary;
};

/* The learned model. */
struct sentence_learned {
	struct wordlist words;
	int16_t *value; /* [BOUNDARY_CELLS] weights */
};

/* Counts of the boundaries inside paragraphs. */
struct boundary_counts {
	size_t right, wrong, missed;
};

/* Count the words of all paragraphs. */
void sentence_learn_prepare(struct sentence_corpus *l);

/* Learn from the parts whose bit is set. */
void sentence_learn(const struct sentence_corpus *l, unsigned parts,
    struct sentence_learned *out);

/* Called for each boundary that is wrong, or else missed. */
typedef void sentence_learn_error(
    const struct gold_paragraph *p, size_t at, int wrong);

/*
 * Count the boundaries of a paragraph; if cued, only those after a terminator.
 * error may be NULL.
 */
void sentence_learn_evaluate(const struct sentence_corpus *l,
    const struct sentence_learned *by, const struct gold_paragraph *p, int cued,
    struct boundary_counts *t, sentence_learn_error *error);

/* The part of a document. */
unsigned sentence_learn_part(const struct gold_paragraph *p);

void sentence_learn_free(struct sentence_learned *l);
void sentence_learn_free_corpus(struct sentence_corpus *l);

#endif
