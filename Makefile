.POSIX:
.SUFFIXES:
.SUFFIXES: .tsv .c .o

PACKAGE = report-filters
VERSION = 1.0

CC = cc
HOSTCC = $(CC)
CFLAGS = -std=c11 -O2
CPPFLAGS =
LDFLAGS =
LDLIBS =
PREFIX = /usr/local
MANDIR = $(PREFIX)/share/man
DOCDIR = $(PREFIX)/share/doc/$(PACKAGE)
EXAMPLEDIR = $(DOCDIR)/examples
BASHDIR = $(PREFIX)/share/bash-completion/completions
ZSHDIR = $(PREFIX)/share/zsh/site-functions
FISHDIR = $(PREFIX)/share/fish/vendor_completions.d
DESTDIR =
INSTALL = install
# What "make static" compiles with: its C library has to be one that can be.
STATICCC = musl-gcc

# The data that tables are made from and figures measured on; not in the tree.
DATA = ../shared

# Files of test to run, all of them where it is empty; seconds of "make fuzz".
TESTS =
FUZZTIME = 60

CMD = cmd/strip-boilerplate cmd/split-sentences cmd/tag-entities \
    cmd/tag-sources cmd/align cmd/show-alignment cmd/pair-reports
SCRIPT = cmd/report
MAN1 = man/strip-boilerplate.1 man/split-sentences.1 man/tag-entities.1 \
    man/tag-sources.1 man/align.1 man/show-alignment.1 man/pair-reports.1 \
    man/report.1
MAN5 = man/report-stream.5
MAN7 = man/report.7 man/report-formats.7
TRAIN = cmd/train-align cmd/train-relations cmd/train-entities cmd/train-page \
    cmd/train-plain cmd/train-sentences
DOC = README man/copyright
EXAMPLE = man/example/demo man/example/gazette.txt man/example/wire.txt \
    test/scale/dask_pipe.py test/scale/spark_pipe.py \
    test/scale/spark_sieve.py

LIB = lib/libreport.a
OPTIONS = lib/table/options.o
SIMPLE = test/agreement test/candidates test/collide test/forms test/names test/paragraphs test/profiles \
    test/sandbox test/tokens test/words
TEST = $(SIMPLE) test/cases test/replay
REPLAY = test/fuzz/replay.o test/fuzz/module.o test/fuzz/try_amount.o \
    test/fuzz/try_report.o test/fuzz/try_source.o test/fuzz/try_text.o

# Commands that build are not shown, but with "make V=1".
V =
Q_ = @
Q = $(Q_$(V))

CDEFS = -D_POSIX_C_SOURCE=200809L -DVERSION='"$(VERSION)"' -Ilib
COMPILE = $(CC) $(CDEFS) $(CPPFLAGS) $(CFLAGS) -c
LINK = $(CC) $(CFLAGS) $(LDFLAGS)

all: lib/table/mktable $(CMD)

# The modules of lib (OBJ, and FILTER without those that learn), its tables
# (TABLE), the sources of their compiler (MKTABLE), and what each object depends
# on.
include lib/depend.mk

$(LIB): $(TABLE) $(OPTIONS) $(OBJ)
	$(Q)rm -f $@
	$(Q)$(AR) -rc $@ $(OBJ) $(TABLE) $(OPTIONS)

$(CMD) $(TRAIN) $(SIMPLE): $(LIB)
	$(Q)$(LINK) -o $@ $@.o $(LIB) $(LDLIBS)

test/cases: test/contract.o $(LIB)
	$(Q)$(LINK) -o $@ $@.o test/contract.o $(LIB) $(LDLIBS)

test/replay: $(REPLAY) $(LIB)
	$(Q)$(LINK) -o $@ $(REPLAY) $(LIB) $(LDLIBS)

.c.o:
	$(Q)$(COMPILE) -o $@ $<

# It knows the version.
lib/stream/cli.o: Makefile

# Tables are text in the tree and become C on the way to an object.
.tsv.o:
	$(Q)lib/table/mktable $< >$<.c
	$(Q)$(COMPILE) -o $@ $<.c
	$(Q)rm $<.c

$(TABLE): lib/table/mktable

# What the programs say of their options is what their pages say.
$(OPTIONS): $(MAN1) man/options lib/table/options.sh lib/stream/option_help.h
	$(Q)sh lib/table/options.sh $(MAN1) >lib/table/options.tsv.c
	$(Q)$(COMPILE) -o $@ lib/table/options.tsv.c
	$(Q)rm lib/table/options.tsv.c

# A build makes this first, so it says here what it does; not with -s or V=1.
lib/table/mktable:
	@case '$(V)'$$MAKEFLAGS in [1s]* | *' -s'*) ;; *) \
	    echo 'building the programs (make V=1 shows how)' ;; esac
	$(Q)$(HOSTCC) $(CDEFS) -std=c11 -o $@ $(MKTABLE)

# To be run when a module is new or gone, or includes another header.
depend:
	CC='$(CC)' sh lib/depend.sh >lib/depend.new
	mv lib/depend.new lib/depend.mk

demo: all
	@PATH="$$PWD/cmd:$$PATH" man/example/demo

test-programs: all $(TEST)

test: test-programs $(TRAIN)
	DATA='$(DATA)' test/run $(TESTS)

# In less than a minute: golden pairs, tests of what changed, formatting, law.
check: test-programs $(TRAIN)
	DATA='$(DATA)' test/check

score: all $(TRAIN)
	test/score/run $(DATA)

