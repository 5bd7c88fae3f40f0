#include "page/link_marker.h"

#include <stdlib.h>
#include <string.h>

#include "page/halfdump.h"
#include "text/memory.h"

enum {
	STEP = 100, /* from one mark to the next, at most */
	FEW = 4,    /* marks that a page without a list must have */
	AHEAD = 8   /* numbers that are looked at before one is taken */
};

/* The number in the brackets that open at p, its end in *q; 0 for none. */
static unsigned
number(const char *p, const char *end, const char **q)
{
	unsigned n = 0;

	if (p == end || *p != '[')
		return 0;
	for (p++; p < end && *p >= '0' && *p <= '9' && n < 100000; p++)
		n = n * 10 + (unsigned)(*p - '0');
	if (p == end || *p != ']')
		return 0;
	*q = p + 1;
	return n;
}

/* Is the line an entry of the list: "[7] address" or "7. address"? */
static int
is_address(struct span s)
{
	const char *p = s.p, *end = s.p + s.n;

	if (number(p, end, &p) == 0) {
		while (p < end && *p >= '0' && *p <= '9')
			p++;
		if (p == s.p || p == end || *p++ != '.')
			return 0;
	}
	if (p == end || *p++ != ' ')
		return 0;
	return p < end && memchr(p, ' ', (size_t)(end - p)) == NULL;
}

static int
is_one_of(struct span s, const char *const *name)
{
	for (; *name != NULL; name++)
		if (span_equal(s, span_of(*name)))
			return 1;
	return 0;
}

size_t
link_marker_list_start(const struct page *p)
{
	static const char *const list[] = { "References",
		"References:", "Links:", NULL };
	static const char *const part[] = { "Visible links",
		"Visible links:", "Hidden links:", NULL };
	size_t i, entries = 0;

	for (i = p->line_n; i > 0; i--) {
		struct span s = { p->bytes + p->line[i - 1].at,
			p->line[i - 1].n };

		if (is_address(s))
			entries++;
		else if (!is_one_of(s, part))
			return entries > 0 && is_one_of(s, list) ? i - 1
								 : p->line_n;
	}
	return p->line_n;
}

static int
is_next(unsigned n, unsigned last)
{
	return n > last && n <= last + STEP;
}

/* How many of the numbers that come next could be marks after last. */
static unsigned
count_next(const struct mark *m, size_t at, unsigned last)
{
	size_t end = at + AHEAD < m->n ? at + AHEAD : m->n;
	unsigned n = 0;

	for (; at < end; at++)
		if (is_next(m->number[at], last)) {
			last = m->number[at];
			n++;
		}
	return n;
}

/* Take the number in brackets that comes next, if it is a mark. */
static int
take(struct mark *m)
{
	unsigned n = m->number[m->at++];

	if (!is_next(n, m->last) ||
	    count_next(m, m->at, n) + 1 < count_next(m, m->at, m->last))
		return 0;
	m->last = n;
	return 1;
}

/* A page may be the end of a longer one, and its first mark high. */
static void
rewind_marks(struct mark *m)
{
	size_t i;

	m->at = 0;
	m->last = 0;
	for (i = 0; i < m->n && i < AHEAD; i++)
		if (m->number[i] <= STEP)
			return;
	if (m->n > 0)
		m->last = m->number[0] - 1;
}

/* The next number in brackets at or after *p, its end in *q; 0 for no more. */
static unsigned
find_number(const char **p, const char *end, const char **q)
{
	unsigned n;

	while (*p < end && (*p = memchr(*p, '[', (size_t)(end - *p))) != NULL) {
		n = number(*p, end, q);
		if (n > 0)
			return n;
		++*p;
	}
	return 0;
}

