#include "source/attribution.h"

#include <stdlib.h>
#include <string.h>

#include "source/anaphora.h"
#include "source/naming.h"
#include "text/memory.h"

enum {
	THAT_REACH = 9,  /* words between a cue and its "that" */
	DIRECT_RATIO = 2 /* words in quotation marks to those outside */
};

/* How much of a sentence stands in quotation marks. */
struct share {
	int in, out; /* words */
};

static int
is_word(const struct source_word *x)
{
	return x->mark == 0;
}

/* The words from begin to end. */
static struct share
share_of(const struct sentence_words *w, int begin, int end)
{
	struct share s = { 0, 0 };
	int i;

	for (i = begin; i < end; i++)
		if (is_word(&w->word[i])) {
			s.in += w->word[i].quoted;
			s.out += !w->word[i].quoted;
		}
	return s;
}

static int
min(int a, int b)
{
	return a < b ? a : b;
}

static int
max(int a, int b)
{
	return a > b ? a : b;
}

/* The words that tell what the source says: before the cue or behind it. */
static void
find_content(
    const struct sentence_words *w, const struct cue *c, int *begin, int *end)
{
	int from = min(c->begin, c->source.begin);
	int to = max(c->end, c->source.end), that;

	*begin = 0;
	*end = w->n;
	if (c->frame == FRAME_AFTER || c->frame == FRAME_INVERTED ||
	    (c->frame == FRAME_ACCORDING && from > w->n - to)) {
		*end = from;
		return;
	}
	if (c->frame == FRAME_QUOTED && share_of(w, 0, from).in > 0) {
		*end = from;
		return;
	}
	*begin = to;
	/* Lee said on Friday that ... */
	for (that = to; that < w->n && that < to + THAT_REACH; that++)
		if (sentence_words_is(w, that, "that") &&
		    !w->word[that].quoted) {
			*begin = that + 1;
			break;
		}
}

/* Whether what is told begins with a quotation and goes on in it. */
static int
begins_quoted(const struct sentence_words *w, int begin, int end)
{
	while (begin < end && w->word[begin].mark != 0 &&
	       w->word[begin].mark != '<')
		begin++;
	return begin < end &&
	       (w->word[begin].mark == '<' || w->word[begin].quoted);
}

static enum source_how
how_of(const struct sentence_words *w, const struct cue *c)
{
	struct share s, all;
	int begin, end;

	find_content(w, c, &begin, &end);
	s = share_of(w, begin, end);
	all = share_of(w, 0, w->n);
	if (c->frame == FRAME_ACCORDING)
		s.in = all.in;
	if (s.in == 0 && all.in <= all.out / 2)
		return SOURCE_INDIRECT;
	if (s.in == 0)
		return SOURCE_DIRECT;
	if (sentence_words_is(
		w, c->begin, "called calls call described describes dubbed"))
		return SOURCE_MIXED;
	if (begins_quoted(w, begin, end) && s.in >= s.out)
		return SOURCE_DIRECT;
	return s.in >= DIRECT_RATIO * s.out ? SOURCE_DIRECT : SOURCE_MIXED;
}

/* Said in the middle: "The rain, Lee said, was heavier than ever". */
static void
take_longer(
    const struct sentence_words *w, const struct cue *c, int *begin, int *end)
{
	if (c->frame != FRAME_AFTER || w->n - c->end <= *end ||
	    sentence_words_mark(w, c->end) != ',' ||
	    (c->end + 1 < w->n && w->word[c->end + 1].verb & REPORTING_ING))
		return;
	*begin = c->end;
	*end = w->n;
}

/* Whether word i can be left out before what was said: a mark, on Thursday. */
static int
is_introduction(const struct sentence_words *w, int i)
{
	if (sentence_words_time(w, i))
		return 1;
	if (sentence_words_has(w, i, GRAMMAR_PREPOSITION))
		return i + 1 < w->n && sentence_words_time(w, i + 1);
	return w->word[i].mark != 0 && w->word[i].mark != '<';
}

/* Whether word i can be left out after it: a mark, the article of the source.
 */
static int
is_rest(const struct sentence_words *w, int i, int before_source)
{
	if (w->word[i].mark != 0)
		return w->word[i].mark != '>';
	return before_source &&
	       sentence_words_has(w, i, GRAMMAR_DETERMINER | GRAMMAR_TITLE);
}

/* Note what was said, without marks, dates and who says so. */
static void
set_content(struct attribution *a, const struct sentence_words *w,
    struct span text, const struct cue *c)
{
	struct span said;
	int begin, end, before_source;

	find_content(w, c, &begin, &end);
	before_source = end < w->n;
	take_longer(w, c, &begin, &end);
	if (begin < w->start)
		begin = w->start;
	while (begin < end && is_introduction(w, begin))
		begin++;
	while (end > begin && is_rest(w, end - 1, before_source))
		end--;
	if (begin >= end)
		return;
	said = noun_phrase_text(w, begin, end);
	a->start = (size_t)(said.p - text.p);
	a->end = a->start + said.n;
}

