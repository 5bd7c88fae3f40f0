/*
 * name/name.h: the manual of the room lib/name; it declares nothing.
 *
 * In: the texts of a document's records, in UTF-8.  Out: its entities, as bytes
 * of the texts with a type; for names also which of them mean the same person,
 * organisation or place.  Every word gets a BILOU label by a linear-chain model
 * whose learned weights are compiled in (text/tables.h, made by learn/crf.h),
 * and the document then votes on each name (Ratinov and Roth, CoNLL 2009).
 * Weights and scores are whole numbers, so that results are the same on every
 * machine.  Memory is that of the longest document.  Limits: a line is tagged
 * in pieces of LINE_WORDS_MAX words; of a document NAME_CONTEXT_WORDS different
 * words and NAME_MAJORITY_NAMES different names are taken into account.
 *
 * May use: text, stream, words, amount.  In reading order:
 *
 * bilou           names as labels of words, and the best labels of a line
 * gazetteer       features by lists of names
 * name_context    other occurrences of a word in the document
 * template        the feature templates
 * name_features   the features of a word
 * scorer          labels by learned weights
 * org_context     organisations by what stands beside them
 * name_rules      labels by rules
 * name_majority   a vote over the names of a document
 * full_names      persons in a language where many words have capitals
 * norp            nationalities and other groups, by a list
 * glossary        the user's own names
 * tagger          all of this: the entities of a document
 * coref           which names mean the same
 * listing         entities to standard output
 * entity_explain  the weights behind the labels, to standard output
 */

#ifndef NAME_NAME_H
#define NAME_NAME_H

#endif
