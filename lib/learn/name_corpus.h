/*
 * learn/name_corpus.h: documents of labelled lines, for the learners.
 *
 * A line is: document, number, text, entities; lines of one document stand
 * together.  A document of more than NAME_CORPUS_MAX lines is taken in pieces.
 * A file that cannot be read ends the program.
 */

#ifndef LEARN_NAME_CORPUS_H
#define LEARN_NAME_CORPUS_H

#include <stddef.h>
#include <stdio.h>

#include "learn/name_examples.h"
#include "text/span.h"

enum { NAME_CORPUS_MAX = 400, NAME_CORPUS_FOLDS = 10 };

struct name_corpus {
	size_t n; /* lines of the document */
	struct name_sample sample[NAME_CORPUS_MAX];

	struct span name; /* private */
	size_t piece;
	const char *file_name;
	FILE *file;
	char *line[NAME_CORPUS_MAX + 1];
	size_t cap[NAME_CORPUS_MAX + 1];
	struct span text[NAME_CORPUS_MAX + 1]; /* lines as they came */
	int held; /* the first line has been read already */
};

void name_corpus_open(struct name_corpus *s, const char *file);

/* The next document: 1, or 0 at the end. */
int name_corpus_next(struct name_corpus *s);

/* The fold of this document, by the hash of its name: 0 to
 * NAME_CORPUS_FOLDS - 1.
 */
int name_corpus_fold(const struct name_corpus *s);

void name_corpus_close(struct name_corpus *s);

#endif
