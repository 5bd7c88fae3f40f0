/*
 * page/rules.h: lines and patterns of one's own that say what of a page is
 * chrome.
 *
 * A line is known by its text, as a paragraph of the page has it; a pattern is
 * an extended regular expression of regex(3), in the C locale.
 */

#ifndef PAGE_RULES_H
#define PAGE_RULES_H

#include <regex.h>
#include <stddef.h>

#include "text/intern.h"
#include "text/span.h"

enum rule { RULE_NONE, RULE_DROP, RULE_KEEP };

/* { 0 } is empty; rules_free() leaves such a one. */
struct rules {
	struct intern line; /* private, as is the rest */
	struct rules_pattern *pattern;
	size_t patterns, pattern_cap;
	char *text; /* a copy with a NUL at its end */
	size_t text_cap;
};

struct rules_pattern {
	regex_t expression;
	enum rule rule;
};

void rules_free(struct rules *r);

/*
 * Read lines that are to be dropped wherever they stand, one a line.  A file
 * that cannot be read, or the want of memory, ends the program.
 */
void rules_read_lines(struct rules *r, char *file);

/*
 * Read patterns, one a line: behind a "-" of what is to be dropped, behind a
 * "+" of what is to be kept.  What is no pattern ends the program, too.
 */
void rules_read_patterns(struct rules *r, char *file);

/*
 * What is to be done with a paragraph of that text: what the first pattern
 * says that matches, else what the lines say.  Takes the time that regexec(3)
 * takes.
 */
int rules_judge(struct rules *r, struct span text);

#endif
