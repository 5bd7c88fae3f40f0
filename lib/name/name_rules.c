#include "name/name_rules.h"

#include <string.h>

#include "name/bilou.h"
#include "name/gazetteer.h"
#include "name/org_context.h"
#include "stream/entity_type.h"
#include "text/lexicons.h"
#include "words/word_list.h"

int
name_rules_is_particle(const struct word *word)
{
	return word_is_one_of(word,
	    "de da do dos das di del della van von der den la le du zu ter ten "
	    "bin al el");
}

int
name_rules_is_title(const struct word *word)
{
	struct span s = word_folded(word);

	if (s.n > 0 && s.p[s.n - 1] == '.')
		s.n--;
	return (word->names & GAZETTEER_TITLE) != 0 ||
	       word_is_one_of(word, "cardinal pc wpc") ||
	       (lexicon_find_folded(&abbreviations, s) & ABBREVIATION_TITLE) !=
		   0;
}

static int
is_word(const struct word *word, const char *folded)
{
	return span_equal(word_folded(word), span_of(folded));
}

/* Whether the word is "'s", as a token of its own. */
static int
is_possessive(const struct word *word)
{
	return is_word(word, "'s");
}

/* Whether the word may be a title but begins names as well: Lady Gaga, St. */
static int
is_also_name(const struct word *word)
{
	return word_is_one_of(word, "lady sheikh st st. fr");
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
	return span_is_one_of(
	    word->token.text, "USS USNS HMS HMAS HMCS RMS INS");
}

/* Whether word i is a kind of ship, so that the name of one may follow. */
static int
is_kind_of_ship(const struct line_words *w, size_t i)
{
	if (w->word[i].capital)
		return 0;
	if (word_is_one_of(&w->word[i],
		"battleship corvette destroyer ferry flagship freighter "
		"frigate steamship submarine superyacht tanker trawler "
		"warship yacht"))
		return 1;
	if (i == 0)
		return 0;
	if (is_word(&w->word[i - 1], "aircraft"))
		return is_word(&w->word[i], "carrier");
	return is_word(&w->word[i - 1], "cruise") &&
	       (is_word(&w->word[i], "ship") || is_word(&w->word[i], "liner"));
}

/* Whether the name that begins at word first is one of a ship. */
static int
names_ship(const struct line_words *w, size_t first)
{
	size_t i = first;

	if (is_ship(&w->word[first]))
		return 1;
	if (first > 0 && is_kind_of_ship(w, first - 1))
		return 1;
	while (i > 0 && name_rules_is_title(&w->word[i - 1]))
		i--;
	return i > 0 && is_ship(&w->word[i - 1]);
}

