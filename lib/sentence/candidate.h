/*
 * sentence/candidate.h: the positions of a text at which a sentence may end.
 *
 * A candidate is a run of terminators . ? ! … 。 ！ ？ (with blanks between
 * dots: ". . .") and the closing quotes and brackets after it, even with white
 * space before those that can only close, the numbers of notes, [3], and emoji.
 * White space follows, or directly a capital, an opening bracket, a quote or a
 * rule; or a small letter between words; 。！？ and the terminators of other
 * scripts may be followed by anything.  No candidate stands inside of an
 * address (address.h). A colon or semicolon counts only before a quotation or
 * with a bracket, as in a smiley. The end of the text is not a candidate.
 *
 * The position before an item of a running list (item.h) is a candidate, too.
 *
 * Linear in the text; nothing is allocated.
 */

#ifndef SENTENCE_CANDIDATE_H
#define SENTENCE_CANDIDATE_H

#include <stddef.h>

#include "sentence/address.h"
#include "sentence/item.h"
#include "sentence/nesting.h"
#include "text/span.h"

enum candidate_mark {
	MARK_DOT,
	MARK_DOTS, /* two */
	MARK_ELLIPSIS,
	MARK_MANY_DOTS, /* four and more */
	MARK_QUESTION,
	MARK_EXCLAMATION,
	MARK_MIXED, /* ?! and the like, and more than one ! or ? */
	MARK_WIDE,  /* 。！？ and those of other scripts */
	MARK_COLON,
	MARK_SEMICOLON,
	MARK_NONE, /* before an item of a list: "1. One 2. Two" */
	MARK_COUNT
};

enum closer {
	CLOSER_NONE,
	CLOSER_QUOTE,
	CLOSER_APOSTROPHE,
	CLOSER_BRACKET,
	CLOSER_SEVERAL, /* brackets and quotes */
	CLOSER_COUNT
};

struct candidate {
	enum candidate_mark kind;
	enum closer closer;
	enum item item;         /* the word before is the number of an item */
	size_t mark, behind;    /* the run of terminators: from, to */
	size_t end;             /* after the closing quotes and brackets */
	size_t next;            /* what follows the white space */
	int apart;              /* white space before the mark */
	int spaced;             /* white space follows, visible or not */
	struct nesting nesting; /* after the closing quotes and brackets */
};

struct scanner {
	struct span text; /* private, as the rest */
	size_t at;
	struct nesting nesting;
	struct address address;
	int item; /* the last number of an item, or letter */
	int held;
	struct candidate later; /* a candidate before an item comes next */
};

void scanner_start(struct scanner *s, struct span text);

/* The next candidate: 1; or 0 at the end of the text. */
int scanner_next(struct scanner *s, struct candidate *c);

#endif
