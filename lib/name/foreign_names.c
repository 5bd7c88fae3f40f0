#include "name/foreign_names.h"

#include <string.h>

#include "name/bilou.h"
#include "name/gazetteer.h"
#include "name/name_rules.h"
#include "stream/entity_type.h"
#include "text/lexicons.h"
#include "words/word_list.h"

enum { ACRONYM = 5 }; /* letters of the longest */

/* "And", which stands between two names. */
static const char conjunctions[] = "und et y e en og och i и";

/* Articles, also those that are one word with a preposition. */
static const char articles[] =
    "der die das den dem des im am zur zum vom le la les un une du des au aux "
    "el los las al del il lo gli della dello delle dei degli alla allo dalla "
    "nella o a os as do da dos das ao à no na nos nas pelo pela het de een "
    "den det";

/* Words before a place. */
static const char prepositions[] =
    "in im bei nach aus von zwischen und à en de du des et entre vers y desde "
    "hacia a da di e tra fra em no na do dos per te van naar tussen i till "
    "från och mellan utanför toute toda tutta todo tutto heel hela ganz";

/* Particles that name_rules.h does not have. */
static const char particles[] = "dei degli los las des d' zum";

/* Words that begin a sentence before a name, and are none of it. */
static const char openers[] =
    "der die das den dem des im am zur zum vom le la les un une du des au aux "
    "el los las al del il lo gli della o a os as do da ao no na het de een "
    "den det in bei nach aus von mit für und à en dans par pour selon et según "
    "con por para y secondo con per da e segundo com em e volgens met van op "
    "enligt med från i på och";

/* Whether a name may have the word between its capitals. */
static int
is_particle(const struct word *word)
{
	return name_rules_is_particle(word) || word_is_one_of(word, particles);
}

/* Whether a list has words first to end - 1 as the whole name of a place. */
static int
is_place(const struct line_words *w, size_t first, size_t end)
{
	const uint64_t whole = GAZETTEER_PLACE_WHOLE;
	uint64_t part;
	size_t i;

	if (end - first == 1)
		return (w->word[first].names & whole) != 0;
	part = w->word[first].names >> 1 & whole;
	for (i = first + 1; i < end; i++)
		part &= w->word[i].names >> 2 & whole;
	return part != 0;
}

/* Whether it is two to five letters, all of them capitals of ASCII. */
static int
is_acronym(const struct word *word)
{
	struct span s = word->token.text;
	size_t i;

	for (i = 0; i < s.n; i++)
		if (s.p[i] < 'A' || s.p[i] > 'Z')
			return 0;
	return s.n >= 2 && s.n <= ACRONYM;
}

/* Whether no word is a given name. */
static int
is_nobody(const struct line_words *w, size_t first, size_t end)
{
	for (; first < end; first++)
		if (lexicon_find_folded(
			&given_names, word_folded(&w->word[first])) != 0)
			return 0;
	return 1;
}

static int
is_first(const struct line_words *w, size_t i)
{
	return w->word[i].position != WORD_INSIDE &&
	       w->word[i].position != WORD_INSIDE_TITLE;
}

/* Whether word i stands before a name and is none of it, and no list has it. */
static int
is_opener(const struct line_words *w, size_t i, size_t end)
{
	return i + 1 < end && is_first(w, i) &&
	       word_is_one_of(&w->word[i], openers) && !is_place(w, i, i + 2);
}

/* A piece of a name, and how it came to be one. */
struct piece {
	size_t first, end;
	int type;    /* of the name */
	int joined;  /* beside an "and" */
	int article; /* behind one at the start of the line */
};

/* The end of the capitalised words and the particles between them from i on. */
static size_t
piece_end(const struct line_words *w, size_t i, size_t end)
{
	size_t last = i + 1;

	for (i++; i < end; i++)
		if (w->word[i].capital)
			last = i + 1;
		else if (!is_particle(&w->word[i]))
			break;
	return last;
}

