#include "text/name_same.h"

#include "text/name_words.h"

static int
ends_with(const struct name_words *w, const struct name_words *end)
{
	return name_words_hash(w, w->n - end->n, w->n) ==
	       name_words_hash(end, 0, end->n);
}

static int
begins_with(const struct name_words *w, const struct name_words *start)
{
	return name_words_hash(w, 0, start->n) ==
	       name_words_hash(start, 0, start->n);
}

/* Whether the first words are the same, or one is the initial of the other. */
static int
is_first_same(const struct name_words *a, const struct name_words *b)
{
	return a->hash[0] == b->hash[0] ||
	       (a->letter[0] == b->letter[0] &&
		   ((a->initials | b->initials) & 1) != 0);
}

static int
is_same_person(const struct name_words *s, const struct name_words *w)
{
	if (s->n == 1)
		return ends_with(w, s) || begins_with(w, s);
	return (s->n < w->n && ends_with(w, s)) ||
	       (s->hash[s->n - 1] == w->hash[w->n - 1] && is_first_same(s, w) &&
		   name_words_agree(s, w));
}

static int
is_same_other(const struct name_words *s, const struct name_words *w)
{
	if (s->n == w->n)
		return 0;
	if (s->acronym != 0 && (s->acronym == name_words_letters(w, 0) ||
				   s->acronym == name_words_letters(w, 1)))
		return 1;
	return (ends_with(w, s) && name_words_tail(w, w->n - s->n)) ||
	       (begins_with(w, s) &&
		   (name_words_lead(w, s->n) ||
		       (w->company >> s->n) == (1U << (w->n - s->n)) - 1));
}

int
name_same(struct span a, struct span b, int person)
{
	struct name_words x, y;
	const struct name_words *s = &x, *w = &y;

	name_words_read(&x, a);
	name_words_read(&y, b);
	if (x.n > y.n) {
		s = &y;
		w = &x;
	}
	if (s->n == w->n && begins_with(w, s))
		return 1;
	return person ? is_same_person(s, w) : is_same_other(s, w);
}
