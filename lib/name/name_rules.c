#include "name/name_rules.h"

#include <string.h>

#include "name/bilou.h"
#include "name/gazetteer.h"
#include "stream/entity_type.h"
#include "text/lexicons.h"

int
name_rules_is_title(const struct word *word)
{
	struct span s = word_folded(word);

	if (s.n > 0 && s.p[s.n - 1] == '.')
		s.n--;
	return (word->names & GAZETTEER_TITLE) != 0 ||
	       (lexicon_find_folded(&abbreviations, s) & ABBREVIATION_TITLE) !=
		   0;
}

static int
is_word(const struct word *word, const char *folded)
{
	return span_equal(word_folded(word), span_of(folded));
}

/* Whether the word may be a title but begins names as well: Lady Gaga, St. */
static int
is_also_name(const struct word *word)
{
	static const char also[][7] = { "lady", "sheikh", "st", "st.", "fr" };
	size_t i;

	for (i = 0; i < sizeof(also) / sizeof(also[0]); i++)
		if (is_word(word, also[i]))
			return 1;
	return 0;
}

/* Take the titles off the front of a person of words first to end - 1. */
static void
drop_titles(
    const struct line_words *w, unsigned char *label, size_t first, size_t end)
{
	size_t i = first;

	while (i + 1 < end && name_rules_is_title(&w->word[i]) &&
	       !is_also_name(&w->word[i]))
		label[i++] = LABEL_O;
	if (i > first)
		bilou_set(label, i, end, ENTITY_PER);
}

static int
is_ship(const struct word *word)
{
	static const char prefix[][5] = { "USS", "USNS", "HMS", "HMAS", "HMCS",
		"RMS", "INS" };
	size_t i;

	for (i = 0; i < sizeof(prefix) / sizeof(prefix[0]); i++)
		if (span_equal(word->token.text, span_of(prefix[i])))
			return 1;
	return 0;
}

/* Remove a person or place that is the name of a ship. */
static void
drop_ship(
    const struct line_words *w, unsigned char *label, size_t first, size_t end)
{
	size_t i = first;

	while (i > 0 && name_rules_is_title(&w->word[i - 1]))
		i--;
	if (is_ship(&w->word[first]) || (i > 0 && is_ship(&w->word[i - 1])))
		memset(label + first, LABEL_O, end - first);
}

/*
 * The end of the place that follows the name of a university of a state, after
 * a comma or "at"; end if there is none.
 */
static size_t
campus_end(const struct line_words *w, const unsigned char *label, size_t first,
    size_t end)
{
	size_t at = end + 1, place;

	if (end < first + 3 || end + 1 >= w->n ||
	    !is_word(&w->word[first], "university") ||
	    !is_word(&w->word[first + 1], "of") ||
	    (w->word[first + 2].names & GAZETTEER_STATE) == 0)
		return end;
	if (!is_word(&w->word[end], ",") && !is_word(&w->word[end], "at"))
		return end;
	if (bilou_next(label, w->n, &at, &place) != ENTITY_LOC ||
	    place != end + 1 || (w->word[place].names & GAZETTEER_STATE) != 0)
		return end;
	return at;
}

/* A name of an organisation becomes longer by what belongs to it. */
static void
extend_organisation(
    const struct line_words *w, unsigned char *label, size_t first, size_t end)
{
	size_t more = campus_end(w, label, first, end);

	if (more == end && end < w->n && label[end] == LABEL_O &&
	    is_word(&w->word[end], "'s") &&
	    (w->word[end].names & GAZETTEER_ORG_INSIDE) != 0)
		more = end + 1;
	if (more > end)
		bilou_set(label, first, more, ENTITY_ORG);
}

/* Label the words i and i + 1 if they are a party of the list. */
static void
add_party(const struct line_words *w, unsigned char *label, size_t i)
{
	const struct word *last = &w->word[i + 1];

	if (label[i] == LABEL_O && label[i + 1] == LABEL_O &&
	    (w->word[i].names & GAZETTEER_ORG_FIRST) != 0 &&
	    (last->names & GAZETTEER_ORG_INSIDE) != 0 &&
	    (is_word(last, "democrats") || is_word(last, "unionists")))
		bilou_set(label, i, i + 2, ENTITY_ORG);
}

static int
is_address(const struct word *word)
{
	static const char address[][6] = { "mr", "mr.", "mrs", "mrs.", "ms",
		"ms.", "sgt", "sgt.", "capt", "capt.", "cpl", "cpl.", "pvt",
		"pvt.", "lt", "lt.", "maj", "maj." };
	size_t i;

	for (i = 0; i < sizeof(address) / sizeof(address[0]); i++)
		if (is_word(word, address[i]))
			return 1;
	return 0;
}

/*
 * Label the one to three words after an address, up to the end of their run, if
 * none of them is a title or part of a name and the last is no common word.
 */
static void
add_addressed(const struct line_words *w, unsigned char *label, size_t i)
{
	size_t end = w->word[i].run_end, k;

	if (end < i + 2 || end > i + 4 || w->word[end - 1].listed ||
	    w->style != STYLE_PLAIN || !is_address(&w->word[i]))
		return;
	for (k = i; k < end; k++)
		if (label[k] != LABEL_O ||
		    (k > i && name_rules_is_title(&w->word[k])))
			return;
	bilou_set(label, i + 1, end, ENTITY_PER);
}

void
name_rules_apply(const struct line_words *w, unsigned char *label)
{
	size_t at = 0, first, i;
	int type;

	while ((type = bilou_next(label, w->n, &at, &first)) != -1) {
		if (type == ENTITY_ORG)
			extend_organisation(w, label, first, at);
		else
			drop_ship(w, label, first, at);
		if (type == ENTITY_PER && label[first] != LABEL_O)
			drop_titles(w, label, first, at);
	}
	for (i = 0; i + 1 < w->n; i++) {
		add_party(w, label, i);
		if (w->word[i].capital)
			add_addressed(w, label, i);
	}
}
