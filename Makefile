.POSIX:
.SUFFIXES:
.SUFFIXES: .tsv .c .o

CC = cc
HOSTCC = $(CC)
CFLAGS = -std=c11 -O2
CPPFLAGS =
LDFLAGS =
LDLIBS =
PREFIX = /usr/local
MANDIR = $(PREFIX)/share/man
EXAMPLEDIR = $(PREFIX)/share/doc/report
BASHDIR = $(PREFIX)/share/bash-completion/completions
ZSHDIR = $(PREFIX)/share/zsh/site-functions
FISHDIR = $(PREFIX)/share/fish/vendor_completions.d
DESTDIR =
# What "make static" compiles with: its C library has to be one that can be.
STATICCC = musl-gcc

# The data that tables are made from and figures measured on; not in the tree.
DATA = ../shared

# Files of test to run, all of them where it is empty; seconds of "make fuzz".
TESTS =
FUZZTIME = 60

CMD = cmd/strip-boilerplate cmd/split-sentences cmd/tag-entities cmd/align \
    cmd/show-alignment cmd/pair-reports
MAN1 = man/strip-boilerplate.1 man/split-sentences.1 man/tag-entities.1 \
    man/align.1 man/show-alignment.1 man/pair-reports.1
MAN5 = man/report-stream.5
MAN7 = man/report.7 man/report-formats.7
TRAIN = cmd/train-align cmd/train-entities cmd/train-page cmd/train-plain \
    cmd/train-sentences
EXAMPLE = man/example/demo man/example/gazette.txt man/example/wire.txt \
    test/scale/dask_pipe.py test/scale/spark_pipe.py \
    test/scale/spark_sieve.py

LIB = lib/libreport.a
TEST = test/candidates test/cases test/forms test/paragraphs test/profiles \
    test/replay test/sandbox test/tokens test/words
# Modules, by the program that they are for.
BASE = lib/stream/cli.o lib/text/day.o lib/text/decimal.o lib/stream/diag.o lib/stream/document.o lib/text/map.o lib/text/memory.o lib/stream/input.o \
    lib/stream/kind.o lib/text/letter.o lib/text/lexicon.o lib/stream/output.o lib/stream/sandbox.o \
    lib/text/span.o lib/stream/stream.o lib/text/token.o lib/text/utf8.o
PAGE = lib/page/extract.o lib/page/byline.o lib/page/line_features.o lib/page/dateline.o lib/page/forest.o \
    lib/page/halfdump.o lib/page/link_marker.o lib/page/measure.o lib/page/threshold.o lib/page/page.o \
    lib/page/context_features.o lib/page/feature.o lib/page/line.o lib/page/reader.o \
    lib/page/page_rows.o lib/page/paragraph.o lib/page/part.o lib/page/repeat_features.o lib/page/role.o \
    lib/page/rules.o lib/page/section.o lib/page/segment.o lib/page/shape.o lib/page/site.o \
    lib/page/tally.o lib/page/unwrap.o lib/page/score_features.o
SENTENCE = lib/sentence/abbreviation.o lib/sentence/boundary.o lib/sentence/candidate.o lib/sentence/ending.o \
    lib/sentence/item.o lib/sentence/nesting.o lib/sentence/opening.o lib/sentence/property.o lib/sentence/sentence.o \
    lib/sentence/sentence_explain.o lib/sentence/wordform.o lib/text/wordlist.o
ENTITY = lib/amount/amount.o lib/name/bilou.o lib/amount/date.o lib/amount/clock.o lib/amount/currency.o \
    lib/amount/datepart.o lib/amount/duration.o lib/stream/entity_type.o lib/name/name_context.o \
    lib/name/entity_explain.o lib/name/name_features.o lib/name/gazetteer.o lib/name/glossary.o \
    lib/words/line_words.o lib/name/listing.o lib/amount/moment.o \
    lib/amount/moment_clock.o lib/amount/moment_era.o lib/amount/moment_period.o \
    lib/name/name_words.o lib/amount/normal.o lib/amount/number.o lib/name/norp.o lib/amount/period.o \
    lib/amount/quantity.o lib/name/coref.o lib/name/name_majority.o lib/text/rows.o lib/name/scorer.o \
    lib/name/tagger.o lib/name/template.o lib/words/word.o
