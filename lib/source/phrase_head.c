#include "source/phrase_head.h"

/* Whether word i can't begin a phrase: a preposition, a title, a mark. */
static int
can_begin(const struct sentence_words *w, int i)
{
	const struct source_word *x = &w->word[i];

	if (sentence_words_named(w, i) || x->grammar & GRAMMAR_PRONOUN)
		return 1;
	return x->mark == 0 &&
	       (x->grammar & (GRAMMAR_PREPOSITION | GRAMMAR_COORDINATOR |
				 GRAMMAR_TITLE)) == 0 &&
	       !(x->adverb && x->noun == 0);
}

/* Take determiners and the like off the front. */
static void
trim_front(const struct sentence_words *w, struct noun_phrase *p)
{
	const struct source_word *x;

	for (; p->begin < p->end; p->begin++) {
		x = &w->word[p->begin];
		if (sentence_words_named(w, p->begin) ||
		    sentence_words_has(w, p->begin + 1, GRAMMAR_PREPOSITION))
			return;
		if ((x->grammar & GRAMMAR_DETERMINER) == 0) {
			if (can_begin(w, p->begin))
				return;
			continue;
		}
		if (x->grammar & GRAMMAR_POSSESSIVE ||
		    sentence_words_is(
			w, p->begin, "the this that these those both"))
			p->definite = 1;
		if (p->end - p->begin == 1)
			return;
	}
}

/* A report obtained by us; Palestinians interviewed in Gaza. */
static int
is_participle(const struct sentence_words *w, int i)
{
	const struct source_word *x = &w->word[i], *y = x - 1;
	size_t n = x->text.n;

	if (x->mark != 0 || x->entity >= 0 || x->capital || x->noun != 0 ||
	    y->mark != 0 || (y->noun == 0 && !sentence_words_named(w, i - 1)))
		return 0;
	return (n > 4 && x->text.p[n - 2] == 'e' && x->text.p[n - 1] == 'd') ||
	       sentence_words_is(w, i,
		   "done made held led taken written seen given known shown");
}

/* Take marks and prepositions off the end. */
static void
trim_end(const struct sentence_words *w, struct noun_phrase *p)
{
	const struct source_word *x;

	for (; p->end > p->begin + 1; p->end--) {
		x = &w->word[p->end - 1];
		if (x->grammar & GRAMMAR_PREPOSITION ||
		    is_participle(w, p->end - 1))
			continue;
		if (x->mark == 0 || x->mark == ')' || x->entity >= 0)
			return;
	}
}

/* The end of the part that has the head. */
static int
head_end(const struct sentence_words *w, const struct noun_phrase *p)
{
	const unsigned after = GRAMMAR_PREPOSITION | GRAMMAR_RELATIVE;
	const struct source_word *x;
	int i;

	for (i = p->begin + 1; i < p->end; i++) {
		x = &w->word[i];
		if (sentence_words_named(w, i) &&
		    w->entity[x->entity].begin < i)
			continue;
		if (x->mark == '(' || x->mark == ',' || x->mark == '[')
			return i;
		if (x->entity < 0 && !x->capital && x->grammar & after)
			return i;
		if (is_participle(w, i))
			return i;
	}
	return p->end;
}

/* The entity of a name that ends before word end, or -1. */
static int
name_before(const struct sentence_words *w, int begin, int end)
{
	const struct source_word *x;

	for (; end > begin; end--) {
		x = &w->word[end - 1];
		if (x->entity >= 0 || (x->mark == 0 && !x->number))
			break;
	}
	if (end <= begin || !sentence_words_named(w, end - 1))
		return -1;
	return w->entity[w->word[end - 1].entity].begin >= begin
		   ? w->word[end - 1].entity
		   : -1;
}

/* Whether the phrase is a person with a title: Secretary of State Ann Lee. */
static int
is_office(const struct sentence_words *w, const struct noun_phrase *p, int end)
{
	const unsigned small = GRAMMAR_DETERMINER | GRAMMAR_COORDINATOR;
	short e = w->word[p->end - 1].entity;
	int i;

	if (end >= p->end || e < 0 || w->entity[e].type != ENTITY_PER ||
	    w->entity[e].begin <= end || !w->word[end - 1].capital ||
	    !sentence_words_is(w, end, "of"))
		return 0;
	for (i = end + 1; i < w->entity[e].begin; i++)
		if (!w->word[i].capital && w->word[i].entity < 0 &&
		    (w->word[i].grammar & small) == 0)
			return 0;
	return 1;
}

/* The last noun of the part with the head: sources familiar with the matter. */
static int
find_head(const struct sentence_words *w, const struct noun_phrase *p, int end)
{
	const struct source_word *x;
	int head = end - 1;

	for (; head > p->begin; head--) {
		x = &w->word[head];
		if (x[-1].mark != 0 || x[-1].noun == 0 ||
		    !sentence_words_is(w, head,
			"familiar close aware present involved responsible"))
			break;
	}
	return head;
}

/* A name, and perhaps another before it: Ann Lee and Tom Brill. */
static void
find_name(const struct sentence_words *w, struct noun_phrase *p, int end)
{
	int e = name_before(w, p->begin, end), b;

	if (e < 0 ||
	    (w->entity[e].type != ENTITY_PER && w->entity[e].begin != p->begin))
		return;
	p->name = e;
	b = w->entity[e].begin - 1;
	if (b > p->begin && sentence_words_has(w, b, GRAMMAR_COORDINATOR))
		p->other = name_before(w, p->begin, b);
}

/* The Union and other powers: a name, and what comes after "and". */
static void
find_pair(const struct sentence_words *w, struct noun_phrase *p, int end)
{
	short e = w->word[p->begin].entity;
	int b;

	if (!sentence_words_named(w, p->begin))
		return;
	b = w->entity[e].end;
	if (b + 1 >= p->end || !sentence_words_is(w, b, "and"))
		return;
	p->other = e;
	p->begin = b + 1;
	while (p->begin + 1 < p->end &&
	       sentence_words_has(w, p->begin, GRAMMAR_DETERMINER))
		p->begin++;
	p->name = name_before(w, p->begin, end);
}

int
phrase_head_find(const struct sentence_words *w, struct noun_phrase *p)
{
	const unsigned pronoun = GRAMMAR_PRONOUN | GRAMMAR_RELATIVE;
	int end;

	p->name = p->other = -1;
	p->definite = 0;
	trim_front(w, p);
	trim_end(w, p);
	if (p->begin >= p->end)
		return 0;
	end = head_end(w, p);
	if (is_office(w, p, end))
		end = p->end;
	p->head = find_head(w, p, end);
	p->noun = w->word[p->head].noun;
	if (p->head < p->end - 1 &&
	    sentence_words_has(w, p->head, GRAMMAR_DETERMINER))
		p->noun = SPEAKER_PERSON | SPEAKER_PLURAL; /* all of them */
	p->pronoun =
	    p->end - p->begin == 1 && sentence_words_has(w, p->begin, pronoun);
	find_name(w, p, end);
	if (p->name < 0)
		find_pair(w, p, end);
	return p->end - p->begin > 1 || w->word[p->begin].mark == 0 ||
	       p->name >= 0;
}
