#include "show/view.h"

#include <string.h>

#include "show/evidence_item.h"
#include "show/html.h"
#include "stream/relation.h"

enum {
	LETTERS = 26,
	ABOUT_WORDS = 3,    /* that say what a conflict is about */
	REPORTS_COUNTED = 8 /* for more, the summary counts no single ones */
};

/* The letter of a report, or its number after the last letter. */
static void
name_report(struct buffer *b, size_t report)
{
	if (report < LETTERS) {
		buffer_char(b, (char)('A' + report));
		return;
	}
	buffer_char(b, 'R');
	buffer_number(b, report + 1);
}

static void
name_sentence(struct buffer *b, const struct digest_sentence *s)
{
	name_report(b, s->report);
	buffer_char(b, ' ');
	buffer_number(b, s->number);
}

/* The label of a sentence; in a page it leads to it, side by side. */
static void
label_sentence(struct view *v, const struct digest_sentence *s)
{
	name_sentence(&v->line.label, s);
	if (v->section > 0)
		view_line_lead(&v->line, v->section, s->report, s->number);
}

static void
count(struct buffer *b, size_t n, const char *one, const char *more)
{
	buffer_number(b, n);
	buffer_string(b, n == 1 ? one : more);
}

/* Begin a section; in a page it can be folded. */
static void
start_section(struct view *v, const char *title, size_t report)
{
	struct buffer *out = v->line.paint->out;
	struct buffer *text = &v->line.text;

	buffer_string(text, title);
	if (report != DIGEST_NONE)
		name_report(text, report);
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
		count(&v->line.text, left, " more is not shown.",
		    " more are not shown.");
		view_line_put(&v->line, "hq");
	}
	if (v->line.format == VIEW_HTML)
		buffer_string(v->line.paint->out, "</details>\n");
}

static void
put_gap(struct view *v)
{
	if (v->line.format != VIEW_HTML)
		buffer_char(v->line.paint->out, '\n');
}

/* Byline, date, name and what the report is a copy of. */
static void
put_origin(struct view *v, size_t i)
{
	const struct digest_report *r = &v->digest->report[i];
	struct buffer *b = &v->line.text;

	if (v->line.format == VIEW_SCREEN)
		view_line_label(&v->line, " ");
	evidence_words(b, r->byline);
	if (r->byline.n > 0 && r->date.n > 0)
		buffer_string(b, ", ");
	evidence_words(b, r->date);
	if (b->n > 0)
		buffer_string(b, ", ");
	buffer_add(b, r->name);
	if (r->copy_of != i) {
		buffer_string(b, ", a copy of ");
		name_report(b, r->copy_of);
	}
	view_line_put(&v->line, "hq");
}

static void
put_reports(struct view *v)
{
	const struct digest_report *r;
	size_t i;

	for (i = 0; i < v->digest->reports; i++) {
		r = &v->digest->report[i];
		if (r->name.n == 0 || (span_equal(r->name, span_of("-"))))
			continue;
		name_report(&v->line.label, i);
		if (r->headline.n == 0 && r->byline.n + r->date.n == 0) {
			view_line_add(&v->line, r->name);
			if (r->copy_of != i) {
				view_line_string(&v->line, ", a copy of ");
				name_report(&v->line.text, r->copy_of);
			}
			view_line_put(&v->line, "ht");
			continue;
		}
		view_line_add(&v->line,
		    r->headline.n > 0 ? r->headline : span_of("(no headline)"));
		view_line_put(&v->line, "ht");
		put_origin(v, i);
	}
}

/* The reports there are; the other one of a report alone has no name. */
static size_t
count_reports(const struct digest *d)
{
	size_t i, n = 0;

	for (i = 0; i < d->reports; i++)
		n += !span_equal(d->report[i].name, span_of("-"));
	return n;
}

