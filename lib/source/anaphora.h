/*
 * source/anaphora.h: whom a phrase stands for: a name for itself, "he" and "the
 * minister" for one who was named or spoke before.
 *
 * He and she are the last source, or a person named after that, whose sex fits;
 * it and they a group or several people.  A definite description is the last
 * one who was called so, or, if it says nothing more than "the company" or "the
 * expert", the last group or person.
 */

#ifndef SOURCE_ANAPHORA_H
#define SOURCE_ANAPHORA_H

#include <stdint.h>

#include "source/noun_phrase.h"
#include "source/sentence_words.h"
#include "source/speaker.h"

/* Find whom the phrase in sentence line stands for, and in *other a second
 * one: a number; SPEAKER_NONE for the reporter ("we"). */
uint32_t anaphora_find(struct speakers *s, const struct sentence_words *w,
    const struct noun_phrase *p, uint32_t line, uint32_t *other);

/* Whom a quotation has that nothing introduces: who spoke or was named last. */
uint32_t anaphora_last(const struct speakers *s, uint32_t line);

#endif
