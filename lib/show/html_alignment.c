/* html_alignment.c: the section of html.h that shows an alignment */

#include "show/highlight.h"
#include "show/html.h"
#include "show/wrap.h"

/* What is being written: one alignment of a page. */
struct html_section {
	struct html *html;
	struct buffer *out;
	const struct alignment *a;
};

enum { SHORT = 72 }; /* columns of a text that stands in full elsewhere */

/* p1a3: sentence 3 of the left report in section 1 */
static void
html_id(const struct html_section *s, int side, size_t number)
{
	buffer_char(s->out, 'p');
	buffer_number(s->out, s->html->sections);
	buffer_char(s->out, "ab"[side]);
	buffer_number(s->out, number);
}

static void
html_href(const struct html_section *s, int side, size_t number)
{
	buffer_string(s->out, " href=\"#");
	html_id(s, side, number);
	buffer_string(s->out, "\"");
}

static void
html_short(const struct html_section *s, struct span text)
{
	struct span rest = text, line = { "", 0 };
	size_t columns;

	(void)wrap_next(&rest, SHORT, &line, &columns);
	html_text(s->out, line);
	if (rest.n > 0)
		buffer_string(s->out, " \xe2\x80\xa6");
}

static const struct alignment_passage *
html_passage(
    const struct html_section *s, const struct alignment_link *l, int side)
{
	return &s->a->passage[side][l->passage[side]];
}

static char
html_class(enum relation r)
{
	return "spdxy"[r];
}

static void
html_sign(const struct html_section *s, enum relation r)
{
	char mark = relation_mark(r);

	html_text(s->out, (struct span){ &mark, 1 });
}

static void
put_score(struct buffer *out, unsigned thousandths)
{
	buffer_string(out, thousandths == 1000 ? " 1." : " 0.");
	buffer_char(out, (char)('0' + thousandths / 100 % 10));
	buffer_char(out, (char)('0' + thousandths / 10 % 10));
	buffer_char(out, (char)('0' + thousandths % 10));
}

static void
html_mark(
    const struct html_section *s, const struct alignment_link *l, int side)
{
	struct span evidence = alignment_evidence(s->a, l);
	struct buffer *out = s->out;

	buffer_string(out, "<a class=\"m ");
	buffer_char(out, html_class(l->relation));
	buffer_char(out, '"');
	html_href(s, side, html_passage(s, l, side)->number);
	buffer_string(out, " title=\"");
	buffer_string(out, relation_name(l->relation));
	if (l->relation < RELATION_ONLY_A)
		put_score(out, l->score);
	if (!span_equal(evidence, span_of("-"))) {
		buffer_char(out, ' ');
		html_text(out, evidence);
	}
	buffer_string(out, "\">");
	html_sign(s, l->relation);
	buffer_string(out, "</a>");
}

/* After "only" comes the name of the report. */
static const char *const words[RELATION_COUNT] = { "both tell it",
	"both tell a part of it", "both tell it, differently", "only ",
	"only " };

/* The text with what stands out in it. */
static void
put_stressed(const struct html_section *s, int side, size_t i,
    const struct alignment_link *l)
{
	static const char tag[HIGHLIGHT_COUNT] = { 0, 'i', 'b', 'u' };
	struct highlight *c = &s->html->compare;
	const char *p = s->a->passage[side][i].text.p;
	size_t k, at = 0;

	if (side == 0)
		highlight_passage(c, s->a, 0, i);
	else
		highlight_right(c, s->a, (size_t)(l - s->a->link));
	for (k = 0; k < c->n; k++) {
		html_text(
		    s->out, (struct span){ p + at, c->stretch[k].from - at });
		at = c->stretch[k].to;
		buffer_char(s->out, '<');
		buffer_char(s->out, tag[c->stretch[k].class]);
		buffer_char(s->out, '>');
		html_text(s->out, (struct span){ p + c->stretch[k].from,
				      at - c->stretch[k].from });
		buffer_string(s->out, "</");
		buffer_char(s->out, tag[c->stretch[k].class]);
		buffer_char(s->out, '>');
	}
	html_text(s->out,
	    (struct span){ p + at, s->a->passage[side][i].text.n - at });
}

/* A sentence in full; it has its anchor where it has its home. */
static void
put_passage(const struct html_section *s, int side, size_t i,
    const struct alignment_link *l)
{
	const struct alignment_passage *p = &s->a->passage[side][i];
	int partner = l->passage[!side] != ALIGNMENT_NONE;
	int to = partner ? !side : side;

	buffer_string(s->out, side == 0 ? "<p class=\"a\"" : "<p");
	if (side == 0 || !partner || &s->a->link[p->full] == l) {
		buffer_string(s->out, " id=\"");
		html_id(s, side, p->number);
		buffer_char(s->out, '"');
	}
	buffer_string(s->out, " dir=\"auto\">");
	if (side == 1 || !partner)
		html_mark(s, l, to);
	buffer_string(s->out, "<a class=\"n\"");
	html_href(s, to, html_passage(s, l, to)->number);
	buffer_char(s->out, '>');
	buffer_number(s->out, p->number);
	buffer_string(s->out, "</a>");
	put_stressed(s, side, i, l);
	html_told_by(s->out, p->told_by);
	buffer_string(s->out, "</p>\n");
}

