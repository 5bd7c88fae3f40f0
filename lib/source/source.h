/*
 * source/source.h: who says what a sentence tells.
 *
 * In: the sentences of a report, with the names that tag-entities found.  Out:
 * for each sentence, how it is attributed (in quotation marks, in reported
 * speech, in both, or not at all) and to whom, by the fullest name or
 * description that the report has for that source.
 *
 * The method is one of rules and word lists.  Quotations are followed from mark
 * to mark over sentences and paragraphs.  In each sentence a cue is looked for:
 * a verb of reporting in one of the frames that it takes, or a phrase such as
 * "according to".  The noun phrase that is the subject of the cue is its
 * source.  Pronouns and short descriptions stand for a source that was named
 * before and fits by number, sex, role and kind.  A quotation without a cue of
 * its own has the source of the quotation that it is part of, or of the text
 * around it.
 *
 * Offsets are in bytes.  Work is linear in the report.  Of a sentence the first
 * SENTENCE_WORDS_MAX tokens are looked at, quotation marks everywhere.  Memory
 * is that of the longest report.
 *
 * The room may include text and stream.  In reading order:
 *
 * quotation       which parts of the sentences stand in quotation marks
 * sentence_words  the tokens of a sentence, with their classes
 * phrase_head     what a noun phrase is about: its head, its name
 * noun_phrase     the noun phrase before or after a word
 * verb_frame      what a verb of reporting takes, and whether it is there
 * cue             what introduces the words of a source
 * speaker         the sources of a report
 * naming          whom a sentence names, and what it calls them
 * anaphora        whom a phrase stands for
 * attribution     how each sentence is attributed, and to whom
 * source_listing  quotations and explanations, a line each
 */

#ifndef SOURCE_SOURCE_H
#define SOURCE_SOURCE_H

#include "text/span.h"

/* A sentence of a report, as the modules here take it. */
struct source_line {
	struct span text;
	struct span paragraph; /* its number, whatever it is */
	struct span entities;  /* field 5 of the report stream */
	int tells;             /* neither chrome nor who wrote when and where */
};

#endif
