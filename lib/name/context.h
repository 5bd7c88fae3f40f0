/*
 * name/context.h: where else in its document a word stands, and how.
 *
 * First every line is noted, then asked about.  Words in lines all of
 * capitals, or in title case, are no evidence.  Of a word at most
 * ENTITY_CONTEXT_EACH capitalised occurrences are kept, of a document at most
 * ENTITY_CONTEXT_SIGHTINGS, and of ENTITY_CONTEXT_WORDS different words; what
 * comes later is not noted.
 */

#ifndef NAME_CONTEXT_H
#define NAME_CONTEXT_H

#include <stddef.h>
#include <stdint.h>

#include "text/span.h"
#include "words/line_words.h"

enum {
	ENTITY_CONTEXT_EACH = 8,
	ENTITY_CONTEXT_WORDS = 1 << 16,
	ENTITY_CONTEXT_SIGHTINGS = 1 << 16
};

/* Bits of what struct word has as seen, from other places of the document. */
enum {
	SEEN_LOWER = 1 << 0,   /* in small letters */
	SEEN_CAPITAL = 1 << 1, /* with a capital within a sentence */
	SEEN_TWICE = 1 << 2    /* capitalised two times or more */
};

/* A capitalised occurrence. */
struct sighting {
	struct token before, behind; /* beside it; text.n 0 for none */
	uint32_t ordinal;
	uint32_t next; /* the one noted before, its number plus 1 */
};

struct entity_context_entry {
	uint32_t document; /* the entry is of this one, else free */
	uint32_t word;     /* hash */
	uint32_t last;     /* number of the last sighting plus 1; 0: none */
	uint16_t sightings, capitals;
	int lower;
};

struct name_context {
	uint32_t document; /* number of the present one */
	size_t entry_n, sighting_n;
	struct entity_context_entry entry[2 * ENTITY_CONTEXT_WORDS];
	struct sighting sighting[ENTITY_CONTEXT_SIGHTINGS];
};

/* Forget all: another document begins.  At first, c is all zeros. */
void name_context_start(struct name_context *c);

/* Note the words of a line; their text must stay till the next start. */
void name_context_note(struct name_context *c, const struct line_words *w);

/* Set what is seen of the words. */
void name_context_mark(const struct name_context *c, struct line_words *w);

/*
 * Other occurrences of the word: the one before s, the last for NULL; NULL
 * where there are no more.
 */
const struct sighting *name_context_sighting(const struct name_context *c,
    const struct word *w, const struct sighting *s);

#endif
