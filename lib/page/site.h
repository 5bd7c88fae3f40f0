/* page/site.h: the lines that pages of one site share, which are its chrome. */

#ifndef PAGE_SITE_H
#define PAGE_SITE_H

/*
 * Write the lines that two or more of these files have, in order of
 * occurrence.
 */
void site_list(char *const pages[]);

#endif
