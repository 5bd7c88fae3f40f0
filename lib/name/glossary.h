/*
 * name/glossary.h: one's own names, phrases that have a type wherever they
 * stand.
 *
 * A phrase matches tokens that are written as its own are, capitals and all,
 * whatever the white space between them.  Of phrases that begin at one place
 * the longest counts.
 */

#ifndef NAME_GLOSSARY_H
#define NAME_GLOSSARY_H

#include <stddef.h>
#include <stdint.h>

#include "stream/entity_type.h"
#include "text/span.h"
#include "words/line_words.h"

enum {
	GLOSSARY_WORDS = 16, /* tokens of the longest phrase */
	GLOSSARY_BATCH = 1024
};

/* All zeros at first. */
struct glossary {
	uint64_t *slot; /* private: an open hash table; 0: free */
	size_t slots, n;
	uint64_t added[GLOSSARY_BATCH]; /* what is to go there */
	size_t added_n;
};

/*
 * Add a phrase; a later type takes the place of an earlier.  0; 1 where the
 * phrase has no token, or too many; -1 where memory is out.
 */
int glossary_add(struct glossary *g, struct span phrase, enum entity_type type);

/*
 * The same for a line: a type, a tab and the phrase; 1 if it is none.  One with
 * nothing in it is passed over.
 */
int glossary_add_line(struct glossary *g, struct span line);

/* When all are added: 0, or -1 where memory is out. */
int glossary_close(struct glossary *g);

/* Behind the longest phrase that begins with word i, and its type; else i. */
size_t glossary_end(const struct glossary *g, const struct line_words *w,
    size_t i, enum entity_type *type);

void glossary_free(struct glossary *g);

#endif
