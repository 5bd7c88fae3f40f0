/*
 * align/term_table.h: the words of reports that are compared, and the term that
 * each stands for: in several layers, each a way to say that two words are the
 * same.  Stop words (lexicons.h) have a term in one of them only.
 *
 * Words and terms are strings, numbered in the order they come: a word that is
 * its own stem has one number.
 */

#ifndef ALIGN_TERM_TABLE_H
#define ALIGN_TERM_TABLE_H

#include <stddef.h>
#include <stdint.h>

#include "text/intern.h"
#include "text/span.h"

enum layer {
	LAYER_STEM,  /* words by their stem */
	LAYER_HEAD,  /* by their first four letters */
	LAYER_SENSE, /* by what news uses them for (news_senses of lexicons.h),
			or else by their stem; stop words by themselves */
	LAYER_COUNT
};

/* No term: a stop word's, but in the layer of senses. */
#define LEXIS_NONE UINT32_MAX

struct term_table {
	struct intern strings;
	uint32_t (*place)[LAYER_COUNT]; /* of each string, for the caller to
					   keep a number in: 0 at first, and
					   not reset by term_table_truncate() */

	uint32_t (*term)[LAYER_COUNT]; /* private: of each string; LEXIS_NONE
					  in LAYER_SENSE of what has not come
					  as a word */
	char *folded;                  /* a long word at hand */
	size_t term_cap, place_n, place_cap, folded_cap;
};

/* An empty one is { 0 }; this leaves such a one. */
void term_table_free(struct term_table *l);

/* The number of a word of a text, new or not. */
uint32_t term_table_word(struct term_table *l, struct span text);

/* Its term in a layer, or LEXIS_NONE. */
static inline uint32_t
term_table_term(const struct term_table *l, uint32_t word, enum layer layer)
{
	return l->term[word][layer];
}

/* Forget all strings but the first n, and of these what came since. */
void term_table_truncate(struct term_table *l, size_t n);

#endif
