/*
 * page/line_features.h: what a line of a page shows by itself, see
 * FEATURES_LINE; and its words as hashes, for repeat.h to find again.
 */

#ifndef PAGE_LINE_FEATURES_H
#define PAGE_LINE_FEATURES_H

#include <stddef.h>
#include <stdint.h>

struct page;
struct paragraph;

enum {
	LINE_FEATURES_WORD_MIN = 4, /* bytes of a word that is rarer */
	LINE_FEATURES_HEAD_MIN = 3, /* words of the openings that are kept */
	LINE_FEATURES_HEADS = 14    /* how many: up to 16 words */
};

struct clue_line {
	size_t word;                        /* of all, its first rarer word */
	uint32_t whole;                     /* hash of its words and numbers */
	uint32_t head[LINE_FEATURES_HEADS]; /* hashes of its first 3, 4, ... of
					       them */
	unsigned heads;                     /* how many there are */
};

/* Of a page.  { 0 } is empty; the owner frees both arrays. */
struct line_features {
	struct clue_line *line; /* one a row, and one behind the last */
	uint32_t *word;         /* rarer words, line after line */
	size_t n, line_cap, words, word_cap;
};

/*
 * Fill in the first PAGE_FEATURE_LINE_END features of the next paragraph's
 * row, and add its words. par: of page p.  Linear in the text.
 */
void line_features_read(struct line_features *c, const struct page *p,
    const struct paragraph *par, int16_t *row);

#endif
