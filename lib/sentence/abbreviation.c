#include "sentence/abbreviation.h"

#include <string.h>

#include "sentence/wordform.h"
#include "text/lexicons.h"

/* The bit of a class, 0 for none of that name. */
static unsigned
class_bit(struct span name)
{
	static const char *const class[] = { "title", "month", "number",
		"company", "place", "latin", "unit", "other", "none" };
	size_t i;

	for (i = 0; i < sizeof(class) / sizeof(class[0]); i++)
		if (span_equal(name, span_of(class[i])))
			return 1U << i;
	return 0;
}

/* The bits of all classes named; 0 if one is unknown. */
static unsigned
class_bits(struct span names)
{
	unsigned bits = 0;
	const char *end = names.p + names.n, *blank;
	struct span name;

	for (name.p = names.p; name.p < end; name.p = blank + 1) {
		blank = memchr(name.p, ' ', (size_t)(end - name.p));
		if (blank == NULL)
			blank = end;
		name.n = (size_t)(blank - name.p);
		if (name.n == 0)
			continue;
		if (class_bit(name) == 0)
			return 0;
		bits |= class_bit(name);
	}
	return bits;
}

/* The word of a line, without its last dot. */
static struct span
word_of(struct span line, const char *tab)
{
	struct span word = { line.p, (size_t)(tab - line.p) };

	if (word.n > 1 && word.p[word.n - 1] == '.')
		word.n--;
	return word;
}

/* Whether the word can be what stands before a full stop. */
static int
can_end(struct span word)
{
	return word.n > 0 && wordform_before(word, word.n).n == word.n;
}

/* Why an entry has no effect; NULL if it has one. */
static const char *
problem(struct span word, unsigned bits)
{
	if (bits == 0)
		return "no word and class";
	if (!can_end(word))
		return "no word that a full stop can follow";
	if ((bits & ABBREVIATION_NONE) == 0)
		return NULL;
	if (bits != ABBREVIATION_NONE)
		return "none, and another class";
	return lexicon_find_folded(&abbreviations, word) == 0
		   ? "none, of a word that is not in the built-in list"
		   : NULL;
}

const char *
abbreviation_add(struct wordlist *w, struct span line)
{
	const char *tab = memchr(line.p, '\t', line.n), *why;
	struct lexicon_key key;
	struct span word;
	unsigned bits;

	if (line.n > 0 && line.p[0] == '#')
		return NULL;
	if (tab == NULL)
		return "no word and class";
	word = word_of(line, tab);
	bits = class_bits(
	    (struct span){ tab + 1, line.n - (size_t)(tab + 1 - line.p) });
	why = problem(word, bits);
	if (why != NULL)
		return why;
	lexicon_key(&key, word);
	if (!wordlist_add(w, (struct span){ key.folded, key.n }, bits))
		return "word given before";
	return NULL;
}
