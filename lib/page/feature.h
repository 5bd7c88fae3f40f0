/*
 * page/feature.h: the features of a paragraph of a page, as small integers.
 *
 * Forests (forest.h) decide by these. A row has first the features of the line
 * itself, then those of its neighbours, of windows around it, of its position
 * in the page, in the segments of prose and after the headings of sections,
 * and of its repetitions. Shares are in thousandths; counts stop at
 * PAGE_FEATURE_MAX; -1 stands for unknown, as for links in a page without link
 * markers, or bold type outside of a half dump. Word lists are English;
 * features without one work for other languages.
 */

#ifndef PAGE_FEATURE_H
#define PAGE_FEATURE_H

#include <stddef.h>
#include <stdint.h>

struct page;

enum { PAGE_FEATURE_MAX = 9999 };

/*
 * Of the line itself. The first PAGE_FEATURE_NEAR are repeated for neighbours.
 */
#define FEATURES_LINE(X)                                                       \
	X(WORDS, "words")       /* and numbers */                              \
	X(FUNCTION, "function") /* share of words like "the", "of" */          \
	X(CAPITAL, "capital")   /* share of words that begin so */             \
	X(END, "end")           /* enum page_feature_end */                    \
	X(LINKS, "links")       /* enum page_feature_links */                  \
	X(CHROME, "chrome")     /* words and openings of page furniture */     \
	X(PROSE, "prose")       /* 2: text that flows; 1: perhaps; 0: no */    \
	X(BULLET, "bullet")     /* it begins with one */                       \
	X(GAP, "gap")           /* blank lines before */                       \
	X(LETTERS, "letters")   /* a word, in tenths */                        \
	X(UPPER, "upper")       /* share of words all in capitals */           \
	X(DIGITS, "digits")     /* share of tokens that are numbers */         \
	X(COMMAS, "commas")                                                    \
	X(STOPS, "stops") /* sentence ends inside */                           \
	X(QUOTES, "quotes")                                                    \
	X(MARKS, "marks")     /* share of tokens that are other punctuation */ \
	X(START, "start")     /* enum page_feature_start */                    \
	X(BARS, "bars")       /* | / > and arrows between words */             \
	X(COLON, "colon")     /* words before the first one; -1: none */       \
	X(BRACKET, "bracket") /* 1 ends in one, 2 wholly in them */            \
	X(TIME, "time")       /* 12:30 and the like */                         \
	X(YEAR, "year")                                                        \
	X(ADDRESS, "address") /* @ and web addresses */                        \
	X(COPYRIGHT, "copyright")                                              \
	X(DENSITY, "density") /* links to 1000 words */                        \
	X(NAMES, "names")     /* longest run of capitalised words */           \
	X(LONGEST, "longest") /* letters of the longest word */                \
	X(SAY, "say")         /* words of each class of furniture.tsv */       \
	X(YOU, "you")                                                          \
	X(SHARE, "share")                                                      \
	X(RELATED, "related")                                                  \
	X(COMMENT, "comment")                                                  \
	X(LEGAL, "legal")                                                      \
	X(PROMO, "promo")                                                      \
	X(NAV, "nav")                                                          \
	X(BIO, "bio")                                                          \
	X(BYLINE, "byline")                                                    \
	X(DATE, "date")                                                        \
	X(CREDIT, "credit")                                                    \
	X(CAPTION, "caption")                                                  \
	X(CONSENT, "consent")                                                  \
	X(OPENS_SHARE, "opens-share") /* 1: its first words; 2: the line */    \
	X(OPENS_RELATED, "opens-related")                                      \
	X(OPENS_COMMENT, "opens-comment")                                      \
	X(OPENS_LEGAL, "opens-legal")                                          \
	X(OPENS_PROMO, "opens-promo")                                          \
	X(OPENS_NAV, "opens-nav")                                              \
	X(OPENS_BIO, "opens-bio")                                              \
	X(OPENS_BYLINE, "opens-byline")                                        \
	X(OPENS_DATE, "opens-date")                                            \
	X(OPENS_CREDIT, "opens-credit")                                        \
	X(OPENS_CAPTION, "opens-caption")                                      \
	X(PAST, "past")     /* words like "said", "ended" */                   \
	X(ING, "ing")       /* words that end so */                            \
	X(GIVEN, "given")   /* given names of people */                        \
	X(PEOPLE, "people") /* ... with a capitalised word after */            \
	X(NOTICE, "notice") /* enum page_feature_notice */                     \
	X(BOLD, "bold")     /* in a half dump: all of it is */                 \
	X(TITLED, "titled") /* ... it is the title of the page */

