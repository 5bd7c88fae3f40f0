/*
 * train-plain: list the lower-case words that are not part of names; run by
 * `make tables'.
 *
 * usage: train-plain file ... >plain_words.tsv
 *
 * The files are those of train-entities. A word is listed if it stands in
 * lower case, with no capital beside it, at least FREQUENCY_MIN times, and at
 * most one in RARE of these is in a name ("word"), or in RARE_MIXED ("mixed").
 * A "word" is also "beside" or "between", if at least BESIDE_MIN times a
 * capital is on one side of it, or on both, and at most one in RARE_BESIDE of
 * these is in a name; any word is "first" or "capital", if the same is true
 * where it has a capital, none beside it, and begins a line or a quotation, or
 * does not; and "inner", if beside a capital it is as rarely the first or last
 * word of a name.
 */

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "learn/name_corpus.h"
#include "learn/name_examples.h"
#include "stream/cli.h"
#include "stream/diag.h"
#include "text/intern.h"
#include "text/memory.h"
#include "words/line_words.h"

enum {
	FREQUENCY_MIN = 50,
	RARE = 2000,
	RARE_MIXED = 100,
	BESIDE_MIN = 20,
	RARE_BESIDE = 200
};

/* How often a word stands somewhere, and in how many of these in a name. */
struct use_count {
	unsigned long all, inside;
};

struct word_count {
	struct span word;        /* set once all words are known */
	struct use_count edge;   /* of names, beside a capital */
	struct use_count use[3]; /* by the number of capitals beside it */
	/* With a capital, and none beside it, at the beginning or elsewhere. */
	struct use_count first, capital;
};

static struct intern words_seen;
static struct word_count *count; /* [words_seen.n] */
static size_t count_cap;
static struct line_words words;
static unsigned char label[LINE_WORDS_MAX];

static struct word_count *
find(const struct word *w)
{
	uint32_t i =
	    intern_add(&words_seen, (struct span){ w->folded, w->folded_n });
	size_t old = count_cap;

	count = memory_grow(count, &count_cap, words_seen.n, sizeof(*count));
	memset(count + old, 0, (count_cap - old) * sizeof(*count));
	return &count[i];
}

/* Where the use of word i of the line counts; NULL for numbers and headlines.
 */
static struct use_count *
find_use(size_t i)
{
	const struct word *w = &words.word[i];
	int beside = line_words_capitals(&words, i);

	if (w->token.kind == TOKEN_NUMBER || (w->capital && beside > 0) ||
	    (w->capital && words.style != STYLE_PLAIN))
		return NULL;
	if (!w->capital)
		return &find(w)->use[beside];
	return w->position == WORD_INSIDE ? &find(w)->capital : &find(w)->first;
}

/* Count word i, if a capital is beside it, by whether it is at the end of a
 * name, or one that is all of it. */
static void
count_edge(size_t i)
{
	struct use_count *use;

	if (words.word[i].capital || line_words_capitals(&words, i) == 0 ||
	    words.word[i].token.kind == TOKEN_NUMBER)
		return;
	use = &find(&words.word[i])->edge;
	use->all++;
	use->inside += label[i] != LABEL_O && (label[i] - 1) % 4 != BILOU_I;
}

static void
count_line(const struct name_sample *s)
{
	struct use_count *use;
	size_t i;

	line_words_forget(&words);
	line_words_start(&words, s->text, 0);
	if (!line_words_next(&words))
		return;
	name_examples_label(label, &words, s->entities);
	for (i = 0; i < words.n; i++) {
		use = find_use(i);
		if (use == NULL)
			continue;
		use->all++;
		use->inside += label[i] != LABEL_O;
		count_edge(i);
	}
}

/* By the bytes of the words. */
static int
compare(const void *a, const void *b)
{
	const struct word_count *x = a, *y = b;
	size_t n = x->word.n < y->word.n ? x->word.n : y->word.n;
	int d = memcmp(x->word.p, y->word.p, n);

	return d != 0 ? d : (x->word.n > y->word.n) - (x->word.n < y->word.n);
}

/* Whether that is at least as often, and in a name at most once in rare. */
static int
is_outside(const struct use_count *u, unsigned long min, unsigned long rare)
{
	return u->all >= min && u->inside * rare <= u->all;
}

static int
is_beside(const struct use_count *u)
{
	return is_outside(u, BESIDE_MIN, RARE_BESIDE);
}

/* Print a class of a word, which may be its first. */
static void
print_class(const struct word_count *c, int *classes, const char *class)
{
	if (++*classes == 1)
		printf("%.*s\t%s", (int)c->word.n, c->word.p, class);
	else
		printf(" %s", class);
}

/* Print a word with its classes, if it has any. */
static void
print_word(const struct word_count *c)
{
	int n = 0;

	if (is_outside(&c->use[0], FREQUENCY_MIN, RARE)) {
		print_class(c, &n, "word");
		if (is_beside(&c->use[1]))
			print_class(c, &n, "beside");
		if (is_beside(&c->use[2]))
			print_class(c, &n, "between");
	} else if (is_outside(&c->use[0], FREQUENCY_MIN, RARE_MIXED))
		print_class(c, &n, "mixed");
	if (is_beside(&c->edge))
		print_class(c, &n, "inner");
	if (is_beside(&c->first))
		print_class(c, &n, "first");
	if (is_beside(&c->capital))
		print_class(c, &n, "capital");
	if (n > 0)
		printf("\n");
}

/* Print the words that are common and hardly ever in a name. */
static void
print_words(void)
{
	const struct word_count *c;
	size_t i;

	for (i = 0; i < words_seen.n; i++)
		count[i].word = intern_word(&words_seen, i);
	qsort(count, words_seen.n, sizeof(*count), compare);
	for (c = count; c < count + words_seen.n; c++)
		if (c->word.p[0] != '#')
			print_word(c);
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
	if (words_seen.n > 0)
		print_words();
	free(count);
	intern_free(&words_seen);
	return fflush(stdout) == EOF || ferror(stdout) ? 1 : diag_status();
}
