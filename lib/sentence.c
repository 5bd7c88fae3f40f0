#include "sentence.h"

#include <string.h>

void
sentence_start(struct sentences *s, struct span text, enum kind kind)
{
	s->rest = text;
	s->kind = kind;
}

int
sentence_next(struct sentences *s, struct span *sentence)
{
	if (s->rest.n == 0)
		return 0;
	*sentence = s->rest;
	s->rest.n = 0;
	return 1;
}
