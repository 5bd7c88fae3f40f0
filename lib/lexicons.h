/*
 * lexicons.h: the lexicons there are, and what their classes mean.
 *
 * Each is lib/table/NAME.tsv; its "classes" line has the classes in the order
 * of the bits here, which a test holds.
 */

#ifndef LEXICONS_H
#define LEXICONS_H

#include "lexicon.h"

/* Abbreviations without their last dot, folded. */
extern const struct lexicon abbreviations;
enum {
	ABBREVIATION_TITLE = 1 << 0,   /* before a name: mr, gov, gen */
	ABBREVIATION_MONTH = 1 << 1,   /* before a number: jan */
	ABBREVIATION_NUMBER = 1 << 2,  /* before a number: no, p, vol */
	ABBREVIATION_COMPANY = 1 << 3, /* behind a name: inc, corp, jr */
	ABBREVIATION_PLACE = 1 << 4,   /* of places: calif, d.c, st, ave */
	ABBREVIATION_LATIN = 1 << 5,   /* in mid sentence: e.g, vs, cf */
	ABBREVIATION_UNIT = 1 << 6,    /* behind a number: pct, p.m, lbs */
	ABBREVIATION_OTHER = 1 << 7    /* seldom last in a sentence: approx */
};

#endif
