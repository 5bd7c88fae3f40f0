#include "align/conflict.h"

#include <string.h>

#include "align/participant.h"
#include "amount/normal_compare.h"
#include "text/fixed.h"
#include "text/lexicons.h"

enum {
	TITLE_WORDS = 5,
	KIN_MIN = 1001, /* of the numbers in occupations.tsv */
	OTHERS_MAX = 3,
	EXTRA_MAX = 4,
	FAMILY = 16
};

const char *
conflict_feature_name(int f)
{
	static const char *const name[CONFLICT_COUNT] = { "count", "measure",
		"age", "duration", "share", "money", "score", "moment", "rank",
		"person", "organisation", "place", "outcome", "title",
		"speaker", "polarity", "modality", "role", "less", "more",
		"others", "extra-less", "extra-more" };

	return name[f];
}

static int
decimal_is(struct decimal d, int64_t n)
{
	int i;

	for (i = 0; i < d.tens; i++)
		d.digits *= 10;
	return d.digits == n;
}

static int
is_adverb(const struct statement_word *w)
{
	return w->text.n > 2 && memcmp(w->text.p + w->text.n - 2, "ly", 2) == 0;
}

/*
 * Whether word i is what its negation is about: the first content word that it
 * reaches, or the next one after an adverb that the other sentence lacks.
 */
static int
is_negated(const struct statement *s, int i)
{
	int k;

	if (s->word[i].negated == 0)
		return 0;
	for (k = s->word[i].negated - 1; k < i; k++)
		if (s->word[k].content &&
		    (s->word[k].mate >= 0 || !is_adverb(&s->word[k])))
			return 0;
	return 1;
}

static int
negated(const struct statement *s, const struct slot *x)
{
	int i;

	for (i = x->at; i < x->at + x->n; i++)
		if (is_negated(s, i))
			return 1;
	return 0;
}

/* Whether word i is "eve", or "after" or its like stands beside it. */
static int
is_apart(const struct statement *s, int i)
{
	return (s->word[i].cue & CUE_APART) ||
	       (i > 0 && (s->word[i - 1].cue & CUE_APART)) ||
	       (i + 1 < s->n && (s->word[i + 1].cue & CUE_APART));
}

/* Whether a sentence tells how many days one of its dates is from another. */
static int
tells_distance(const struct statement *s, int32_t days)
{
	const struct normal_value *v;
	int i;

	for (i = 0; i < s->n; i++)
		if (((days == 1 && (s->word[i].cue & CUE_DAY)) ||
			(days == 7 && (s->word[i].cue & CUE_WEEK))) &&
		    is_apart(s, i))
			return 1;
	for (i = 0; i < s->slots; i++) {
		if (s->slot[i].kind != SLOT_DURATION)
			continue;
		v = &s->slot[i].value->value;
		if (v->low.tens >= 0 && v->low.tens < 9 &&
		    decimal_is(v->low, (int64_t)days * 86400))
			return 1;
	}
	return 0;
}

/* Whether the days of two dates differ by what one of the sentences tells. */
static int
is_told_apart(const struct statement *a, const struct normal_value *x,
    const struct statement *b, const struct normal_value *y)
{
	int32_t days;

	if (!x->has_days || !y->has_days)
		return 0;
	days = x->first_day - y->first_day;
	if (days < 0)
		days = -days;
	return tells_distance(a, days) || tells_distance(b, days);
}

int
conflict_share_noun(const struct align_value *x, const struct align_value *y)
{
	int i, k;

	for (i = 0; i < SENTENCE_NOUNS; i++)
		for (k = 0; k < SENTENCE_NOUNS; k++)
			if (x->noun[i] != TERM_NONE && x->noun[i] == y->noun[k])
				return 1;
	return 0;
}

/* Whether s has the value of x for a thing of its name. */
static int
has_counted(const struct statement *s, const struct slot *x)
{
	const struct slot *y;

	for (y = s->slot; y < s->slot + s->slots; y++)
		if (y->kind == SLOT_COUNT &&
		    normal_compare(&x->value->value, &y->value->value) >=
			AGREEMENT_COMPATIBLE &&
		    conflict_share_noun(x->value, y->value))
			return 1;
	return 0;
}

/*
 * Whether two counts of things of one name stand in the other sentence too, but
 * for things of other names: "three died and four were hurt", "four died and
 * three were hurt".
 */
static int
are_swapped(const struct statement *a, const struct slot *x,
    const struct statement *b, const struct slot *y)
{
	return x->kind == SLOT_COUNT && y->kind == SLOT_COUNT && x->matched &&
	       y->matched && conflict_share_noun(x->value, y->value) &&
	       !has_counted(b, x) && !has_counted(a, y);
}

/* Whether a moment only limits another: "before 1970". */
static int
is_limit(const struct statement *s, const struct slot *x)
{
	return x->kind == SLOT_MOMENT && x->at > 0 &&
	       (s->word[x->at - 1].cue & CUE_APART) != 0;
}

