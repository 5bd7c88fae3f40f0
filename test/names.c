/*
 * names: may two names mean the same?  Each line of standard input is a type, a
 * tab, a name, a tab and another; prints "same" or "other".
 */

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>

#include "text/name_same.h"

int
main(void)
{
	char *line = NULL, *a, *b;
	size_t cap = 0;
	ssize_t n;

	while ((n = getline(&line, &cap, stdin)) > 0) {
		line[n - 1] = '\0';
		a = strchr(line, '\t');
		b = a == NULL ? NULL : strchr(a + 1, '\t');
		if (b == NULL)
			return 1;
		*a++ = '\0';
		*b++ = '\0';
		puts(name_same(span_of(a), span_of(b), strcmp(line, "PER") == 0)
			 ? "same"
			 : "other");
	}
	free(line);
	return 0;
}
