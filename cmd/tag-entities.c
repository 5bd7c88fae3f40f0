/* tag-entities: records of the report stream in, the same with entities out */

#include <stdlib.h>
#include <unistd.h>

#include "cli.h"
#include "diag.h"
#include "document.h"
#include "entity.h"
#include "entity_explain.h"
#include "input.h"
#include "listing.h"
#include "normal.h"
#include "output.h"
#include "stream.h"
#include "tagger.h"

static struct tagger tagger;

static void
read_glossary(char *file)
{
	struct input in;
	struct span line;
	int bad;

	input_start_file(&in, file);
	while (input_open(&in))
		while (input_line(&in, &line)) {
			bad = glossary_add_line(&tagger.glossary, line);
			if (bad == -1)
				diag_out_of_memory();
			if (bad)
				input_warn(&in, "no type, tab and phrase");
		}
	input_end(&in);
}

static void
tag(const struct document *d)
{
	uint32_t i;

	tagger_begin(&tagger);
	for (i = 0; i < d->n; i++)
		tagger_note(&tagger, d->record[i].text);
	for (i = 0; i < d->n; i++)
		if (tagger_label(&tagger, d->record[i].text) == -1)
			diag_out_of_memory();
	for (i = 0; i < d->n; i++)
		if (tagger_tag(&tagger, d->record[i].text, i) == -1)
			diag_out_of_memory();
}

static void
find_normal(struct normal *x, const struct document *d)
{
	x->written.known = document_day(d, 0, &x->written.day);
	if (referent_find(&x->referents, tagger.entity, tagger.n) == -1)
		diag_out_of_memory();
}

static void
explain(const struct document *d)
{
	uint32_t i, ordinal = 0;

	tagger_begin(&tagger);
	for (i = 0; i < d->n; i++)
		tagger_note(&tagger, d->record[i].text);
	for (i = 0; i < d->n; i++)
		entity_explain_put(&tagger, &d->record[i], &ordinal);
}

int
main(int argc, char *argv[])
{
	static const char usage[] =
	    "tag-entities [-celnv] [-g file] [-t types] [file ...]";
	struct normal normal = { .words = &tagger.words,
		.amounts = &tagger.amounts };
	struct listing l = { 0, NULL, 0, ~0U };
	struct document d = { 0 };
	struct stream s;
	int c, why = 0;

	while ((c = cli_option(argc, argv, usage, "ceg:lnt:v")) != -1)
		switch (c) {
		case 'c':
			l.code_points = 1;
			break;
		case 'e':
			why = 1;
			break;
		case 'g':
			read_glossary(optarg);
			break;
		case 'l':
			l.list = 1;
			break;
		case 'n':
			l.list = 1;
			l.normal = &normal;
			break;
		case 't':
			l.types = entity_types(span_of(optarg));
			if (l.types == 0)
				cli_misuse("no such type in", optarg);
			break;
		default:
			tagger.vague = 1;
		}
	if (glossary_close(&tagger.glossary) == -1)
		diag_out_of_memory();
	tagger_start(&tagger);
	stream_start(&s, cli_operands(argv));
	while (document_read(&d, &s)) {
		if (why) {
			explain(&d);
			continue;
		}
		tag(&d);
		if (l.normal != NULL)
			find_normal(l.normal, &d);
		listing_put(&l, &d, tagger.entity, tagger.n);
	}
	stream_end(&s);
	document_free(&d);
	referent_free(&normal.referents);
	tagger_free(&tagger);
	return output_finish();
}
