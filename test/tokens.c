/*
 * tokens: print the tokens of each line of standard input, a line each; fails
 * where plain_word.h comes to another one
 */

#include <stdio.h>
#include <stdlib.h>
#include <sys/types.h>

#include "text/plain_word.h"
#include "text/token.h"

/* Whether t is what the shorter way comes to, if it can be gone. */
static int
agrees(const struct token *t, const char *end)
{
	struct plain_word w = plain_word_take(t->text.p, end);
	const char *behind = t->text.p + w.n;

	if (w.n == 0 || (behind < end && !plain_word_ends(*behind)))
		return 1;
	return t->kind == TOKEN_WORD && t->text.n == w.n;
}

int
main(void)
{
	static const char *const kind[] = { "word", "number", "mark" };
	char *line = NULL;
	size_t at, cap = 0;
	struct token t;
	ssize_t n;
	int status = 0;

	while ((n = getline(&line, &cap, stdin)) > 0)
		for (at = 0; token_next(
			 (struct span){ line, (size_t)n - 1 }, &at, &t);) {
			printf(
			    "%s %.*s\n", kind[t.kind], (int)t.text.n, t.text.p);
			if (!agrees(&t, line + n - 1))
				status = 1;
		}
	free(line);
	return status;
}