ALIGN = lib/align/evidence.o lib/align/figure.o lib/text/fixed.o lib/align/term_table.o lib/align/facts.o \
    lib/align/link.o lib/align/link_context.o lib/align/cluster.o lib/align/link_relation.o \
    lib/align/link_rows.o lib/align/link_weights.o lib/stream/mention.o lib/align/postings.o \
    lib/align/verbatim.o lib/align/report.o lib/align/similarity.o lib/text/stem.o lib/text/intern.o \
    lib/align/sentence_terms.o
SHOW = lib/show/alignment.o lib/show/buffer.o lib/show/columns.o lib/show/highlight.o lib/show/fact_table.o \
    lib/show/html.o lib/show/html_alignment.o lib/show/html_facts.o lib/show/html_section.o \
    lib/show/paint.o lib/stream/relation.o lib/stream/align_row.o lib/show/screen.o lib/show/screen_facts.o \
    lib/show/show.o lib/show/stacked.o lib/show/stress.o lib/show/terminal.o lib/show/visible.o \
    lib/show/word_key.o lib/show/wrap.o
PAIR = lib/pair/tfidf.o lib/pair/local_tfidf.o lib/pair/event.o lib/pair/average_linkage.o \
    lib/pair/bisect.o lib/pair/similarity_search.o lib/pair/document_vector.o lib/pair/reports.o lib/pair/string_list.o
LEARN = lib/learn/adagrad.o lib/learn/gbdt.o lib/learn/gbdt_tree.o lib/learn/crf.o lib/learn/logistic_sgd.o \
    lib/learn/name_learn.o lib/learn/name_tables.o lib/learn/name_examples.o lib/learn/name_eval.o \
    lib/learn/forward_backward.o lib/learn/page_corpus.o lib/learn/align_learn.o lib/learn/logistic_newton.o \
    lib/learn/page_gold.o lib/learn/page_learn.o lib/learn/page_tables.o lib/learn/name_model.o \
    lib/learn/name_corpus.o lib/learn/feature_selection.o lib/learn/sentence_gold.o lib/learn/sentence_learn.o \
    lib/learn/sentence_tables.o lib/learn/word_use.o
OBJ = $(BASE) $(PAGE) $(SENTENCE) $(ENTITY) $(ALIGN) $(SHOW) $(PAIR) $(LEARN)
TABLE = lib/table/abbreviations.o lib/table/align_weights.o \
    lib/table/amounts.o lib/table/boundaries.o lib/table/characters.o \
    lib/table/furniture.o lib/table/given_names.o \
    lib/table/news_senses.o lib/table/peoples.o \
    lib/table/plain_words.o lib/table/reporting.o lib/table/stop_words.o \
    lib/table/words.o
ROWS = lib/table/clusters.o lib/table/entity_weights.o lib/table/names.o
FOREST = lib/table/page-bio.o lib/table/page-byline.o \
    lib/table/page-caption.o lib/table/page-comment.o \
    lib/table/page-credit.o lib/table/page-date.o lib/table/page-heading.o \
    lib/table/page-highlight.o lib/table/page-legal.o \
    lib/table/page-marked.o lib/table/page-nav.o lib/table/page-plain.o \
    lib/table/page-promo.o lib/table/page-related.o lib/table/page-share.o \
    lib/table/page-title.o
