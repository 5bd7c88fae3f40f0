/*
 * text/token.h: the one tokeniser: words, numbers and punctuation.
 *
 * A token is a run of bytes of the text.  There is only white space between
 * tokens, so the text can always be put together again.
 *
 * word    letters, digits, combining marks.  An apostrophe between letters
 *         belongs to the word (O'Brien, don't), but a final 's is a token of
 *         its own.  A dot belongs to it inside (U.S., example.com) and at the
 *         end of initials (J.), dotted letters (a.m.) and abbreviations (Gov.,
 *         see lexicons.h).  A Han or kana character is a word.
 * number  digits and what follows them: 1,000  3.5  19:19  2014-03-15  20th
 * punct   any other character; a row of dots, hyphens or the like is one token
 *
 * Hyphens separate words (US-Russia: three tokens), but not the digits of a
 * date.
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
 * Store the first token at or after offset *at of text in *t and move *at past
 * it: 1; or 0 if only white space is left.  Linear in the text.
 *
 *	for (at = 0; token_next(text, &at, &t);)
 *		...
 */
int token_next(struct span text, size_t *at, struct token *t);

#endif
