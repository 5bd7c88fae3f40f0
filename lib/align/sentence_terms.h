/*
 * align/sentence_terms.h: the sentences of a report as words and terms.
 *
 * A sentence has the numbers of its words in order and, in each layer of
 * term_table.h, the set of its terms with their counts.  Two reports can be
 * compared if they were made with the same term table.
 */

#ifndef ALIGN_SENTENCE_TERMS_H
#define ALIGN_SENTENCE_TERMS_H

#include <stddef.h>
#include <stdint.h>

#include "align/sentence_mentions.h"
#include "align/term_table.h"
#include "text/language.h"
#include "text/span.h"

struct term {
	uint32_t number; /* in the term table */
	uint32_t bits;   /* term_count() and TERM_*, of all its words */
};

#define TERM_NAME   (UINT32_C(1) << 29) /* a word is (part of) a name, */
#define TERM_QUOTED (UINT32_C(1) << 30) /* stands in quotation marks, */
#define TERM_STOP   (UINT32_C(1) << 31) /* is a stop word */

/* How often a term is in its sentence. */
static inline uint32_t
term_count(const struct term *t)
{
	return t->bits & (TERM_NAME - 1);
}

struct align_sentence {
	struct span text;
	uint64_t key;       /* of external.h, set by the caller; 0 at first */
	struct span source; /* field 6, set by the caller; empty at first */
	struct slice words, values, names;
	struct slice terms[LAYER_COUNT];
	unsigned last_marks; /* those after its last word */
	uint32_t name_terms; /* how many of its stems are names */
	int quotes;          /* whether one of its stems is quoted */
};

/* A content word is not a name, a number or a stop word. */
enum sentence_terms_class {
	SENTENCE_TERMS_OTHER,
	SENTENCE_TERMS_NAME,
	SENTENCE_TERMS_CONTENT
};

/* What the marks between two words show. */
enum sentence_terms_mark {
	SENTENCE_TERMS_BREAK = 1 << 2, /* a comma, or another mark that parts */
	SENTENCE_TERMS_QUOTE = 1 << 3  /* a quotation mark */
};

/* The arrays hold all sentences, one after the other. */
struct sentence_terms {
	struct align_sentence *sentence;
	size_t n;
	uint32_t *word;      /* words and numbers in order, no punctuation */
	uint32_t *offset;    /* of each word, in bytes from its sentence */
	unsigned char *look; /* of each word: its class, and the marks before
				it, up to the last word */
	struct term *term[LAYER_COUNT]; /* in order of first occurrence */
	struct sentence_mentions mentions;
	struct language language; /* words of all sentences, and how many of
				     them are English; the caller may add */

	size_t word_n, term_n[LAYER_COUNT];
	size_t sentence_cap, word_cap, offset_cap, look_cap,
	    term_cap[LAYER_COUNT]; /* private */
	size_t room; /* for so many more words the arrays have room */
};

/* An empty report is { 0 }; sentence_terms_free() leaves one. */
void sentence_terms_free(struct sentence_terms *w);

/* Begin a new report.  The memory is used again. */
void sentence_terms_clear(struct sentence_terms *w);

/*
 * Add the next sentence.  Its text must stay valid and unchanged.  The entities
 * are those of its record; they say which words are names, and give the values
 * of its names and amounts.  If the report has none, entities is NULL, words
 * with a capital count as names, and there are no values.  Linear in the text.
 * A report has less than 2^32 words; one that has more ends the program like a
 * want of memory.
 */
void sentence_terms_add(struct sentence_terms *w, struct term_table *l,
    struct span text, const struct span *entities);

/* What kind of word it is, by its index in w->word. */
static inline enum sentence_terms_class
sentence_terms_class(const struct sentence_terms *w, size_t word)
{
	return (enum sentence_terms_class)(w->look[word] & 3);
}

/* The text of a word of sentence i, by its index in w->word. */
struct span sentence_terms_text(
    const struct sentence_terms *w, size_t i, size_t word);

#endif
