#include "page/markdown.h"

#include <string.h>

#include "page/halfdump.h"

enum {
	LEVELS = 6,     /* of headings */
	DEPTH = 8,      /* brackets inside one another */
	ADDRESS = 8192, /* bytes of an address, at most */
	SIGNS = 4,      /* that a page in Markdown has */
	RULE_MIN = 3    /* characters of a line of dashes */
};

/* The length of the "#" of a heading, with the blank after; 0 if none. */
static size_t
heading(struct span s)
{
	size_t n = 0;

	while (n < s.n && n <= LEVELS && s.p[n] == '#')
		n++;
	return n > 0 && n <= LEVELS && n + 1 < s.n && s.p[n] == ' ' ? n + 1 : 0;
}

/* Whether a bracket that ends at p has more in it than a number. */
static int
closes_text(const char *start, const char *p)
{
	const char *q = p;

	while (q > start && q[-1] >= '0' && q[-1] <= '9')
		q--;
	return q > start && (q == p || q[-1] != '[');
}

void
markdown_count(struct markdown_signs *s, struct span line)
{
	const char *p = line.p, *end = line.p + line.n;
	size_t bolds = 0;

	s->headings += heading(line) > 0;
	while (end - p > 1 &&
	       (p = memchr(p, ']', (size_t)(end - p - 1))) != NULL) {
		s->links += p[1] == '(' && closes_text(line.p, p);
		p++;
	}
	p = line.p;
	while (end - p > 1 &&
	       (p = memchr(p, '*', (size_t)(end - p - 1))) != NULL) {
		bolds += p[1] == '*' && (p + 2 == end || p[2] != '*');
		p++;
	}
	s->bolds += bolds / 2;
}

int
markdown_is(const struct markdown_signs *s)
{
	return s->links >= SIGNS ||
	       (s->headings >= 2 && s->headings + s->links + s->bolds >= SIGNS);
}

/* Text that is being decoded; out is never behind p. */
struct decoder {
	const char *p, *end;
	char *start, *out;
	char *open[DEPTH]; /* the copies of brackets that are open */
	size_t depth;
	const char *closing; /* the next ")" at or after p, if it is not NULL */
	int unclosed;        /* there is no more ")" */
	int bold;
};

/* Whether all of the text are such characters, with blanks or without. */
static int
is_all(struct span s, const char *set, size_t least)
{
	size_t i, n = 0;

	for (i = 0; i < s.n; i++) {
		if (s.p[i] == ' ')
			continue;
		if (strchr(set, s.p[i]) == NULL)
			return 0;
		n++;
	}
	return n >= least;
}

/* Lines that only lay out: rules, fences, lines of tables. */
static int
is_layout(struct span s)
{
	return is_all(s, "*", RULE_MIN) || is_all(s, "_", RULE_MIN) ||
	       is_all(s, "-|:+=", RULE_MIN) ||
	       (s.n >= RULE_MIN && memcmp(s.p, "```", RULE_MIN) == 0);
}

/* The definition of a link: "[name]: address". */
static int
is_definition(struct span s)
{
	const char *close =
	    s.n > 0 && *s.p == '['
		? memchr(s.p, ']', s.n < ADDRESS ? s.n : ADDRESS)
		: NULL;
	const char *end = s.p + s.n;

	return close != NULL && end - close > 3 && close[1] == ':' &&
	       close[2] == ' ' &&
	       memchr(close + 3, ' ', (size_t)(end - close - 3)) == NULL;
}

/* The ")" that ends the address at p; NULL if there is none. */
static const char *
find_closing(struct decoder *d, const char *p)
{
	const char *q = d->closing;

	if (d->unclosed)
		return NULL;
	if (q == NULL || q < p) {
		for (q = p; (q = memchr(q, ')', (size_t)(d->end - q))) != NULL;
		     q++)
			if (q[-1] != '\\')
				break;
		d->closing = q;
		d->unclosed = q == NULL;
	}
	return q != NULL && q - p <= ADDRESS ? q : NULL;
}

