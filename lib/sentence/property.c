#include "sentence/property.h"

#define SHAPES                                                                 \
	"none", "small", "capital", "capitals", "initial", "letter", "dotted", \
	    "dotted-small", "mixed", "digits", "year", "number", "caseless"
#define CLASSES                                                                \
	"title.", "month.", "number.", "company.", "place.", "latin.",         \
	    "unit.", "other."
#define AFTERS  SHAPES, "initial-dot", "item", "i", "a"
#define INSIDES "no", "yes", "whole", "left", "inner"
#define CASES   "unknown", "small", "either", "capital"

enum { VALUES_MAX = SECOND_COUNT };

static const struct {
	const char *name;
	const char *value[VALUES_MAX]; /* NULL: shown by its number */
} property[PROPERTY_COUNT] = {
	[PROPERTY_MARK] = { "mark",
	    { "dot", "two-dots", "ellipsis", "many-dots", "question",
		"exclamation", "mixed", "wide", "colon", "semicolon",
		"none" } },
	[PROPERTY_TYPE] = { "type", { "dot", "dots", "cry", "other" } },
	[PROPERTY_CLOSER] = { "closer",
	    { "none", "quote", "apostrophe", "bracket", "several" } },
	[PROPERTY_GAP] = { "gap", { "space", "glued", "address", "apart" } },
	[PROPERTY_ITEM] = { "item", { "no", "first", "next", "inline" } },
	[PROPERTY_QUOTED] = { "quoted", { INSIDES } },
	[PROPERTY_BRACKETED] = { "bracketed", { INSIDES } },
	[PROPERTY_START] = { "start",
	    { "other", "small", "capital", "digit" } },
	[PROPERTY_BEFORE] = { "before",
	    { SHAPES, CLASSES, "several.", "closer", "marked" } },
	[PROPERTY_CASED] = { "cased", { "none", "capital", "small" } },
	[PROPERTY_LENGTH] = { "length", { "0", "1", "2", "3-5", "6-" } },
	[PROPERTY_KNOWN] = { "known", { CASES } },
	[PROPERTY_DOTTED] = { "dotted",
	    { "unknown", "inside", "rather-inside", "rather-last", "last" } },
	[PROPERTY_PREVIOUS] = { "previous",
	    { "-", "none", "month", "numbered", "determiner", "preposition",
		"article", "article-in", "small", "capital", "number" } },
	[PROPERTY_FOLLOWER] = { "follower",
	    { "other", "weekday", "month", "foreign-month", "zone", "named",
		"courtesy", "person", "persons", "group" } },
	[PROPERTY_PLACE] = { "place", { "first", "near", "far" } },
	[PROPERTY_OPENER] = { "opener",
	    { "none", "quote", "apostrophe", "bracket", "dash", "dots", "other",
		"rule", "face", "inverted" } },
	[PROPERTY_AFTER] = { "after", { AFTERS } },
	[PROPERTY_NEXT] = { "next", { "none", CLASSES, "several." } },
	[PROPERTY_WORD] = { "word",
	    { "unknown", "seldom", "at-times", "often", "always", "small",
		"small-seldom", "small-at-times", "small-often", "small-always",
		"either", "either-seldom", "either-at-times", "either-often",
		"either-always", "capital", "capital-seldom",
		"capital-at-times", "capital-often", "capital-always" } },
	[PROPERTY_SECOND] = { "second",
	    { AFTERS, "end", "comma", "colon", "dash", "quote", "bracket",
		"address", "mark" } },
	[PROPERTY_SECOND_CASE] = { "second-case", { CASES } },
	[PROPERTY_REPORT] = { "report",
	    { "no", "at-once", "second", "third", "later" } },
	[PROPERTY_NOTHING] = { "", { "" } },
};

const char *
property_name(enum property p)
{
	return property[p].name;
}

const char *
property_value_name(enum property p, size_t value)
{
	return property[p].value[value];
}

uint16_t
property_class(
    const struct property_lexicons *l, const struct lexicon_key *word)
{
	unsigned bits = 0;

	if (l->own != NULL)
		bits = wordlist_find_key(l->own, word);
	if (bits == 0)
		bits = lexicon_find_key(l->abbreviations, word);
	return (bits & (bits - 1)) != 0
		   ? (uint16_t)NEXT_SEVERAL
		   : property_which(bits, 0, PROPERTY_CLASSES);
}
