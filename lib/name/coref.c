#include "name/coref.h"

#include <stdlib.h>
#include <string.h>

#include "text/memory.h"

/* What a key is made of; the same words as another kind are another key. */
enum key {
	KEY_PERSON = 1, /* all words of a person's name */
	KEY_OTHER,      /* of another */
	KEY_ENDS,       /* the first and last of a person's */
	KEY_INITIAL,    /* the first letter and the last word */
	KEY_TAIL,       /* the last ones */
	KEY_FIRST,
	KEY_LETTERS, /* the first letters of another name's */
	KEY_STEM     /* another name's but for a word of companies */
};

static uint64_t
key(enum key kind, uint64_t hash)
{
	hash = (hash ^ (uint64_t)kind) * 0x9e3779b97f4a7c15U;
	hash ^= hash >> 29;
	return hash == 0 ? 1 : hash;
}

/* The name that stands for all that mean what name i does. */
static size_t
root(const struct coref *r, size_t i)
{
	while (r->name[i].same != i)
		i = r->name[i].same;
	return i;
}

/* Is that a name, and neither none nor several? */
static int
is_one(size_t name)
{
	return name != NAME_KEYS_NONE && name != NAME_KEYS_TWO;
}

static void
join(struct coref *r, size_t i, size_t with)
{
	if (is_one(with))
		r->name[root(r, i)].same = root(r, with);
}

/* Give a key to the name, or to several if others have it. */
static int
put(struct coref *r, enum key kind, uint64_t hash, size_t name)
{
	uint64_t k = key(kind, hash);
	size_t other = name_keys_find(&r->keys, k);

	if (other == NAME_KEYS_TWO ||
	    (other != NAME_KEYS_NONE && root(r, other) == root(r, name)))
		return 0;
	return name_keys_put(
	    &r->keys, k, other == NAME_KEYS_NONE ? name : NAME_KEYS_TWO);
}

static size_t
get(const struct coref *r, enum key kind, uint64_t hash)
{
	return name_keys_find(&r->keys, key(kind, hash));
}

static uint64_t
two(uint64_t a, uint64_t b)
{
	return a * 31 + b;
}

/* Enter the name of entity i. */
static int
enter(struct coref *r, const struct entity *e, size_t i)
{
	int person = e[i].type == ENTITY_PER;
	struct name_words words;
	struct coref_name *name;
	uint64_t k;

	name_words_read(&words, e[i].text);
	k = key(person ? KEY_PERSON : KEY_OTHER,
	    name_words_hash(&words, 0, words.n));
	r->name_of[i] = name_keys_find(&r->keys, k);
	if (r->name_of[i] != NAME_KEYS_NONE)
		return 0;
	name = memory_grow(r->name, &r->name_cap, r->n + 1, sizeof(*name));
	if (name == NULL)
		return -1;
	r->name = name;
	name[r->n] = (struct coref_name){ words, i, r->n, r->n, 0, person };
	r->name_of[i] = r->n++;
	return name_keys_put(&r->keys, k, r->name_of[i]);
}

static int
enter_all(struct coref *r, const struct entity *e, size_t n)
{
	size_t i,
	    *p = memory_grow(r->name_of, &r->name_of_cap, n + 1, sizeof(*p));

	if (p == NULL)
		return -1;
	r->name_of = p;
	r->n = 0;
	name_keys_clear(&r->keys);
	for (i = 0; i < n; i++) {
		r->name_of[i] = NAME_KEYS_NONE;
		if (e[i].type <= ENTITY_LOC && enter(r, e, i) == -1)
			return -1;
	}
	return 0;
}

/* Join a person with one whose name has the same ends. */
static int
join_ends(struct coref *r, size_t i)
{
	const struct name_words *w = &r->name[i].words;
	uint64_t k = two(w->hash[0], w->hash[w->n - 1]);
	size_t other = get(r, KEY_ENDS, k);

	if (other == NAME_KEYS_NONE) {
		if (name_keys_put(&r->keys, key(KEY_ENDS, k), i) == -1)
			return -1;
	} else if (name_words_agree(w, &r->name[other].words)) {
		join(r, i, other);
	}
	if ((w->initials & 1) != 0)
		return 0;
	return put(r, KEY_INITIAL, two(w->letter[0], w->hash[w->n - 1]), i);
}

