/*
 * train-plain: list the words in small letters that are no part of names; run
 * by `make tables'.
 *
 * usage: train-plain file ... >plain_words.tsv
 *
 * The files are those of train-entities.  A word is listed that stands LEAST
 * times or more without a capital beside it, and of these not more than once
 * in RARE times inside of a name.
 */

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "learn/name_corpus.h"
#include "learn/name_examples.h"
#include "stream/cli.h"
#include "stream/diag.h"
#include "text/memory.h"
#include "words/line_words.h"

enum { LEAST = 50, RARE = 2000, SLOTS = 1 << 20 };

struct word_count {
	char *word; /* NULL where the slot is free */
	unsigned long all, inside;
};

static struct word_count count[SLOTS];
static size_t counted;
static struct line_words words;
static unsigned char label[LINE_WORDS_MAX];

static struct word_count *
find(const struct word *w)
{
	size_t i = w->attribute[ATTRIBUTE_LOWER] % SLOTS;
	struct word_count *c;

	for (;; i = (i + 1) % SLOTS) {
		c = &count[i];
		if (c->word == NULL)
			break;
		if (strlen(c->word) == w->folded_n &&
		    memcmp(c->word, w->folded, w->folded_n) == 0)
			return c;
	}
	if (counted++ == SLOTS / 2)
		diag_die("train-plain", "too many words");
	c->word = memory_checked(calloc(1, w->folded_n + 1U));
	memcpy(c->word, w->folded, w->folded_n);
	return c;
}

static void
count_line(const struct sample *s)
{
	struct word_count *c;
	size_t i;

	line_words_forget(&words);
	line_words_start(&words, s->text, 0);
	if (!line_words_next(&words))
		return;
	name_examples_label(label, &words, s->entities);
	for (i = 0; i < words.n; i++) {
		if (!line_words_is_lower(&words, i))
			continue;
		c = find(&words.word[i]);
		c->all++;
		c->inside += label[i] != LABEL_O;
	}
}

static int
compare(const void *a, const void *b)
{
	const struct word_count *x = a, *y = b;

	if (x->word == NULL || y->word == NULL)
		return (x->word == NULL) - (y->word == NULL);
	return strcmp(x->word, y->word);
}

int
main(int argc, char *argv[])
{
	struct name_corpus s;
	size_t i;

	while (cli_option(argc, argv, "train-plain file ...", "") != -1)
		;
	for (argv += optind; *argv != NULL; argv++) {
		name_corpus_open(&s, *argv);
		while (name_corpus_next(&s))
			for (i = 0; i < s.n; i++)
				count_line(&s.sample[i]);
		name_corpus_close(&s);
	}
	qsort(count, SLOTS, sizeof(count[0]), compare);
	for (i = 0; i < SLOTS && count[i].word != NULL; i++)
		if (count[i].all >= LEAST && count[i].word[0] != '#' &&
		    count[i].inside * RARE <= count[i].all)
			printf("%s\tword\n", count[i].word);
	return fflush(stdout) == EOF || ferror(stdout) ? 1 : diag_status();
}
