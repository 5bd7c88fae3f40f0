/*
 * lexis.h: the words of reports that are compared, and the terms that each
 * stands for: in several layers, each a way to say that two words are the
 * same.  Stop words (lexicons.h) have no terms.
 *
 * Words and terms of all layers are numbered alike, in the order they come.
 */

#ifndef LEXIS_H
#define LEXIS_H

#include <stddef.h>
#include <stdint.h>

#include "span.h"
#include "vocabulary.h"

enum layer {
	LAYER_STEM,  /* words by their stem */
	LAYER_HEAD,  /* by their first four letters */
	LAYER_SENSE, /* by what news uses them for (news_senses of lexicons.h),
			or else by their stem */
	LAYER_GRAM,  /* by every four bytes in a row, with a mark for each end
			of the word */
	LAYER_COUNT
};

/* No term: a stop word's. */
#define LEXIS_NONE UINT32_MAX

struct lexis {
	struct vocabulary words;

	struct form *form; /* private: what is known of each, by number */
	size_t form_n, form_cap;
	uint32_t *gram; /* of all forms, one form after another */
	size_t gram_n, gram_cap;
	char *folded; /* a word at hand, and its stem */
	size_t folded_cap;
};

/* An empty one is { 0 }; this leaves such a one. */
void lexis_free(struct lexis *l);

/* The number of a word of a text, new or not; -1 where there is no memory. */
int64_t lexis_word(struct lexis *l, struct span text);

/* Its stem, or LEXIS_NONE for a stop word. */
uint32_t lexis_stem(const struct lexis *l, uint32_t word);

/*
 * Its terms in a layer, *n of them, good until the next word is looked up.
 */
const uint32_t *lexis_terms(
    const struct lexis *l, uint32_t word, enum layer layer, size_t *n);

/* Forget all words but the first n. */
void lexis_cut(struct lexis *l, size_t n);

#endif