/* Join persons whose names have the same ends, and then J. with John. */
static int
join_persons(struct coref *r)
{
	const struct name_words *w;
	size_t i;

	for (i = 0; i < r->n; i++)
		if (r->name[i].person && r->name[i].words.n > 1 &&
		    join_ends(r, i) == -1)
			return -1;
	for (i = 0; i < r->n; i++) {
		w = &r->name[i].words;
		if (r->name[i].person && w->n > 1 && (w->initials & 1) != 0)
			join(r, i,
			    get(r, KEY_INITIAL,
				two(w->letter[0], w->hash[w->n - 1])));
	}
	return 0;
}

/* Give a name the keys that shorter ones ask for. */
static int
offer(struct coref *r, size_t i)
{
	const struct name_words *w = &r->name[i].words;
	size_t k;

	if (w->n == 1)
		return 0;
	if (!r->name[i].person) {
		if ((w->company >> (w->n - 1) & 1) != 0 &&
		    put(r, KEY_STEM, name_words_hash(w, 0, w->n - 1), i) == -1)
			return -1;
		if (put(r, KEY_LETTERS, name_words_letters(w, 0), i) == -1)
			return -1;
		return put(r, KEY_LETTERS, name_words_letters(w, 1), i);
	}
	for (k = 1; k < w->n; k++)
		if (put(r, KEY_TAIL, name_words_hash(w, k, w->n), i) == -1)
			return -1;
	return put(r, KEY_FIRST, w->hash[0], i);
}

/* Join a name with the longer one that it is short for. */
static void
ask(struct coref *r, size_t i)
{
	const struct name_words *w = &r->name[i].words;
	uint64_t h = name_words_hash(w, 0, w->n);
	size_t tail, first;

	if (root(r, i) != i)
		return;
	if (!r->name[i].person) {
		join(r, i, get(r, KEY_STEM, h));
		if (w->acronym != 0 && root(r, i) == i)
			join(r, i, get(r, KEY_LETTERS, w->acronym));
		return;
	}
	tail = get(r, KEY_TAIL, h);
	first = w->n == 1 ? get(r, KEY_FIRST, w->hash[0]) : NAME_KEYS_NONE;
	if (tail == NAME_KEYS_NONE)
		join(r, i, first);
	else if (first == NAME_KEYS_NONE ||
		 (is_one(first) && is_one(tail) &&
		     root(r, first) == root(r, tail)))
		join(r, i, tail);
}

/* The longest name of each, and numbers in the order of the text. */
static void
count(struct coref *r)
{
	struct coref_name *name;
	uint32_t number = 0;
	size_t i;

	for (i = 0; i < r->n; i++) {
		name = &r->name[root(r, i)];
		if (name->number == 0)
			name->number = ++number;
		if (r->name[i].words.n > r->name[name->full].words.n)
			name->full = i;
	}
}

int
coref_find(struct coref *r, const struct entity *e, size_t n)
{
	size_t length, i;

	if (enter_all(r, e, n) == -1 || join_persons(r) == -1)
		return -1;
	/* The longest first, so that those that are one are joined before both
	 * offer a key. */
	for (length = NAME_WORDS; length > 0; length--) {
		for (i = 0; i < r->n; i++)
			if (r->name[i].words.n == length)
				ask(r, i);
		for (i = 0; i < r->n; i++)
			if (r->name[i].words.n == length && offer(r, i) == -1)
				return -1;
	}
	count(r);
	return 0;
}

uint32_t
coref_number(const struct coref *r, size_t i, size_t *full)
{
	const struct coref_name *name;

	if (r->name_of[i] == NAME_KEYS_NONE)
		return 0;
	name = &r->name[root(r, r->name_of[i])];
	*full = r->name[name->full].first;
	return name->number;
}

void
coref_free(struct coref *r)
{
	name_keys_free(&r->keys);
	free(r->name_of);
	free(r->name);
	memset(r, 0, sizeof(*r));
}