static void
say_alone(struct view *v, size_t report, const char *before)
{
	struct buffer *b = &v->line.text;
	size_t unsure, n = digest_alone(v->digest, report, &unsure);

	buffer_string(b, before);
	buffer_number(b, n);
	buffer_string(b, " only in ");
	name_report(b, report);
	if (unsure > 0) {
		buffer_string(b, " (");
		buffer_number(b, unsure);
		buffer_string(b, " unsure)");
	}
}

/* How many facts several reports tell, and how many of them differently. */
static void
say_shared(struct view *v, size_t reports)
{
	const struct digest *d = v->digest;
	struct buffer *b = &v->line.text;

	if (d->shared == 0)
		buffer_string(b, "No fact in ");
	else
		count(b, d->shared, " fact in ", " facts in ");
	buffer_string(b, reports == 2 ? "both" : "several reports");
	if (d->differing == 0)
		return;
	buffer_string(b, ", ");
	if (d->differing < d->shared) {
		buffer_number(b, d->differing);
		buffer_string(b, " of them ");
	} else if (d->shared > 1)
		buffer_string(b, "all ");
	buffer_string(b, "told differently");
}

/* The answer in one line. */
static void
put_summary(struct view *v)
{
	const struct digest *d = v->digest;
	struct buffer *b = &v->line.text;
	const char *before = "; ";
	size_t i, reports = count_reports(d);

	put_gap(v);
	if (reports < 2) {
		count(b, d->facts, " sentence in A; ", " sentences in A; ");
		buffer_string(b, "there is no other report to compare it with");
		view_line_put(&v->line, "hs");
		return;
	}
	say_shared(v, reports);
	for (i = 0; i < d->reports && d->reports <= REPORTS_COUNTED; i++) {
		if (d->report[i].copy_of != i)
			continue;
		say_alone(v, i, before);
		before = ", ";
	}
	view_line_put(&v->line, "hs");
}

