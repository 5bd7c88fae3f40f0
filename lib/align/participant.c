#include "align/participant.h"

#include <string.h>

#include "text/lexicons.h"

/* What stands before a participant. */
enum part { PART_NONE, PART_BY, PART_TO, PART_FROM, PART_OTHER };

static enum part
part_of(const struct statement *s, int i)
{
	unsigned found;

	for (i--; i >= 0 && !s->word[i].content && !s->word[i + 1].boundary;
	     i--) {
		found = s->word[i].cue;
		if (found & CUE_BY)
			return PART_BY;
		if (found & CUE_FROM)
			return PART_FROM;
		if (found & CUE_TO)
			return PART_TO;
		if (found & CUE_PREPOSITION)
			return PART_OTHER;
	}
	return PART_NONE;
}

static int
is_participle(struct span w)
{
	static const char *const end[] = { "ed", "en", "wn", "ght", "shot",
		"hit", "held", "sent", "found", "made", "told", "led", "struck",
		"sold", "paid", "hurt", "lost", "won", "built" };
	size_t i, n;

	for (i = 0; i < sizeof(end) / sizeof(*end); i++) {
		n = strlen(end[i]);
		if (w.n >= n && memcmp(w.p + w.n - n, end[i], n) == 0)
			return 1;
	}
	return 0;
}

/* Whether a passive verb stands after word i, before any comma. */
static int
is_passive(const struct statement *s, int i)
{
	for (i++; i + 1 < s->n && !s->word[i].boundary; i++)
		if ((s->word[i].cue & CUE_BE) &&
		    (is_participle(s->word[i + 1].text) ||
			(i + 2 < s->n && is_participle(s->word[i + 2].text))))
			return 1;
	return 0;
}

static int
is_capital(const struct statement_word *w)
{
	return w->text.p[0] >= 'A' && w->text.p[0] <= 'Z';
}

int
participant_is(const struct statement *s, int i)
{
	const struct statement_word *w = &s->word[i];

	if (!w->content || w->mate < 0 || w->source || w->number)
		return 0;
	if (i + 1 < s->n && w[1].text.p[0] == '\'')
		return 0; /* the boy's mother: it is the mother who acts */
	if (is_capital(w))
		return i == 0 || !is_capital(w - 1) || w->boundary;
	if (i + 1 < s->n && w[1].content && w[1].mate == w->mate + 1)
		return 0; /* it describes the next word */
	return i > 0 && (w[-1].cue & CUE_ARTICLE);
}

/*
 * Which of two participants acts: 1 for x, -1 for y, 0 if it is not known.
 * x stands before y.
 */
static int
actor(const struct statement *s, int x, int y)
{
	enum part p = part_of(s, x), q = part_of(s, y);

	if (p == PART_BY || q == PART_BY)
		return p == PART_BY ? 1 : is_passive(s, -1) ? -1 : 0;
	if (p != PART_NONE || (q != PART_NONE && q != PART_TO))
		return 0;
	return is_passive(s, x) ? 0 : 1;
}

/* Whether there is a comma or the like between two words. */
static int
is_parted(const struct statement *s, int x, int y)
{
	int i, last = x > y ? x : y;

	for (i = x < y ? x : y; i < last; i++)
		if (s->word[i + 1].boundary || s->word[i + 1].quote ||
		    (s->word[i + 1].cue & CUE_CLAUSE))
			return 1;
	return 0;
}

int
participants_changed(
    const struct statement *a, int x, int y, const struct statement *b)
{
	int u = a->word[x].mate, v = a->word[y].mate, first, second;
	enum part p = part_of(a, x), q = part_of(a, y);

	if (u == v || is_parted(a, x, y) || is_parted(b, u, v))
		return 0;
	first = actor(a, x, y);
	second = u < v ? actor(b, u, v) : -actor(b, v, u);
	if (first != 0 && second != 0)
		return first == -second;
	return p != q && p != PART_OTHER && q != PART_OTHER &&
	       (p == PART_TO || p == PART_FROM || q == PART_TO ||
		   q == PART_FROM) &&
	       part_of(b, u) == q && part_of(b, v) == p;
}
