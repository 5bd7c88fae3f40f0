/*
 * name/template.h: the feature templates: which attributes of which words the
 * features of a word combine.
 *
 * Templates as in CRF++ (T. Kudo): a name and up to TEMPLATE_PARTS pairs of a
 * word, by its position relative to the word in question, and an attribute.
 */

#ifndef NAME_TEMPLATE_H
#define NAME_TEMPLATE_H

#include "words/word.h"

enum {
	TEMPLATE_REACH = 2, /* offsets are from -TEMPLATE_REACH to this */
	TEMPLATE_PARTS = 3,
	TEMPLATE_MAX = 96
};

/* After the offsets: words of the run of capitalised words it is in. */
enum {
	RUN_FIRST = TEMPLATE_REACH + 1,
	RUN_LAST,
	RUN_BEFORE, /* the word before the run */
	RUN_AFTER   /* and the one after it */
};

/* A position is one of these, plus TEMPLATE_REACH. */
enum { TEMPLATE_POSITIONS = RUN_AFTER + TEMPLATE_REACH + 1 };

struct template_part {
	unsigned char position;
	unsigned char attribute;
};

struct template
{
	char name[14];   /* the text of the feature begins with it */
	unsigned char n; /* parts */
	struct template_part part[TEMPLATE_PARTS];
};

/* At most TEMPLATE_MAX, followed by one without parts. */
extern const struct template templates[];

#endif
