#include "page/line_features.h"

#include <stdlib.h>
#include <string.h>

#include "page/feature.h"
#include "page/line_shape.h"
#include "page/page.h"
#include "text/letter.h"
#include "text/lexicons.h"
#include "text/memory.h"
#include "text/token.h"

enum { OPENINGS = 11 }; /* classes of furniture.tsv, from FURNITURE_SHARE on */

/* The words that a line begins with, as far as they may be a phrase. */
struct phrase {
	char text[LEXICON_WORD_MAX]; /* folded */
	size_t n, words;
	size_t reach;   /* words that it may have, by the first */
	unsigned class; /* of all of it; 0: it is no phrase */
	int off;        /* other words follow */
};

/* Counts while going through the tokens of a line. */
struct line_count {
	struct token_counts tokens;
	long words, numbers, marks, letters, time, year;
	long people, names, run, longest, colon;
	unsigned opens, label; /* of the words before a colon */
	unsigned flags;        /* that any token has: enum token_flag */
	long after_given;      /* 1: the next word follows a given name */
	struct phrase phrase;
	struct line_features *all;
	struct line_hashes *line;
};

/* Append a word to the text of the phrase: 1; or 0 if there is no room. */
static int
append(struct phrase *f, const struct token *t)
{
	if (f->n + 1 + t->text.n > sizeof(f->text))
		return 0;
	if (f->n > 0)
		f->text[f->n++] = ' ';
	if (t->kind == TOKEN_WORD) {
		f->n += letter_fold(t->text, f->text + f->n);
	} else {
		memcpy(f->text + f->n, t->text.p, t->text.n);
		f->n += t->text.n;
	}
	return 1;
}

/*
 * Add a word or number to the phrase at the start of the line. The class of
 * the phrase is looked up as long as its words may be those of one.
 */
static void
add_phrase(
    struct line_count *k, const struct token *t, const struct token_signs *s)
{
	struct phrase *f = &k->phrase;

	if (f->words++ == 0) {
		f->reach = s->flags & TOKEN_REACH;
		f->class = s->class;
		f->off = f->reach < 2 || !append(f, t);
	} else {
		f->off = f->off || f->words > f->reach ||
			 (s->flags & TOKEN_GOES_ON) == 0 || !append(f, t);
		f->class = f->off ? 0
				  : lexicon_find(&furniture,
					(struct span){ f->text, f->n });
	}
	k->opens |= f->class;
}

/* Add a word or number to the hashes; line_features_read() has made room. */
static void
add_hash(struct line_count *k, uint32_t hash, int rare)
{
	struct line_hashes *l = k->line;

	l->whole = (l->whole ^ hash) * 16777619U + 1;
	if (k->words >= LINE_FEATURES_HEAD_MIN &&
	    l->heads < LINE_FEATURES_HEADS)
		l->head[l->heads++] = l->whole;
	if (rare && k->all->words - l->word < LINE_FEATURES_WORDS)
		k->all->word[k->all->words++] = hash;
}

static void
count_word(struct line_count *k, const struct token_signs *s)
{
	long n = (long)s->letters;
	long capital = (s->flags & TOKEN_CAPITAL) != 0;

	k->letters += n;
	if (n > k->longest)
		k->longest = n;
	k->people += capital & k->after_given;
	k->after_given = (s->flags & TOKEN_GIVEN) != 0;
	k->run = (k->run + 1) & -capital;
	if (k->run > k->names)
		k->names = k->run;
}

static void
count_number(struct line_count *k, struct span s)
{
	const char *colon = memchr(s.p, ':', s.n);

	k->numbers++;
	k->letters += (long)s.n;
	k->time += colon != NULL && colon > s.p && colon <= s.p + 2;
	k->year += s.n == 4 && (s.p[0] == '1' || s.p[0] == '2') &&
		   (s.p[1] == '9' || s.p[1] == '0');
}

static void
count_mark(struct line_count *k, const struct token_signs *s)
{
	k->marks++;
	k->after_given = 0;
	if ((s->flags & TOKEN_COLON) != 0 && k->colon < 0) {
		k->colon = k->words;
		k->label = k->phrase.class;
	}
	if ((s->flags & TOKEN_COMMA) == 0)
		k->run = 0;
}

static void
count_token(
    struct line_count *k, const struct token *t, const struct token_signs *s)
{
	wording_add(&k->all->wording, s->cell);
	token_counts_add(&k->tokens, s);
	k->flags |= s->flags;
	if (t->kind == TOKEN_PUNCT) {
		count_mark(k, s);
		return;
	}
	k->words++;
	if (t->kind == TOKEN_WORD)
		count_word(k, s);
	else
		count_number(k, t->text);
	add_hash(k, s->hash, (s->flags & TOKEN_RARE) != 0);
	if (k->words <= TOKEN_REACH + 1)
		add_phrase(k, t, s);
}

