#include "stream/temporary_file.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "stream/diag.h"
#include "text/memory.h"

enum { BUFFER = 1 << 15 }; /* bytes, of a file and of a reader */

void
temporary_file_open(struct temporary_file *f, const char *dir)
{
	size_t n = strlen(dir) + strlen("/report.XXXXXX") + 1;
	char *name = memory_checked(malloc(n));

	memset(f, 0, sizeof(*f));
	if (*dir == '\0')
		diag_die(dir, strerror(ENOENT));
	(void)snprintf(name, n, "%s/report.XXXXXX", dir);
	f->fd = mkstemp(name);
	if (f->fd == -1 || unlink(name) == -1)
		diag_die(dir, strerror(errno));
	free(name);
	f->dir = dir;
	f->buffer = memory_checked(malloc(BUFFER));
}

void
temporary_file_close(struct temporary_file *f)
{
	if (f->dir != NULL)
		(void)close(f->fd);
	free(f->buffer);
	memset(f, 0, sizeof(*f));
}

static void
write_all(struct temporary_file *f, const char *p, size_t n)
{
	ssize_t done;

	while (n > 0) {
		done = write(f->fd, p, n);
		if (done >= 0) {
			p += done;
			n -= (size_t)done;
		} else if (errno != EINTR) {
			diag_die(f->dir, strerror(errno));
		}
	}
}

static void
flush(struct temporary_file *f)
{
	write_all(f, f->buffer, f->buffered);
	f->buffered = 0;
}

void
temporary_file_write(struct temporary_file *f, const void *p, size_t n)
{
	if (n > BUFFER - f->buffered)
		flush(f);
	if (n > BUFFER)
		write_all(f, p, n);
	else if (n > 0) {
		memcpy(f->buffer + f->buffered, p, n);
		f->buffered += n;
	}
	f->n += n;
}

void
temporary_file_read(struct temporary_file *f, uint64_t at, void *p, size_t n)
{
	char *to = p;
	ssize_t done;

	if (at + n > f->n - f->buffered)
		flush(f);
	while (n > 0) {
		done = pread(f->fd, to, n, (off_t)at);
		if (done == 0)
			diag_die(f->dir, "a temporary file was cut off");
		if (done > 0) {
			to += done;
			at += (uint64_t)done;
			n -= (size_t)done;
		} else if (errno != EINTR) {
			diag_die(f->dir, strerror(errno));
		}
	}
}

void
temporary_reader_start(struct temporary_reader *r, struct temporary_file *f,
    uint64_t at, uint64_t end)
{
	*r = (struct temporary_reader){ .file = f, .at = at, .end = end };
	r->buffer = memory_checked(malloc(BUFFER));
}

/* Move what is left to the front, and fill the rest of the buffer. */
static void
refill(struct temporary_reader *r)
{
	uint64_t n = r->end - r->at;

	r->n -= r->next;
	memmove(r->buffer, r->buffer + r->next, r->n);
	r->next = 0;
	if (n > BUFFER - r->n)
		n = BUFFER - r->n;
	temporary_file_read(r->file, r->at, r->buffer + r->n, (size_t)n);
	r->at += n;
	r->n += (size_t)n;
}

int
temporary_reader_next(struct temporary_reader *r, void *p, size_t n)
{
	if (n > r->n - r->next)
		refill(r);
	if (n > r->n - r->next)
		return 0;
	memcpy(p, r->buffer + r->next, n);
	r->next += n;
	return 1;
}

void
temporary_reader_free(struct temporary_reader *r)
{
	free(r->buffer);
	memset(r, 0, sizeof(*r));
}
