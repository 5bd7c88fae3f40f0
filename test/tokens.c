/* tokens: print the tokens of each line of standard input, a line each */

#include <stdio.h>
#include <stdlib.h>
#include <sys/types.h>

#include "text/token.h"

int
main(void)
{
	static const char *const kind[] = { "word", "number", "mark" };
	char *line = NULL;
	size_t at, cap = 0;
	struct token t;
	ssize_t n;

	while ((n = getline(&line, &cap, stdin)) > 0)
		for (at = 0;
		     token_next((struct span){ line, (size_t)n - 1 }, &at, &t);)
			printf(
			    "%s %.*s\n", kind[t.kind], (int)t.text.n, t.text.p);
	free(line);
	return 0;
}
