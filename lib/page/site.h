/*
 * page/site.h: the lines that pages of one site have in common, which are its
 * chrome.
 */

#ifndef PAGE_SITE_H
#define PAGE_SITE_H

/*
 * Write the lines that two of these files have, or more, in the order they
 * came.  Out of memory the program ends.
 */
void site_list(char *const pages[]);

#endif
