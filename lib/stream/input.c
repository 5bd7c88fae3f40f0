#include "stream/input.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "stream/descriptor.h"
#include "stream/diag.h"
#include "stream/output.h"
#include "stream/sandbox.h"
#include "text/memory.h"

enum {
	BLOCK = 65536, /* bytes to ask read(2) for */
	KEPT = 1 << 20 /* a larger buffer is of a long line, and given back */
};

void
input_start(struct input *in, char *const operands[])
{
	memset(in, 0, sizeof(*in));
	in->operand = operands;
	in->fd = -1;
}

void
input_start_file(struct input *in, char *file)
{
	input_start(in, in->own);
	in->own[0] = file;
}

static void
finish(struct input *in)
{
	if (in->fd != STDIN_FILENO)
		(void)close(in->fd);
	in->fd = -1;
}

/* Open the file, and say so if it cannot be read. */
static void
open_named(struct input *in, const char *name)
{
	int named = strcmp(name, "-") != 0;

	in->name = named ? name : "stdin";
	in->fd = named ? open(name, O_RDONLY | O_CLOEXEC) : STDIN_FILENO;
	if (in->fd == -1) {
		diag_warn(name, 0, strerror(errno));
	} else if (descriptor_is_output(in->fd)) {
		diag_warn(in->name, 0, "input file is output file");
		finish(in);
	}
}

int
input_open(struct input *in)
{
	const char *name;

	while (!in->done) {
		name = *in->operand == NULL ? "-" : *in->operand++;
		in->done = *in->operand == NULL;
		in->line = in->from = in->to = in->seen = 0;
		open_named(in, name);
		if (in->done)
			sandbox_seal();
		if (in->fd == -1)
			continue;
		in->files++;
		return 1;
	}
	return 0;
}

/* Append to the buffer; returns the number of bytes read, 0 at the end. */
static size_t
fill(struct input *in)
{
	struct pollfd more = { in->fd, POLLIN, 0 };
	size_t kept = in->to - in->from;
	ssize_t n;
	char *p;

	if (in->from > 0 && kept > 0)
		memmove(in->buffer, in->buffer + in->from, kept);
	in->from = 0;
	in->to = kept;
	if (in->cap > KEPT && kept < BLOCK) {
		in->buffer = memory_checked(realloc(in->buffer, BLOCK));
		in->cap = BLOCK;
	}
	in->buffer = p = memory_grow(in->buffer, &in->cap, kept + BLOCK, 1);
	output_flush();
	while ((n = read(in->fd, p + kept, BLOCK)) == -1) {
		if (errno == EAGAIN)
			(void)poll(&more, 1, -1);
		else if (errno != EINTR)
			break;
	}
	if (n == -1) {
		/* The rest of the buffer may be part of a line: drop it. */
		diag_warn(in->name, 0, strerror(errno));
		in->to = in->from;
		return 0;
	}
	in->to += (size_t)n;
	return (size_t)n;
}

/* Take the next n bytes as a line and skip the bytes after it. */
static void
take(struct input *in, struct span *line, size_t n, size_t skip)
{
	line->p = in->buffer + in->from;
	line->n = n;
	in->from += n + skip;
	in->seen = 0;
	in->line++;
	if (in->line == 1 && span_begins(*line, "\xef\xbb\xbf")) {
		line->p += 3;
		line->n -= 3;
	}
	if (line->n > 0 && line->p[line->n - 1] == '\r')
		line->n--;
}

int
input_line(struct input *in, struct span *line)
{
	const char *p, *newline;
	size_t n;

	for (;;) {
		n = in->to - in->from;
		if (n > in->seen) {
			p = in->buffer + in->from;
			newline = memchr(p + in->seen, '\n', n - in->seen);
			if (newline != NULL) {
				take(in, line, (size_t)(newline - p), 1);
				return 1;
			}
		}
		in->seen = n;
		if (n > INPUT_LINE_MAX) {
			diag_warn(in->name, in->line + 1, "line too long");
			break;
		}
		if (fill(in) == 0)
			break;
	}
	n = in->to - in->from;
	if (n > 0 && n <= INPUT_LINE_MAX) {
		take(in, line, n, 0);
		return 1;
	}
	finish(in);
	return 0;
}

void
input_warn(const struct input *in, const char *cause)
{
	diag_warn(in->name, in->line, cause);
}

void
input_end(struct input *in)
{
	free(in->buffer);
	in->buffer = NULL;
}
