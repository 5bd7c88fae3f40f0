#include "name/org_context.h"

#include "name/bilou.h"
#include "name/gazetteer.h"
#include "name/norp.h"
#include "stream/entity_type.h"
#include "words/word_list.h"

enum {
	RUN_MAX = 3,        /* words of a name that is not labelled */
	APPOSITION_MAX = 6, /* words up to the noun of one */
	THING_MAX = 8       /* words up to "it" */
};

/* Kinds of organisations that no other noun follows. */
static const char kinds[] =
    "company firm start-up startup carmaker automaker chipmaker drugmaker "
    "airline retailer insurer brokerage lender manufacturer conglomerate "
    "charity nonprofit steelmaker utility supermarket bank corporation "
    "newspaper giant";

static int
has_word(const struct line_words *w, size_t i, const char *list)
{
	return i < w->n && word_is_one_of(&w->word[i], list);
}

/* The same for word n before i, if there is one. */
static int
has_before(const struct line_words *w, size_t i, size_t n, const char *list)
{
	return i >= n && has_word(w, i - n, list);
}

/* Whether a word that begins or ends a phrase is at i, or the line's end. */
static int
ends_phrase(const struct line_words *w, size_t i)
{
	return i >= w->n ||
	       has_word(w, i,
		   ". , ; : ? ! ) and or but to in at on for from with by "
		   "since after before when while as is are was were has have "
		   "had will would could may can said says did who that this "
		   "last next");
}

/* Whether the words before i are "co-founder", of one token or three. */
static int
is_founder(const struct line_words *w, size_t i)
{
	return has_before(w, i, 1, "co-founder cofounder") ||
	       (has_before(w, i, 1, "founder") && has_before(w, i, 2, "-") &&
		   has_before(w, i, 3, "co"));
}

/* The same of an office: "chief executive", "chief financial officer". */
static int
is_office(const struct line_words *w, size_t i)
{
	return has_before(w, i, 1, "ceo") ||
	       (has_before(w, i, 1, "executive") &&
		   has_before(w, i, 2, "chief")) ||
	       (has_before(w, i, 1, "officer") &&
		   has_before(
		       w, i, 2, "executive operating financial technology"));
}

/* "Chief executive of X", "shares in X", "employees of X". */
static int
is_part_of(const struct line_words *w, size_t first)
{
	if (has_before(w, first, 1, "of at") &&
	    (is_office(w, first - 1) || is_founder(w, first - 1)))
		return 1;
	if (has_before(w, first, 1, "of in") &&
	    has_before(w, first, 2, "shares stake shareholder shareholders"))
		return 1;
	return has_before(w, first, 1, "of") &&
	       has_before(
		   w, first, 2, "subsidiary subsidiaries employees customers");
}

/* "A spokesman for X said the company". */
static int
has_spokesman(const struct line_words *w, size_t first, size_t end)
{
	return has_before(w, first, 1, "for") &&
	       has_before(w, first, 2, "spokesman spokeswoman spokesperson") &&
	       has_word(w, end, "said says") && has_word(w, end + 1, "the") &&
	       has_word(w, end + 2, kinds);
}

/* Whether someone does what is done to an organisation: the firm X founded. */
static int
is_clause(const struct line_words *w, size_t end)
{
	return has_word(w, end,
	    "founded co-founded runs ran owns owned works worked built started "
	    "created leads led heads headed formed bought");
}

/* "The start-up X". */
static int
is_of_kind(const struct line_words *w, size_t first, size_t end)
{
	if (first == 0 || w->word[first - 1].capital || is_clause(w, end))
		return 0;
	return (has_word(w, first - 1, kinds) &&
		   !has_before(w, first, 2, "-")) ||
	       (has_word(w, first - 1, "up") && has_before(w, first, 2, "-") &&
		   has_before(w, first, 3, "start"));
}

/* "X employees", "X shares fell". */
static int
is_owner(const struct line_words *w, size_t end)
{
	if (has_word(w, end, "shares stock"))
		return has_word(w, end + 1,
		    "fell rose were closed dropped gained slid climbed soared "
		    "plunged tumbled jumped slipped surged sank traded ended "
		    "lost");
	return has_word(w, end, "employees shareholders") &&
	       ends_phrase(w, end + 1);
}

/* "X's shareholders". */
static int
is_possessor(const struct line_words *w, size_t end)
{
	if (!has_word(w, end, "'s"))
		return 0;
	if (has_word(w, end + 1, "chief"))
		return has_word(
		    w, end + 2, "executive operating financial technology");
	if (has_word(w, end + 1, "share stock"))
		return has_word(w, end + 2, "price prices");
	return has_word(w, end + 1,
	    "ceo shareholders board shares headquarters revenue revenues "
	    "workforce");
}

