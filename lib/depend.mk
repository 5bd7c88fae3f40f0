# Made by "make depend" (lib/depend.sh): do not edit.

# The modules of each room, those of all rooms but learn, and all modules.
ALIGN = lib/align/align_facts.o lib/align/align_report.o lib/align/cluster.o lib/align/evidence.o lib/align/figure.o lib/align/link_context.o lib/align/link_relation.o lib/align/link_rows.o lib/align/link_weights.o lib/align/links.o lib/align/postings.o lib/align/score_matrix.o lib/align/sentence_terms.o lib/align/similarity.o lib/align/term_table.o lib/align/verbatim.o
AMOUNT = lib/amount/amount.o lib/amount/clock.o lib/amount/currency.o lib/amount/date.o lib/amount/datepart.o lib/amount/duration.o lib/amount/moment.o lib/amount/moment_clock.o lib/amount/moment_era.o lib/amount/moment_period.o lib/amount/normal.o lib/amount/number.o lib/amount/period.o lib/amount/quantity.o
LEARN = lib/learn/align_learn.o lib/learn/crf.o lib/learn/feature_selection.o lib/learn/forward_backward.o lib/learn/gbdt.o lib/learn/gbdt_tree.o lib/learn/logistic_newton.o lib/learn/logistic_sgd.o lib/learn/name_corpus.o lib/learn/name_eval.o lib/learn/name_examples.o lib/learn/name_learn.o lib/learn/name_model.o lib/learn/name_tables.o lib/learn/page_corpus.o lib/learn/page_gold.o lib/learn/page_learn.o lib/learn/page_tables.o lib/learn/sentence_gold.o lib/learn/sentence_learn.o lib/learn/sentence_tables.o lib/learn/word_use.o
NAME = lib/name/bilou.o lib/name/coref.o lib/name/entity_explain.o lib/name/gazetteer.o lib/name/glossary.o lib/name/listing.o lib/name/name_context.o lib/name/name_features.o lib/name/name_majority.o lib/name/name_words.o lib/name/norp.o lib/name/scorer.o lib/name/tagger.o lib/name/template.o
PAGE = lib/page/byline.o lib/page/context_features.o lib/page/dateline.o lib/page/extract.o lib/page/feature.o lib/page/forest.o lib/page/halfdump.o lib/page/line.o lib/page/line_features.o lib/page/link_marker.o lib/page/output_row.o lib/page/page.o lib/page/page_features.o lib/page/page_rows.o lib/page/paragraph.o lib/page/reader.o lib/page/repeat_features.o lib/page/role.o lib/page/rules.o lib/page/score_features.o lib/page/section_features.o lib/page/site.o lib/page/threshold.o lib/page/unwrap.o
PAIR = lib/pair/average_linkage.o lib/pair/bisect.o lib/pair/document_vector.o lib/pair/event.o lib/pair/local_tfidf.o lib/pair/reports.o lib/pair/similarity_search.o lib/pair/string_list.o lib/pair/tfidf.o
SENTENCE = lib/sentence/abbreviation.o lib/sentence/boundary.o lib/sentence/candidate.o lib/sentence/ending.o lib/sentence/item.o lib/sentence/nesting.o lib/sentence/opening.o lib/sentence/property.o lib/sentence/sentence.o lib/sentence/sentence_explain.o lib/sentence/wordform.o
SHOW = lib/show/alignment.o lib/show/buffer.o lib/show/columns.o lib/show/fact_table.o lib/show/highlight.o lib/show/html.o lib/show/html_alignment.o lib/show/html_facts.o lib/show/paint.o lib/show/screen.o lib/show/screen_facts.o lib/show/show.o lib/show/stacked.o lib/show/terminal.o lib/show/visible.o lib/show/word_key.o lib/show/wrap.o
STREAM = lib/stream/align_row.o lib/stream/cli.o lib/stream/diag.o lib/stream/document.o lib/stream/entity_type.o lib/stream/input.o lib/stream/kind.o lib/stream/mention.o lib/stream/output.o lib/stream/relation.o lib/stream/sandbox.o lib/stream/stream.o
TEXT = lib/text/day.o lib/text/decimal.o lib/text/fixed.o lib/text/intern.o lib/text/letter.o lib/text/lexicon.o lib/text/map.o lib/text/memory.o lib/text/rows.o lib/text/span.o lib/text/stem.o lib/text/token.o lib/text/utf8.o lib/text/wordlist.o
WORDS = lib/words/line_words.o lib/words/word.o
FILTER = $(ALIGN) $(AMOUNT) $(NAME) $(PAGE) $(PAIR) $(SENTENCE) $(SHOW) $(STREAM) $(TEXT) $(WORDS)
OBJ = $(FILTER) $(LEARN)

# The tables, and the sources of their compiler.
TABLE = lib/table/abbreviations.o lib/table/align_weights.o lib/table/amounts.o lib/table/boundaries.o lib/table/characters.o lib/table/clusters.o lib/table/entity_weights.o lib/table/furniture.o lib/table/given_names.o lib/table/names.o lib/table/news_senses.o lib/table/page-bio.o lib/table/page-byline.o lib/table/page-caption.o lib/table/page-comment.o lib/table/page-credit.o lib/table/page-date.o lib/table/page-heading.o lib/table/page-highlight.o lib/table/page-legal.o lib/table/page-marked.o lib/table/page-nav.o lib/table/page-plain.o lib/table/page-promo.o lib/table/page-related.o lib/table/page-share.o lib/table/page-title.o lib/table/peoples.o lib/table/plain_words.o lib/table/reporting.o lib/table/stop_words.o lib/table/words.o
MKTABLE = lib/page/feature.c lib/page/forest.c lib/table/forest_table.c lib/table/lexicon_table.c lib/table/mktable.c lib/table/rows_table.c lib/table/weights_table.c lib/text/letter.c lib/text/lexicon.c lib/text/memory.c lib/text/rows.c lib/text/span.c lib/text/utf8.c lib/text/wordlist.c

