/*
 * align: which sentences of two or more reports state the same fact.
 *
 * In: documents of the report stream (stream.h), with or without the entities
 * that tag-entities adds.  Out: rows of align (report-stream(5)): links between
 * sentences, each with its score, a relation and evidence, and the sentences
 * without a link, with how sure that is and the nearest rival; or the sentences
 * of all reports, grouped by fact, with a verdict on each.
 *
 * Every pair of sentences of two reports a and b is a cell of a matrix: the row
 * is the sentence of a, the column that of b.  A cell that shares a term is
 * described by features, scored by a logistic model alone, and scored again in
 * the context of the other scores; a similarity from outside can count, too.
 * Terms are weighted by tf-idf, with the two reports as the collection.  The
 * method is that of the study that the project's alignment data come with;
 * cmd/train-align.c learns the weights.
 *
 * The relation of a link comes from facts.  Each sentence is read as a
 * statement, whose slots (amounts, names, outcomes, speakers) and words are
 * matched with those of the other.  What does not match may conflict; how sure
 * that is, and whether the rest is the same, is scored by two more logistic
 * models, whose weights cmd/train-relations.c learns.
 *
 * Units: scores are log odds and features are fixed-point numbers in units of
 * 1 / FIXED_ONE (fixed.h), so results are the same on every machine.
 * Probabilities that are written are in thousandths.  Offsets are in bytes.
 * Limits: 2^32 - 1 words a report, SENTENCE_VALUES_MAX amounts and
 * SENTENCE_NAMES_MAX names a sentence, STATEMENT_WORDS_MAX words and
 * STATEMENT_SLOTS_MAX slots of it that count for the relation, CONFLICTS_MAX
 * conflicts a link, CLUSTER_MEMBERS_MAX sentences a fact; work on common terms
 * is limited by POSTINGS_WORK_MAX.  The room may include text, stream and
 * amount.
 *
 * In reading order:
 *
 * term_table      words of reports as numbers, and the terms they stand for
 * sentence_mentions
 *                 the names and amounts of sentences
 * sentence_terms  the sentences of a report as sets of terms
 * align_report    a report: a document and its sentences
 * postings        tf-idf weights, and an inverted index of the second report
 * external        similarities that another program computed
 * similarity      the features of a cell
 * score_matrix    the scores of all cells
 * link_context    features of a cell from the scores around it
 * link_weights    the learned weights
 * links           the links of two reports: both stages of scoring
 * link_cover      the links of short reports, which must share much
 * rivals          how sure it is that a sentence has no link
 * verbatim        runs of words that two sentences share
 * statement       what a sentence states: its words and slots
 * statement_match what two statements have in common
 * conflict        in what two statements tell one fact differently
 * link_source     who tells linked sentences
 * link_relation   whether linked sentences are the same, partial, or differ
 * alike           words of two statements that say the same otherwise
 * evidence        why two sentences are linked, for a reader to check
 * link_rows       the rows that align writes
 * report_head     headline, byline and date of a report
 * cluster         sentences of many reports grouped by fact
 * reprint         which reports are copies
 * fact_values     the values in which the sentences of a fact differ
 * align_facts     all reports of a stream, and the facts that they state
 */

#ifndef ALIGN_ALIGN_H
#define ALIGN_ALIGN_H
#endif
