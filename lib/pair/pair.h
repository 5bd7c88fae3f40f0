/*
 * pair: which reports of a collection are about one event.
 *
 * In: documents of the stream, tagged or not (reports.h).  Out: groups of
 * reports with their similarities (event.h).  Reports become weighted vectors
 * (document_vector.h, tfidf.h).  Similar texts are found by an inverted index
 * (similarity_search.h) through their rarest words (query.h, accumulator.h)
 * and grouped by average linkage (average_linkage.h); groups that hold two
 * events of one kind are cut in two (bisect.h, local_tfidf.h).
 *
 * A collection that is too large for memory goes through temporary files
 * (external_index.h, external_events.h, sorted by record_sort.h) to the same
 * groups.
 *
 * Time grows with the number of reports and of similar pairs, memory with that
 * of different words.  The room includes text and stream.
 */

#ifndef PAIR_PAIR_H
#define PAIR_PAIR_H
#endif
