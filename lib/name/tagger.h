/*
 * name/tagger.h: the entities of a document.
 *
 * Names (PER, ORG, LOC) are found by learned weights (tables.h): each word of
 * a line gets the label that its features, and the labels beside it, score
 * highest for; features know where else in the document a word stands.
 * A name is then tagged alike
 * all through the document (roster.h).  Amounts are found by rules (amount.h),
 * peoples by a list (people.h).  Where they overlap, one is left.
 */

#ifndef NAME_TAGGER_H
#define NAME_TAGGER_H

#include <stddef.h>
#include <stdint.h>

#include "amount/amount.h"
#include "name/context.h"
#include "name/glossary.h"
#include "name/majority.h"
#include "name/scorer.h"
#include "stream/entity_type.h"
#include "text/span.h"
#include "words/line_words.h"

enum tagger_round { TAGGER_NOTE, TAGGER_LABEL, TAGGER_TAG };

struct tagger {
	struct entity *entity; /* of the document, in the order of the text */
	struct timex *timex;   /* what each of them says, of dates and times */
	size_t n;

	struct glossary glossary; /* the caller may add to it, and close it */
	int vague; /* the caller's wish: "now" is a date, see amount.h */

	size_t cap, timex_cap; /* private */
	uint32_t ordinal;      /* of the next token, in each round */
	enum tagger_round round;
	unsigned char *label; /* of every token of the document */
	size_t label_cap;
	struct name_majority roster;
	struct line_words words;
	struct name_context context;
	struct scorer scorer;
	struct amounts amounts;
};

/* Once, before anything else; t is all zeros. */
void tagger_start(struct tagger *t);

/* Begin a document. */
void tagger_begin(struct tagger *t);

/*
 * Then every line is taken three times, in the same order: noted, for what
 * its words have beside them; labelled, for the names; and tagged, when its
 * entities are added, as of that line.  Texts must stay where they are.  The
 * last two return -1 where memory is out, else 0.
 */
void tagger_note(struct tagger *t, struct span text);
int tagger_label(struct tagger *t, struct span text);
int tagger_tag(struct tagger *t, struct span text, uint32_t line);

/* Then t has nothing of its own, no glossary and no wishes. */
void tagger_free(struct tagger *t);

#endif