lib/table/mktable: lib/page/feature.c lib/page/feature.h lib/page/forest.c lib/page/forest.h lib/table/forest_table.c lib/table/lexicon_table.c lib/table/mktable.c lib/table/rows_table.c lib/table/table.h lib/table/weights_table.c lib/text/letter.c lib/text/letter.h lib/text/lexicon.c lib/text/lexicon.h lib/text/memory.c lib/text/memory.h lib/text/rows.c lib/text/rows.h lib/text/span.c lib/text/span.h lib/text/utf8.c lib/text/utf8.h lib/text/wordlist.c lib/text/wordlist.h
lib/table/abbreviations.o: lib/table/abbreviations.tsv lib/text/lexicons.h lib/text/lexicon.h lib/text/linear.h lib/text/span.h
lib/table/align_weights.o: lib/table/align_weights.tsv lib/text/lexicons.h lib/text/lexicon.h lib/text/linear.h lib/text/span.h
lib/table/amounts.o: lib/table/amounts.tsv lib/text/lexicons.h lib/text/lexicon.h lib/text/linear.h lib/text/span.h
lib/table/boundaries.o: lib/table/boundaries.tsv lib/text/lexicons.h lib/text/lexicon.h lib/text/linear.h lib/text/span.h
lib/table/characters.o: lib/table/characters.tsv lib/text/lexicons.h lib/text/lexicon.h lib/text/linear.h lib/text/span.h
lib/table/clusters.o: lib/table/clusters.tsv lib/text/tables.h lib/text/rows.h lib/text/span.h
lib/table/entity_weights.o: lib/table/entity_weights.tsv lib/text/tables.h lib/text/rows.h lib/text/span.h
lib/table/furniture.o: lib/table/furniture.tsv lib/text/lexicons.h lib/text/lexicon.h lib/text/linear.h lib/text/span.h
lib/table/given_names.o: lib/table/given_names.tsv lib/text/lexicons.h lib/text/lexicon.h lib/text/linear.h lib/text/span.h
lib/table/names.o: lib/table/names.tsv lib/text/tables.h lib/text/rows.h lib/text/span.h
lib/table/news_senses.o: lib/table/news_senses.tsv lib/text/lexicons.h lib/text/lexicon.h lib/text/linear.h lib/text/span.h
lib/table/page-bio.o: lib/table/page-bio.tsv lib/page/forests.h lib/page/forest.h
lib/table/page-byline.o: lib/table/page-byline.tsv lib/page/forests.h lib/page/forest.h
lib/table/page-caption.o: lib/table/page-caption.tsv lib/page/forests.h lib/page/forest.h
lib/table/page-comment.o: lib/table/page-comment.tsv lib/page/forests.h lib/page/forest.h
lib/table/page-credit.o: lib/table/page-credit.tsv lib/page/forests.h lib/page/forest.h
lib/table/page-date.o: lib/table/page-date.tsv lib/page/forests.h lib/page/forest.h
lib/table/page-heading.o: lib/table/page-heading.tsv lib/page/forests.h lib/page/forest.h
lib/table/page-highlight.o: lib/table/page-highlight.tsv lib/page/forests.h lib/page/forest.h
lib/table/page-legal.o: lib/table/page-legal.tsv lib/page/forests.h lib/page/forest.h
lib/table/page-marked.o: lib/table/page-marked.tsv lib/page/forests.h lib/page/forest.h
lib/table/page-nav.o: lib/table/page-nav.tsv lib/page/forests.h lib/page/forest.h
lib/table/page-plain.o: lib/table/page-plain.tsv lib/page/forests.h lib/page/forest.h
lib/table/page-promo.o: lib/table/page-promo.tsv lib/page/forests.h lib/page/forest.h
lib/table/page-related.o: lib/table/page-related.tsv lib/page/forests.h lib/page/forest.h
lib/table/page-share.o: lib/table/page-share.tsv lib/page/forests.h lib/page/forest.h
lib/table/page-title.o: lib/table/page-title.tsv lib/page/forests.h lib/page/forest.h
lib/table/peoples.o: lib/table/peoples.tsv lib/text/lexicons.h lib/text/lexicon.h lib/text/linear.h lib/text/span.h
lib/table/plain_words.o: lib/table/plain_words.tsv lib/text/lexicons.h lib/text/lexicon.h lib/text/linear.h lib/text/span.h
lib/table/reporting.o: lib/table/reporting.tsv lib/text/lexicons.h lib/text/lexicon.h lib/text/linear.h lib/text/span.h
lib/table/stop_words.o: lib/table/stop_words.tsv lib/text/lexicons.h lib/text/lexicon.h lib/text/linear.h lib/text/span.h
lib/table/words.o: lib/table/words.tsv lib/text/lexicons.h lib/text/lexicon.h lib/text/linear.h lib/text/span.h
lib/align/align_facts.o: lib/align/align_facts.c lib/align/align_facts.h lib/align/align_report.h lib/align/cluster.h lib/align/evidence.h lib/align/figure.h lib/align/link_context.h lib/align/link_rows.h lib/align/link_weights.h lib/align/links.h lib/align/postings.h lib/align/score_matrix.h lib/align/sentence_terms.h lib/align/similarity.h lib/align/term_table.h lib/align/verbatim.h lib/stream/diag.h lib/stream/document.h lib/stream/input.h lib/stream/output.h lib/stream/stream.h lib/text/intern.h lib/text/map.h lib/text/memory.h lib/text/span.h lib/text/token.h
lib/align/align_report.o: lib/align/align_report.c lib/align/align_report.h lib/align/figure.h lib/align/sentence_terms.h lib/align/term_table.h lib/stream/diag.h lib/stream/document.h lib/stream/input.h lib/stream/kind.h lib/stream/stream.h lib/text/intern.h lib/text/memory.h lib/text/span.h lib/text/token.h
lib/align/cluster.o: lib/align/cluster.c lib/align/cluster.h lib/text/memory.h
lib/align/evidence.o: lib/align/evidence.c lib/align/evidence.h lib/align/figure.h lib/align/link_relation.h lib/align/sentence_terms.h lib/align/term_table.h lib/align/verbatim.h lib/stream/relation.h lib/text/intern.h lib/text/letter.h lib/text/map.h lib/text/memory.h lib/text/span.h lib/text/token.h
lib/align/figure.o: lib/align/figure.c lib/align/figure.h lib/text/lexicon.h lib/text/lexicons.h lib/text/linear.h lib/text/span.h lib/text/token.h
lib/align/link_context.o: lib/align/link_context.c lib/align/link_context.h lib/align/score_matrix.h lib/text/fixed.h lib/text/memory.h
lib/align/link_relation.o: lib/align/link_relation.c lib/align/figure.h lib/align/link_relation.h lib/align/sentence_terms.h lib/align/term_table.h lib/stream/relation.h lib/text/intern.h lib/text/span.h lib/text/token.h
lib/align/link_rows.o: lib/align/link_rows.c lib/align/align_report.h lib/align/evidence.h lib/align/figure.h lib/align/link_context.h lib/align/link_relation.h lib/align/link_rows.h lib/align/link_weights.h lib/align/links.h lib/align/postings.h lib/align/score_matrix.h lib/align/sentence_terms.h lib/align/similarity.h lib/align/term_table.h lib/align/verbatim.h lib/stream/diag.h lib/stream/document.h lib/stream/input.h lib/stream/output.h lib/stream/relation.h lib/stream/stream.h lib/text/fixed.h lib/text/intern.h lib/text/map.h lib/text/memory.h lib/text/span.h lib/text/token.h
lib/align/link_weights.o: lib/align/link_weights.c lib/align/figure.h lib/align/link_context.h lib/align/link_weights.h lib/align/postings.h lib/align/score_matrix.h lib/align/sentence_terms.h lib/align/similarity.h lib/align/term_table.h lib/text/fixed.h lib/text/intern.h lib/text/lexicon.h lib/text/lexicons.h lib/text/linear.h lib/text/span.h lib/text/token.h
lib/align/links.o: lib/align/links.c lib/align/figure.h lib/align/link_context.h lib/align/link_weights.h lib/align/links.h lib/align/postings.h lib/align/score_matrix.h lib/align/sentence_terms.h lib/align/similarity.h lib/align/term_table.h lib/text/fixed.h lib/text/intern.h lib/text/memory.h lib/text/span.h lib/text/token.h
lib/align/postings.o: lib/align/postings.c lib/align/figure.h lib/align/postings.h lib/align/sentence_terms.h lib/align/term_table.h lib/text/fixed.h lib/text/intern.h lib/text/memory.h lib/text/span.h lib/text/token.h
lib/align/score_matrix.o: lib/align/score_matrix.c lib/align/score_matrix.h lib/text/memory.h
lib/align/sentence_terms.o: lib/align/sentence_terms.c lib/align/figure.h lib/align/sentence_terms.h lib/align/term_table.h lib/stream/mention.h lib/text/intern.h lib/text/letter.h lib/text/memory.h lib/text/span.h lib/text/token.h lib/text/utf8.h
lib/align/similarity.o: lib/align/similarity.c lib/align/figure.h lib/align/postings.h lib/align/sentence_terms.h lib/align/similarity.h lib/align/term_table.h lib/text/fixed.h lib/text/intern.h lib/text/memory.h lib/text/span.h lib/text/token.h
lib/align/term_table.o: lib/align/term_table.c lib/align/term_table.h lib/text/intern.h lib/text/letter.h lib/text/lexicon.h lib/text/lexicons.h lib/text/linear.h lib/text/memory.h lib/text/span.h lib/text/stem.h lib/text/utf8.h
lib/align/verbatim.o: lib/align/verbatim.c lib/align/figure.h lib/align/sentence_terms.h lib/align/term_table.h lib/align/verbatim.h lib/text/intern.h lib/text/map.h lib/text/memory.h lib/text/span.h lib/text/token.h
lib/amount/amount.o: lib/amount/amount.c lib/amount/amount.h lib/amount/clock.h lib/amount/currency.h lib/amount/date.h lib/amount/number.h lib/amount/quantity.h lib/stream/entity_type.h lib/text/letter.h lib/text/lexicon.h lib/text/lexicons.h lib/text/linear.h lib/text/span.h lib/text/token.h lib/words/line_words.h lib/words/word.h
lib/amount/clock.o: lib/amount/clock.c lib/amount/clock.h lib/amount/number.h lib/text/letter.h lib/text/lexicon.h lib/text/lexicons.h lib/text/linear.h lib/text/span.h lib/text/token.h lib/words/line_words.h lib/words/word.h
lib/amount/currency.o: lib/amount/currency.c lib/amount/currency.h lib/amount/number.h lib/text/lexicon.h lib/text/lexicons.h lib/text/linear.h lib/text/span.h lib/text/token.h lib/words/line_words.h lib/words/word.h
lib/amount/date.o: lib/amount/date.c lib/amount/date.h lib/amount/datepart.h lib/amount/number.h lib/amount/period.h lib/text/letter.h lib/text/lexicon.h lib/text/lexicons.h lib/text/linear.h lib/text/span.h lib/text/token.h lib/words/line_words.h lib/words/word.h
lib/amount/datepart.o: lib/amount/datepart.c lib/amount/datepart.h lib/amount/number.h lib/text/lexicon.h lib/text/lexicons.h lib/text/linear.h lib/text/span.h lib/text/token.h lib/words/line_words.h lib/words/word.h
lib/amount/duration.o: lib/amount/duration.c lib/amount/duration.h lib/amount/number.h lib/text/span.h lib/text/token.h lib/words/line_words.h lib/words/word.h
lib/amount/moment.o: lib/amount/moment.c lib/amount/datepart.h lib/amount/moment.h lib/amount/moment_clock.h lib/amount/moment_day.h lib/amount/moment_era.h lib/amount/moment_period.h lib/amount/number.h lib/text/day.h lib/text/letter.h lib/text/lexicon.h lib/text/lexicons.h lib/text/linear.h lib/text/span.h lib/text/token.h lib/words/line_words.h lib/words/word.h
lib/amount/moment_clock.o: lib/amount/moment_clock.c lib/amount/moment_clock.h lib/amount/moment_day.h lib/amount/number.h lib/text/span.h lib/text/token.h lib/words/line_words.h lib/words/word.h
lib/amount/moment_era.o: lib/amount/moment_era.c lib/amount/datepart.h lib/amount/moment_day.h lib/amount/moment_era.h lib/amount/number.h lib/text/day.h lib/text/lexicon.h lib/text/lexicons.h lib/text/linear.h lib/text/span.h lib/text/token.h lib/words/line_words.h lib/words/word.h
lib/amount/moment_period.o: lib/amount/moment_period.c lib/amount/duration.h lib/amount/moment_clock.h lib/amount/moment_day.h lib/amount/moment_era.h lib/amount/moment_period.h lib/amount/number.h lib/amount/quantity.h lib/text/day.h lib/text/lexicon.h lib/text/lexicons.h lib/text/linear.h lib/text/span.h lib/text/token.h lib/words/line_words.h lib/words/word.h
lib/amount/normal.o: lib/amount/normal.c lib/amount/amount.h lib/amount/currency.h lib/amount/duration.h lib/amount/moment.h lib/amount/moment_clock.h lib/amount/moment_day.h lib/amount/normal.h lib/amount/number.h lib/amount/quantity.h lib/stream/entity_type.h lib/text/letter.h lib/text/lexicon.h lib/text/lexicons.h lib/text/linear.h lib/text/span.h lib/text/token.h lib/words/line_words.h lib/words/word.h
lib/amount/number.o: lib/amount/number.c lib/amount/number.h lib/text/letter.h lib/text/lexicon.h lib/text/lexicons.h lib/text/linear.h lib/text/span.h lib/text/token.h lib/words/line_words.h lib/words/word.h
lib/amount/period.o: lib/amount/period.c lib/amount/datepart.h lib/amount/number.h lib/amount/period.h lib/text/lexicon.h lib/text/lexicons.h lib/text/linear.h lib/text/span.h lib/text/token.h lib/words/line_words.h lib/words/word.h
lib/amount/quantity.o: lib/amount/quantity.c lib/amount/number.h lib/amount/quantity.h lib/text/letter.h lib/text/lexicon.h lib/text/lexicons.h lib/text/linear.h lib/text/span.h lib/text/token.h lib/words/line_words.h lib/words/word.h
lib/learn/align_learn.o: lib/learn/align_learn.c lib/align/figure.h lib/align/link_context.h lib/align/link_weights.h lib/align/links.h lib/align/postings.h lib/align/score_matrix.h lib/align/sentence_terms.h lib/align/similarity.h lib/align/term_table.h lib/learn/align_learn.h lib/learn/logistic_newton.h lib/text/intern.h lib/text/memory.h lib/text/span.h lib/text/token.h
lib/learn/crf.o: lib/learn/crf.c lib/learn/crf.h lib/learn/forward_backward.h lib/learn/name_examples.h lib/learn/name_model.h lib/learn/real.h lib/learn/xorshift.h lib/name/bilou.h lib/name/gazetteer.h lib/name/name_context.h lib/name/name_features.h lib/name/template.h lib/stream/entity_type.h lib/text/map.h lib/text/memory.h lib/text/span.h lib/text/token.h lib/words/line_words.h lib/words/word.h
lib/learn/feature_selection.o: lib/learn/feature_selection.c lib/learn/feature_selection.h lib/learn/name_examples.h lib/learn/name_model.h lib/name/bilou.h lib/name/gazetteer.h lib/name/name_context.h lib/name/name_features.h lib/name/template.h lib/stream/entity_type.h lib/text/map.h lib/text/memory.h lib/text/span.h lib/text/token.h lib/words/line_words.h lib/words/word.h
lib/learn/forward_backward.o: lib/learn/forward_backward.c lib/learn/forward_backward.h lib/learn/real.h lib/name/bilou.h lib/text/span.h lib/text/token.h lib/words/line_words.h lib/words/word.h
lib/learn/gbdt.o: lib/learn/gbdt.c lib/learn/gbdt.h lib/learn/gbdt_tree.h lib/page/forest.h lib/text/memory.h
lib/learn/gbdt_tree.o: lib/learn/gbdt_tree.c lib/learn/gbdt_tree.h lib/page/forest.h lib/text/memory.h
lib/learn/logistic_newton.o: lib/learn/logistic_newton.c lib/learn/logistic_newton.h lib/text/fixed.h lib/text/memory.h
lib/learn/logistic_sgd.o: lib/learn/logistic_sgd.c lib/learn/logistic_sgd.h lib/text/memory.h
lib/learn/name_corpus.o: lib/learn/name_corpus.c lib/learn/name_corpus.h lib/learn/name_examples.h lib/name/bilou.h lib/name/gazetteer.h lib/name/name_context.h lib/name/name_features.h lib/name/template.h lib/stream/diag.h lib/stream/entity_type.h lib/text/lexicon.h lib/text/map.h lib/text/rows.h lib/text/span.h lib/text/token.h lib/words/line_words.h lib/words/word.h
lib/learn/name_eval.o: lib/learn/name_eval.c lib/learn/name_eval.h lib/learn/name_examples.h lib/learn/name_model.h lib/name/bilou.h lib/name/gazetteer.h lib/name/name_context.h lib/name/name_features.h lib/name/template.h lib/stream/entity_type.h lib/text/map.h lib/text/span.h lib/text/token.h lib/words/line_words.h lib/words/word.h
lib/learn/name_examples.o: lib/learn/name_examples.c lib/learn/name_examples.h lib/learn/xorshift.h lib/name/bilou.h lib/name/gazetteer.h lib/name/name_context.h lib/name/name_features.h lib/name/template.h lib/stream/entity_type.h lib/text/decimal.h lib/text/map.h lib/text/memory.h lib/text/span.h lib/text/token.h lib/words/line_words.h lib/words/word.h
lib/learn/name_learn.o: lib/learn/name_learn.c lib/learn/crf.h lib/learn/feature_selection.h lib/learn/forward_backward.h lib/learn/name_examples.h lib/learn/name_learn.h lib/learn/name_model.h lib/name/bilou.h lib/name/gazetteer.h lib/name/name_context.h lib/name/name_features.h lib/name/template.h lib/stream/entity_type.h lib/text/map.h lib/text/memory.h lib/text/span.h lib/text/token.h lib/words/line_words.h lib/words/word.h
lib/learn/name_model.o: lib/learn/name_model.c lib/learn/name_examples.h lib/learn/name_model.h lib/name/bilou.h lib/name/gazetteer.h lib/name/name_context.h lib/name/name_features.h lib/name/template.h lib/stream/entity_type.h lib/text/map.h lib/text/memory.h lib/text/span.h lib/text/token.h lib/words/line_words.h lib/words/word.h
lib/learn/name_tables.o: lib/learn/name_tables.c lib/learn/feature_selection.h lib/learn/name_examples.h lib/learn/name_model.h lib/learn/name_tables.h lib/name/bilou.h lib/name/gazetteer.h lib/name/name_context.h lib/name/name_features.h lib/name/template.h lib/stream/entity_type.h lib/text/map.h lib/text/span.h lib/text/token.h lib/words/line_words.h lib/words/word.h
lib/learn/page_corpus.o: lib/learn/page_corpus.c lib/learn/page_corpus.h lib/learn/page_gold.h lib/page/context_features.h lib/page/feature.h lib/page/line.h lib/page/line_features.h lib/page/page.h lib/page/page_features.h lib/page/paragraph.h lib/page/repeat_features.h lib/page/role.h lib/stream/diag.h lib/stream/kind.h lib/text/map.h lib/text/memory.h lib/text/span.h
lib/learn/page_gold.o: lib/learn/page_gold.c lib/learn/page_gold.h lib/page/feature.h lib/page/role.h lib/stream/diag.h lib/stream/kind.h lib/text/lexicon.h lib/text/memory.h lib/text/span.h
lib/learn/page_learn.o: lib/learn/page_learn.c lib/learn/gbdt.h lib/learn/page_corpus.h lib/learn/page_gold.h lib/learn/page_learn.h lib/page/byline.h lib/page/feature.h lib/page/forest.h lib/page/line.h lib/page/page.h lib/page/role.h lib/page/score_features.h lib/page/threshold.h lib/stream/diag.h lib/stream/kind.h lib/text/memory.h lib/text/span.h
lib/learn/page_tables.o: lib/learn/page_tables.c lib/learn/gbdt.h lib/learn/page_corpus.h lib/learn/page_learn.h lib/learn/page_tables.h lib/page/feature.h lib/page/forest.h lib/page/role.h lib/stream/diag.h lib/stream/kind.h lib/text/memory.h lib/text/span.h
lib/learn/sentence_gold.o: lib/learn/sentence_gold.c lib/learn/sentence_gold.h lib/stream/diag.h lib/stream/input.h lib/stream/stream.h lib/text/letter.h lib/text/memory.h lib/text/span.h lib/text/utf8.h
lib/learn/sentence_learn.o: lib/learn/sentence_learn.c lib/learn/logistic_sgd.h lib/learn/sentence_gold.h lib/learn/sentence_learn.h lib/learn/word_use.h lib/sentence/boundary.h lib/sentence/candidate.h lib/sentence/item.h lib/sentence/nesting.h lib/sentence/property.h lib/sentence/sentence.h lib/sentence/wordform.h lib/stream/kind.h lib/text/letter.h lib/text/lexicon.h lib/text/lexicons.h lib/text/linear.h lib/text/memory.h lib/text/span.h lib/text/utf8.h lib/text/wordlist.h
lib/learn/sentence_tables.o: lib/learn/sentence_tables.c lib/learn/sentence_gold.h lib/learn/sentence_learn.h lib/learn/sentence_tables.h lib/learn/word_use.h lib/sentence/boundary.h lib/sentence/candidate.h lib/sentence/item.h lib/sentence/nesting.h lib/sentence/property.h lib/sentence/sentence.h lib/sentence/wordform.h lib/stream/diag.h lib/stream/kind.h lib/text/lexicon.h lib/text/linear.h lib/text/memory.h lib/text/span.h lib/text/wordlist.h
lib/learn/word_use.o: lib/learn/word_use.c lib/learn/sentence_gold.h lib/learn/word_use.h lib/sentence/candidate.h lib/sentence/item.h lib/sentence/nesting.h lib/sentence/wordform.h lib/text/letter.h lib/text/lexicon.h lib/text/lexicons.h lib/text/linear.h lib/text/memory.h lib/text/span.h lib/text/utf8.h lib/text/wordlist.h
lib/name/bilou.o: lib/name/bilou.c lib/name/bilou.h lib/text/span.h lib/text/token.h lib/words/line_words.h lib/words/word.h
lib/name/coref.o: lib/name/coref.c lib/name/coref.h lib/name/name_words.h lib/stream/entity_type.h lib/text/hash.h lib/text/map.h lib/text/memory.h lib/text/span.h
lib/name/entity_explain.o: lib/name/entity_explain.c lib/amount/amount.h lib/amount/number.h lib/name/bilou.h lib/name/entity_explain.h lib/name/gazetteer.h lib/name/glossary.h lib/name/name_context.h lib/name/name_features.h lib/name/name_majority.h lib/name/scorer.h lib/name/tagger.h lib/name/template.h lib/stream/entity_type.h lib/stream/input.h lib/stream/output.h lib/stream/stream.h lib/text/map.h lib/text/span.h lib/text/token.h lib/words/line_words.h lib/words/word.h
lib/name/gazetteer.o: lib/name/gazetteer.c lib/name/gazetteer.h lib/text/rows.h lib/text/span.h lib/text/tables.h lib/text/token.h lib/words/line_words.h lib/words/word.h
lib/name/glossary.o: lib/name/glossary.c lib/name/glossary.h lib/stream/entity_type.h lib/text/hash.h lib/text/map.h lib/text/span.h lib/text/token.h lib/words/line_words.h lib/words/word.h
lib/name/listing.o: lib/name/listing.c lib/amount/amount.h lib/amount/moment.h lib/amount/moment_day.h lib/amount/normal.h lib/amount/number.h lib/name/coref.h lib/name/listing.h lib/name/name_words.h lib/stream/document.h lib/stream/entity_type.h lib/stream/input.h lib/stream/output.h lib/stream/stream.h lib/text/map.h lib/text/span.h lib/text/token.h lib/text/utf8.h lib/words/line_words.h lib/words/word.h
lib/name/name_context.o: lib/name/name_context.c lib/name/name_context.h lib/text/map.h lib/text/memory.h lib/text/span.h lib/text/token.h lib/words/line_words.h lib/words/word.h
lib/name/name_features.o: lib/name/name_features.c lib/name/gazetteer.h lib/name/name_context.h lib/name/name_features.h lib/name/template.h lib/text/lexicon.h lib/text/map.h lib/text/rows.h lib/text/span.h lib/text/token.h lib/words/line_words.h lib/words/word.h
lib/name/name_majority.o: lib/name/name_majority.c lib/name/bilou.h lib/name/name_context.h lib/name/name_majority.h lib/stream/entity_type.h lib/text/map.h lib/text/memory.h lib/text/rows.h lib/text/span.h lib/text/token.h lib/words/line_words.h lib/words/word.h
lib/name/name_words.o: lib/name/name_words.c lib/name/name_words.h lib/text/hash.h lib/text/letter.h lib/text/span.h lib/text/token.h lib/text/utf8.h
lib/name/norp.o: lib/name/norp.c lib/name/norp.h lib/text/lexicon.h lib/text/lexicons.h lib/text/linear.h lib/text/span.h lib/text/token.h lib/words/line_words.h lib/words/word.h
lib/name/scorer.o: lib/name/scorer.c lib/name/bilou.h lib/name/gazetteer.h lib/name/name_context.h lib/name/name_features.h lib/name/scorer.h lib/name/template.h lib/text/lexicon.h lib/text/map.h lib/text/rows.h lib/text/span.h lib/text/tables.h lib/text/token.h lib/words/line_words.h lib/words/word.h
lib/name/tagger.o: lib/name/tagger.c lib/amount/amount.h lib/amount/number.h lib/name/bilou.h lib/name/gazetteer.h lib/name/glossary.h lib/name/name_context.h lib/name/name_features.h lib/name/name_majority.h lib/name/norp.h lib/name/scorer.h lib/name/tagger.h lib/name/template.h lib/stream/entity_type.h lib/text/map.h lib/text/memory.h lib/text/span.h lib/text/token.h lib/words/line_words.h lib/words/word.h
lib/name/template.o: lib/name/template.c lib/name/template.h lib/text/span.h lib/text/token.h lib/words/word.h
lib/page/byline.o: lib/page/byline.c lib/page/byline.h lib/page/feature.h lib/page/line.h lib/page/page.h lib/stream/kind.h lib/text/span.h
lib/page/context_features.o: lib/page/context_features.c lib/page/context_features.h lib/page/feature.h lib/text/memory.h
lib/page/dateline.o: lib/page/dateline.c lib/page/dateline.h lib/text/letter.h lib/text/lexicon.h lib/text/lexicons.h lib/text/linear.h lib/text/span.h lib/text/token.h lib/text/utf8.h
lib/page/extract.o: lib/page/extract.c lib/page/byline.h lib/page/context_features.h lib/page/dateline.h lib/page/extract.h lib/page/feature.h lib/page/forest.h lib/page/forests.h lib/page/line.h lib/page/line_features.h lib/page/page.h lib/page/page_features.h lib/page/repeat_features.h lib/page/role.h lib/page/rules.h lib/page/score_features.h lib/page/threshold.h lib/stream/kind.h lib/text/fixed.h lib/text/intern.h lib/text/map.h lib/text/memory.h lib/text/span.h
lib/page/feature.o: lib/page/feature.c lib/page/feature.h
lib/page/forest.o: lib/page/forest.c lib/page/forest.h
lib/page/halfdump.o: lib/page/halfdump.c lib/page/halfdump.h lib/text/lexicon.h lib/text/lexicons.h lib/text/linear.h lib/text/span.h lib/text/utf8.h
lib/page/line.o: lib/page/line.c lib/page/halfdump.h lib/page/line.h lib/text/letter.h lib/text/span.h lib/text/utf8.h
lib/page/line_features.o: lib/page/line_features.c lib/page/feature.h lib/page/line.h lib/page/line_features.h lib/page/page.h lib/text/letter.h lib/text/lexicon.h lib/text/lexicons.h lib/text/linear.h lib/text/memory.h lib/text/span.h lib/text/token.h lib/text/utf8.h
lib/page/link_marker.o: lib/page/link_marker.c lib/page/halfdump.h lib/page/line.h lib/page/link_marker.h lib/page/page.h lib/text/memory.h lib/text/span.h
lib/page/output_row.o: lib/page/output_row.c lib/page/dateline.h lib/page/line.h lib/page/output_row.h lib/page/page.h lib/stream/kind.h lib/text/span.h
lib/page/page.o: lib/page/page.c lib/page/line.h lib/page/page.h lib/text/memory.h lib/text/span.h
lib/page/page_features.o: lib/page/page_features.c lib/page/context_features.h lib/page/feature.h lib/page/line.h lib/page/line_features.h lib/page/page.h lib/page/page_features.h lib/page/repeat_features.h lib/page/section_features.h lib/text/map.h lib/text/memory.h lib/text/span.h
lib/page/page_rows.o: lib/page/page_rows.c lib/page/context_features.h lib/page/extract.h lib/page/feature.h lib/page/line.h lib/page/line_features.h lib/page/output_row.h lib/page/page.h lib/page/page_features.h lib/page/page_rows.h lib/page/repeat_features.h lib/page/rules.h lib/page/score_features.h lib/stream/diag.h lib/stream/kind.h lib/stream/output.h lib/text/intern.h lib/text/map.h lib/text/memory.h lib/text/span.h lib/text/utf8.h
lib/page/paragraph.o: lib/page/paragraph.c lib/page/halfdump.h lib/page/line.h lib/page/link_marker.h lib/page/page.h lib/page/paragraph.h lib/page/unwrap.h lib/text/letter.h lib/text/memory.h lib/text/span.h lib/text/utf8.h
lib/page/reader.o: lib/page/reader.c lib/page/line.h lib/page/page.h lib/page/paragraph.h lib/page/reader.h lib/stream/input.h lib/text/memory.h lib/text/span.h
lib/page/repeat_features.o: lib/page/repeat_features.c lib/page/feature.h lib/page/line_features.h lib/page/repeat_features.h lib/text/map.h lib/text/memory.h
lib/page/role.o: lib/page/role.c lib/page/feature.h lib/page/role.h lib/stream/kind.h lib/text/span.h
lib/page/rules.o: lib/page/rules.c lib/page/line.h lib/page/rules.h lib/stream/diag.h lib/stream/input.h lib/text/intern.h lib/text/memory.h lib/text/span.h
lib/page/score_features.o: lib/page/score_features.c lib/page/feature.h lib/page/score_features.h lib/text/memory.h
lib/page/section_features.o: lib/page/section_features.c lib/page/feature.h lib/page/section_features.h
lib/page/site.o: lib/page/site.c lib/page/line.h lib/page/page.h lib/page/reader.h lib/page/site.h lib/stream/input.h lib/stream/output.h lib/text/intern.h lib/text/memory.h lib/text/span.h
lib/page/threshold.o: lib/page/threshold.c lib/page/feature.h lib/page/forest.h lib/page/threshold.h lib/text/fixed.h
lib/page/unwrap.o: lib/page/unwrap.c lib/page/line.h lib/page/page.h lib/page/unwrap.h lib/text/letter.h lib/text/span.h lib/text/utf8.h
lib/pair/average_linkage.o: lib/pair/average_linkage.c lib/pair/average_linkage.h lib/pair/document_vector.h lib/pair/similarity_search.h lib/pair/tfidf.h lib/text/intern.h lib/text/map.h lib/text/memory.h lib/text/span.h
lib/pair/bisect.o: lib/pair/bisect.c lib/pair/bisect.h lib/pair/document_vector.h lib/pair/local_tfidf.h lib/pair/tfidf.h lib/text/fixed.h lib/text/intern.h lib/text/map.h lib/text/memory.h lib/text/span.h
lib/pair/document_vector.o: lib/pair/document_vector.c lib/pair/document_vector.h lib/stream/mention.h lib/text/fixed.h lib/text/intern.h lib/text/letter.h lib/text/lexicon.h lib/text/lexicons.h lib/text/linear.h lib/text/memory.h lib/text/span.h lib/text/stem.h lib/text/token.h lib/text/utf8.h
lib/pair/event.o: lib/pair/event.c lib/pair/average_linkage.h lib/pair/bisect.h lib/pair/document_vector.h lib/pair/event.h lib/pair/local_tfidf.h lib/pair/similarity_search.h lib/pair/tfidf.h lib/text/intern.h lib/text/map.h lib/text/memory.h lib/text/span.h
lib/pair/local_tfidf.o: lib/pair/local_tfidf.c lib/pair/document_vector.h lib/pair/local_tfidf.h lib/pair/tfidf.h lib/text/fixed.h lib/text/intern.h lib/text/map.h lib/text/memory.h lib/text/span.h
lib/pair/reports.o: lib/pair/reports.c lib/pair/document_vector.h lib/pair/reports.h lib/pair/string_list.h lib/pair/tfidf.h lib/stream/document.h lib/stream/input.h lib/stream/kind.h lib/stream/stream.h lib/text/intern.h lib/text/map.h lib/text/span.h
lib/pair/similarity_search.o: lib/pair/similarity_search.c lib/pair/document_vector.h lib/pair/similarity_search.h lib/pair/tfidf.h lib/text/intern.h lib/text/map.h lib/text/memory.h lib/text/span.h
lib/pair/string_list.o: lib/pair/string_list.c lib/pair/string_list.h lib/text/memory.h lib/text/span.h
lib/pair/tfidf.o: lib/pair/tfidf.c lib/pair/document_vector.h lib/pair/tfidf.h lib/text/fixed.h lib/text/intern.h lib/text/map.h lib/text/memory.h lib/text/span.h
lib/sentence/abbreviation.o: lib/sentence/abbreviation.c lib/sentence/abbreviation.h lib/text/letter.h lib/text/lexicon.h lib/text/lexicons.h lib/text/linear.h lib/text/span.h lib/text/wordlist.h
lib/sentence/boundary.o: lib/sentence/boundary.c lib/sentence/boundary.h lib/sentence/candidate.h lib/sentence/ending.h lib/sentence/item.h lib/sentence/nesting.h lib/sentence/opening.h lib/sentence/property.h lib/sentence/wordform.h lib/text/lexicon.h lib/text/span.h
lib/sentence/candidate.o: lib/sentence/candidate.c lib/sentence/candidate.h lib/sentence/item.h lib/sentence/nesting.h lib/text/letter.h lib/text/span.h lib/text/utf8.h
lib/sentence/ending.o: lib/sentence/ending.c lib/sentence/candidate.h lib/sentence/ending.h lib/sentence/item.h lib/sentence/nesting.h lib/sentence/property.h lib/sentence/wordform.h lib/text/letter.h lib/text/lexicon.h lib/text/span.h lib/text/utf8.h
lib/sentence/item.o: lib/sentence/item.c lib/sentence/item.h lib/text/span.h
lib/sentence/nesting.o: lib/sentence/nesting.c lib/sentence/nesting.h lib/text/letter.h lib/text/span.h lib/text/utf8.h
lib/sentence/opening.o: lib/sentence/opening.c lib/sentence/candidate.h lib/sentence/item.h lib/sentence/nesting.h lib/sentence/opening.h lib/sentence/property.h lib/sentence/wordform.h lib/text/lexicon.h lib/text/lexicons.h lib/text/linear.h lib/text/span.h lib/text/utf8.h
lib/sentence/property.o: lib/sentence/property.c lib/sentence/candidate.h lib/sentence/item.h lib/sentence/nesting.h lib/sentence/property.h lib/sentence/wordform.h lib/text/lexicon.h lib/text/span.h
lib/sentence/sentence.o: lib/sentence/sentence.c lib/sentence/boundary.h lib/sentence/candidate.h lib/sentence/item.h lib/sentence/nesting.h lib/sentence/property.h lib/sentence/sentence.h lib/sentence/wordform.h lib/stream/kind.h lib/text/letter.h lib/text/lexicon.h lib/text/lexicons.h lib/text/linear.h lib/text/span.h lib/text/utf8.h
lib/sentence/sentence_explain.o: lib/sentence/sentence_explain.c lib/sentence/boundary.h lib/sentence/candidate.h lib/sentence/item.h lib/sentence/nesting.h lib/sentence/property.h lib/sentence/sentence.h lib/sentence/sentence_explain.h lib/sentence/wordform.h lib/stream/input.h lib/stream/kind.h lib/stream/output.h lib/stream/stream.h lib/text/lexicon.h lib/text/linear.h lib/text/span.h
lib/sentence/wordform.o: lib/sentence/wordform.c lib/sentence/wordform.h lib/text/letter.h lib/text/span.h lib/text/utf8.h
lib/show/alignment.o: lib/show/alignment.c lib/show/alignment.h lib/show/buffer.h lib/show/visible.h lib/stream/align_row.h lib/stream/relation.h lib/text/memory.h lib/text/span.h
lib/show/buffer.o: lib/show/buffer.c lib/show/buffer.h lib/text/decimal.h lib/text/memory.h lib/text/span.h
lib/show/columns.o: lib/show/columns.c lib/show/alignment.h lib/show/buffer.h lib/show/columns.h lib/show/highlight.h lib/show/paint.h lib/show/word_key.h lib/stream/align_row.h lib/stream/relation.h lib/text/span.h lib/text/token.h
lib/show/fact_table.o: lib/show/fact_table.c lib/show/buffer.h lib/show/fact_table.h lib/show/visible.h lib/stream/align_row.h lib/stream/relation.h lib/text/memory.h lib/text/span.h
lib/show/highlight.o: lib/show/highlight.c lib/show/alignment.h lib/show/buffer.h lib/show/highlight.h lib/show/word_key.h lib/stream/align_row.h lib/stream/relation.h lib/text/letter.h lib/text/memory.h lib/text/span.h lib/text/token.h lib/text/utf8.h
lib/show/html.o: lib/show/html.c lib/show/alignment.h lib/show/buffer.h lib/show/fact_table.h lib/show/highlight.h lib/show/html.h lib/show/word_key.h lib/stream/align_row.h lib/stream/relation.h lib/text/span.h lib/text/token.h
lib/show/html_alignment.o: lib/show/html_alignment.c lib/show/alignment.h lib/show/buffer.h lib/show/fact_table.h lib/show/highlight.h lib/show/html.h lib/show/word_key.h lib/show/wrap.h lib/stream/align_row.h lib/stream/relation.h lib/text/span.h lib/text/token.h
lib/show/html_facts.o: lib/show/html_facts.c lib/show/alignment.h lib/show/buffer.h lib/show/fact_table.h lib/show/highlight.h lib/show/html.h lib/show/word_key.h lib/stream/align_row.h lib/stream/relation.h lib/text/span.h lib/text/token.h
lib/show/paint.o: lib/show/paint.c lib/show/alignment.h lib/show/buffer.h lib/show/highlight.h lib/show/paint.h lib/show/word_key.h lib/show/wrap.h lib/stream/align_row.h lib/stream/relation.h lib/text/span.h lib/text/token.h
lib/show/screen.o: lib/show/screen.c lib/show/alignment.h lib/show/buffer.h lib/show/columns.h lib/show/fact_table.h lib/show/highlight.h lib/show/paint.h lib/show/screen.h lib/show/stacked.h lib/show/word_key.h lib/stream/align_row.h lib/stream/relation.h lib/text/span.h lib/text/token.h
lib/show/screen_facts.o: lib/show/screen_facts.c lib/show/alignment.h lib/show/buffer.h lib/show/fact_table.h lib/show/highlight.h lib/show/paint.h lib/show/screen.h lib/show/stacked.h lib/show/word_key.h lib/stream/align_row.h lib/stream/relation.h lib/text/span.h lib/text/token.h
lib/show/show.o: lib/show/show.c lib/show/alignment.h lib/show/buffer.h lib/show/fact_table.h lib/show/highlight.h lib/show/html.h lib/show/paint.h lib/show/screen.h lib/show/show.h lib/show/word_key.h lib/stream/align_row.h lib/stream/relation.h lib/text/span.h lib/text/token.h
lib/show/stacked.o: lib/show/stacked.c lib/show/alignment.h lib/show/buffer.h lib/show/highlight.h lib/show/paint.h lib/show/stacked.h lib/show/word_key.h lib/stream/align_row.h lib/stream/relation.h lib/text/span.h lib/text/token.h
lib/show/terminal.o: lib/show/terminal.c lib/show/terminal.h
lib/show/visible.o: lib/show/visible.c lib/show/visible.h lib/text/letter.h lib/text/span.h lib/text/utf8.h
lib/show/word_key.o: lib/show/word_key.c lib/show/word_key.h lib/text/letter.h lib/text/lexicon.h lib/text/span.h lib/text/token.h lib/text/utf8.h
lib/show/wrap.o: lib/show/wrap.c lib/show/wrap.h lib/text/letter.h lib/text/span.h lib/text/utf8.h
lib/stream/align_row.o: lib/stream/align_row.c lib/stream/align_row.h lib/stream/relation.h lib/text/decimal.h lib/text/span.h
lib/stream/cli.o: lib/stream/cli.c lib/stream/cli.h lib/stream/diag.h lib/stream/output.h lib/stream/sandbox.h lib/text/span.h
lib/stream/diag.o: lib/stream/diag.c lib/stream/diag.h lib/text/memory.h lib/text/span.h lib/text/utf8.h
lib/stream/document.o: lib/stream/document.c lib/stream/document.h lib/stream/input.h lib/stream/kind.h lib/stream/stream.h lib/text/day.h lib/text/memory.h lib/text/span.h
lib/stream/entity_type.o: lib/stream/entity_type.c lib/stream/entity_type.h lib/text/span.h
lib/stream/input.o: lib/stream/input.c lib/stream/diag.h lib/stream/input.h lib/stream/output.h lib/stream/sandbox.h lib/text/memory.h lib/text/span.h
lib/stream/kind.o: lib/stream/kind.c lib/stream/kind.h lib/text/span.h
lib/stream/mention.o: lib/stream/mention.c lib/stream/mention.h lib/text/decimal.h lib/text/span.h
lib/stream/output.o: lib/stream/output.c lib/stream/diag.h lib/stream/output.h lib/text/decimal.h lib/text/memory.h lib/text/span.h
lib/stream/relation.o: lib/stream/relation.c lib/stream/relation.h lib/text/span.h
lib/stream/sandbox.o: lib/stream/sandbox.c lib/stream/sandbox.h
lib/stream/stream.o: lib/stream/stream.c lib/stream/input.h lib/stream/output.h lib/stream/stream.h lib/text/memory.h lib/text/span.h lib/text/utf8.h
lib/text/day.o: lib/text/day.c lib/text/day.h lib/text/letter.h lib/text/span.h lib/text/token.h
lib/text/decimal.o: lib/text/decimal.c lib/text/decimal.h lib/text/span.h
lib/text/fixed.o: lib/text/fixed.c lib/text/fixed.h
lib/text/intern.o: lib/text/intern.c lib/text/intern.h lib/text/lexicon.h lib/text/memory.h lib/text/span.h
lib/text/letter.o: lib/text/letter.c lib/text/letter.h lib/text/span.h lib/text/utf8.h
lib/text/lexicon.o: lib/text/lexicon.c lib/text/letter.h lib/text/lexicon.h lib/text/span.h
lib/text/map.o: lib/text/map.c lib/text/map.h lib/text/memory.h
lib/text/memory.o: lib/text/memory.c lib/text/memory.h
lib/text/rows.o: lib/text/rows.c lib/text/rows.h lib/text/span.h
lib/text/span.o: lib/text/span.c lib/text/span.h
lib/text/stem.o: lib/text/stem.c lib/text/span.h lib/text/stem.h
lib/text/token.o: lib/text/token.c lib/text/letter.h lib/text/lexicon.h lib/text/lexicons.h lib/text/linear.h lib/text/span.h lib/text/token.h lib/text/utf8.h
lib/text/utf8.o: lib/text/utf8.c lib/text/span.h lib/text/utf8.h
lib/text/wordlist.o: lib/text/wordlist.c lib/text/lexicon.h lib/text/memory.h lib/text/span.h lib/text/wordlist.h
lib/words/line_words.o: lib/words/line_words.c lib/text/letter.h lib/text/lexicon.h lib/text/memory.h lib/text/span.h lib/text/token.h lib/text/utf8.h lib/words/line_words.h lib/words/word.h
lib/words/word.o: lib/words/word.c lib/text/decimal.h lib/text/letter.h lib/text/lexicon.h lib/text/lexicons.h lib/text/linear.h lib/text/rows.h lib/text/span.h lib/text/tables.h lib/text/token.h lib/text/utf8.h lib/words/word.h
cmd/align.o: cmd/align.c lib/align/align_facts.h lib/align/align_report.h lib/align/evidence.h lib/align/figure.h lib/align/link_context.h lib/align/link_rows.h lib/align/link_weights.h lib/align/links.h lib/align/postings.h lib/align/score_matrix.h lib/align/sentence_terms.h lib/align/similarity.h lib/align/term_table.h lib/align/verbatim.h lib/stream/cli.h lib/stream/diag.h lib/stream/document.h lib/stream/input.h lib/stream/output.h lib/stream/stream.h lib/text/intern.h lib/text/map.h lib/text/span.h lib/text/token.h
cmd/pair-reports.o: cmd/pair-reports.c lib/pair/average_linkage.h lib/pair/document_vector.h lib/pair/event.h lib/pair/reports.h lib/pair/similarity_search.h lib/pair/string_list.h lib/pair/tfidf.h lib/stream/cli.h lib/stream/diag.h lib/stream/document.h lib/stream/input.h lib/stream/output.h lib/stream/stream.h lib/text/intern.h lib/text/map.h lib/text/span.h
cmd/show-alignment.o: cmd/show-alignment.c lib/show/alignment.h lib/show/buffer.h lib/show/fact_table.h lib/show/highlight.h lib/show/html.h lib/show/paint.h lib/show/screen.h lib/show/show.h lib/show/terminal.h lib/show/word_key.h lib/stream/align_row.h lib/stream/cli.h lib/stream/diag.h lib/stream/input.h lib/stream/output.h lib/stream/relation.h lib/stream/stream.h lib/text/span.h lib/text/token.h
cmd/split-sentences.o: cmd/split-sentences.c lib/sentence/abbreviation.h lib/sentence/boundary.h lib/sentence/candidate.h lib/sentence/item.h lib/sentence/nesting.h lib/sentence/property.h lib/sentence/sentence.h lib/sentence/sentence_explain.h lib/sentence/wordform.h lib/stream/cli.h lib/stream/diag.h lib/stream/input.h lib/stream/kind.h lib/stream/output.h lib/stream/stream.h lib/text/lexicon.h lib/text/linear.h lib/text/memory.h lib/text/span.h lib/text/wordlist.h
cmd/strip-boilerplate.o: cmd/strip-boilerplate.c lib/page/context_features.h lib/page/extract.h lib/page/feature.h lib/page/line.h lib/page/line_features.h lib/page/page.h lib/page/page_features.h lib/page/page_rows.h lib/page/reader.h lib/page/repeat_features.h lib/page/rules.h lib/page/score_features.h lib/page/site.h lib/stream/cli.h lib/stream/input.h lib/stream/kind.h lib/stream/output.h lib/text/intern.h lib/text/map.h lib/text/span.h
cmd/tag-entities.o: cmd/tag-entities.c lib/amount/amount.h lib/amount/moment.h lib/amount/moment_day.h lib/amount/normal.h lib/amount/number.h lib/name/bilou.h lib/name/coref.h lib/name/entity_explain.h lib/name/gazetteer.h lib/name/glossary.h lib/name/listing.h lib/name/name_context.h lib/name/name_features.h lib/name/name_majority.h lib/name/name_words.h lib/name/scorer.h lib/name/tagger.h lib/name/template.h lib/stream/cli.h lib/stream/document.h lib/stream/entity_type.h lib/stream/input.h lib/stream/output.h lib/stream/stream.h lib/text/map.h lib/text/span.h lib/text/token.h lib/words/line_words.h lib/words/word.h
cmd/train-align.o: cmd/train-align.c lib/align/figure.h lib/align/link_context.h lib/align/link_weights.h lib/align/links.h lib/align/postings.h lib/align/score_matrix.h lib/align/sentence_terms.h lib/align/similarity.h lib/align/term_table.h lib/learn/align_learn.h lib/text/intern.h lib/text/span.h lib/text/token.h
cmd/train-entities.o: cmd/train-entities.c lib/learn/feature_selection.h lib/learn/name_corpus.h lib/learn/name_eval.h lib/learn/name_examples.h lib/learn/name_learn.h lib/learn/name_model.h lib/learn/name_tables.h lib/name/bilou.h lib/name/gazetteer.h lib/name/name_context.h lib/name/name_features.h lib/name/template.h lib/stream/cli.h lib/stream/diag.h lib/stream/entity_type.h lib/text/map.h lib/text/memory.h lib/text/span.h lib/text/token.h lib/words/line_words.h lib/words/word.h
cmd/train-page.o: cmd/train-page.c lib/learn/gbdt.h lib/learn/page_corpus.h lib/learn/page_gold.h lib/learn/page_tables.h lib/page/feature.h lib/page/forest.h lib/page/role.h lib/stream/cli.h lib/stream/diag.h lib/stream/kind.h lib/text/span.h
cmd/train-plain.o: cmd/train-plain.c lib/learn/name_corpus.h lib/learn/name_examples.h lib/name/bilou.h lib/name/gazetteer.h lib/name/name_context.h lib/name/name_features.h lib/name/template.h lib/stream/cli.h lib/stream/diag.h lib/stream/entity_type.h lib/text/intern.h lib/text/map.h lib/text/memory.h lib/text/span.h lib/text/token.h lib/words/line_words.h lib/words/word.h
cmd/train-sentences.o: cmd/train-sentences.c lib/learn/sentence_gold.h lib/learn/sentence_learn.h lib/learn/sentence_tables.h lib/learn/word_use.h lib/sentence/boundary.h lib/sentence/candidate.h lib/sentence/item.h lib/sentence/nesting.h lib/sentence/property.h lib/sentence/sentence.h lib/sentence/wordform.h lib/stream/cli.h lib/stream/diag.h lib/stream/kind.h lib/text/lexicon.h lib/text/linear.h lib/text/memory.h lib/text/span.h lib/text/wordlist.h
test/candidates.o: test/candidates.c lib/sentence/boundary.h lib/sentence/candidate.h lib/sentence/item.h lib/sentence/nesting.h lib/sentence/property.h lib/sentence/sentence.h lib/sentence/wordform.h lib/stream/input.h lib/stream/kind.h lib/stream/stream.h lib/text/lexicon.h lib/text/linear.h lib/text/span.h
test/cases.o: test/cases.c lib/text/span.h test/contract.h
test/contract.o: test/contract.c lib/text/span.h test/contract.h
test/forms.o: test/forms.c lib/text/letter.h lib/text/memory.h lib/text/span.h lib/text/stem.h
test/fuzz/filter.o: test/fuzz/filter.c lib/text/memory.h lib/text/span.h lib/text/utf8.h
test/fuzz/module.o: test/fuzz/module.c lib/text/letter.h lib/text/span.h lib/text/utf8.h test/fuzz/try.h
test/fuzz/replay.o: test/fuzz/replay.c lib/text/span.h test/fuzz/try.h
test/fuzz/short.o: test/fuzz/short.c
test/fuzz/try_amount.o: test/fuzz/try_amount.c lib/align/figure.h lib/amount/amount.h lib/amount/clock.h lib/amount/date.h lib/amount/datepart.h lib/amount/moment.h lib/amount/moment_day.h lib/amount/normal.h lib/amount/number.h lib/amount/period.h lib/amount/quantity.h lib/name/bilou.h lib/stream/entity_type.h lib/text/day.h lib/text/fixed.h lib/text/span.h lib/text/token.h lib/text/utf8.h lib/words/line_words.h lib/words/word.h test/fuzz/try.h
test/fuzz/try_report.o: test/fuzz/try_report.c lib/align/figure.h lib/align/sentence_terms.h lib/align/term_table.h lib/align/verbatim.h lib/name/coref.h lib/name/glossary.h lib/name/name_words.h lib/page/halfdump.h lib/page/line.h lib/page/output_row.h lib/page/page.h lib/page/paragraph.h lib/show/alignment.h lib/show/buffer.h lib/show/highlight.h lib/show/word_key.h lib/stream/align_row.h lib/stream/entity_type.h lib/stream/input.h lib/stream/kind.h lib/stream/mention.h lib/stream/relation.h lib/stream/stream.h lib/text/intern.h lib/text/lexicon.h lib/text/map.h lib/text/span.h lib/text/token.h lib/text/utf8.h lib/text/wordlist.h lib/words/line_words.h lib/words/word.h test/fuzz/try.h
test/fuzz/try_text.o: test/fuzz/try_text.c lib/page/dateline.h lib/sentence/boundary.h lib/sentence/candidate.h lib/sentence/item.h lib/sentence/nesting.h lib/sentence/property.h lib/sentence/sentence.h lib/sentence/wordform.h lib/show/alignment.h lib/show/buffer.h lib/show/fact_table.h lib/show/highlight.h lib/show/html.h lib/show/visible.h lib/show/word_key.h lib/show/wrap.h lib/stream/align_row.h lib/stream/kind.h lib/stream/relation.h lib/text/letter.h lib/text/lexicon.h lib/text/linear.h lib/text/span.h lib/text/stem.h lib/text/token.h lib/text/utf8.h lib/words/word.h test/fuzz/try.h
test/paragraphs.o: test/paragraphs.c lib/page/context_features.h lib/page/extract.h lib/page/feature.h lib/page/line.h lib/page/line_features.h lib/page/page.h lib/page/page_features.h lib/page/reader.h lib/page/repeat_features.h lib/page/role.h lib/page/rules.h lib/page/score_features.h lib/stream/input.h lib/stream/kind.h lib/text/intern.h lib/text/map.h lib/text/span.h
test/profiles.o: test/profiles.c lib/pair/document_vector.h lib/pair/local_tfidf.h lib/pair/reports.h lib/pair/similarity_search.h lib/pair/string_list.h lib/pair/tfidf.h lib/stream/document.h lib/stream/input.h lib/stream/stream.h lib/text/intern.h lib/text/map.h lib/text/memory.h lib/text/span.h
test/sandbox.o: test/sandbox.c lib/stream/sandbox.h
test/scarce.o: test/scarce.c
test/tokens.o: test/tokens.c lib/text/span.h lib/text/token.h
test/words.o: test/words.c lib/amount/amount.h lib/amount/number.h lib/name/bilou.h lib/name/gazetteer.h lib/name/glossary.h lib/name/name_context.h lib/name/name_features.h lib/name/name_majority.h lib/name/scorer.h lib/name/tagger.h lib/name/template.h lib/stream/document.h lib/stream/entity_type.h lib/stream/input.h lib/stream/stream.h lib/text/map.h lib/text/span.h lib/text/token.h lib/words/line_words.h lib/words/word.h
cmd/align: cmd/align.o
cmd/pair-reports: cmd/pair-reports.o
cmd/show-alignment: cmd/show-alignment.o
cmd/split-sentences: cmd/split-sentences.o
cmd/strip-boilerplate: cmd/strip-boilerplate.o
cmd/tag-entities: cmd/tag-entities.o
cmd/train-align: cmd/train-align.o
cmd/train-entities: cmd/train-entities.o
cmd/train-page: cmd/train-page.o
cmd/train-plain: cmd/train-plain.o
cmd/train-sentences: cmd/train-sentences.o
test/candidates: test/candidates.o
test/cases: test/cases.o
test/forms: test/forms.o
test/paragraphs: test/paragraphs.o
test/profiles: test/profiles.o
test/sandbox: test/sandbox.o
test/tokens: test/tokens.o
test/words: test/words.o
