#include "roster.h"

#include <string.h>

#include "entity_context.h"
#include "rows.h"

void
roster_start(struct roster *r)
{
	r->document++;
	r->n = 0;
}

static uint32_t
hash_name(const struct line_words *w, size_t first, size_t end)
{
	uint32_t h = 0;

	for (; first < end; first++)
		h = rows_hash(h, w->word[first].trait[TRAIT_FORM]);
	return h;
}

/* The entry of the hash, or the free one where it would be. */
static size_t
find(const struct roster *r, uint32_t hash)
{
	const uint32_t mask = 2 * ROSTER_NAMES - 1;
	size_t i = hash & mask;

	while (r->name[i].document == r->document && r->name[i].hash != hash)
		i = (i + 1) & mask;
	return i;
}

static struct roster_name *
find_or_add(struct roster *r, uint32_t hash)
{
	struct roster_name *n = &r->name[find(r, hash)];

	if (n->document == r->document)
		return n;
	if (r->n == ROSTER_NAMES)
		return NULL;
	r->n++;
	memset(n, 0, sizeof(*n));
	n->document = r->document;
	n->hash = hash;
	return n;
}

void
roster_enter(struct roster *r, const struct line_words *w, size_t first,
    size_t end, int type)
{
	struct roster_name *n;

	if (end - first > ROSTER_WORDS)
		return;
	n = find_or_add(r, hash_name(w, first, end));
	if (n != NULL)
		n->found[type]++;
	if (type != 0 || end - first == 1 || !w->word[end - 1].capital)
		return;
	n = find_or_add(r, hash_name(w, end - 1, end));
	if (n != NULL)
		n->surname++;
}

/* The type that was found most often; of equals the first. */
static int
most(const struct roster_name *n)
{
	int type, best = 0;

	for (type = 1; type < BILOU_TYPES; type++)
		if (n->found[type] > n->found[best])
			best = type;
	return n->found[best] == 0 && n->surname == 0 ? -1 : best;
}

int
roster_type(const struct roster *r, const struct line_words *w, size_t first,
    size_t end)
{
	const struct roster_name *n =
	    &r->name[find(r, hash_name(w, first, end))];

	return n->document == r->document ? most(n) : -1;
}

/* Give the name of words first to end - 1 that type. */
static void
set(unsigned char *label, size_t first, size_t end, int type)
{
	size_t i;

	for (i = first; i < end; i++)
		label[i] = (unsigned char)bilou_label(type, BILOU_I);
	label[first] = (unsigned char)bilou_label(type, BILOU_B);
	label[end - 1] = (unsigned char)bilou_label(type, BILOU_L);
	if (end == first + 1)
		label[first] = (unsigned char)bilou_label(type, BILOU_U);
}

/* Is there, for sure, a name of one word at i: found more often than missed? */
static int
sure(const struct roster *r, const struct line_words *w, size_t i)
{
	const struct word *word = &w->word[i];
	const struct roster_name *n = &r->name[find(r, hash_name(w, i, i + 1))];

	if (n->document != r->document || word->folded_n < 3 ||
	    (word->seen & SEEN_LOWER) != 0)
		return 0;
	if (w->style == STYLE_PLAIN && word->run_end - word->run_first > 1)
		return 0;
	return n->surname + n->found[0] + n->found[1] + n->found[2] > 1;
}

/* Behind the longest name of the roster that begins at i, no label there. */
static size_t
missed(const struct roster *r, const struct line_words *w,
    const unsigned char *label, size_t i)
{
	size_t end = i;

	while (end < w->n && end - i < ROSTER_WORDS && label[end] == LABEL_O)
		end++;
	for (; end > i + 1; end--)
		if (w->word[end - 1].capital && roster_type(r, w, i, end) != -1)
			return end;
	return end > i && sure(r, w, i) ? end : i;
}

void
roster_label(
    const struct roster *r, const struct line_words *w, unsigned char *label)
{
	size_t i, at = 0, first, end;
	int type;

	while (bilou_next(label, w->n, &at, &first) != -1) {
		type = roster_type(r, w, first, at);
		if (type != -1)
			set(label, first, at, type);
	}
	for (i = 0; i<w->n; i = end> i ? end : i + 1) {
		end = i;
		if (label[i] != LABEL_O || !w->word[i].capital)
			continue;
		end = missed(r, w, label, i);
		if (end > i)
			set(label, i, end, roster_type(r, w, i, end));
	}
}
