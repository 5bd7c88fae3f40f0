#include "page/source.h"

#include <string.h>

#include "page/encoding.h"
#include "page/format.h"
#include "page/halfdump.h"
#include "text/memory.h"

static struct span
raw_line(const struct page *p, size_t i)
{
	return (struct span){ p->raw + p->line[i].at, p->line[i].n };
}

/* The line at the head of a half dump that has its title; line_n if none. */
static size_t
find_title(const struct page *p)
{
	size_t i;

	for (i = 0; i < p->line_n && i < HALFDUMP_HEAD; i++)
		if (halfdump_begins(raw_line(p, i)))
			return i;
	return p->line_n;
}

/*
 * Find out whether it is a half dump; if so, cut off what follows the page.
 * Without a title only the end of a half dump shows it.
 */
static void
find_halfdump(struct page *p)
{
	size_t i;

	if (p->line_n == 0)
		return;
	p->half |= find_title(p) < p->line_n;
	if (!p->half && !halfdump_ends(raw_line(p, p->line_n - 1)))
		return;
	for (i = p->line_n; i-- > 0;)
		if (halfdump_stops(raw_line(p, i))) {
			p->half = 1;
			p->line[i].n -= sizeof("<internal>") - 1;
			p->line_n = i + 1;
			return;
		}
}

struct span
source_title(const struct page *p)
{
	size_t i = find_title(p);

	return i < p->line_n ? halfdump_title(raw_line(p, i))
			     : (struct span){ "", 0 };
}

/* The lines with newlines between; p->scratch has them if they are many. */
static struct span
join(struct page *p)
{
	size_t i, k, room = p->raw_n + p->number + 1;
	char *out;

	if (p->line_n == 1 && p->line[0].gap == 0)
		return raw_line(p, 0);
	p->scratch = out = memory_grow(p->scratch, &p->scratch_cap, room, 1);
	for (i = 0; i < p->line_n; i++) {
		for (k = 0; k < p->line[i].gap + (i > 0); k++)
			*out++ = '\n';
		memcpy(out, p->raw + p->line[i].at, p->line[i].n);
		out += p->line[i].n;
	}
	return (struct span){ p->scratch, (size_t)(out - p->scratch) };
}

/* Make the lines of the page from this text. */
static void
split(struct page *p, struct span s)
{
	struct span line = { s.p, 0 };
	const char *end;

	page_continue(p);
	while (s.n > 0) {
		end = memchr(s.p, '\n', s.n);
		line.p = s.p;
		line.n = end == NULL ? s.n : (size_t)(end - s.p);
		s.p += line.n + (end != NULL);
		s.n -= line.n + (end != NULL);
		line.n -= line.n > 0 && line.p[line.n - 1] == '\r';
		page_add(p, line);
	}
}

/* Decode the lines, which are s. */
static void
convert(struct page *p, struct span s)
{
	size_t room = ENCODING_ROOM * s.n + 1;

	/* A later part begins with the second byte of a newline. */
	if (p->encoding == ENCODING_UTF16LE && p->parts > 1 && s.n > 0 &&
	    *s.p == '\0') {
		s.p++;
		s.n--;
	}
	p->bytes = memory_grow(p->bytes, &p->bytes_cap, room, 1);
	room = encoding_decode(p->encoding, s, p->bytes);
	split(p, (struct span){ p->bytes, room });
}

void
source_read(struct page *p)
{
	size_t bad = 0;
	struct span s;

	p->parts++;
	find_halfdump(p);
	if (p->half || p->refused != NULL)
		return;
	s = join(p);
	if (p->parts == 1) {
		p->encoding = encoding_wide(s);
		if (p->encoding == ENCODING_UTF8)
			p->refused = format_refused(s);
	}
	if (p->encoding == ENCODING_UTF8)
		p->encoding = encoding_find(s, &bad);
	p->bad += bad;
	if (p->encoding != ENCODING_UTF8)
		convert(p, s);
}
