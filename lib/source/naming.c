#include "source/naming.h"

#include "source/noun_phrase.h"
#include "text/hash.h"

enum { ROLE_REACH = 8, ACRONYM_MAX = 8 };

/* A word that says what a person is. */
static int
is_role(const struct sentence_words *w, int i)
{
	const struct source_word *x = &w->word[i];

	return x->mark == 0 && x->entity < 0 &&
	       (x->noun & SPEAKER_PLURAL) == 0 &&
	       ((x->noun & SPEAKER_PERSON) != 0 ||
		   (x->capital && x->grammar == 0));
}

static void
add_role(
    struct speakers *s, uint32_t speaker, const struct sentence_words *w, int i)
{
	if (!is_role(w, i))
		return;
	s->speaker[speaker].kind |=
	    w->word[i].noun & (SPEAKER_MALE | SPEAKER_FEMALE);
	speakers_call(s, speaker, w->word[i].text);
}

static void
note_title(struct speaker *x, unsigned title)
{
	if ((title & GRAMMAR_TITLE) == 0)
		return;
	x->kind |= (title & GRAMMAR_MALE ? SPEAKER_MALE : 0U) |
		   (title & GRAMMAR_FEMALE ? SPEAKER_FEMALE : 0U);
}

/* What stands before a person's name: Finance Minister, Mr. */
static void
note_before(struct speakers *s, uint32_t speaker,
    const struct sentence_words *w, const struct source_entity *e)
{
	const struct source_word *x;
	int i, comma = e->begin > 0 && w->word[e->begin - 1].mark == ',';

	for (i = e->begin - 1 - comma; i >= 0 && i >= e->begin - ROLE_REACH;
	     i--) {
		x = &w->word[i];
		note_title(&s->speaker[speaker], x->grammar);
		if ((x->mark != 0 && x->mark != '-') || x->quoted)
			break;
		if (!comma && x->entity < 0 &&
		    (x->grammar & (GRAMMAR_PREPOSITION | GRAMMAR_BE |
				      GRAMMAR_COORDINATOR) ||
			x->verb & (REPORTING_PAST | REPORTING_THIRD)))
			break;
		if (sentence_words_named(w, i) &&
		    w->entity[x->entity].type == ENTITY_PER)
			break;
		add_role(s, speaker, w, i);
	}
}

/* What stands behind it: ", a spokeswoman for the hospital,". */
static void
note_behind(struct speakers *s, uint32_t speaker,
    const struct sentence_words *w, const struct source_entity *e)
{
	const struct source_word *x;
	int i = e->end;

	if (i >= w->n || w->word[i].mark != ',')
		return;
	for (i++; i < w->n && i < e->end + ROLE_REACH; i++) {
		x = &w->word[i];
		if ((x->mark != 0 && x->mark != '-') ||
		    x->grammar &
			(GRAMMAR_PREPOSITION | GRAMMAR_RELATIVE | GRAMMAR_BE |
			    GRAMMAR_HAVE | GRAMMAR_COORDINATOR) ||
		    x->verb & REPORTING_ING)
			break;
		if (x->noun & SPEAKER_PERSON)
			add_role(s, speaker, w, i);
	}
}

/* "The ministry" later: the words of an organisation's name. */
static void
note_group(struct speakers *s, uint32_t speaker, const struct sentence_words *w,
    const struct source_entity *e)
{
	int i;

	for (i = e->begin; i < e->end; i++)
		if (w->word[i].noun & SPEAKER_GROUP)
			speakers_call(s, speaker, w->word[i].text);
}

/*
 * Immigration, Refugees and Citizenship Canada (IRCC): the words before the
 * bracket at i that begin with the letters of the short name are its value.
 */
static void
note_acronym(struct speakers *s, const struct sentence_words *w, int i)
{
	struct span letters = w->word[i + 1].text;
	size_t k = letters.n;
	int b = i;

	if (letters.n < 2 || letters.n > ACRONYM_MAX)
		return;
	while (k > 0 && b > 0 && i - b < 3 * ACRONYM_MAX) {
		b--;
		if (w->word[b].text.p[0] == letters.p[k - 1])
			k--;
		else if (w->word[b].capital || w->word[b].quoted ||
			 (w->word[b].mark != 0 && w->word[b].mark != ',' &&
			     w->word[b].mark != '&' && w->word[b].mark != '-'))
			return;
	}
	if (k > 0)
		return;
	*map_at(&s->number, hash_bytes(HASH_START, letters)) =
	    speakers_add(s, noun_phrase_text(w, b, i), SPEAKER_GROUP, 1);
}

