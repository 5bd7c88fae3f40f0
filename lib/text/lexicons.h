/*
 * text/lexicons.h: all lexicons and the meaning of their classes.
 *
 * Each is lib/table/NAME.tsv.  Its "classes" line lists the classes in the
 * order of the bits here; a test checks that.
 */

#ifndef TEXT_LEXICONS_H
#define TEXT_LEXICONS_H

#include "text/lexicon.h"
#include "text/linear.h"

/* Code points of characters by their HTML names. */
extern const struct lexicon characters;

/* Abbreviations without their last dot, folded. */
extern const struct lexicon abbreviations;
enum {
	ABBREVIATION_TITLE = 1 << 0,   /* before a name: mr, gov, gen */
	ABBREVIATION_MONTH = 1 << 1,   /* before a number: jan */
	ABBREVIATION_NUMBER = 1 << 2,  /* before a number: no, p, vol */
	ABBREVIATION_COMPANY = 1 << 3, /* after a name: inc, corp, jr */
	ABBREVIATION_PLACE = 1 << 4,   /* of places: calif, d.c, st, ave */
	ABBREVIATION_LATIN = 1 << 5,   /* inside a sentence: e.g, vs, cf */
	ABBREVIATION_UNIT = 1 << 6,    /* after a number: pct, p.m, lbs */
	ABBREVIATION_OTHER = 1 << 7,   /* rarely last in a sentence: approx */
	ABBREVIATION_NONE = 1 << 8 /* in a user's list: not an abbreviation */
};

/*
 * Words and phrases of page furniture and of the parts of a report, folded,
 * with a space between the words of a phrase.  From FURNITURE_SHARE on, a class
 * is what a line that begins with the phrase may be; single words count
 * anywhere.
 */
extern const struct lexicon furniture;
enum {
	FURNITURE_FUNCTION = 1 << 0, /* the, of: frequent in running text */
	FURNITURE_PAST = 1 << 1,     /* was, went: irregular forms only */
	FURNITURE_SAY = 1 << 2,      /* said, told */
	FURNITURE_YOU = 1 << 3,      /* you, your; also of other languages */
	FURNITURE_SHARE = 1 << 4,    /* share this, tweet */
	FURNITURE_RELATED = 1 << 5,  /* read more, most popular */
	FURNITURE_COMMENT = 1 << 6,  /* leave a reply */
	FURNITURE_LEGAL = 1 << 7,    /* all rights reserved */
	FURNITURE_PROMO = 1 << 8,    /* sign up for, advertisement */
	FURNITURE_NAV = 1 << 9,      /* skip to content, menu */
	FURNITURE_BIO = 1 << 10,     /* about the author */
	FURNITURE_BYLINE = 1 << 11,  /* by, reuters */
	FURNITURE_DATE = 1 << 12,    /* updated, march, friday */
	FURNITURE_CREDIT = 1 << 13,  /* photo by, getty images */
	FURNITURE_CAPTION = 1 << 14, /* pictured, in this photo */
	FURNITURE_CONSENT = 1 << 15  /* cookies, partners: of such notices */
};

/*
 * The words of these phrases: in the lowest PHRASE_START_BITS, how many words
 * the longest phrase has that begins with the word; and PHRASE_GOES_ON.  See
 * phrase_words, which has the same of five tables.
 */
extern const struct lexicon furniture_words;

/* Given names of people, folded. */
extern const struct lexicon given_names;
enum { NAME_GIVEN = 1 << 0 };

/* Given names that mostly one sex has, folded. */
extern const struct lexicon given_sexes;
enum {
	SEX_MALE = 1 << 0,  /* he */
	SEX_FEMALE = 1 << 1 /* she */
};

/* Verbs of reporting, folded: what they take, and which form they are. */
extern const struct lexicon reporting;
enum {
	REPORTING_VERB = 1 << 0,   /* tells who said what is quoted */
	REPORTING_SAY = 1 << 1,    /* takes a clause or a quotation */
	REPORTING_THINK = 1 << 2,  /* the same, of what is thought */
	REPORTING_TELL = 1 << 3,   /* takes a hearer, and a clause */
	REPORTING_URGE = 1 << 4,   /* takes a hearer, and what to do */
	REPORTING_SHOW = 1 << 5,   /* what a document finds */
	REPORTING_TOPIC = 1 << 6,  /* its object is what was said */
	REPORTING_QUOTED = 1 << 7, /* takes a quotation alone */
	REPORTING_PAST = 1 << 8,
	REPORTING_THIRD = 1 << 9, /* says */
	REPORTING_BASE = 1 << 10, /* say */
	REPORTING_ING = 1 << 11   /* saying */
};

