#include "show/terminal.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* Not in POSIX 2008, but systems with windows have it. */
#ifdef __has_include
#if __has_include(<sys/ioctl.h>)
#include <sys/ioctl.h>
#endif
#endif

enum { COLUMNS_DEFAULT = 80, COLUMNS_MAX = 10000 };

static size_t
window_columns(void)
{
#ifdef TIOCGWINSZ
	struct winsize w;

	if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &w) == 0 && w.ws_col > 0)
		return w.ws_col;
#endif
	return COLUMNS_DEFAULT;
}

size_t
terminal_columns(void)
{
	const char *set = getenv("COLUMNS");
	long n = set == NULL ? 0 : strtol(set, NULL, 10);

	if (n > 0)
		return n < COLUMNS_MAX ? (size_t)n : COLUMNS_MAX;
	return window_columns();
}

int
terminal_has_colours(void)
{
	const char *no = getenv("NO_COLOR"), *term = getenv("TERM");

	return (no == NULL || *no == '\0') &&
	       (term == NULL || strcmp(term, "dumb") != 0) &&
	       isatty(STDOUT_FILENO);
}
