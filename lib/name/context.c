#include "name/context.h"

#include <stdlib.h>

#include "text/letter.h"
#include "text/utf8.h"

void
name_context_start(struct name_context *c)
{
	c->document++;
	c->entry_n = c->sighting_n = 0;
}

/* The entry of the word, or the free one where it would be. */
static const struct entity_context_entry *
find(const struct name_context *c, const struct word *w)
{
	uint32_t h = w->attribute[ATTRIBUTE_LOWER],
		 mask = 2 * ENTITY_CONTEXT_WORDS - 1, i;
	const struct entity_context_entry *e;

	for (i = h & mask;; i = (i + 1) & mask) {
		e = &c->entry[i];
		if (e->document != c->document || e->word == h)
			return e;
	}
}

static struct entity_context_entry *
find_or_add(struct name_context *c, const struct word *w)
{
	struct entity_context_entry *e = &c->entry[find(c, w) - c->entry];

	if (e->document == c->document)
		return e;
	if (c->entry_n == ENTITY_CONTEXT_WORDS)
		return NULL;
	c->entry_n++;
	*e = (struct entity_context_entry){ c->document,
		w->attribute[ATTRIBUTE_LOWER], 0, 0, 0, 0 };
	return e;
}

static void
note_capital(struct name_context *c, struct entity_context_entry *e,
    const struct line_words *w, size_t i)
{
	static const struct token none = { { NULL, 0 }, TOKEN_PUNCT };
	struct sighting *s;

	if (w->word[i].position == 'i' && e->capitals < UINT16_MAX)
		e->capitals++;
	if (e->sightings == ENTITY_CONTEXT_EACH ||
	    c->sighting_n == ENTITY_CONTEXT_SIGHTINGS)
		return;
	s = &c->sighting[c->sighting_n++];
	s->before = i > 0 ? w->word[i - 1].token : none;
	s->behind = i + 1 < w->n ? w->word[i + 1].token : none;
	s->ordinal = w->word[i].ordinal;
	s->next = e->last;
	e->last = (uint32_t)c->sighting_n;
	e->sightings++;
}

void
name_context_note(struct name_context *c, const struct line_words *w)
{
	struct entity_context_entry *e;
	const struct word *word;
	size_t i;

	if (w->style != STYLE_PLAIN)
		return;
	for (i = 0; i < w->n; i++) {
		word = &w->word[i];
		if (word->token.kind != TOKEN_WORD || word->folded_n < 2)
			continue;
		e = find_or_add(c, word);
		if (e == NULL)
			continue;
		if (word->capital)
			note_capital(c, e, w, i);
		else
			e->lower = 1;
	}
}

/* The bits of struct word's seen: its own place does not count. */
static unsigned
find_seen(const struct name_context *c, const struct word *w)
{
	const struct entity_context_entry *e = find(c, w);
	unsigned others;

	if (e->document != c->document)
		return 0;
	others = e->capitals;
	if (w->position == 'i' && others > 0)
		others--;
	return (e->lower ? SEEN_LOWER : 0U) | (others > 0 ? SEEN_CAPITAL : 0U) |
	       (others > 1 ? SEEN_TWICE : 0U);
}

void
name_context_mark(const struct name_context *c, struct line_words *w)
{
	struct word *word;

	for (word = w->word; word < w->word + w->n; word++)
		if (word->capital && word->folded_n >= 2)
			word->seen = find_seen(c, word);
}

const struct sighting *
name_context_sighting(const struct name_context *c, const struct word *w,
    const struct sighting *s)
{
	const struct entity_context_entry *e;
	uint32_t next;

	if (s == NULL) {
		e = find(c, w);
		next = e->document == c->document ? e->last : 0;
	} else
		next = s->next;
	while (next != 0) {
		s = &c->sighting[next - 1];
		if (s->ordinal != w->ordinal)
			return s;
		next = s->next;
	}
	return NULL;
}
