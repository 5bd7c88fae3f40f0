/*
 * source/speaker.h: the sources of a report.
 *
 * Speakers are persons, organisations and places by the values of their names
 * (mention.h), and all others by the words that describe them.  What a person
 * is called ("Finance Minister Ann Lee", "Ann Lee, a spokeswoman") is
 * remembered as roles, so that "the minister" can stand for her later.
 *
 * Take the sentences of a report in order: naming_note() for the names of each,
 * then anaphora_find() for the phrase that is its source, and speakers_say()
 * for what was decided.
 */

#ifndef SOURCE_SPEAKER_H
#define SOURCE_SPEAKER_H

#include <stddef.h>
#include <stdint.h>

#include "source/sentence_words.h"
#include "text/map.h"
#include "text/span.h"

enum {
	SPEAKER_NONE = 0, /* number 0 is no speaker */
	SPEAKERS_RECENT = 8
};

struct speaker {
	struct span name; /* as the field has it but for blanks */
	int small;        /* its first letter is written small, since it stands
			     first in its sentence */
	unsigned kind;    /* classes of the lexicon speakers */
	int named;        /* by a name */
	uint32_t line;    /* in which it last was the source, plus 1 */
};

/* All zeros at first; speakers_free() leaves it so. */
struct speakers {
	struct speaker *speaker; /* by number; 0 is none */
	size_t n, cap;

	struct map number;      /* private to the three modules: by name */
	struct map role;        /* who is called so, by the hash of a noun */
	uint32_t group, plural; /* mentioned or speaking last */
	uint32_t last, other;   /* that spoke last; one or two */
	uint32_t subject;       /* the person named first in a line before */
	uint32_t subject_line;
	struct {
		uint32_t subject, group; /* named in this line; 0: none */
		uint32_t first;          /* in its first phrase, */
		int clause;              /* after "when" or the like */
		uint32_t line;
	} here;
	uint32_t recent[SPEAKERS_RECENT]; /* persons, the last one first */
};

/* Begin a report. */
void speakers_start(struct speakers *s);

/* The number of the speaker of that name or description, perhaps new, of that
 * kind; named: it is a name. */
uint32_t speakers_add(
    struct speakers *s, struct span name, unsigned kind, int named);

/* That of the description that words begin to end - 1 are. */
uint32_t speakers_add_words(struct speakers *s, const struct sentence_words *w,
    int begin, int end, unsigned kind);

/* That of an entity, by its value. */
uint32_t speakers_add_entity(struct speakers *s, const struct source_entity *e);

/* From now on a noun ("minister") may stand for a speaker. */
void speakers_call(struct speakers *s, uint32_t speaker, struct span noun);

/* For whom it stands; SPEAKER_NONE for nobody. */
uint32_t speakers_called(const struct speakers *s, struct span noun);

/* Sentence line was told by that speaker, and another, or SPEAKER_NONE. */
void speakers_say(
    struct speakers *s, uint32_t speaker, uint32_t other, uint32_t line);

void speakers_free(struct speakers *s);

#endif
