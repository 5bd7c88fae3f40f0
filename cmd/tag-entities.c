/* tag-entities: records of the report stream in, the same with entities out */

#include <stdlib.h>
#include <unistd.h>

#include "name/entity_explain.h"
#include "name/listing.h"
#include "name/tagger.h"
#include "stream/cli.h"
#include "stream/document.h"
#include "stream/entity_type.h"
#include "stream/header.h"
#include "stream/input.h"
#include "stream/output.h"
#include "stream/stream.h"

static struct tagger tagger;

/* Say so if the document, whose lines have been noted, is not English. */
static void
see_language(const struct document *d)
{
	if (!language_is_english(&tagger.language))
		document_note(
		    d->name, "not English: names and amounts are unsure");
}

/* Begin a document, and note its lines. */
static void
note(const struct document *d)
{
	uint32_t i;

	tagger_begin(&tagger);
	for (i = 0; i < d->n; i++)
		tagger_note(&tagger, d->record[i].text);
	see_language(d);
}

static void
tag(const struct document *d)
{
	uint32_t i;

	note(d);
	for (i = 0; i < d->n; i++)
		tagger_label(&tagger, d->record[i].text);
	tagger.written.known = document_day(d, 0, &tagger.written.day);
	for (i = 0; i < d->n; i++)
		tagger_tag(&tagger, d->record[i].text, i);
}

static void
explain(const struct document *d)
{
	uint32_t i, ordinal = 0;

	note(d);
	for (i = 0; i < d->n; i++)
		entity_explain_put(&tagger, &d->record[i], &ordinal);
}

/* What the options ask for. */
struct task {
	struct listing listing;
	struct coref coref;
	int explained;
	int header; /* has still to be written */
};

/* Add the lines of a file; a wrong one is reported and skipped. */
static void
read_glossary(struct glossary *g, char *file)
{
	struct input in;
	struct span line;

	input_start_file(&in, file);
	while (input_open(&in))
		while (input_line(&in, &line))
			if (glossary_add_line(g, line) != 0)
				input_warn(&in, "no type, tab and phrase");
	input_end(&in);
}

static void
read_option(int c, struct task *t)
{
	if (c == 'c')
		t->listing.code_points = 1;
	else if (c == 'C')
		t->header = 1;
	else if (c == 'e')
		t->explained = 1;
	else if (c == 'N')
		read_glossary(&tagger.glossary, optarg);
	else if (c == 'l' || c == 'L')
		t->listing.list = 1;
	else if (c == 't' &&
		 (t->listing.types = entity_types(span_of(optarg))) == 0)
		cli_misuse("no such type in ", optarg);
	else if (c == 'v')
		tagger.vague = 1;
	if (c == 'L')
		t->listing.values = 1;
}

/* Write the header, but that of records, which depends on the first. */
static void
put_header(struct task *t)
{
	if (!t->header || (!t->explained && !t->listing.list))
		return;
	t->header = 0;
	if (t->explained)
		header_put(COLUMN_FEATURES);
	else
		header_put(t->listing.values ? COLUMN_VALUES : COLUMN_ENTITIES);
}

int
main(int argc, char *argv[])
{
	static const char usage[] =
	    "tag-entities [-cCelLv] [-N file] [-t types] [file ...]";
	struct task t = { .listing.types = ~0U };
	struct document d = { 0 };
	struct stream s;
	int c;

	t.listing.normal = &tagger.normal;
	t.listing.coref = &t.coref;
	while ((c = cli_option(argc, argv, usage, "cCelLN:t:v gNnL")) != -1)
		read_option(c, &t);
	put_header(&t);
	tagger_start(&tagger);
	stream_start(&s, cli_operands(argv));
	while (document_read(&d, &s, FIELD_ENTITIES)) {
		if (t.explained) {
			explain(&d);
			continue;
		}
		header_put_records(
		    &t.header, NULL, &d.record[0], FIELD_ENTITIES);
		tag(&d);
		coref_find(&t.coref, tagger.entity, tagger.n);
		listing_put(&t.listing, &d, tagger.entity, tagger.n);
	}
	header_put_records(&t.header, NULL, NULL, FIELD_ENTITIES);
	stream_end(&s);
	document_free(&d);
	coref_free(&t.coref);
	tagger_free(&tagger);
	return output_finish();
}
