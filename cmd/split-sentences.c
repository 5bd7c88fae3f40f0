/* split-sentences: paragraphs of the report stream in, sentences out */

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "sentence/abbreviation.h"
#include "sentence/sentence.h"
#include "sentence/sentence_explain.h"
#include "stream/cli.h"
#include "stream/diag.h"
#include "stream/kind.h"
#include "stream/output.h"
#include "stream/stream.h"
#include "text/memory.h"
#include "text/wordlist.h"

/* The document being numbered: its name, and how many sentences it had. */
struct numbering {
	char *name;
	size_t n, cap;
	size_t sentences;
};

/* Start from 1 again where another document begins. */
static void
renumber(struct numbering *d, const struct record *r)
{
	struct span name = r->head.n == 0 ? r->head : r->field[FIELD_DOC];

	if (d->name != NULL && span_equal(name, (struct span){ d->name, d->n }))
		return;
	d->name = memory_grow(d->name, &d->cap, name.n, 1);
	if (name.n > 0)
		memcpy(d->name, name.p, name.n);
	d->n = name.n;
	d->sentences = 0;
}

static void
split(struct numbering *d, const struct record *r,
    const struct sentence_model *model)
{
	struct sentences s;
	struct span sentence;

	sentence_start(&s, model, r->text, kind_find(r->field[FIELD_KIND]));
	while (sentence_next(&s, &sentence)) {
		record_put_head(r);
		output_number(++d->sentences);
		output_field(sentence);
		output_end();
	}
}

/* Read one's own abbreviations. */
static void
read_abbreviations(struct wordlist *w, char *file)
{
	char *operands[] = { file, NULL };
	struct stream s;
	struct span line;

	stream_start(&s, operands);
	while (stream_line(&s, &line))
		switch (abbreviation_add(w, line)) {
		case -1:
			diag_out_of_memory();
		case 0:
			input_warn(&s.in, "no word and class");
			break;
		default:
			break;
		}
	stream_end(&s);
}

int
main(int argc, char *argv[])
{
	struct sentence_model model = sentence_model;
	struct numbering d = { 0 };
	struct wordlist own = { 0 };
	struct record r;
	struct stream s;
	struct span line;
	int ch, explained = 0;

	while ((ch = cli_option(argc, argv,
		    "split-sentences [-e] [-a file] [file ...]", "a:e")) != -1)
		if (ch == 'a')
			read_abbreviations(&own, optarg);
		else
			explained = 1;
	model.lexicons.own = own.slot == NULL ? NULL : &own.lexicon;
	stream_start(&s, cli_operands(argv));
	while (stream_line(&s, &line)) {
		record_split(&r, line);
		if (explained) {
			sentence_explain_record(&r, &model);
			continue;
		}
		renumber(&d, &r);
		split(&d, &r, &model);
	}
	stream_end(&s);
	wordlist_free(&own);
	free(d.name);
	return output_finish();
}
