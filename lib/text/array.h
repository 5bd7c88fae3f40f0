/*
 * text/array.h: arrays that grow.
 */

#ifndef TEXT_ARRAY_H
#define TEXT_ARRAY_H

#include <stddef.h>

/*
 * Room for need elements of size bytes in the malloc'd array p of *cap
 * elements (NULL and 0 at first).  Returns the array, perhaps moved, with *cap
 * set; or NULL when there is no memory, and then p and *cap are as they were.
 * Capacity grows by half, so that n appends cost O(n).  The caller frees the
 * array.
 */
void *grow(void *p, size_t *cap, size_t need, size_t size);

#endif
