#include "show/terminal.h"

#include <fcntl.h>
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

/* The columns of the terminal that is open there; 0 if it is none. */
static size_t
columns_of(int fd)
{
#ifdef TIOCGWINSZ
	struct winsize w;

	if (fd >= 0 && ioctl(fd, TIOCGWINSZ, &w) == 0)
		return w.ws_col;
#else
	(void)fd;
#endif
	return 0;
}

/* Into a pager, the output is no terminal, but the user sits at one. */
static size_t
window_columns(void)
{
	size_t n = columns_of(STDOUT_FILENO);
	int fd;

	if (n == 0)
		n = columns_of(STDERR_FILENO);
	if (n > 0)
		return n;
	fd = open("/dev/tty", O_RDONLY | O_NOCTTY | O_CLOEXEC);
	n = columns_of(fd);
	if (fd >= 0)
		(void)close(fd);
	return n > 0 ? n : COLUMNS_DEFAULT;
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