/* Small words by part of speech, folded. */
extern const struct lexicon grammar;
enum {
	GRAMMAR_DETERMINER = 1 << 0,
	GRAMMAR_POSSESSIVE = 1 << 1, /* his, 's; determiners, too */
	GRAMMAR_PRONOUN = 1 << 2,
	GRAMMAR_MALE = 1 << 3,
	GRAMMAR_FEMALE = 1 << 4,
	GRAMMAR_PLURAL = 1 << 5,
	GRAMMAR_PREPOSITION = 1 << 6,
	GRAMMAR_SUBORDINATOR = 1 << 7, /* that, when */
	GRAMMAR_COORDINATOR = 1 << 8,
	GRAMMAR_RELATIVE = 1 << 9, /* who, which */
	GRAMMAR_BE = 1 << 10,
	GRAMMAR_HAVE = 1 << 11,
	GRAMMAR_MODAL = 1 << 12,
	GRAMMAR_NEGATION = 1 << 13,
	GRAMMAR_ADVERB = 1 << 14,
	GRAMMAR_TITLE = 1 << 15 /* mr, dr */
};

/* Nouns for those that news is told by, folded. */
extern const struct lexicon speakers;
enum {
	SPEAKER_PERSON = 1 << 0,
	SPEAKER_MALE = 1 << 1,
	SPEAKER_FEMALE = 1 << 2,
	SPEAKER_GROUP = 1 << 3,    /* police, company */
	SPEAKER_DOCUMENT = 1 << 4, /* report, study */
	SPEAKER_PLURAL = 1 << 5,
	SPEAKER_ANYBODY = 1 << 6 /* says no more: expert, company */
};

/* How words are used in edited text, folded; learned by train-sentences. */
extern const struct lexicon words;
enum {
	WORDS_LOWER = 1 << 0, /* inside a sentence mostly in small letters */
	WORDS_EITHER = 1 << 1,
	WORDS_CAPITAL = 1 << 2, /* ... with a capital */
	/* with a capital after a full stop or the like: from rarely to nearly
	 * always the first word of a sentence */
	WORDS_STARTS0 = 1 << 3,
	WORDS_STARTS1 = 1 << 4,
	WORDS_STARTS2 = 1 << 5,
	WORDS_STARTS3 = 1 << 6,
	/* before a dot: from rarely to nearly always the last word of a
	 * sentence */
	WORDS_DOTTED0 = 1 << 7,
	WORDS_DOTTED1 = 1 << 8,
	WORDS_DOTTED2 = 1 << 9,
	WORDS_DOTTED3 = 1 << 10
};

/* Words beside a dot that tell whether a sentence ends there, folded. */
extern const struct lexicon dots;
enum {
	DOTS_ZONE = 1 << 0,       /* of time: GMT */
	DOTS_NAMED = 1 << 1,      /* named after people: Jr. Drive */
	DOTS_NUMBERED = 1 << 2,   /* before a number or letter: figure */
	DOTS_DETERMINER = 1 << 3, /* German, before an ordinal: der */
	DOTS_MONTH = 1 << 4,      /* of German and its neighbours */
	DOTS_SUFFIX = 1 << 5,     /* of addresses and files: com */
	DOTS_MARKED = 1 << 6,     /* names that end in a mark: Yahoo! */
	DOTS_COURTESY = 1 << 7    /* titles that any person has: Mr */
};

/* Weights of tokens, see page/wording_features.h; by train-page. */
extern const struct linear page_wording;

/* Weights of the features of sentence/boundary.h; by train-sentences. */
extern const struct linear boundaries;

/* Words that hardly distinguish facts, folded. */
extern const struct lexicon stop_words;
enum { STOP_WORD = 1 << 0 };

/*
 * Weights of the features of align by "stage feature" (align/similarity.h,
 * align/link_context.h): integers.
 */
extern const struct lexicon align_weights;

/* Those of align/link_relation.h, by "stage feature" as well: integers. */
extern const struct lexicon relation_weights;

/* Those of align for similarities from outside, by feature: integers. */
extern const struct lexicon external_weights;

/* How often the number of reports is halved for one that has the stem: an
 * integer for each stem that is common in news, or =1 for all stems of word 1
 * of stem_variants. */
extern const struct lexicon common_stems;

/* Stems of one word (defenc, defens; sank, sink): an integer for each word. */
extern const struct lexicon stem_variants;

/* Stems that are synonyms in news: an integer for each sense. */
extern const struct lexicon news_senses;

/*
 * Phrases of stems that say how something ended, what it is or what was done:
 * 16 * family + member.  Two members of a family exclude one another.
 */
extern const struct lexicon outcomes;

/* The same in broader families, with numbers of their own. */
extern const struct lexicon more_outcomes;

/*
 * Phrases of stems that say what a person is or does: one number for those that
 * one person may be called by turns.
 */
