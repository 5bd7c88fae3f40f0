#include "source/verb_frame.h"

#include <ctype.h>

enum {
	THAT_REACH = 9,    /* words between a verb and its "that" */
	QUOTE_REACH = 6,   /* words between a verb and its quotation */
	LABEL_REACH = 16,  /* the same: Lee called the plan a "joke" */
	QUOTE_MIN = 4,     /* words of a quotation that ends without a stop */
	COLON_REACH = 12,  /* words between a verb and its colon */
	CONTENT_MIN = 8,   /* words of what stands before "Lee said" */
	OBJECT_REACH = 16, /* words between "urged" and "to" */
	CLAUSE_REACH = 30, /* words in which a clause has its verb */
	END_REACH = 24,    /* words after which no sentence ends soon */
	END_COMMA = 12     /* words after which a comma is no end */
};

static const unsigned article = GRAMMAR_DETERMINER | GRAMMAR_POSSESSIVE;
static const unsigned auxiliary =
    GRAMMAR_HAVE | GRAMMAR_BE | GRAMMAR_MODAL | GRAMMAR_ADVERB;

int
verb_before(const struct sentence_words *w, int i)
{
	for (i--; i > 0; i--)
		if (!w->word[i].adverb || w->word[i].quoted)
			break;
	return i;
}

int
verb_after(const struct sentence_words *w, int i)
{
	i += 1 + w->word[i].alone;
	while (i < w->n && w->word[i].adverb && w->word[i].mark == 0 &&
	       !sentence_words_named(w, i))
		i++;
	return i;
}

int
verb_can_tell(const struct noun_phrase *p)
{
	return p->pronoun || p->name >= 0 || p->noun != 0;
}

/* A widely reported study; the Lee report found. */
static int
is_attribute(const struct sentence_words *w, int i)
{
	const struct source_word *x = &w->word[i];

	if (x->verb & REPORTING_BASE && x->noun != 0 && i + 1 < w->n &&
	    sentence_words_finite(w, i + 1))
		return 1;
	return i > 1 && w->word[i - 1].adverb &&
	       sentence_words_has(w, i - 2, GRAMMAR_DETERMINER) &&
	       !sentence_words_has(w, i - 2, GRAMMAR_PRONOUN);
}

/* Whether a verb in the base form or so is a noun here: the report, a claim. */
static int
is_noun(const struct sentence_words *w, int i)
{
	const struct source_word *x = &w->word[i];
	int p = i - 1;

	if (is_attribute(w, i))
		return 1;
	if (p < 0)
		return (x->verb & (REPORTING_PAST | REPORTING_THIRD |
				      REPORTING_ING)) == 0;
	if (sentence_words_named(w, i) || x->capital)
		return sentence_words_mark(w, p) != '>';
	if (x->verb & REPORTING_ING)
		return sentence_words_has(w, p, article);
	if (sentence_words_mark(w, p) == '-' && sentence_words_glued(w, i))
		return 1;
	if (sentence_words_has(w, p, GRAMMAR_PRONOUN))
		return sentence_words_has(w, p, GRAMMAR_POSSESSIVE);
	return sentence_words_has(w, p, article | GRAMMAR_PREPOSITION) &&
	       !sentence_words_has(w, p, GRAMMAR_ADVERB) &&
	       !sentence_words_is(w, p, "to");
}

/* Whether one of the auxiliaries before the verb is negated. */
static int
is_negated(const struct sentence_words *w, int i)
{
	int k, p = verb_before(w, i);

	for (k = p; k >= 0 && k > p - 3; k--) {
		if (sentence_words_has(w, k, GRAMMAR_NEGATION))
			return 1;
		if (!sentence_words_has(w, k, auxiliary))
			break;
	}
	return sentence_words_has(w, i - 1, GRAMMAR_NEGATION);
}

/* Goes on to say, had this to say, texted to say: "to" stands at p. */
static int
says_after_to(const struct sentence_words *w, int i, int p)
{
	return sentence_words_is(w, i, "say") && p > 0 &&
	       (sentence_words_is(w, p - 1, "on this") ||
		   (w->word[p - 1].verb & (REPORTING_PAST | REPORTING_THIRD)) !=
		       0);
}

int
verb_states(const struct sentence_words *w, int i)
{
	int p = verb_before(w, i);

	if (is_noun(w, i) || is_negated(w, i))
		return 0;
	if (sentence_words_is(w, p, "to"))
		return says_after_to(w, i, p);
	if (sentence_words_has(w, p, GRAMMAR_MODAL) &&
	    !sentence_words_is(w, p, "will"))
		return 0;
	return !sentence_words_has(w, p, GRAMMAR_BE) ||
	       (w->word[i].verb & REPORTING_ING) != 0;
}

