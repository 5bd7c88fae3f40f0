/* try_source: quotations, who says what, and the field that tells it. */

#include <stdlib.h>
#include <string.h>

#include "source/attribution.h"
#include "source/quotation.h"
#include "stream/source_field.h"
#include "try.h"

enum { LINES_MAX = 64 };

/* Names are parts of the field in its order, and all of it but "&" between. */
static void
try_source_field(const struct given *in)
{
	struct span names, name, before;
	enum source_how how = source_field_read(in->text, &names);

	promise(how < SOURCE_HOWS && is_part(names, in->text));
	promise(how != SOURCE_NONE || names.n == 0);
	while (before = names, source_field_next(&names, &name)) {
		promise(is_part(name, before) && is_part(names, before));
		promise(name.p == before.p && names.n < before.n);
		promise(before.n - names.n - name.n <= 1);
	}
	promise(names.n == 0);
}

/* The lines of the text, of one report: fields by turns its entities and a
 * sentence, in one paragraph or several, of which some do not tell. */
static size_t
take_lines(const struct given *in, struct source_line line[LINES_MAX])
{
	static const char *const number[] = { "1", "2" };
	struct span rest = in->text;
	size_t n;

	for (n = 0; n < LINES_MAX && rest.n > 0; n++) {
		line[n].entities =
		    in->how & 1 ? take_field(&rest) : span_of("-");
		line[n].text = take_field(&rest);
		line[n].paragraph =
		    span_of(number[in->how & 2 ? n / 2 % 2 : 0]);
		line[n].tells = !(in->how & 4) || n % 3 != 1;
	}
	return n;
}

/* Parts are in order, and none is empty. */
static void
check_parts(
    const struct quotations *q, const struct source_line *line, size_t n)
{
	const struct quotation_part *p;
	size_t i, k, end;

	promise(n == 0 || (q->first[0] == 0 && q->first[n] == q->n));
	for (i = 0; i < n; i++) {
		promise(q->first[i] <= q->first[i + 1]);
		promise(line[i].tells || q->first[i] == q->first[i + 1]);
		for (end = 0, k = q->first[i]; k < q->first[i + 1]; k++) {
			p = &q->part[k];
			promise(p->start >= end && p->start < p->end);
			promise(p->end <= line[i].text.n);
			promise(p->quotation <= q->count);
			end = p->end;
		}
	}
}

static void
try_quotation(const struct given *in)
{
	static struct quotations q;
	struct source_line line[LINES_MAX];
	size_t n = take_lines(in, line);

	quotations_find(&q, line, n);
	check_parts(&q, line, n);
}

static void
check_attribution(const struct attributions *a, size_t i, struct span text)
{
	const struct attribution *x = &a->line[i];

	promise(x->how < SOURCE_HOWS);
	promise((x->how == SOURCE_NONE) == (x->rule == RULE_REPORTER));
	promise((x->rule == RULE_CUE) == (x->frame != FRAME_NONE));
	promise(x->start <= x->end && x->end <= text.n);
	promise(x->speaker < a->speakers.n && x->other < a->speakers.n);
	promise(x->cue.n == 0 || is_part(x->cue, text));
	promise(x->subject.n == 0 || is_part(x->subject, text));
	if (x->speaker != SPEAKER_NONE)
		promise(a->speakers.speaker[x->speaker].name.n > 0);
	if (x->how == SOURCE_NONE)
		promise(x->speaker == SPEAKER_NONE && x->other == SPEAKER_NONE);
}

/* What was read before changes nothing. */
static void
try_attribution(const struct given *in)
{
	static struct attributions a;
	struct source_line line[LINES_MAX];
	enum source_how how[LINES_MAX];
	uint32_t speaker[LINES_MAX];
	size_t i, n = take_lines(in, line);

	attributions_find(&a, line, n);
	promise(a.n == n);
	check_parts(&a.quotations, line, n);
	for (i = 0; i < n; i++) {
		check_attribution(&a, i, line[i].text);
		promise(line[i].tells || a.line[i].how == SOURCE_NONE);
		how[i] = a.line[i].how;
		speaker[i] = a.line[i].speaker;
	}
	attributions_find(&a, line, n);
	for (i = 0; i < n; i++)
		promise(
		    a.line[i].how == how[i] && a.line[i].speaker == speaker[i]);
}

const struct target try_source[] = {
	{ "source-field", try_source_field },
	{ "quotation", try_quotation },
	{ "attribution", try_attribution },
	{ NULL, NULL },
};