/* Windows and place in the page. */
#define FEATURES_PLACE(X)                                                      \
	X(NEAR2_WORDS, "near2-words") /* a line, 2 lines each side, tenths */  \
	X(NEAR2_PROSE, "near2-prose")                                          \
	X(NEAR2_LINKS, "near2-links")                                          \
	X(NEAR5_WORDS, "near5-words")                                          \
	X(NEAR5_PROSE, "near5-prose")                                          \
	X(NEAR5_LINKS, "near5-links")                                          \
	X(NEAR12_WORDS, "near12-words")                                        \
	X(NEAR12_PROSE, "near12-prose")                                        \
	X(NEAR12_LINKS, "near12-links")                                        \
	X(BEFORE6_WORDS, "before6-words")                                      \
	X(BEFORE6_PROSE, "before6-prose")                                      \
	X(BEFORE6_CHROME, "before6-chrome")                                    \
	X(AFTER6_WORDS, "after6-words")                                        \
	X(AFTER6_PROSE, "after6-prose")                                        \
	X(AFTER6_CHROME, "after6-chrome")                                      \
	X(PROSE_BEHIND, "prose-behind") /* lines back to prose */              \
	X(PROSE_AHEAD, "prose-ahead")                                          \
	X(WORDS_BEFORE, "words-before") /* of prose, in the page */            \
	X(WORDS_AFTER, "words-after")                                          \
	X(SHARE_BEFORE, "share-before")                                        \
	X(WORDS_PAGE, "words-page")                                            \
	X(LINES_PAGE, "lines-page")                                            \
	X(LINE, "line")                                                        \
	X(LINE_SHARE, "line-share")                                            \
	X(LINES_LEFT, "lines-left")                                            \
	X(RUN_BULLET, "run-bullet") /* lines in a row that have one */         \
	X(RUN_SHORT, "run-short")   /* ... under 6 words */                    \
	X(RUN_PROSE, "run-prose")   /* ... of prose */                         \
	X(RUN_LINK, "run-link")     /* ... that are no more than links */      \
	X(RUN_FREE, "run-free")     /* ... that are not */                     \
	X(CREDIT_BEFORE, "credit-before") /* of the line before; -1: none */   \
	X(CREDIT_AFTER, "credit-after")                                        \
	X(CAPTION_BEFORE, "caption-before")                                    \
	X(CAPTION_AFTER, "caption-after")                                      \
	X(GAP_AFTER, "gap-after")                                              \
	X(DENSE2, "dense2") /* links to 1000 words, 2 lines each side */       \
	X(DENSE5, "dense5")                                                    \
	X(DENSE12, "dense12")                                                  \
	X(FREE_LINES, "free-lines") /* share of lines without links */         \
	X(FREE_WORDS, "free-words") /* of prose without links, in the page */  \
	X(FREE_SHARE, "free-share") /* of these before the line */             \
	X(BLOCK, "block")           /* lines between blank ones */

/* Repetition and coherence. */
#define FEATURES_REPEAT(X)                                                     \
	X(TWINS, "twins")         /* other lines that are the same */          \
	X(TWIN_BACK, "twin-back") /* lines back to the one before; -1: none */ \
	X(TWIN_AHEAD, "twin-ahead")                                            \
	X(KNOWN, "known") /* share of its rarer words in the prose */          \
	X(KNOWN_WORDS, "known-words") /* how many */                           \
	X(OPENING, "opening")         /* share of them early in the prose */   \
	X(WITHIN, "within") /* other lines that begin with its words */        \
	X(AROUND, "around") /* words of the longest other line that it begins  \
			       with */

/* How much its words are those of reports, see wording_features.h. */
#define FEATURES_WORDING(X)                                                    \
	X(WORDING, "wording")       /* the score, in hundredths */             \
	X(WORDING_B1, "wording-b1") /* of neighbours */                        \
	X(WORDING_A1, "wording-a1")                                            \
	X(WORDING_MASS, "wording-mass")   /* score times words */              \
	X(WORDING_NEAR3, "wording-near3") /* sums of it, lines each side */    \
	X(WORDING_NEAR12, "wording-near12")                                    \
	X(WORDING_BEFORE10, "wording-before10")                                \
	X(WORDING_AFTER10, "wording-after10")

/* Scores of a first forest, see score_features.h. */
#define FEATURES_VERDICT(X)                                                    \
	X(SCORE, "score")                                                      \
	X(SCORE_B1, "score-b1") /* of neighbours */                            \
	X(SCORE_B2, "score-b2")                                                \
	X(SCORE_B3, "score-b3")                                                \
	X(SCORE_A1, "score-a1")                                                \
	X(SCORE_A2, "score-a2")                                                \
	X(SCORE_A3, "score-a3")                                                \
	X(SCORE_NEAR3, "score-near3") /* mean, 3 lines each side */            \
	X(SCORE_NEAR8, "score-near8")                                          \
	X(SCORE_BEFORE8, "score-before8")                                      \
	X(SCORE_AFTER8, "score-after8")                                        \
	X(KEPT_BEHIND, "kept-behind") /* lines back to one kept */             \
	X(KEPT_AHEAD, "kept-ahead")                                            \
	X(KEPT_FROM, "kept-from")     /* lines after the first kept */         \
	X(KEPT_TO, "kept-to")         /* lines before the last kept */         \
	X(KEPT_BEFORE, "kept-before") /* share of kept words before */         \
	X(KEPT_WORDS, "kept-words")   /* in the page */                        \
	X(KEPT_SHARE, "kept-share")   /* of the page's prose */                \
	X(KEPT_NEXT, "kept-next")     /* kept words in the next 20 lines */

