#include "name/coref.h"

#include <stdlib.h>
#include <string.h>

#include "text/hash.h"
#include "text/memory.h"

/* Special values where the number of a name is expected. */
#define NAME_NONE    UINT32_MAX
#define NAME_SEVERAL (UINT32_MAX - 1)

/* What a key is made of; the same words as another kind are another key. */
enum key_kind {
	KEY_PERSON = 1, /* all words of a person's name */
	KEY_OTHER,      /* all words of another name */
	KEY_ENDS,       /* the first and the last word of a person's name */
	KEY_INITIAL,    /* the first letter and the last word of one */
	KEY_TAIL,       /* the last words of one */
	KEY_FIRST,      /* the first word of one */
	KEY_LETTERS,    /* the first letters of another name */
	KEY_STEM        /* another name without its word of companies */
};

static uint64_t
make_key(enum key_kind kind, uint64_t hash)
{
	return hash_number(hash, (uint64_t)kind);
}

static uint64_t
hash_pair(uint64_t a, uint64_t b)
{
	return hash_number(hash_number(HASH_START, a), b);
}

/* The name that represents all names with the referent of name i. */
static uint32_t
root(const struct coref *r, uint32_t i)
{
	while (r->name[i].same != i)
		i = r->name[i].same;
	return i;
}

static int
is_one(uint32_t name)
{
	return name != NAME_NONE && name != NAME_SEVERAL;
}

static void
join(struct coref *r, uint32_t i, uint32_t with)
{
	if (is_one(with))
		r->name[root(r, i)].same = root(r, with);
}

static uint32_t
get(const struct coref *r, enum key_kind kind, uint64_t hash)
{
	const uint32_t *name = map_find(&r->keys, make_key(kind, hash));

	return name == NULL ? NAME_NONE : *name;
}

/*
 * Give a key to the name; or to NAME_SEVERAL if a name with another referent
 * has it already.
 */
static void
put(struct coref *r, enum key_kind kind, uint64_t hash, uint32_t name)
{
	size_t n = r->keys.n;
	uint32_t *known = map_at(&r->keys, make_key(kind, hash));

	if (r->keys.n > n)
		*known = name;
	else if (*known != NAME_SEVERAL && root(r, *known) != root(r, name))
		*known = NAME_SEVERAL;
}

/* The name of entity i, which is added if it is new. */
static uint32_t
find_or_add(struct coref *r, const struct entity *e, size_t i)
{
	int person = e[i].type == ENTITY_PER;
	uint32_t *name, number = (uint32_t)r->n;
	struct name_words words;
	size_t n = r->keys.n;
	uint64_t hash;

	name_words_read(&words, e[i].text);
	hash = name_words_hash(&words, 0, words.n);
	name =
	    map_at(&r->keys, make_key(person ? KEY_PERSON : KEY_OTHER, hash));
	if (r->keys.n == n)
		return *name;
	*name = number;
	r->name =
	    memory_grow(r->name, &r->name_cap, r->n + 1, sizeof(*r->name));
	r->name[r->n++] =
	    (struct coref_name){ words, i, number, number, 0, person };
	return number;
}

static void
find_names(struct coref *r, const struct entity *e, size_t n)
{
	size_t i;

	r->name_of = memory_grow(
	    r->name_of, &r->name_of_cap, n + 1, sizeof(*r->name_of));
	r->n = 0;
	map_clear(&r->keys);
	for (i = 0; i < n; i++)
		r->name_of[i] =
		    e[i].type <= ENTITY_LOC ? find_or_add(r, e, i) : NAME_NONE;
}

/* The key of names with the same initial and last word. */
static uint64_t
hash_initial(const struct name_words *w)
{
	return hash_pair(w->letter[0], w->hash[w->n - 1]);
}

