#include "learn/name_corpus.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>

#include "stream/diag.h"
#include "text/lexicon.h"
#include "text/rows.h"

void
name_corpus_open(struct name_corpus *s, const char *file)
{
	memset(s, 0, sizeof(*s));
	s->file_name = file;
	s->file = fopen(file, "r");
	if (s->file == NULL)
		diag_die(file, strerror(errno));
}

/* Read the field at *p and move past it and its tab. */
static struct span
field(const char **p, const char *end)
{
	const char *start = *p,
		   *tab = memchr(start, '\t', (size_t)(end - start));

	if (tab == NULL)
		tab = end;
	*p = tab < end ? tab + 1 : end;
	return (struct span){ start, (size_t)(tab - start) };
}

/*
 * Read line i; returns the name of its document, n is 0 at the end of the
 * file.
 */
static struct span
read_line(struct name_corpus *s, size_t i)
{
	ssize_t n = getline(&s->line[i], &s->cap[i], s->file);
	const char *p;

	if (n <= 0)
		return (struct span){ NULL, 0 };
	if (s->line[i][n - 1] == '\n')
		n--;
	s->text[i] = (struct span){ s->line[i], (size_t)n };
	p = s->line[i];
	return field(&p, p + n);
}

/* Line NAME_CORPUS_MAX, which belongs to the next document, becomes the first.
 */
static void
take_held(struct name_corpus *s)
{
	char *line = s->line[0];
	size_t cap = s->cap[0];

	s->line[0] = s->line[NAME_CORPUS_MAX];
	s->cap[0] = s->cap[NAME_CORPUS_MAX];
	s->text[0] = s->text[NAME_CORPUS_MAX];
	s->line[NAME_CORPUS_MAX] = line;
	s->cap[NAME_CORPUS_MAX] = cap;
}

static void
split(struct name_corpus *s, size_t i)
{
	const char *p = s->text[i].p, *end = p + s->text[i].n;

	s->name = field(&p, end);
	(void)field(&p, end);
	s->sample[i].text = field(&p, end);
	s->sample[i].entities = field(&p, end);
}

/* Keep line i for the next document. */
static void
hold(struct name_corpus *s, size_t i)
{
	char *line = s->line[NAME_CORPUS_MAX];
	size_t cap = s->cap[NAME_CORPUS_MAX];

	s->held = 1;
	if (i == NAME_CORPUS_MAX)
		return;
	s->line[NAME_CORPUS_MAX] = s->line[i];
	s->cap[NAME_CORPUS_MAX] = s->cap[i];
	s->text[NAME_CORPUS_MAX] = s->text[i];
	s->line[i] = line;
	s->cap[i] = cap;
}

int
name_corpus_next(struct name_corpus *s)
{
	const char *p;
	struct span name, first;
	int more;
	size_t i;

	s->n = 0;
	if (s->held)
		take_held(s);
	else if (read_line(s, 0).n == 0)
		return 0;
	s->held = 0;
	p = s->text[0].p;
	first = field(&p, p + s->text[0].n);
	for (i = 1;; i++) {
		name = read_line(s, i);
		more = name.n > 0 && span_equal(name, first);
		if (name.n > 0 && (!more || i == NAME_CORPUS_MAX))
			hold(s, i);
		if (!more || i == NAME_CORPUS_MAX)
			break;
	}
	s->piece = more ? s->piece + 1 : 0;
	for (s->n = 0; s->n < i; s->n++)
		split(s, s->n);
	return 1;
}

int
name_corpus_fold(const struct name_corpus *s)
{
	uint32_t h = rows_hash((uint32_t)s->piece, lexicon_hash(s->name));

	return (int)(h % NAME_CORPUS_FOLDS);
}

void
name_corpus_close(struct name_corpus *s)
{
	size_t i;

	if (ferror(s->file))
		diag_die(s->file_name, strerror(errno));
	fclose(s->file);
	for (i = 0; i <= NAME_CORPUS_MAX; i++)
		free(s->line[i]);
}
