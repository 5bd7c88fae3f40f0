#include "source/noun_phrase.h"

enum { LEAD_REACH = 6 }; /* words between two names of a phrase */

/* Words that end a phrase. */
static const unsigned stops = GRAMMAR_SUBORDINATOR | GRAMMAR_RELATIVE |
			      GRAMMAR_BE | GRAMMAR_HAVE | GRAMMAR_MODAL |
			      GRAMMAR_NEGATION;

/* A verb of reporting, where it is not at once a noun. */
static int
is_verb(const struct source_word *x)
{
	return (x->verb & (REPORTING_PAST | REPORTING_THIRD)) != 0 &&
	       x->noun == 0 && !x->capital;
}

static int
is_quote(const struct source_word *x)
{
	return x->quoted || x->mark == '<' || x->mark == '>';
}

static int
is_named(const struct sentence_words *w, int i, enum entity_type type)
{
	short e = w->word[i].entity;

	return e >= 0 && w->entity[e].type == type;
}

struct span
noun_phrase_text(const struct sentence_words *w, int begin, int end)
{
	const struct span *last = &w->word[end - 1].text;
	const char *start = w->word[begin].text.p;

	return (struct span){ start, (size_t)(last->p + last->n - start) };
}

int
noun_phrase_nominal(const struct sentence_words *w, int i)
{
	const struct source_word *x = &w->word[i];

	if (sentence_words_named(w, i))
		return 1;
	if (x->mark != 0 || x->entity >= 0)
		return 0;
	return x->capital || x->noun != 0 || x->number ||
	       (x->grammar == 0 && x->verb == 0 && !x->adverb);
}

/* A mark inside a word or a name: co-pilot, O'Brien & Sons. */
static int
joins(const struct source_word *x)
{
	return x->mark == '-' ? x->text.n == 1
			      : x->mark == '&' || x->mark == '\'' ||
				    x->mark == '/' || x->mark == '.';
}

/* The first word of the pair of brackets that ends at i; i if there is none. */
static int
bracket(const struct sentence_words *w, int i)
{
	int k;

	for (k = i - 1; k >= 0 && k > i - NOUN_PHRASE_MAX; k--)
		if (w->word[k].mark == '(' || w->word[k].mark == '[')
			return k;
	return i;
}

/* A name, a noun or a number that "and" can join. */
static int
can_join(const struct sentence_words *w, int i)
{
	return i < w->n &&
	       (sentence_words_named(w, i) || w->word[i].noun != 0 ||
		   w->word[i].capital || w->word[i].number ||
		   sentence_words_is(w, i, "other") ||
		   (noun_phrase_nominal(w, i) && !sentence_words_finite(w, i)));
}

/* Whether the phrase goes on before the preposition or conjunction at i. */
static int
attaches(const struct sentence_words *w, int from, int i)
{
	const struct source_word *y;

	if (i <= from)
		return 0;
	y = &w->word[i - 1];
	if (sentence_words_has(w, i, GRAMMAR_COORDINATOR))
		return can_join(w, i - 1) && can_join(w, i + 1);
	if (y->entity < 0 && y->grammar & GRAMMAR_PRONOUN)
		return (y->grammar & GRAMMAR_DETERMINER) != 0 ||
		       sentence_words_is(w, i - 1, "others");
	if (y->entity < 0 && y->grammar & GRAMMAR_PREPOSITION)
		return 1; /* from across the country */
	if (is_named(w, i - 1, ENTITY_PER))
		return sentence_words_is(w, i, "from of");
	return noun_phrase_nominal(w, i - 1) || sentence_words_time(w, i - 1);
}

/* Step back over a date that belongs to the phrase: an August slideshow, a
 * riot last November in Dublin. */
static int
step_over_time(const struct sentence_words *w, int from, int b, int end)
{
	const struct source_word *next = &w->word[b];
	int k = w->entity[w->word[b - 1].entity].begin;

	if (b == end || k < from)
		return b;
	if (next->grammar == 0 && !next->capital)
		return k;
	return next->grammar & GRAMMAR_PREPOSITION && k > from &&
		       noun_phrase_nominal(w, k - 1)
		   ? k
		   : b;
}

