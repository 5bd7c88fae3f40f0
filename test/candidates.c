/*
 * candidates: the places of standard input, paragraphs of the report stream,
 * where a sentence might end: a row for each with its offset, whether one does,
 * the score, and its properties (property.h) but for those that have their
 * first value.  split-sentences -e leaves out what has no weight.
 */

#include <stdio.h>

#include "sentence/sentence.h"
#include "stream/kind.h"
#include "stream/stream.h"

int
main(void)
{
	static char *const no_operands[] = { NULL };
	struct stream s;
	struct record r;
	struct sentences sentences;
	struct judgement j;
	int p;

	stream_start(&s, no_operands);
	while (stream_record(&s, FIELD_SENT, &r)) {
		sentence_start(&sentences, &sentence_model, r.text,
		    kind_find(r.field[FIELD_KIND]));
		while (sentence_judge(&sentences, &j)) {
			printf(
			    "%zu %s %d", j.end, j.cut ? "cut" : "-", j.score);
			for (p = 0; p < PROPERTY_COUNT; p++)
				if (j.value[p] != 0)
					printf(" %s=%s",
					    property_name((enum property)p),
					    property_value_name(
						(enum property)p, j.value[p]));
			printf("\n");
		}
	}
	stream_end(&s);
	return 0;
}
