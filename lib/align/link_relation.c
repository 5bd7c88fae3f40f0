#include "align/link_relation.h"

#include "align/link_source.h"
#include "align/link_weights.h"
#include "align/statement_match.h"
#include "amount/normal_compare.h"
#include "text/fixed.h"
#include "text/lexicons.h"

enum {
	/* Log odds of the best candidate: the sentences differ, */
	DIFFERS = FIXED_ONE / 4,
	/* or are at least not the same. */
	DOUBT = -FIXED_ONE * 2,
	SLOTS_MAX = 4,
	PLAIN_TIMES = 5,
	LOG_ONE = 7098 /* fixed_log(FIXED_ONE) */
};

const char *
relation_weights_name(int stage, int i)
{
	static const char *const name[RELATION_FEATURES] = { "similarity",
		"less", "more", "only-less", "only-more", "slots-less",
		"slots-more", "conflict" };

	if (i == 0)
		return "bias";
	return stage == 0 ? conflict_feature_name(i - 1) : name[i - 1];
}

static void
read_weights(int32_t *weight, const char *stage, int number, int n)
{
	char entry[LEXICON_WORD_MAX];
	size_t m;
	int i;

	for (i = 0; i <= n; i++) {
		m = lexicon_append(entry, 0, stage);
		m = lexicon_append(entry, m, " ");
		m = lexicon_append(entry, m, relation_weights_name(number, i));
		weight[i] = lexicon_integer(
		    &relation_weights, (struct span){ entry, m });
	}
}

void
relation_weights_read(struct relation_weights *w)
{
	read_weights(w->conflict, "conflict", 0, CONFLICT_COUNT);
	read_weights(w->same, "same", 1, RELATION_FEATURES);
}

/* What a sentence has and the other lacks. */
struct left {
	int words, all, slots;
};

/* Whether a slot is part of what is told, and not of who says so. */
static int
is_fact(const struct statement *s, const struct slot *x)
{
	return (x->value != NULL || x->name != NULL || x->kind == SLOT_RANK) &&
	       !s->word[x->at].source;
}

static struct left
left_of(const struct statement *s)
{
	struct left l = { 0, 0, 0 };
	const struct slot *x;
	int i;

	for (i = 0; i < s->n; i++)
		if (s->word[i].content && !s->word[i].source) {
			l.all++;
			l.words += s->word[i].mate < 0;
		}
	for (x = s->slot; x < s->slot + s->slots; x++)
		l.slots += is_fact(s, x) && !x->matched && l.slots < SLOTS_MAX;
	return l;
}

static int32_t
share(struct left l)
{
	return l.all == 0 ? 0 : (l.all - l.words) * FIXED_ONE / l.all;
}

static int32_t
log_words(struct left l)
{
	return fixed_log((uint64_t)(1 + l.words) * FIXED_ONE) - LOG_ONE;
}

static void
set_features(struct link_relation *r, int32_t similarity)
{
	struct left x = left_of(r->a), y = left_of(r->b);
	int32_t *f = r->feature;

	f[RELATION_SIMILARITY] = similarity;
	conflict_set_pair(&f[RELATION_LESS], share(x), share(y));
	conflict_set_pair(&f[RELATION_ONLY_LESS], log_words(x), log_words(y));
	conflict_set_pair(
	    &f[RELATION_SLOTS_LESS], x.slots * FIXED_ONE, y.slots * FIXED_ONE);
	f[RELATION_CONFLICT] = r->conflicts.n > 0 ? FIXED_ONE : 0;
}

void
link_relation_start(struct link_relation *r)
{
	size_t i;

	r->first_of = NULL;
	for (i = 0; i < RELATION_KEPT; i++)
		r->second_of[i] = NULL;
}

/* Read sentence i into s, unless it is there. */
static struct statement *
read_once(struct statement *s, const struct align_sentence **of,
    const struct term_table *l, const struct sentence_terms *w, size_t i)
{
	if (*of == &w->sentence[i]) {
		statement_clear(s);
		return s;
	}
	statement_read(s, l, w, i);
	*of = &w->sentence[i];
	return s;
}