/* A person, group or document that is new here: "a police officer". */
static void
note_description(struct speakers *s, const struct sentence_words *w, int i)
{
	const unsigned kinds =
	    SPEAKER_PERSON | SPEAKER_GROUP | SPEAKER_DOCUMENT;
	struct noun_phrase p;
	uint32_t number;

	if (!noun_phrase_after(w, i, w->n, &p) || p.name >= 0 || p.pronoun ||
	    (p.noun & kinds) == 0)
		return;
	number = speakers_add_words(s, w, p.begin, p.end, p.noun);
	speakers_call(s, number, w->word[p.head].text);
	if (p.noun & SPEAKER_PLURAL && p.noun & SPEAKER_PERSON)
		s->plural = number;
	else if (p.noun & SPEAKER_PERSON && s->here.subject == 0)
		s->here.subject = number;
}

/* Whether word i begins an apposition to a person: Ann Lee, a teacher. */
static int
follows_person(const struct sentence_words *w, int i)
{
	short e = (short)(i > 1 ? w->word[i - 2].entity : -1);

	return e >= 0 && w->word[i - 1].mark == ',' &&
	       w->entity[e].type == ENTITY_PER;
}

/* Whether several people are named by one word: viewers, "residents". */
static int
is_people(const struct sentence_words *w, int i)
{
	const unsigned people = SPEAKER_PERSON | SPEAKER_PLURAL;

	if (i == 0)
		return 0;
	return (w->word[i].noun & people) == people &&
	       w->word[i - 1].noun == 0 &&
	       !sentence_words_has(
		   w, i - 1, GRAMMAR_PREPOSITION | GRAMMAR_DETERMINER);
}

static void
note_descriptions(struct speakers *s, const struct sentence_words *w)
{
	const struct source_word *x;
	int i;

	for (i = 0; i < w->n; i++) {
		x = &w->word[i];
		if (x->quoted || follows_person(w, i))
			continue;
		if (sentence_words_is(w, i, "a an") ||
		    (x->grammar & GRAMMAR_POSSESSIVE && x->text.n > 2))
			note_description(s, w, i);
		else if (is_people(w, i))
			s->plural = speakers_add_words(s, w, i, i + 1, x->noun);
		if (x->mark == '(' && i + 2 < w->n &&
		    w->word[i + 2].mark == ')' && w->word[i + 1].capital)
			note_acronym(s, w, i);
	}
}

/* What was named in the line before can be meant from now on. */
static void
end_line(struct speakers *s, uint32_t line)
{
	if (s->here.subject != 0) {
		s->subject = s->here.subject;
		s->subject_line = s->here.line;
	}
	if (s->here.group != 0)
		s->group = s->here.group;
	s->here.subject = s->here.group = s->here.first = 0;
	s->here.clause = 0;
	s->here.line = line;
}

/* The phrase that a sentence begins with, perhaps after "when". */
static void
note_first(struct speakers *s, const struct sentence_words *w)
{
	struct noun_phrase p;
	int i = w->start;

	s->here.clause = i < w->n && !sentence_words_named(w, i) &&
			 (w->word[i].grammar & GRAMMAR_SUBORDINATOR) != 0;
	i += s->here.clause;
	if (i >= w->n || !noun_phrase_after(w, i, w->n, &p) || p.pronoun)
		return;
	if (p.name >= 0)
		s->here.first = speakers_add_entity(s, &w->entity[p.name]);
	else if (p.noun & (SPEAKER_PERSON | SPEAKER_GROUP))
		s->here.first =
		    speakers_add_words(s, w, p.begin, p.end, p.noun);
}

void
naming_note(struct speakers *s, const struct sentence_words *w, uint32_t line)
{
	const struct source_entity *e;
	struct noun_phrase p;
	uint32_t number;
	int i;

	end_line(s, line);
	note_first(s, w);
	if (noun_phrase_first(w, w->start, w->n, &p) && p.name >= 0 &&
	    w->entity[p.name].type == ENTITY_PER)
		s->here.subject = speakers_add_entity(s, &w->entity[p.name]);
	for (i = 0; i < w->entities; i++) {
		e = &w->entity[i];
		if (e->type > ENTITY_LOC || w->word[e->begin].quoted)
			continue;
		number = speakers_add_entity(s, e);
		if (e->type == ENTITY_PER) {
			note_before(s, number, w, e);
			note_behind(s, number, w, e);
			if (s->here.subject == 0)
				s->here.subject = number;
		} else if (e->type == ENTITY_ORG) {
			note_group(s, number, w, e);
			s->here.group = number;
		}
	}
	note_descriptions(s, w);
}
