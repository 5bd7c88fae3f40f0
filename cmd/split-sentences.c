/* split-sentences: paragraphs of the report stream in, sentences out */

#include <stdlib.h>
#include <unistd.h>

#include "sentence/abbreviation.h"
#include "sentence/sentence.h"
#include "sentence/sentence_explain.h"
#include "stream/cli.h"
#include "stream/header.h"
#include "stream/kind.h"
#include "stream/output.h"
#include "stream/stream.h"
#include "text/wordlist.h"

enum { SCORE_MAX = 32767 };

struct options {
	struct sentence_model model;
	struct wordlist own;
	int header;
	int explain; /* candidates instead of sentences */
	int offsets; /* a field more: where the sentence begins */
};

/* Write the sentences of a paragraph; *number is that of the last one. */
static void
split(const struct record *r, const struct options *o, size_t *number)
{
	struct sentences s;
	struct span sentence;

	sentence_start(&s, &o->model, r->text, kind_find(r->field[FIELD_KIND]));
	while (sentence_next(&s, &sentence)) {
		record_put_head(r, FIELD_SENT);
		output_number(++*number);
		if (o->offsets) {
			output_char('\t');
			output_number((size_t)(sentence.p - r->text.p));
		}
		output_field(sentence);
		output_end();
	}
}

static void
put_header(const struct options *o)
{
	if (o->explain)
		header_put(COLUMN_CANDIDATES);
	else
		header_put(o->offsets ? COLUMN_OFFSETS : COLUMN_SENTENCES);
}

/* Read one's own abbreviations. */
static void
read_abbreviations(struct wordlist *w, char *file)
{
	char *operands[] = { file, NULL };
	const char *problem;
	struct stream s;
	struct span line;

	stream_start(&s, operands);
	while (stream_line(&s, &line)) {
		problem = abbreviation_add(w, line);
		if (problem != NULL)
			input_warn(&s.in, problem);
	}
	stream_end(&s);
}

/* The argument of -m. */
static int
read_threshold(const char *arg)
{
	char *end;
	long n = strtol(arg, &end, 10);

	if (end == arg || *end != '\0' || n < -SCORE_MAX || n > SCORE_MAX)
		cli_misuse(
		    "-m: must be a whole number from -32767 to 32767", "");
	return (int)n;
}

static void
read_options(int argc, char *argv[], struct options *o)
{
	int ch;

	while ((ch = cli_option(argc, argv,
		    "split-sentences [-Ceo] [-A file] [-m score] [file ...]",
		    "A:Cem:o aA")) != -1)
		switch (ch) {
		case 'A':
			read_abbreviations(&o->own, optarg);
			break;
		case 'C':
			o->header = 1;
			break;
		case 'e':
			o->explain = 1;
			break;
		case 'm':
			o->model.threshold = read_threshold(optarg);
			break;
		default:
			o->offsets = 1;
			break;
		}
	o->model.lexicons.own = o->own.n == 0 ? NULL : &o->own;
}

int
main(int argc, char *argv[])
{
	struct options o = { .model = sentence_model };
	struct record r;
	struct stream s;
	size_t number = 0;

	read_options(argc, argv, &o);
	if (o.header)
		put_header(&o);
	boundary_bounds(&o.model.bounds, o.model.weights->value);
	stream_start(&s, cli_operands(argv));
	while (stream_record(&s, FIELD_SENT, &r)) {
		if (s.records == 1)
			number = 0;
		if (o.explain)
			sentence_explain_record(&r, &o.model);
		else
			split(&r, &o, &number);
	}
	stream_end(&s);
	wordlist_free(&o.own);
	return output_finish();
}