void
link_relation_read(struct link_relation *r, const struct term_table *l,
    const struct sentence_terms *a, size_t i, const struct sentence_terms *b,
    size_t k, int32_t similarity)
{
	size_t kept = k % RELATION_KEPT;

	r->a = read_once(&r->first, &r->first_of, l, a, i);
	r->b = read_once(&r->second[kept], &r->second_of[kept], l, b, k);
	statement_match(r->a, r->b);
	conflict_find(&r->conflicts, r->a, r->b);
	r->best = NULL;
	set_features(r, similarity);
}

void
link_relation_best(struct link_relation *r, const struct relation_weights *w)
{
	struct conflict *c;
	int i;

	r->best = NULL;
	for (i = 0; i < r->conflicts.n; i++) {
		c = &r->conflicts.conflict[i];
		c->score =
		    link_weights_score(w->conflict, c->feature, CONFLICT_COUNT);
		if (r->best == NULL || c->score > r->best->score)
			r->best = c;
	}
}

/* Whether two amounts conflict, however unlikely they are one fact. */
static int
has_value_conflict(const struct link_relation *r)
{
	const struct conflict *c = r->conflicts.conflict;
	int i;

	for (i = 0; i < r->conflicts.n; i++)
		if (c[i].x != NULL && c[i].x->value != NULL)
			return 1;
	return 0;
}

/*
 * Whether two amounts are told of one thing, whatever else the sentences tell:
 * money, or counts of things of one name, neither many times the other.
 */
static int
is_plain(const struct conflict *c)
{
	return c->x != NULL && c->kind == c->y->kind &&
	       (c->kind == SLOT_MONEY ||
		   (c->kind == SLOT_COUNT &&
		       conflict_share_noun(c->x->value, c->y->value))) &&
	       normal_within_times(
		   &c->x->value->value, &c->y->value->value, PLAIN_TIMES);
}

/* The first conflict that is plain, if there is one; else the surest. */
static const struct conflict *
plainest(const struct link_relation *r)
{
	const struct conflict *c = r->conflicts.conflict;
	int i;

	for (i = 0; i < r->conflicts.n; i++)
		if (is_plain(&c[i]))
			return &c[i];
	return r->best;
}

static int
differs(struct link_relation *r)
{
	if (r->best == NULL)
		return 0;
	if (r->best->score >= DIFFERS)
		return 1;
	if (!r->whole)
		return 0;
	r->best = plainest(r);
	return is_plain(r->best);
}

/*
 * Whether nothing speaks against one fact: both were read whole, by words that
 * are known, and neither has a value that the other lacks.
 */
static int
is_same(const struct link_relation *r)
{
	return r->same > 0 && !r->a->cut && !r->b->cut &&
	       r->feature[RELATION_SLOTS_MORE] == 0 && !has_value_conflict(r) &&
	       (r->best == NULL || r->best->score < DOUBT);
}

/* Speakers do not conflict where both sentences have one source. */
static void
drop_speakers(struct conflicts *c)
{
	int i, n = 0;

	for (i = 0; i < c->n; i++)
		if (c->conflict[i].kind != SLOT_SPEAKER)
			c->conflict[n++] = c->conflict[i];
	c->n = n;
}

void
link_relation_find(struct link_relation *r, const struct relation_weights *w,
    const struct term_table *l, const struct sentence_terms *a, size_t i,
    const struct sentence_terms *b, size_t k, int32_t similarity)
{
	const struct span x = a->sentence[i].source;
	const struct span y = b->sentence[k].source;

	link_relation_read(r, l, a, i, b, k, similarity);
	if (link_source_same(link_source_names(x), link_source_names(y)))
		drop_speakers(&r->conflicts);
	link_relation_best(r, w);
	r->same = link_weights_score(w->same, r->feature, RELATION_FEATURES);
	r->sources = link_source_conflict(x, r->a, y, r->b);
	if (r->sources || differs(r))
		r->relation = RELATION_DIFFERS;
	else if (is_same(r) && (!r->foreign || span_equal(a->sentence[i].text,
						   b->sentence[k].text)))
		r->relation = RELATION_SAME;
	else
		r->relation = RELATION_PARTIAL;
}
