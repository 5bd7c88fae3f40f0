/*
 * page/rules.h: the user's lines and patterns for what is chrome.
 *
 * A line matches a paragraph with the same text; a pattern is an extended
 * regular expression of regex(3), in the C locale.
 */

#ifndef PAGE_RULES_H
#define PAGE_RULES_H

#include <regex.h>
#include <stddef.h>

#include "text/intern.h"
#include "text/span.h"

enum rule { RULE_NONE, RULE_DROP, RULE_KEEP };

/* { 0 } is empty; rules_free() leaves one. */
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
 * Read the texts of paragraphs to drop, one a line. A file that cannot be read
 * ends the program.
 */
void rules_read_lines(struct rules *r, char *file);

/*
 * Read patterns, one a line: after a "-" for paragraphs to drop, after a "+"
 * for those to keep. An invalid pattern ends the program, too; so does one with
 * a NUL, or one so long or deep that regcomp(3) could run out of stack.
 */
void rules_read_patterns(struct rules *r, char *file);

/*
 * The enum rule for a paragraph with that text: that of the first matching
 * pattern, otherwise that of the lines. Takes the time of regexec(3).
 */
int rules_judge(struct rules *r, struct span text);

#endif
