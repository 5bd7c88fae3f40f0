#include "source/cue.h"

#include <stddef.h>

enum { CONTENT_WORDS = 2 }; /* before the comma of ", said Lee" */

static const unsigned auxiliary =
    GRAMMAR_HAVE | GRAMMAR_BE | GRAMMAR_MODAL | GRAMMAR_ADVERB;

/* Where the clause begins that has word i. */
static int
clause_begin(const struct sentence_words *w, int i)
{
	int m;

	while (i > w->start) {
		m = w->word[i - 1].mark;
		if (m == ';' || m == ':' || m == '<' || m == '>' ||
		    w->word[i - 1].quoted)
			break;
		i--;
	}
	return i;
}

static int
is_person(const struct sentence_words *w, short e)
{
	return e >= 0 && w->entity[e].type == ENTITY_PER;
}

/* The antecedent of "who" or "which" at word i. */
static int
find_antecedent(const struct sentence_words *w, int i, struct noun_phrase *p)
{
	int from = clause_begin(w, i);

	if (sentence_words_mark(w, i - 1) == ',')
		i--;
	return noun_phrase_before(w, from, i, p);
}

/* The subject that a verb shares with one before: "and added", "adding". */
static int
find_shared(const struct sentence_words *w, int i, struct noun_phrase *p)
{
	int from = clause_begin(w, i);

	return noun_phrase_first(w, from, i, p) &&
	       (verb_can_tell(p) || w->word[p->head].capital);
}

/* With one of them saying ..., with doctors warning of it. */
static int
find_absolute(const struct sentence_words *w, int i, struct noun_phrase *p)
{
	int next = verb_after(w, i);

	if (!noun_phrase_before(w, clause_begin(w, i), i, p) ||
	    !verb_can_tell(p))
		return 0;
	return verb_quotes(w, next) || sentence_words_mark(w, next) == ':' ||
	       sentence_words_is(w, p->begin - 1, "with") ||
	       sentence_words_is(w, p->begin - 2, "with");
}

/* The subject of a form in -ing: ", adding that ..." */
static int
find_participle(const struct sentence_words *w, int i, struct noun_phrase *p)
{
	int k = verb_before(w, i), next = verb_after(w, i);
	int joined =
	    sentence_words_has(w, k, GRAMMAR_PREPOSITION | GRAMMAR_COORDINATOR);

	if (k > 0 && !verb_ends(w, k) && !joined)
		return find_absolute(w, i, p);
	if (k <= clause_begin(w, i))
		return 0;
	/* Early warning systems. */
	if (k < i - 1 && w->word[k].mark != ',' &&
	    !sentence_words_has(w, k, GRAMMAR_COORDINATOR))
		return 0;
	if (sentence_words_has(w, k, GRAMMAR_PREPOSITION) &&
	    !verb_has_that(w, next) && !verb_quotes(w, next))
		return 0;
	return find_shared(w, i, p);
}

/* Texted to say, goes on to say, had this to say: "to" stands at k. */
static int
find_before_to(const struct sentence_words *w, int k, struct noun_phrase *p)
{
	int from = clause_begin(w, k);

	k--;
	if (k > from && (sentence_words_has(w, k, GRAMMAR_PREPOSITION) ||
			    sentence_words_is(w, k, "this")))
		k--;
	return k > from && noun_phrase_before(w, from, k, p);
}

/* Find the subject of the verb at i. */
static int
find_subject(const struct sentence_words *w, int i, struct cue *c)
{
	int k = verb_before(w, i), from = clause_begin(w, i);
	unsigned verb = w->word[i].verb;

	if (verb & REPORTING_ING && !sentence_words_has(w, k, GRAMMAR_BE))
		return find_participle(w, i, &c->source);
	if (sentence_words_is(w, k, "to"))
		return find_before_to(w, k, &c->source);
	while (k > from && sentence_words_has(w, k, auxiliary))
		k--;
	if (sentence_words_has(w, k, GRAMMAR_COORDINATOR))
		return (verb & REPORTING_PAST ||
			   (verb & REPORTING_THINK) == 0) &&
		       find_shared(w, i, &c->source);
	if (sentence_words_has(w, k, GRAMMAR_RELATIVE) &&
	    !sentence_words_is(w, k, "that")) {
		c->relative = 1;
		return k > 0 && find_antecedent(w, k, &c->source);
	}
	return noun_phrase_before(w, from, i, &c->source);
}

