#include "show/show.h"

#include <string.h>

#include "show/digest_facts.h"
#include "show/digest_pair.h"
#include "stream/align_row.h"

void
show_start(struct show *s)
{
	s->shown = 0;
	memset(&s->alignment, 0, sizeof(s->alignment));
	memset(&s->facts, 0, sizeof(s->facts));
	s->screen = (struct screen){
		.paint = { &s->page, s->colours, s->width },
		.plain = s->format == SHOW_PLAIN,
		.relations = s->relations,
	};
	s->html = (struct html){ .out = &s->page, .relations = s->relations };
	memset(&s->digest, 0, sizeof(s->digest));
	memset(&s->heads, 0, sizeof(s->heads));
	memset(&s->languages, 0, sizeof(s->languages));
	s->view = (struct view){
		.relations = s->relations,
		.facts = s->facts_most,
		.line = { .paint = &s->screen.paint,
		    .format = (enum view_format)s->format },
	};
	if (s->format == SHOW_HTML)
		html_start(&s->html);
}

/* Show the digest of what was read. */
static void
show_digest(struct show *s)
{
	heads_tell(&s->heads, &s->digest);
	if (s->format != SHOW_HTML) {
		view_put(&s->view, &s->digest);
		return;
	}
	s->view.section = s->alignment.links > 0 ? s->html.sections + 1 : 0;
	buffer_string(&s->page, "<section>\n");
	view_put(&s->view, &s->digest);
	buffer_string(&s->page, "</section>\n<details open><summary><h2>"
				"All of it, side by side</h2></summary>\n");
	if (s->alignment.links > 0)
		html_alignment(&s->html, &s->alignment);
	else
		html_facts(&s->html, &s->facts);
	buffer_string(&s->page, "</details>\n");
}

static void
show_alignment(struct show *s)
{
	alignment_finish(&s->alignment);
	languages_see_pair(&s->languages, &s->alignment);
	if (!s->full) {
		digest_pair(&s->digest, &s->alignment);
		show_digest(s);
		return;
	}
	if (s->format == SHOW_HTML)
		html_alignment(&s->html, &s->alignment);
	else
		screen_alignment(&s->screen, &s->alignment);
}

static void
show_facts(struct show *s)
{
	fact_table_finish(&s->facts);
	languages_see_facts(&s->languages, &s->facts);
	if (!s->full) {
		digest_facts(&s->digest, &s->facts);
		show_digest(s);
		return;
	}
	if (s->format == SHOW_HTML)
		html_facts(&s->html, &s->facts);
	else
		screen_facts(&s->screen, &s->facts);
}

/* Show the rows read so far, and forget them. */
static void
flush(struct show *s)
{
	if (s->full && s->relations != RELATION_ALL)
		alignment_pick(&s->alignment, s->relations);
	if (s->alignment.links == 0 && s->facts.cells == 0) {
		alignment_clear(&s->alignment);
		return;
	}
	if (s->shown++ > 0)
		buffer_char(&s->page, '\n');
	if (s->alignment.links > 0)
		show_alignment(s);
	if (s->facts.cells > 0)
		show_facts(s);
	alignment_clear(&s->alignment);
	fact_table_clear(&s->facts);
}

static const char *
take_fact(struct show *s, struct span line)
{
	struct row_fact r;
	const char *cause = align_row_read_fact(&r, line);

	if (cause != NULL)
		return cause;
	if (s->alignment.links > 0)
		flush(s);
	fact_table_add(&s->facts, &r);
	return NULL;
}

static const char *
take_link(struct show *s, struct span line)
{
	struct align_row r;
	const char *cause = align_row_read(&r, line);

	if (cause != NULL)
		return cause;
	if (s->facts.cells > 0 || !alignment_takes(&s->alignment, &r))
		flush(s);
	alignment_add(&s->alignment, &r);
	return NULL;
}

const char *
show_line(struct show *s, struct span line)
{
	size_t n = align_row_fields(line);
	struct row_report report;

	if ((n == ALIGN_ROW_FACT_FIELDS || n == ALIGN_ROW_FIELDS) &&
	    align_row_read_report(&report, line, n)) {
		flush(s);
		heads_add(&s->heads, &report);
		return NULL;
	}
	switch (n) {
	case ALIGN_ROW_FACT_FIELDS:
		return take_fact(s, line);
	case ALIGN_ROW_FIELDS:
		return take_link(s, line);
	default:
		return "neither 9 fields nor 7";
	}
}

int
show_end(struct show *s)
{
	flush(s);
	if (s->format == SHOW_HTML)
		html_end(&s->html);
	return s->shown > 0;
}

void
show_free(struct show *s)
{
	alignment_free(&s->alignment);
	fact_table_free(&s->facts);
	screen_free(&s->screen);
	html_free(&s->html);
	digest_free(&s->digest);
	heads_free(&s->heads);
	languages_free(&s->languages);
	view_free(&s->view);
	buffer_free(&s->page);
}
