/*
 * show/digest_pair.h: the digest of an alignment of two reports.
 *
 * The linked sentences of an alignment are grouped to facts as align -g does
 * (align/cluster.h); a linked sentence that falls outside of all groups joins
 * the fact of its surest partner, so that what is listed for one report alone
 * has no link at all.
 */

#ifndef SHOW_DIGEST_PAIR_H
#define SHOW_DIGEST_PAIR_H

#include "show/alignment.h"
#include "show/digest.h"

enum {
	DIGEST_SURE = 750 /* thousandths: an only row below is unsure */
};

/* Fill d from an alignment that is finished. */
void digest_pair(struct digest *d, const struct alignment *a);

#endif