/* Whether a word that is no name, date or mark can be part of the phrase. */
static int
continues(const struct sentence_words *w, int from, int i)
{
	const struct source_word *x = &w->word[i];

	if (x->grammar & GRAMMAR_POSSESSIVE)
		return 1;
	/* It comes after the mayor said. */
	if (x->grammar & GRAMMAR_SUBORDINATOR &&
	    (x->grammar & GRAMMAR_DETERMINER) == 0)
		return 0;
	if (x->grammar & (GRAMMAR_PREPOSITION | GRAMMAR_COORDINATOR))
		return attaches(w, from, i);
	if (x->grammar & GRAMMAR_DETERMINER)
		return 1;
	return (x->grammar & stops) == 0 && !is_verb(x) &&
	       (!x->adverb || x->capital);
}

/* Step back over one part of the phrase that begins at b: its new begin, or b
 * where it begins there. */
static int
step_back(const struct sentence_words *w, int from, int b, int end)
{
	int i = b - 1, k;
	const struct source_word *x = &w->word[i];

	if (is_quote(x))
		return b;
	if (sentence_words_named(w, i)) {
		k = w->entity[x->entity].begin;
		return k < from ? b : k;
	}
	if (sentence_words_time(w, i))
		return step_over_time(w, from, b, end);
	if (x->mark == ')') {
		k = bracket(w, i);
		return k < from ? b : k;
	}
	if (x->mark != 0)
		return joins(x) && i > from ? i : b;
	if (x->grammar & GRAMMAR_PRONOUN && !x->capital && b < end)
		return b;
	return continues(w, from, i) ? i : b;
}

/* Whether a pronoun or determiner at b begins the phrase for sure. */
static int
begins(const struct sentence_words *w, int from, int b)
{
	const struct source_word *x = &w->word[b];

	if (x->grammar & GRAMMAR_PRONOUN &&
	    (x->grammar & GRAMMAR_DETERMINER) == 0)
		return 1;
	if ((x->grammar & GRAMMAR_DETERMINER) == 0 || b == from ||
	    x->text.p[0] == '\'' || x->text.p[0] == '\xe2')
		return 0;
	return !sentence_words_has(
		   w, b - 1, GRAMMAR_PREPOSITION | GRAMMAR_DETERMINER) &&
	       !sentence_words_is(w, b, "other");
}

/* Skip an adverb or an auxiliary that ends before at, as in matter-of-factly.
 */
static int
skip_adverb(const struct sentence_words *w, int from, int at)
{
	at--;
	while (at - 2 > from && w->word[at - 1].mark == '-' &&
	       sentence_words_glued(w, at))
		at -= 2;
	return at;
}

/* What may stand between a subject and its verb: has, also, on Friday. */
static int
skip_back(const struct sentence_words *w, int from, int at)
{
	const unsigned auxiliary = GRAMMAR_BE | GRAMMAR_HAVE | GRAMMAR_MODAL;
	const struct source_word *x;
	int k;

	for (; at > from; at = k) {
		x = &w->word[at - 1];
		k = at;
		if (sentence_words_time(w, at - 1)) {
			k = w->entity[x->entity].begin;
			k -= sentence_words_has(w, k - 1, GRAMMAR_PREPOSITION);
		} else if (x->mark == ')') {
			k = bracket(w, at - 1);
			k += k == at - 1;
		} else if (x->mark == 0 && !sentence_words_named(w, at - 1) &&
			   (x->grammar & auxiliary || x->adverb)) {
			k = skip_adverb(w, from, at);
		}
		if (k == at)
			break;
	}
	return at > from ? at : from;
}

static int
is_comma(const struct source_word *x)
{
	return x->mark == ',' || x->mark == 0xe2 || x->mark == 0xc2 ||
	       x->mark == '-';
}

