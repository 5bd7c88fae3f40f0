/*
 * module: what pure modules promise of any bytes.
 *
 * The environment has the name of one as MODULE; without it the names are
 * printed, one a line.  The first byte of the input is for what a module can
 * be asked to do in several ways; the rest is its text.  As in the programs,
 * the text is repaired first where a module asks for that.
 */

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "text/letter.h"
#include "text/utf8.h"
#include "try.h"

int LLVMFuzzerInitialize(int *argc, char ***argv);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static const struct target *const tries[] = { try_text, try_amount, try_report,
	try_source };
static const struct target *chosen;

void
promise(int kept)
{
	if (!kept)
		abort();
}

int
is_part(struct span part, struct span text)
{
	return part.p >= text.p && part.n <= text.n &&
	       (size_t)(part.p - text.p) <= text.n - part.n;
}

int
is_blank(const char *p, const char *end)
{
	while (p < end)
		if (!letter_is_space(utf8_next(&p, end)))
			return 0;
	return 1;
}

void *
room(size_t n)
{
	void *p = malloc(n);

	promise(p != NULL);
	return p;
}

struct span
take_field(struct span *rest)
{
	struct span field = *rest;
	const char *tab = memchr(rest->p, '\t', rest->n);

	if (tab != NULL)
		field.n = (size_t)(tab - field.p);
	rest->p += field.n + (tab != NULL);
	rest->n -= field.n + (tab != NULL);
	return field;
}

int
LLVMFuzzerInitialize(int *argc, char ***argv)
{
	const char *name = getenv("MODULE");
	const struct target *t;
	size_t i;

	(void)argc;
	(void)argv;
	for (i = 0; i < sizeof(tries) / sizeof(tries[0]); i++)
		for (t = tries[i]; t->name != NULL; t++)
			if (name == NULL)
				puts(t->name);
			else if (strcmp(name, t->name) == 0)
				chosen = t;
	if (chosen == NULL)
		exit(name != NULL);
	return 0;
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct given in = { { (const char *)data + 1, size - 1 }, { NULL, 0 },
		0 };
	char *clean, *text;

	if (size == 0 || size > TRY_MAX)
		return 0;
	in.how = data[0];
	in.text = in.raw;
	if (utf8_is_clean(in.raw)) {
		chosen->promises(&in);
		return 0;
	}
	/* Room for no more than there is: what reads beyond is seen. */
	clean = room(3 * in.raw.n);
	in.text.n = utf8_clean(in.raw, clean);
	promise(in.text.n <= 3 * in.raw.n);
	in.text.p = text = room(in.text.n);
	memcpy(text, clean, in.text.n);
	free(clean);
	chosen->promises(&in);
	free(text);
	return 0;
}
