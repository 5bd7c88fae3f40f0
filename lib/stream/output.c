#include "stream/output.h"

#include <errno.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "stream/diag.h"
#include "text/decimal.h"
#include "text/memory.h"

static char *buffer;
static size_t cap, used;
static size_t whole; /* bytes of the buffer that are complete lines */

static _Noreturn void
fail(int error)
{
	if (error == EPIPE)
		_exit(1);
	diag_die("stdout", strerror(error));
}

static void
write_all(const char *p, size_t n)
{
	struct pollfd out = { STDOUT_FILENO, POLLOUT, 0 };
	ssize_t done;

	while (n > 0) {
		done = write(STDOUT_FILENO, p, n);
		if (done >= 0) {
			p += done;
			n -= (size_t)done;
		} else if (errno == EAGAIN) {
			(void)poll(&out, 1, -1);
		} else if (errno != EINTR) {
			fail(errno);
		}
	}
}

/* Room for n more bytes. */
static inline char *
room(size_t n)
{
	if (used + n > cap)
		buffer = memory_grow(buffer, &cap, used + n + OUTPUT_WRITE, 1);
	return buffer + used;
}

void
output_bytes(struct span s)
{
	if (s.n > 0)
		memcpy(room(s.n), s.p, s.n);
	used += s.n;
}

void
output_char(char c)
{
	*room(1) = c;
	used++;
}

void
output_number(size_t n)
{
	char digits[DECIMAL_MAX];

	output_bytes((struct span){ digits, decimal_write(n, digits) });
}

void
output_integer(int64_t n)
{
	if (n < 0)
		output_char('-');
	output_number((size_t)(n < 0 ? -(uint64_t)n : (uint64_t)n));
}

void
output_decimal(int64_t thousandths)
{
	uint64_t n =
	    thousandths < 0 ? -(uint64_t)thousandths : (uint64_t)thousandths;
	unsigned part = (unsigned)(n % 1000);
	char *to;

	if (thousandths < 0)
		output_char('-');
	if (n < 10000)
		output_char((char)('0' + n / 1000));
	else
		output_number((size_t)(n / 1000));
	to = room(4);
	to[0] = '.';
	to[1] = (char)('0' + part / 100);
	to[2] = (char)('0' + part / 10 % 10);
	to[3] = (char)('0' + part % 10);
	used += 4;
}

void
output_field(struct span s)
{
	char *to = room(s.n + 1);

	*to = '\t';
	if (s.n > 0)
		memcpy(to + 1, s.p, s.n);
	used += s.n + 1;
}

void
output_flush(void)
{
	if (whole == 0)
		return;
	write_all(buffer, whole);
	memmove(buffer, buffer + whole, used - whole);
	used -= whole;
	whole = 0;
}

void
output_end(void)
{
	output_char('\n');
	if (used > OUTPUT_WRITE)
		output_flush();
	whole = used;
	if (used > OUTPUT_WRITE)
		output_flush();
}

int
output_finish(void)
{
	output_flush();
	free(buffer);
	buffer = NULL;
	cap = used = 0;
	if (close(STDOUT_FILENO) == -1 && errno != EINTR && errno != EBADF)
		fail(errno);
	return diag_status();
}
