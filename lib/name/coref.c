#include "name/coref.h"

#include <stdlib.h>
#include <string.h>

#include "text/hash.h"
#include "text/letter.h"
#include "text/memory.h"
#include "text/utf8.h"

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
	KEY_STEM,       /* another name without its word of companies */
	KEY_PART,       /* the first or the last words of an organisation's */
	KEY_FORM        /* the bytes of a name */
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

static int
is_person(const struct coref_name *name)
{
	return name->type == ENTITY_PER;
}

/* The name with these words and type, which is added if it is new. */
static uint32_t
find_or_add(
    struct coref *r, const struct name_words *words, enum entity_type type)
{
	enum key_kind kind = type == ENTITY_PER ? KEY_PERSON : KEY_OTHER;
	uint32_t *name, number = (uint32_t)r->n;
	size_t n = r->keys.n;

	name = map_at(
	    &r->keys, make_key(kind, name_words_hash(words, 0, words->n)));
	if (r->keys.n == n)
		return *name;
	*name = number;
	r->name =
	    memory_grow(r->name, &r->name_cap, r->n + 1, sizeof(*r->name));
	r->name[r->n++] = (struct coref_name){ .words = *words,
		.type = type,
		.form = UINT32_MAX,
		.same = number,
		.full = number };
	return number;
}

/* Whether a name has capitals, and no small letter. */
static int
is_all_capitals(struct span s)
{
	const char *p = s.p, *end = s.p + s.n;
	uint32_t c;
	int any = 0;

	while (p < end) {
		c = utf8_next(&p, end);
		if (letter_is_lower(c))
			return 0;
		any |= letter_is_upper(c);
	}
	return any;
}

/* Whether a form is better than one that is before it. */
static int
is_better(const struct coref_form *a, const struct coref_form *b)
{
	if (a->written != b->written)
		return a->written > b->written;
	return a->capitals != b->capitals ? b->capitals : a->n > b->n;
}

/* Find the best form of every name. */
static void
choose_forms(struct coref *r)
{
	struct coref_name *name;
	uint32_t i;

	for (i = 0; i < r->form_n; i++) {
		name = &r->name[r->form[i].name];
		if (name->form == UINT32_MAX ||
		    is_better(&r->form[i], &r->form[name->form])) {
			name->form = i;
			name->words.written = r->form[i].written;
		}
	}
}

/* Add the form that entity i, a name, is the first to have. */
static void
add_form(struct coref *r, const struct entity *e, size_t i)
{
	struct coref_form f = { .first = (uint32_t)i };
	struct name_words words;

	name_words_read(&words, e[i].text);
	f.name = find_or_add(r, &words, e[i].type);
	f.written = words.written;
	f.capitals = is_all_capitals(e[i].text);
	r->form =
	    memory_grow(r->form, &r->form_cap, r->form_n + 1, sizeof(*r->form));
	r->form[r->form_n++] = f;
}

/* Read entity i, a name; one that has been read before is known by its bytes.
 */
static void
read_name(struct coref *r, const struct entity *e, size_t i)
{
	uint64_t bytes = hash_bytes(HASH_START, e[i].text);
	size_t n = r->keys.n, number = r->form_n;
	uint32_t *known = map_at(&r->keys,
	    make_key(KEY_FORM, hash_number(bytes, e[i].type == ENTITY_PER)));

	if (r->keys.n == n &&
	    span_equal(e[r->form[*known].first].text, e[i].text)) {
		number = *known;
	} else {
		*known = (uint32_t)number;
		add_form(r, e, i);
	}
	r->form[number].n++;
	r->name_of[i] = r->form[number].name;
	r->name[r->name_of[i]].n++;
}

