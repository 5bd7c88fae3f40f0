#include "source/source_listing.h"

#include "stream/output.h"
#include "text/utf8.h"

/* Write a name with "_" for blanks; "&" always has them at both sides. */
static void
put_name(const struct speaker *x)
{
	struct span s = x->name;
	size_t i;
	int blank = 0;

	if (x->small)
		output_char((char)(s.p[0] | 0x20));
	for (i = x->small ? 1 : 0; i < s.n; i++) {
		if (s.p[i] == ' ' || s.p[i] == '_') {
			blank = 1;
			continue;
		}
		if (s.p[i] == '&') {
			output_bytes(span_of("_&"));
			blank = 1;
			continue;
		}
		if (blank && i > 0)
			output_char('_');
		blank = 0;
		output_char(s.p[i]);
	}
}

static void
put_speakers(const struct attributions *a, const struct attribution *x)
{
	if (x->other != 0 && x->other != x->speaker) {
		put_name(&a->speakers.speaker[x->other]);
		output_char('&');
	}
	if (x->speaker == SPEAKER_NONE)
		output_char('-');
	else
		put_name(&a->speakers.speaker[x->speaker]);
}

static void
put_source(const struct attributions *a, const struct attribution *x)
{
	if (x->how == SOURCE_NONE) {
		output_char('-');
		return;
	}
	output_bytes(span_of(source_how_name(x->how)));
	output_char(':');
	put_speakers(a, x);
}

void
source_listing_put(const struct attributions *a, const struct document *d)
{
	const struct record *r;
	size_t i;

	for (i = 0; i < d->n; i++) {
		r = &d->record[i];
		record_put_head(r, FIELD_SOURCE);
		put_source(a, &a->line[i]);
		output_char('\t');
		output_bytes(record_rest(r, FIELD_SOURCE));
		output_bytes(r->text);
		output_end();
	}
}

static void
put_cue(const struct attribution *x)
{
	output_field(x->cue.n > 0 ? x->cue : span_of("-"));
}

static void
put_quotation(const struct attributions *a, const struct record *r,
    const struct attribution *x, struct span said, int code_points)
{
	struct span before = { r->text.p, (size_t)(said.p - r->text.p) };
	size_t start = code_points ? utf8_count(before) : before.n;

	record_put_head(r, FIELD_ENTITIES);
	output_bytes(span_of(source_how_name(x->how)));
	output_char('\t');
	put_speakers(a, x);
	put_cue(x);
	output_char('\t');
	output_number(start);
	output_char('\t');
	output_number(start + (code_points ? utf8_count(said) : said.n));
	output_field(said);
	output_end();
}

/* The bytes of a text from start to end. */
static struct span
cut(struct span text, size_t start, size_t end)
{
	return (struct span){ text.p + start, end - start };
}

void
source_listing_quotations(
    const struct attributions *a, const struct document *d, int code_points)
{
	const struct quotations *q = &a->quotations;
	const struct attribution *x;
	const struct record *r;
	size_t i, k;

	for (i = 0; i < d->n; i++) {
		x = &a->line[i];
		r = &d->record[i];
		if (x->how == SOURCE_INDIRECT && x->end > x->start)
			put_quotation(a, r, x, cut(r->text, x->start, x->end),
			    code_points);
		if (x->how != SOURCE_DIRECT && x->how != SOURCE_MIXED)
			continue;
		for (k = q->first[i]; k < q->first[i + 1]; k++)
			put_quotation(a, r, x,
			    cut(r->text, q->part[k].start, q->part[k].end),
			    code_points);
	}
}

void
source_listing_explain(const struct attributions *a, const struct document *d)
{
	const struct attribution *x;
	size_t i;

	for (i = 0; i < d->n; i++) {
		x = &a->line[i];
		record_put_head(&d->record[i], FIELD_ENTITIES);
		output_bytes(span_of(source_how_name(x->how)));
		output_char('\t');
		put_speakers(a, x);
		output_field(span_of(source_rule_name(x->rule)));
		output_field(span_of(cue_frame_name(x->frame)));
		put_cue(x);
		output_field(x->subject.n > 0 ? x->subject : span_of("-"));
		output_field(d->record[i].text);
		output_end();
	}
}