HDR = lib/sentence/abbreviation.h lib/show/alignment.h lib/amount/amount.h lib/learn/adagrad.h lib/name/bilou.h \
    lib/page/extract.h lib/learn/gbdt.h lib/sentence/boundary.h lib/learn/gbdt_tree.h lib/show/buffer.h \
    lib/page/byline.h lib/amount/date.h lib/sentence/candidate.h lib/learn/xorshift.h lib/stream/cli.h \
    lib/amount/clock.h lib/page/line_features.h lib/pair/tfidf.h lib/show/columns.h lib/show/highlight.h \
    lib/pair/local_tfidf.h lib/learn/crf.h lib/page/dateline.h lib/amount/datepart.h lib/text/day.h \
    lib/learn/logistic_sgd.h lib/stream/diag.h lib/stream/document.h lib/amount/duration.h lib/sentence/ending.h \
    lib/stream/entity_type.h lib/name/name_context.h lib/name/entity_explain.h \
    lib/name/name_features.h lib/learn/name_learn.h lib/learn/name_tables.h lib/pair/event.h \
    lib/align/evidence.h lib/learn/name_examples.h lib/show/fact_table.h lib/align/figure.h lib/text/fixed.h \
    lib/page/forest.h lib/page/forests.h lib/name/gazetteer.h lib/name/glossary.h \
    lib/text/map.h lib/text/memory.h lib/page/halfdump.h lib/show/html.h \
    lib/show/html_section.h lib/stream/input.h lib/sentence/item.h lib/learn/name_eval.h lib/stream/kind.h \
    lib/learn/forward_backward.h lib/learn/page_corpus.h lib/text/letter.h lib/text/lexicon.h lib/text/lexicons.h \
    lib/align/term_table.h lib/align/facts.h lib/words/line_words.h lib/text/linear.h lib/align/link.h \
    lib/align/link_context.h lib/align/cluster.h lib/learn/align_learn.h lib/align/link_relation.h \
    lib/align/link_rows.h lib/align/link_weights.h lib/pair/average_linkage.h lib/name/listing.h lib/name/name.h \
    lib/learn/logistic_newton.h lib/pair/bisect.h lib/page/link_marker.h lib/page/measure.h lib/stream/mention.h \
    lib/amount/moment.h lib/amount/moment_clock.h lib/amount/moment_day.h lib/amount/moment_era.h \
    lib/amount/moment_period.h lib/name/name_words.h lib/pair/similarity_search.h \
    lib/sentence/nesting.h lib/amount/normal.h lib/amount/number.h lib/sentence/opening.h lib/page/threshold.h \
    lib/stream/output.h lib/page/page.h lib/page/context_features.h lib/page/feature.h \
    lib/learn/page_gold.h lib/learn/page_learn.h lib/page/line.h lib/page/reader.h \
    lib/page/page_rows.h lib/learn/page_tables.h lib/show/paint.h lib/page/paragraph.h lib/page/part.h \
    lib/name/norp.h lib/learn/name_model.h lib/amount/period.h lib/align/postings.h lib/pair/document_vector.h \
    lib/sentence/property.h lib/amount/quantity.h lib/align/verbatim.h lib/learn/real.h lib/name/coref.h \
    lib/stream/relation.h lib/page/repeat_features.h lib/align/report.h lib/pair/reports.h lib/page/role.h \
    lib/name/name_majority.h lib/stream/align_row.h lib/text/rows.h lib/page/rules.h lib/learn/name_corpus.h lib/stream/sandbox.h \
    lib/name/scorer.h lib/show/screen.h lib/page/section.h lib/page/segment.h lib/learn/feature_selection.h \
    lib/sentence/sentence.h lib/sentence/sentence_explain.h lib/learn/sentence_gold.h \
    lib/learn/sentence_learn.h lib/learn/sentence_tables.h lib/page/shape.h lib/show/show.h \
    lib/align/similarity.h lib/page/site.h lib/text/span.h lib/show/stacked.h lib/text/stem.h lib/pair/string_list.h \
    lib/stream/stream.h lib/show/stress.h lib/text/tables.h lib/name/tagger.h lib/page/tally.h \
    lib/name/template.h lib/show/terminal.h lib/text/token.h lib/page/unwrap.h lib/text/utf8.h \
    lib/page/score_features.h lib/show/visible.h lib/text/intern.h lib/words/word.h lib/words/words.h lib/text/hash.h lib/text/decimal.h lib/learn/word_use.h \
    lib/sentence/wordform.h lib/align/sentence_terms.h lib/show/word_key.h lib/text/wordlist.h lib/show/wrap.h

COMPILE = $(CC) -D_POSIX_C_SOURCE=200809L -Ilib $(CPPFLAGS) $(CFLAGS)

all: $(CMD)

$(CMD) $(TEST) $(TRAIN): $(LIB)
$(CMD) $(TEST) $(TRAIN) $(OBJ) $(TABLE) $(ROWS) $(FOREST): $(HDR)

$(LIB): $(OBJ) $(TABLE) $(ROWS) $(FOREST)
	rm -f $@
	$(AR) -rc $@ $(OBJ) $(TABLE) $(ROWS) $(FOREST)

CASES = test/cases.c test/contract.c

test/cases: $(CASES) test/contract.h
	$(COMPILE) $(LDFLAGS) -o $@ $(CASES) $(LIB) $(LDLIBS)

REPLAY = test/fuzz/replay.c test/fuzz/module.c test/fuzz/try_amount.c \
    test/fuzz/try_report.c test/fuzz/try_text.c

test/replay: $(REPLAY) test/fuzz/try.h
	$(COMPILE) $(LDFLAGS) -o $@ $(REPLAY) $(LIB) $(LDLIBS)

.c:
	$(COMPILE) $(LDFLAGS) -o $@ $< $(LIB) $(LDLIBS)

.c.o:
	$(COMPILE) -c -o $@ $<

