/*
 * learn/sentence_learn.h: learning where sentences end, and how well.
 *
 * Documents fall into WORD_USE_PARTS parts.  The weights of a part's
 * candidates are learned with a lexicon made without that part, for else the
 * weights would trust the lexicon more than is due.
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

/* What is learned. */
struct learned {
	struct wordlist words;
	int16_t *value; /* [BOUNDARY_CELLS] weights */
};

/* How many boundaries inside paragraphs were found. */
struct boundary_counts {
	size_t right, wrong, missed;
};

/* Count the words of all paragraphs. */
void sentence_corpus_prepare(struct sentence_corpus *l);

/* Learn from the parts whose bit is set. */
void sentence_corpus_learn(
    const struct sentence_corpus *l, unsigned parts, struct learned *out);

/* Told of each boundary that is wrong, or else missed. */
typedef void sentence_corpus_error(
    const struct gold_paragraph *p, size_t at, int wrong);

/*
 * Add the boundaries of a paragraph, of those with a mark before them if cued.
 * error may be NULL.
 */
void sentence_corpus_try(const struct sentence_corpus *l,
    const struct learned *by, const struct gold_paragraph *p, int cued,
    struct boundary_counts *t, sentence_corpus_error *error);

/* The part of a document. */
unsigned sentence_corpus_part(const struct gold_paragraph *p);

void learned_free(struct learned *l);
void sentence_corpus_free(struct sentence_corpus *l);

#endif
