#include "page/rules.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "page/line.h"
#include "stream/diag.h"
#include "stream/input.h"
#include "text/memory.h"

enum {
	MESSAGE = 128,         /* bytes of what regerror(3) says */
	PATTERN_BYTES = 1000,  /* of a pattern, at most */
	PATTERN_GROUPS = 100,  /* parentheses, and so their nesting */
	PATTERN_COPIES = 10000 /* product of the numbers in braces */
};

void
rules_free(struct rules *r)
{
	size_t i;

	for (i = 0; i < r->patterns; i++)
		regfree(&r->pattern[i].expression);
	free(r->pattern);
	free(r->text);
	intern_free(&r->line);
	memset(r, 0, sizeof(*r));
}

/* Room for n bytes of text. */
static void
reserve(struct rules *r, size_t n)
{
	r->text = memory_grow(r->text, &r->text_cap, n, 1);
}

/* A copy of the bytes as a C string. */
static const char *
c_string(struct rules *r, struct span s)
{
	reserve(r, s.n + 1);
	memcpy(r->text, s.p, s.n);
	r->text[s.n] = '\0';
	return r->text;
}

static void
add_line(struct rules *r, struct span line)
{
	struct page_line l;

	reserve(r, PAGE_LINE_ROOM * line.n + 1);
	page_line_read(&l, line, 0, r->text);
	if (l.n > 0)
		(void)intern_add(&r->line, (struct span){ r->text, l.n });
}

void
rules_read_lines(struct rules *r, char *file)
{
	struct span line;
	struct input in;

	input_start_file(&in, file);
	while (input_open(&in))
		while (input_line(&in, &line))
			add_line(r, line);
	input_end(&in);
	if (diag_status() != 0)
		exit(diag_status());
}

/* The largest number in the braces that s begins with; 1 if there is none. */
static size_t
find_copies(struct span s)
{
	size_t i, n = 0, most = 1;

	for (i = 1; i < s.n && s.p[i] != '}'; i++) {
		n = s.p[i] < '0' || s.p[i] > '9' ? 0
		    : n > PATTERN_COPIES         ? n
					 : 10 * n + (size_t)(s.p[i] - '0');
		most = n > most ? n : most;
	}
	return most;
}

/*
 * Why regcomp(3) may not see the pattern, or NULL. It is recursive: deep
 * nesting, which groups and repeated repetition bring about, would end the
 * stack. What brackets and backslashes quote counts, too.
 */
static const char *
refuse(struct span s)
{
	size_t i, groups = 0, copies = 1;

	if (memchr(s.p, '\0', s.n) != NULL)
		return "a NUL in the pattern";
	if (s.n > PATTERN_BYTES)
		return "pattern longer than 1000 bytes";
	for (i = 0; i < s.n; i++) {
		groups += s.p[i] == '(';
		if (s.p[i] == '{' && copies <= PATTERN_COPIES)
			copies *=
			    find_copies((struct span){ s.p + i, s.n - i });
	}
	if (groups > PATTERN_GROUPS)
		return "more than 100 parentheses in the pattern";
	return copies > PATTERN_COPIES ? "too much repetition in the pattern"
				       : NULL;
}

/* Add a pattern: 0; or -1 if it is not valid, and then message says why. */
static int
add_pattern(struct rules *r, struct span line, char message[MESSAGE])
{
	struct rules_pattern *p;
	const char *expression, *refused = refuse(line);
	int error;

	if (refused != NULL) {
		(void)snprintf(message, MESSAGE, "%s", refused);
		return -1;
	}
	if (line.p[0] != '-' && line.p[0] != '+') {
		(void)snprintf(
		    message, MESSAGE, "neither - nor + at its start");
		return -1;
	}
	r->pattern = memory_grow(
	    r->pattern, &r->pattern_cap, r->patterns + 1, sizeof(*p));
	p = r->pattern + r->patterns;
	memset(p, 0, sizeof(*p)); /* regerror() may look at what failed */
	p->rule = line.p[0] == '-' ? RULE_DROP : RULE_KEEP;
	expression = c_string(r, (struct span){ line.p + 1, line.n - 1 });
	error = regcomp(&p->expression, expression, REG_EXTENDED | REG_NOSUB);
	if (error != 0) {
		(void)regerror(error, &p->expression, message, MESSAGE);
		return -1;
	}
	r->patterns++;
	return 0;
}

void
rules_read_patterns(struct rules *r, char *file)
{
	char message[MESSAGE];
	struct span line;
	struct input in;

	input_start_file(&in, file);
	while (input_open(&in))
		while (input_line(&in, &line))
			if (line.n > 0 && add_pattern(r, line, message) == -1)
				input_warn(&in, message);
	input_end(&in);
	if (diag_status() != 0)
		exit(diag_status());
}

int
rules_judge(struct rules *r, struct span text)
{
	size_t i, lines = r->line.n;
	const char *s;

	s = r->patterns == 0 ? "" : c_string(r, text);
	for (i = 0; i < r->patterns; i++)
		if (regexec(&r->pattern[i].expression, s, 0, NULL, 0) == 0)
			return (int)r->pattern[i].rule;
	if (lines == 0)
		return RULE_NONE;
	(void)intern_add(&r->line, text);
	if (r->line.n == lines)
		return RULE_DROP;
	intern_truncate(&r->line, lines);
	return RULE_NONE;
}