/* Plain words for the kind of a conflict. */
static const char *
kind_words(struct span kind)
{
	static const char *const words[][2] = { { "NUM", "Number" },
		{ "MONEY", "Money" }, { "PERCENT", "Percentage" },
		{ "DATE", "Date" }, { "TIME", "Time" }, { "PER", "Person" },
		{ "ORG", "Organisation" }, { "LOC", "Place" },
		{ "NORP", "Nationality or party" }, { "rank", "Rank" },
		{ "outcome", "Outcome" }, { "title", "Title" },
		{ "speaker", "Speaker" }, { "source", "Who says it" },
		{ "polarity", "Whether it is so" },
		{ "modality", "How certain it is" },
		{ "role", "Who did it to whom" } };
	size_t i;

	for (i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		if (span_equal(kind, span_of(words[i][0])))
			return words[i][1];
	return "Told differently";
}

static int
same_value(const struct digest *d, const struct digest_value *x,
    const struct digest_value *y)
{
	return span_equal(x->kind, y->kind) && span_equal(x->key, y->key) &&
	       (d->reports > 2 || d->sentence[x->sentence].report ==
				      d->sentence[y->sentence].report);
}

/* The sentences that have a value, and who says so: "(A 5, 14)". */
static void
put_holders(struct view *v, const struct digest_value *x, size_t n)
{
	struct buffer *b = &v->line.text;
	const struct digest_sentence *s, *last = NULL;
	struct span source = { NULL, 0 };
	size_t i;

	buffer_string(b, " (");
	for (i = 0; i < n; i++) {
		s = &v->digest->sentence[x[i].sentence];
		if (s == last)
			continue;
		if (last != NULL)
			buffer_string(b, ", ");
		if (last != NULL && last->report == s->report)
			buffer_number(b, s->number);
		else
			name_sentence(b, s);
		last = s;
		if (source.n == 0)
			source = s->source;
	}
	if (source.n > 0) {
		buffer_string(b, ", ");
		evidence_words(b, source);
	}
	buffer_char(b, ')');
}

/* The words of a value, with blanks. */
static void
stress_value(struct view *v, const struct digest_value *x)
{
	struct buffer words = { 0 };
	int second = v->digest->sentence[x->sentence].report != 0;

	evidence_words(&words, x->written);
	if (words.n > 0)
		view_line_stress(
		    &v->line, (struct span){ words.p, words.n }, second);
	buffer_free(&words);
}

/* How many values from x on, of n, are the same. */
static size_t
value_run(const struct view *v, const struct digest_value *x, size_t n)
{
	size_t i = 1;

	while (i < n && same_value(v->digest, x, x + i))
		i++;
	return i;
}

static void
put_about(struct view *v, const struct digest_value *x)
{
	struct span words = x->about, word;
	struct buffer *b = &v->line.text;
	int i;

	buffer_string(b, kind_words(x->kind));
	for (i = 0; i < ABOUT_WORDS && words.n > 0; i++) {
		word = evidence_cut(&words, '|');
		word = evidence_cut(&word, '=');
		buffer_string(b, i == 0 ? " (" : ", ");
		evidence_words(b, word);
	}
	buffer_string(b, i > 0 ? "): " : ": ");
}

/* All values of one kind on one line: "Number: three (A 5) - four (B 7)". */
static void
put_values(struct view *v, const struct digest_value *x, size_t n)
{
	struct span kind = x->kind;
	const char *before = "";
	size_t i, run;

	put_about(v, x);
	for (i = 0; i < n; i += run) {
		run = value_run(v, x + i, n - i);
		if (!span_equal(x[i].kind, kind))
			continue;
		view_line_string(&v->line, before);
		before = " - ";
		stress_value(v, x + i);
		put_holders(v, x + i, run);
	}
	view_line_put(&v->line, "hc");
}

/* Where words, which have "_" for blanks, stand in text; text.n if nowhere. */
static size_t
find_words(struct span text, struct span words)
{
	size_t i, k;

	for (i = 0; words.n > 0 && i + words.n <= text.n; i++) {
		for (k = 0; k < words.n; k++)
			if (text.p[i + k] != words.p[k] &&
			    (words.p[k] != '_' || text.p[i + k] != ' '))
				break;
		if (k == words.n)
			return i;
	}
	return text.n;
}

/* A sentence whose value differs from another's. */
static void
put_differing(struct view *v, const struct digest_value *x)
{
	const struct digest_sentence *s = &v->digest->sentence[x->sentence];
	size_t at = find_words(s->text, x->written), n = x->written.n;

	label_sentence(v, s);
	view_line_add(&v->line, (struct span){ s->text.p, at });
	if (at < s->text.n) {
		view_line_stress(&v->line, (struct span){ s->text.p + at, n },
		    s->report != 0);
		view_line_add(&v->line,
		    (struct span){ s->text.p + at + n, s->text.n - at - n });
	}
	view_line_put(&v->line, "hx");
}

static void
put_conflict(struct view *v, const struct digest_fact *f)
{
	const struct digest_value *x = v->digest->value + f->value;
	size_t i, k, run;

	for (i = 0; i < f->values; i++) {
		for (k = 0; k < i && !span_equal(x[k].kind, x[i].kind); k++)
			;
		if (k == i && x[i].key.n > 0)
			put_values(v, x + i, f->values - i);
	}
	for (i = 0; i < f->values; i += run) {
		run = value_run(v, x + i, f->values - i);
		put_differing(v, x + i);
	}
}

/* Add the score, and who says it, after a text. */
static void
put_tail(struct view *v, const struct digest_fact *f,
    const struct digest_sentence *s)
{
	struct buffer *b = &v->line.text;

	if (!f->scored && s->source.n == 0)
		return;
	buffer_string(b, " (");
	evidence_words(b, s->source);
	if (f->scored && s->source.n > 0)
		buffer_string(b, ", ");
	if (f->scored)
		view_line_score(&v->line, f->score);
	buffer_char(b, ')');
}

static void
put_sentence(struct view *v, const struct digest_fact *f, size_t sentence,
    const char *class)
{
	const struct digest_sentence *s = &v->digest->sentence[sentence];

	label_sentence(v, s);
	view_line_add(&v->line, s->text);
	if (sentence == f->lead)
		put_tail(v, f, s);
	view_line_put(&v->line, class);
}

static void
put_added(struct view *v, size_t sentence, struct span words)
{
	if (words.n == 0)
		return;
	if (v->line.format == VIEW_SCREEN)
		view_line_label(&v->line, " ");
	view_line_string(&v->line, "+ ");
	name_report(&v->line.text, v->digest->sentence[sentence].report);
	view_line_string(&v->line, ": ");
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

/* The sentences of a fact that are not shown in full. */
static void
put_rest(struct view *v, const struct digest_fact *f)
{
	const struct digest_sentence *s, *last = NULL;
	size_t i, k;

	for (i = 0; i < f->n; i++) {
		k = v->digest->order[f->first + i];
		s = &v->digest->sentence[k];
		if (is_full(v, f, i))
			continue;
		view_line_string(&v->line, last == NULL ? "also " : ", ");
		if (last != NULL && last->report == s->report)
			view_line_number(&v->line, s->number);
		else
			name_sentence(&v->line.text, s);
		last = s;
	}
	if (last == NULL)
		return;
	if (v->line.format == VIEW_SCREEN)
		view_line_label(&v->line, " ");
	view_line_put(&v->line, "hq");
}

static void
put_shared(struct view *v, const struct digest_fact *f)
{
	size_t i, k;

	put_sentence(v, f, f->lead, "hf");
	for (i = 0; i < f->n; i++) {
		k = v->digest->order[f->first + i];
		if (k != f->lead && is_full(v, f, i))
			put_sentence(v, f, k, "ho");
	}
	if (f->other != DIGEST_NONE) {
		put_added(v, f->lead, f->adds[0]);
		put_added(v, f->other, f->adds[1]);
	}
	put_rest(v, f);
}

static void
put_alone(struct view *v, const struct digest_fact *f)
{
	const struct digest_sentence *s = &v->digest->sentence[f->lead];

	label_sentence(v, s);
	view_line_add(&v->line, s->text);
	put_tail(v, f, s);
	if (f->near > 0) {
		view_line_string(&v->line, " perhaps ");
		name_report(&v->line.text, s->report == 0);
		view_line_string(&v->line, " ");
		view_line_number(&v->line, f->near);
	}
	view_line_put(&v->line, "hf");
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
		put_conflict(v, f);
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
	       (report == DIGEST_NONE ||
		   d->report[d->sentence[f->lead].report].copy_of == report);
}

/* The n-th fact of a section, if so many are asked for. */
static void
put_member(struct view *v, size_t rank, size_t n)
{
	const struct digest_fact *f = &v->digest->fact[v->digest->rank[rank]];

	if (v->facts > 0 && n > v->facts)
		return;
	if (n > 1 && f->verdict != VERDICT_SINGLE)
		put_gap(v);
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

/* What each report tells alone; these facts come last. */
static void
put_singles(struct view *v)
{
	const struct digest *d = v->digest;
	size_t at = d->shared, report;

	while (at < d->facts) {
		report =
		    d->report[d->sentence[d->fact[d->rank[at]].lead].report]
			.copy_of;
		if (is_shown(
			v, report == 0 ? RELATION_ONLY_A : RELATION_ONLY_B))
			put_section(v,
			    count_reports(d) > 1 ? "Only in " : "Told in ",
			    VERDICT_SINGLE, report, &at);
		else
			while (at < d->facts &&
			       belongs(v, at, VERDICT_SINGLE, report))
				at++;
	}
}

void
view_put(struct view *v, const struct digest *d)
{
	size_t at = 0;

	v->digest = d;
	v->line.indent = 7;
	put_reports(v);
	put_summary(v);
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
