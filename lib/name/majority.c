#include "name/majority.h"

#include <string.h>

#include "name/context.h"
#include "stream/entity_type.h"
#include "text/rows.h"

/* What words can be that have no type. */
enum { NO_NAME = BILOU_TYPES, UNKNOWN };

void
name_majority_start(struct name_majority *r)
{
	r->document++;
	r->n = 0;
}

static uint32_t
hash_name(const struct line_words *w, size_t first, size_t end)
{
	uint32_t h = 0;

	for (; first < end; first++)
		h = rows_hash(h, w->word[first].attribute[ATTRIBUTE_FORM]);
	return h;
}

/* The entry of the hash, or the free one where it would be. */
static size_t
find(const struct name_majority *r, uint32_t hash)
{
	const uint32_t mask = 2 * NAME_MAJORITY_NAMES - 1;
	size_t i = hash & mask;

	while (r->name[i].document == r->document && r->name[i].hash != hash)
		i = (i + 1) & mask;
	return i;
}

static struct roster_name *
find_or_add(struct name_majority *r, uint32_t hash)
{
	struct roster_name *n = &r->name[find(r, hash)];

	if (n->document == r->document)
		return n;
	if (r->n == NAME_MAJORITY_NAMES)
		return NULL;
	r->n++;
	memset(n, 0, sizeof(*n));
	n->document = r->document;
	n->hash = hash;
	return n;
}

/* Enter words first to end - 1 as a name of that type. */
static void
enter_name(struct name_majority *r, const struct line_words *w, size_t first,
    size_t end, int type)
{
	struct roster_name *n = find_or_add(r, hash_name(w, first, end));

	if (n == NULL)
		return;
	if (n->found[0] + n->found[1] + n->found[2] == 0)
		n->first = type;
	n->found[type]++;
}

static void
enter_names(struct name_majority *r, const struct line_words *w,
    const unsigned char *label)
{
	size_t at = 0, first;
	int type;

	while ((type = bilou_next(label, w->n, &at, &first)) != -1) {
		if (at - first > NAME_MAJORITY_WORDS)
			continue;
		enter_name(r, w, first, at, type);
		if (type == ENTITY_PER && at - first > 1 &&
		    w->word[at - 1].capital)
			enter_name(r, w, at - 1, at, type);
	}
}

/* Could the word at i, which has a capital, be a whole name by its looks? */
static int
may_be_whole(const struct line_words *w, size_t i)
{
	const struct word *word = &w->word[i];

	if (word->folded_n < 3 || (word->seen & SEEN_LOWER) != 0)
		return 0;
	return w->style != STYLE_PLAIN || word->run_end - word->run_first < 2;
}

static void
enter_miss(struct name_majority *r, const struct line_words *w, size_t first,
    size_t end)
{
	struct roster_name *n = find_or_add(r, hash_name(w, first, end));

	if (n != NULL)
		n->missed++;
}

/*
 * Enter that the word at i is no name, and neither are those from it to the end
 * of its run, where all of them are outside.
 */
static void
enter_misses(struct name_majority *r, const struct line_words *w,
    const unsigned char *label, size_t i)
{
	size_t end = w->word[i].run_end, k;

	if (may_be_whole(w, i))
		enter_miss(r, w, i, i + 1);
	if (end < i + 2 || end > i + NAME_MAJORITY_WORDS)
		return;
	for (k = i; k < end; k++)
		if (label[k] != LABEL_O)
			return;
	enter_miss(r, w, i, end);
}

void
name_majority_enter(struct name_majority *r, const struct line_words *w,
    const unsigned char *label)
{
	size_t i;

	enter_names(r, w, label);
	for (i = 0; i < w->n; i++)
		if (label[i] == LABEL_O && w->word[i].capital)
			enter_misses(r, w, label, i);
}

/* The type that was found most often; NO_NAME: missed more often than found. */
static int
judge(const struct roster_name *n)
{
	int type, best = n->first;
	uint32_t found = 0;

	for (type = 0; type < BILOU_TYPES; type++) {
		found += n->found[type];
		if (n->found[type] > n->found[best])
			best = type;
	}
	return found == 0 ? UNKNOWN : found < n->missed ? NO_NAME : best;
}

/* The same of words first to end - 1; UNKNOWN: they were not found. */
static int
look_up(const struct name_majority *r, const struct line_words *w, size_t first,
    size_t end)
{
	const struct roster_name *n =
	    &r->name[find(r, hash_name(w, first, end))];

	return n->document == r->document ? judge(n) : UNKNOWN;
}

static int
is_name(const struct name_majority *r, const struct line_words *w, size_t first,
    size_t end)
{
	return look_up(r, w, first, end) < BILOU_TYPES;
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

/* Behind the longest name of the roster that begins at i, no label there. */
static size_t
missed(const struct name_majority *r, const struct line_words *w,
    const unsigned char *label, size_t i)
{
	size_t end = i;

	while (end < w->n && end - i < NAME_MAJORITY_WORDS &&
	       label[end] == LABEL_O)
		end++;
	for (; end > i + 1; end--)
		if (w->word[end - 1].capital && is_name(r, w, i, end))
			return end;
	return may_be_whole(w, i) && is_name(r, w, i, i + 1) ? i + 1 : i;
}

void
name_majority_label(const struct name_majority *r, const struct line_words *w,
    unsigned char *label)
{
	size_t i, at = 0, first, end;
	int type;

	while (bilou_next(label, w->n, &at, &first) != -1) {
		type = look_up(r, w, first, at);
		if (type == NO_NAME)
			memset(label + first, LABEL_O, at - first);
		else if (type != UNKNOWN)
			set(label, first, at, type);
	}
	for (i = 0; i<w->n; i = end> i ? end : i + 1) {
		end = i;
		if (label[i] != LABEL_O || !w->word[i].capital)
			continue;
		end = missed(r, w, label, i);
		if (end > i)
			set(label, i, end, look_up(r, w, i, end));
	}
}
