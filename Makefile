.POSIX:
.SUFFIXES:
.SUFFIXES: .c .o .tsv

CC = cc
HOSTCC = $(CC)
CFLAGS = -std=c11 -O2
CPPFLAGS =
LDFLAGS =
LDLIBS =
PREFIX = /usr/local
MANDIR = $(PREFIX)/share/man
EXAMPLEDIR = $(PREFIX)/share/doc/report
DESTDIR =

# The data that tables are made from and figures measured on; not in the tree.
DATA = ../shared

CMD = cmd/strip-boilerplate cmd/split-sentences cmd/tag-entities cmd/align
MAN1 = man/strip-boilerplate.1 man/split-sentences.1 man/tag-entities.1 \
    man/align.1
MAN5 = man/report-stream.5
MAN7 = man/report.7
EXAMPLE = man/example/demo man/example/gazette.txt man/example/wire.txt

LIB = lib/libreport.a
TEST = test/tokens
TABLE = lib/table/abbreviations.o
OBJ = lib/cli.o lib/diag.o lib/document.o lib/grow.o lib/input.o lib/kind.o \
    lib/letter.o lib/lexicon.o lib/output.o lib/sentence.o lib/span.o \
    lib/stream.o lib/token.o lib/utf8.o
HDR = lib/cli.h lib/diag.h lib/document.h lib/grow.h lib/input.h lib/kind.h \
    lib/letter.h lib/lexicon.h lib/lexicons.h lib/output.h lib/sentence.h \
    lib/span.h lib/stream.h lib/token.h lib/utf8.h

COMPILE = $(CC) -D_POSIX_C_SOURCE=200809L -Ilib $(CPPFLAGS) $(CFLAGS)

all: $(CMD)

$(CMD) $(TEST): $(LIB)
$(CMD) $(TEST) $(OBJ) $(TABLE): $(HDR)

$(LIB): $(OBJ) $(TABLE)
	rm -f $@
	$(AR) -rc $@ $(OBJ) $(TABLE)

.c:
	$(COMPILE) $(LDFLAGS) -o $@ $< $(LIB) $(LDLIBS)

.c.o:
	$(COMPILE) -c -o $@ $<

# Tables are text in the tree and become C on the way to an object.
lib/mktable: lib/mktable.c lib/letter.c lib/lexicon.c lib/span.c lib/utf8.c $(HDR)
	$(HOSTCC) -D_POSIX_C_SOURCE=200809L -std=c11 -o $@ lib/mktable.c \
	    lib/letter.c lib/lexicon.c lib/span.c lib/utf8.c

$(TABLE): lib/mktable

.tsv.o:
	lib/mktable $(*F) <$< >$*.c
	$(COMPILE) -c -o $@ $*.c

demo: all
	@PATH="$$PWD/cmd:$$PATH" man/example/demo

test: all $(TEST)
	DATA='$(DATA)' test/run

score: all
	test/score/run $(DATA)

install: all
	mkdir -p $(DESTDIR)$(PREFIX)/bin $(DESTDIR)$(MANDIR)/man1 \
	    $(DESTDIR)$(MANDIR)/man5 $(DESTDIR)$(MANDIR)/man7 \
	    $(DESTDIR)$(EXAMPLEDIR)
	cp $(CMD) $(DESTDIR)$(PREFIX)/bin
	cp $(MAN1) $(DESTDIR)$(MANDIR)/man1
	cp $(MAN5) $(DESTDIR)$(MANDIR)/man5
	cp $(MAN7) $(DESTDIR)$(MANDIR)/man7
	cp $(EXAMPLE) $(DESTDIR)$(EXAMPLEDIR)

uninstall:
	for f in $(CMD); do rm -f $(DESTDIR)$(PREFIX)/bin/$${f##*/}; done
	for f in $(MAN1); do rm -f $(DESTDIR)$(MANDIR)/man1/$${f##*/}; done
	for f in $(MAN5); do rm -f $(DESTDIR)$(MANDIR)/man5/$${f##*/}; done
	for f in $(MAN7); do rm -f $(DESTDIR)$(MANDIR)/man7/$${f##*/}; done
	for f in $(EXAMPLE); do rm -f $(DESTDIR)$(EXAMPLEDIR)/$${f##*/}; done
	-rmdir $(DESTDIR)$(EXAMPLEDIR)

clean:
	rm -f $(CMD) $(TEST) $(OBJ) $(LIB) $(TABLE) $(TABLE:.o=.c) lib/mktable

# What install puts in place, for the check that uninstall takes it away.
list-installed:
	@echo $(CMD) $(MAN1) $(MAN5) $(MAN7) $(EXAMPLE)

.PHONY: all demo test score install uninstall clean list-installed