static void
count_tokens(struct line_count *k, struct span text)
{
	struct token t;
	size_t at;

	for (at = 0; token_next(text, &at, &t);)
		count_token(k, &t, token_signs(&k->all->known, &t));
	token_counts_end(&k->tokens);
}

/* How often that was counted: enum token_count. */
static long
count_of(const struct line_count *k, int what)
{
	return (long)k->tokens.sum[what];
}

/* Add the signs of languages that the words are. */
static void
add_language(const struct line_count *k, struct language *l)
{
	l->words += (size_t)(k->words - k->numbers);
	l->english += (size_t)count_of(k, COUNT_ENGLISH);
	l->german += (size_t)count_of(k, COUNT_GERMAN);
	l->other += (size_t)count_of(k, COUNT_OTHER);
}

/*
 * How much of the line is links: known in a half dump, estimated from link
 * markers.
 */
static int
is_linked(const struct page *p, const struct paragraph *par,
    const struct line_count *k, int end)
{
	if (p->tagged)
		return par->linked_n * 10 >= par->text.n * 8;
	return par->linked && (end != END_STOP || k->words < 6) &&
	       k->words < 16 * (long)par->links;
}

static int
find_links(const struct page *p, const struct paragraph *par,
    const struct line_count *k, int end)
{
	if (par->links == 0)
		return LINKS_NONE;
	if (is_linked(p, par, k, end))
		return LINKS_ONLY;
	return par->linked || k->words < 6 * (long)par->links ? LINKS_OPEN
							      : LINKS_SOME;
}

/* Whether it reads like running text: PAGE_FEATURE_PROSE. */
static int
find_prose(const struct line_count *k, int end, int links)
{
	int flows = 100 * count_of(k, COUNT_FUNCTION) >= k->words * 22 ||
		    count_of(k, COUNT_FUNCTION) == 0;

	if (links == LINKS_ONLY)
		return 0;
	if (k->words >= 10 && end == END_STOP && flows)
		return 2;
	return k->words >= 20 || (k->words >= 6 && end == END_STOP);
}

/* What a line may be a notice by: enum page_feature_notice. */
static int
find_notice(const struct line_count *k)
{
	if ((k->label & FURNITURE_RELATED) != 0)
		return NOTICE_POINTER;
	return (k->flags & TOKEN_ASKS) != 0 ? NOTICE_CONSENT : NOTICE_NONE;
}

/* Words and openings of each class of page furniture. */
static void
put_classes(const struct line_count *k, int16_t *row)
{
	unsigned whole = k->phrase.class;
	long chrome = 0;
	int i;

	for (i = 0; i < TOKEN_SIGNS_CLASSES; i++)
		row[PAGE_FEATURE_SAY + i] =
		    page_feature_limit(count_of(k, COUNT_CLASS + i));
	memset(row + PAGE_FEATURE_OPENS_SHARE, 0, OPENINGS * sizeof(*row));
	for (i = 0; k->opens != 0 && i < OPENINGS; i++) {
		unsigned bit = (unsigned)FURNITURE_SHARE << i;

		row[PAGE_FEATURE_OPENS_SHARE + i] =
		    (int16_t)((k->opens & bit) == 0 ? 0
			      : (whole & bit) == 0  ? 1
						    : 2);
	}
	for (i = 0; i <= PAGE_FEATURE_BIO - PAGE_FEATURE_SHARE; i++)
		chrome += row[PAGE_FEATURE_SHARE + i] +
			  2 * row[PAGE_FEATURE_OPENS_SHARE + i];
	row[PAGE_FEATURE_CHROME] = page_feature_limit(chrome);
}

