#include "stream/column.h"

#include <stddef.h>

#define PARAGRAPH "doc\tpar\tkind\t"
#define SENTENCE  PARAGRAPH "sent\t"
#define LINK      "relation\tscore\tdoc_a\t"
#define FACT      "fact\tverdict\tdoc\t"

static const char *const names[] = {
	[COLUMN_PARAGRAPHS] = PARAGRAPH "text",
	[COLUMN_PARAGRAPHS_EXPLAINED] = PARAGRAPH "probability\tfeatures\ttext",
	[COLUMN_SENTENCES] = SENTENCE "text",
	[COLUMN_OFFSETS] = SENTENCE "offset\ttext",
	[COLUMN_CANDIDATES] =
	    PARAGRAPH "offset\tdecision\tscore\tfeatures\ttext",
	[COLUMN_ENTITIES] = SENTENCE "type\tstart\tend\tmention",
	[COLUMN_VALUES] = SENTENCE "type\tstart\tend\tvalue\tnumber\tmention",
	[COLUMN_FEATURES] = SENTENCE "start\tword\tlabel\tweight\tfeature",
	[COLUMN_QUOTATIONS] =
	    SENTENCE "how\tsource\tcue\tstart\tend\tquotation",
	[COLUMN_ATTRIBUTIONS] =
	    SENTENCE "how\tsource\trule\tframe\tcue\tsubject\ttext",
	[COLUMN_LINKS] = LINK "sent_a\tdoc_b\tsent_b\tevidence\ttext_a\ttext_b",
	[COLUMN_FACTS] = FACT "sent\tcopy_of\tevidence\ttext",
	[COLUMN_PAIRS] = "score\tdoc_a\tdoc_b",
	[COLUMN_GROUPS] = "event\tdoc",
	[COLUMN_RECORDS] = SENTENCE "entities\tsource\t",
};

/* What the headers begin with that a program may read. */
static const char *const starts[] = { "#" PARAGRAPH, "#" LINK, "#" FACT };

struct span
column_names(enum column_form form)
{
	return span_of(names[form]);
}

int
column_is_header(struct span line)
{
	size_t i;

	if (line.n == 0 || line.p[0] != '#')
		return 0;
	for (i = 0; i < sizeof(starts) / sizeof(starts[0]); i++)
		if (span_begins(line, starts[i]))
			return 1;
	return 0;
}
