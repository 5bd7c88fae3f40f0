/*
 * source/attribution.h: how each sentence of a report is attributed, and to
 * whom.
 *
 * A sentence with a cue (cue.h) has the source of the cue.  One in quotation
 * marks without a cue has the source of the quotation that it is part of; else
 * that of the quotation before it in its paragraph; else that of the quotation
 * after it there; else whoever spoke last.  All others are the reporter's.
 *
 * A sentence is a direct quotation if at least as many words of what is told
 * stand in quotation marks as outside.
 */

#ifndef SOURCE_ATTRIBUTION_H
#define SOURCE_ATTRIBUTION_H

#include <stddef.h>
#include <stdint.h>

#include "source/cue.h"
#include "source/quotation.h"
#include "source/source.h"
#include "source/speaker.h"
#include "stream/source_field.h"

/* Why a sentence has its source. */
enum source_rule {
	RULE_REPORTER,  /* nothing says that it has one */
	RULE_CUE,       /* a cue */
	RULE_QUOTATION, /* the cue of the quotation it is part of */
	RULE_PARAGRAPH, /* the quotation before or after it in its paragraph */
	RULE_LAST       /* who spoke or was named last */
};

struct attribution {
	enum source_how how;
	enum source_rule rule;
	enum cue_frame frame;
	uint32_t speaker, other; /* numbers in speakers; 0: none */
	struct span cue;         /* its words; n is 0 if there is none */
	struct span subject;     /* the phrase beside it */
	size_t start, end;       /* of an indirect statement: what was said */
};

/* All zeros at first; attributions_free() leaves it so. */
struct attributions {
	struct attribution *line; /* of each sentence */
	size_t n, cap;
	struct quotations quotations;
	struct speakers speakers;

	struct sentence_words words; /* private: of the last sentence */
	uint32_t *quoted;            /* the speaker of each quotation */
	size_t quoted_cap;
};

/* Find the sources of the n sentences of a report. */
void attributions_find(
    struct attributions *a, const struct source_line *line, size_t n);

void attributions_free(struct attributions *a);

/* The name of a rule, for people. */
const char *source_rule_name(enum source_rule rule);

#endif
