/*
 * name/glossary.h: the user's own names: phrases that have a given type
 * wherever they occur.
 *
 * A phrase matches the same tokens in the same case, whatever the white space
 * between them.  Of the phrases that begin at a token the longest counts.
 */

#ifndef NAME_GLOSSARY_H
#define NAME_GLOSSARY_H

#include <stddef.h>

#include "stream/entity_type.h"
#include "text/map.h"
#include "text/span.h"
#include "words/line_words.h"

enum { GLOSSARY_WORDS = 16 }; /* tokens of the longest phrase */

/* All zeros at first. */
struct glossary {
	struct map phrase; /* private: phrases and their beginnings, by hash */
};

/*
 * Add a phrase; a later type replaces an earlier one.  Returns 0, or 1 if the
 * phrase has no token or too many.
 */
int glossary_add(struct glossary *g, struct span phrase, enum entity_type type);

/*
 * Add a line: a type, a tab and a phrase.  Returns 0, or 1 if it is not such a
 * line.  An empty line is ignored.
 */
int glossary_add_line(struct glossary *g, struct span line);

static inline int
glossary_is_empty(const struct glossary *g)
{
	return g->phrase.n == 0;
}

/*
 * The end (exclusive) of the longest phrase that begins with word i, and its
 * type; i if there is none.
 */
size_t glossary_end(const struct glossary *g, const struct line_words *w,
    size_t i, enum entity_type *type);

void glossary_free(struct glossary *g);

#endif
