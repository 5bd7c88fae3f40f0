/*
 * page/dateline.h: the place and agency a report opens with, and the credit a
 * caption ends with.
 */

#ifndef PAGE_DATELINE_H
#define PAGE_DATELINE_H

#include <stddef.h>

#include "text/span.h"

/*
 * Bytes of the dateline at the start of a report's first paragraphs, without
 * the space behind it; 0 for none.  "LONDON, March 14 (Reuters) -",
 * "WASHINGTON (AP) —", "(Xinhua) --", "NEW DELHI:".
 */
size_t dateline_length(struct span text);

/*
 * Where the credit at the end of a caption begins: "[Photo/Agencies]",
 * "(Image: Getty)", "Photo: A. Name", "REUTERS/A. Name"; text.n for none, and
 * never 0.
 */
size_t dateline_credit(struct span text);

#endif
