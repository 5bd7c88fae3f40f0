#include "align/statement_match.h"

#include <string.h>

#include "amount/normal_compare.h"
#include "text/lexicon.h"
#include "text/lexicons.h"
#include "text/name_same.h"

enum {
	NAME_LETTERS = 4, /* of a name and what is derived from it */
	DERIVED_LETTERS = NAME_LETTERS + 1,
	CONSONANTS_MIN = 4,
	CONSONANTS_MAX = 32
};

static void
mate(struct statement *a, int i, struct statement *b, int k)
{
	if (a->word[i].mate >= 0 || b->word[k].mate >= 0)
		return;
	a->word[i].mate = k;
	b->word[k].mate = i;
}

/* Give each word of one slot a mate among those of the other. */
static void
mate_slots(struct statement *a, const struct slot *x, struct statement *b,
    const struct slot *y)
{
	int i;

	for (i = 0; i < x->n || i < y->n; i++)
		if (i < x->n && i < y->n)
			mate(a, x->at + i, b, y->at + i);
		else if (i < x->n)
			a->word[x->at + i].mate = y->at;
		else
			b->word[y->at + i].mate = x->at;
}

static int
is_name(const struct slot *s)
{
	return s->name != NULL;
}

/*
 * The consonants of the letters of a name, of two equal ones in a row the
 * first: their number, at most n.  Spellings of a name by ear differ in the
 * rest: Mueller, Müller; Rashidi, al-Rashedi.
 */
static size_t
consonants(struct span name, char *out, size_t n)
{
	struct lexicon_key key;
	size_t i, m = 0;
	char c;

	lexicon_key(&key, name);
	for (i = 0; i < key.n && m < n; i++) {
		c = key.folded[i];
		if (c >= 'a' && c <= 'z' && strchr("aeiouyhw", c) == NULL &&
		    (m == 0 || out[m - 1] != c))
			out[m++] = c;
	}
	return m;
}

static int
sounds_same(struct span x, struct span y)
{
	char s[CONSONANTS_MAX], t[CONSONANTS_MAX];
	size_t n = consonants(x, s, sizeof(s));

	return n >= CONSONANTS_MIN && n == consonants(y, t, sizeof(t)) &&
	       memcmp(s, t, n) == 0;
}

/*
 * The first letters of the words of a name, a bit each, and all of them for an
 * acronym.
 */
static uint32_t
initials(struct span name)
{
	uint32_t set = 0, capitals = 0;
	size_t i;
	char c;

	for (i = 0; i < name.n; i++) {
		c = name.p[i];
		capitals += c >= 'A' && c <= 'Z';
		if (i == 0 || name.p[i - 1] == '_' || name.p[i - 1] == ' ' ||
		    name.p[i - 1] == '-')
			set |= UINT32_C(1) << (c & 0x1f);
	}
	return capitals > name.n / 2 ? UINT32_MAX : set;
}

/* Whether it is worth comparing two names: they share a first letter. */
static int
may_be_one(struct span x, struct span y)
{
	return (initials(x) & initials(y)) != 0;
}

static int
same_name(const struct slot *x, const struct slot *y)
{
	int persons = x->kind == SLOT_PERSON && y->kind == SLOT_PERSON;
	int sound = x->kind == y->kind && x->kind != SLOT_ORGANISATION;

	if (span_equal(x->name->full, y->name->full))
		return 1;
	if (!may_be_one(x->name->full, y->name->full))
		return 0;
	return name_same(x->name->full, y->name->full, persons) ||
	       (sound && sounds_same(x->name->full, y->name->full));
}

/*
 * Whether one of the values can be the same as v.  A day without a time is that
 * of a time of day only if no other time is told.
 */
static int
has_value(const struct statement *s, const struct align_value *v)
{
	int day = 0, other_time = 0, i;
	const struct align_value *u;

	for (i = 0; i < s->slots; i++) {
		u = s->slot[i].value;
		if (u == NULL)
			continue;
		switch (normal_compare(&u->value, &v->value)) {
		case AGREEMENT_UNLIKE:
			break;
		case AGREEMENT_CONFLICT:
			other_time |= u->value.has_time;
			break;
		default:
			if (!v->value.has_time || u->value.has_time)
				return 1;
			day = 1;
		}
	}
	return day && !other_time;
}

