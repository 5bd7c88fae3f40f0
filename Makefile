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
BASE = lib/cli.o lib/day.o lib/diag.o lib/document.o lib/grow.o lib/input.o \
    lib/kind.o lib/letter.o lib/lexicon.o lib/output.o lib/sandbox.o \
    lib/span.o lib/stream.o lib/token.o lib/utf8.o
PAGE = lib/boilerplate.o lib/byline.o lib/clue.o lib/dateline.o lib/forest.o \
    lib/halfdump.o lib/mark.o lib/measure.o lib/optimum.o lib/page.o \
    lib/page_context.o lib/page_feature.o lib/page_line.o lib/page_reader.o \
    lib/page_rows.o lib/paragraph.o lib/part.o lib/repeat.o lib/role.o \
    lib/rules.o lib/section.o lib/segment.o lib/shape.o lib/site.o \
    lib/tally.o lib/unwrap.o lib/verdict.o
SENTENCE = lib/abbreviation.o lib/boundary.o lib/candidate.o lib/ending.o \
    lib/item.o lib/nesting.o lib/opening.o lib/property.o lib/sentence.o \
    lib/sentence_explain.o lib/wordform.o lib/wordlist.o
ENTITY = lib/amount.o lib/bilou.o lib/calendar.o lib/clock.o lib/currency.o \
    lib/datepart.o lib/duration.o lib/entity.o lib/entity_context.o \
    lib/entity_explain.o lib/entity_feature.o lib/gazetteer.o lib/glossary.o \
    lib/glossary_file.o lib/line_words.o lib/listing.o lib/moment.o \
    lib/moment_clock.o lib/moment_era.o lib/moment_period.o lib/name_keys.o \
    lib/name_words.o lib/normal.o lib/number.o lib/people.o lib/period.o \
    lib/quantity.o lib/referent.o lib/roster.o lib/rows.o lib/scorer.o \
    lib/tagger.o lib/template.o lib/word.o
ALIGN = lib/evidence.o lib/figure.o lib/fixed.o lib/lexis.o lib/library.o \
    lib/link.o lib/link_context.o lib/link_facts.o lib/link_relation.o \
    lib/link_rows.o lib/link_weights.o lib/mention.o lib/postings.o \
    lib/quote.o lib/report.o lib/similarity.o lib/stem.o lib/vocabulary.o \
    lib/wording.o
SHOW = lib/alignment.o lib/buffer.o lib/columns.o lib/compare.o lib/facts.o \
    lib/html.o lib/html_alignment.o lib/html_facts.o lib/html_section.o \
    lib/paint.o lib/relation.o lib/row.o lib/screen.o lib/screen_facts.o \
    lib/show.o lib/stack.o lib/stress.o lib/terminal.o lib/visible.o \
    lib/wordkey.o lib/wrap.o
PAIR = lib/collection.o lib/contrast.o lib/event.o lib/linkage.o \
    lib/lookalike.o lib/neighbour.o lib/profile.o lib/reports.o lib/store.o
