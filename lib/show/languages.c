#include "show/languages.h"

#include <stdlib.h>
#include <string.h>

#include "text/language.h"
#include "text/memory.h"

void
languages_free(struct languages *l)
{
	intern_free(&l->names);
	memset(l, 0, sizeof(*l));
}

/* What was counted of a report, and the words there can be in the rest. */
struct count {
	struct language language;
	size_t rest;
};

static void
expect(struct count *c, struct span text)
{
	c->rest += language_words_most(text);
}

/* Count the words of a text that was expected, if they make a difference. */
static void
take(struct count *c, struct span text)
{
	if (language_is_surely_english(&c->language, c->rest))
		return;
	language_add(&c->language, text);
	c->rest -= language_words_most(text);
}

static void
judge(struct languages *l, struct span name, const struct count *c)
{
	if (!language_is_surely_english(&c->language, c->rest))
		(void)intern_add(&l->names, name);
}

void
languages_see_pair(struct languages *l, const struct alignment *a)
{
	struct count count;
	size_t i;
	int side;

	for (side = 0; side < 2; side++) {
		memset(&count, 0, sizeof(count));
		for (i = 0; i < a->passages[side]; i++)
			expect(&count, a->passage[side][i].text);
		for (i = 0; i < a->passages[side]; i++)
			take(&count, a->passage[side][i].text);
		judge(l, a->name[side], &count);
	}
}

void
languages_see_facts(struct languages *l, const struct fact_table *f)
{
	struct count *count = memory_new(f->reports, sizeof(*count));
	size_t i;

	for (i = 0; i < f->cells; i++)
		expect(&count[f->cell[i].report], f->cell[i].text);
	for (i = 0; i < f->cells; i++)
		take(&count[f->cell[i].report], f->cell[i].text);
	for (i = 0; i < f->reports; i++)
		judge(l, f->report[i].name, &count[i]);
	free(count);
}

int
languages_next(struct languages *l, struct span *name)
{
	if (l->told == l->names.n)
		return 0;
	*name = intern_word(&l->names, l->told++);
	return 1;
}