extern const struct lexicon occupations;

/* Phrases of stems: 1 if it negates what follows, 2 if it only seems to. */
extern const struct lexicon polarity;

/* Phrases of stems that say in which way something holds: enum modality
 * (align/statement.h). */
extern const struct lexicon modality;

/*
 * The words of the phrases of the five tables above: for each table, how many
 * words the longest phrase has that begins with the word; and whether the word
 * stands behind the first word of a phrase of any table.
 */
extern const struct lexicon phrase_words;
enum phrase_table {
	PHRASE_OUTCOME,
	PHRASE_MORE_OUTCOME,
	PHRASE_OCCUPATION,
	PHRASE_POLARITY,
	PHRASE_MODALITY,
	PHRASE_TABLES
};
enum {
	PHRASE_START_BITS = 3, /* the field of each, from the lowest bits on */
	PHRASE_START_MAX = (1 << PHRASE_START_BITS) - 1,
	PHRASE_GOES_ON = 1 << PHRASE_TABLES * PHRASE_START_BITS
};

/* Small words that show how the words beside them are meant, folded. */
extern const struct lexicon cues;
enum {
	CUE_BE = 1 << 0,
	CUE_ARTICLE = 1 << 1,
	CUE_BY = 1 << 2,
	CUE_TO = 1 << 3,
	CUE_FROM = 1 << 4,
	CUE_PREPOSITION = 1 << 5, /* another one */
	CUE_ORDINAL = 1 << 6,
	CUE_DAY = 1 << 7, /* day, eve: the day after, the eve of */
	CUE_WEEK = 1 << 8,
	CUE_NO = 1 << 9,      /* nobody, no: it negates what comes with it */
	CUE_SOURCE = 1 << 10, /* a speaker who may be anybody: officials */
	CUE_SAID = 1 << 11,   /* said Ann Lee, according to Ann Lee */
	CUE_APART = 1 << 12,  /* the day after, a week later */
	CUE_CLAUSE = 1 << 13, /* begins a clause: although, when */
	CUE_REPORT = 1 << 14  /* a verb of reporting beside a quotation */
};

/* Spellings of one name or word of names (text/name_words.h), folded, without
 * accents, dots and hyphens: an integer for each. */
extern const struct lexicon name_variants;

/*
 * Words, folded, that are hardly ever part of a name where they stand
 * (words/line_words.h).  "Beside" and "between" words are "words" too.
 */
extern const struct lexicon plain_words;
enum {
	/* In small letters: */
	PLAIN_WORD = 1 << 0,    /* no word beside them has a capital */
	PLAIN_BESIDE = 1 << 1,  /* one on one side has */
	PLAIN_BETWEEN = 1 << 2, /* those on both sides have */
	PLAIN_MIXED = 1 << 3,   /* none beside them, but one of the line has */
	/* With a capital, and none beside them, in a line with small letters:
	 */
	PLAIN_FIRST = 1 << 4,   /* they begin the line or a quotation */
	PLAIN_CAPITAL = 1 << 5, /* they do not: I, Monday */
	/* Beside a capital, neither the first nor the last of a name: of */
	PLAIN_INNER = 1 << 6
};

/* Nations, religions and parties as adjectives and people, folded. */
extern const struct lexicon peoples;
enum {
	PEOPLE_NATION = 1 << 0,
	PEOPLE_RELIGION = 1 << 1,
	PEOPLE_PARTY = 1 << 2,
	PEOPLE_BEGINS = 1 << 3 /* the first word of a phrase that is one */
};

/* Words of amounts: see amount/amount.h. */
extern const struct lexicon amounts;
enum {
	AMOUNT_CARDINAL = 1 << 0, /* six, twenty */
	AMOUNT_SCALE = 1 << 1,    /* million, dozen */
	AMOUNT_ORDINAL = 1 << 2,
	AMOUNT_MONTH = 1 << 3,
	AMOUNT_WEEKDAY = 1 << 4,
	AMOUNT_PERIOD = 1 << 5,  /* week, years */
	AMOUNT_DAYPART = 1 << 6, /* morning */
	AMOUNT_DAY = 1 << 7,     /* today */
	AMOUNT_SEASON = 1 << 8,
	AMOUNT_CURRENCY = 1 << 9,
	AMOUNT_UNIT = 1 << 10,     /* km, hours */
	AMOUNT_ABOUT = 1 << 11,    /* before a number: nearly */
	AMOUNT_RELATIVE = 1 << 12, /* last, coming */
	AMOUNT_BEGIN = 1 << 13, /* begins an amount, in no other class: up, $ */
	AMOUNT_VAGUE = 1 << 14, /* recently */
	AMOUNT_HOLIDAY = 1 << 15 /* christmas */
};

#endif
