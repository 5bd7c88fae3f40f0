/*
 * show/digest.h: what a set of reports tells, fact by fact: what several tell,
 * where they disagree, and what one alone tells.
 *
 * A digest is made of an alignment of two reports or of a table of facts, whose
 * bytes it uses.  The linked sentences of an alignment are grouped to facts as
 * align -g does (align/cluster.h); a linked sentence that falls outside of all
 * groups joins the fact of its surest partner, so that what is listed for one
 * report alone has no link at all.
 *
 * Facts that several sources tell come first, the most important first: told
 * by more reports, then earlier in them; a sentence that names its source
 * counts as one that is two sentences earlier.  Facts of one source follow, in
 * the order of the reports; in each, the unsure ones last.
 */

#ifndef SHOW_DIGEST_H
#define SHOW_DIGEST_H

#include <stddef.h>

#include "align/cluster.h"
#include "show/alignment.h"
#include "show/buffer.h"
#include "show/fact_table.h"
#include "stream/verdict.h"
#include "text/span.h"

enum {
	DIGEST_SURE = 750 /* thousandths: an only row below is unsure */
};

#define DIGEST_NONE ((size_t)-1)

/* What is not known has no bytes. */
struct digest_report {
	struct span name, headline, byline, date;
	size_t copy_of; /* the index of the first it copies, or its own */
};

struct digest_sentence {
	size_t report, number, fact;
	struct span text;
	struct span source; /* who says it, as the evidence writes it */
	unsigned weight;    /* the scores of its links, all together */
	unsigned best;      /* private: score of the link with fact's lead */
};

struct digest_fact {
	size_t first, n; /* its sentences: from order[first] on */
	enum verdict verdict;
	size_t reports; /* copies counted once */
	size_t lead;    /* the sentence that tells it best */
	size_t other;   /* in a pair: the other's surest; DIGEST_NONE if none */
	struct span adds[2]; /* what lead and other add, as the evidence does */
	unsigned score;      /* of lead with other, or that it is told alone */
	int scored;
	size_t near; /* of an unsure one: the nearest sentence of the other */
	size_t rank; /* private: less is more important */
	size_t value, values; /* in digest.value */
};

/* What a sentence tells otherwise than another one of the fact. */
struct digest_value {
	size_t fact, sentence;
	struct span kind, key; /* the kind of the conflict; value to compare */
	struct span written;   /* words of the sentence; key if not known */
	struct span about;     /* words that both sentences share */
};

struct digest {
	struct digest_report *report;
	size_t reports;
	struct digest_sentence *sentence; /* by report and number */
	size_t sentences;
	size_t *order; /* sentences by fact */
	struct digest_fact *fact;
	size_t facts;
	size_t *rank; /* facts in the order in which they are shown */
	struct digest_value *value;
	size_t values;
	size_t shared, differing; /* facts of several reports, and conflicts */

	size_t report_cap, sentence_cap, order_cap, fact_cap, rank_cap,
	    value_cap; /* private from here */
	struct cluster cluster;
};

/* An empty one is { 0 }; this function leaves one. */
void digest_free(struct digest *d);

/* Make the digest of an alignment or of facts that are finished. */
void digest_of_pair(struct digest *d, const struct alignment *a);
void digest_of_facts(struct digest *d, const struct fact_table *f);

/* How many facts report r tells alone, and how many of these are unsure. */
size_t digest_alone(const struct digest *d, size_t r, size_t *unsure);

#endif
