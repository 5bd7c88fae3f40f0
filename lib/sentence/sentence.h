/*
 * sentence/sentence.h: split a paragraph into sentences.
 *
 * The room sentence: in come paragraphs of UTF-8 text with their kind; out
 * come sentences, spans of the paragraph without the white space around them.
 * Candidates for the end of a sentence (candidate.h, item.h, nesting.h) are
 * described by properties of the text before and after (ending.h, opening.h,
 * property.h, wordform.h), which are combined to the features of a linear
 * model (boundary.h). The sentence ends at a candidate if the weights of its
 * features add up to more than a threshold, 0 at first. The weights and the
 * lexicon of words are learned by train-sentences; abbreviations come from a
 * table and from the user (abbreviation.h). Everything is linear in the text,
 * and nothing is allocated. The room includes text and stream.
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
	int threshold; /* a score above it ends a sentence of a body text */
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
 * Begin a paragraph. In body text and lists every end of a sentence counts;
 * titles, headings, captions and highlights are cut only at sure ends; dates,
 * bylines, datelines and credits are not cut. The caller keeps the model.
 */
void sentence_start(struct sentences *s, const struct sentence_model *model,
    struct span text, enum kind kind);

/*
 * Find the next sentence, a part of the text without the white space around
 * it: 1; or 0 if there are no more. Every byte except white space is in a
 * sentence. Linear in the text.
 */
int sentence_next(struct sentences *s, struct span *sentence);

/* The decision about a candidate. */
struct judgement {
	size_t end; /* offset into the text given to sentence_start() */
	int score;
	int cut; /* a sentence ends there */
	uint16_t value[PROPERTY_COUNT];
};

/*
 * Find the decision about the next candidate: 1; or 0 if there are no more.
 * Called instead of sentence_next(), it shows why the text is cut as it is.
 */
int sentence_judge(struct sentences *s, struct judgement *j);

#endif