/* Whether v is the sum of two of the values that stand one after the other. */
static int
has_sum(const struct statement *s, const struct align_value *v)
{
	const struct align_value *last = NULL, *u;
	int i;

	for (i = 0; i < s->slots; i++) {
		u = s->slot[i].value;
		if (u == NULL)
			continue;
		if (last != NULL &&
		    normal_is_sum(&last->value, &u->value, &v->value))
			return 1;
		last = u;
	}
	return 0;
}

static void
match_values(struct statement *a, struct statement *b)
{
	struct slot *x, *y;

	for (x = a->slot; x < a->slot + a->slots; x++)
		if (x->value != NULL)
			x->matched |=
			    has_value(b, x->value) || has_sum(b, x->value);
	for (x = a->slot; x < a->slot + a->slots; x++)
		for (y = b->slot; y < b->slot + b->slots; y++)
			if (x->value != NULL && y->value != NULL &&
			    normal_compare(&x->value->value,
				&y->value->value) >= AGREEMENT_COMPATIBLE)
				mate_slots(a, x, b, y);
}

static void
match_names(struct statement *a, struct statement *b)
{
	struct slot *x, *y;

	for (x = a->slot; x < a->slot + a->slots; x++)
		for (y = b->slot; y < b->slot + b->slots; y++)
			if (is_name(x) && is_name(y) && same_name(x, y)) {
				x->matched = y->matched = 1;
				mate_slots(a, x, b, y);
			}
}

static uint32_t
stem_of(const struct statement_word *w)
{
	return w->stem;
}

static uint32_t
sense_of(const struct statement_word *w)
{
	return w->sense;
}

/* Its first NAME_LETTERS letters, the first of them in either case. */
static uint32_t
letters_of(const struct statement_word *w)
{
	unsigned char p[NAME_LETTERS] = { 0 };

	memcpy(
	    p, w->text.p, w->text.n < NAME_LETTERS ? w->text.n : NAME_LETTERS);
	return (p[0] | 0x20U) | (uint32_t)p[1] << 8 | (uint32_t)p[2] << 16 |
	       (uint32_t)p[3] << 24;
}

/*
 * Whether two words with the same letters_of() are derived from one another:
 * annex, annexation; Kestria, Kestrian.
 */
static int
derived(const struct statement_word *x, const struct statement_word *y)
{
	size_t n = x->slotted && y->slotted ? NAME_LETTERS : DERIVED_LETTERS;

	return x->text.n >= n && y->text.n >= n &&
	       x->text.p[n - 1] == y->text.p[n - 1];
}

/* A word that has no mate yet, and what its mate must have too. */
struct single {
	uint32_t key;
	int at;
};

static int
find_singles(struct single *p, const struct statement *s,
    uint32_t (*key)(const struct statement_word *))
{
	const struct statement_word *w;
	int i, n = 0;

	for (i = 0; i < s->n; i++) {
		w = &s->word[i];
		if (w->content && w->mate < 0)
			p[n++] = (struct single){ key(w), i };
	}
	return n;
}

/*
 * Give each word the first one that has the same key and, unless same is NULL,
 * is the same.
 */
static void
match_words(struct statement *a, struct statement *b,
    uint32_t (*key)(const struct statement_word *),
    int (*same)(const struct statement_word *, const struct statement_word *))
{
	struct single x[STATEMENT_WORDS_MAX], y[STATEMENT_WORDS_MAX];
	int i, k, n = find_singles(x, a, key), m = find_singles(y, b, key);
	struct statement_word *w;

	for (i = 0; i < n; i++)
		for (k = 0; k < m; k++) {
			if (y[k].key != x[i].key)
				continue;
			w = &b->word[y[k].at];
			if (w->mate < 0 &&
			    (same == NULL || same(&a->word[x[i].at], w))) {
				mate(a, x[i].at, b, y[k].at);
				break;
			}
		}
}

/* What negates or turns round an outcome in both or neither. */
static int
negated(const struct statement *s, const struct slot *x)
{
	int i;

	for (i = x->at; i < x->at + x->n; i++)
		if (s->word[i].negated)
			return 1;
	return 0;
}