/* The end of the segment that begins at i: a comma or a dash, or to. */
static int
segment_end(const struct sentence_words *w, int i, int to)
{
	while (i < to && !(is_comma(&w->word[i]) && !joins(&w->word[i])))
		i++;
	return i;
}

/* Whether word i can begin a segment that is a phrase. */
static int
begins_phrase(const struct sentence_words *w, int i)
{
	const struct source_word *x = &w->word[i];

	if (sentence_words_named(w, i))
		return 1;
	return (x->grammar & (GRAMMAR_PREPOSITION | GRAMMAR_SUBORDINATOR |
				 GRAMMAR_RELATIVE | GRAMMAR_COORDINATOR)) ==
		   0 &&
	       !(x->adverb && x->noun == 0) && !sentence_words_time(w, i) &&
	       (x->verb & REPORTING_ING) == 0;
}

/* Whether words i to end - 1 may be a phrase and nothing else: a name, a noun
 * or a pronoun, and no verb. */
static int
is_phrase(const struct sentence_words *w, int i, int end)
{
	const unsigned auxiliary = GRAMMAR_BE | GRAMMAR_HAVE | GRAMMAR_MODAL;
	const struct source_word *x;
	int k, found;

	if (i >= end || end - i > NOUN_PHRASE_MAX || !begins_phrase(w, i))
		return 0;
	found = sentence_words_has(w, i, GRAMMAR_PRONOUN);
	for (k = i; k < end; k++) {
		x = &w->word[k];
		if (sentence_words_named(w, k) || x->noun != 0) {
			found = 1;
			continue;
		}
		if (is_quote(x) || x->grammar & auxiliary || is_verb(x))
			return 0;
		found |= x->capital && k > i;
	}
	return found;
}

/* Whether all words of a phrase are written as those of a name. */
static int
is_proper(const struct sentence_words *w, const struct noun_phrase *p)
{
	int i;

	for (i = p->begin; i < p->end; i++)
		if (!w->word[i].capital && !joins(&w->word[i]) &&
		    !sentence_words_is(w, i, "of and"))
			return 0;
	return 1;
}

/* Whether a phrase can stand for another before it: a person does for all, what
 * is written as a name for a group. */
static int
is_name_of(const struct sentence_words *w, const struct noun_phrase *q,
    const struct noun_phrase *p)
{
	if (q->name >= 0 && w->entity[q->name].type == ENTITY_PER)
		return 1;
	return p->name < 0 && (p->noun & SPEAKER_GROUP) != 0 && is_proper(w, q);
}

/* "The mayor, Rear Admiral Ann Lee, said", "the operator, Harlow Line, said":
 * the name in the segment that begins at i, if there is one. */
static void
take_name(const struct sentence_words *w, int i, int at, struct noun_phrase *p)
{
	struct noun_phrase q = { .begin = i, .end = segment_end(w, i, at) };

	if (p->name >= 0 && w->entity[p->name].type == ENTITY_PER)
		return;
	if (i >= q.end || !is_phrase(w, i, q.end) || !phrase_head_find(w, &q) ||
	    !is_name_of(w, &q, p))
		return;
	q.noun |= p->noun;
	*p = q;
}

/* And, when: not "after", which may also come before a noun. */
static int
opens_clause(const struct sentence_words *w, int i)
{
	return sentence_words_has(w, i, GRAMMAR_COORDINATOR) ||
	       (sentence_words_has(w, i, GRAMMAR_SUBORDINATOR) &&
		   !sentence_words_has(
		       w, i, GRAMMAR_PREPOSITION | GRAMMAR_DETERMINER));
}

/* The subject before an apposition or a clause that ends before word at. */
static int
before_comma(
    const struct sentence_words *w, int from, int at, struct noun_phrase *p)
{
	int i, end;

	for (i = from; i < at; i = end + 1) {
		end = segment_end(w, i, at);
		if (i < end && w->word[i].entity < 0 && opens_clause(w, i))
			i++;
		if (!is_phrase(w, i, end))
			continue;
		p->begin = i;
		p->end = end;
		if (!phrase_head_find(w, p))
			continue;
		take_name(w, end + 1, at, p);
		return 1;
	}
	return 0;
}