# Tables are text in the tree and become C on the way to an object.
MKTABLE = lib/table/mktable.c lib/text/memory.c lib/text/letter.c lib/text/lexicon.c lib/text/span.c \
    lib/text/utf8.c lib/text/wordlist.c

lib/table/mktable: $(MKTABLE) $(HDR)
	$(HOSTCC) -D_POSIX_C_SOURCE=200809L -Ilib -std=c11 -o $@ $(MKTABLE)

MKROWS = lib/table/mkrows.c lib/text/letter.c lib/text/lexicon.c lib/text/rows.c lib/text/span.c \
    lib/text/utf8.c

lib/table/mkrows: $(MKROWS) $(HDR)
	$(HOSTCC) -D_POSIX_C_SOURCE=200809L -Ilib -std=c11 -o $@ $(MKROWS)

MKFOREST = lib/table/mkforest.c lib/page/feature.c

lib/table/mkforest: $(MKFOREST) $(HDR)
	$(HOSTCC) -D_POSIX_C_SOURCE=200809L -Ilib -std=c11 -o $@ $(MKFOREST)

$(TABLE): lib/table/mktable
$(ROWS): lib/table/mkrows
$(FOREST): lib/table/mkforest

lib/table/page-bio.o: lib/table/page-bio.tsv
lib/table/page-byline.o: lib/table/page-byline.tsv
lib/table/page-caption.o: lib/table/page-caption.tsv
lib/table/page-comment.o: lib/table/page-comment.tsv
lib/table/page-credit.o: lib/table/page-credit.tsv
lib/table/page-date.o: lib/table/page-date.tsv
lib/table/page-heading.o: lib/table/page-heading.tsv
lib/table/page-highlight.o: lib/table/page-highlight.tsv
lib/table/page-legal.o: lib/table/page-legal.tsv
lib/table/page-marked.o: lib/table/page-marked.tsv
lib/table/page-nav.o: lib/table/page-nav.tsv
lib/table/page-plain.o: lib/table/page-plain.tsv
lib/table/page-promo.o: lib/table/page-promo.tsv
lib/table/page-related.o: lib/table/page-related.tsv
lib/table/page-share.o: lib/table/page-share.tsv
lib/table/page-title.o: lib/table/page-title.tsv
$(FOREST):
	lib/table/mkforest $(@:.o=.tsv) >$(@:.o=.c)
	$(COMPILE) -c -o $@ $(@:.o=.c)
	rm $(@:.o=.c)

lib/table/clusters.o: lib/table/clusters.tsv
	lib/table/mkrows clusters 2 <lib/table/clusters.tsv >lib/table/clusters.c
	$(COMPILE) -c -o $@ lib/table/clusters.c
	rm lib/table/clusters.c

lib/table/entity_weights.o: lib/table/entity_weights.tsv
	lib/table/mkrows entity_weights 1 16 <lib/table/entity_weights.tsv \
	    >lib/table/entity_weights.c
	$(COMPILE) -c -o $@ lib/table/entity_weights.c
	rm lib/table/entity_weights.c

lib/table/names.o: lib/table/names.tsv
	lib/table/mkrows names 2 <lib/table/names.tsv >lib/table/names.c
	$(COMPILE) -c -o $@ lib/table/names.c
	rm lib/table/names.c

.tsv.o:
	lib/table/mktable $(*F) <$< >$*.c
	$(COMPILE) -c -o $@ $*.c
	rm $*.c

demo: all
	@PATH="$$PWD/cmd:$$PATH" man/example/demo

test: all $(TEST) $(TRAIN)
	DATA='$(DATA)' test/run $(TESTS)

score: all $(TRAIN)
	test/score/run $(DATA)

# Learn the tables again: the same bytes from the same data.  From other data,
# "test/golden/run -u" then writes the answers of the golden pairs again.
SENTENCES = $(DATA)/sentences/dev
LINKS = $(DATA)/alignment/dev
PAGES = $(DATA)/boilerplate/dev
NAMES = $(DATA)/entities/resources
tables: $(TRAIN)
	LC_ALL=C awk -f lib/table/given_names.awk $(NAMES)/clusters150.tsv \
	    $(NAMES)/gaz_firstnames.tsv >lib/table/given_names.new
	mv lib/table/given_names.new lib/table/given_names.tsv
	$(MAKE) cmd/train-page
	cmd/train-page -o lib/table $(PAGES)/meta.tsv $(PAGES)/kinds.tsv \
	    $(PAGES)/lines-*.tsv
	cmd/train-page -l -o lib/table $(PAGES)/meta.tsv $(PAGES)/kinds.tsv \
	    $(PAGES)/lines-*.tsv
	cmd/train-sentences -d lib/table $(SENTENCES)/wsj \
	    $(SENTENCES)/brown_press $(SENTENCES)/gum_news \
	    $(SENTENCES)/gum_other $(SENTENCES)/ewt_traindev \
	    lib/table/sentences.txt
	sh lib/table/entities.sh $(DATA)
	cmd/train-align $(LINKS)/ecb_hand $(LINKS)/ecb_more1 \
	    $(LINKS)/ecb_more2 >lib/table/align_weights.new
	mv lib/table/align_weights.new lib/table/align_weights.tsv