static void
put_counts(const struct line_count *k, int16_t *row)
{
	row[PAGE_FEATURE_WORDS] = page_feature_limit(k->words);
	row[PAGE_FEATURE_FUNCTION] =
	    page_feature_share(count_of(k, COUNT_FUNCTION), k->words);
	row[PAGE_FEATURE_CAPITAL] = page_feature_share(
	    count_of(k, COUNT_CAPITAL), count_of(k, COUNT_CASED));
	row[PAGE_FEATURE_LETTERS] =
	    page_feature_limit(k->words == 0 ? 0 : 10 * k->letters / k->words);
	row[PAGE_FEATURE_UPPER] =
	    page_feature_share(count_of(k, COUNT_UPPER), k->words);
	row[PAGE_FEATURE_DIGITS] =
	    page_feature_share(k->numbers, k->words + k->marks);
	row[PAGE_FEATURE_COMMAS] =
	    page_feature_limit(count_of(k, COUNT_COMMAS));
	row[PAGE_FEATURE_STOPS] = page_feature_limit(count_of(k, COUNT_STOPS));
	row[PAGE_FEATURE_QUOTES] =
	    page_feature_limit(count_of(k, COUNT_QUOTES));
	row[PAGE_FEATURE_MARKS] =
	    page_feature_share(k->marks, k->words + k->marks);
	row[PAGE_FEATURE_BARS] = page_feature_limit(count_of(k, COUNT_BARS));
	row[PAGE_FEATURE_COLON] = page_feature_limit(k->colon);
	row[PAGE_FEATURE_TIME] = page_feature_limit(k->time);
	row[PAGE_FEATURE_YEAR] = page_feature_limit(k->year);
	row[PAGE_FEATURE_ADDRESS] =
	    page_feature_limit(count_of(k, COUNT_ADDRESS));
	row[PAGE_FEATURE_COPYRIGHT] =
	    page_feature_limit(count_of(k, COUNT_COPYRIGHT));
	row[PAGE_FEATURE_PAST] = page_feature_limit(count_of(k, COUNT_PAST));
	row[PAGE_FEATURE_ING] = page_feature_limit(count_of(k, COUNT_ING));
	row[PAGE_FEATURE_GIVEN] = page_feature_limit(count_of(k, COUNT_GIVEN));
	row[PAGE_FEATURE_PEOPLE] = page_feature_limit(k->people);
	row[PAGE_FEATURE_NAMES] = page_feature_limit(k->names);
	row[PAGE_FEATURE_LONGEST] = page_feature_limit(k->longest);
}

void
line_features_free(struct line_features *c)
{
	free(c->line);
	free(c->word);
	wording_free(&c->wording);
	token_signs_free(&c->known);
	memset(c, 0, sizeof(*c));
}

void
line_features_clear(struct line_features *c)
{
	c->n = c->words = 0;
	c->wording.n = c->wording.lines = 0;
	c->wording.language = (struct language){ 0 };
	token_signs_start(&c->known);
}

/* Room for the words of n bytes more, and for another line. */
static void
make_room(struct line_features *c, size_t n)
{
	size_t more = n / TOKEN_SIGNS_RARE + 1;

	if (more > LINE_FEATURES_WORDS)
		more = LINE_FEATURES_WORDS;
	c->line =
	    memory_grow(c->line, &c->line_cap, c->n + 2, sizeof(*c->line));
	c->word = memory_grow(
	    c->word, &c->word_cap, c->words + more, sizeof(*c->word));
}

void
line_features_read(struct line_features *c, const struct page *p,
    const struct paragraph *par, int16_t *row)
{
	struct line_count k = { .colon = -1, .all = c };
	struct span text = { par->text.p + par->bullet,
		par->text.n - par->bullet };
	int end = line_shape_end(text), links;

	make_room(c, text.n);
	k.line = c->line + c->n++;
	memset(k.line, 0, sizeof(*k.line));
	k.line->word = c->words;
	wording_start(&c->wording);
	count_tokens(&k, text);
	wording_end(&c->wording);
	add_language(&k, &c->wording.language);
	k.line[1].word = c->words;
	links = find_links(p, par, &k, end);
	put_counts(&k, row);
	put_classes(&k, row);
	row[PAGE_FEATURE_END] = (int16_t)end;
	row[PAGE_FEATURE_LINKS] = (int16_t)(p->marked ? links : -1);
	row[PAGE_FEATURE_PROSE] = (int16_t)find_prose(&k, end, links);
	row[PAGE_FEATURE_NOTICE] = (int16_t)find_notice(&k);
	row[PAGE_FEATURE_BULLET] = (int16_t)(par->bullet > 0);
	row[PAGE_FEATURE_GAP] = page_feature_limit(par->gap);
	row[PAGE_FEATURE_START] = (int16_t)line_shape_start(text);
	row[PAGE_FEATURE_BRACKET] = (int16_t)line_shape_bracket(text);
	row[PAGE_FEATURE_BOLD] =
	    (int16_t)(p->tagged ? par->bold_n * 10 >= par->text.n * 9 : -1);
	row[PAGE_FEATURE_TITLED] = (int16_t)(p->half ? par->titled : -1);
	row[PAGE_FEATURE_DENSITY] = -1;
	if (p->marked)
		row[PAGE_FEATURE_DENSITY] = page_feature_share(
		    (long)par->links, k.words > 0 ? k.words : 1);
}
