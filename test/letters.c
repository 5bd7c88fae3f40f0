/* letters: fold each line of standard input */

#include <stdio.h>
#include <stdlib.h>
#include <sys/types.h>

#include "letter.h"

int
main(void)
{
	char *line = NULL, *folded;
	size_t cap = 0;
	ssize_t n;

	while ((n = getline(&line, &cap, stdin)) > 0) {
		folded = malloc((size_t)n);
		if (folded == NULL)
			return 1;
		printf("%.*s\n",
		    (int)letter_fold(
			(struct span){ line, (size_t)n - 1 }, folded),
		    folded);
		free(folded);
	}
	free(line);
	return 0;
}
