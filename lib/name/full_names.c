#include "name/full_names.h"

#include <string.h>

#include "name/bilou.h"
#include "stream/entity_type.h"
#include "text/lexicons.h"

void
full_names_clear(struct full_names *f)
{
	wordlist_free(&f->last);
}

/* Whether words first to end - 1 are a full name. */
static int
is_full(const struct line_words *w, size_t first, size_t end)
{
	const struct word *word = &w->word[first];
	size_t i;

	if (end - first < 2)
		return 0;
	for (i = first; i < end; i++)
		if (!w->word[i].capital)
			return 0;
	return word->token.text.p != w->text.p ||
	       lexicon_find_folded(&given_names, word_folded(word)) != 0;
}

void
full_names_enter(struct full_names *f, const struct line_words *w,
    const unsigned char *label)
{
	size_t at = 0, first;
	int type;

	while ((type = bilou_next(label, w->n, &at, &first)) != -1)
		if (type == ENTITY_PER && is_full(w, first, at))
			(void)wordlist_add(
			    &f->last, word_folded(&w->word[at - 1]), 1);
}

void
full_names_keep(const struct full_names *f, const struct line_words *w,
    unsigned char *label)
{
	size_t at = 0, first;
	int type;

	while ((type = bilou_next(label, w->n, &at, &first)) != -1)
		if (type == ENTITY_PER && !is_full(w, first, at) &&
		    wordlist_index(&f->last, word_folded(&w->word[at - 1])) ==
			SIZE_MAX)
			memset(label + first, LABEL_O, at - first);
}

void
full_names_free(struct full_names *f)
{
	wordlist_free(&f->last);
}
