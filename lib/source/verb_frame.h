/*
 * source/verb_frame.h: whether a verb of reporting states something, and in
 * which frame: what stands before and after it.
 *
 * A verb states nothing where it is a noun ("the report"), where it is negated,
 * passive or an infinitive, or after "would".  The frames are those of cue.h.
 */

#ifndef SOURCE_VERB_FRAME_H
#define SOURCE_VERB_FRAME_H

#include "source/noun_phrase.h"
#include "source/sentence_words.h"

enum cue_frame {
	FRAME_NONE,
	FRAME_BEFORE,   /* Lee said that ...; Lee urged people to ... */
	FRAME_AFTER,    /* ..., Lee said */
	FRAME_INVERTED, /* ..., said Lee */
	FRAME_QUOTED,   /* Lee joked: "..." */
	FRAME_TOPIC,    /* Lee outlined the plan */
	FRAME_ACCORDING /* according to Lee */
};

/* Whether the verb at i states something, by what stands before it. */
int verb_states(const struct sentence_words *w, int i);

/* The frame of a verb whose subject is p, not counting FRAME_AFTER without
 * quotation marks; FRAME_NONE if it has none. */
enum cue_frame verb_frame(
    const struct sentence_words *w, int i, const struct noun_phrase *p);

/* Whether the verb and its subject come after what is told: "..., Lee said on
 * Friday". */
int verb_comes_after(
    const struct sentence_words *w, int i, const struct noun_phrase *p);

/* Whether subject and verb agree: a plain form has a plural subject. */
int verb_agrees(
    const struct sentence_words *w, int i, const struct noun_phrase *p);

/* The word before the verb at i, and the one after its particle, that is no
 * adverb. */
int verb_before(const struct sentence_words *w, int i);
int verb_after(const struct sentence_words *w, int i);

/* Whether what was told ends at word i. */
int verb_ends(const struct sentence_words *w, int i);

/* Whether only a time, a place and the like follow from word i on. */
int verb_ends_soon(const struct sentence_words *w, int i);

/* Whether a quotation follows from word i on, with a comma, a colon, "that". */
int verb_quotes(const struct sentence_words *w, int i);

/* Whether "that" follows within a few words from i on. */
int verb_has_that(const struct sentence_words *w, int i);

/* Whether a clause or a quotation stands before word i. */
int verb_follows_clause(const struct sentence_words *w, int i);

/* Whether the phrase can be a source: a person, a group, a document. */
int verb_can_tell(const struct noun_phrase *p);

#endif