static int
values_conflict(const struct statement *a, const struct slot *x,
    const struct statement *b, const struct slot *y)
{
	const struct normal_value *v = &x->value->value, *w = &y->value->value;

	if (normal_compare(v, w) != AGREEMENT_CONFLICT)
		return 0;
	if (x->matched || y->matched)
		return are_swapped(a, x, b, y);
	return is_limit(a, x) == is_limit(b, y) && !is_told_apart(a, v, b, w);
}

/* Whether one of the words before slot x has its mate after slot y. */
static int
has_crossing(const struct statement *a, const struct slot *x,
    const struct slot *y, int before)
{
	int i, m, to = before ? x->at : a->n;

	for (i = before ? 0 : x->at + x->n; i < to; i++) {
		m = a->word[i].mate;
		if (a->word[i].slotted && !a->word[i].number && m >= 0 &&
		    (before ? m >= y->at + y->n : m < y->at))
			return 1;
	}
	return 0;
}

/* Whether the names on both sides have changed: A beat B, B lost to A. */
static int
are_converse(
    const struct statement *a, const struct slot *x, const struct slot *y)
{
	return has_crossing(a, x, y, 1) && has_crossing(a, x, y, 0);
}

static int
outcomes_conflict(const struct statement *a, const struct slot *x,
    const struct statement *b, const struct slot *y)
{
	if (x->matched || y->matched || x->code / FAMILY != y->code / FAMILY)
		return 0;
	if (x->code == y->code) /* one is negated, see find_words() */
		return 0;
	return !negated(a, x) && !negated(b, y) && !are_converse(a, x, y);
}

/* Whether a slot stands beside another one: before it or in apposition. */
static int
is_beside(const struct slot *x, const struct slot *y)
{
	int gap =
	    x->at < y->at ? y->at - (x->at + x->n) : x->at - (y->at + y->n);

	return gap >= 0 && gap <= TITLE_WORDS;
}

/* The person that a title is nearest to; NULL if there is none. */
static const struct slot *
person_beside(const struct statement *s, const struct slot *title)
{
	const struct slot *x, *found = NULL;

	for (x = s->slot; x < s->slot + s->slots; x++)
		if (x->kind == SLOT_PERSON && x->matched &&
		    is_beside(title, x) &&
		    (found == NULL || x->at < title->at + TITLE_WORDS))
			found = x;
	return found;
}

/* Whether a title is a relation: a wife may be a nurse. */
static int
is_kin(const struct slot *title)
{
	return title->code >= KIN_MIN;
}

/* Whether all words of a slot of the first are in a slot of the second. */
static int
is_inside(const struct statement *a, const struct slot *x, const struct slot *y)
{
	int i;

	for (i = x->at; i < x->at + x->n; i++)
		if (!slot_has(y, a->word[i].mate))
			return 0;
	return 1;
}

/* Whether two titles, not the same, are those of one person. */
static int
titles_conflict(const struct statement *a, const struct slot *x,
    const struct statement *b, const struct slot *y)
{
	const struct slot *p = person_beside(a, x), *q = person_beside(b, y);
	int i;

	if (p == NULL || q == NULL || is_kin(x) != is_kin(y) ||
	    (x->n == y->n && is_inside(a, x, y)))
		return 0;
	for (i = p->at; i < p->at + p->n; i++)
		if (slot_has(q, a->word[i].mate))
			return 1;
	return 0;
}

/* Whether two slots exclude each other, and neither is in the other sentence.
 */
static int
exclude(const struct statement *a, const struct slot *x,
    const struct statement *b, const struct slot *y)
{
	if (x->kind != y->kind && (x->name == NULL || y->name == NULL))
		return 0;
	if (x->value != NULL && y->value != NULL)
		return values_conflict(a, x, b, y);
	if (x->matched || y->matched)
		return 0;
	if (x->kind == SLOT_RANK)
		return x->code != y->code;
	if (x->kind == SLOT_TITLE)
		return titles_conflict(a, x, b, y);
	if (x->kind != SLOT_SPEAKER && a->word[x->at].source &&
	    b->word[y->at].source)
		return 0; /* speakers are compared as a whole */
	return x->kind != SLOT_OUTCOME || outcomes_conflict(a, x, b, y);
}

static void
add(struct conflicts *c, enum slot_kind kind, const struct slot *x,
    const struct slot *y, int i, int k)
{
	if (c->n < CONFLICTS_MAX)
		c->conflict[c->n++] = (struct conflict){
			.kind = kind, .x = x, .y = y, .a = i, .b = k
		};
}

static void
find_slots(
    struct conflicts *c, const struct statement *a, const struct statement *b)
{
	const struct slot *x, *y;

