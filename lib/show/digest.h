/*
 * show/digest.h: what a set of reports tells, fact by fact: what several tell,
 * where they disagree, and what one alone tells.
 *
 * A digest is filled from an alignment of two reports (digest_pair.h) or from a
 * table of facts (digest_facts.h), whose bytes it uses: reports, sentences with
 * the numbers of their facts, and values that conflict are added, then
 * digest_group() makes the facts, digest_judge() their verdicts, and
 * digest_rank() their order.
 *
 * Facts that several sources tell come first, the most important first: told
 * by more reports, then earlier in them; a sentence that names its source
 * counts as one that is two sentences earlier.  Facts of one source follow, in
 * the order of the reports; in each, the unsure ones last.
 *
 * Time is n log n in the sentences and values.
 */

#ifndef SHOW_DIGEST_H
#define SHOW_DIGEST_H

#include <stddef.h>

#include "align/fact_values.h"
#include "stream/verdict.h"
#include "text/span.h"

#define DIGEST_NONE ((size_t)-1)

/* What is not known has no bytes. */
struct digest_report {
	struct span name, headline, byline, date;
	size_t copy_of; /* the index of the first it copies, or its own */
	int copied;     /* whether another copies it */
};

struct digest_sentence {
	size_t report, number;
	size_t fact; /* an index, after digest_group() */
	struct span text;
	struct span told_by; /* see told_by.h; n is 0 for nobody */
	unsigned weight;     /* the scores of its links, all together */
};

struct digest_fact {
	size_t first, n; /* its sentences: from order[first] on */
	enum verdict verdict;
	size_t reports;      /* copies counted once */
	size_t lead;         /* the sentence that tells it best */
	size_t other;        /* in a pair: the surest partner of lead, or
				DIGEST_NONE */
	struct span adds[2]; /* what lead and other add, as the evidence does */
	unsigned score;      /* of lead with other, or that it is told alone */
	int scored, unsure;
	size_t near; /* of an unsure one: the nearest sentence of the other */
	size_t value, values; /* in digest.value */
	size_t early;         /* private: less is more important */
};

/* What a sentence tells otherwise than another one of the fact. */
struct digest_value {
	size_t sentence;
	struct span kind;    /* of the conflict */
	size_t matter;       /* conflicts of one kind in a fact, from 1 */
	struct span key;     /* the value, to compare */
	struct span written; /* words of the sentence; key if not known */
	struct span about;   /* words that both sentences share */
	size_t fact, side;   /* private: for sorting; */
	size_t first;        /* the first sentence that has it */
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
	struct digest_value *value; /* by fact and kind, equal ones together */
	size_t values;
	size_t shared, differing; /* facts of several reports, and conflicts */

	size_t report_cap, sentence_cap, order_cap, fact_cap, rank_cap,
	    value_cap; /* private from here */
	size_t *told;  /* of each report: the last fact that it or a copy tells,
			  and 1 */
	size_t told_cap;
	struct fact_values conflicts; /* texts of the values of a pair */
};

/* An empty one is { 0 }; this function leaves one. */
void digest_free(struct digest *d);

/* Forget all, to be filled again. */
void digest_clear(struct digest *d);

void digest_add_report(struct digest *d, struct span name, size_t copy_of);

/* Add a sentence: it is good until the next is added. */
struct digest_sentence *digest_add_sentence(
    struct digest *d, size_t report, size_t number, struct span text);

/* Add a value; what is not private is as wanted. */
void digest_add_value(struct digest *d, struct digest_value v);

/* After all sentences: make the facts, by the numbers that sentences have. */
void digest_group(struct digest *d);

/* After all values: verdicts, leads and counts. */
void digest_judge(struct digest *d);

/* After score and near are known: the order. */
void digest_rank(struct digest *d);

/* Whether two values are of one matter, and whether they are one value there;
 * in a pair, the values of the two reports are always two. */
int digest_same_matter(
    const struct digest_value *x, const struct digest_value *y);
int digest_same_value(
    const struct digest_value *x, const struct digest_value *y);

/* The source of a fact: the report of its lead, or the first it copies. */
size_t digest_source(const struct digest *d, const struct digest_fact *f);

/* How many facts report r tells alone, and how many of these are unsure. */
size_t digest_alone(const struct digest *d, size_t r, size_t *unsure);

#endif
