/*
 * align/sentence_terms.h: the words of a report as numbers, sentence by
 * sentence.
 *
 * In each layer of lexis.h, a sentence is the set of its terms with their
 * counts.  Two reports can be compared when their wordings were made with one
 * lexis.
 */

#ifndef ALIGN_SENTENCE_TERMS_H
#define ALIGN_SENTENCE_TERMS_H

#include <stddef.h>
#include <stdint.h>

#include "align/figure.h"
#include "align/term_table.h"
#include "text/span.h"
#include "text/token.h"

enum { WORDING_FIGURES_MAX = 64 }; /* of a sentence: its first are kept */

struct term {
	uint32_t number; /* in the layer of the lexis */
	uint32_t count : 30;
	uint32_t name : 1; /* is one of its words (part of) a name? */
	uint32_t stop : 1; /* is one of them a stop word? */
};

/* A run of an array. */
struct slice {
	uint32_t at, n;
};

struct wording_sentence {
	struct span text;
	struct slice tokens, figures;
	struct slice terms[LAYER_COUNT];
};

/* Telling are words that are neither names nor numbers nor stop words. */
enum wording_kind { WORDING_OTHER, WORDING_NAME, WORDING_TELLING };

struct sentence_terms {
	struct wording_sentence *sentence;
	size_t n;
	uint32_t *token; /* words and numbers in their order, no marks */
	uint32_t *place; /* of each token in its sentence, in bytes */
	char *kind;      /* and a wording_kind */
	struct term *term[LAYER_COUNT]; /* in the order they first come in */
	struct figure *figure;

	struct token *cut; /* private: of the sentence at hand */
	size_t cut_cap;
	size_t sentence_cap, token_n, token_cap, place_cap, kind_cap, figure_n,
	    figure_cap;
	size_t term_n[LAYER_COUNT], term_cap[LAYER_COUNT];
};

/* An empty one is { 0 }; this leaves such a one. */
void sentence_terms_free(struct sentence_terms *w);

/* Begin another report in place of the one that was there. */
void sentence_terms_clear(struct sentence_terms *w);

/*
 * Add the next sentence, whose text must stay where it is. entities: those of
 * its record, which tell what is a name; NULL where the report has none, and
 * then words with capitals stand in.  Linear in the text.
 */
void sentence_terms_add(struct sentence_terms *w, struct term_table *l,
    struct span text, const struct span *entities);

/* How token t, of sentence i, is written. */
struct span sentence_terms_written(
    const struct sentence_terms *w, size_t i, size_t t);

#endif
