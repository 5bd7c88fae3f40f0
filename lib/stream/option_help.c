#include "stream/option_help.h"

#include <string.h>

static int
is(struct span s, const char *word)
{
	return strlen(word) == s.n && memcmp(s.p, word, s.n) == 0;
}

int
option_help_is_of(const struct option_help *o, struct span program)
{
	return strcmp(o->program, "-") == 0 || is(program, o->program);
}

int
option_help_lettered(const struct option_help *o)
{
	return strcmp(o->letter, "-") != 0;
}

int
option_help_takes(const struct option_help *o)
{
	return strcmp(o->argument, "-") != 0;
}

const struct option_help *
option_help_find(struct span program, struct span name)
{
	const struct option_help *found = NULL, *o;
	size_t i, begun = 0;

	for (i = 0; i < option_table_n; i++) {
		o = &option_table[i];
		if (!option_help_is_of(o, program))
			continue;
		if (is(name, o->name))
			return o;
		if (strncmp(o->name, name.p, name.n) == 0) {
			found = o;
			begun++;
		}
	}
	return begun == 1 ? found : NULL;
}

const struct option_help *
option_help_of_letter(struct span program, char letter)
{
	size_t i;

	for (i = 0; i < option_table_n; i++)
		if (option_help_is_of(&option_table[i], program) &&
		    *option_table[i].letter == letter)
			return &option_table[i];
	return NULL;
}
