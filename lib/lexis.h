/*
 * lexis.h: the words of reports that are compared, and the term that each
 * stands for: in several layers, each a way to say that two words are the
 * same.  Stop words (lexicons.h) have a term in one of them only.
 *
 * Words are numbered in the order they come, and so are terms, through all
 * layers.
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
			or else by their stem; stop words by themselves */
	LAYER_COUNT
};

/* No term: a stop word's, but in the layer of senses. */
#define LEXIS_NONE UINT32_MAX

struct lexis {
	struct vocabulary words, terms;

	uint32_t (*place)[LAYER_COUNT]; /* of each term, for the caller to keep
					   a number in: 0 at first, and not
					   reset by lexis_cut() */

	uint32_t (*term)[LAYER_COUNT]; /* private: of each word, by number */
	char *folded;                  /* a long word at hand */
	size_t place_n, term_cap, place_cap, folded_cap;
};

/* How many words and terms there are. */
struct lexis_extent {
	size_t words, terms;
};

/* An empty one is { 0 }; this leaves such a one. */
void lexis_free(struct lexis *l);

/* The number of a word of a text, new or not; -1 where there is no memory. */
int64_t lexis_word(struct lexis *l, struct span text);

/* Its term in a layer, or LEXIS_NONE. */
static inline uint32_t
lexis_term(const struct lexis *l, uint32_t word, enum layer layer)
{
	return l->term[word][layer];
}

/* The extent of now, and going back to one: what came since is forgotten. */
struct lexis_extent lexis_extent(const struct lexis *l);
void lexis_cut(struct lexis *l, const struct lexis_extent *e);

#endif
