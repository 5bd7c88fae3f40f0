#include "source/anaphora.h"

enum { REACH = 12 }; /* sentences in which a pronoun looks back */

static int
sex_fits(unsigned a, unsigned b)
{
	const unsigned both = SPEAKER_MALE | SPEAKER_FEMALE;

	a &= both;
	b &= both;
	return a == 0 || b == 0 || a == both || b == both || a == b;
}

/* Whether a speaker can be meant by he or she. */
static int
is_person(const struct speakers *s, uint32_t number, unsigned sex)
{
	const struct speaker *x = &s->speaker[number];

	return number != 0 && (x->kind & SPEAKER_PERSON) &&
	       (x->kind & SPEAKER_PLURAL) == 0 && sex_fits(x->kind, sex);
}

static uint32_t
find_he(struct speakers *s, uint32_t line, unsigned sex)
{
	uint32_t last = s->last, subject = s->subject;
	int named = is_person(s, subject, sex) &&
		    s->subject_line + REACH >= line && s->subject_line < line;
	size_t i;

	if (s->here.clause && is_person(s, s->here.first, sex))
		return s->here.first;
	if (is_person(s, last, sex) && s->speaker[last].line + REACH >= line &&
	    !(named && s->subject_line + 1 > s->speaker[last].line))
		return last;
	if (named)
		return subject;
	for (i = 0; i < SPEAKERS_RECENT; i++)
		if (is_person(s, s->recent[i], sex))
			return s->recent[i];
	return 0;
}

static uint32_t
find_they(
    struct speakers *s, const struct sentence_words *w, int i, uint32_t *other)
{
	uint32_t first = s->here.first;

	if (s->here.clause &&
	    s->speaker[first].kind & (SPEAKER_PLURAL | SPEAKER_GROUP))
		return first;
	if (s->plural == 0 && s->other != 0) {
		*other = s->other;
		return s->last;
	}
	if (s->plural == 0 &&
	    s->speaker[first].kind & (SPEAKER_PLURAL | SPEAKER_GROUP))
		return first;
	if (s->plural != 0)
		return s->plural;
	if (s->group != 0)
		return s->group;
	return s->last != 0 ? s->last
			    : speakers_add(s, w->word[i].text,
				  SPEAKER_PERSON | SPEAKER_PLURAL, 0);
}

static uint32_t
find_it(struct speakers *s, const struct sentence_words *w, int i)
{
	if (s->here.clause && s->speaker[s->here.first].kind & SPEAKER_GROUP)
		return s->here.first;
	if (s->speaker[s->last].kind & (SPEAKER_DOCUMENT | SPEAKER_GROUP))
		return s->last;
	if (s->group != 0)
		return s->group;
	return s->last != 0
		   ? s->last
		   : speakers_add(s, w->word[i].text, SPEAKER_GROUP, 0);
}

/* He or she, of that sex: who is meant, or the pronoun itself. */
static uint32_t
find_person(
    struct speakers *s, const struct sentence_words *w, int i, uint32_t line)
{
	unsigned sex = sentence_words_has(w, i, GRAMMAR_MALE) ? SPEAKER_MALE
							      : SPEAKER_FEMALE;
	uint32_t he = find_he(s, line, sex);

	if (he == SPEAKER_NONE)
		return speakers_add(s, span_of("-"), SPEAKER_PERSON, 0);
	s->speaker[he].kind |= sex;
	return he;
}

/* One of many: "one said, another added, a third agreed". */
static int
is_one(const struct sentence_words *w, int i)
{
	return sentence_words_has(w, i, GRAMMAR_DETERMINER) &&
	       !sentence_words_is(w, i, "some many");
}

static uint32_t
find_pronoun(struct speakers *s, const struct sentence_words *w, int i,
    uint32_t line, uint32_t *other)
{
	if (sentence_words_has(w, i, GRAMMAR_MALE | GRAMMAR_FEMALE))
		return find_person(s, w, i, line);
	if (sentence_words_is(w, i, "they"))
		return find_they(s, w, i, other);
	if (sentence_words_is(w, i, "it"))
		return find_it(s, w, i);
	if (sentence_words_is(w, i, "i we you"))
		return SPEAKER_NONE;
	if (s->plural != SPEAKER_NONE && is_one(w, i))
		return s->plural;
	return speakers_add_words(
	    s, w, i, i + 1, SPEAKER_PERSON | SPEAKER_PLURAL);
}

/* "The minister": the last one who is called so. */
static uint32_t
find_role(const struct speakers *s, struct span noun, unsigned kind)
{
	const unsigned kinds =
	    SPEAKER_PERSON | SPEAKER_GROUP | SPEAKER_DOCUMENT;
	uint32_t number = speakers_called(s, noun);
	unsigned known = s->speaker[number].kind;

	if (!sex_fits(known, kind) || (known & kind & kinds) == 0)
		return SPEAKER_NONE;
	/* Experts are no expert; an expert is no experts, but a group may be.
	 */
	if ((known & SPEAKER_PLURAL) != (kind & SPEAKER_PLURAL) &&
	    ((known & SPEAKER_PLURAL) || (kind & SPEAKER_GROUP) == 0))
		return SPEAKER_NONE;
	return number;
}

/* Whom a definite description may mean that nobody was called by before. */
static uint32_t
find_anybody(
    const struct speakers *s, const struct noun_phrase *p, uint32_t line)
{
	unsigned kind = p->noun;

	if (kind & SPEAKER_PLURAL || (kind & SPEAKER_ANYBODY) == 0)
		return 0;
	if (kind & SPEAKER_PERSON)
		return is_person(s, s->recent[0], kind) &&
			       s->speaker[s->recent[0]].line + REACH >= line
			   ? s->recent[0]
			   : 0;
	if (p->end - p->begin > 1)
		return 0;
	if ((kind & SPEAKER_GROUP) == 0)
		return 0;
	return s->speaker[s->here.first].kind == SPEAKER_GROUP ? s->here.first
							       : s->group;
}

/* A description: of one who was described or named before, or new. */
static uint32_t
find_description(struct speakers *s, const struct sentence_words *w,
    const struct noun_phrase *p, uint32_t line)
{
	unsigned kind = p->noun;
	uint32_t number = 0;

	if (kind == 0)
		kind = SPEAKER_PERSON | SPEAKER_GROUP;
	if (p->definite && p->head == p->end - 1) {
		number = find_role(s, w->word[p->head].text, kind);
		if (number == 0 && p->noun != 0 && p->end - p->begin <= 2)
			number = find_anybody(s, p, line);
	}
	if (number != 0)
		return number;
	number = speakers_add_words(s, w, p->begin, p->end, kind);
	speakers_call(s, number, w->word[p->head].text);
	return number;
}

uint32_t
anaphora_find(struct speakers *s, const struct sentence_words *w,
    const struct noun_phrase *p, uint32_t line, uint32_t *other)
{
	*other = 0;
	if (p->other >= 0)
		*other = speakers_add_entity(s, &w->entity[p->other]);
	if (p->name >= 0)
		return speakers_add_entity(s, &w->entity[p->name]);
	if (p->pronoun)
		return find_pronoun(s, w, p->begin, line, other);
	return find_description(s, w, p, line);
}

uint32_t
anaphora_last(const struct speakers *s, uint32_t line)
{
	int spoke = s->last != 0 && s->speaker[s->last].line + 2 >= line;

	if (s->subject != 0 && s->subject_line < line &&
	    s->subject_line + 2 >= line &&
	    !(spoke && s->speaker[s->last].line > s->subject_line))
		return s->subject;
	return s->last;
}