/* Remove a name that is one of a ship. */
static void
drop_ship(
    const struct line_words *w, unsigned char *label, size_t first, size_t end)
{
	if (names_ship(w, first))
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

/* Whether organisations of words first to end - 1 are joined at word i. */
static int
is_joint(const struct line_words *w, size_t first, size_t end, size_t i)
{
	const struct word *word = &w->word[i];

	if (i <= first || i + 1 >= end ||
	    (word->names & GAZETTEER_ORG_INSIDE) != 0)
		return 0;
	if (is_word(word, "for"))
		return i == first + 3 && is_word(word - 2, "&") &&
		       !word_is_listed(&w->word[first]);
	return is_word(word, "and") && w->style == STYLE_TITLE &&
	       (word[1].names & (GAZETTEER_ORG_WHOLE | GAZETTEER_ORG_FIRST)) !=
		   0 &&
	       (word[-1].names &
		   (GAZETTEER_ORG_WHOLE | GAZETTEER_ORG_INSIDE)) != 0;
}

/* The end of the phrase of the list of organisations that begins at first. */
static size_t
listed_end(const struct line_words *w, size_t first, size_t end)
{
	size_t i = first + 1;

	if ((w->word[first].names & GAZETTEER_ORG_FIRST) != 0)
		while (
		    i < end && (w->word[i].names & GAZETTEER_ORG_INSIDE) != 0)
			i++;
	return i;
}

/* Split the name of an organisation that is two: Apple And Google Face. */
static void
split_joint(
    const struct line_words *w, unsigned char *label, size_t first, size_t end)
{
	size_t i = first + 1, second;

	while (i < end && !is_joint(w, first, end, i))
		i++;
	if (i >= end)
		return;
	second = is_word(&w->word[i], "for") ? end : listed_end(w, i + 1, end);
	memset(label + first, LABEL_O, end - first);
	bilou_set(label, first, i, ENTITY_ORG);
	bilou_set(label, i + 1, second, ENTITY_ORG);
}

/* A name of an organisation becomes longer by what belongs to it. */
static void
extend_organisation(
    const struct line_words *w, unsigned char *label, size_t first, size_t end)
{
	size_t more = campus_end(w, label, first, end);

	if (more == end && end < w->n && label[end] == LABEL_O &&
	    is_possessive(&w->word[end]) &&
	    (w->word[end].names & GAZETTEER_ORG_INSIDE) != 0)
		more = end + 1;
	if (more > end)
		bilou_set(label, first, more, ENTITY_ORG);
}

/* Whether a word after "'s" shows that nothing is possessed. */
static int
ends_possessive(const struct word *word)
{
	return word_is_one_of(word,
	    ". , ; : ? ! ) and or but to in at on for from with "
	    "by of is was are were has had have will would could "
	    "may can said says did does declined denied agreed "
	    "expects plans which who that reported posted announced "
	    "fell rose gained jumped dropped opened operates sells");
}

/*
 * A person or place of one word with "'s" is an organisation if the list has it
 * so and nothing is possessed: Kohl's and others.
 */
static void
take_possessive(
    const struct line_words *w, unsigned char *label, size_t first, size_t end)
{
	if (end == first + 1 && end + 1 < w->n &&
	    is_possessive(&w->word[end]) &&
	    (w->word[first].names & GAZETTEER_ORG_FIRST) != 0 &&
	    (w->word[end].names & GAZETTEER_ORG_INSIDE) != 0 &&
	    ends_possessive(&w->word[end + 1]))
		bilou_set(label, first, end + 1, ENTITY_ORG);
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

/* Label the word i if it is a sure organisation of the list after "the". */
static void
add_listed(const struct line_words *w, unsigned char *label, size_t i)
{
	const struct word *word = &w->word[i];

	if (i > 0 && label[i] == LABEL_O && label[i - 1] == LABEL_O &&
	    (word->names & GAZETTEER_ORG_WHOLE) != 0 &&
	    word->run_end == i + 1 && w->style == STYLE_PLAIN &&
	    is_word(&w->word[i - 1], "the"))
		bilou_set(label, i, i + 1, ENTITY_ORG);
}

/* The end of a group of countries that begins at word i, such as G-8; or i. */
static size_t
group_end(const struct line_words *w, size_t i)
{
	const struct word *word = &w->word[i];

	if (span_is_one_of(word->token.text, "G7 G8 G20 G77"))
		return i + 1;
	if (i + 2 < w->n && is_word(word, "g") && is_word(word + 1, "-") &&
	    span_is_one_of(word[2].token.text, "7 8 20 77"))
		return i + 3;
	return i;
}

/* Whether word i is WHO and no pronoun. */
static int
is_who(const struct line_words *w, size_t i)
{
	if (!span_equal(w->word[i].token.text, span_of("WHO")))
		return 0;
	return (i > 0 && is_word(&w->word[i - 1], "the")) ||
	       (i + 1 < w->n &&
		   word_is_one_of(&w->word[i + 1],
		       "announced chief declared director official officials "
		       "recommends said says spokesman spokeswoman warned"));
}

/* Label the words from i on if they are such an acronym. */
static void
add_acronym(const struct line_words *w, unsigned char *label, size_t i)
{
	size_t end = is_who(w, i) ? i + 1 : group_end(w, i), k;

	for (k = i; k < end; k++)
		if (label[k] != LABEL_O)
			return;
	if (end > i && w->style == STYLE_PLAIN)
		bilou_set(label, i, end, ENTITY_ORG);
}

/* Whether the word is a result, such as 4-2. */
static int
is_result(const struct word *word)
{
	struct span s = word->token.text;
	size_t i, digits = 0, dashes = 0;

	for (i = 0; i < s.n; i++)
		if (s.p[i] >= '0' && s.p[i] <= '9')
			digits++;
		else if (s.p[i] == '-' && digits > 0)
			dashes++;
		else
			return 0;
	return dashes == 1 && s.p[s.n - 1] != '-';
}

/* Whether the word says that what is before it won over what is after it. */
static int
is_win(const struct word *word)
{
	return word_is_one_of(word,
	    "beat beats defeated defeats edged routed trounced "
	    "thrashed outlasted downed");
}

/* Whether the place of words first to end - 1 is no country. */
static int
is_city(const struct line_words *w, size_t first, size_t end)
{
	for (; first < end; first++)
		if ((w->word[first].names & GAZETTEER_COUNTRY) != 0)
			return 0;
	return 1;
}

/* Two cities, of which one beats the other with a result, are teams. */
static void
take_teams(
    const struct line_words *w, unsigned char *label, size_t first, size_t end)
{
	size_t at = end + 1, other;

	if (end >= w->n || !is_win(&w->word[end]) ||
	    bilou_next(label, w->n, &at, &other) != ENTITY_LOC ||
	    other != end + 1 || at >= w->n || !is_result(&w->word[at]) ||
	    !is_city(w, first, end) || !is_city(w, other, at))
		return;
	bilou_set(label, first, end, ENTITY_ORG);
	bilou_set(label, other, at, ENTITY_ORG);
}

static int
is_address(const struct word *word)
{
	return word_is_one_of(word,
	    "mr mr. mrs mrs. ms ms. sgt sgt. capt capt. cpl cpl. "
	    "pvt pvt. lt lt. maj maj.");
}

/*
 * Label the one to three words after an address, up to the end of their run, if
 * none of them is a title or part of a name and the last is no common word.
 */
static void
add_addressed(const struct line_words *w, unsigned char *label, size_t i)
{
	size_t end = w->word[i].run_end, k;

	if (end < i + 2 || end > i + 4 || word_is_listed(&w->word[end - 1]) ||
	    w->style != STYLE_PLAIN || !is_address(&w->word[i]))
		return;
	for (k = i; k < end; k++)
		if (label[k] != LABEL_O ||
		    (k > i && name_rules_is_title(&w->word[k])))
			return;
	bilou_set(label, i + 1, end, ENTITY_PER);
}

/*
 * Part a person at a word in small letters between capitals: "Ann sued Lee" is
 * two. In a text in small letters, names have no capitals to tell.
 */
static void
part_persons(
    const struct line_words *w, unsigned char *label, size_t first, size_t end)
{
	size_t i;

	while (label[first] == LABEL_O)
		first++; /* a title */
	for (i = first + 1; i + 1 < end; i++) {
		if (!w->word[i].lower || !w->word[i - 1].capital ||
		    !w->word[i + 1].capital ||
		    name_rules_is_particle(&w->word[i]) ||
		    word_is_one_of(&w->word[i],
			"of the and delle bint ibn ben wa arap af st"))
			continue;
		bilou_set(label, first, i, ENTITY_PER);
		label[i] = LABEL_O;
		bilou_set(label, i + 1, end, ENTITY_PER);
		first = i + 1;
	}
}

/* Correct the label of the name of that type, words first to end - 1. */
static void
correct_name(const struct line_words *w, unsigned char *label, int type,
    size_t first, size_t end)
{
	if (type != ENTITY_ORG || end > first + 1 || !is_ship(&w->word[first]))
		drop_ship(w, label, first, end);
	if (label[first] == LABEL_O)
		return;
	if (type == ENTITY_ORG) {
		extend_organisation(w, label, first, end);
		split_joint(w, label, first, end);
	} else
		take_possessive(w, label, first, end);
	if (type == ENTITY_LOC)
		take_teams(w, label, first, end);
	if (type == ENTITY_PER) {
		drop_titles(w, label, first, end);
		part_persons(w, label, first, end);
	}
}

void
name_rules_apply(const struct line_words *w, unsigned char *label)
{
	size_t at = 0, first, k;
	int type;

	while ((type = bilou_next(label, w->n, &at, &first)) != -1)
		correct_name(w, label, type, first, at);
	org_context_apply(w, label);
	for (k = 0; k < w->capitals; k++) {
		add_listed(w, label, w->capital[k]);
		add_acronym(w, label, w->capital[k]);
	}
	for (k = 0; k < w->capitals && w->capital[k] + 1U < w->n; k++) {
		add_party(w, label, w->capital[k]);
		add_addressed(w, label, w->capital[k]);
	}
}
