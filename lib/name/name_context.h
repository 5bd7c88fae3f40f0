/*
 * name/name_context.h: the other occurrences of a word in its document, with
 * their case and their neighbours.
 *
 * First all lines are noted; then other occurrences can be asked for.  Lines in
 * capitals or in title case are no evidence and are not noted.  Limits: for a
 * word NAME_CONTEXT_EACH capitalised occurrences are kept, for a document
 * NAME_CONTEXT_WORDS different words and NAME_CONTEXT_SIGHTINGS capitalised
 * occurrences; whatever comes later is not noted.
 */

#ifndef NAME_NAME_CONTEXT_H
#define NAME_NAME_CONTEXT_H

#include <stddef.h>
#include <stdint.h>

#include "text/map.h"
#include "words/line_words.h"

enum {
	NAME_CONTEXT_EACH = 8,
	NAME_CONTEXT_WORDS = 1 << 16,
	NAME_CONTEXT_SIGHTINGS = 1 << 16
};

/* Bits of the member seen of struct word: how it occurs elsewhere. */
enum {
	SEEN_LOWER = 1 << 0,   /* in lower case */
	SEEN_CAPITAL = 1 << 1, /* capitalised within a sentence */
	SEEN_TWICE = 1 << 2    /* that, two times or more */
};

/* A word beside it; text.n is 0 for none. */
struct neighbour {
	struct span text;
	uint32_t lower, cluster; /* ATTRIBUTE_LOWER, ATTRIBUTE_CLUSTER2 */
};

/* A capitalised occurrence. */
struct sighting {
	struct neighbour before, after;
	uint32_t ordinal;
	uint32_t next; /* the one noted before it: index + 1; 0: none */
};

/* What is known of a word. */
struct name_context_word {
	uint32_t last; /* the last sighting: index + 1; 0: none */
	uint16_t sightings, capitals;
	int lower;
};

/* All zeros at first. */
struct name_context {
	struct map index; /* private: from the hash of the folded word */
	struct name_context_word *word;
	struct sighting *sighting;
	size_t sighting_n, word_cap, sighting_cap;
};

/* Begin a document: everything is forgotten. */
void name_context_start(struct name_context *c);

/* Note the words of a line, whose text must stay until the next start. */
void name_context_note(struct name_context *c, const struct line_words *w);

/* Set the member seen of the words. */
void name_context_mark(const struct name_context *c, struct line_words *w);

/*
 * Iterate over other occurrences of the word, the last one first: that which
 * comes after s, the first one for NULL; NULL when there are no more.
 */
const struct sighting *name_context_sighting(const struct name_context *c,
    const struct word *w, const struct sighting *s);

void name_context_free(struct name_context *c);

#endif