# Learn the tables again: the same bytes from the same data.  From other data,
# "test/golden/run -u" then writes the answers of the golden pairs again.
SENTENCES = $(DATA)/sentences/dev
LINKS = $(DATA)/alignment/dev
PAGES = $(DATA)/boilerplate/dev
HALVES = $(DATA)/boilerplate/forms/half
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
	cmd/train-page -w $(HALVES) -o lib/table $(PAGES)/meta.tsv \
	    $(PAGES)/kinds.tsv $(PAGES)/lines-*.tsv
	cmd/train-sentences -d lib/table $(SENTENCES)/wsj \
	    $(SENTENCES)/brown_press $(SENTENCES)/gum_news \
	    $(SENTENCES)/gum_other $(SENTENCES)/ewt_traindev \
	    lib/table/sentences.txt
	sh lib/table/entities.sh $(DATA)
	$(MAKE) cmd/tag-entities
	sh lib/table/common_stems.sh $(DATA) >lib/table/common_stems.new
	mv lib/table/common_stems.new lib/table/common_stems.tsv
	$(MAKE) cmd/tag-entities cmd/train-align
	sh lib/table/vocabulary.sh >lib/table/vocabulary.new
	mv lib/table/vocabulary.new lib/table/vocabulary.tsv
	$(MAKE) cmd/train-align
	sh lib/table/links.sh $(DATA) >lib/table/align_weights.new
	mv lib/table/align_weights.new lib/table/align_weights.tsv
	$(MAKE) cmd/train-relations
	sh lib/table/relations.sh $(DATA) >lib/table/relation_weights.new
	mv lib/table/relation_weights.new lib/table/relation_weights.tsv

# Modes do not depend on the umask, and folders may have blanks in their names.
install: all
	umask 022 && mkdir -p "$(DESTDIR)$(PREFIX)/bin" \
	    "$(DESTDIR)$(MANDIR)/man1" "$(DESTDIR)$(MANDIR)/man5" \
	    "$(DESTDIR)$(MANDIR)/man7" "$(DESTDIR)$(EXAMPLEDIR)" \
	    "$(DESTDIR)$(BASHDIR)" "$(DESTDIR)$(ZSHDIR)" "$(DESTDIR)$(FISHDIR)"
	$(INSTALL) -m 755 $(CMD) $(SCRIPT) "$(DESTDIR)$(PREFIX)/bin"
	$(INSTALL) -m 644 $(MAN1) "$(DESTDIR)$(MANDIR)/man1"
	$(INSTALL) -m 644 $(MAN5) "$(DESTDIR)$(MANDIR)/man5"
	$(INSTALL) -m 644 $(MAN7) "$(DESTDIR)$(MANDIR)/man7"
	$(INSTALL) -m 644 $(DOC) "$(DESTDIR)$(DOCDIR)"
	$(INSTALL) -m 644 $(EXAMPLE) "$(DESTDIR)$(EXAMPLEDIR)"
	chmod 755 "$(DESTDIR)$(EXAMPLEDIR)/demo"
	umask 022 && for f in $(MAN1); do p=$${f##*/} && p=$${p%.1} && \
	    man/completion bash $$f >"$(DESTDIR)$(BASHDIR)/$$p" && \
	    man/completion zsh $$f >"$(DESTDIR)$(ZSHDIR)/_$$p" && \
	    man/completion fish $$f >"$(DESTDIR)$(FISHDIR)/$$p.fish" || exit 1; \
	done
	@test -n "$(DESTDIR)" || man/found "$(PREFIX)/bin" "$(MANDIR)"

uninstall:
	for f in $(CMD) $(SCRIPT); do rm -f "$(DESTDIR)$(PREFIX)/bin/$${f##*/}"; done
	for f in $(MAN1); do rm -f "$(DESTDIR)$(MANDIR)/man1/$${f##*/}"; done
	for f in $(MAN5); do rm -f "$(DESTDIR)$(MANDIR)/man5/$${f##*/}"; done
	for f in $(MAN7); do rm -f "$(DESTDIR)$(MANDIR)/man7/$${f##*/}"; done
	for f in $(EXAMPLE); do rm -f "$(DESTDIR)$(EXAMPLEDIR)/$${f##*/}"; done
	for f in $(DOC); do rm -f "$(DESTDIR)$(DOCDIR)/$${f##*/}"; done
	for f in $(MAN1); do p=$${f##*/} && p=$${p%.1} && rm -f \
	    "$(DESTDIR)$(BASHDIR)/$$p" "$(DESTDIR)$(ZSHDIR)/_$$p" \
	    "$(DESTDIR)$(FISHDIR)/$$p.fish"; done
	-rmdir "$(DESTDIR)$(EXAMPLEDIR)" "$(DESTDIR)$(DOCDIR)"

# The last commit as a tarball, which builds without git.
dist:
	git archive --format=tar --prefix=$(PACKAGE)-$(VERSION)/ HEAD | \
	    gzip -9n >$(PACKAGE)-$(VERSION).tar.gz

# A package of Debian: programs, pages, examples and completions.
deb: all
	man/package "$(MAKE)" $(PACKAGE) $(VERSION)

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
	rm -f $(CMD) $(TEST) $(TRAIN) $(LIB) lib/table/mktable lib/table/*.tsv.c \
	    cmd/*.o lib/*/*.o test/*.o test/fuzz/*.o

# For scripts: the modules that the filters are made of.
list-modules:
	@echo $(FILTER)

# What install puts in place, for the check that uninstall takes it away.
list-installed:
	@echo $(CMD) $(SCRIPT) $(MAN1) $(MAN5) $(MAN7) $(DOC) $(EXAMPLE)
	@for f in $(MAN1); do echo $$f.bash $$f.zsh $$f.fish; done

.PHONY: all depend demo test-programs test check score coverage mutants bench fuzz scale tables install \
    uninstall deb dist static clean list-modules list-installed
