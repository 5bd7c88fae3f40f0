#include "glossary.h"

#include <stdlib.h>
#include <string.h>

#include "token.h"

/* FNV-1a of 64 bits over the tokens, a zero byte behind each. */
static uint64_t
hash_token(uint64_t h, struct span token)
{
	size_t i;

	for (i = 0; i < token.n; i++)
		h = (h ^ (unsigned char)token.p[i]) * 1099511628211U;
	return h * 1099511628211U;
}

static const uint64_t hash_start = 14695981039346656037U;

/* The slot of the hash, or the free one where it would be. */
static size_t
find(const struct glossary *g, uint64_t hash)
{
	size_t i = (hash ^ hash >> 32) & (g->slots - 1);

	while (g->entry[i].hash != 0 && g->entry[i].hash != hash)
		i = (i + 1) & (g->slots - 1);
	return i;
}

/* Make sure that one entry more leaves a third of the slots free. */
static int
make_room(struct glossary *g)
{
	struct glossary bigger = { NULL, g->slots == 0 ? 1024 : 2 * g->slots,
		g->n };
	size_t i;

	if (3 * (g->n + 1) <= 2 * g->slots)
		return 0;
	bigger.entry = calloc(bigger.slots, sizeof(*bigger.entry));
	if (bigger.entry == NULL)
		return -1;
	for (i = 0; i < g->slots; i++)
		if (g->entry[i].hash != 0)
			bigger.entry[find(&bigger, g->entry[i].hash)] =
			    g->entry[i];
	free(g->entry);
	*g = bigger;
	return 0;
}

/* The entry of the hash, made where there is none; NULL without memory. */
static struct glossary_entry *
find_or_add(struct glossary *g, uint64_t hash)
{
	struct glossary_entry *e;

	if (make_room(g) == -1)
		return NULL;
	e = &g->entry[find(g, hash)];
	if (e->hash == 0) {
		e->hash = hash;
		e->type = ENTITY_COUNT;
		g->n++;
	}
	return e;
}

int
glossary_add(struct glossary *g, struct span phrase, enum entity_type type)
{
	struct glossary_entry *e = NULL;
	uint64_t h = hash_start, hash[GLOSSARY_WORDS];
	struct token t;
	size_t at = 0, n = 0, i;

	for (; token_next(phrase, &at, &t); n++) {
		if (n == GLOSSARY_WORDS)
			return 1;
		hash[n] = h = hash_token(h, t.text);
	}
	for (i = 0; i < n; i++) {
		e = find_or_add(g, hash[i]);
		if (e == NULL)
			return -1;
	}
	if (e == NULL)
		return 1;
	e->type = (int)type;
	return 0;
}

int
glossary_add_line(struct glossary *g, struct span line)
{
	const char *tab = memchr(line.p, '\t', line.n);
	enum entity_type type;
	size_t n;

	if (line.n == 0)
		return 0;
	if (tab == NULL)
		return 1;
	n = (size_t)(tab - line.p);
	type = entity_find((struct span){ line.p, n });
	if (type == ENTITY_COUNT)
		return 1;
	return glossary_add(g, (struct span){ tab + 1, line.n - n - 1 }, type);
}

size_t
glossary_end(const struct glossary *g, const struct line_words *w, size_t i,
    enum entity_type *type)
{
	const struct glossary_entry *e;
	uint64_t h = hash_start;
	size_t k, end = i;

	for (k = i; g->n > 0 && k < w->n; k++) {
		h = hash_token(h, w->word[k].token.text);
		e = &g->entry[find(g, h)];
		if (e->hash == 0)
			break;
		if (e->type != ENTITY_COUNT) {
			*type = (enum entity_type)e->type;
			end = k + 1;
		}
	}
	return end;
}

void
glossary_free(struct glossary *g)
{
	free(g->entry);
	memset(g, 0, sizeof(*g));
}
