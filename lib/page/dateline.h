/*
 * page/dateline.h: the dateline that opens a report, and the credit that ends
 * a caption.
 */

#ifndef PAGE_DATELINE_H
#define PAGE_DATELINE_H

#include <stddef.h>

#include "text/span.h"

/*
 * The length of the dateline at the start of the text, without the space after
 * it; 0 if there is none. "LONDON, March 14 (Reuters) -", "WASHINGTON (AP) —",
 * "(Xinhua) --", "NEW DELHI:".
 */
size_t dateline_length(struct span text);

/*
 * The offset of the credit at the end of a caption: "[Photo/Agencies]",
 * "(Image: Getty)", "Photo: A. Name", "REUTERS/A. Name"; text.n if there is
 * none. It is never 0.
 */
size_t dateline_credit(struct span text);

#endif