/* Join a person with one whose name has the same first and last word. */
static void
join_ends(struct coref *r, uint32_t i)
{
	const struct name_words *w = &r->name[i].words;
	uint64_t ends = hash_pair(w->hash[0], w->hash[w->n - 1]);
	uint32_t other = get(r, KEY_ENDS, ends);

	if (other == NAME_NONE)
		put(r, KEY_ENDS, ends, i);
	else if (name_words_agree(w, &r->name[other].words))
		join(r, i, other);
	if ((w->initials & 1) == 0)
		put(r, KEY_INITIAL, hash_initial(w), i);
}

/* Join persons by the ends of their names, and then J. Kerry with John Kerry.
 */
static void
join_persons(struct coref *r)
{
	const struct name_words *w;
	uint32_t i;

	for (i = 0; i < r->n; i++)
		if (r->name[i].person && r->name[i].words.n > 1)
			join_ends(r, i);
	for (i = 0; i < r->n; i++) {
		w = &r->name[i].words;
		if (r->name[i].person && w->n > 1 && (w->initials & 1) != 0)
			join(r, i, get(r, KEY_INITIAL, hash_initial(w)));
	}
}

/* Enter the keys of a name by which shorter ones find it. */
static void
put_keys(struct coref *r, uint32_t i)
{
	const struct name_words *w = &r->name[i].words;
	size_t k;

	if (w->n == 1)
		return;
	if (!r->name[i].person) {
		if ((w->company >> (w->n - 1) & 1) != 0)
			put(r, KEY_STEM, name_words_hash(w, 0, w->n - 1), i);
		put(r, KEY_LETTERS, name_words_letters(w, 0), i);
		put(r, KEY_LETTERS, name_words_letters(w, 1), i);
		return;
	}
	for (k = 1; k < w->n; k++)
		put(r, KEY_TAIL, name_words_hash(w, k, w->n), i);
	put(r, KEY_FIRST, w->hash[0], i);
}

/* Join a name with the longer one that it is short for. */
static void
join_longer(struct coref *r, uint32_t i)
{
	const struct name_words *w = &r->name[i].words;
	uint64_t hash = name_words_hash(w, 0, w->n);
	uint32_t tail, first;

	if (root(r, i) != i)
		return;
	if (!r->name[i].person) {
		join(r, i, get(r, KEY_STEM, hash));
		if (w->acronym != 0 && root(r, i) == i)
			join(r, i, get(r, KEY_LETTERS, w->acronym));
		return;
	}
	tail = get(r, KEY_TAIL, hash);
	first = w->n == 1 ? get(r, KEY_FIRST, w->hash[0]) : NAME_NONE;
	if (tail == NAME_NONE)
		join(r, i, first);
	else if (first == NAME_NONE || (is_one(first) && is_one(tail) &&
					   root(r, first) == root(r, tail)))
		join(r, i, tail);
}

/* Find the longest name of each referent, and number the referents. */
static void
number_referents(struct coref *r)
{
	struct coref_name *name;
	uint32_t number = 0, i;

	for (i = 0; i < r->n; i++) {
		name = &r->name[root(r, i)];
		if (name->number == 0)
			name->number = ++number;
		if (r->name[i].words.n > r->name[name->full].words.n)
			name->full = i;
	}
}

void
coref_find(struct coref *r, const struct entity *e, size_t n)
{
	size_t length;
	uint32_t i;

	find_names(r, e, n);
	join_persons(r);
	/* Longest names first; those of a length are joined before any of them
	 * has keys, so that names with one referent do not count as several. */
	for (length = NAME_WORDS; length > 0; length--) {
		for (i = 0; i < r->n; i++)
			if (r->name[i].words.n == length)
				join_longer(r, i);
		for (i = 0; i < r->n; i++)
			if (r->name[i].words.n == length)
				put_keys(r, i);
	}
	number_referents(r);
}

uint32_t
coref_number(const struct coref *r, size_t i, size_t *full)
{
	const struct coref_name *name;

	if (r->name_of[i] == NAME_NONE)
		return 0;
	name = &r->name[root(r, r->name_of[i])];
	*full = r->name[name->full].first;
	return name->number;
}

void
coref_free(struct coref *r)
{
	map_free(&r->keys);
	free(r->name_of);
	free(r->name);
	memset(r, 0, sizeof(*r));
}
