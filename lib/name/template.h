/*
 * name/template.h: of which traits of which words features are made, for
 * entity_feature.c.
 */

#ifndef NAME_TEMPLATE_H
#define NAME_TEMPLATE_H

#include "words/word.h"

/* Words that stand this far before and behind have a part. */
enum { TEMPLATE_REACH = 2, TEMPLATE_PARTS = 3 };

/* Behind the true offsets: places of the run of capitals around the word. */
enum { FRONT = TEMPLATE_REACH + 1, HEAD, BEFORE, BEHIND };

enum { TEMPLATE_PLACES = BEHIND + TEMPLATE_REACH + 1, TEMPLATE_MAX = 96 };

struct template_part {
	unsigned char position; /* of the word: its offset and TEMPLATE_REACH */
	unsigned char attribute;
};

struct template
{
	char name[14];   /* of the feature: what its text begins with */
	unsigned char n; /* parts */
	struct template_part part[TEMPLATE_PARTS];
};

/* Ended by one without parts; at most TEMPLATE_MAX. */
extern const struct template templates[];

#endif
