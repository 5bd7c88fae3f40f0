#include "name/name_majority.h"

#include <stdlib.h>
#include <string.h>

#include "name/name_context.h"
#include "stream/entity_type.h"
#include "text/memory.h"
#include "text/rows.h"

/* Verdicts on words that are not the type of a name. */
enum { NO_NAME = BILOU_TYPES, UNKNOWN };

void
name_majority_start(struct name_majority *m)
{
	map_clear(&m->index);
}

static uint32_t
hash_name(const struct line_words *w, size_t first, size_t end)
{
	uint32_t h = 0;

	for (; first < end; first++)
		h = rows_hash(h, w->word[first].attribute[ATTRIBUTE_FORM]);
	return h;
}

/* The entry of words first to end - 1; NULL if there are too many others. */
static struct name_majority_entry *
find_or_add(struct name_majority *m, const struct line_words *w, size_t first,
    size_t end)
{
	uint32_t hash = hash_name(w, first, end), *i;
	size_t n = m->index.n;

	if (n == NAME_MAJORITY_NAMES && map_find(&m->index, hash) == NULL)
		return NULL;
	i = map_at(&m->index, hash);
	if (m->index.n > n) {
		m->entry = memory_grow(
		    m->entry, &m->entry_cap, n + 1, sizeof(*m->entry));
		m->entry[n] = (struct name_majority_entry){ 0 };
		*i = (uint32_t)n;
	}
	return &m->entry[*i];
}

/* Enter words first to end - 1 as a name of that type. */
static void
enter_name(struct name_majority *m, const struct line_words *w, size_t first,
    size_t end, int type)
{
	struct name_majority_entry *e = find_or_add(m, w, first, end);

	if (e == NULL)
		return;
	if (e->found[0] + e->found[1] + e->found[2] == 0)
		e->first = type;
	e->found[type]++;
}

static void
enter_names(struct name_majority *m, const struct line_words *w,
    const unsigned char *label)
{
	size_t at = 0, first;
	int type;

	while ((type = bilou_next(label, w->n, &at, &first)) != -1) {
		if (at - first > NAME_MAJORITY_WORDS)
			continue;
		enter_name(m, w, first, at, type);
		if (type == ENTITY_PER && at - first > 1 &&
		    w->word[at - 1].capital)
			enter_name(m, w, at - 1, at, type);
	}
}

/* Whether the capitalised word i may be a whole name, as it is written. */
static int
may_be_whole(const struct line_words *w, size_t i)
{
	const struct word *word = &w->word[i];

	if (word->folded_n < 3 || (word->seen & SEEN_LOWER) != 0)
		return 0;
	return w->style != STYLE_PLAIN || word->run_end - word->run_first < 2;
}

static void
enter_outside(struct name_majority *m, const struct line_words *w, size_t first,
    size_t end)
{
	struct name_majority_entry *e = find_or_add(m, w, first, end);

	if (e != NULL)
		e->outside++;
}

/*
 * Enter the word i as outside, if it may be a whole name; and the words from it
 * to the end of its run, if all of them are outside.
 */
static void
enter_outsides(struct name_majority *m, const struct line_words *w,
    const unsigned char *label, size_t i)
{
	size_t end = w->word[i].run_end, k;

	if (may_be_whole(w, i))
		enter_outside(m, w, i, i + 1);
	if (end < i + 2 || end > i + NAME_MAJORITY_WORDS)
		return;
	for (k = i; k < end; k++)
		if (label[k] != LABEL_O)
			return;
	enter_outside(m, w, i, end);
}

void
name_majority_enter(struct name_majority *m, const struct line_words *w,
    const unsigned char *label)
{
	size_t i;

	enter_names(m, w, label);
	for (i = 0; i < w->n; i++)
		if (label[i] == LABEL_O && w->word[i].capital)
			enter_outsides(m, w, label, i);
}

/* The type most often found; NO_NAME if it was outside more often than found.
 */
static int
vote(const struct name_majority_entry *e)
{
	int type, best = e->first;
	uint32_t found = 0;

	for (type = 0; type < BILOU_TYPES; type++) {
		found += e->found[type];
		if (e->found[type] > e->found[best])
			best = type;
	}
	return found == 0 ? UNKNOWN : found < e->outside ? NO_NAME : best;
}

/* The verdict on words first to end - 1; UNKNOWN if they were never found. */
static int
look_up(const struct name_majority *m, const struct line_words *w, size_t first,
    size_t end)
{
	const uint32_t *i = map_find(&m->index, hash_name(w, first, end));

	return i == NULL ? UNKNOWN : vote(&m->entry[*i]);
}

static int
is_name(const struct name_majority *m, const struct line_words *w, size_t first,
    size_t end)
{
	return look_up(m, w, first, end) < BILOU_TYPES;
}

/* Label words first to end - 1 as a name of that type. */
static void
set_type(unsigned char *label, size_t first, size_t end, int type)
{
	size_t i;

	for (i = first; i < end; i++)
		label[i] = (unsigned char)bilou_label(type, BILOU_I);
	label[first] = (unsigned char)bilou_label(type, BILOU_B);
	label[end - 1] = (unsigned char)bilou_label(type, BILOU_L);
	if (end == first + 1)
		label[first] = (unsigned char)bilou_label(type, BILOU_U);
}

/*
 * The end (exclusive) of the longest name that begins with word i and was
 * labelled as outside here; i if there is none.
 */
static size_t
missed_end(const struct name_majority *m, const struct line_words *w,
    const unsigned char *label, size_t i)
{
	size_t end = i;

	while (end < w->n && end - i < NAME_MAJORITY_WORDS &&
	       label[end] == LABEL_O)
		end++;
	for (; end > i + 1; end--)
		if (w->word[end - 1].capital && is_name(m, w, i, end))
			return end;
	return may_be_whole(w, i) && is_name(m, w, i, i + 1) ? i + 1 : i;
}

void
name_majority_label(const struct name_majority *m, const struct line_words *w,
    unsigned char *label)
{
	size_t i, at = 0, first, end;
	int type;

	while (bilou_next(label, w->n, &at, &first) != -1) {
		type = look_up(m, w, first, at);
		if (type == NO_NAME)
			memset(label + first, LABEL_O, at - first);
		else if (type != UNKNOWN)
			set_type(label, first, at, type);
	}
	for (i = 0; i<w->n; i = end> i ? end : i + 1) {
		end = i;
		if (label[i] != LABEL_O || !w->word[i].capital)
			continue;
		end = missed_end(m, w, label, i);
		if (end > i)
			set_type(label, i, end, look_up(m, w, i, end));
	}
}

void
name_majority_free(struct name_majority *m)
{
	map_free(&m->index);
	free(m->entry);
	memset(m, 0, sizeof(*m));
}
