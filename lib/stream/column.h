/*
 * stream/column.h: the names of the columns of all that the filters write, see
 * report-stream(5).
 *
 * A header is "#" and the names of a form, parted by tabs.  Programs write one
 * with -C (header.h), and readers pass over it.
 */

#ifndef STREAM_COLUMN_H
#define STREAM_COLUMN_H

#include "text/span.h"

enum column_form {
	COLUMN_PARAGRAPHS,           /* strip-boilerplate */
	COLUMN_PARAGRAPHS_EXPLAINED, /* strip-boilerplate -e */
	COLUMN_SENTENCES,            /* split-sentences */
	COLUMN_OFFSETS,              /* split-sentences -o */
	COLUMN_CANDIDATES,           /* split-sentences -e */
	COLUMN_ENTITIES,             /* tag-entities -l */
	COLUMN_VALUES,               /* tag-entities -L */
	COLUMN_FEATURES,             /* tag-entities -e */
	COLUMN_QUOTATIONS,           /* tag-sources -l */
	COLUMN_ATTRIBUTIONS,         /* tag-sources -e */
	COLUMN_LINKS,                /* align */
	COLUMN_FACTS,                /* align -g */
	COLUMN_PAIRS,                /* pair-reports */
	COLUMN_GROUPS,               /* pair-reports -g */
	COLUMN_RECORDS /* the fields before the text that are known */
};

/* The names of a form, parted by tabs. */
struct span column_names(enum column_form form);

/*
 * Whether a line is a header: its first three fields are those of one.  No row
 * begins so: it has a number or "-" in its second field, or in that of a fact
 * in its first.
 */
int column_is_header(struct span line);

#endif
