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

static void
judge(struct languages *l, struct span name, const struct language *language)
{
	if (!language_is_english(language))
		(void)intern_add(&l->names, name);
}

void
languages_see_pair(struct languages *l, const struct alignment *a)
{
	struct language language;
	size_t i;
	int side;

	for (side = 0; side < 2; side++) {
		memset(&language, 0, sizeof(language));
		for (i = 0; i < a->passages[side]; i++)
			language_add(&language, a->passage[side][i].text);
		judge(l, a->name[side], &language);
	}
}

void
languages_see_facts(struct languages *l, const struct fact_table *f)
{
	struct language *language = memory_new(f->reports, sizeof(*language));
	size_t i;

	for (i = 0; i < f->cells; i++)
		language_add(&language[f->cell[i].report], f->cell[i].text);
	for (i = 0; i < f->reports; i++)
		judge(l, f->report[i].name, &language[i]);
	free(language);
}

int
languages_next(struct languages *l, struct span *name)
{
	if (l->told == l->names.n)
		return 0;
	*name = intern_word(&l->names, l->told++);
	return 1;
}
