/* stems: print the stem of each line of standard input */

#include <stdio.h>
#include <stdlib.h>
#include <sys/types.h>

#include "stem.h"

int
main(void)
{
	char *line = NULL, *stem;
	size_t cap = 0;
	ssize_t n;

	while ((n = getline(&line, &cap, stdin)) > 0) {
		stem = malloc((size_t)n + 1);
		if (stem == NULL)
			return 1;
		printf("%.*s\n",
		    (int)stem_word((struct span){ line, (size_t)n - 1 }, stem),
		    stem);
		free(stem);
	}
	free(line);
	return 0;
}
