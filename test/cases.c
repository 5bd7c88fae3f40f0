/*
 * cases STEP PROGRAM ...: each program given every byte, and pieces that are
 * worse, at the beginning, in the middle and at the end of each field of a
 * record, one run a case.  What comes out must be what contract.h says.  Of the
 * cases one in STEP is tried.  Prints those that fail and, last, "PROGRAM: N
 * passed, N failed" for each program.
 */

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "contract.h"

enum {
	FIELDS = 9,
	OPTIONS = 4,
	PLACES = 3,
	BYTES = 256,
	WORD = 32,      /* bytes of a name or option */
	ROOM = 8192,    /* bytes of an input */
	ANSWER = 65536, /* and of an answer: what a pipe holds */
	SHOWN = 20,     /* failed cases that are printed */
	LONGEST = 60    /* seconds of a case */
};

/* What is put in a field, beside each byte. */
#define PIECE(s)                                                               \
	{                                                                      \
		s, sizeof(s) - 1                                               \
	}
static const struct span pieces[] = {
	PIECE("\xc0\xaf"),                         /* overlong */
	PIECE("\xe0\x80\xaf"),                     /* overlong */
	PIECE("\xed\xa0\x80\xed\xb0\x80"),         /* surrogates */
	PIECE("\xf4\x90\x80\x80"),                 /* above U+10FFFF */
	PIECE("\xf8\x88\x80\x80\x80"),             /* five bytes */
	PIECE("\xe2\x82"),                         /* cut off */
	PIECE("\xf0\x9f\x98"),                     /* cut off */
	PIECE("\xc2\x80"),                         /* C1 */
	PIECE("\xc2\x85"),                         /* next line */
	PIECE("\302\23331m"),                      /* CSI of 8 bits */
	PIECE("\xc2\xa0"),                         /* no-break space */
	PIECE("\xe2\x80\xa8"),                     /* line separator */
	PIECE("\xe2\x80\xa9"),                     /* paragraph separator */
	PIECE("\xe3\x80\x80"),                     /* wide space */
	PIECE("\xef\xbb\xbf"),                     /* BOM */
	PIECE("\xef\xbf\xbd"),                     /* U+FFFD itself */
	PIECE("\xef\xbf\xbf"),                     /* no character */
	PIECE("\xf4\x8f\xbf\xbf"),                 /* U+10FFFF */
	PIECE("\xe2\x80\xae\xd7\x90\xe2\x80\xac"), /* right to left */
	PIECE("\xcc\x81\xcc\x81\xcc\x81\xcc\x81\xcc\x81\xcc\x81"),
	PIECE("\xf0\x9f\x91\xa9\xe2\x80\x8d\xf0\x9f\x9a\x80"),
	PIECE("\xc4\xb0\xc4\xb1\xc3\x9f\xef\xac\x81"), /* case that grows */
	PIECE("\033]0;x\007\033[2J"),                  /* a terminal's */
	PIECE("\r\n"),
	PIECE("\r\r"),
	PIECE("\n\n\n"),
	PIECE("\t\t"),
	PIECE("\t\t\t\t\t\t"),
	PIECE("\0\0"),
	PIECE(" \t "),
	PIECE("\\\\n\\t\\"),
	PIECE("\"\"\"'"),
	PIECE("%s%n%99999d"),
	PIECE("<script>alert(\"x\")</script>&amp;&#0;"),
	PIECE("\" onclick=\"x"),
	PIECE("$(id)`id`;|&"),
	PIECE("../../../etc/passwd"),
	PIECE("18446744073709551616"),
	PIECE("-99999999999999999999999999"),
	PIECE("$1,000,000,000,000,000,000,000,000 billion"),
	PIECE("99/99/9999 99:99 March 99, 0000"),
	PIECE("........!!!!????...."),
	PIECE("(((((((([[[[[[[[\"\"\"\"\"\"\"\"''''"),
	PIECE("PER:0-1 PER:0-1 PER:9-1"),
	PIECE("=x =  PER:0-1=x=y PER:1-2="),
	PIECE("chrome:x"),
};

struct program {
	const char *name, *options[OPTIONS];
	const char *before, *field[FIELDS], *after; /* the lines of the input */
	const char *(*contract)(struct contract_run *);
	int bytes; /* every byte, or just the pieces? */
};

#define LINE                                                                   \
	"Kerry said so on March 14, 2014, in London, where \"no one\" slept."
#define FIRST "All of the five boats were back in harbour by noon."
#define LAST  "Nothing of this has been said by the ministry so far."
#define TAGGED                                                                 \
	"d\t1\ttitle\t1\tNUM:0-21\t" FIRST "\n",                               \
	    { "d", "2", "body", "2", "PER:0-5=Kerry DATE:17-31", LINE },       \
	    "e\t1\tbody\t1\t-\t" LAST "\n"
#define REMARK                                                                 \
	"\"Kerry said so on March 14, 2014, in London,\" she said. It rained."
