/*
 * sentence.h: the sentences of a paragraph.
 */

#ifndef SENTENCE_H
#define SENTENCE_H

#include "kind.h"
#include "span.h"

struct sentences {
	struct span rest; /* private: what has not been given yet */
	enum kind kind;
};

/*
 * Begin a paragraph.  In a body text or a list every end of a sentence counts;
 * titles, headings, captions and highlights are cut only at sure ends; dates,
 * bylines, datelines and credits not at all.
 */
void sentence_start(struct sentences *s, struct span text, enum kind kind);

/*
 * The next sentence, a part of the text without the white space around it: 1;
 * or 0 when there are no more.  Every byte but white space is in one.  Linear
 * in the text.
 */
int sentence_next(struct sentences *s, struct span *sentence);

#endif