#define PAGE_FEATURE_ENUM_(name, text) PAGE_FEATURE_##name,
enum {
	FEATURES_LINE(PAGE_FEATURE_ENUM_) PAGE_FEATURE_LINE_END,
	PAGE_FEATURE_NEAR = PAGE_FEATURE_LETTERS,
	PAGE_FEATURE_SIDE = 3, /* neighbours each side */
	PAGE_FEATURE_NEIGHBOUR = PAGE_FEATURE_LINE_END,
	PAGE_FEATURE_PLACE_START_ = PAGE_FEATURE_NEIGHBOUR +
				    2 * PAGE_FEATURE_SIDE * PAGE_FEATURE_NEAR -
				    1,
	FEATURES_PLACE(PAGE_FEATURE_ENUM_) PAGE_FEATURE_SEGMENT
};

/* Of each kind of segment, see section_features.h. */
enum {
	SEGMENT_IN,    /* the line is in it */
	SEGMENT_FROM,  /* lines after its start, negative before it */
	SEGMENT_TO,    /* lines before its end, negative after it */
	SEGMENT_SHARE, /* share of the page's prose in it */
	SEGMENT_FEATURES,
	SEGMENT_KINDS = 4
};

/* Of each kind of section, see section_features.h. */
enum {
	SECTION_SEEN,  /* headings so far, after some prose */
	SECTION_LINES, /* lines since the last one; -1: none */
	SECTION_WORDS, /* words of prose since; -1: none */
	SECTION_SHARE, /* of the page's prose before the last; -1: none */
	SECTION_NEXT,  /* lines to the next one; -1: none */
	SECTION_FEATURES,
	SECTION_KINDS = 7
};

enum {
	PAGE_FEATURE_SECTION =
	    PAGE_FEATURE_SEGMENT + SEGMENT_KINDS * SEGMENT_FEATURES,
	PAGE_FEATURE_REPEAT_START_ =
	    PAGE_FEATURE_SECTION + SECTION_KINDS * SECTION_FEATURES - 1,
	FEATURES_REPEAT(PAGE_FEATURE_ENUM_) FEATURES_WORDING(PAGE_FEATURE_ENUM_)
	    PAGE_FEATURE_FIRST,
	PAGE_FEATURE_VERDICT_START_ = PAGE_FEATURE_FIRST - 1,
	FEATURES_VERDICT(PAGE_FEATURE_ENUM_) PAGE_FEATURE_COUNT
};

enum page_feature_end {
	END_NONE,
	END_STOP,     /* . ! ? perhaps with quotes or brackets after */
	END_ELLIPSIS, /* ... */
	END_COLON,
	END_COMMA, /* , ; - */
	END_OTHER
};

enum page_feature_links {
	LINKS_NONE = 0,
	LINKS_SOME, /* inside */
	LINKS_OPEN, /* it begins with one, or has many for its length */
	LINKS_ONLY  /* it begins with one and does not end like a sentence */
};

enum page_feature_start {
	START_UPPER,
	START_LOWER,
	START_OTHER_LETTER,
	START_DIGIT,
	START_QUOTE,
	START_BRACKET,
	START_MARK
};

enum page_feature_notice {
	NOTICE_NONE,
	NOTICE_CONSENT, /* it asks the reader for consent to cookies */
	NOTICE_POINTER  /* "Also read: ...": it names another story */
};

/* A row of PAGE_FEATURE_COUNT for each paragraph of a page. */
struct page_features {
	int16_t *row;
	size_t n;
	size_t cap; /* private */
};

enum { PAGE_FEATURE_NAME_MAX = 32 };

/* The features of paragraph i. */
static inline int16_t *
page_feature_row(const struct page_features *f, size_t i)
{
	return f->row + i * PAGE_FEATURE_COUNT;
}

/* The value of a feature of paragraph i. */
static inline int
page_feature_of(const struct page_features *f, size_t i, int feature)
{
	return page_feature_row(f, i)[feature];
}

/* x, limited to the range of a feature. */
static inline int16_t
page_feature_limit(long x)
{
	if (x >= -PAGE_FEATURE_MAX && x <= PAGE_FEATURE_MAX)
		return (int16_t)x;
	return (int16_t)(x < 0 ? -PAGE_FEATURE_MAX : PAGE_FEATURE_MAX);
}

/* part / whole in thousandths; 0 if whole is 0. */
static inline int16_t
page_feature_share(long part, long whole)
{
	if (whole <= 0)
		return 0;
	return page_feature_limit(part * 1000 / whole);
}

/* The name of a feature in the tables, as a C string. */
void page_feature_name(int feature, char name[PAGE_FEATURE_NAME_MAX]);

#endif