	for (x = a->slot; x < a->slot + a->slots; x++)
		for (y = b->slot; y < b->slot + b->slots; y++)
			if (exclude(a, x, b, y))
				add(c, x->kind, x, y, x->at, y->at);
}

/* Whether one is only possible, refused or asked for, and the other not. */
static int
is_other_way(enum modality x, enum modality y)
{
	static const int way[] = { 0, 1, 0, 0, 0, 2, 3 };

	return way[x] != way[y];
}

/* Words that are the same but for a negation, or but for their modality. */
static void
find_words(
    struct conflicts *c, const struct statement *a, const struct statement *b)
{
	const struct statement_word *x, *y;
	int i;

	for (i = 0; i < a->n; i++) {
		x = &a->word[i];
		if (!x->content || x->slotted || x->mate < 0)
			continue;
		y = &b->word[x->mate];
		if (!y->content || y->slotted || y->mate != i)
			continue;
		if (is_negated(a, i) != is_negated(b, x->mate) &&
		    !x->negated != !y->negated)
			add(c, SLOT_POLARITY, NULL, NULL, i, x->mate);
		if (is_other_way(x->modality, y->modality))
			add(c, SLOT_MODALITY, NULL, NULL, i, x->mate);
	}
}

static void
add_role(struct conflicts *c, const struct statement *a, int x, int y)
{
	int n = c->n;

	add(c, SLOT_ROLE, NULL, NULL, x, a->word[x].mate);
	if (c->n == n)
		return;
	c->conflict[n].other_a = y;
	c->conflict[n].other_b = a->word[y].mate;
}

static void
find_roles(
    struct conflicts *c, const struct statement *a, const struct statement *b)
{
	int x, y;

	for (x = 0; x < a->n; x++) {
		if (!participant_is(a, x) ||
		    !participant_is(b, a->word[x].mate))
			continue;
		for (y = x + 1; y < a->n; y++)
			if (participant_is(a, y) &&
			    participant_is(b, a->word[y].mate) &&
			    participants_changed(a, x, y, b))
				add_role(c, a, x, y);
	}
}

/* Whether word i says something besides the slot x and the speaker. */
static int
is_rest(const struct statement *s, const struct slot *x, int i)
{
	return s->word[i].content && !s->word[i].source &&
	       (x == NULL || !slot_has(x, i));
}

/* How much of the rest of a sentence the other has. */
static int32_t
cover(const struct statement *s, const struct slot *x)
{
	int i, n = 0, mates = 0;

	for (i = 0; i < s->n; i++)
		if (is_rest(s, x, i)) {
			n++;
			mates += s->word[i].mate >= 0;
		}
	return n == 0 ? 0 : mates * FIXED_ONE / n;
}

/* Slots of a sentence other than x that the other one lacks. */
static int
extra(const struct statement *s, const struct slot *x)
{
	const struct slot *y;
	int n = 0;

	for (y = s->slot; y < s->slot + s->slots; y++)
		n += y != x && !y->matched && y->kind != SLOT_OUTCOME &&
		     y->kind != SLOT_SPEAKER;
	return n < EXTRA_MAX ? n : EXTRA_MAX;
}

/* The kinds of all candidates, a bit each. */
static unsigned
kinds(const struct conflicts *c)
{
	unsigned seen = 0;
	int i;

	for (i = 0; i < c->n; i++)
		seen |= 1U << c->conflict[i].kind;
	return seen;
}

/* How many of the kinds seen are others. */
static int
others(unsigned seen, enum slot_kind kind)
{
	int n = 0;

	for (seen &= ~(1U << kind); seen != 0; seen &= seen - 1)
		n++;
	return n < OTHERS_MAX ? n : OTHERS_MAX;
}

void
conflict_set_pair(int32_t *f, int32_t x, int32_t y)
{
	f[0] = x < y ? x : y;
	f[1] = x < y ? y : x;
}

static void
set_features(struct conflict *p, unsigned seen, const struct statement *a,
    const struct statement *b)
{
	int32_t *f = p->feature;

	memset(f, 0, sizeof(p->feature));
	f[CONFLICT_KIND + p->kind] = FIXED_ONE;
	conflict_set_pair(&f[CONFLICT_LESS], cover(a, p->x), cover(b, p->y));
	f[CONFLICT_OTHERS] = others(seen, p->kind) * FIXED_ONE;
	conflict_set_pair(&f[CONFLICT_EXTRA_LESS], extra(a, p->x) * FIXED_ONE,
	    extra(b, p->y) * FIXED_ONE);
}

void
conflict_find(
    struct conflicts *c, const struct statement *a, const struct statement *b)
{
	unsigned seen;
	int i;

	c->n = 0;
	find_slots(c, a, b);
	find_words(c, a, b);
	find_roles(c, a, b);
	seen = kinds(c);
	for (i = 0; i < c->n; i++)
		set_features(&c->conflict[i], seen, a, b);
}
