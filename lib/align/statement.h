/*
 * align/statement.h: what a sentence states, word by word: the facts that
 * conflict.h lines up with those of another sentence.
 *
 * A slot is something that a fact has only one of at a time: an amount, a rank
 * ("third"), a name, an outcome ("overturned"; lib/table/outcomes.tsv and, in
 * broader families, more_outcomes.tsv), what a person is (occupations.tsv) or a
 * speaker.  A word can also be negated (lib/table/polarity.tsv) or be only
 * possible, planned, alleged, refused or asked for (lib/table/modality.tsv).
 *
 * Limits: only the first STATEMENT_WORDS_MAX words of a sentence and the first
 * STATEMENT_SLOTS_MAX slots count, so that the work on two sentences is
 * bounded.  There is no grammar: a negation reaches the next few words of its
 * clause, and a speaker is what stands beside a verb of reporting.
 */

#ifndef ALIGN_STATEMENT_H
#define ALIGN_STATEMENT_H

#include <stddef.h>
#include <stdint.h>

#include "align/sentence_terms.h"

enum { STATEMENT_WORDS_MAX = 255, STATEMENT_SLOTS_MAX = 96 };

/* Of modality.tsv, plus what a word is without any. */
enum modality {
	MODALITY_FACT,
	MODALITY_POSSIBLE,
	MODALITY_PLANNED,
	MODALITY_DONE,
	MODALITY_ALLEGED,
	MODALITY_REFUSED,
	MODALITY_ASKED
};

enum slot_kind {
	SLOT_COUNT,
	SLOT_MEASURE,
	SLOT_AGE,
	SLOT_DURATION,
	SLOT_SHARE, /* percent, percentage points */
	SLOT_MONEY,
	SLOT_SCORE,
	SLOT_MOMENT,
	SLOT_RANK,
	SLOT_PERSON,
	SLOT_ORGANISATION,
	SLOT_PLACE,
	SLOT_OUTCOME,
	SLOT_TITLE, /* what a person is or does */
	SLOT_SPEAKER,
	SLOT_POLARITY, /* these three are of words, and never among the slots */
	SLOT_MODALITY,
	SLOT_ROLE,
	SLOT_KINDS
};

struct slot {
	enum slot_kind kind;
	int at, n; /* words of the statement; at least one */
	const struct align_value *value; /* of an amount, or NULL */
	const struct align_name *name;   /* of a name, or NULL */
	int code;                        /* of a rank, an outcome, a title */
	int matched; /* whether the other sentence has it too */
};

struct statement_word {
	struct span text;
	uint32_t word, stem, sense; /* numbers in the term table */
	struct span key;    /* as lexicons of phrases have it (term_table.h), */
	uint32_t hash;      /* and its lexicon_hash() */
	unsigned cue;       /* classes of the lexicon cues, */
	unsigned phrases;   /* and what phrase_words has of the key */
	unsigned reporting; /* REPORTING_VERB or 0 */
	int content;        /* no stop word */
	int boundary;       /* after a comma or the like */
	int quote;          /* after a quotation mark */
	int negated;        /* 1 plus the first content word that its negation
			       reaches; 0 if there is none */
	int source;         /* part of a speaker, or a verb of reporting */
	int slotted;        /* part of a slot that is an amount or a name, */
	int number;         /* of an amount */
	enum modality modality;
	int mate; /* the word of the other sentence that says the same, or -1 */
};

struct statement {
	struct statement_word word[STATEMENT_WORDS_MAX];
	int n;
	struct slot slot[STATEMENT_SLOTS_MAX];
	int slots;
	int quotes; /* whether it has a quotation mark */
	int cut;    /* whether the sentence goes on beyond the limits */
};

/*
 * Read sentence i of w.  Linear in the sentence.  The statement is good until
 * the term table gets another word.
 */
void statement_read(struct statement *s, const struct term_table *l,
    const struct sentence_terms *w, size_t i);

/* Forget what it has in common with another statement. */
void statement_clear(struct statement *s);

/* Whether word i is part of a slot. */
static inline int
slot_has(const struct slot *x, int i)
{
	return i >= x->at && i < x->at + x->n;
}

/* The slot of a name that word i is part of; NULL if there is none. */
const struct slot *statement_name_at(const struct statement *s, int i);

/* What lies between the first and the last word of a slot, as it is written. */
struct span statement_text(const struct statement *s, int at, int n);

#endif