static void
match_codes(struct statement *a, struct statement *b)
{
	struct slot *x, *y;

	for (x = a->slot; x < a->slot + a->slots; x++)
		for (y = b->slot; y < b->slot + b->slots; y++)
			if (x->code != 0 && x->kind == y->kind &&
			    x->code == y->code &&
			    negated(a, x) == negated(b, y)) {
				x->matched = y->matched = 1;
				mate_slots(a, x, b, y);
			}
}

/*
 * Whether a person whose last word has a mate is that one: not if both have a
 * given name and these begin with different letters.
 */
static int
is_same_person(
    const struct statement *a, const struct slot *x, const struct statement *b)
{
	int m = a->word[x->at + x->n - 1].mate;
	const struct slot *y = m < 0 ? NULL : statement_name_at(b, m);

	if (y == NULL || x->n == 1 || y->n == 1)
		return m >= 0;
	return (initials(statement_text(a, x->at, x->n - 1)) &
		   initials(statement_text(b, y->at, y->n - 1))) != 0;
}

/* Names most of whose words have mates. */
static void
match_parts(struct statement *a, const struct statement *b)
{
	struct slot *x;
	int i, mates;

	for (x = a->slot; x < a->slot + a->slots; x++) {
		if (!is_name(x) || x->matched)
			continue;
		for (i = mates = 0; i < x->n; i++)
			mates += a->word[x->at + i].mate >= 0;
		x->matched = x->kind == SLOT_PERSON && mates < x->n
				 ? is_same_person(a, x, b)
				 : 2 * mates > x->n;
	}
}

static struct slot *
find_speaker(struct statement *s)
{
	int i;

	for (i = 0; i < s->slots; i++)
		if (s->slot[i].kind == SLOT_SPEAKER)
			return &s->slot[i];
	return NULL;
}

/* The persons among the words of slot x: how many, and how many matched. */
static int
count_persons(const struct statement *s, const struct slot *x, int *matched)
{
	const struct slot *y;
	int n = 0;

	for (y = s->slot; y < s->slot + s->slots; y++)
		if (y->kind == SLOT_PERSON && slot_has(x, y->at)) {
			n++;
			*matched += y->matched;
		}
	return n;
}

/* Whether it may be anybody: officials, a statement. */
static int
is_anybody(const struct statement *s, const struct slot *x)
{
	int i;

	for (i = x->at; i < x->at + x->n; i++)
		if (s->word[i].cue & CUE_SOURCE)
			return 1;
	return 0;
}

/* Whether it is a name that the other sentence has, and nothing else. */
static int
is_known(const struct statement *s, const struct slot *x)
{
	const struct slot *y = NULL;
	int i;

	for (i = x->at; i < x->at + x->n; i++) {
		if (!s->word[i].content)
			continue;
		y = statement_name_at(s, i);
		if (y == NULL || !y->matched)
			return 0;
	}
	return y != NULL;
}

/* Whether they share a word, or one of them is known or may be anybody. */
static int
may_be_same(const struct statement *a, const struct slot *x,
    const struct statement *b, const struct slot *y)
{
	int i, m;

	if (is_anybody(a, x) || is_anybody(b, y) || is_known(a, x) ||
	    is_known(b, y))
		return 1;
	for (i = x->at; i < x->at + x->n; i++)
		for (m = y->at; m < y->at + y->n; m++)
			if (a->word[i].content &&
			    a->word[i].sense == b->word[m].sense)
				return 1;
	return 0;
}

/* Speakers are the same if a person is, or else if they may be. */
static void
match_speakers(struct statement *a, struct statement *b)
{
	struct slot *x = find_speaker(a), *y = find_speaker(b);
	int n, m, matched = 0;

	if (x == NULL || y == NULL)
		return;
	n = count_persons(a, x, &matched);
	m = count_persons(b, y, &matched);
	x->matched = y->matched =
	    matched > 0 || (n * m == 0 && may_be_same(a, x, b, y));
}

void
statement_match(struct statement *a, struct statement *b)
{
	match_names(a, b);
	match_values(a, b);
	match_values(b, a);
	match_codes(a, b);
	match_words(a, b, stem_of, NULL);
	match_words(a, b, sense_of, NULL);
	match_words(a, b, letters_of, derived);
	match_parts(a, b);
	match_parts(b, a);
	match_speakers(a, b);
}