install: all
	mkdir -p $(DESTDIR)$(PREFIX)/bin $(DESTDIR)$(MANDIR)/man1 \
	    $(DESTDIR)$(MANDIR)/man5 $(DESTDIR)$(MANDIR)/man7 \
	    $(DESTDIR)$(EXAMPLEDIR) $(DESTDIR)$(BASHDIR) $(DESTDIR)$(ZSHDIR) \
	    $(DESTDIR)$(FISHDIR)
	cp $(CMD) $(DESTDIR)$(PREFIX)/bin
	cp $(MAN1) $(DESTDIR)$(MANDIR)/man1
	cp $(MAN5) $(DESTDIR)$(MANDIR)/man5
	cp $(MAN7) $(DESTDIR)$(MANDIR)/man7
	cp $(EXAMPLE) $(DESTDIR)$(EXAMPLEDIR)
	for f in $(MAN1); do p=$${f##*/} && p=$${p%.1} && \
	    man/completion bash $$f >$(DESTDIR)$(BASHDIR)/$$p && \
	    man/completion zsh $$f >$(DESTDIR)$(ZSHDIR)/_$$p && \
	    man/completion fish $$f >$(DESTDIR)$(FISHDIR)/$$p.fish || exit 1; \
	done

uninstall:
	for f in $(CMD); do rm -f $(DESTDIR)$(PREFIX)/bin/$${f##*/}; done
	for f in $(MAN1); do rm -f $(DESTDIR)$(MANDIR)/man1/$${f##*/}; done
	for f in $(MAN5); do rm -f $(DESTDIR)$(MANDIR)/man5/$${f##*/}; done
	for f in $(MAN7); do rm -f $(DESTDIR)$(MANDIR)/man7/$${f##*/}; done
	for f in $(EXAMPLE); do rm -f $(DESTDIR)$(EXAMPLEDIR)/$${f##*/}; done
	for f in $(MAN1); do p=$${f##*/} && p=$${p%.1} && rm -f \
	    $(DESTDIR)$(BASHDIR)/$$p $(DESTDIR)$(ZSHDIR)/_$$p \
	    $(DESTDIR)$(FISHDIR)/$$p.fish; done
	-rmdir $(DESTDIR)$(EXAMPLEDIR)

# A package of Debian: programs, pages, examples and completions.
deb: all
	man/package "$(MAKE)"

# Programs that need nothing at all at run time.
static: clean
	$(MAKE) all CC="$(STATICCC)" LDFLAGS="$(LDFLAGS) -static"

# Text nobody would write, for FUZZTIME seconds a filter or pure module:
# libFuzzer, by clang.
fuzz:
	FUZZTIME='$(FUZZTIME)' test/fuzz/run

# Lines and branches of the filters that the tests run, by gcov.
coverage:
	DATA='$(DATA)' test/coverage

# Changes of the code, one at a time, that the tests should notice: it takes an
# hour.
mutants:
	DATA='$(DATA)' test/mutate

# Processor time as a ratio to what else would be used, in one loop, with
# floors; fails where one is not held.
bench: all
	@held=0; for b in test/bench/*.sh; do \
	    echo "$$b"; sh $$b $(DATA) || held=1; done; exit $$held

# The pipeline on a collection: engines, growth in time and memory.
scale: all
	test/scale/run

clean:
	rm -f $(CMD) $(TEST) $(TRAIN) $(OBJ) $(LIB) $(TABLE) $(ROWS) $(FOREST) \
	    lib/table/mktable lib/table/mkrows lib/table/mkforest

# What install puts in place, for the check that uninstall takes it away.
list-installed:
	@echo $(CMD) $(MAN1) $(MAN5) $(MAN7) $(EXAMPLE)
	@for f in $(MAN1); do echo $$f.bash $$f.zsh $$f.fish; done

.PHONY: all demo test score coverage mutants bench fuzz scale tables install \
    uninstall deb static clean list-installed
