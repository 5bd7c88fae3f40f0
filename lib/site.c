#include "site.h"

#include <stdlib.h>
#include <string.h>

#include "grow.h"
#include "output.h"

void
site_free(struct site *s)
{
	vocabulary_free(&s->line);
	free(s->seen);
	memset(s, 0, sizeof(*s));
}

int
site_add(struct site *s, const struct page *p, int first)
{
	struct site_line *l;
	size_t i, lines;
	int64_t number;

	s->pages += first != 0;
	for (i = 0; i < p->n; i++) {
		lines = s->line.n;
		number = vocabulary_add(&s->line, p->par[i].text);
		if (number == -1)
			return -1;
		l = grow(s->seen, &s->cap, s->line.n, sizeof(*l));
		if (l == NULL)
			return -1;
		s->seen = l;
		l += number;
		if (s->line.n > lines)
			*l = (struct site_line){ 0, 0 };
		l->pages += l->last != s->pages;
		l->last = s->pages;
	}
	return 0;
}

void
site_put(const struct site *s)
{
	size_t i;

	for (i = 0; i < s->line.n; i++)
		if (s->seen[i].pages > 1) {
			output_bytes(vocabulary_word(&s->line, i));
			output_end();
		}
}
