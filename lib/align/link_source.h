/*
 * align/link_source.h: who tells two linked sentences, by field 6 of the report
 * stream (source_field.h).
 *
 * One quotation that two reports give to two people by name is a conflict: both
 * sentences are direct quotations, one has nearly all the words of the other,
 * and none of their names may mean one person.
 */

#ifndef ALIGN_LINK_SOURCE_H
#define ALIGN_LINK_SOURCE_H

#include "align/statement.h"
#include "text/span.h"

enum {
	LINK_SOURCE_WORDS = 4 /* content words that a quotation must share */
};

/* Whom a field names; n is 0 if nobody is known. */
struct span link_source_names(struct span field);

/* Whether two such lists have a name that may mean one source. */
int link_source_same(struct span a, struct span b);

/*
 * Whether two sentences, with these fields, are one quotation of two people:
 * after statement_match().
 */
int link_source_conflict(struct span field_a, const struct statement *a,
    struct span field_b, const struct statement *b);

#endif
