/*
 * sandbox none|enter|sealed|both|seal FILE: give up what a filter does not
 * need; try this and what it does, and print what works.
 */

#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "stream/sandbox.h"

/* Written as the filters do: stdio asks what a descriptor is. */
static void
say(const char *what)
{
	if (write(STDOUT_FILENO, what, strlen(what)) == -1)
		_exit(1);
}

static void
report(int works, const char *what)
{
	if (works)
		say(what);
}

static int
opens(const char *file, int flags)
{
	int fd = open(file, flags, 0600);

	return fd != -1 && close(fd) != -1;
}

static int
forks(void)
{
	pid_t child = fork();

	if (child == 0)
		_exit(0);
	return child > 0 && waitpid(child, NULL, 0) == child;
}

static int
allocates(void)
{
	size_t n = (size_t)1 << 24;
	char *p = malloc(n), *q;

	if (p == NULL)
		return 0;
	memset(p, 1, n);
	q = realloc(p, 2 * n);
	if (q == NULL)
		free(p);
	else
		free(q);
	return q != NULL;
}

static void
try_all(const char *file)
{
	char other[4096];
	char none;
	struct stat s;

	(void)snprintf(other, sizeof(other), "%s.new", file);
	report(read(STDIN_FILENO, &none, 1) == 0, " read");
	report(allocates(), " memory");
	report(fstat(STDIN_FILENO, &s) == 0, " ask");
	report(opens(file, O_RDONLY), " open");
	report(opens(file, O_RDWR), " write");
	report(opens(file, O_RDONLY | O_TRUNC), " truncate");
	report(opens(other, O_RDONLY | O_CREAT), " create");
	report(socket(AF_UNIX, SOCK_STREAM, 0) != -1, " socket");
	report(forks(), " fork");
	report(kill(getppid(), 0) == 0, " kill");
	report(rename(other, file) == 0, " rename");
	report(unlink(file) == 0, " unlink");
	report(chdir("/") == 0, " chdir");
	say("\n");
}

int
main(int argc, char *argv[])
{
	if (argc != 3)
		return 2;
#ifdef NO_SANDBOX
	say("off\n");
	return 0;
#endif
	if (strcmp(argv[1], "seal") == 0)
		sandbox_seal();
	if (strcmp(argv[1], "none") != 0 && strcmp(argv[1], "seal") != 0)
		sandbox_enter(strcmp(argv[1], "sealed") != 0);
	if (strcmp(argv[1], "both") == 0)
		sandbox_seal();
	try_all(argv[2]);
	execlp("echo", "echo", "exec", (char *)NULL);
	return 0;
}
