/*
 * sentence/sentence.h: the sentences of a paragraph.
 *
 * Every candidate of the text (candidate.h) is described by a few dozen cells
 * (boundary.h), and the sentence ends there if their weights add up to more
 * than nothing.
 */

#ifndef SENTENCE_SENTENCE_H
#define SENTENCE_SENTENCE_H

#include <stddef.h>

#include "sentence/boundary.h"
#include "sentence/candidate.h"
#include "stream/kind.h"
#include "text/linear.h"
#include "text/span.h"

/* Weights count in 1/256 of a unit of log odds. */
enum { SENTENCE_UNIT = 256, SENTENCE_SURE = 3 * SENTENCE_UNIT };

struct sentence_model {
	struct property_lexicons lexicons;
	const struct linear *weights;
};

/* The model that is compiled in. */
extern const struct sentence_model sentence_model;

struct sentences {
	const struct sentence_model *model; /* private, as the rest */
	struct span text;
	struct scanner scanner;
	size_t margin; /* white space before it that was left out */
	size_t start;  /* of the sentence that comes next */
	int threshold; /* a score above it ends a sentence */
};

/*
 * Begin a paragraph.  In a body text or a list every end of a sentence counts;
 * titles, headings, captions and highlights are cut only at sure ends; dates,
 * bylines, datelines and credits not at all.  The model stays the caller's.
 */
void sentence_start(struct sentences *s, const struct sentence_model *model,
    struct span text, enum kind kind);

/*
 * The next sentence, a part of the text without the white space around it: 1;
 * or 0 when there are no more.  Every byte but white space is in one.  Linear
 * in the text.
 */
int sentence_next(struct sentences *s, struct span *sentence);

/* What was made of a candidate. */
struct judgement {
	size_t end; /* offset into the text given to sentence_start() */
	int score;
	int cut; /* does a sentence end there? */
	uint16_t value[PROPERTY_COUNT];
};

/*
 * The judgement of the next candidate: 1; or 0 when there are no more.  To be
 * called instead of sentence_next() to learn why the text is cut as it is.
 */
int sentence_judge(struct sentences *s, struct judgement *j);

#endif