static int
is_quote(const struct source_word *x)
{
	return x->quoted || x->mark == '<';
}

/* Whether a quotation begins within n words from i on. */
static int
has_quote(const struct sentence_words *w, int i, int n)
{
	for (; i < w->n && n > 0; i++, n--)
		if (is_quote(&w->word[i]))
			return 1;
	return 0;
}

int
verb_quotes(const struct sentence_words *w, int i)
{
	int m = sentence_words_mark(w, i);

	if (m == ',' || m == ':' || sentence_words_is(w, i, "that"))
		i++;
	return i < w->n && is_quote(&w->word[i]);
}

/*
 * Whether a quotation ends just before the subject of the verb: with a stop, or
 * one of some words.
 */
static int
follows_quote(
    const struct sentence_words *w, const struct noun_phrase *p, int verb)
{
	const unsigned between =
	    GRAMMAR_DETERMINER | GRAMMAR_TITLE | GRAMMAR_COORDINATOR;
	int i = (p->begin < verb ? p->begin : verb) - 1, n = 0;

	while (i >= 0 && w->word[i].mark != '>' &&
	       (w->word[i].mark == ',' || w->word[i].adverb ||
		   sentence_words_has(w, i, between)))
		i--;
	if (sentence_words_mark(w, i) != '>')
		return 0;
	i--;
	if (i >= 0 && ispunct((unsigned char)w->word[i].mark))
		return 1;
	for (; i >= 0 && w->word[i].quoted; i--)
		n += w->word[i].mark == 0;
	return n >= QUOTE_MIN;
}

int
verb_has_that(const struct sentence_words *w, int i)
{
	int n;

	for (n = 0; i < w->n && n < THAT_REACH; i++, n++) {
		if (sentence_words_is(w, i, "that"))
			return 1;
		if (w->word[i].mark == ';' ||
		    sentence_words_has(w, i, GRAMMAR_BE | GRAMMAR_MODAL))
			return 0;
	}
	return 0;
}

static int
has_colon(const struct sentence_words *w, int i)
{
	int n;

	for (n = 0; i < w->n && n < COLON_REACH; i++, n++)
		if (w->word[i].mark == ':')
			return 1;
	return 0;
}

/* Whether a clause without "that" begins at i. */
static int
has_clause(const struct sentence_words *w, int i)
{
	int k;

	if (i >= w->n || (w->word[i].mark != 0 && w->word[i].mark != '$'))
		return 0;
	if (sentence_words_has(w, i, GRAMMAR_SUBORDINATOR) ||
	    sentence_words_is(w, i, "there"))
		return 1;
	if (sentence_words_has(w, i, GRAMMAR_PREPOSITION) &&
	    !sentence_words_is(w, i, "in on"))
		return 0;
	for (k = i + 1; k < w->n && k < i + CLAUSE_REACH; k++)
		if (sentence_words_finite(w, k))
			return 1;
	return 0;
}

/* Whether the verb has an object: the plan, Lee, "..." */
static int
has_object(const struct sentence_words *w, int i)
{
	return i < w->n && !sentence_words_has(w, i, GRAMMAR_COORDINATOR) &&
	       (is_quote(&w->word[i]) || noun_phrase_nominal(w, i) ||
		   sentence_words_has(w, i, article | GRAMMAR_PRONOUN) ||
		   (w->word[i].verb & REPORTING_ING) ||
		   sentence_words_is(w, i, "how what"));
}

/* Whether somebody is told something: not a story. */
static int
has_hearer(const struct sentence_words *w, int i)
{
	struct noun_phrase p;

	return has_object(w, i) && noun_phrase_after(w, i, w->n, &p) &&
	       (p.pronoun || p.name >= 0 || w->word[p.head].capital ||
		   (p.noun & (SPEAKER_PERSON | SPEAKER_GROUP)) != 0);
}

/* What Lee urged them to do: after a hearer "to", for "call" also "for". */
static int
has_request(const struct sentence_words *w, int i)
{
	int k;

	if (sentence_words_is(w, i, "if against whether why how"))
		return 1;
	if (!has_object(w, i))
		return 0;
	if (w->word[i - 1].alone || (i > 1 && w->word[i - 2].alone))
		return 1;
	for (k = i; k < w->n && k < i + OBJECT_REACH; k++) {
		if (sentence_words_is(w, k, "to against"))
			return 1;
		if (w->word[k].mark == ';' || w->word[k].mark == '>' ||
		    sentence_words_is(w, k, "order"))
			break;
	}
	return 0;
}

