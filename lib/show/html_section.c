#include "show/html_section.h"

#include "show/wrap.h"

enum { SHORT = 72 }; /* columns of a text that stands in full elsewhere */

/* p1a3: sentence 3 of the left report in section 1 */
void
html_id(const struct html_section *s, int side, size_t number)
{
	buffer_char(s->out, 'p');
	buffer_number(s->out, s->html->sections);
	buffer_char(s->out, "ab"[side]);
	buffer_number(s->out, number);
}

void
html_href(const struct html_section *s, int side, size_t number)
{
	buffer_string(s->out, " href=\"#");
	html_id(s, side, number);
	buffer_string(s->out, "\"");
}

void
html_short(const struct html_section *s, struct span text)
{
	struct span rest = text, line = { "", 0 };
	size_t columns;

	(void)wrap_next(&rest, SHORT, &line, &columns);
	html_text(s->out, line);
	if (rest.n > 0)
		buffer_string(s->out, " \xe2\x80\xa6");
}

const struct alignment_passage *
html_passage(
    const struct html_section *s, const struct alignment_link *l, int side)
{
	return &s->a->passage[side][l->passage[side]];
}

char
html_class(enum relation r)
{
	return "spdxy"[r];
}

void
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

void
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
