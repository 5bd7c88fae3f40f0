/*
 * text/memory.h: memory that is there, and arrays that grow.
 *
 * No function here returns NULL.  Where memory runs out, the function that
 * memory_on_failure() was given is called; it says so and ends the program
 * (see diag.h).  Callers therefore test nothing, and no module has a return
 * value for it.  What these functions return is freed by free(3).
 */

#ifndef TEXT_MEMORY_H
#define TEXT_MEMORY_H

#include <stddef.h>

/*
 * What to call where memory runs out; it must not return.  Until it is set,
 * the program is aborted.
 */
void memory_on_failure(void (*f)(void));

/* What is asked for can't be had: call that function. */
void memory_exhausted(void);

/* p, as malloc(3), realloc(3) or strdup(3) returned it: never NULL. */
void *memory_checked(void *p);

/* An array of n elements of size bytes each, all zero. */
void *memory_new(size_t n, size_t size);

/* memory_grow() of an array that has not enough room. */
void *memory_enlarge(void *p, size_t *cap, size_t need, size_t size);

/*
 * Make room for need elements of size bytes in the array p, which has room for
 * *cap (NULL and 0 at first).  Returns the array, perhaps moved, and sets *cap.
 * The capacity of a large array grows by half, that of a smaller one to two or
 * four times, so that n appends cost O(n).
 */
static inline void *
memory_grow(void *p, size_t *cap, size_t need, size_t size)
{
	if (p != NULL && need <= *cap)
		return p;
	return memory_enlarge(p, cap, need, size);
}

#endif
