#include "show/view.h"

#include <string.h>

#include "show/evidence_words.h"
#include "show/html.h"
#include "show/told_by.h"
#include "show/view_part.h"
#include "stream/relation.h"
#include "text/memory.h"

/* The letter of a report, and that there are copies of it. */
static void
name_source(struct view *v, size_t report)
{
	view_name_report(&v->line.text, report);
	if (v->digest->report[report].copied)
		buffer_string(&v->line.text, " and its copies");
}

/* Begin a section; in a page it can be folded. */
static void
start_section(struct view *v, const char *title, size_t report)
{
	struct buffer *out = v->line.paint->out;
	struct buffer *text = &v->line.text;

	buffer_string(text, title);
	if (report != DIGEST_NONE)
		name_source(v, report);
	if (v->line.format == VIEW_HTML) {
		buffer_string(out, "<details open><summary><h2>");
		html_text(out, (struct span){ text->p, text->n });
		buffer_string(out, "</h2></summary>\n");
		text->n = 0;
		return;
	}
	buffer_char(out, '\n');
	if (v->line.format == VIEW_SCREEN) {
		buffer_char(text, '\0');
		paint_string(v->line.paint, COLOUR_NAME, text->p);
		text->n = 0;
		buffer_char(out, '\n');
	} else
		view_line_put(&v->line, NULL);
	buffer_char(out, '\n');
}

static void
end_section(struct view *v, size_t left)
{
	if (left > 0) {
		view_count(&v->line.text, left, " more is not shown.",
		    " more are not shown.");
		view_line_put(&v->line, "hq");
	}
	if (v->line.format == VIEW_HTML)
		buffer_string(v->line.paint->out, "</details>\n");
}

/*
 * Add, after the text of the lead, who says it and the score; after another's,
 * who says it, if that is somebody else.
 */
static void
put_tail(struct view *v, const struct digest_fact *f,
    const struct digest_sentence *s)
{
	const struct digest_sentence *lead = &v->digest->sentence[f->lead];
	struct span told_by = told_by_names(s->told_by);
	struct buffer *b = &v->line.text;
	int scored = f->scored && s == lead;

	if (s != lead && span_equal(s->told_by, lead->told_by))
		told_by.n = 0;
	if (!scored && told_by.n == 0)
		return;
	buffer_string(b, " (");
	buffer_add(b, told_by);
	if (scored && told_by.n > 0)
		buffer_string(b, ", ");
	if (scored)
		view_line_score(&v->line, f->score);
	buffer_char(b, ')');
}

/* Begin the line of a sentence that is shown in full. */
static void
start_sentence(struct view *v, const struct digest_fact *f, size_t sentence)
{
	const struct digest_sentence *s = &v->digest->sentence[sentence];

	v->shown[sentence] = 1;
	view_label(v, s);
	buffer_add(&v->line.text, s->text);
	put_tail(v, f, s);
}

void
view_put_sentence(struct view *v, const struct digest_fact *f, size_t sentence,
    const char *class)
{
	start_sentence(v, f, sentence);
	view_line_put(&v->line, class);
}

static void
put_added(struct view *v, size_t sentence, struct span words)
{
	if (words.n == 0)
		return;
	view_indent(v);
	buffer_string(&v->line.text, "+ ");
	view_name_report(&v->line.text, v->digest->sentence[sentence].report);
	buffer_string(&v->line.text, ": ");
	evidence_words(&v->line.text, words);
	view_line_put(&v->line, "hq");
}

/*
 * Whether the sentence with that index in a fact is shown in full: the one that
 * tells it best, and the first of each other report that is no copy.
 */
static int
is_full(const struct view *v, const struct digest_fact *f, size_t i)
{
	const struct digest *d = v->digest;
	const size_t *k = d->order + f->first + i;
	size_t report = d->sentence[*k].report;

	if (*k == f->lead || f->other != DIGEST_NONE)
		return *k == f->lead || *k == f->other;
	return d->report[report].copy_of == report &&
	       d->sentence[f->lead].report != report &&
	       (i == 0 || d->sentence[k[-1]].report != report);
}

void
view_put_rest(struct view *v, const struct digest_fact *f)
{
	const struct digest_sentence *s, *last = NULL;
	size_t i, k;

	for (i = 0; i < f->n; i++) {
		k = v->digest->order[f->first + i];
		s = &v->digest->sentence[k];
		if (v->shown[k])
			continue;
		if (last == NULL) {
			view_indent(v);
			buffer_string(&v->line.text, "also ");
		} else
			buffer_string(&v->line.text, ", ");
		view_name_next(&v->line.text, last, s);
		last = s;
	}
	if (last != NULL)
		view_line_put(&v->line, "hq");
}