LEARN = lib/ascent.o lib/boost.o lib/branch.o lib/crf.o lib/descent.o \
    lib/entity_learn.o lib/entity_rows.o lib/examples.o lib/judge.o \
    lib/lattice.o lib/lesson.o lib/link_gold.o lib/logistic.o \
    lib/page_gold.o lib/page_learn.o lib/page_tables.o lib/perceptron.o \
    lib/samples.o lib/selection.o lib/sentence_gold.o lib/sentence_learn.o \
    lib/sentence_tables.o lib/word_use.o
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
HDR = lib/abbreviation.h lib/alignment.h lib/amount.h lib/ascent.h lib/bilou.h \
    lib/boilerplate.h lib/boost.h lib/boundary.h lib/branch.h lib/buffer.h \
    lib/byline.h lib/calendar.h lib/candidate.h lib/chance.h lib/cli.h \
    lib/clock.h lib/clue.h lib/collection.h lib/columns.h lib/compare.h \
    lib/contrast.h lib/crf.h lib/dateline.h lib/datepart.h lib/day.h \
    lib/descent.h lib/diag.h lib/document.h lib/duration.h lib/ending.h \
    lib/entity.h lib/entity_context.h lib/entity_explain.h \
    lib/entity_feature.h lib/entity_learn.h lib/entity_rows.h lib/event.h \
    lib/evidence.h lib/examples.h lib/facts.h lib/figure.h lib/fixed.h \
    lib/forest.h lib/forests.h lib/gazetteer.h lib/glossary.h \
    lib/glossary_file.h lib/grow.h lib/halfdump.h lib/html.h \
    lib/html_section.h lib/input.h lib/item.h lib/judge.h lib/kind.h \
    lib/lattice.h lib/lesson.h lib/letter.h lib/lexicon.h lib/lexicons.h \
    lib/lexis.h lib/library.h lib/line_words.h lib/linear.h lib/link.h \
    lib/link_context.h lib/link_facts.h lib/link_gold.h lib/link_relation.h \
    lib/link_rows.h lib/link_weights.h lib/linkage.h lib/listing.h \
    lib/logistic.h lib/lookalike.h lib/mark.h lib/measure.h lib/mention.h \
    lib/moment.h lib/moment_clock.h lib/moment_day.h lib/moment_era.h \
    lib/moment_period.h lib/name_keys.h lib/name_words.h lib/neighbour.h \
    lib/nesting.h lib/normal.h lib/number.h lib/opening.h lib/optimum.h \
    lib/output.h lib/page.h lib/page_context.h lib/page_feature.h \
    lib/page_gold.h lib/page_learn.h lib/page_line.h lib/page_reader.h \
    lib/page_rows.h lib/page_tables.h lib/paint.h lib/paragraph.h lib/part.h \
    lib/people.h lib/perceptron.h lib/period.h lib/postings.h lib/profile.h \
    lib/property.h lib/quantity.h lib/quote.h lib/real.h lib/referent.h \
    lib/relation.h lib/repeat.h lib/report.h lib/reports.h lib/role.h \
    lib/roster.h lib/row.h lib/rows.h lib/rules.h lib/samples.h lib/sandbox.h \
    lib/scorer.h lib/screen.h lib/section.h lib/segment.h lib/selection.h \
    lib/sentence.h lib/sentence_explain.h lib/sentence_gold.h \
    lib/sentence_learn.h lib/sentence_tables.h lib/shape.h lib/show.h \
    lib/similarity.h lib/site.h lib/span.h lib/stack.h lib/stem.h lib/store.h \
    lib/stream.h lib/stress.h lib/tables.h lib/tagger.h lib/tally.h \
    lib/template.h lib/terminal.h lib/token.h lib/unwrap.h lib/utf8.h \
    lib/verdict.h lib/visible.h lib/vocabulary.h lib/word.h lib/word_use.h \
    lib/wordform.h lib/wording.h lib/wordkey.h lib/wordlist.h lib/wrap.h

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
MKTABLE = lib/mktable.c lib/grow.c lib/letter.c lib/lexicon.c lib/span.c \
    lib/utf8.c lib/wordlist.c

lib/mktable: $(MKTABLE) $(HDR)
	$(HOSTCC) -D_POSIX_C_SOURCE=200809L -std=c11 -o $@ $(MKTABLE)

MKROWS = lib/mkrows.c lib/letter.c lib/lexicon.c lib/rows.c lib/span.c \
    lib/utf8.c

lib/mkrows: $(MKROWS) $(HDR)
	$(HOSTCC) -D_POSIX_C_SOURCE=200809L -Ilib -std=c11 -o $@ $(MKROWS)

MKFOREST = lib/mkforest.c lib/page_feature.c

lib/mkforest: $(MKFOREST) $(HDR)
	$(HOSTCC) -D_POSIX_C_SOURCE=200809L -Ilib -std=c11 -o $@ $(MKFOREST)

$(TABLE): lib/mktable
$(ROWS): lib/mkrows
$(FOREST): lib/mkforest

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
	lib/mkforest $(@:.o=.tsv) >$(@:.o=.c)
	$(COMPILE) -c -o $@ $(@:.o=.c)
	rm $(@:.o=.c)

lib/table/clusters.o: lib/table/clusters.tsv
	lib/mkrows clusters 2 <lib/table/clusters.tsv >lib/table/clusters.c
	$(COMPILE) -c -o $@ lib/table/clusters.c
	rm lib/table/clusters.c

lib/table/entity_weights.o: lib/table/entity_weights.tsv
	lib/mkrows entity_weights 1 16 <lib/table/entity_weights.tsv \
	    >lib/table/entity_weights.c
	$(COMPILE) -c -o $@ lib/table/entity_weights.c
	rm lib/table/entity_weights.c

lib/table/names.o: lib/table/names.tsv
	lib/mkrows names 2 <lib/table/names.tsv >lib/table/names.c
	$(COMPILE) -c -o $@ lib/table/names.c
	rm lib/table/names.c

.tsv.o:
	lib/mktable $(*F) <$< >$*.c
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
	    lib/mktable lib/mkrows lib/mkforest

# What install puts in place, for the check that uninstall takes it away.
list-installed:
	@echo $(CMD) $(MAN1) $(MAN5) $(MAN7) $(EXAMPLE)
	@for f in $(MAN1); do echo $$f.bash $$f.zsh $$f.fish; done

.PHONY: all demo test score coverage mutants bench fuzz scale tables install \
    uninstall deb static clean list-installed
