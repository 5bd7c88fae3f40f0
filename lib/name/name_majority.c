#include "name/name_majority.h"

#include <stdlib.h>
#include <string.h>

#include "name/gazetteer.h"
#include "name/name_context.h"
#include "name/name_rules.h"
#include "name/org_context.h"
#include "stream/entity_type.h"
#include "text/memory.h"
#include "text/name_words.h"
#include "text/rows.h"

/* Verdicts on words that are not the type of a name. */
enum { NO_NAME = BILOU_TYPES, UNKNOWN };

/* What a name may be of a longer one; bits, since it may be several. */
enum {
	PART_PERSON = 1 << 0, /* the first or last word of a person's name */
	PART_ORG = 1 << 1,    /* the beginning of an organisation's */
	PART_COMPANY =
	    1 << 2, /* all but its word of companies, and no place listed */
	PART_TOLD = 1 << 3 /* an organisation by what is beside it */
};

void
name_majority_start(struct name_majority *m)
{
	map_clear(&m->index);
	m->link_n = 0;
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

/*
 * Whether an organisation's name with this word may begin with that of a person
 * it is named for, or of a place or people it belongs to.
 */
static int
is_institution(const struct word *w)
{
	static const char word[][15] = { "academy", "act", "administration",
		"air", "amendment", "army", "authority", "award", "bill",
		"campaign", "center", "centre", "chamber", "city", "clinic",
		"college", "commission", "committee", "council", "county",
		"court", "department", "district", "education", "express",
		"fire", "foundation", "fund", "government", "guard", "hall",
		"high", "hospital", "house", "institute", "institution", "isd",
		"law", "library", "memorial", "ministry", "museum", "mission",
		"national", "observatory", "office", "park", "plan", "police",
		"preserve", "prize", "project", "report", "road", "school",
		"society", "state", "theater", "theatre", "trust", "union",
		"university", "va", "white" };
	size_t i;

	for (i = 0; i < sizeof(word) / sizeof(word[0]); i++)
		if (word[i][0] == w->folded[0] &&
		    span_equal(word_folded(w), span_of(word[i])))
			return 1;
	return 0;
}

/* The end of the words whose beginnings may stand for the organisation that has
 * all of them as its name: end, or first if there are none. */
static size_t
lead_end(const struct line_words *w, size_t first, size_t end)
{
	size_t i;

	for (i = first + 1; i < end; i++)
		if (is_institution(&w->word[i]) ||
		    span_equal(word_folded(&w->word[i]), span_of("'s")))
			return first;
	return end;
}

static int
is_company(const struct word *last)
{
	struct name_words x;

	name_words_read(&x, last->token.text);
	return (x.company & 1) != 0;
}

/* Enter the words first to end - 1 as part of a longer name. */
static void
link_part(struct name_majority *m, const struct line_words *w, size_t first,
    size_t end, struct name_majority_link link)
{
	link.part = hash_name(w, first, end);
	m->link =
	    memory_grow(m->link, &m->link_cap, m->link_n + 1, sizeof(*m->link));
	m->link[m->link_n++] = link;
}

/* Enter the parts of the words first to end - 1, which are the name longer. */
static void
link_parts(struct name_majority *m, const struct line_words *w, size_t first,
    size_t end, uint32_t longer)
{
	struct name_majority_link link = { .longer = longer,
		.length = (unsigned char)(end - first),
		.kind = PART_PERSON };
	const struct word *word = &w->word[first], *last = &w->word[end - 1];
	int company = is_company(last);
	size_t i;

	link_part(m, w, first, first + 1, link);
	link_part(m, w, end - 1, end, link);
	for (i = first + 1; i < lead_end(w, first, end); i++) {
		if (i > first + 1 && !company &&
		    (word->names & GAZETTEER_FIRST_NAME) != 0)
			break;
		link.kind = PART_ORG;
		if (i == end - 1 && company &&
		    (word->names & GAZETTEER_PLACE) == 0)
			link.kind |= PART_COMPANY;
		link_part(m, w, first, i, link);
	}
}

/* Enter words first to end - 1 as a name of that type. */
static void
enter_name(struct name_majority *m, const struct line_words *w, size_t first,
    size_t end, int type)
{
	struct name_majority_entry *e = find_or_add(m, w, first, end);

	if (e == NULL)
		return;
	if (e->found[0] + e->found[1] + e->found[2] == 0) {
		e->first = (unsigned char)type;
		if (end - first > 1)
			link_parts(m, w, first, end, (uint32_t)(e - m->entry));
	}
	if (type == ENTITY_PER && first > 0 &&
	    name_rules_is_title(&w->word[first - 1]))
		e->parts |= PART_PERSON;
	if (type == ENTITY_ORG && w->style == STYLE_PLAIN &&
	    (e->parts & PART_TOLD) == 0 && org_context_tells(w, first, end))
		e->parts |= PART_TOLD;
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
	size_t k;

	enter_names(m, w, label);
	for (k = 0; k < w->capitals; k++)
		if (label[w->capital[k]] == LABEL_O)
			enter_outsides(m, w, label, w->capital[k]);
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

/* Decide what a name is, when all longer ones have been decided. */
static void
settle(struct name_majority_entry *e)
{
	int verdict = vote(e);

	if ((e->parts & PART_PERSON) == 0 &&
	    ((e->parts & PART_TOLD) != 0 ||
		(verdict == ENTITY_PER && (e->parts & PART_ORG) != 0) ||
		(verdict == ENTITY_LOC && (e->parts & PART_COMPANY) != 0)))
		verdict = ENTITY_ORG;
	e->verdict = (unsigned char)verdict;
}

/* Decide the names of that many words, by which others may be decided. */
static void
settle_longer(struct name_majority *m, size_t length)
{
	const struct name_majority_link *link;
	struct name_majority_entry *e;
	const uint32_t *part;
	size_t i;

	for (i = 0; i < m->link_n; i++) {
		link = &m->link[i];
		if (link->length != length)
			continue;
		e = &m->entry[link->longer];
		settle(e);
		part = map_find(&m->index, link->part);
		if (part != NULL &&
		    e->verdict ==
			(link->kind == PART_PERSON ? ENTITY_PER : ENTITY_ORG))
			m->entry[*part].parts |= link->kind;
	}
}

void
name_majority_settle(struct name_majority *m)
{
	size_t i;

	for (i = NAME_MAJORITY_WORDS; i > 1; i--)
		settle_longer(m, i);
	for (i = 0; i < m->index.n; i++)
		settle(&m->entry[i]);
}

/* The verdict on words first to end - 1; UNKNOWN if they were never found. */
static int
look_up(const struct name_majority *m, const struct line_words *w, size_t first,
    size_t end)
{
	const uint32_t *i = map_find(&m->index, hash_name(w, first, end));

	return i == NULL ? UNKNOWN : m->entry[*i].verdict;
}

static int
is_name(const struct name_majority *m, const struct line_words *w, size_t first,
    size_t end)
{
	return look_up(m, w, first, end) < BILOU_TYPES;
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
	size_t i, k, at = 0, first, end;
	int type;

	while (bilou_next(label, w->n, &at, &first) != -1) {
		type = look_up(m, w, first, at);
		if (type == NO_NAME)
			memset(label + first, LABEL_O, at - first);
		else if (type != UNKNOWN)
			bilou_set(label, first, at, type);
	}
	for (k = 0; k < w->capitals; k++) {
		i = w->capital[k];
		if (label[i] != LABEL_O)
			continue;
		end = missed_end(m, w, label, i);
		if (end > i)
			bilou_set(label, i, end, look_up(m, w, i, end));
	}
}

void
name_majority_free(struct name_majority *m)
{
	map_free(&m->index);
	free(m->entry);
	free(m->link);
	memset(m, 0, sizeof(*m));
}
