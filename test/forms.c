/* forms: fold or stem each line of standard input, as its operand says */

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>

#include "text/letter.h"
#include "text/memory.h"
#include "text/stem.h"

int
main(int argc, char *argv[])
{
	char *line = NULL, *form;
	size_t cap = 0;
	ssize_t n;
	int stem = argc == 2 && strcmp(argv[1], "stem") == 0;

	if (!stem && (argc != 2 || strcmp(argv[1], "fold") != 0)) {
		fputs("usage: forms fold | stem\n", stderr);
		return 2;
	}
	while ((n = getline(&line, &cap, stdin)) > 0) {
		struct span word = { line, (size_t)n - 1 };

		form = memory_checked(malloc((size_t)n));
		if (form == NULL)
			return 1;
		printf("%.*s\n",
		    (int)(stem ? stem_word(word, form)
			       : letter_fold(word, form)),
		    form);
		free(form);
	}
	free(line);
	return 0;
}