/* Whether the clause with the phrase depends on "if", "that", "when". */
static int
depends(const struct sentence_words *w, const struct noun_phrase *p)
{
	int i = p->begin - 1;

	while (sentence_words_has(w, i, GRAMMAR_DETERMINER | GRAMMAR_TITLE) &&
	       !sentence_words_is(w, i, "that"))
		i--;
	return sentence_words_has(w, i, GRAMMAR_SUBORDINATOR) &&
	       !sentence_words_has(w, i - 1, GRAMMAR_PREPOSITION) &&
	       !sentence_words_is(w, i, "where as while although though");
}

/* "..., said the spokesman, Ann Lee": the name after the comma. */
static void
take_apposition(const struct sentence_words *w, struct noun_phrase *p)
{
	struct noun_phrase next;

	if (p->name < 0 && sentence_words_mark(w, p->end) == ',' &&
	    p->end + 1 < w->n && is_person(w, w->word[p->end + 1].entity) &&
	    noun_phrase_after(w, p->end + 1, w->n, &next))
		*p = next;
}

/* A verb that can come before its subject; "told" can't. */
static int
can_invert(const struct sentence_words *w, int i)
{
	unsigned verb = w->word[i].verb;

	return (verb & (REPORTING_PAST | REPORTING_THIRD | REPORTING_BASE)) !=
		   0 &&
	       (verb & (REPORTING_SAY | REPORTING_QUOTED | REPORTING_VERB)) !=
		   0 &&
	       (verb & (REPORTING_SAY | REPORTING_TELL)) != REPORTING_TELL;
}

/* A subject after its verb: no object such as "it". */
static int
can_follow(const struct sentence_words *w, const struct noun_phrase *p)
{
	int i = p->begin;

	if (!verb_can_tell(p) && !w->word[p->head].capital)
		return 0;
	return !p->pronoun || !sentence_words_has(w, i, GRAMMAR_PRONOUN) ||
	       sentence_words_has(
		   w, i, GRAMMAR_MALE | GRAMMAR_FEMALE | GRAMMAR_PLURAL);
}

/* Whether ", said Lee" at k, up to word end, comes after what is told. */
static int
closes(const struct sentence_words *w, int k, int end)
{
	return verb_ends(w, end) ||
	       (verb_follows_clause(w, k) && verb_ends_soon(w, end));
}

/* ..." said Lee; ..., said Lee. */
static int
try_inverted(const struct sentence_words *w, int i, struct cue *c)
{
	struct noun_phrase *p = &c->source;
	int k = verb_before(w, i), m = sentence_words_mark(w, k);
	int quoted =
	    m == '>' || (m == ',' && sentence_words_mark(w, k - 1) == '>');

	if ((m != ',' && m != '>') || !can_invert(w, i) ||
	    !noun_phrase_after(w, verb_after(w, i), w->n, p) ||
	    !can_follow(w, p))
		return 0;
	if (!quoted && (k < CONTENT_WORDS || !closes(w, k, p->end)))
		return 0;
	take_apposition(w, p);
	c->frame = FRAME_INVERTED;
	c->begin = i;
	c->end = i + 1;
	return 1;
}

/* The frame of the verb at i, whose subject is known. */
static enum cue_frame
frame_of(const struct sentence_words *w, int i, const struct noun_phrase *p)
{
	enum cue_frame f;

	if (verb_comes_after(w, i, p))
		return FRAME_AFTER;
	f = verb_frame(w, i, p);
	if (depends(w, p) &&
	    !(f == FRAME_QUOTED && sentence_words_is(w, p->begin - 1, "what")))
		return FRAME_NONE;
	/* As Lee pointed out, ... */
	if (f == FRAME_NONE && w->word[i].verb & REPORTING_SAY &&
	    sentence_words_mark(w, verb_after(w, i)) == ',' &&
	    verb_can_tell(p) && sentence_words_is(w, p->begin - 1, "as"))
		return FRAME_BEFORE;
	return f;
}

/* Nobody said; no official said; neither Lee nor Brill said. */
static int
is_nobody(const struct sentence_words *w, const struct noun_phrase *p)
{
	static const char none[] = "no nobody none neither nor nothing";
	int i;

	for (i = p->begin - 1; i <= p->head; i++)
		if (sentence_words_is(w, i, none))
			return 1;
	return p->other >= 0 &&
	       sentence_words_is(w, w->entity[p->other].begin - 1, none);
}

/* Whether the verb of reporting at i is a cue. */
static int
try_verb(const struct sentence_words *w, int i, struct cue *c)
{
	const struct source_word *x = &w->word[i];
	const struct noun_phrase *p = &c->source;

	if (!verb_states(w, i))
		return 0;
	if (try_inverted(w, i, c))
		return 1;
	if (!find_subject(w, i, c) || p->begin > i || !verb_agrees(w, i, p) ||
	    is_nobody(w, p))
		return 0;
	if (sentence_words_has(w, p->begin - 1, GRAMMAR_RELATIVE) &&
	    !sentence_words_is(w, p->begin - 1, "that"))
		c->relative = 1;
	c->frame = frame_of(w, i, p);
	c->begin = i;
	c->end = i + 1 + x->alone;
	return c->frame != FRAME_NONE &&
	       !(c->relative && c->frame != FRAME_AFTER && p->name < 0);
}