/* Decide on a sentence with a cue. */
static void
attribute_cue(struct attributions *x, struct attribution *a,
    const struct source_line *line, const struct cue *c, uint32_t i)
{
	const struct sentence_words *w = &x->words;

	a->speaker = anaphora_find(&x->speakers, w, &c->source, i, &a->other);
	if (a->speaker == SPEAKER_NONE)
		return;
	a->rule = RULE_CUE;
	a->frame = c->frame;
	a->how = how_of(w, c);
	a->cue = noun_phrase_text(w, c->begin, c->end);
	a->subject = noun_phrase_text(w, c->source.begin, c->source.end);
	set_content(a, w, line->text, c);
}

/* The part of the sentence that is the longest, or NULL. */
static const struct quotation_part *
longest_part(const struct quotations *q, size_t i)
{
	const struct quotation_part *p, *best = NULL;
	size_t k;

	for (k = q->first[i]; k < q->first[i + 1]; k++) {
		p = &q->part[k];
		if (best == NULL || p->end - p->start > best->end - best->start)
			best = p;
	}
	return best;
}

/* Whether a sentence without a cue is a quotation: most of it is. */
static int
is_quotation(const struct sentence_words *w)
{
	struct share s = share_of(w, 0, w->n);

	return s.in > 0 && s.in >= 2 * s.out && (s.in > 3 || s.out == 0);
}

/* A sentence with a cue has been attributed: so are its quotations. */
static void
note_cue(struct attributions *x, const struct attribution *a, uint32_t i)
{
	const struct quotations *q = &x->quotations;
	uint32_t *quoted;
	size_t k;

	speakers_say(&x->speakers, a->speaker, a->other, i);
	if (a->how == SOURCE_INDIRECT)
		return;
	for (k = q->first[i]; k < q->first[i + 1]; k++) {
		quoted = &x->quoted[q->part[k].quotation];
		if (*quoted == SPEAKER_NONE)
			*quoted = a->speaker;
	}
}

/* Look for the cue of a sentence, and whether it is a quotation without one. */
static void
read_sentence(
    struct attributions *x, const struct source_line *line, uint32_t i)
{
	const struct quotations *q = &x->quotations;
	struct attribution *a = &x->line[i];
	struct cue c;

	sentence_words_read(&x->words, line, q->part + q->first[i],
	    q->first[i + 1] - q->first[i]);
	naming_note(&x->speakers, &x->words, i);
	if (cue_find(&x->words, &c))
		attribute_cue(x, a, line, &c, i);
	if (a->rule == RULE_CUE) {
		note_cue(x, a, i);
	} else if (is_quotation(&x->words)) {
		a->how = SOURCE_DIRECT;
		a->rule = RULE_LAST;
		a->speaker = anaphora_last(&x->speakers, i);
	}
}

static int
same_paragraph(const struct source_line *line, size_t i, size_t k)
{
	return span_equal(line[i].paragraph, line[k].paragraph);
}

/* Give a quotation without a cue the source that its place tells. */
static void
attribute_quotation(
    struct attributions *x, const struct source_line *line, size_t n, size_t i)
{
	struct attribution *a = &x->line[i], *near = NULL;
	const struct quotation_part *p = longest_part(&x->quotations, i);

	if (p != NULL && x->quoted[p->quotation] != 0) {
		a->speaker = x->quoted[p->quotation];
		a->rule = RULE_QUOTATION;
		return;
	}
	if (i > 0 && same_paragraph(line, i, i - 1) &&
	    x->line[i - 1].how != SOURCE_NONE)
		near = &x->line[i - 1];
	else if (i + 1 < n && same_paragraph(line, i, i + 1) &&
		 x->line[i + 1].rule == RULE_CUE &&
		 x->line[i + 1].how == SOURCE_DIRECT)
		near = &x->line[i + 1];
	if (near != NULL) {
		a->speaker = near->speaker;
		a->other = near->other;
		a->rule = RULE_PARAGRAPH;
	}
	if (p != NULL)
		x->quoted[p->quotation] = a->speaker;
}

void
attributions_find(
    struct attributions *a, const struct source_line *line, size_t n)
{
	size_t i, quotations;

	quotations_find(&a->quotations, line, n);
	a->line = memory_grow(a->line, &a->cap, n, sizeof(*a->line));
	a->n = n;
	quotations = (size_t)a->quotations.count + 1;
	a->quoted = memory_grow(
	    a->quoted, &a->quoted_cap, quotations, sizeof(*a->quoted));
	memset(a->quoted, 0, quotations * sizeof(*a->quoted));
	speakers_start(&a->speakers);
	for (i = 0; i < n; i++) {
		memset(&a->line[i], 0, sizeof(a->line[i]));
		if (line[i].tells)
			read_sentence(a, &line[i], (uint32_t)i);
	}
	for (i = 0; i < n; i++)
		if (a->line[i].how == SOURCE_DIRECT &&
		    a->line[i].rule != RULE_CUE)
			attribute_quotation(a, line, n, i);
}

void
attributions_free(struct attributions *a)
{
	free(a->line);
	free(a->quoted);
	quotations_free(&a->quotations);
	speakers_free(&a->speakers);
	memset(a, 0, sizeof(*a));
}

const char *
source_rule_name(enum source_rule rule)
{
	static const char *const name[] = { "reporter", "cue", "quotation",
		"paragraph", "last" };

	return name[rule];
}
