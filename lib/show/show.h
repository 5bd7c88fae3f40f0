/*
 * show/show.h: rows of align become pages: a pair of reports, or a table of
 * facts, at a time.
 *
 * The room show presents what align finds.  In: rows of align, which are
 * gathered to an alignment.h or a fact_table.h, and rows of reports (heads.h).
 * Out: text for a terminal, for mail and screen readers, or for a browser
 * (html.h).
 *
 * The view that opens is made of a digest (digest.h, filled by digest_pair.h or
 * digest_facts.h): view.h writes its sections in all three forms, line by line
 * (view_line.h).  With -f, screen.h shows all sentences, in columns.h or
 * stacked.h; highlight.h compares the words of partners by word_key.h.
 * told_by.h names who tells a sentence, evidence_words.h says in plain words
 * what evidence has; paint.h colours, visible.h makes texts safe to print, and
 * wrap.h breaks them into lines.  languages.h finds the reports that are not
 * English.  Time is n log n in the rows.  The room includes text, stream and
 * align.
 *
 * Memory is that of the longest run of rows of the same two reports, or of
 * facts.
 */

#ifndef SHOW_SHOW_H
#define SHOW_SHOW_H

#include <stddef.h>

#include "show/alignment.h"
#include "show/buffer.h"
#include "show/digest.h"
#include "show/fact_table.h"
#include "show/heads.h"
#include "show/html.h"
#include "show/languages.h"
#include "show/screen.h"
#include "show/view.h"
#include "text/span.h"

enum show_format { SHOW_COLUMNS, SHOW_PLAIN, SHOW_HTML };

struct show {
	enum show_format format;
	size_t width; /* columns, SCREEN_MIN at least */
	int colours;
	unsigned relations; /* those that are shown, see relation_set() */
	int full;           /* side by side, all of it */
	size_t facts_most;  /* shown in a section; 0: all */
	struct buffer page; /* lines to be written; the caller empties it */
	struct languages languages; /* the caller tells what they have */

	size_t shown; /* private: pairs and tables so far */
	struct alignment alignment;
	struct fact_table facts;
	struct screen screen;
	struct html html;
	struct digest digest;
	struct heads heads;
	struct view view;
};

/* Begin, with the first five members as they are wanted and the page empty. */
void show_start(struct show *s);

/*
 * Take in a line.  NULL: it is a row; else what is wrong with it.  Where it
 * begins another pair, the one before is now in the page.
 */
const char *show_line(struct show *s, struct span line);

/*
 * There are no more lines: the rest is in the page.  Returns whether there was
 * anything to show; a page for a browser says it, if not.
 */
int show_end(struct show *s);

void show_free(struct show *s);

#endif
