/*
 * pair/document_vector.h: what one report is about, as numbers: its words, and
 * how much it makes of each.
 *
 * Two kinds of words count.  Stems are those of stem.h, of all words but the
 * stop words.  Names are words with a capital that the report never writes
 * small, words of an entity (PER, ORG, LOC or NORP, field 5 of the stream) and
 * numbers; a name is a stem too, so that names weigh double.  Where nothing
 * has been tagged, capitals and numbers alone make the names.
 *
 * The weight of a word is (1 + ln n) (1 + 4 h / (h + p)) for a word that
 * stands n times, the first time behind p others, h = 60: what a report leads
 * with tells what it is about.
 *
 * Memory is that of the longest report and of all different words.
 */

#ifndef PAIR_DOCUMENT_VECTOR_H
#define PAIR_DOCUMENT_VECTOR_H

#include <stddef.h>
#include <stdint.h>

#include "text/intern.h"
#include "text/span.h"

enum { PROFILE_WEIGHT_ONE = 1 << 10 }; /* stands for 1 */

struct profile_term {
	uint32_t word;   /* its number in the words */
	uint16_t weight; /* at most 64 of PROFILE_WEIGHT_ONE */
	uint16_t share;  /* 0; see collection.h */
};

struct document_vector {
	struct profile_term *term; /* by rising number, each word once */
	size_t n;
	struct intern words; /* of all reports so far */

	struct intern seen; /* private: the report's words, folded */
	struct profile_seen *is;
	size_t is_cap, term_cap, tokens;
	char *folded;
	size_t folded_cap;
};

/* An empty one is { 0 }; this leaves such a one. */
void document_vector_free(struct document_vector *p);

/* Begin another report. */
void document_vector_start(struct document_vector *p);

/*
 * Read a text of the report; entities are as in the stream, "-" for none.
 * Those that are not of this form, or not in order, count for nothing.
 */
void document_vector_read(
    struct document_vector *p, struct span text, struct span entities);

/* The report is at its end: make the terms. */
void document_vector_finish(struct document_vector *p);

/* Is this word of the words a name? */
int document_vector_is_name(const struct document_vector *p, uint32_t word);

#endif
