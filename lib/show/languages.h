/*
 * show/languages.h: which reports are not English (language.h), by those of
 * their sentences that rows have.
 *
 * Each is told once, however many pairs it is in, by its name as it is shown.
 */

#ifndef SHOW_LANGUAGES_H
#define SHOW_LANGUAGES_H

#include <stddef.h>

#include "show/alignment.h"
#include "show/fact_table.h"
#include "text/intern.h"
#include "text/span.h"

struct languages {
	struct intern names; /* private: of the reports that are not English, */
	size_t told;         /* and how many of them have been told */
};

/* An empty one is { 0 }; this function leaves one. */
void languages_free(struct languages *l);

/* Look at the reports of a pair, or of facts, that are finished. */
void languages_see_pair(struct languages *l, const struct alignment *a);
void languages_see_facts(struct languages *l, const struct fact_table *f);

/*
 * The next report that is not English: 1; or 0 if there are no more so far.
 * The name is valid until others are looked at.
 */
int languages_next(struct languages *l, struct span *name);

#endif