#define SAID                                                                   \
	"d\t1\tbody\t1\tPER:0-7=Ann_Lee\tAnn Lee told \"no one\" that it "     \
	"rained."                                                              \
	"\n",                                                                  \
	    { "d", "2", "body", "2", "PER:1-6=Kerry DATE:18-32", "direct:Lee", \
		    REMARK },                                                  \
	    "d\t3\tbody\t3\t-\t-\t\"" LAST "\"\n"
#define ROWS                                                                   \
	"same\t0.912\ta\t1\tb\t1\twords:said\t" FIRST "\t" FIRST "\n",         \
	    { "differs", "0.500", "a", "2", "b", "2", "figures:14", LINE,      \
		    LINE },                                                    \
	    "only-b\t0.000\ta\t-\tb\t3\t-\t-\t" LAST "\n"
#define FACTS                                                                  \
	"1\tsingle\ta\t1\ta\t-\t" FIRST "\n",                                  \
	    { "2", "differs", "a", "2", "b", "differs:14", LINE },             \
	    "3\tagreed\tb\t1\tb\t-\t" LAST "\n"

static const struct program programs[] = {
	{ "strip-boilerplate", { "-a" }, FIRST "\n\n", { LINE }, "\n" LAST "\n",
	    contract_strip, 1 },
	{ "strip-boilerplate", { "-a", "-i" }, "d\t" FIRST "\n", { "d", LINE },
	    "e\t" LAST "\n", contract_strip, 1 },
	{ "split-sentences", { NULL }, "d\t1\ttitle\t" FIRST "\n",
	    { "d", "2", "body",
		"He left. Mr. Lee stayed on until 5 p.m. \"Why?\" he said." },
	    "e\t1\tbody\t" LAST "\n", contract_split, 1 },
	{ "split-sentences", { "-m", "-9000" }, "d\t1\ttitle\t" FIRST "\n",
	    { "d", "2", "body",
		"\"Why (not)?\" he said. \"1. U.S. 2. Mr. X.\" [3] ..." },
	    "e\t1\tbody\t" LAST "\n", contract_split, 0 },
	{ "split-sentences", { "-o" }, "d\t1\ttitle\t" FIRST "\n",
	    { "d", "2", "body",
		"He left. Mr. Lee stayed on until 5 p.m. \"Why?\" he said." },
	    "e\t1\tbody\t" LAST "\n", contract_offsets, 1 },
	{ "tag-entities", { NULL }, "d\t1\ttitle\t1\t" FIRST "\n",
	    { "d", "2", "body", "2", LINE }, "e\t1\tbody\t1\t" LAST "\n",
	    contract_tag, 1 },
	{ "tag-entities", { "-l" }, "d\t1\ttitle\t1\t" FIRST "\n",
	    { "d", "2", "body", "2", LINE }, "e\t1\tbody\t1\t" LAST "\n",
	    contract_list, 0 },
	{ "tag-sources", { NULL }, SAID, contract_sources, 1 },
	{ "tag-sources", { "-l" }, SAID, contract_quotations, 0 },
	{ "tag-sources", { "-e" }, SAID, contract_reasons, 0 },
	{ "align", { NULL }, TAGGED, contract_align, 1 },
	{ "align", { "-g" }, TAGGED, contract_verdicts, 0 },
	{ "pair-reports", { "-m", "0" }, TAGGED, contract_pairs, 0 },
	{ "pair-reports", { "-g" }, TAGGED, contract_groups, 0 },
	{ "pair-reports", { "-R" }, TAGGED, contract_events, 1 },
	{ "show-alignment", { "-f", "-x" }, ROWS, contract_links, 1 },
	{ "show-alignment", { "-f", "-x" }, FACTS, contract_facts, 0 },
	{ "show-alignment", { "-x" }, ROWS, contract_view, 0 },
	{ "show-alignment", { "-x" }, FACTS, contract_view, 0 },
	{ "show-alignment", { "-f", "-H" }, ROWS, contract_page, 0 },
	{ "show-alignment", { "-H" }, ROWS, contract_page, 0 },
	{ "show-alignment", { "-H" }, FACTS, contract_page, 0 },
};

static _Noreturn void
die(const char *what)
{
	perror(what);
	exit(2);
}

static char *
put(char *to, const char *from, size_t n)
{
	memcpy(to, from, n);
	return to + n;
}

/* In the child: it has its end of each pipe for the first three descriptors. */
static _Noreturn void
become(const struct program *p, int in, int out, int err)
{
	char words[OPTIONS + 1][WORD], *argv[OPTIONS + 2] = { NULL };
	int i;

	argv[0] = words[0];
	(void)put(words[0], p->name, strlen(p->name) + 1);
	for (i = 0; i < OPTIONS && p->options[i] != NULL; i++) {
		argv[i + 1] = words[i + 1];
		(void)put(
		    words[i + 1], p->options[i], strlen(p->options[i]) + 1);
	}
	if (dup2(in, 0) != -1 && dup2(out, 1) != -1 && dup2(err, 2) != -1)
		(void)execvp(p->name, argv);
	_exit(126);
}