int
verb_ends(const struct sentence_words *w, int i)
{
	switch (sentence_words_mark(w, i)) {
	case '.':
	case '!':
	case '?':
	case ';':
	case '>':
	case ',':
	case ')':
		return 1;
	default:
		return i >= w->n || sentence_words_is(w, i, "according");
	}
}

/* A participle that is no predicate: believed to be, announced by Lee. */
static int
is_participle(const struct sentence_words *w, int i, int next)
{
	unsigned verb = w->word[i].verb;

	if ((verb & REPORTING_PAST) == 0)
		return 0;
	if (sentence_words_is(w, next, "by"))
		return 1;
	return sentence_words_is(w, next, "to") &&
	       (verb & (REPORTING_THINK | REPORTING_SAY)) != 0 &&
	       (verb & REPORTING_URGE) == 0 &&
	       !sentence_words_is(
		   w, i, "promised pledged vowed agreed hoped admitted");
}

/* A subject that can tell something, or whose kind nothing tells. */
static int
may_tell(const struct sentence_words *w, const struct noun_phrase *p)
{
	return verb_can_tell(p) || w->word[p->head].capital;
}

/* The frame of a verb of saying or thinking, with a clause. */
static enum cue_frame
clause_frame(const struct sentence_words *w, int i, const struct noun_phrase *p,
    int said)
{
	unsigned verb = w->word[i].verb;
	int next = verb_after(w, i),
	    says = sentence_words_is(w, i, "said says");

	if (says && verb_can_tell(p))
		return FRAME_BEFORE;
	if (sentence_words_is(
		w, i, "feel feels felt write writes wrote writing") &&
	    !said)
		return FRAME_NONE;
	if (verb & (REPORTING_SAY | REPORTING_THINK) &&
	    (said || has_clause(w, next)) && (says || may_tell(w, p)))
		return FRAME_BEFORE;
	return FRAME_NONE;
}

/* The frame of a verb of saying, telling or asking. */
static enum cue_frame
saying_frame(const struct sentence_words *w, int i, const struct noun_phrase *p,
    int said)
{
	unsigned verb = w->word[i].verb;
	int next = verb_after(w, i);
	enum cue_frame f;

	if (verb_ends(w, next))
		return verb_can_tell(p) &&
			       sentence_words_is(w, i, "agreed concurred")
			   ? FRAME_BEFORE
			   : FRAME_NONE;
	if (sentence_words_has(w, next, GRAMMAR_COORDINATOR))
		return FRAME_NONE;
	f = clause_frame(w, i, p, said);
	if (f != FRAME_NONE || !verb_can_tell(p))
		return f;
	if (verb & REPORTING_TELL && (said || has_hearer(w, next)))
		return FRAME_BEFORE;
	if (verb & (REPORTING_URGE | REPORTING_THINK) &&
	    !sentence_words_is(w, i, "feel feels felt") &&
	    (said || has_request(w, next)))
		return FRAME_BEFORE;
	return FRAME_NONE;
}

/* The frame of what documents show, or of a verb whose object is the matter. */
static enum cue_frame
matter_frame(const struct sentence_words *w, int i, const struct noun_phrase *p,
    int said)
{
	unsigned verb = w->word[i].verb;
	int next = verb_after(w, i);
	int document = p->name < 0 && (p->noun & SPEAKER_DOCUMENT) != 0;

	if (verb & REPORTING_SHOW &&
	    (said || (document && has_clause(w, next))))
		return FRAME_BEFORE;
	if (verb & REPORTING_TOPIC && verb_can_tell(p) && has_object(w, next))
		return FRAME_TOPIC;
	return FRAME_NONE;
}

enum cue_frame
verb_frame(const struct sentence_words *w, int i, const struct noun_phrase *p)
{
	unsigned verb = w->word[i].verb;
	int next = verb_after(w, i);
	int label = verb & REPORTING_TOPIC || (verb & REPORTING_SAY) == 0;
	int quoted = has_quote(w, next, label ? LABEL_REACH : QUOTE_REACH);
	int said = quoted || verb_has_that(w, next) || has_colon(w, next);
	enum cue_frame f;

	if (follows_quote(w, p, i) && may_tell(w, p))
		return FRAME_AFTER;
	if (is_participle(w, i, next))
		return FRAME_NONE;
	if (may_tell(w, p) &&
	    (verb_quotes(w, next) || (verb & REPORTING_QUOTED && quoted)))
		return FRAME_QUOTED;
	f = saying_frame(w, i, p, said);
	return f != FRAME_NONE ? f : matter_frame(w, i, p, said);
}

