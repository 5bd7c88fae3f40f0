#include "learn/sentence_gold.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "stream/diag.h"
#include "stream/stream.h"
#include "text/letter.h"
#include "text/memory.h"
#include "text/utf8.h"

/* One of the two files of a set, with its last line split into fields. */
struct file {
	char *name, *operands[2];
	struct stream stream;
	struct record record;
};

static void
start(struct file *f, const char *set, const char *suffix)
{
	size_t n = strlen(set) + strlen(suffix) + 1;

	f->name = memory_checked(malloc(n));
	(void)snprintf(f->name, n, "%s%s", set, suffix);
	f->operands[0] = f->name;
	f->operands[1] = NULL;
	stream_start(&f->stream, f->operands);
}

static int
next(struct file *f)
{
	struct span line;

	if (!stream_line(&f->stream, &line))
		return 0;
	record_split(&f->record, line);
	return 1;
}

static void
finish(struct file *f)
{
	stream_end(&f->stream);
	free(f->name);
}

static struct gold_paragraph *
add_paragraph(struct sentence_gold *g, struct span text)
{
	struct gold_paragraph *p;
	char *bytes = memory_checked(malloc(text.n));

	p = memory_grow(g->paragraph, &g->paragraph_cap, g->n + 1, sizeof(*p));
	memcpy(bytes, text.p, text.n);
	g->paragraph = p;
	p += g->n++;
	p->bytes = bytes;
	p->text = (struct span){ bytes, text.n };
	p->set = g->sets;
	p->ends = g->end_n;
	p->n = 0;
	p->own = 0;
	return p;
}

static void
add_end(struct sentence_gold *g, struct gold_paragraph *p, size_t at)
{
	g->end =
	    memory_grow(g->end, &g->end_cap, g->end_n + 1, sizeof(*g->end));
	g->end[g->end_n++] = at;
	p->n++;
}

/* The next character that is no white space; 0 at the end. */
static uint32_t
next_ink(struct span text, size_t *at)
{
	const char *p = text.p + *at, *end = text.p + text.n;
	uint32_t c = 0;

	while (p < end && letter_is_space(c = utf8_next(&p, end)))
		c = 0;
	*at = (size_t)(p - text.p);
	return c;
}

/* The end of the sentence that begins after offset at of the paragraph. */
static size_t
match(const struct file *f, const struct gold_paragraph *p, size_t at)
{
	struct span s = f->record.text;
	size_t from = 0;
	uint32_t c;

	while ((c = next_ink(s, &from)) != 0)
		if (c != next_ink(p->text, &at)) {
			input_warn(&f->stream.in, "not of the paragraph");
			exit(1);
		}
	return at;
}

/* Whether only white space follows at. */
static int
at_end(struct span text, size_t at)
{
	return next_ink(text, &at) == 0;
}

/* Take the "|" out of a line. */
static void
add_marked(struct sentence_gold *g, struct span line)
{
	struct gold_paragraph *p = add_paragraph(g, line);
	char *text = p->bytes;
	size_t i, n = 0;

	p->own = 1;
	p->document = g->documents++;
	for (i = 0; i < line.n; i++) {
		if (line.p[i] == '|') {
			if (n > 0 && text[n - 1] == ' ')
				n--;
			add_end(g, p, n);
		} else {
			text[n++] = line.p[i];
		}
	}
	p->text.n = n;
}

static void
read_marked(struct sentence_gold *g, const char *name)
{
	struct file f;
	struct span line;

	start(&f, name, "");
	while (stream_line(&f.stream, &line))
		if (line.p[0] != '#')
			add_marked(g, line);
	finish(&f);
	g->sets++;
}

static int
is_marked(const char *name)
{
	size_t n = strlen(name);

	return n > 4 && strcmp(name + n - 4, ".txt") == 0;
}

/* Number the document of a paragraph; a different name is a new document. */
static void
number_document(
    struct sentence_gold *g, struct gold_paragraph *p, struct span name)
{
	struct span last = { g->doc, g->doc_n };

	if (p == g->paragraph || p[-1].set != p->set ||
	    !span_equal(name, last)) {
		g->doc = memory_grow(g->doc, &g->doc_cap, name.n, 1);
		memcpy(g->doc, name.p, name.n);
		g->doc_n = name.n;
		g->documents++;
	}
	p->document = g->documents - 1;
}

/* Whether a closing quote or bracket is at offset at, with a blank behind. */
static int
is_closer(struct span text, size_t *at)
{
	static const char *const closer[] = { ")", "]", "\"", "'", "\xc2\xbb",
		"\xe2\x80\x9d" };
	struct span rest = { text.p + *at, text.n - *at };
	size_t i, n;

	for (i = 0; i < sizeof(closer) / sizeof(closer[0]); i++) {
		n = strlen(closer[i]);
		if (span_begins(rest, closer[i]) &&
		    (rest.n == n || rest.p[n] == ' ')) {
			*at += n;
			return 1;
		}
	}
	return 0;
}

/*
 * The sets keep closing quotes and brackets with the sentence before; where
 * white space before one hid it from them, so does this.
 */
static size_t
behind_closers(struct span text, size_t at)
{
	size_t behind = at;

	for (;;) {
		if (behind < text.n && text.p[behind] == ' ')
			behind++;
		if (!is_closer(text, &behind))
			return at;
		at = behind;
	}
}

static void
read_pair(struct sentence_gold *g, const char *name)
{
	struct file para, sent;
	struct gold_paragraph *p;
	size_t at, end;

	start(&para, name, ".para.tsv");
	start(&sent, name, ".gold.tsv");
	while (next(&para)) {
		p = add_paragraph(g, para.record.text);
		number_document(g, p, para.record.field[FIELD_DOC]);
		at = 0;
		while (!at_end(p->text, at)) {
			if (!next(&sent))
				diag_die(sent.name, "too short");
			at = match(&sent, p, at);
			end = behind_closers(p->text, at);
			if (!at_end(p->text, end))
				add_end(g, p, end);
		}
	}
	g->sets++;
	finish(&para);
	finish(&sent);
}

void
sentence_gold_read(struct sentence_gold *g, const char *name)
{
	if (is_marked(name))
		read_marked(g, name);
	else
		read_pair(g, name);
}

int
sentence_gold_is_end(
    const struct sentence_gold *g, const struct gold_paragraph *p, size_t at)
{
	size_t i;

	for (i = p->ends; i < p->ends + p->n; i++)
		if (g->end[i] == at)
			return 1;
	return 0;
}

void
sentence_gold_free(struct sentence_gold *g)
{
	size_t i;

	for (i = 0; i < g->n; i++)
		free(g->paragraph[i].bytes);
	free(g->paragraph);
	free(g->end);
	free(g->doc);
	memset(g, 0, sizeof(*g));
}
