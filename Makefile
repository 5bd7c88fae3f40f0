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
DESTDIR =

CMD = cmd/split-sentences
MAN1 = man/strip-boilerplate.1 man/split-sentences.1 man/tag-entities.1 \
    man/align.1
MAN5 = man/report-stream.5
MAN7 = man/report.7

LIB = lib/libreport.a
TABLE = lib/table/abbreviations.o
OBJ = lib/cli.o lib/diag.o lib/document.o lib/grow.o lib/input.o lib/kind.o \
    lib/letter.o lib/lexicon.o lib/output.o lib/sentence.o lib/span.o \
    lib/stream.o lib/token.o lib/utf8.o
HDR = lib/cli.h lib/diag.h lib/document.h lib/grow.h lib/input.h lib/kind.h \
    lib/letter.h lib/lexicon.h lib/lexicons.h lib/output.h lib/sentence.h \
    lib/span.h lib/stream.h lib/token.h lib/utf8.h
C = -D_POSIX_C_SOURCE=200809L -Ilib $(CPPFLAGS) $(CFLAGS)

all: $(CMD)

$(CMD): $(LIB)
$(CMD) $(OBJ) $(TABLE): $(HDR)

$(LIB): $(OBJ) $(TABLE)
	rm -f $@
	$(AR) -rc $@ $(OBJ) $(TABLE)

.c:
	$(CC) $(C) $(LDFLAGS) -o $@ $< $(LIB) $(LDLIBS)

.c.o:
	$(CC) $(C) -c -o $@ $<

# Tables are text in the tree, and compiled in by way of C.
lib/mktable: lib/mktable.c lib/lexicon.h
	$(HOSTCC) -D_POSIX_C_SOURCE=200809L -std=c11 -O1 -o $@ lib/mktable.c \
	    lib/lexicon.c lib/letter.c lib/utf8.c lib/span.c

$(TABLE): lib/mktable

.tsv.o:
	lib/mktable $(*F) <$< >$*.c
	$(CC) $(C) -c -o $@ $*.c

clean:
	rm -f $(CMD) $(OBJ) $(LIB) $(TABLE) $(TABLE:.o=.c) lib/mktable

.PHONY: all clean