/* Whether a comma stands before the phrase, and content before that. */
static int
follows_comma(const struct sentence_words *w, const struct noun_phrase *p)
{
	int i = p->begin - 1, m;

	while (i > 0 && w->word[i].mark == 0 &&
	       (sentence_words_has(w, i, GRAMMAR_DETERMINER | GRAMMAR_TITLE) ||
		   w->word[i].capital))
		i--;
	m = sentence_words_mark(w, i);
	if (m != ',' && m != '>' && m != 0xe2 && m != '-')
		return 0;
	return i > w->start;
}

/* Whether a time, a place or a circumstance begins at i; not a clause. */
static int
is_circumstance(const struct sentence_words *w, int i)
{
	return sentence_words_has(w, i,
		   GRAMMAR_PREPOSITION | GRAMMAR_SUBORDINATOR |
		       GRAMMAR_ADVERB) &&
	       !sentence_words_is(w, i, "if that");
}

/* Whether a clause or an object begins at i. */
static int
is_content(const struct sentence_words *w, int i)
{
	return (w->word[i].entity >= 0 && !sentence_words_time(w, i)) ||
	       sentence_words_is(w, i, "if that not to") ||
	       sentence_words_has(w, i, GRAMMAR_PRONOUN | GRAMMAR_DETERMINER);
}

/* Whether the sentence ends at i, n words after its verb. */
static int
is_end(const struct sentence_words *w, int i, int n)
{
	int m = w->word[i].mark;

	return m == '.' || m == '<' || m == ';' || (m == ',' && n < END_COMMA);
}

int
verb_ends_soon(const struct sentence_words *w, int i)
{
	int n;

	if (i < w->n && is_circumstance(w, i) && !sentence_words_is(w, i, "to"))
		return 1;
	if (i < w->n && is_content(w, i))
		return 0;
	for (n = 0; i < w->n && n < END_REACH; i++, n++) {
		if (is_end(w, i, n))
			return 1;
		if (w->word[i].mark == ',' || sentence_words_is(w, i, "that") ||
		    sentence_words_finite(w, i))
			return 0;
	}
	return 1;
}

int
verb_follows_clause(const struct sentence_words *w, int i)
{
	const struct source_word *x;
	int k;

	for (k = w->start; k < i; k++) {
		x = &w->word[k];
		if (is_quote(x) || sentence_words_finite(w, k))
			return 1;
		if (k > w->start && x->grammar == 0 && x->mark == 0 &&
		    !x->capital &&
		    sentence_words_has(w, k - 1, GRAMMAR_PRONOUN))
			return 1;
	}
	return 0;
}

/* Whether enough stands before the subject to be what is told, or "Lee said"
 * stands between commas. */
static int
follows_content(
    const struct sentence_words *w, int next, const struct noun_phrase *p)
{
	return follows_comma(w, p) &&
	       (p->pronoun || p->begin - w->start > CONTENT_MIN ||
		   sentence_words_mark(w, next) == ',' ||
		   verb_follows_clause(w, p->begin));
}

int
verb_comes_after(
    const struct sentence_words *w, int i, const struct noun_phrase *p)
{
	const unsigned saying =
	    REPORTING_SAY | REPORTING_THINK | REPORTING_SHOW | REPORTING_TELL;
	unsigned verb = w->word[i].verb;
	int next = verb_after(w, i);
	struct noun_phrase hearer;

	if ((verb & saying) == 0 || is_participle(w, i, next) ||
	    sentence_words_has(w, verb_before(w, i), GRAMMAR_MODAL) ||
	    !follows_content(w, next, p))
		return 0;
	if (verb_quotes(w, next) && !follows_quote(w, p, i))
		return 0;
	if (verb & REPORTING_TELL && (verb & REPORTING_SAY) == 0)
		return noun_phrase_after(w, next, w->n, &hearer) &&
		       (verb_ends(w, hearer.end) ||
			   verb_ends_soon(w, hearer.end));
	return verb_ends(w, next) || verb_ends_soon(w, next);
}

int
verb_agrees(const struct sentence_words *w, int i, const struct noun_phrase *p)
{
	unsigned verb = w->word[i].verb;
	int k = verb_before(w, i);

	if (verb & (REPORTING_PAST | REPORTING_ING) ||
	    sentence_words_has(w, k, GRAMMAR_MODAL))
		return 1;
	if (verb & REPORTING_THIRD)
		return may_tell(w, p) || sentence_words_is(w, i, "says");
	if (p->other >= 0 || p->noun & SPEAKER_PLURAL ||
	    sentence_words_is(w, k, "to"))
		return 1;
	if (p->pronoun)
		return !sentence_words_has(
			   w, p->begin, GRAMMAR_MALE | GRAMMAR_FEMALE) &&
		       !sentence_words_is(w, p->begin, "it");
	return p->name >= 0 && w->entity[p->name].type != ENTITY_PER;
}