/* Whether "a" or "an" stands at i, after a comma: "Ann Lee, a teacher said". */
static int
is_open_apposition(const struct sentence_words *w, int from, int i)
{
	return i - 1 > from && sentence_words_is(w, i, "a an") &&
	       w->word[i - 1].mark == ',';
}

int
noun_phrase_before(
    const struct sentence_words *w, int from, int at, struct noun_phrase *p)
{
	struct noun_phrase person;
	int b, next;

	at = skip_back(w, from, at);
	if (at <= from)
		return 0;
	if (is_comma(&w->word[at - 1]))
		return before_comma(w, from, at - 1, p);
	for (b = at; b > from && at - b < NOUN_PHRASE_MAX; b = next) {
		if (b < at && begins(w, from, b))
			break;
		next = step_back(w, from, b, at);
		if (next >= b)
			break;
	}
	if (b == at)
		return 0;
	p->begin = b;
	p->end = at;
	if (!phrase_head_find(w, p))
		return 0;
	if (is_open_apposition(w, from, p->begin - 1) &&
	    before_comma(w, from, p->begin - 2, &person) && person.name >= 0 &&
	    w->entity[person.name].type == ENTITY_PER)
		*p = person;
	return 1;
}

/* After a name: energy in "Russian energy minister", and what stands before a
 * person's name. */
static int
leads_to_noun(const struct sentence_words *w, int i)
{
	int k, person = is_named(w, i - 1, ENTITY_PER);

	for (k = i + 1; k < w->n && k <= i + LEAD_REACH; k++) {
		if (is_named(w, k, ENTITY_PER))
			return !person && !sentence_words_finite(w, i);
		if (k <= i + 2 && w->word[k].noun != 0)
			return 1;
		if ((w->word[k].mark != 0 && !joins(&w->word[k])) ||
		    w->word[k].grammar != 0 || w->word[k].verb != 0)
			break;
	}
	return 0;
}

/* What a phrase has so far. */
enum found { FOUND_NOTHING, FOUND_NOUN, FOUND_NAME };

/* Whether the preposition at i goes on with a phrase. */
static int
has_complement(const struct sentence_words *w, int i, enum found found)
{
	if (sentence_words_is(w, i, "to") &&
	    !(i + 1 < w->n &&
		(w->word[i + 1].capital ||
		    sentence_words_has(w, i + 1, GRAMMAR_DETERMINER))))
		return 0;
	return found != FOUND_NOTHING && !is_named(w, i - 1, ENTITY_PER) &&
	       (noun_phrase_nominal(w, i - 1) ||
		   sentence_words_has(w, i - 1, GRAMMAR_DETERMINER));
}

/* Whether a small word can be the next of a phrase that begins at begin. */
static int
small_goes_on(
    const struct sentence_words *w, int begin, int i, enum found found)
{
	const unsigned before =
	    GRAMMAR_PREPOSITION | GRAMMAR_DETERMINER | GRAMMAR_COORDINATOR;
	unsigned g = w->word[i].grammar;

	if (g & (GRAMMAR_TITLE | GRAMMAR_POSSESSIVE))
		return 1;
	if (g & GRAMMAR_COORDINATOR)
		return i > begin && attaches(w, begin, i);
	if (g & GRAMMAR_DETERMINER)
		return i == begin || sentence_words_has(w, i - 1, before);
	if (g & stops)
		return 0;
	return (g & GRAMMAR_PREPOSITION) == 0 || has_complement(w, i, found);
}

/* Whether a word in -ed is the verb of the phrase before it: "a source
 * contacted us", but not "a report obtained by us". */
static int
is_predicate(const struct sentence_words *w, int i)
{
	const struct source_word *x = &w->word[i];

	return x->noun == 0 && !x->capital && sentence_words_finite(w, i) &&
	       !sentence_words_has(w, i + 1, GRAMMAR_PREPOSITION);
}