static void
put_shared(struct view *v, const struct digest_fact *f)
{
	size_t i, k;

	view_put_sentence(v, f, f->lead, "hf");
	for (i = 0; i < f->n; i++) {
		k = v->digest->order[f->first + i];
		if (k != f->lead && is_full(v, f, i))
			view_put_sentence(v, f, k, "ho");
	}
	if (f->other != DIGEST_NONE) {
		put_added(v, f->lead, f->adds[0]);
		put_added(v, f->other, f->adds[1]);
	}
	view_put_rest(v, f);
}

static void
put_alone(struct view *v, const struct digest_fact *f)
{
	struct digest_sentence near = { 0 };

	start_sentence(v, f, f->lead);
	if (f->near > 0) {
		near.report = v->digest->sentence[f->lead].report == 0;
		near.number = f->near;
		buffer_string(&v->line.text, " perhaps ");
		view_name_sentence(&v->line.text, &near);
	}
	view_line_put(&v->line, "hf");
	view_put_rest(v, f);
}

static int
is_shown(const struct view *v, unsigned relation)
{
	return (v->relations >> relation & 1) != 0;
}

static void
put_fact(struct view *v, const struct digest_fact *f)
{
	if (f->verdict == VERDICT_DIFFERS)
		view_put_conflict(v, f);
	else if (f->verdict == VERDICT_AGREED)
		put_shared(v, f);
	else
		put_alone(v, f);
}

/* Whether a fact belongs into a section: one verdict and, if single, report. */
static int
belongs(const struct view *v, size_t rank, enum verdict verdict, size_t report)
{
	const struct digest *d = v->digest;
	const struct digest_fact *f = &d->fact[d->rank[rank]];

	return f->verdict == verdict &&
	       (report == DIGEST_NONE || digest_source(d, f) == report);
}

/* The n-th fact of a section, if so many are asked for. */
static void
put_member(struct view *v, size_t rank, size_t n)
{
	const struct digest_fact *f = &v->digest->fact[v->digest->rank[rank]];

	if (v->facts > 0 && n > v->facts)
		return;
	if (n > 1 && f->verdict != VERDICT_SINGLE)
		view_gap(v);
	put_fact(v, f);
}

/* The facts of a section, of those from *at on, where it leaves the next. */
static void
put_section(struct view *v, const char *title, enum verdict verdict,
    size_t report, size_t *at)
{
	size_t i, n = 0;

	for (i = *at; i < v->digest->facts; i++) {
		if (!belongs(v, i, verdict, report)) {
			if (verdict == VERDICT_SINGLE)
				break;
			continue;
		}
		if (n++ == 0)
			start_section(v, title, report);
		put_member(v, i, n);
	}
	if (n > 0)
		end_section(v, v->facts > 0 && n > v->facts ? n - v->facts : 0);
	*at = i;
}

/* Pass over the facts that a report tells alone. */
static void
skip_singles(const struct view *v, size_t report, size_t *at)
{
	while (
	    *at < v->digest->facts && belongs(v, *at, VERDICT_SINGLE, report))
		++*at;
}

/* What each report tells alone; these facts come last. */
static void
put_singles(struct view *v)
{
	const char *title = v->sources > 1 ? "Only in " : "Told in ";
	const struct digest *d = v->digest;
	size_t at = d->shared, report;

	while (at < d->facts) {
		report = digest_source(d, &d->fact[d->rank[at]]);
		if (is_shown(
			v, report == 0 ? RELATION_ONLY_A : RELATION_ONLY_B))
			put_section(v, title, VERDICT_SINGLE, report, &at);
		else
			skip_singles(v, report, &at);
	}
}

/* No sentence has been shown yet. */
static void
start_shown(struct view *v)
{
	size_t n = v->digest->sentences;

	v->shown = memory_grow(v->shown, &v->shown_cap, n, 1);
	if (n > 0)
		memset(v->shown, 0, n);
}

void
view_put(struct view *v, const struct digest *d)
{
	size_t at = 0;

	v->digest = d;
	v->line.indent = 7;
	start_shown(v);
	view_put_head(v);
	if (is_shown(v, RELATION_DIFFERS))
		put_section(v, "Where they disagree", VERDICT_DIFFERS,
		    DIGEST_NONE, &at);
	at = 0;
	if (is_shown(v, RELATION_SAME) || is_shown(v, RELATION_PARTIAL))
		put_section(v,
		    d->reports == 2 ? "What both tell" : "What several tell",
		    VERDICT_AGREED, DIGEST_NONE, &at);
	put_singles(v);
}