/* A sentence that stands in full elsewhere. */
static void
put_reference(const struct html_section *s, const struct alignment_link *l)
{
	const struct alignment_passage *p = html_passage(s, l, 1);

	buffer_string(s->out, "<p class=\"c\" dir=\"auto\">");
	html_mark(s, l, 1);
	buffer_string(s->out, "<a class=\"n\"");
	html_href(s, 1, p->number);
	buffer_char(s->out, '>');
	buffer_number(s->out, p->number);
	buffer_string(s->out, "</a><a");
	html_href(s, 1, p->number);
	buffer_char(s->out, '>');
	html_short(s, p->text);
	buffer_string(s->out, "</a></p>\n");
}

static void
put_left(const struct html_section *s, size_t i)
{
	const struct alignment_passage *p = &s->a->passage[0][i];
	const size_t *link = &s->a->by[0][p->link];
	const struct alignment_link *l = &s->a->link[link[0]];
	size_t k;

	buffer_string(s->out, l->relation == RELATION_ONLY_A
				  ? "<div class=\"g o\">\n"
				  : "<div class=\"g\">\n");
	put_passage(s, 0, i, l);
	buffer_string(s->out, "<div class=\"b\">\n");
	for (k = 0; k < p->links; k++) {
		l = &s->a->link[link[k]];
		if (l->passage[1] == ALIGNMENT_NONE)
			continue;
		if (!alignment_in_full(s->a, link[k]))
			put_reference(s, l);
		else
			put_passage(s, 1, l->passage[1], l);
	}
	buffer_string(s->out, "</div>\n</div>\n");
}

static void
put_own(const struct html_section *s, size_t i)
{
	const struct alignment_passage *p = &s->a->passage[1][i];

	buffer_string(s->out, "<div class=\"g w\">\n<div></div>\n"
			      "<div class=\"b\">\n");
	put_passage(s, 1, i, &s->a->link[s->a->by[1][p->link]]);
	buffer_string(s->out, "</div>\n</div>\n");
}

static void
put_passages(const struct html_section *s)
{
	const struct alignment *a = s->a;
	size_t i, k;

	for (k = 0; k < a->leading; k++)
		put_own(s, a->own[k]);
	for (i = 0; i < a->passages[0]; i++) {
		put_left(s, i);
		for (k = 0; k < a->passage[0][i].owns; k++)
			put_own(s, a->own[a->passage[0][i].own + k]);
	}
}

/* The rows of one relation in a list that can be opened. */
static void
put_list(const struct html_section *s, enum relation r)
{
	int side = r == RELATION_ONLY_B;
	const struct alignment_link *l;
	size_t i;

	buffer_string(s->out, "<ul>\n");
	for (i = 0; i < s->a->links; i++) {
		l = &s->a->link[i];
		if (l->relation != r)
			continue;
		buffer_string(s->out, "<li dir=\"auto\"><a");
		html_href(s, side, html_passage(s, l, side)->number);
		buffer_char(s->out, '>');
		html_short(s, alignment_text(s->a, l, side));
		buffer_string(s->out, "</a>\n");
	}
	buffer_string(s->out, "</ul>\n");
}

/* How many rows of a relation there are, and which. */
static void
put_count(const struct html_section *s, enum relation r)
{
	buffer_string(s->out, "<details><summary>");
	buffer_string(s->out, "<strong class=\"");
	buffer_char(s->out, html_class(r));
	buffer_string(s->out, "\">");
	html_sign(s, r);
	buffer_char(s->out, ' ');
	buffer_number(s->out, s->a->count[r]);
	buffer_string(s->out, "</strong> ");
	buffer_string(s->out, words[r]);
	if (r >= RELATION_ONLY_A)
		html_text(s->out, s->a->name[r == RELATION_ONLY_B]);
	buffer_string(s->out, "</summary>\n");
	put_list(s, r);
	buffer_string(s->out, "</details>\n");
}

static void
put_names(const struct html_section *s)
{
	int side;

	buffer_string(s->out, "<div class=\"g h\">\n");
	for (side = 0; side < 2; side++) {
		buffer_string(s->out, "<p dir=\"auto\">");
		html_text(s->out, s->a->name[side]);
		buffer_string(s->out, "</p>\n");
	}
	buffer_string(s->out, "</div>\n");
}

void
html_alignment(struct html *h, const struct alignment *a)
{
	struct html_section s = { h, h->out, a };
	int r;

	h->sections++;
	buffer_string(s.out, "<section>\n<h2>");
	html_text(s.out, a->name[0]);
	buffer_string(s.out, " and ");
	html_text(s.out, a->name[1]);
	buffer_string(s.out, "</h2>\n<nav>\n");
	for (r = 0; r < RELATION_COUNT; r++)
		if ((h->relations >> r & 1) != 0)
			put_count(&s, (enum relation)r);
	buffer_string(s.out,
	    "</nav>\n<p class=\"k\"><span><i>a word</i> the other lacks</span>"
	    "<span><b>a name or figure</b> it lacks</span>"
	    "<span><u>words</u> both quote</span>"
	    "<span>a number leads to the partner</span></p>\n");
	put_names(&s);
	put_passages(&s);
	buffer_string(s.out, "</section>\n");
}
