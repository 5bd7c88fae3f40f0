#include "sentence/abbreviation.h"

#include <string.h>

#include "text/letter.h"
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
		if (class_bit(name) == 0)
			return 0;
		bits |= class_bit(name);
	}
	return bits;
}

int
abbreviation_add(struct wordlist *w, struct span line)
{
	const char *tab = memchr(line.p, '\t', line.n);
	struct lexicon_key key;
	struct span word = line, names;
	unsigned bits;

	if (line.n > 0 && line.p[0] == '#')
		return 1;
	if (tab == NULL)
		return 0;
	word.n = (size_t)(tab - line.p);
	names.p = tab + 1;
	names.n = line.n - word.n - 1;
	if (word.n > 1 && word.p[word.n - 1] == '.')
		word.n--;
	bits = class_bits(names);
	lexicon_key(&key, word);
	if (bits == 0 || key.n == 0)
		return 0;
	word = (struct span){ key.folded, key.n };
	return wordlist_add(w, word, bits) == -1 ? -1 : 1;
}
