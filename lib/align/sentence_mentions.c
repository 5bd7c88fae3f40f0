#include "align/sentence_mentions.h"

#include <stdlib.h>
#include <string.h>

#include "align/term_table.h"
#include "text/memory.h"

void
sentence_mentions_free(struct sentence_mentions *s)
{
	free(s->value);
	free(s->name);
	memset(s, 0, sizeof(*s));
}

void
sentence_mentions_clear(struct sentence_mentions *s)
{
	s->value_n = s->name_n = 0;
}

static int
is_name(enum entity_type t)
{
	return t <= ENTITY_NORP;
}

/* Go to the next mention. */
static void
advance(struct sentence_mentions *s)
{
	s->begun = 0;
	s->next = s->name_from = SIZE_MAX;
	if (!mention_next(&s->rest, &s->m))
		return;
	s->type = entity_find(s->m.type);
	s->next = s->m.start;
	if (is_name(s->type))
		s->name_from = s->m.start;
}

void
sentence_mentions_start(
    struct sentence_mentions *s, struct span text, const struct span *entities)
{
	s->next = s->name_from = SIZE_MAX;
	s->open = s->value_first = s->value_n;
	s->name_first = s->name_n;
	s->text = text;
	if (entities == NULL)
		return;
	s->rest = (struct mentions){ *entities, text.n, 0 };
	advance(s);
}

static void
add_name(struct sentence_mentions *s, struct span text, struct slice words)
{
	if (s->name_n - s->name_first == SENTENCE_NAMES_MAX)
		return;
	s->name =
	    memory_grow(s->name, &s->name_cap, s->name_n + 1, sizeof(*s->name));
	s->name[s->name_n++] = (struct align_name){ s->type,
		s->m.value.n > 0 ? s->m.value : text, words };
}

static void
add_value(struct sentence_mentions *s, struct span text, struct slice words)
{
	struct align_value *v;
	int i;

	if (s->value_n - s->value_first == SENTENCE_VALUES_MAX ||
	    s->m.value.n == 0)
		return;
	s->value =
	    memory_grow(s->value, &s->value_cap, s->value_n + 1, sizeof(*v));
	v = &s->value[s->value_n];
	normal_read(&v->value, s->type, s->m.value);
	if (v->value.kind == NORMAL_NONE)
		return;
	v->type = s->type;
	v->form = s->m.value;
	v->text = text;
	v->words = words;
	for (i = 0; i < SENTENCE_NOUNS; i++)
		v->noun[i] = TERM_NONE;
	s->value_n++;
}

/* Add the mention, which has ended before that word. */
static void
add(struct sentence_mentions *s, size_t word)
{
	struct span text = { s->text.p + s->m.start, s->m.end - s->m.start };
	struct slice words = { s->first, (uint32_t)word - s->first };

	if (is_name(s->type))
		add_name(s, text, words);
	else if (s->type != ENTITY_COUNT)
		add_value(s, text, words);
}

void
sentence_mentions_follow(struct sentence_mentions *s, size_t at, size_t word)
{
	while (s->next != SIZE_MAX && at >= s->next) {
		if (!s->begun) {
			s->begun = 1;
			s->first = (uint32_t)word;
			s->next = s->m.end;
			continue;
		}
		add(s, word);
		advance(s);
	}
}

void
sentence_mentions_noun(struct sentence_mentions *s, uint32_t stem)
{
	struct align_value *v;
	size_t i;
	int n;

	for (i = s->open; i < s->value_n; i++) {
		v = &s->value[i];
		for (n = 0; v->noun[n] != TERM_NONE; n++)
			;
		v->noun[n] = stem;
		/* Those before it have no fewer. */
		if (n + 1 == SENTENCE_NOUNS)
			s->open = i + 1;
	}
}
