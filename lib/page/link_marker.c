#include "page/link_marker.h"

#include <stdlib.h>
#include <string.h>

#include "page/halfdump.h"
#include "text/eight.h"
#include "text/memory.h"

enum {
	STEP = 100, /* largest difference between consecutive numbers */
	LOOSE = 8,  /* lines of a list in a row that are no entry, at most */
	LISTS = 4,  /* headings that are tried, from the end on */
	FEW = 4,    /* markers that a page without a list needs */
	AHEAD = 8   /* numbers to look ahead */
};

/*
 * The number in the brackets at p; *q is set to their end; 0 if there is none.
 */
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

/* An entry of a list of addresses. */
struct entry {
	unsigned number; /* 0: the line is none */
	int address;     /* what follows has no blank */
};

/* Read a line as an entry: "[7] address" or "7. address". */
static struct entry
read_entry(struct span s)
{
	const char *p = s.p, *end = s.p + s.n;
	struct entry e = { number(p, end, &p), 0 };

	if (e.number == 0) {
		for (; p < end && *p >= '0' && *p <= '9' && e.number < 100000;
		     p++)
			e.number = e.number * 10 + (unsigned)(*p - '0');
		if (p == end || *p++ != '.')
			return (struct entry){ 0, 0 };
	}
	if (p == end || *p++ != ' ')
		return (struct entry){ 0, 0 };
	e.address = p < end && memchr(p, ' ', (size_t)(end - p)) == NULL;
	return e;
}

static int
is_one_of(struct span s, const char *const *name)
{
	for (; *name != NULL; name++)
		if (span_equal(s, span_of(*name)))
			return 1;
	return 0;
}

static struct span
line_text(const struct page *p, size_t i)
{
	return (struct span){ p->bytes + p->line[i].at, p->line[i].n };
}

/*
 * Whether a list of addresses follows from line i on to the end: its first line
 * is an entry, numbers grow, most entries are addresses, and hardly any line is
 * none, as one that goes on with an address of several lines is.
 */
static int
is_list(const struct page *p, size_t i)
{
	static const char *const part[] = { "Visible links",
		"Visible links:", "Hidden links:", NULL };
	size_t entries = 0, addresses = 0, run = 0;
	unsigned last = 0;

	for (; i < p->line_n; i++) {
		struct entry e = read_entry(line_text(p, i));

		if (e.number > last) {
			last = e.number;
			entries++;
			addresses += (size_t)e.address;
			run = 0;
		} else if (is_one_of(line_text(p, i), part)) {
			last = 0;
		} else if (entries == 0 || ++run > LOOSE) {
			return 0;
		}
	}
	return entries > 0 && 2 * addresses > entries;
}

size_t
link_marker_list_start(const struct page *p)
{
	static const char *const list[] = { "References",
		"References:", "Links:", NULL };
	size_t i, tries = 0;

	for (i = p->line_n; i-- > 0 && tries < LISTS;)
		if (is_one_of(line_text(p, i), list)) {
			tries++;
			if (is_list(p, i + 1))
				return i;
		}
	return p->line_n;
}

static int
is_next(unsigned n, unsigned last)
{
	return n > last && n <= last + STEP;
}

/* How many of the next numbers could be markers after last. */
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

/* Take the next number in brackets if it is a marker. */
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

/* The page may be the end of a longer one, with a high first number. */
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

/* Whether the marker precedes something, as a footnote number does not. */
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
	m->used = page->tagged;
	if (m->used)
		return;
	list_numbers(m, page);
	rewind_marks(m);
	for (i = 0; m->n > 0 && i < page->n; i++) {
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

/* Whether only a bullet precedes. */
static int
is_leading(const char *text, const char *out)
{
	const char *blank = memchr(text, ' ', (size_t)(out - text));

	return blank == NULL ? out == text
			     : blank + 1 == out && blank < text + 4;
}

/* Whether a space after what was copied so far is redundant. */
static int
is_spare(const char *text, const char *out, char c)
{
	return c == ' ' && (out == text || out[-1] == ' ');
}

/*
 * Copy words without brackets from *p on to out, at or before it, as far as
 * they go in eights; returns the end of the copy.
 */
static char *
copy_words(const char **p, const char *end, char *out)
{
	uint64_t x;
	size_t n;

	while (
	    end - *p >= EIGHT && out[-1] != ' ' && (n = eight_words(*p)) > 0) {
		x = eight_load(*p);
		if (eight_find(x, '[') != 0)
			break;
		memcpy(out, &x, EIGHT);
		*p += n;
		out += n;
	}
	return out;
}

/* The length of the copy without a final space. */
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
			out = copy_words(&p, end, out);
		}
	}
	return length(text, out);
}

/* Start or stop counting the characters of links and bold text. */
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
	/* A final blank was counted but is removed. */
	m->linked_n = m->linked_n < left ? m->linked_n : left;
	m->bold_n = m->bold_n < left ? m->bold_n : left;
	return left;
}
