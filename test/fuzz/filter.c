/*
 * filter: a whole program in the fuzzer's process: its record path.
 *
 * cmd/NAME.c is compiled with main called filter_main, and NAME is the macro
 * FILTER.  The first byte of the input says which options, and how many bytes
 * a read gives; the rest is standard input.  What is written must be what
 * report-stream(5) promises.
 *
 * Nothing goes through the kernel: the linker puts what is here in the place
 * of read(2) and the like (--wrap), as system calls would take longer than the
 * programs.
 */

#include <getopt.h>
#include <setjmp.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "text/memory.h"
#include "text/span.h"
#include "text/utf8.h"

#define STRING_(x) #x
#define STRING(x)  STRING_(x)

enum {
	OPTIONS = 8,
	WORDS = 4,
	DEAR_MAX = 24 /* bytes of input that dear options are tried with */
};

static const struct {
	const char *filter;
	const char *options[OPTIONS][WORDS];
	size_t fields[OPTIONS]; /* of a complete record: the least there are */
	size_t dear; /* the number of options that take long; 0: none do */
} choices[] = {
	{ "strip-boilerplate",
	    { { NULL }, { "-a" }, { "-a", "-d", "x" }, { "-k", "body,title" } },
	    { 4, 4, 4, 4, 4, 4, 4, 4 }, 0 },
	{ "split-sentences", { { NULL }, { "-e" }, { "-o" }, { "-m", "-500" } },
	    { 5, 8, 6, 5, 5, 5, 5, 5 }, 0 },
	{ "tag-entities",
	    /* Explaining takes sixty lines a word. */
	    { { NULL }, { "-l" }, { "-c", "-L" }, { "-v" }, { "-e" } },
	    { 6, 8, 10, 6, 9, 6, 6, 6 }, 4 },
	{ "tag-sources", { { NULL }, { "-l" }, { "-e" }, { "-c", "-l" } },
	    { 7, 10, 11, 10, 7, 7, 7, 7 }, 0 },
	{ "align",
	    { { NULL }, { "-a" }, { "-g" }, { "-m", "0" }, { "-e" }, { "-q" },
		{ "-1" }, { "-P", "-m", "0", "-a" } },
	    { 9, 9, 7, 9, 9, 9, 9, 9 }, 0 },
	{ "show-alignment",
	    { { NULL }, { "-H" }, { "-x" }, { "-w", "20" },
		{ "--color", "always" }, { "-r", "same,only-b" } },
	    { 0 }, 0 },
	{ "pair-reports",
	    { { NULL }, { "-g" }, { "-R" }, { "-m", "0" }, { "-W", "3" } },
	    { 3, 2, 7, 3, 3, 3, 3, 3 }, 0 },
};

int filter_main(int argc, char *argv[]);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
int __wrap_fprintf(FILE *f, const char *format, ...);
_Noreturn void __real_exit(int status);
_Noreturn void __wrap_exit(int status);
ssize_t __real_read(int fd, void *to, size_t n);
ssize_t __wrap_read(int fd, void *to, size_t n);
ssize_t __real_write(int fd, const void *from, size_t n);
ssize_t __wrap_write(int fd, const void *from, size_t n);
int __real_close(int fd);
int __wrap_close(int fd);

static int running; /* is it the program that calls? */
static jmp_buf ended;
static struct span in; /* standard input that was not read yet */
static size_t at_once; /* bytes of it that a read gives, at most */
static char *out;      /* standard output */
static size_t out_n, cap;

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

ssize_t
__wrap_read(int fd, void *to, size_t n)
{
	if (!running)
		return __real_read(fd, to, n);
	if (fd != STDIN_FILENO)
		abort();
	if (n > at_once)
		n = at_once;
	if (n > in.n)
		n = in.n;
	if (n > 0)
		memcpy(to, in.p, n);
	in.p += n;
	in.n -= n;
	return (ssize_t)n;
}

ssize_t
__wrap_write(int fd, const void *from, size_t n)
{
	if (!running)
		return __real_write(fd, from, n);
	out = memory_grow(out, &cap, out_n + n, 1);
	if (fd != STDOUT_FILENO || out == NULL)
		abort();
	memcpy(out + out_n, from, n);
	out_n += n;
	return (ssize_t)n;
}

int
__wrap_close(int fd)
{
	return running ? 0 : __real_close(fd);
}

static int
is_filter(const char *name)
{
	return strcmp(STRING(FILTER), name) == 0;
}

/* Fields of a line. */
static size_t
count_fields(const char *p, const char *end)
{
	size_t n = 1;

	for (; p < end; p++)
		n += *p == '\t';
	return n;
}

/* Lines that end, of clean text, each field with something in it. */
static void
check(const char *p, size_t n, size_t fields)
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
		if (count_fields(p, end) < fields)
			abort();
	}
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
	size_t i, options;

	if (size == 0)
		return 0;
	for (i = 0; !is_filter(choices[i].filter); i++)
		;
	options = data[0] % OPTIONS;
	if (options == choices[i].dear && size > DEAR_MAX)
		options = 0;
	in = (struct span){ (const char *)data + 1, size - 1 };
	at_once = (size_t)1 << data[0] / OPTIONS;
	out_n = 0;
	run(choices[i].options[options]);
	check(out, out_n, choices[i].fields[options]);
	return 0;
}
