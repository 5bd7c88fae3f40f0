/*
 * stress.h: what stands out in a passage of an alignment.
 */

#ifndef STRESS_H
#define STRESS_H

#include "alignment.h"
#include "compare.h"

/*
 * Compare passage i of that side with all it is linked to; the stretches are
 * in *c.  -1: no memory.  All passages together cost n log n in the rows.
 */
int stress_passage(
    struct compare *c, const struct alignment *a, int side, size_t i);

#endif