/* The plan was rejected by Lee. */
static int
try_agent(const struct sentence_words *w, int i, struct cue *c)
{
	const unsigned form = REPORTING_PAST | REPORTING_TOPIC;
	int k = verb_before(w, i), next = verb_after(w, i);

	if ((w->word[i].verb & form) != form ||
	    !sentence_words_has(w, k, GRAMMAR_BE) ||
	    sentence_words_has(w, k, GRAMMAR_NEGATION) ||
	    sentence_words_has(w, verb_before(w, k), GRAMMAR_MODAL) ||
	    !sentence_words_is(w, next, "by") ||
	    !noun_phrase_after(w, next + 1, w->n, &c->source) ||
	    !verb_can_tell(&c->source) || c->source.pronoun)
		return 0;
	c->frame = FRAME_TOPIC;
	c->begin = i;
	c->end = next + 1;
	c->relative = 1;
	return 1;
}

/* How many words from i on are a phrase before a source; 0 if none. */
static int
preposition_words(const struct sentence_words *w, int i)
{
	if (sentence_words_is(w, i, "according") &&
	    sentence_words_is(w, i + 1, "to"))
		return 2;
	if (sentence_words_is(w, i, "as") && sentence_words_is(w, i + 1, "per"))
		return 2;
	if (sentence_words_is(w, i, "in") &&
	    sentence_words_is(w, i + 1, "the") &&
	    sentence_words_is(w, i + 2, "words opinion view") &&
	    sentence_words_is(w, i + 3, "of"))
		return 4;
	return 0;
}

static int
try_phrase(const struct sentence_words *w, int i, struct cue *c)
{
	int n = preposition_words(w, i);

	if (n == 0 || !noun_phrase_after(w, i + n, w->n, &c->source) ||
	    sentence_words_is(w, c->source.head,
		"plan plans schedule recipe rules taste size age need"))
		return 0;
	c->frame = FRAME_ACCORDING;
	c->begin = i;
	c->end = i + n;
	return 1;
}

/* Lee was quoted as saying: "as" stands at i. */
static int
try_quoted_as(const struct sentence_words *w, int i, struct cue *c)
{
	int k;

	if (!sentence_words_is(w, i, "as") || i + 1 >= w->n ||
	    (w->word[i + 1].verb & REPORTING_ING) == 0)
		return 0;
	k = verb_before(w, i);
	if (k < 1 || !sentence_words_is(w, k, "quoted cited") ||
	    !noun_phrase_before(w, clause_begin(w, k), k, &c->source))
		return 0;
	c->frame = FRAME_BEFORE;
	c->begin = k;
	c->end = i + 2;
	return 1;
}

/* Whether the word at i, outside quotation marks, is a cue. */
static int
try_word(const struct sentence_words *w, int i, struct cue *c)
{
	*c = (struct cue){ .frame = FRAME_NONE };
	if (try_quoted_as(w, i, c) || try_phrase(w, i, c))
		return 1;
	if (w->word[i].verb == 0 || w->word[i].mark != 0)
		return 0;
	return try_agent(w, i, c) || try_verb(w, i, c);
}

/* How far out a cue stands: the more the better. */
static int
rank(const struct cue *c)
{
	static const int frame_rank[] = { [FRAME_NONE] = 0,
		[FRAME_BEFORE] = 3,
		[FRAME_AFTER] = 5,
		[FRAME_INVERTED] = 5,
		[FRAME_QUOTED] = 3,
		[FRAME_TOPIC] = 2,
		[FRAME_ACCORDING] = 4 };

	return c->relative ? 1 : frame_rank[c->frame];
}

int
cue_find(const struct sentence_words *w, struct cue *c)
{
	struct cue next;
	int i, best = 0;

	c->frame = FRAME_NONE;
	for (i = 0; i < w->n; i++) {
		if (w->word[i].quoted || !try_word(w, i, &next))
			continue;
		if (rank(&next) > best ||
		    (rank(&next) == best && next.frame == FRAME_AFTER)) {
			best = rank(&next);
			*c = next;
		}
	}
	return c->frame != FRAME_NONE;
}

const char *
cue_frame_name(enum cue_frame f)
{
	static const char *const name[] = { "none", "before", "after",
		"inverted", "quoted", "topic", "according" };

	return name[f];
}