static void
find_names(struct coref *r, const struct entity *e, size_t n)
{
	size_t i;

	r->name_of = memory_grow(
	    r->name_of, &r->name_of_cap, n + 1, sizeof(*r->name_of));
	r->n = r->form_n = 0;
	map_clear(&r->keys);
	for (i = 0; i < n; i++) {
		r->name_of[i] = NAME_NONE;
		if (e[i].type <= ENTITY_LOC)
			read_name(r, e, i);
	}
	choose_forms(r);
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
		if (is_person(&r->name[i]) && r->name[i].words.n > 1)
			join_ends(r, i);
	for (i = 0; i < r->n; i++) {
		w = &r->name[i].words;
		if (is_person(&r->name[i]) && w->n > 1 &&
		    (w->initials & 1) != 0)
			join(r, i, get(r, KEY_INITIAL, hash_initial(w)));
	}
}

/* Enter the keys of an organisation's name by which parts of it find it. */
static void
put_parts(struct coref *r, uint32_t i)
{
	const struct name_words *w = &r->name[i].words;
	size_t k;

	for (k = 1; k < w->n; k++) {
		if (name_words_tail(w, k))
			put(r, KEY_PART, name_words_hash(w, k, w->n), i);
		if (name_words_lead(w, k))
			put(r, KEY_PART, name_words_hash(w, 0, k), i);
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
	if (!is_person(&r->name[i])) {
		if ((w->company >> (w->n - 1) & 1) != 0)
			put(r, KEY_STEM, name_words_hash(w, 0, w->n - 1), i);
		put(r, KEY_LETTERS, name_words_letters(w, 0), i);
		put(r, KEY_LETTERS, name_words_letters(w, 1), i);
		if (r->name[i].type == ENTITY_ORG)
			put_parts(r, i);
		return;
	}
	for (k = 1; k < w->n; k++)
		put(r, KEY_TAIL, name_words_hash(w, k, w->n), i);
	put(r, KEY_FIRST, w->hash[0], i);
}

/* Join a person with one who has a longer name. */
static void
join_longer_person(struct coref *r, uint32_t i, uint64_t hash)
{
	const struct name_words *w = &r->name[i].words;
	uint32_t tail = get(r, KEY_TAIL, hash), first = NAME_NONE;

	if (w->n == 1)
		first = get(r, KEY_FIRST, w->hash[0]);
	if (tail == NAME_NONE)
		join(r, i, first);
	else if (first == NAME_NONE || (is_one(first) && is_one(tail) &&
					   root(r, first) == root(r, tail)))
		join(r, i, tail);
}

/* Join a name with the longer one that it is short for. */
static void
join_longer(struct coref *r, uint32_t i)
{
	const struct coref_name *name = &r->name[i];
	const struct name_words *w = &name->words;
	uint64_t hash = name_words_hash(w, 0, w->n);

	if (root(r, i) != i)
		return;
	if (is_person(name)) {
		join_longer_person(r, i, hash);
		return;
	}
	join(r, i, get(r, KEY_STEM, hash));
	if (w->acronym != 0 && root(r, i) == i)
		join(r, i, get(r, KEY_LETTERS, w->acronym));
	if (name->type == ENTITY_ORG && root(r, i) == i)
		join(r, i, get(r, KEY_PART, hash));
}

/* The number of initials among the words. */
static int
count_initials(const struct name_words *w)
{
	unsigned bits = w->initials;
	int n = 0;

	for (; bits != 0; bits &= bits - 1)
		n++;
	return n;
}

/* Whether a is fuller than b, which is before it. */
static int
is_fuller(const struct coref_name *a, const struct coref_name *b)
{
	int x = count_initials(&a->words), y = count_initials(&b->words);

	if (a->words.written != b->words.written)
		return a->words.written > b->words.written;
	return x != y ? x < y : a->n > b->n;
}

/* Find the fullest name of each referent, and number the referents. */
static void
number_referents(struct coref *r)
{
	struct coref_name *name;
	uint32_t number = 0, i;

	for (i = 0; i < r->n; i++) {
		name = &r->name[root(r, i)];
		if (name->number == 0) {
			name->number = ++number;
			name->full = i;
		} else if (is_fuller(&r->name[i], &r->name[name->full]))
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
	*full = r->form[r->name[name->full].form].first;
	return name->number;
}

void
coref_free(struct coref *r)
{
	map_free(&r->keys);
	free(r->name_of);
	free(r->name);
	free(r->form);
	memset(r, 0, sizeof(*r));
}
