/*
 * page/line_features.h: features of a line by itself (FEATURES_LINE), and
 * hashes of its words for repeat_features.h and wording_features.h.
 */

#ifndef PAGE_LINE_FEATURES_H
#define PAGE_LINE_FEATURES_H

#include <stddef.h>
#include <stdint.h>

#include "page/token_signs.h"
#include "page/wording_features.h"

struct page;
struct paragraph;

enum {
	LINE_FEATURES_WORDS = 65536, /* rarer words of a line, at most */
	LINE_FEATURES_HEAD_MIN = 3,  /* words of the shortest opening */
	LINE_FEATURES_HEADS = 14     /* openings of a line: 3 to 16 words */
};

struct line_hashes {
	size_t word;    /* index of its first rarer word */
	uint32_t whole; /* hash of all its words and numbers */
	uint32_t head[LINE_FEATURES_HEADS]; /* of the first 3, of 4, ... */
	unsigned heads;                     /* openings it has */
};

/* Of a page.  { 0 } is empty; line_features_free() leaves one. */
struct line_features {
	struct line_hashes *line; /* one for each row, and one after the last */
	uint32_t *word;           /* hashes of rarer words, line after line */
	size_t n, line_cap, words, word_cap;
	struct wording wording; /* all tokens */

	struct token_table known; /* private: stays from page to page */
};

void line_features_free(struct line_features *c);

/* Begin a page: forget the lines, and keep the memory. */
void line_features_clear(struct line_features *c);

/*
 * Fill in the first PAGE_FEATURE_LINE_END features of the row of the next
 * paragraph, par of page p, and add its words and tokens. Linear in the text.
 */
void line_features_read(struct line_features *c, const struct page *p,
    const struct paragraph *par, int16_t *row);

#endif
