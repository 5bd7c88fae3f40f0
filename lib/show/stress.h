/*
 * show/stress.h: what stands out in a passage of an alignment.
 */

#ifndef SHOW_STRESS_H
#define SHOW_STRESS_H

#include "show/alignment.h"
#include "show/highlight.h"

/*
 * Compare passage i of that side with all it is linked to; the stretches are
 * in *c.  All passages together cost n log n in the rows.
 */
void highlight_passage(
    struct highlight *c, const struct alignment *a, int side, size_t i);

#endif