/* Whether the noun at i is one of an organisation, and no other follows. */
static int
is_kind(const struct line_words *w, size_t i)
{
	if (has_word(w, i, "maker manufacturer") && has_word(w, i + 1, "of"))
		return 1;
	return has_word(w, i, kinds) &&
	       has_word(w, i + 1, ". , ; ) based that which in with owned");
}

/* "X, a software company,", "X, the maker of", "X, which operates". */
static int
has_apposition(const struct line_words *w, size_t end)
{
	size_t i = end + 2, last = end + 2 + APPOSITION_MAX;

	if (!has_word(w, end, ","))
		return 0;
	if (has_word(w, end + 1, "which"))
		return has_word(w, end + 2,
			   "sells operates owns employs manufactures develops "
			   "builds "
			   "produces makes") &&
		       !has_word(w, end + 3, "it this that the sense");
	if (!has_word(w, end + 1, "a an the"))
		return 0;
	for (; i < w->n && i < last; i++) {
		if (is_kind(w, i))
			return 1;
		if (!w->word[i].lower && !w->word[i].capital)
			return 0;
	}
	return 0;
}

/* "It" or "its" in the words after end, before another name. */
static int
is_thing(const struct line_words *w, size_t end)
{
	size_t i;

	for (i = end; i < w->n && i < end + THING_MAX; i++)
		if (has_word(w, i, "it its"))
			return 1;
	return 0;
}

/*
 * The second witness for a name of the list that is also a word or a person:
 * "Zoom said that it", "sued Stripe".
 */
static int
is_listed(const struct line_words *w, size_t first, size_t end)
{
	if ((w->word[first].names & GAZETTEER_ORG_TOO) == 0 ||
	    end > first + 1 ||
	    w->word[first].run_end != w->word[first].run_first + 1)
		return 0;
	if (has_word(w, end,
		"said says denied announced reported plans and launched agreed "
		"has will"))
		return is_thing(w, end + 1);
	return has_word(w, end, "app users acquired unveiled sued") ||
	       has_before(w, first, 1, "sued fined sue acquire buy") ||
	       (has_before(w, first, 1, "accused") && has_word(w, end, "of"));
}

int
org_context_tells(const struct line_words *w, size_t first, size_t end)
{
	return is_part_of(w, first) || has_spokesman(w, first, end) ||
	       is_of_kind(w, first, end) || is_owner(w, end) ||
	       is_possessor(w, end) || has_apposition(w, end) ||
	       is_listed(w, first, end);
}

/* Whether words that are labelled as a name of that type may be one. */
static int
may_be_wrong(const struct line_words *w, int type, size_t first, size_t end)
{
	const struct word *word = &w->word[first];

	if (type == ENTITY_LOC)
		return (word->names & GAZETTEER_PLACE) == 0;
	return type == ENTITY_PER &&
	       (end == first + 1 || (word->names & GAZETTEER_FIRST_NAME) == 0);
}

/* Whether all words of the run, which begins at first, may be a name. */
static int
is_missed(const struct line_words *w, const unsigned char *label, size_t first,
    size_t end)
{
	size_t i;

	if (end > first + RUN_MAX || norp_end(w, first) > first)
		return 0;
	for (i = first; i < end; i++)
		if (label[i] != LABEL_O || w->word[i].folded_n < 3 ||
		    (i == 0 && word_is_listed(&w->word[i])))
			return 0;
	/* Meanwhile, a firm; a State, the maker of. */
	return (first > 0 && !word_is_listed(&w->word[end - 1])) ||
	       !has_word(w, end, ",") || has_word(w, end + 1, "which");
}

/*
 * Whether the words after the run go on as its name does not: an adjective has
 * a noun after it.
 */
static int
is_whole(const struct line_words *w, size_t end)
{
	return ends_phrase(w, end) || has_word(w, end, "'s employees shares");
}

void
org_context_apply(const struct line_words *w, unsigned char *label)
{
	size_t at = 0, first, end, k;
	int type;

	if (w->style != STYLE_PLAIN)
		return;
	while ((type = bilou_next(label, w->n, &at, &first)) != -1)
		if (may_be_wrong(w, type, first, at) &&
		    org_context_tells(w, first, at))
			bilou_set(label, first, at, ENTITY_ORG);
	for (k = 0; k < w->capitals; k++) {
		first = w->capital[k];
		if (w->word[first].run_first != first)
			continue;
		end = w->word[first].run_end;
		/* Some Oxbow Ridge employees: the first is any word. */
		if (first == 0 && word_is_listed(&w->word[0]) && end > 1)
			first++;
		if (w->word[first].capital && is_whole(w, end) &&
		    is_missed(w, label, first, end) &&
		    org_context_tells(w, first, end))
			bilou_set(label, first, end, ENTITY_ORG);
	}
}