/* An address with brackets in it: "(a_(b))". */
static const char *
take_brackets(const struct decoder *d, const char *p, const char *close)
{
	return close + 1 < d->end && close[1] == ')' &&
		       memchr(p, '(', (size_t)(close - p)) != NULL
		   ? close + 1
		   : close;
}

/* At "](": end the link or picture that is open; 0 if there is none. */
static int
close_link(struct decoder *d)
{
	const char *close = find_closing(d, d->p + 2);
	char *open;

	if (d->depth == 0 || close == NULL)
		return 0;
	open = d->open[--d->depth];
	if (open > d->start && open[-1] == '!') {
		open[-1] = *open = ' ';
	} else {
		*open = HALFDUMP_LINK;
		*d->out++ = HALFDUMP_LINK_END;
	}
	d->p = take_brackets(d, d->p + 2, close) + 1;
	if (d->p < d->end && (*d->p == '[' || *d->p == '!'))
		*d->out++ = ' ';
	return 1;
}

/* At "[": copy it and remember where. */
static void
open_bracket(struct decoder *d)
{
	if (d->depth == DEPTH) {
		memmove(d->open, d->open + 1, (DEPTH - 1) * sizeof(*d->open));
		d->depth--;
	}
	d->open[d->depth++] = d->out;
	*d->out++ = *d->p++;
}

/* Whether it is a letter or digit, or a byte of one. */
static int
is_word(char c)
{
	return (c & 0x80) != 0 || (c >= '0' && c <= '9') ||
	       (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

/*
 * At "*" or "_": emphasis, of one character or two, stands at one end of a
 * word; 0 if it is none.
 */
static int
take_emphasis(struct decoder *d)
{
	const char *q = d->p + 1;
	int twice = q < d->end && *q == *d->p;
	char before = ' ', after = ' ';

	q += twice;
	if (d->out > d->start)
		before = d->out[-1];
	if (q < d->end)
		after = *q;
	if ((before == ' ') == (after == ' ') &&
	    is_word(before) == is_word(after) && !(twice && is_word(after)))
		return 0;
	if (twice) {
		d->bold = !d->bold;
		*d->out++ = d->bold ? HALFDUMP_BOLD : HALFDUMP_BOLD_END;
	}
	d->p = q;
	return 1;
}

/* Whether a backslash stands before this character. */
static int
is_escaped(char c)
{
	return c != '\0' && strchr("\\`*_{}[]()<>#+-.!|~\"", c) != NULL;
}

/* Decode at the next character. */
static void
step(struct decoder *d)
{
	char c = *d->p;
	const char *next = d->p + 1;

	if (c == '\\' && next < d->end && is_escaped(*next)) {
		*d->out++ = *next;
		d->p += 2;
	} else if (c == '`') {
		d->p++;
	} else if (c == '[') {
		open_bracket(d);
	} else if (!((c == ']' && next < d->end && *next == '(' &&
			 close_link(d)) ||
		       ((c == '*' || c == '_') && take_emphasis(d)))) {
		*d->out++ = c;
		d->p++;
	}
}

size_t
markdown_decode(char *text, size_t n)
{
	struct span s = { text, n };
	struct decoder d = { .p = text, .end = text + n };
	size_t head = heading(s);

	d.start = d.out = text;
	if (is_layout(s) || is_definition(s))
		return 0;
	if (head > 0) {
		*d.out++ = HALFDUMP_BOLD;
		d.p += head;
	} else {
		while (d.p + 1 < d.end && *d.p == '>' && d.p[1] == ' ')
			d.p += 2;
		if (d.p + 1 < d.end && *d.p == '*' && d.p[1] == ' ')
			*d.out++ = *d.p++;
	}
	while (d.p < d.end)
		step(&d);
	if (head > 0 || d.bold)
		*d.out++ = HALFDUMP_BOLD_END;
	return (size_t)(d.out - text);
}
