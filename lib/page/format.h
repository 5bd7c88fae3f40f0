/*
 * page/format.h: what a file is that is not a page saved as text.
 *
 * HTML, MIME mail and binary formats have to be made text by a program that
 * reads them; as text they would give rows of tags and noise.
 */

#ifndef PAGE_FORMAT_H
#define PAGE_FORMAT_H

#include "text/span.h"

/*
 * What the file with this beginning looks like, and what to do, for a message;
 * NULL for text. Half dumps, which have tags, must be told before. At most
 * 64 KiB are looked at.
 */
const char *format_refused(struct span s);

#endif