static void
list_numbers(struct mark *m, const struct page *page)
{
	const char *p, *q = NULL;
	unsigned *list, n;
	size_t i;

	m->n = 0;
	for (i = 0; i < page->n; i++) {
		struct span t = page->par[i].text;

		for (p = t.p; (n = find_number(&p, t.p + t.n, &q)) > 0; p = q) {
			m->number = list = memory_grow(
			    m->number, &m->cap, m->n + 1, sizeof(n));
			list[m->n++] = n;
		}
	}
}

static int
stands_in(char c, const char *set)
{
	return c != '\0' && strchr(set, c) != NULL;
}

/* Does this stand before something, as no note does? */
static int
is_ahead(struct span t, const char *p, const char *q)
{
	if (q < t.p + t.n && stands_in(*q, ".,;:)"))
		return 0;
	return p == t.p || stands_in(p[-1], " (/|\"[]") ||
	       (q < t.p + t.n && *q != ' ');
}

void
link_marker_start(struct mark *m, const struct page *page, int listed)
{
	size_t i, taken = 0, ahead = 0;
	const char *p, *q = NULL;

	m->in_link = m->in_bold = 0;
	m->used = page->half;
	if (m->used)
		return;
	list_numbers(m, page);
	rewind_marks(m);
	for (i = 0; i < page->n; i++) {
		struct span t = page->par[i].text;

		for (p = t.p; find_number(&p, t.p + t.n, &q) > 0; p = q)
			if (take(m)) {
				taken++;
				ahead += (size_t)is_ahead(t, p, q);
			}
	}
	m->used = listed || (taken >= FEW && ahead * 10 >= taken * 7);
	rewind_marks(m);
}

/* Is nothing before this but a bullet? */
static int
is_leading(const char *text, const char *out)
{
	const char *blank = memchr(text, ' ', (size_t)(out - text));

	return blank == NULL ? out == text
			     : blank + 1 == out && blank < text + 4;
}

/* What a character is copied behind: is a space there one too many? */
static int
is_spare(const char *text, const char *out, char c)
{
	return c == ' ' && (out == text || out[-1] == ' ');
}

/* The length of what was copied, without a space at its end. */
static size_t
length(const char *text, const char *out)
{
	return (size_t)(out - text) - (out > text && out[-1] == ' ');
}

size_t
link_marker_strip(struct mark *m, char *text, size_t n)
{
	const char *p = text, *end = text + n, *q = NULL;
	char *out = text;

	m->links = 0;
	m->leading = 0;
	while (p < end) {
		if (*p == '[' && number(p, end, &q) > 0 && take(m)) {
			m->leading |= m->links++ == 0 && is_leading(text, out);
			p = q;
		} else if (is_spare(text, out, *p)) {
			p++;
		} else {
			*out++ = *p++;
		}
	}
	return length(text, out);
}

/* Count the characters of links and bold text from here on, or do not. */
static void
turn(struct mark *m, char mark)
{
	if (mark == HALFDUMP_BOLD || mark == HALFDUMP_BOLD_END)
		m->in_bold = mark == HALFDUMP_BOLD;
	else
		m->in_link = mark != HALFDUMP_LINK_END;
}

size_t
link_marker_strip_tags(struct mark *m, char *text, size_t n)
{
	const char *p = text, *end = text + n;
	char *out = text;
	size_t left;

	m->links = 0;
	m->leading = 0;
	m->linked_n = m->bold_n = 0;
	for (; p < end; p++) {
		if (*p > 0 && *p < HALFDUMP_MARKS) {
			if (*p == HALFDUMP_LINK)
				m->leading |=
				    m->links++ == 0 && is_leading(text, out);
			turn(m, *p);
		} else if (!is_spare(text, out, *p)) {
			m->linked_n += (size_t)m->in_link;
			m->bold_n += (size_t)m->in_bold;
			*out++ = *p;
		}
	}
	left = length(text, out);
	/* A blank that was at the end is counted, but not left. */
	m->linked_n = m->linked_n < left ? m->linked_n : left;
	m->bold_n = m->bold_n < left ? m->bold_n : left;
	return left;
}
