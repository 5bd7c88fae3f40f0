#include "stream/descriptor.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "stream/diag.h"

/* The sandbox without files lets nobody ask: the answers of the start. */
static struct stat output;
static int held, regular; /* is the output known, and a regular file? */
static int input_is_output;

/* Open what cannot be used as this one is. */
static void
hold(int fd)
{
	int mode = fd == STDIN_FILENO ? O_WRONLY : O_RDONLY;

	if (fcntl(fd, F_GETFD) != -1 || errno != EBADF)
		return;
	/* The lowest number that is free. */
	if (open("/dev/null", mode) == -1)
		diag_die("/dev/null", strerror(errno));
}

static int
is_output(int fd)
{
	struct stat s;

	return regular && fstat(fd, &s) == 0 && s.st_dev == output.st_dev &&
	       s.st_ino == output.st_ino;
}

void
descriptor_hold(void)
{
	int fd;

	if (held)
		return;
	held = 1;
	for (fd = STDIN_FILENO; fd <= STDERR_FILENO; fd++)
		hold(fd);
	regular = fstat(STDOUT_FILENO, &output) == 0 && S_ISREG(output.st_mode);
	input_is_output = is_output(STDIN_FILENO);
}

int
descriptor_is_output(int fd)
{
	return fd == STDIN_FILENO ? input_is_output : is_output(fd);
}
