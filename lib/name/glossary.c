#include "name/glossary.h"

#include <stdint.h>
#include <string.h>

#include "text/hash.h"
#include "text/token.h"

/* A phrase has the hash of its tokens, each followed by a separator. */
static uint64_t
hash_token(uint64_t hash, struct span token)
{
	return hash_number(hash_bytes(hash, token), 0);
}

/*
 * The map has the type of a phrase, plus 1; and 0 for what is only the
 * beginning of a phrase.
 */
int
glossary_add(struct glossary *g, struct span phrase, enum entity_type type)
{
	uint64_t key[GLOSSARY_WORDS], hash = HASH_START;
	size_t at = 0, n = 0, i;
	struct token t;

	for (; token_next(phrase, &at, &t); n++) {
		if (n == GLOSSARY_WORDS)
			return 1;
		key[n] = hash = hash_token(hash, t.text);
	}
	if (n == 0)
		return 1;
	for (i = 0; i + 1 < n; i++)
		(void)map_at(&g->phrase, key[i]);
	*map_at(&g->phrase, key[n - 1]) = (uint32_t)type + 1;
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
	uint64_t hash = HASH_START;
	const uint32_t *found;
	size_t k, end = i;

	for (k = i; g->phrase.n > 0 && k < w->n; k++) {
		hash = hash_token(hash, w->word[k].token.text);
		found = map_find(&g->phrase, hash);
		if (found == NULL)
			break;
		if (*found != 0) {
			*type = (enum entity_type)(*found - 1);
			end = k + 1;
		}
	}
	return end;
}

void
glossary_free(struct glossary *g)
{
	map_free(&g->phrase);
}
