/* split-sentences: paragraphs of the report stream in, sentences out */

#include <unistd.h>

#include "sentence/abbreviation.h"
#include "sentence/sentence.h"
#include "sentence/sentence_explain.h"
#include "stream/cli.h"
#include "stream/diag.h"
#include "stream/kind.h"
#include "stream/output.h"
#include "stream/stream.h"
#include "text/wordlist.h"

/* Write the sentences of a paragraph; *number is that of the last one. */
static void
split(
    const struct record *r, const struct sentence_model *model, size_t *number)
{
	struct sentences s;
	struct span sentence;

	sentence_start(&s, model, r->text, kind_find(r->field[FIELD_KIND]));
	while (sentence_next(&s, &sentence)) {
		record_put_head(r, FIELD_SENT);
		output_number(++*number);
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
	struct wordlist own = { 0 };
	struct record r;
	struct stream s;
	size_t number = 0;
	int ch, explained = 0;

	while ((ch = cli_option(argc, argv,
		    "split-sentences [-e] [-a file] [file ...]", "a:e")) != -1)
		if (ch == 'a')
			read_abbreviations(&own, optarg);
		else
			explained = 1;
	model.lexicons.own = own.slot == NULL ? NULL : &own.lexicon;
	stream_start(&s, cli_operands(argv));
	while (stream_record(&s, FIELD_SENT, &r)) {
		if (s.records == 1)
			number = 0;
		if (explained)
			sentence_explain_record(&r, &model);
		else
			split(&r, &model, &number);
	}
	stream_end(&s);
	wordlist_free(&own);
	return output_finish();
}