static void
set_piece(
    const struct line_words *w, unsigned char *label, const struct piece *p)
{
	if (is_place(w, p->first, p->end))
		bilou_set(label, p->first, p->end, ENTITY_LOC);
	else if (p->end - p->first > 1 && p->article &&
		 is_nobody(w, p->first, p->end))
		bilou_set(label, p->first, p->end, ENTITY_ORG);
	else if (p->end - p->first > 1 || p->joined)
		bilou_set(label, p->first, p->end, p->type);
}

/* Whether it is a single word that is a place, behind a word before places. */
static int
is_single_place(const struct line_words *w, size_t first, size_t end)
{
	return end - first == 1 && first > 0 && !w->word[first - 1].capital &&
	       word_is_one_of(&w->word[first - 1], prepositions) &&
	       is_place(w, first, end);
}

/* Cut the name of words first to end - 1 into its pieces. */
static void
cut(const struct line_words *w, unsigned char *label, size_t first, size_t end,
    int type)
{
	struct piece p = { .type = type };
	size_t i;

	for (i = first; i < end; i++)
		if (!w->word[i].capital && !is_particle(&w->word[i]))
			break;
	if (is_single_place(w, first, end))
		bilou_set(label, first, end, ENTITY_LOC);
	if (i == end && !is_opener(w, first, end))
		return;
	memset(label + first, LABEL_O, end - first);
	for (i = first; i < end;) {
		if (!w->word[i].capital || is_opener(w, i, end)) {
			p.article = w->word[i].capital != 0;
			i++;
			continue;
		}
		p.first = i;
		p.end = i = piece_end(w, i, end);
		p.joined =
		    (p.end < end &&
			word_is_one_of(&w->word[p.end], conjunctions)) ||
		    (p.first > first &&
			word_is_one_of(&w->word[p.first - 1], conjunctions));
		set_piece(w, label, &p);
	}
}

/* The end of the longest place that begins at word i, outside of names. */
static size_t
place_end(const struct line_words *w, const unsigned char *label, size_t i)
{
	size_t end, n = 0;

	while (n < GAZETTEER_WORDS && i + n < w->n && label[i + n] == LABEL_O &&
	       w->word[i + n].capital)
		n++;
	for (end = i + n; end > i; end--)
		if (is_place(w, i, end))
			break;
	return end;
}

/* Add what stands outside of names at word i, which has a word before it. */
static size_t
add(const struct line_words *w, unsigned char *label, size_t i)
{
	const struct word *before = &w->word[i - 1];
	size_t end = i;

	if (before->capital)
		return i + 1;
	if (word_is_one_of(before, prepositions) ||
	    ((w->word[i].names & GAZETTEER_COUNTRY) != 0 &&
		word_is_one_of(before, articles)))
		end = place_end(w, label, i);
	if (end > i)
		bilou_set(label, i, end, ENTITY_LOC);
	else if (is_acronym(&w->word[i]) && word_is_one_of(before, articles))
		bilou_set(label, i, end = i + 1, ENTITY_ORG);
	return end > i ? end : i + 1;
}

/* Whether an organisation or place is one where nouns have capitals. */
static int
is_sure(const struct line_words *w, size_t first, size_t end)
{
	uint64_t known = GAZETTEER_PLACE | GAZETTEER_ORG_WHOLE |
			 GAZETTEER_ORG_FIRST | GAZETTEER_ORG_TOO;
	size_t i, capitals = 0;

	for (i = first; i < end; i++) {
		if ((w->word[i].names & known) != 0 || is_acronym(&w->word[i]))
			return 1;
		capitals += w->word[i].capital != 0;
	}
	return capitals > 1 && capitals == end - first;
}

void
foreign_names_correct(
    const struct line_words *w, unsigned char *label, int nouns)
{
	size_t at = 0, first, i;
	int type;

	while ((type = bilou_next(label, w->n, &at, &first)) != -1)
		cut(w, label, first, at, type);
	for (i = 1; i < w->n;)
		i = label[i] == LABEL_O && w->word[i].capital ? add(w, label, i)
							      : i + 1;
	for (at = 0;
	     nouns && (type = bilou_next(label, w->n, &at, &first)) != -1;)
		if (type != ENTITY_PER && !is_sure(w, first, at))
			memset(label + first, LABEL_O, at - first);
}
