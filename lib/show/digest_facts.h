/*
 * show/digest_facts.h: the digest of a table of facts.
 */

#ifndef SHOW_DIGEST_FACTS_H
#define SHOW_DIGEST_FACTS_H

#include "show/digest.h"
#include "show/fact_table.h"

enum { DIGEST_VALUES = 64 }; /* of a sentence; the first count */

/* Fill d from a table that is finished. */
void digest_facts(struct digest *d, const struct fact_table *f);

#endif
