/*
 * text/token.h: the one tokeniser: words, numbers and marks, with their places.
 *
 * A token is a run of bytes of the text; between tokens there is only white
 * space, so text can always be put together again.
 *
 * word    letters, digits, combining marks; apostrophes between letters stay
 *         (O'Brien, don't), but 's at the end is a token of its own; a dot
 *         stays inside (U.S., example.com) and at the end of initials (J.),
 *         dotted letters (a.m.) and abbreviations (Gov., see lexicons.h); a
 *         Han or kana character is a word.
 * number  digits, with what follows them: 1,000  3.5  19:19  2014-03-15  20th
 * mark    any other character; dots, hyphens and the like in a row are one
 *
 * Hyphens part words (US-Russia: three tokens), but not the digits of a date.
 */

#ifndef TEXT_TOKEN_H
#define TEXT_TOKEN_H

#include <stddef.h>

#include "text/span.h"

enum token_kind { TOKEN_WORD, TOKEN_NUMBER, TOKEN_PUNCT };

struct token {
	struct span text; /* never empty */
	enum token_kind kind;
};

/*
 * The first token at or after offset *at of text goes to *t and *at moves
 * behind it: 1; or 0, when only white space is left.  Linear in the text.
 *
 *	for (at = 0; token_next(text, &at, &t);)
 *		...
 */
int token_next(struct span text, size_t *at, struct token *t);

#endif
