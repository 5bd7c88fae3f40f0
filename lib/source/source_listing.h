/*
 * source/source_listing.h: the sources of a report to standard output, in the
 * forms that tag-sources writes.
 */

#ifndef SOURCE_SOURCE_LISTING_H
#define SOURCE_SOURCE_LISTING_H

#include "source/attribution.h"
#include "stream/document.h"

/* Write the records of a document with field 6. */
void source_listing_put(const struct attributions *a, const struct document *d);

/* A line for each quotation: what each source says, and where it stands, in
 * bytes or code points. */
void source_listing_quotations(
    const struct attributions *a, const struct document *d, int code_points);

/* A line for each sentence: how and why it is attributed. */
void source_listing_explain(
    const struct attributions *a, const struct document *d);

#endif
