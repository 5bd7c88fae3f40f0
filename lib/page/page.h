/*
 * page/page.h: a page saved as text: its lines, then its paragraphs.
 *
 * The room page finds the article in a page.  In: the lines of a page as any
 * program prints or saves it (reader.h).  Out: its paragraphs, each with its
 * kind (extract.h), as rows of the report stream (page_rows.h, output_row.h).
 * Lines are cleaned and joined to paragraphs (line.h, halfdump.h, unwrap.h,
 * link_marker.h, paragraph.h) and described by features (feature.h, and the
 * *_features.h; line_shape.h, token_signs.h), by which gradient-boosted trees
 * (forest.h) score them; the article is the set of paragraphs with the highest
 * expected F1 (threshold.h), and the other parts are around it (role_form.h,
 * role.h, title.h, dated_list.h, byline.h, dateline.h). rules.h has the user's
 * own lines and patterns, site.h finds the lines that the pages of a site
 * share.  Everything is linear in the page; a long page is processed in parts
 * (page_is_full()).  The room includes text and stream.
 *
 * A page is read as lines: one paragraph a line, as browsers copy it, or
 * wrapped at some width, as in terminals and mail, or a half dump
 * (halfdump.h). Blank lines are only counted. paragraph.h makes paragraphs of
 * the lines.
 */

#ifndef PAGE_PAGE_H
#define PAGE_PAGE_H

#include <stddef.h>

#include "page/encoding.h"
#include "page/line.h"
#include "text/span.h"

enum {
	PAGE_LINES = 8192, /* lines and bytes that are processed together */
	PAGE_BYTES = 16 << 20
};

struct paragraph {
	struct span text; /* clean UTF-8, white space as single spaces, no
			     blank at either end; never empty */
	size_t bullet; /* bytes of the bullet at the start of text and the space
			  after it; what follows is not empty */
	size_t line;   /* number of its first line in the page, from 0 */
	unsigned gap;  /* blank lines before it */
	unsigned links;  /* link markers in it */
	int linked;      /* the text begins with a link */
	size_t linked_n; /* bytes of it that are links; in half dumps */
	size_t bold_n;   /* ... and that are bold */
	int titled;      /* it is the page's title according to the half dump */
	int field;       /* enum mail_field, in the head of a mail */
};

/* The link markers of a page, see link_marker.h. */
struct mark {
	int used;                /* the page has markers */
	unsigned links;          /* in the paragraph that was stripped last */
	int leading;             /* that one began with a marker */
	size_t linked_n, bold_n; /* bytes of it that are; in a half dump */

	int in_link, in_bold; /* private: at the current position */
	unsigned *number;     /* all those in brackets, in order */
	size_t n, cap, at;
	unsigned last; /* the highest number taken */
};

struct page {
	struct paragraph *par;
	size_t n;
	int marked;             /* links have markers */
	int half;               /* it is a half dump */
	int markdown;           /* it is in Markdown */
	int tagged;             /* one of them: it is known where links end */
	struct span title;      /* of the half dump; n 0 for none */
	const char *refused;    /* what it is, where it is no text; or NULL */
	enum encoding encoding; /* of what came; it was made UTF-8 */
	size_t bad;             /* places that are in no encoding: U+FFFD */

	struct page_line *line; /* private, as is the rest */
	size_t line_n, line_cap, par_cap, number, parts;
	size_t head; /* lines of the head of a mail */
	char *raw;   /* the lines as they came */
	size_t raw_n, raw_cap;
	char *bytes; /* cleaned, each followed by a spare byte */
	size_t bytes_cap;
	char *scratch; /* a line, or the title, of a half dump; all lines */
	size_t scratch_cap;
	unsigned gap;
	struct mark mark;
};

/* An empty page is { 0 }; page_free() leaves one. */
void page_free(struct page *p);

/* Begin another page, in the same memory. */
void page_start(struct page *p);

/* Continue with the following lines of the same page. */
void page_continue(struct page *p);

/* Add a line: any bytes. */
void page_add(struct page *p, struct span line);

/*
 * Whether the page has as many lines or bytes as are processed together. Then
 * it must be finished and continued with the lines that follow.
 */
int page_is_full(const struct page *p);

#endif
