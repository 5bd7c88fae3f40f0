#include "page/paragraph.h"

#include <stdlib.h>
#include <string.h>

#include "page/halfdump.h"
#include "page/line.h"
#include "page/link_marker.h"
#include "page/mail.h"
#include "page/markdown.h"
#include "page/pieces.h"
#include "page/source.h"
#include "page/unwrap.h"
#include "text/letter.h"
#include "text/memory.h"
#include "text/utf8.h"

enum { TITLE_MIN = 12 }; /* bytes of a line that may be the page's title */

static struct span
raw_line(const struct page *p, size_t i)
{
	return (struct span){ p->raw + p->line[i].at, p->line[i].n };
}

/* Clean a line of text to out. */
static void
clean_line(struct page *p, struct page_line *l, struct span s, char *out)
{
	if (p->half) {
		s.n = halfdump_decode(s, p->scratch);
		s.p = p->scratch;
	}
	page_line_read(l, s, p->half, out);
}

/* Clean the title, which is stored before the lines. */
static void
clean_title(struct page *p)
{
	struct page_line l = { 0 };

	clean_line(p, &l, source_title(p), p->bytes);
	p->title = (struct span){ p->bytes, l.n };
}

/* Clean the lines and drop those that become empty. */
static void
clean(struct page *p)
{
	size_t i, n = 0, at = p->title.n;
	unsigned gap = 0;

	for (i = 0; i < p->line_n; i++) {
		struct page_line l = p->line[i];

		clean_line(p, &l, raw_line(p, i), p->bytes + at);
		l.gap += gap;
		gap = l.n == 0 ? l.gap + 1 : 0;
		l.at = at;
		at += l.n + 1;
		if (l.n > 0)
			p->line[n++] = l;
	}
	p->line_n = n;
}

/* Give back the memory of the lines as they came, if it is much. */
static void
drop_raw(struct page *p)
{
	if (p->raw_cap <= PAGE_BYTES)
		return;
	free(p->raw);
	p->raw = NULL;
	p->raw_n = p->raw_cap = 0;
}

/* Clean all lines, and the title of the page if there is one. */
static void
make_lines(struct page *p)
{
	const size_t room = PAGE_LINE_ROOM * p->raw_n + p->line_n + 1;

	p->bytes = memory_grow(p->bytes, &p->bytes_cap, room, 1);
	if (p->half) {
		p->scratch = memory_grow(p->scratch, &p->scratch_cap,
		    HALFDUMP_ROOM * p->raw_n + 1, 1);
	}
	p->title.n = 0;
	if (p->half && p->line_n > 0)
		clean_title(p);
	clean(p);
	drop_raw(p);
}

static struct span
line_text(const struct page *p, size_t i)
{
	return (struct span){ p->bytes + p->line[i].at, p->line[i].n };
}

/* Find out whether the page is in Markdown, by its lines. */
static void
find_markdown(struct page *p)
{
	struct markdown_signs signs = { 0, 0, 0 };
	size_t i;

	for (i = 0; !p->half && i < p->line_n; i++)
		markdown_count(&signs, line_text(p, i));
	p->markdown |= markdown_is(&signs);
	p->tagged = p->half || p->markdown;
}

/* Begin a paragraph whose text will be stored at out. */
static struct paragraph *
begin(struct page *p, const struct page_line *l, const char *out)
{
	struct paragraph *par = p->par + p->n++;

	memset(par, 0, sizeof(*par));
	par->text.p = out;
	par->line = l->number;
	par->gap = l->gap;
	return par;
}

/* Whether line i of the head of a mail continues a field. */
static int
is_folded(const struct page *p, size_t i)
{
	return i > 0 && p->line[i].gap == 0 &&
	       p->line[i].indent > p->line[i - 1].indent;
}

/* Count the lines of the head of a mail, which the page may begin with. */
static void
find_mail(struct page *p)
{
	unsigned known = 0, fields;
	size_t i, label;
	int f;

	p->head = 0;
	for (i = 0; p->parts == 1 && i < p->line_n && i < MAIL_LINES; i++) {
		if (i > 0 && is_folded(p, i))
			continue;
		if (i > 0 && p->line[i].gap > 0)
			break;
		f = (int)mail_field(line_text(p, i), &label);
		if (f == MAIL_NONE)
			break;
		known |= 1U << f;
	}
	fields = (known >> MAIL_SUBJECT & 1) + (known >> MAIL_FROM & 1) +
		 (known >> MAIL_DATE & 1);
	if (fields >= MAIL_HEAD)
		p->head = i;
}

/* How lines are joined to paragraphs. */
struct joints {
	unsigned width; /* at which they were wrapped, or 0 */
	int pieces;     /* paragraphs are in pieces */
};

