/*
 * learn/sentence_gold.h: paragraphs with the ends of their sentences.
 *
 * A set is two files: NAME.para.tsv with lines of doc, par, text, and
 * NAME.gold.tsv with doc, par, sent, text, one sentence a line in the same
 * order. If they disagree about the text, the program ends with a message. An
 * end before closing quotes or brackets with white space around them is moved
 * behind them.
 *
 * Or it is a file NAME.txt with one paragraph a line and a "|" after each
 * sentence and the blanks that follow it; each line is a document. Lines that
 * begin with # are skipped.
 */

#ifndef LEARN_SENTENCE_GOLD_H
#define LEARN_SENTENCE_GOLD_H

#include <stddef.h>

#include "text/span.h"

struct gold_paragraph {
	struct span text;
	char *bytes;          /* the text is in */
	size_t set, document; /* numbers from 0; documents over all sets */
	int own;              /* of a NAME.txt */
	size_t ends, n;       /* in gold.end: the first, and their number */
};

struct sentence_gold {
	struct gold_paragraph *paragraph;
	size_t n;
	size_t *end; /* offsets of the ends of sentences, without the last */
	size_t sets, documents;

	size_t paragraph_cap, end_n, end_cap; /* private */
	char *doc;                            /* the last document's name */
	size_t doc_n, doc_cap;
};

/* Read one more set: NAME or NAME.txt.  No gold is { 0 }. */
void sentence_gold_read(struct sentence_gold *g, const char *name);

/* Whether a sentence of the paragraph ends at that offset. */
int sentence_gold_is_end(
    const struct sentence_gold *g, const struct gold_paragraph *p, size_t at);

void sentence_gold_free(struct sentence_gold *g);

#endif
