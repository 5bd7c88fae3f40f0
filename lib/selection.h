/*
 * selection.h: the features that are worth a row of weights.
 */

#ifndef SELECTION_H
#define SELECTION_H

#include <stddef.h>
#include <stdint.h>

#include "examples.h"
#include "perceptron.h"

/* The features that are kept, an open hash table. */
struct selection {
	uint32_t *hash;   /* [mask + 1]; 0: free */
	uint32_t *number; /* [mask + 1] from 0 on, the row of each */
	uint32_t mask;
	size_t n;
};

/*
 * Keep the n features whose weights in p, learned from the features of e by
 * their hashes, are the largest in sum.  Of features that share a row of p the
 * most frequent is kept.  0, or -1 where memory is out.
 */
int selection_make(struct selection *s, const struct perceptron *p,
    const struct examples *e, size_t n);

/* The row of a feature; s->n where it is not kept. */
size_t selection_find(const struct selection *s, uint32_t hash);

/* Put row numbers in place of the hashes of the kept, drop the others. */
void selection_apply(const struct selection *s, struct examples *e);

void selection_free(struct selection *s);

#endif
