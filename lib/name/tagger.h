/*
 * name/tagger.h: the entities of a document.
 *
 * Names (PER, ORG, LOC) are found by learned weights (scorer.h).  A vote then
 * makes sure that a name is tagged alike throughout the document
 * (name_majority.h).  Amounts are found by rules (amount/amount.h), groups by a
 * list (norp.h), the user's own names by a glossary (glossary.h).  Entities do
 * not overlap: own names come first, groups last.
 */

#ifndef NAME_TAGGER_H
#define NAME_TAGGER_H

#include <stddef.h>
#include <stdint.h>

#include "amount/amount.h"
#include "amount/normal.h"
#include "name/full_names.h"
#include "name/glossary.h"
#include "name/name_context.h"
#include "name/name_majority.h"
#include "name/scorer.h"
#include "stream/entity_type.h"
#include "text/language.h"
#include "text/span.h"
#include "words/line_words.h"

enum tagger_round { TAGGER_NOTE, TAGGER_LABEL, TAGGER_TAG };

struct tagger {
	struct entity *entity; /* of the document, in the order of the text */
	size_t n;
	struct normal_list normal; /* the normal forms of those tagged */

	/* Set by the caller before a document is tagged: its day. */
	struct timex_context written;

	struct glossary glossary; /* the caller may add to it */
	int vague; /* set by the caller: "now" is a date, see amount.h */

	/* Of the document, when all lines are noted. */
	struct language language;

	size_t cap;          /* private */
	size_t held;         /* entities before those that these are of: */
	struct timex *timex; /* what each of these says, of dates and times */
	struct value *value; /* and of other amounts */
	size_t timex_cap, value_cap;
	uint32_t ordinal; /* of the next token, in each round */
	enum tagger_round round;
	int foreign; /* the document is not English */
	/* A capital is no sign of a person, see language.h; only a full name
	 * is one, and its words. */
	int full_names;
	unsigned char *label; /* of every token of the document */
	size_t label_cap;
	struct full_names full;
	struct name_majority majority;
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
 * Then the lines of the document are taken three times, in the same order: they
 * are noted, so that the language is known, and all occurrences of a word;
 * labelled, so that the names are known; and tagged, which adds the entities of
 * the line with that number.  Texts must stay where they are until the document
 * is tagged.
 */
void tagger_note(struct tagger *t, struct span text);
void tagger_label(struct tagger *t, struct span text);
void tagger_tag(struct tagger *t, struct span text, uint32_t line);

/* Free everything, the glossary too, and clear the caller's settings. */
void tagger_free(struct tagger *t);

#endif