/* Whether line i continues the previous one; *spaced: after a blank. */
static int
joins(const struct page *p, struct joints how, size_t i, int *spaced)
{
	if (i < p->head) {
		*spaced = 1;
		return is_folded(p, i);
	}
	if (i == p->head && i > 0)
		return 0;
	if (how.pieces) {
		*spaced = pieces_spaced(p, i);
		return pieces_join(p, i);
	}
	*spaced = unwrap_spaced(p, i);
	return unwrap_joins(p, i, how.width);
}

/* Join the lines of a paragraph, in place. */
static void
join(struct page *p)
{
	struct joints how = { unwrap_width(p), 0 };
	struct paragraph *par = NULL;
	char *out = p->bytes + p->title.n;
	int spaced = 0;
	size_t i;

	find_mail(p);
	how.pieces = how.width == 0 && !p->tagged && pieces_found(p);
	for (i = 0; i < p->line_n; i++) {
		const struct page_line *l = p->line + i;

		if (par == NULL || !joins(p, how, i, &spaced)) {
			par = begin(p, l, out);
		} else if (spaced) {
			*out++ = ' ';
			par->text.n++;
		}
		memmove(out, p->bytes + l->at, l->n);
		out += l->n;
		par->text.n += l->n;
	}
}

static void
decode_markdown(struct page *p)
{
	size_t i;

	for (i = 0; i < p->n; i++) {
		struct span *text = &p->par[i].text;

		text->n =
		    markdown_decode(p->bytes + (text->p - p->bytes), text->n);
	}
}

/*
 * Remove the link markers. A paragraph that becomes empty was a link around
 * the next one.
 */
static void
unmark(struct page *p, int listed)
{
	struct mark *m = &p->mark;
	unsigned pending = 0, gap = 0;
	size_t i, n = 0;

	link_marker_start(m, p, listed);
	p->marked = m->used;
	for (i = 0; m->used && i < p->n; i++) {
		struct paragraph par = p->par[i];
		char *text = p->bytes + (par.text.p - p->bytes);

		par.text.n = p->tagged
				 ? link_marker_strip_tags(m, text, par.text.n)
				 : link_marker_strip(m, text, par.text.n);
		par.gap += gap;
		gap = par.gap;
		pending += m->links;
		if (par.text.n == 0)
			continue;
		par.links = pending;
		par.linked = m->leading || pending > m->links;
		par.linked_n = m->linked_n;
		par.bold_n = m->bold_n;
		pending = gap = 0;
		p->par[n++] = par;
	}
	if (m->used)
		p->n = n;
}

/* Whether text begins with head, ignoring case. */
static int
begins_alike(struct span text, struct span head)
{
	const char *p = text.p, *end = text.p + text.n;
	const char *q = head.p, *head_end = head.p + head.n;

	while (p < end && q < head_end)
		if (letter_lower(utf8_next(&p, end)) !=
		    letter_lower(utf8_next(&q, head_end)))
			return 0;
	return q == head_end;
}

/*
 * Whether the text is the page's title, apart from the site's name after one
 * of them.
 */
static int
is_title(const struct page *p, struct span text)
{
	if (p->title.n < TITLE_MIN || text.n < TITLE_MIN)
		return 0;
	return begins_alike(text, p->title) || begins_alike(p->title, text);
}

/* Take the name of its field off a paragraph of the head of a mail. */
static void
take_field(struct paragraph *par)
{
	size_t label;

	par->field = (int)mail_field(par->text, &label);
	if (par->field == MAIL_OTHER)
		return;
	par->text.p += label;
	par->text.n -= label;
}

/* The number of paragraphs that are the head of a mail. */
static size_t
count_fields(const struct page *p)
{
	size_t i = 0;

	while (p->head > 0 && i < p->n &&
	       p->par[i].line <= p->line[p->head - 1].number)
		i++;
	return i;
}

void
paragraph_make(struct page *p)
{
	struct paragraph *par;
	size_t i, lines, fields;
	int number, listed;

	p->n = 0;
	source_read(p);
	if (p->refused != NULL)
		return;
	make_lines(p);
	find_markdown(p);
	lines = link_marker_list_start(p);
	listed = lines < p->line_n;
	p->line_n = lines;
	p->par = memory_grow(p->par, &p->par_cap, p->line_n, sizeof(*p->par));
	join(p);
	if (p->markdown)
		decode_markdown(p);
	unmark(p, listed);
	fields = count_fields(p);
	for (i = 0; i < p->n; i++) {
		par = p->par + i;
		par->titled = is_title(p, par->text);
		par->bullet = page_line_bullet(par->text, &number);
		if (number)
			par->bullet = 0;
		if (i < fields)
			take_field(par);
	}
}
