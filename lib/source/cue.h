/*
 * source/cue.h: what introduces the words of a source in a sentence, and the
 * noun phrase that is the source.
 *
 * A cue is a verb of reporting (lib/table/reporting.tsv) in one of its frames
 * (verb_frame.h), or a phrase: according to Lee; in the words of Lee; Lee was
 * quoted as saying.  Of several the outermost is taken: the one after what is
 * told, then the first.  One in a relative clause counts least.
 */

#ifndef SOURCE_CUE_H
#define SOURCE_CUE_H

#include "source/noun_phrase.h"
#include "source/sentence_words.h"
#include "source/verb_frame.h"

struct cue {
	enum cue_frame frame;
	int begin, end; /* words of the cue itself */
	struct noun_phrase source;
	int relative; /* in a clause with who or which, or the agent of a
			 passive */
};

/* Find the cue of a sentence: 1; or 0. */
int cue_find(const struct sentence_words *w, struct cue *c);

/* The name of a frame, for people. */
const char *cue_frame_name(enum cue_frame f);

#endif
