#include "source/speaker.h"

#include <stdlib.h>
#include <string.h>

#include "source/noun_phrase.h"
#include "text/hash.h"
#include "text/letter.h"
#include "text/memory.h"

enum { FOLDED_MAX = 64 };

void
speakers_start(struct speakers *s)
{
	map_clear(&s->number);
	map_clear(&s->role);
	s->group = s->plural = s->last = s->other = s->subject = 0;
	s->subject_line = 0;
	memset(&s->here, 0, sizeof(s->here));
	memset(s->recent, 0, sizeof(s->recent));
	s->speaker = memory_grow(s->speaker, &s->cap, 1, sizeof(*s->speaker));
	s->speaker[0] = (struct speaker){ .kind = 0 };
	s->n = 1;
}

/* A hash of the folded word, without the ending of a plural. */
static uint64_t
word_hash(struct span word)
{
	char folded[FOLDED_MAX];
	struct span t = { folded, 0 };

	if (word.n > sizeof(folded))
		return 0;
	t.n = letter_fold(word, folded);
	if (t.n > 3 && folded[t.n - 1] == 's' && folded[t.n - 2] != 's')
		t.n--;
	return hash_bytes(HASH_START, t);
}

/* The sex that the given name of a person tells. */
static unsigned
name_sex(struct span name)
{
	unsigned sex;
	size_t n = 0;

	while (n < name.n && name.p[n] != '_' && name.p[n] != ' ')
		n++;
	sex = lexicon_find_folded(&given_sexes, (struct span){ name.p, n });
	return (sex & SEX_MALE ? SPEAKER_MALE : 0U) |
	       (sex & SEX_FEMALE ? SPEAKER_FEMALE : 0U);
}

uint32_t
speakers_add(struct speakers *s, struct span name, unsigned kind, int named)
{
	uint32_t *number = map_at(&s->number, hash_bytes(HASH_START, name));

	if (*number == 0) {
		s->speaker = memory_grow(
		    s->speaker, &s->cap, s->n + 1, sizeof(*s->speaker));
		if (named && kind == SPEAKER_PERSON)
			kind |= name_sex(name);
		s->speaker[s->n] = (struct speaker){ name, 0, kind, named, 0 };
		*number = (uint32_t)s->n++;
	}
	return *number;
}

/* Whether word i has a capital only because it begins the sentence. */
static int
is_small(const struct sentence_words *w, int i)
{
	const struct source_word *x = &w->word[i];

	return x->capital && x->noun != 0 && x->entity < 0 && x->text.n > 1 &&
	       x->text.p[0] >= 'A' && x->text.p[0] <= 'Z' &&
	       x->text.p[1] >= 'a' && x->text.p[1] <= 'z' &&
	       (i == w->start || w->word[i - 1].mark == '<' ||
		   w->word[i - 1].mark == '>');
}

uint32_t
speakers_add_words(struct speakers *s, const struct sentence_words *w,
    int begin, int end, unsigned kind)
{
	struct span text = noun_phrase_text(w, begin, end);
	char first[1];
	uint64_t hash = HASH_START;
	uint32_t *number, known;

	if (!is_small(w, begin))
		return speakers_add(s, text, kind, 0);
	first[0] = (char)(text.p[0] | 0x20);
	hash = hash_bytes(hash, (struct span){ first, 1 });
	hash = hash_bytes(hash, (struct span){ text.p + 1, text.n - 1 });
	number = map_at(&s->number, hash);
	if (*number != 0)
		return *number;
	known = speakers_add(s, text, kind, 0);
	s->speaker[known].small = 1;
	*map_at(&s->number, hash) = known;
	return known;
}

static unsigned
kind_of(enum entity_type t)
{
	return t == ENTITY_PER    ? SPEAKER_PERSON
	       : t == ENTITY_NORP ? SPEAKER_PERSON | SPEAKER_PLURAL
				  : SPEAKER_GROUP;
}

uint32_t
speakers_add_entity(struct speakers *s, const struct source_entity *e)
{
	return speakers_add(s, e->value, kind_of(e->type), 1);
}

void
speakers_call(struct speakers *s, uint32_t speaker, struct span noun)
{
	*map_at(&s->role, word_hash(noun)) = speaker;
}

uint32_t
speakers_called(const struct speakers *s, struct span noun)
{
	const uint32_t *number = map_find(&s->role, word_hash(noun));

	return number == NULL ? SPEAKER_NONE : *number;
}

/* A person was named or spoke: the first of those that he or she may mean. */
static void
remember(struct speakers *s, uint32_t person)
{
	size_t i;

	for (i = 0; i < SPEAKERS_RECENT - 1 && s->recent[i] != person; i++)
		;
	memmove(s->recent + 1, s->recent, i * sizeof(*s->recent));
	s->recent[0] = person;
}

void
speakers_say(
    struct speakers *s, uint32_t speaker, uint32_t other, uint32_t line)
{
	struct speaker *x = &s->speaker[speaker];

	if (speaker == 0)
		return;
	x->line = line + 1;
	s->last = speaker;
	s->other = other;
	if (x->kind & SPEAKER_PLURAL)
		s->plural = speaker;
	else if (other != 0)
		s->plural = 0;
	else if (x->kind & SPEAKER_PERSON)
		remember(s, speaker);
	else if (x->kind & SPEAKER_GROUP)
		s->group = speaker;
}

void
speakers_free(struct speakers *s)
{
	free(s->speaker);
	map_free(&s->number);
	map_free(&s->role);
	memset(s, 0, sizeof(*s));
}
