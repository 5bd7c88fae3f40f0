#include "name/glossary.h"

#include <stdlib.h>
#include <string.h>

#include "text/token.h"

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

/*
 * What the table has: the hash of a phrase, or of the beginning of one, and in
 * its last bits the type.
 */
enum { TYPE = 15, BEGINNING = TYPE };

static uint64_t
make_key(uint64_t hash, int type)
{
	return (hash & ~(uint64_t)TYPE) | (uint64_t)type;
}

/* The slot of the key, whatever its type, or the free one where it would be. */
static size_t
find(const struct glossary *g, uint64_t key)
{
	size_t i = (key >> 4 ^ key >> 36) & (g->slots - 1);

	while (g->slot[i] != 0 && (g->slot[i] ^ key) > TYPE)
		i = (i + 1) & (g->slots - 1);
	return i;
}

/* Make sure that so many more leave a third of the slots free. */
static int
make_room(struct glossary *g, size_t more)
{
	struct glossary bigger = { .slots = g->slots == 0 ? 1024 : g->slots };
	size_t i;

	while (3 * (g->n + more) > 2 * bigger.slots)
		bigger.slots *= 2;
	if (bigger.slots == g->slots)
		return 0;
	bigger.slot = calloc(bigger.slots, sizeof(*bigger.slot));
	if (bigger.slot == NULL)
		return -1;
	for (i = 0; i < g->slots; i++)
		if (g->slot[i] != 0)
			bigger.slot[find(&bigger, g->slot[i])] = g->slot[i];
	free(g->slot);
	g->slot = bigger.slot;
	g->slots = bigger.slots;
	return 0;
}

/*
 * Put what was added in the table; many at once, so that one miss of the cache
 * does not wait for another.
 */
int
glossary_close(struct glossary *g)
{
	size_t k, i;

	if (make_room(g, g->added_n) == -1)
		return -1;
	for (k = 0; k < g->added_n; k++) {
		i = find(g, g->added[k]);
		g->n += g->slot[i] == 0;
		if (g->slot[i] == 0 || (g->added[k] & TYPE) != BEGINNING)
			g->slot[i] = g->added[k];
	}
	g->added_n = 0;
	return 0;
}

int
glossary_add(struct glossary *g, struct span phrase, enum entity_type type)
{
	uint64_t h = hash_start, *key;
	struct token t;
	size_t at = 0, n = 0;

	if (g->added_n + GLOSSARY_WORDS > GLOSSARY_BATCH &&
	    glossary_close(g) == -1)
		return -1;
	for (key = g->added + g->added_n; token_next(phrase, &at, &t); n++) {
		if (n == GLOSSARY_WORDS)
			return 1;
		h = hash_token(h, t.text);
		key[n] = make_key(h, BEGINNING);
	}
	if (n == 0)
		return 1;
	key[n - 1] = make_key(h, (int)type + 1);
	g->added_n += n;
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
	uint64_t h = hash_start, key;
	size_t k, end = i;

	for (k = i; g->n > 0 && k < w->n; k++) {
		h = hash_token(h, w->word[k].token.text);
		key = g->slot[find(g, make_key(h, 0))];
		if (key == 0)
			break;
		if ((key & TYPE) != BEGINNING) {
			*type = (enum entity_type)((key & TYPE) - 1);
			end = k + 1;
		}
	}
	return end;
}

void
glossary_free(struct glossary *g)
{
	free(g->slot);
	memset(g, 0, sizeof(*g));
}
