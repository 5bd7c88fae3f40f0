#include "text/intern.h"

#include <stdlib.h>
#include <string.h>

#include "text/lexicon.h"
#include "text/memory.h"
#include "text/siphash.h"

enum { CHAIN_MAX = 8, CHAINS_MIN = 2048 };

struct intern_word {
	size_t at; /* offset of the bytes */
	uint32_t n, hash;
	uint32_t next; /* next in the chain, newest first: number + 1; 0 at the
			  end */
};

void
intern_free(struct intern *v)
{
	free(v->word);
	free(v->head);
	free(v->bytes);
	map_free(&v->crowd);
	memset(v, 0, sizeof(*v));
}

struct span
intern_word(const struct intern *v, size_t number)
{
	const struct intern_word *w = &v->word[number];

	return (struct span){ v->bytes + w->at, w->n };
}

uint32_t
intern_hash(const struct intern *v, size_t number)
{
	return v->word[number].hash;
}

static uint32_t *
head_of(const struct intern *v, uint32_t hash)
{
	return &v->head[hash & (v->head_n - 1)];
}

/* Whether a chain may have no more words. */
static int
is_full(const struct intern *v, uint32_t head)
{
	int length = 0;

	for (; head != 0; head = v->word[head - 1].next)
		length++;
	return length == CHAIN_MAX;
}

/* Put a word into its chain or, if that is full, into a crowded one. */
static inline void
chain(struct intern *v, size_t number, int full)
{
	struct intern_word *w = &v->word[number];
	uint32_t *head = head_of(v, w->hash);

	if (full)
		head = map_at(&v->crowd, siphash(intern_word(v, number)));
	w->next = *head;
	*head = (uint32_t)number + 1;
}

/* Double the number of chains. */
static void
widen(struct intern *v)
{
	size_t i, n = v->head_n == 0 ? CHAINS_MIN : v->head_n * 2;

	free(v->head);
	v->head = memory_new(n, sizeof(*v->head));
	v->head_n = n;
	map_clear(&v->crowd);
	for (i = 0; i < v->n; i++)
		chain(v, i, is_full(v, *head_of(v, v->word[i].hash)));
}

static inline void
reserve(struct intern *v, size_t bytes)
{
	if (v->n < v->word_cap && bytes <= v->bytes_cap - v->bytes_n)
		return;
	v->word =
	    memory_grow(v->word, &v->word_cap, v->n + 1, sizeof(*v->word));
	v->bytes = memory_grow(v->bytes, &v->bytes_cap, v->bytes_n + bytes, 1);
}

/* Add a new word; full is whether its chain is. */
static uint32_t
add(struct intern *v, struct span word, uint32_t hash, int full)
{
	struct intern_word *w;

	reserve(v, word.n);
	w = &v->word[v->n];
	w->at = v->bytes_n;
	w->n = (uint32_t)word.n;
	w->hash = hash;
	if (word.n > 0)
		memcpy(v->bytes + w->at, word.p, word.n);
	v->bytes_n += word.n;
	chain(v, v->n, full);
	return (uint32_t)v->n++;
}

static inline int
is_word(
    const struct intern *v, uint32_t number, struct span word, uint32_t hash)
{
	const struct intern_word *w = &v->word[number];

	return w->hash == hash && w->n == word.n &&
	       (word.n == 0 || memcmp(v->bytes + w->at, word.p, word.n) == 0);
}

/* Find a word whose chain is full: its number + 1, or 0 if it is new. */
static uint32_t
find_crowded(const struct intern *v, struct span word, uint32_t hash)
{
	const uint32_t *head = map_find(&v->crowd, siphash(word));
	uint32_t i;

	for (i = head == NULL ? 0 : *head; i != 0; i = v->word[i - 1].next)
		if (is_word(v, i - 1, word, hash))
			break;
	return i;
}

/* The number + 1 of a word, or 0 if it is new; and whether its chain is full.
 */
static inline uint32_t
find(const struct intern *v, struct span word, uint32_t hash, int *full)
{
	uint32_t i;
	int length = 0;

	for (i = *head_of(v, hash); i != 0; i = v->word[i - 1].next) {
		if (is_word(v, i - 1, word, hash))
			return i;
		length++;
	}
	*full = length == CHAIN_MAX;
	return *full ? find_crowded(v, word, hash) : 0;
}

size_t
intern_find_hashed(const struct intern *v, struct span word, uint32_t hash)
{
	int full;
	uint32_t i = v->n == 0 ? 0 : find(v, word, hash, &full);

	return i == 0 ? SIZE_MAX : i - 1;
}

uint32_t
intern_add_hashed(struct intern *v, struct span word, uint32_t hash)
{
	uint32_t i;
	int full = 0;

	if (v->n >= v->head_n)
		widen(v);
	i = find(v, word, hash, &full);
	return i != 0 ? i - 1 : add(v, word, hash, full);
}

uint32_t
intern_add(struct intern *v, struct span word)
{
	return intern_add_hashed(v, word, lexicon_hash(word));
}

void
intern_truncate(struct intern *v, size_t n)
{
	const struct intern_word *w;
	uint32_t *head;

	/* The newest word of a chain is its head. */
	while (v->n > n) {
		w = &v->word[v->n - 1];
		head = head_of(v, w->hash);
		if (*head != v->n)
			head = map_find(
			    &v->crowd, siphash(intern_word(v, v->n - 1)));
		*head = w->next;
		v->bytes_n = w->at;
		v->n--;
	}
	if (n == 0)
		map_clear(&v->crowd);
}
