#include "name/name_context.h"

#include <stdlib.h>
#include <string.h>

#include "text/memory.h"

void
name_context_start(struct name_context *c)
{
	map_clear(&c->index);
	c->sighting_n = 0;
}

/* What is known of the word; NULL where it was not noted. */
static const struct name_context_word *
find(const struct name_context *c, const struct word *w)
{
	const uint32_t *i = map_find(&c->index, w->attribute[ATTRIBUTE_LOWER]);

	return i == NULL ? NULL : &c->word[*i];
}

/* The same, for a word to note; NULL if there are too many others. */
static struct name_context_word *
find_or_add(struct name_context *c, const struct word *w)
{
	size_t n = c->index.n;
	uint32_t *i;

	if (n == NAME_CONTEXT_WORDS && find(c, w) == NULL)
		return NULL;
	i = map_at(&c->index, w->attribute[ATTRIBUTE_LOWER]);
	if (c->index.n > n) {
		c->word =
		    memory_grow(c->word, &c->word_cap, n + 1, sizeof(*c->word));
		c->word[n] = (struct name_context_word){ 0 };
		*i = (uint32_t)n;
	}
	return &c->word[*i];
}

/* What is kept of word i; before the line, i wraps to a huge number. */
static struct neighbour
neighbour_of(const struct line_words *w, size_t i)
{
	const struct word *word;

	if (i >= w->n)
		return (struct neighbour){ { NULL, 0 }, 0, 0 };
	word = &w->word[i];
	return (struct neighbour){ word->token.text,
		word->attribute[ATTRIBUTE_LOWER],
		word->attribute[ATTRIBUTE_CLUSTER2] };
}

static void
note_capital(struct name_context *c, struct name_context_word *known,
    const struct line_words *w, size_t i)
{
	struct sighting *s;

	if (w->word[i].position == WORD_INSIDE && known->capitals < UINT16_MAX)
		known->capitals++;
	if (known->sightings == NAME_CONTEXT_EACH ||
	    c->sighting_n == NAME_CONTEXT_SIGHTINGS)
		return;
	c->sighting = memory_grow(c->sighting, &c->sighting_cap,
	    c->sighting_n + 1, sizeof(*c->sighting));
	s = &c->sighting[c->sighting_n++];
	s->before = neighbour_of(w, i - 1);
	s->after = neighbour_of(w, i + 1);
	s->ordinal = w->word[i].ordinal;
	s->next = known->last;
	known->last = (uint32_t)c->sighting_n;
	known->sightings++;
}

void
name_context_note(struct name_context *c, const struct line_words *w)
{
	struct name_context_word *known;
	const struct word *word;
	size_t i;

	if (w->style != STYLE_PLAIN)
		return;
	for (i = 0; i < w->n; i++) {
		word = &w->word[i];
		if (word->token.kind != TOKEN_WORD || word->folded_n < 2)
			continue;
		known = find_or_add(c, word);
		if (known == NULL)
			continue;
		if (word->capital)
			note_capital(c, known, w, i);
		else
			known->lower = 1;
	}
}

/* The bits of the word, whose own occurrence does not count. */
static unsigned
find_seen(const struct name_context *c, const struct word *w)
{
	const struct name_context_word *known = find(c, w);
	unsigned others;

	if (known == NULL)
		return 0;
	others = known->capitals;
	if (w->position == WORD_INSIDE && others > 0)
		others--;
	return (known->lower ? SEEN_LOWER : 0U) |
	       (others > 0 ? SEEN_CAPITAL : 0U) |
	       (others > 1 ? SEEN_TWICE : 0U);
}

void
name_context_mark(const struct name_context *c, struct line_words *w)
{
	struct word *word;
	size_t k;

	for (k = 0; k < w->capitals; k++) {
		word = &w->word[w->capital[k]];
		if (word->folded_n >= 2)
			word->seen = find_seen(c, word);
	}
}

const struct sighting *
name_context_sighting(const struct name_context *c, const struct word *w,
    const struct sighting *s)
{
	const struct name_context_word *known;
	uint32_t next;

	if (s == NULL) {
		known = find(c, w);
		next = known == NULL ? 0 : known->last;
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

void
name_context_free(struct name_context *c)
{
	map_free(&c->index);
	free(c->word);
	free(c->sighting);
	memset(c, 0, sizeof(*c));
}