/* Read to the end: what there is, at most n bytes. */
static struct span
drain(int fd, char *p, size_t n)
{
	size_t have = 0;
	ssize_t got;

	while (have < n && (got = read(fd, p + have, n - have)) > 0)
		have += (size_t)got;
	(void)close(fd);
	return (struct span){ p, have };
}

/* Run the program on the input; an answer fits into a pipe. */
static void
run(const struct program *p, struct span input, struct contract_run *r)
{
	static char answer[ANSWER], messages[ANSWER];
	int in[2], out[2], err[2], status;
	pid_t child;

	if (pipe(in) == -1 || pipe(out) == -1 || pipe(err) == -1 ||
	    write(in[1], input.p, input.n) != (ssize_t)input.n)
		die("pipe");
	(void)close(in[1]);
	child = fork();
	if (child == -1)
		die("fork");
	if (child == 0) {
		(void)close(out[0]);
		(void)close(err[0]);
		become(p, in[0], out[1], err[1]);
	}
	(void)close(in[0]);
	(void)close(out[1]);
	(void)close(err[1]);
	r->answer = drain(out[0], answer, sizeof(answer));
	r->messages = drain(err[0], messages, sizeof(messages));
	if (waitpid(child, &status, 0) == -1)
		die("waitpid");
	r->status = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

/* The input with the piece at that place of that field: its length. */
static size_t
make_input(const struct program *p, int field, int place, struct span piece,
    char input[ROOM])
{
	char *to = put(input, p->before, strlen(p->before));
	size_t n, at;
	int i;

	for (i = 0; i < FIELDS && p->field[i] != NULL; i++) {
		if (i > 0)
			*to++ = '\t';
		n = strlen(p->field[i]);
		at = (size_t)place * n / (PLACES - 1);
		if (i != field)
			at = n;
		to = put(to, p->field[i], at);
		if (i == field)
			to = put(to, piece.p, piece.n);
		to = put(to, p->field[i] + at, n - at);
	}
	*to++ = '\n';
	to = put(to, p->after, strlen(p->after));
	return (size_t)(to - input);
}

struct count {
	size_t passed, failed;
	size_t step, left; /* one case of step is tried, the next after left */
};

static void
try(const struct program *p, int field, int place, struct span piece,
    struct count *count)
{
	static const char *const places[PLACES] = { "beginning", "middle",
		"end" };
	static char input[ROOM], clean[6 * ROOM + 1];
	struct contract_run r = { .program = p->name };
	struct span bytes = { input,
		make_input(p, field, place, piece, input) };
	const char *wrong;
	size_t i;

	if (count->left-- > 0)
		return;
	count->left = count->step - 1;
	(void)alarm(LONGEST);
	contract_read(&r.in, bytes, clean);
	run(p, bytes, &r);
	wrong = p->contract(&r);
	if (wrong == NULL) {
		count->passed++;
		return;
	}
	if (count->failed++ >= SHOWN)
		return;
	printf("not ok: %s %s, field %d, %s:", p->name,
	    p->options[0] == NULL ? "" : p->options[0], field + 1,
	    places[place]);
	for (i = 0; i < piece.n; i++)
		printf(" %02x", (unsigned)(unsigned char)piece.p[i]);
	printf(": %s\n", wrong);
}

static void
try_all(const struct program *p, int field, struct count *count)
{
	char byte;
	size_t i;
	int place;

	for (place = 0; place < PLACES; place++) {
		for (i = 0; p->bytes && i < BYTES; i++) {
			byte = (char)i;
			try(p, field, place, (struct span){ &byte, 1 }, count);
		}
		for (i = 0; i < sizeof(pieces) / sizeof(pieces[0]); i++)
			try(p, field, place, pieces[i], count);
	}
}

/* All cases of the programs of that name: do they pass? */
static int
try_program(const char *name, size_t step)
{
	struct count count = { 0, 0, step, 0 };
	size_t i;
	int field;

	for (i = 0; i < sizeof(programs) / sizeof(programs[0]); i++) {
		if (strcmp(programs[i].name, name) != 0)
			continue;
		for (field = 0; field < FIELDS; field++)
			if (programs[i].field[field] != NULL)
				try_all(&programs[i], field, &count);
	}
	printf(
	    "%s: %zu passed, %zu failed\n", name, count.passed, count.failed);
	return count.failed == 0 && count.passed > 0;
}

int
main(int argc, char *argv[])
{
	long step = argc > 1 ? strtol(argv[1], NULL, 10) : 0;
	int i, ok = 1;

	if (step < 1) {
		fprintf(stderr, "usage: cases step program ...\n");
		return 2;
	}
	for (i = 2; i < argc; i++)
		ok &= try_program(argv[i], (size_t)step);
	return !ok;
}