/* Whether a phrase that begins at begin can go on with word i. */
static int
goes_on(const struct sentence_words *w, int begin, int i, enum found found)
{
	const struct source_word *x = &w->word[i];

	if (is_quote(x))
		return 0;
	if (sentence_words_time(w, i)) {
		/* An August slideshow. */
		i = w->entity[x->entity].end;
		return i < w->n && w->word[i].noun != 0;
	}
	if (sentence_words_named(w, i))
		return 1;
	if (x->mark != 0)
		return joins(x);
	if (x->grammar & GRAMMAR_PRONOUN && i > begin &&
	    (x->grammar & GRAMMAR_DETERMINER) == 0)
		return 0;
	if (x->grammar & ~(unsigned)(GRAMMAR_ADVERB | GRAMMAR_PRONOUN))
		return small_goes_on(w, begin, i, found);
	if (is_verb(x) || x->verb & REPORTING_ING)
		return 0;
	if (x->adverb)
		return found == FOUND_NOTHING;
	if (found == FOUND_NOUN && is_predicate(w, i))
		return 0;
	return found != FOUND_NAME || x->capital || x->noun != 0 ||
	       leads_to_noun(w, i);
}

/* What a phrase has with word i, which is no name. */
static enum found
found_with(const struct source_word *x, enum found found)
{
	if (x->noun != 0)
		return FOUND_NOUN;
	if (found == FOUND_NOTHING && x->mark == 0 &&
	    (x->grammar == 0 || x->grammar & GRAMMAR_PRONOUN))
		return FOUND_NOUN;
	return found;
}

int
noun_phrase_after(
    const struct sentence_words *w, int at, int to, struct noun_phrase *p)
{
	const unsigned pronoun = GRAMMAR_PRONOUN | GRAMMAR_DETERMINER;
	enum found found = FOUND_NOTHING;
	int i = at;

	if (to > w->n)
		to = w->n;
	if (to > at + NOUN_PHRASE_MAX)
		to = at + NOUN_PHRASE_MAX;
	while (i < to && goes_on(w, at, i, found)) {
		if (sentence_words_named(w, i)) {
			found = FOUND_NAME;
			i = w->entity[w->word[i].entity].end;
			continue;
		}
		found = found_with(&w->word[i], found);
		i++;
		if (w->word[i - 1].noun == 0 &&
		    (w->word[i - 1].grammar & pronoun) == GRAMMAR_PRONOUN)
			break;
	}
	if (i > to)
		i = to;
	if (i == at)
		return 0;
	p->begin = at;
	p->end = i;
	return phrase_head_find(w, p);
}

/* Whether word i introduces a segment that is no subject: in, when, speaking.
 */
static int
introduces(const struct sentence_words *w, int i)
{
	const struct source_word *x = &w->word[i];

	return (x->grammar & GRAMMAR_DETERMINER) == 0 &&
	       (x->grammar & (GRAMMAR_PREPOSITION | GRAMMAR_SUBORDINATOR) ||
		   x->verb & REPORTING_ING);
}

/* Whether word i can be skipped at the start of a clause: and, on Friday. */
static int
is_skipped(const struct sentence_words *w, int i)
{
	const struct source_word *x = &w->word[i];

	if (is_quote(x) || is_comma(x) || x->mark == ':' || x->mark == ')')
		return 1;
	return !sentence_words_named(w, i) &&
	       (sentence_words_time(w, i) || x->adverb ||
		   x->grammar & GRAMMAR_COORDINATOR);
}

int
noun_phrase_first(
    const struct sentence_words *w, int from, int to, struct noun_phrase *p)
{
	int i = from;

	while (i < to) {
		if (is_skipped(w, i))
			i++;
		else if (!sentence_words_named(w, i) && introduces(w, i))
			i = segment_end(w, i, to) + 1;
		else
			return noun_phrase_after(w, i, to, p);
	}
	return 0;
}
