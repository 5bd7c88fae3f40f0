/*
 * filter: a whole program in the fuzzer's process: its record path.
 *
 * cmd/NAME.c is compiled with main called filter_main, and NAME is the macro
 * FILTER.  The first byte of the input says which options, the rest is standard
 * input.  What is written must be what report-stream(5) promises.
 * Linux: memfd_create(2).
 */

#define _GNU_SOURCE

#include <fcntl.h>
#include <getopt.h>
#include <setjmp.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "grow.h"
#include "span.h"
#include "utf8.h"

#define STRING_(x) #x
#define STRING(x)  STRING_(x)

enum { OPTIONS = 8, WORDS = 4 };

static const struct {
	const char *filter;
	const char *options[OPTIONS][WORDS];
} choices[] = {
	{ "strip-boilerplate", { { NULL }, { "-a" }, { "-a", "-d", "x" },
				   { "-k", "body,title" } } },
	{ "split-sentences", { { NULL }, { "-e" } } },
	{ "tag-entities",
	    { { NULL }, { "-l" }, { "-c", "-l" }, { "-v" }, { "-e" } } },
	{ "align", { { NULL }, { "-a" }, { "-g" }, { "-m", "0" }, { "-e" },
		       { "-q" }, { "-1" }, { "-p", "-m", "0", "-a" } } },
	{ "show-alignment", { { NULL }, { "-H" }, { "-t" }, { "-w", "20" },
				{ "-c", "always" }, { "-r", "same,only-b" } } },
	{ "pair-reports",
	    { { NULL }, { "-g" }, { "-s" }, { "-m", "0" }, { "-w", "3" } } },
};

int filter_main(int argc, char *argv[]);
int LLVMFuzzerInitialize(int *argc, char ***argv);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
int __wrap_fprintf(FILE *f, const char *format, ...);
_Noreturn void __real_exit(int status);
_Noreturn void __wrap_exit(int status);

static int in_fd, out_fd, running;
static jmp_buf ended;
static char *written;
static size_t cap;

/* No diagnostics: a fuzzer makes too many. */
int
__wrap_fprintf(FILE *f, const char *format, ...)
{
	(void)f;
	(void)format;
	return 0;
}

/* The program's exit is not the fuzzer's. */
_Noreturn void
__wrap_exit(int status)
{
	if (running)
		longjmp(ended, 1);
	__real_exit(status);
}

int
LLVMFuzzerInitialize(int *argc, char ***argv)
{
	(void)argc;
	(void)argv;
	in_fd = memfd_create("in", 0);
	out_fd = memfd_create("out", 0);
	if (in_fd == -1 || out_fd == -1)
		abort();
	return 0;
}

static int
is_filter(const char *name)
{
	return strcmp(STRING(FILTER), name) == 0;
}

/* Lines that end, of clean text, each field with something in it. */
static void
check(const char *p, size_t n)
{
	/* What is for people has colours and empty lines. */
	if (n == 0 || is_filter("show-alignment"))
		return;
	if (p[0] == '\t' || p[0] == '\n' || p[n - 1] != '\n')
		abort();
	for (size_t i = 1; i < n; i++)
		if ((p[i] == '\t' || p[i] == '\n') &&
		    (p[i - 1] == '\t' || p[i - 1] == '\n'))
			abort();
	for (const char *end; n > 0; n -= (size_t)(end - p), p = end) {
		end = (const char *)memchr(p, '\n', n) + 1;
		if (!utf8_is_clean((struct span){ p, (size_t)(end - p) - 1 }))
			abort();
	}
}

static void
feed(const uint8_t *data, size_t size)
{
	if (ftruncate(in_fd, 0) == -1 || ftruncate(out_fd, 0) == -1 ||
	    pwrite(in_fd, data, size, 0) != (ssize_t)size ||
	    lseek(in_fd, 0, SEEK_SET) == -1 ||
	    lseek(out_fd, 0, SEEK_SET) == -1 ||
	    dup2(in_fd, STDIN_FILENO) == -1 ||
	    dup2(out_fd, STDOUT_FILENO) == -1)
		abort();
}

static void
run(const char *const options[])
{
	char *argv[WORDS + 2] = { (char *)STRING(FILTER) };
	int argc = 1;

	for (; argc <= WORDS && options[argc - 1] != NULL; argc++)
		argv[argc] = (char *)options[argc - 1];
	optind = 0;
	running = 1;
	if (setjmp(ended) == 0)
		(void)filter_main(argc, argv);
	running = 0;
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	size_t i, n;

	if (size == 0)
		return 0;
	for (i = 0; !is_filter(choices[i].filter); i++)
		;
	feed(data + 1, size - 1);
	run(choices[i].options[data[0] % OPTIONS]);
	n = (size_t)lseek(out_fd, 0, SEEK_END);
	written = grow(written, &cap, n + 1, 1);
	if (written == NULL || pread(out_fd, written, n, 0) != (ssize_t)n)
		abort();
	check(written, n);
	return 0;
}
