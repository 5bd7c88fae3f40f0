#include "page/line_features.h"

#include <stdlib.h>
#include <string.h>

#include "page/feature.h"
#include "page/page.h"
#include "text/letter.h"
#include "text/lexicons.h"
#include "text/memory.h"
#include "text/token.h"
#include "text/utf8.h"

/* A character that ends a sentence: . ! ? and those of other scripts. */
static int
shape_is_stop(uint32_t c)
{
	return c == '.' || c == '!' || c == '?' || c == 0x3002 || c == 0x61f ||
	       c == 0x964 || c == 0xff01 || c == 0xff1f;
}

/* A quotation mark, straight or not, or an apostrophe. */
static int
shape_is_quote(uint32_t c)
{
	return c == '"' || c == '\'' || (c >= 0x2018 && c <= 0x201f) ||
	       c == 0xab || c == 0xbb || (c >= 0x300c && c <= 0x300f);
}

static int
is_closing(uint32_t c)
{
	return shape_is_quote(c) || c == ')' || c == ']' || c == ' ';
}

/* The text without the quotes and brackets that close it. */
static struct span
inside(struct span text)
{
	const char *p = text.p + text.n;

	while (p > text.p && is_closing(utf8_last(text.p, p)))
		for (p--; p > text.p && (*p & 0xc0) == 0x80; p--)
			;
	return (struct span){ text.p, (size_t)(p - text.p) };
}

static int
is_pause(uint32_t c)
{
	return c == ',' || c == ';' || c == '-' || c == 0x2013 || c == 0x2014;
}

/* How a text that is not empty ends: enum page_feature_end. */
static int
shape_end(struct span text)
{
	uint32_t c, last = utf8_last(text.p, text.p + text.n);
	struct span s = inside(text);

	c = s.n == 0 ? last : utf8_last(s.p, s.p + s.n);
	if (c == 0x2026 || (s.n > 2 && memcmp(s.p + s.n - 3, "...", 3) == 0))
		return END_ELLIPSIS;
	if (shape_is_stop(c))
		return END_STOP;
	if (c == ':')
		return END_COLON;
	if (is_pause(c))
		return END_COMMA;
	return letter_is(last) || letter_is_digit(last) ? END_NONE : END_OTHER;
}

/* How a text that is not empty begins: enum page_feature_start. */
static int
shape_start(struct span text)
{
	const char *p = text.p;
	uint32_t c = utf8_next(&p, text.p + text.n);

	if (letter_is(c))
		return letter_is_upper(c)   ? START_UPPER
		       : letter_is_lower(c) ? START_LOWER
					    : START_OTHER_LETTER;
	if (letter_is_digit(c))
		return START_DIGIT;
	if (shape_is_quote(c))
		return START_QUOTE;
	return c == '(' || c == '[' ? START_BRACKET : START_MARK;
}

/* 1 if the text ends in a bracket, 2 if brackets enclose it, else 0. */
static int
shape_bracket(struct span text)
{
	char last = text.p[text.n - 1];

	if (last != ')' && last != ']')
		return 0;
	return text.p[0] == '(' || text.p[0] == '[' ? 2 : 1;
}

enum {
	CLASSES = 14,  /* of furniture.tsv, from FURNITURE_SAY on */
	OPENINGS = 11, /* of these, from FURNITURE_SHARE on */
	FURNITURE_ASKS = FURNITURE_LEGAL | FURNITURE_CONSENT,
	PHRASE = 4, /* words of the longest phrase */
	LONG = 5    /* bytes of a long number */
};

/* Counts while going through the tokens of a line. */
struct line_count {
	long words, function, capital, upper, digits, tokens, letters;
	long commas, stops, quotes, marks, bars, time, year, address;
	long copyright, names, run, longest, colon, cased;
	long past, ing, given, people;
	long class[CLASSES];
	unsigned opens, whole, label;  /* of the words before a colon */
	int asks;                      /* it has "cookies" or "consent" */
	int after_given;               /* the next word follows a given name */
	char phrase[LEXICON_WORD_MAX]; /* the first words, folded */
	size_t phrase_n, phrase_words;
	int phrase_on; /* it has all words so far */
	struct line_features *all;
	struct line_hashes *line;
};

/* Add a word to the phrase at the start of the line and look the phrase up. */
static void
add_phrase(struct line_count *k, struct span folded)
{
	size_t room = sizeof(k->phrase) - k->phrase_n;

	if (!k->phrase_on || folded.n + 1 > room || k->phrase_words > PHRASE) {
		k->phrase_on = 0;
		return;
	}
	if (k->phrase_n > 0)
		k->phrase[k->phrase_n++] = ' ';
	memcpy(k->phrase + k->phrase_n, folded.p, folded.n);
	k->phrase_n += folded.n;
	if (k->phrase_words++ < PHRASE)
		k->opens |= lexicon_find(
		    &furniture, (struct span){ k->phrase, k->phrase_n });
}

/* The classes of the words so far. */
static unsigned
whole_phrase(const struct line_count *k)
{
	return k->phrase_n == 0 ? 0
				: lexicon_find(&furniture,
				      (struct span){ k->phrase, k->phrase_n });
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

/* Whether no letter of the word is lower case. */
static int
is_upper(struct span word)
{
	const char *p = word.p, *end = word.p + word.n;

	while (p < end)
		if (letter_is_lower(utf8_next(&p, end)))
			return 0;
	return 1;
}

/* Count the words of a class: one for each bit of the word. */
static void
count_classes(struct line_count *k, unsigned class)
{
	unsigned bits;
	int i;

	for (i = 0, bits = class / FURNITURE_SAY; bits != 0 && i < CLASSES;
	     i++, bits >>= 1)
		k->class[i] += bits & 1;
	k->asks |= (class & FURNITURE_ASKS) == FURNITURE_ASKS;
}

/* Whether the word looks like a Web address. */
static int
is_address(struct span word, struct span folded)
{
	return (folded.n > 0 && folded.p[0] == 'w' &&
		   span_begins(folded, "www.")) ||
	       (word.n > 4 && word.p[word.n - 4] == '.' &&
		   memcmp(word.p + word.n - 3, "com", 3) == 0);
}

static int
ends_in(struct span word, const char *ending)
{
	size_t n = strlen(ending);

	return word.n > n + 1 && memcmp(word.p + word.n - n, ending, n) == 0;
}

/*
 * Count verb forms: reports use the past tense, captions the present
 * participle.
 */
static void
count_verb(struct line_count *k, struct span folded, unsigned class)
{
	k->past += (class & FURNITURE_PAST) != 0 || ends_in(folded, "ed");
	k->ing += ends_in(folded, "ing");
}

static void
count_name(struct line_count *k, const struct lexicon_key *key, int capital)
{
	int given =
	    capital && (lexicon_find_key(&given_names, key) & NAME_GIVEN) != 0;

	k->given += given;
	k->people += capital && k->after_given;
	k->after_given = given;
	k->capital += capital;
	k->run = capital ? k->run + 1 : 0;
	if (k->run > k->names)
		k->names = k->run;
}

static void
count_word(struct line_count *k, struct span word)
{
	const char *p = word.p;
	uint32_t first = utf8_next(&p, word.p + word.n);
	int capital = letter_is_upper(first);
	int upper = capital && is_upper(word);
	struct span whole = word;
	long n;
	struct lexicon_key key;
	struct span folded;
	unsigned class;

	/* Only the beginning of an oversized word is looked at. */
	if (word.n > LEXICON_WORD_MAX)
		word.n = LEXICON_WORD_MAX;
	lexicon_key(&key, word);
	folded = (struct span){ key.folded, key.n };
	n = (long)(key.ascii && word.n == whole.n ? word.n : utf8_count(whole));
	class = lexicon_find_key(&furniture, &key);
	k->words++;
	wording_add(&k->all->wording, key.hash);
	language_add_word(&k->all->wording.language, word, &key);
	add_hash(k, key.hash,
	    key.n >= LINE_FEATURES_WORD_MIN &&
		(class & FURNITURE_FUNCTION) == 0);
	k->letters += n;
	if (n > k->longest)
		k->longest = n;
	k->function += (class & FURNITURE_FUNCTION) != 0;
	count_classes(k, class);
	k->cased += capital || letter_is_lower(first);
	k->upper += upper && n > 1;
	count_name(k, &key, capital);
	count_verb(k, folded, class);
	k->address += is_address(word, folded);
	add_phrase(k, folded);
}

static void
count_number(struct line_count *k, struct span s)
{
	const char *colon = memchr(s.p, ':', s.n);

	k->words++;
	k->digits++;
	k->letters += (long)s.n;
	k->time += colon != NULL && colon > s.p && colon <= s.p + 2;
	k->year += s.n == 4 && (s.p[0] == '1' || s.p[0] == '2') &&
		   (s.p[1] == '9' || s.p[1] == '0');
	/* How long a number is says more than which it is. */
	wording_add(&k->all->wording, (uint32_t)(s.n < LONG ? s.n : LONG));
	add_hash(k, lexicon_hash(s), 0);
	add_phrase(k, s);
}

/* A separator between the parts of a menu or a path. */
static int
is_bar(uint32_t c)
{
	return c == '|' || c == '/' || c == '>' || c == 0xb7 || c == 0xbb ||
	       c == 0x2022 || c == 0x203a || c == 0x2192;
}

static int
is_comma(uint32_t c)
{
	return c == ',' || c == 0x3001 || c == 0xff0c;
}

static void
count_mark(struct line_count *k, struct span s)
{
	const char *p = s.p;
	uint32_t c = utf8_next(&p, s.p + s.n);

	wording_add(&k->all->wording, lexicon_hash(s));
	k->marks++;
	k->after_given = 0;
	k->commas += is_comma(c);
	k->stops += shape_is_stop(c);
	k->quotes += shape_is_quote(c) && !letter_is_apostrophe(c);
	k->bars += is_bar(c);
	k->copyright += c == 0xa9;
	k->address += c == '@';
	if (c == ':' && k->colon < 0) {
		k->colon = k->words;
		k->label = k->phrase_on ? whole_phrase(k) : 0;
	}
	if (c != ',')
		k->run = 0;
}

static void
count_tokens(struct line_count *k, struct span text)
{
	struct token t;
	size_t at;

	for (at = 0; token_next(text, &at, &t);) {
		k->tokens++;
		if (t.kind == TOKEN_WORD)
			count_word(k, t.text);
		else if (t.kind == TOKEN_NUMBER)
			count_number(k, t.text);
		else
			count_mark(k, t.text);
	}
	if (k->phrase_on)
		k->whole = whole_phrase(k);
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
	int flows = k->function * 100 >= k->words * 22 || k->function == 0;

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
	return k->asks ? NOTICE_CONSENT : NOTICE_NONE;
}

/* Words and openings of each class of page furniture. */
static void
put_classes(const struct line_count *k, int16_t *row)
{
	long chrome = 0;
	int i;

	for (i = 0; i < CLASSES; i++)
		row[PAGE_FEATURE_SAY + i] = page_feature_limit(k->class[i]);
	for (i = 0; i < OPENINGS; i++) {
		unsigned bit = (unsigned)FURNITURE_SHARE << i;

		row[PAGE_FEATURE_OPENS_SHARE + i] =
		    (int16_t)((k->opens & bit) == 0   ? 0
			      : (k->whole & bit) == 0 ? 1
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
	row[PAGE_FEATURE_FUNCTION] = page_feature_share(k->function, k->words);
	row[PAGE_FEATURE_CAPITAL] = page_feature_share(k->capital, k->cased);
	row[PAGE_FEATURE_LETTERS] =
	    page_feature_limit(k->words == 0 ? 0 : 10 * k->letters / k->words);
	row[PAGE_FEATURE_UPPER] = page_feature_share(k->upper, k->words);
	row[PAGE_FEATURE_DIGITS] = page_feature_share(k->digits, k->tokens);
	row[PAGE_FEATURE_COMMAS] = page_feature_limit(k->commas);
	row[PAGE_FEATURE_STOPS] = page_feature_limit(k->stops);
	row[PAGE_FEATURE_QUOTES] = page_feature_limit(k->quotes);
	row[PAGE_FEATURE_MARKS] = page_feature_share(k->marks, k->tokens);
	row[PAGE_FEATURE_BARS] = page_feature_limit(k->bars);
	row[PAGE_FEATURE_COLON] = page_feature_limit(k->colon);
	row[PAGE_FEATURE_TIME] = page_feature_limit(k->time);
	row[PAGE_FEATURE_YEAR] = page_feature_limit(k->year);
	row[PAGE_FEATURE_ADDRESS] = page_feature_limit(k->address);
	row[PAGE_FEATURE_COPYRIGHT] = page_feature_limit(k->copyright);
	row[PAGE_FEATURE_PAST] = page_feature_limit(k->past);
	row[PAGE_FEATURE_ING] = page_feature_limit(k->ing);
	row[PAGE_FEATURE_GIVEN] = page_feature_limit(k->given);
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
	memset(c, 0, sizeof(*c));
}

void
line_features_clear(struct line_features *c)
{
	c->n = c->words = 0;
	c->wording.n = c->wording.lines = 0;
	c->wording.language = (struct language){ 0 };
}

/* Room for the words of n bytes more, and for another line. */
static void
make_room(struct line_features *c, size_t n)
{
	size_t more = n / LINE_FEATURES_WORD_MIN + 1;

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
	struct line_count k = { .colon = -1, .phrase_on = 1, .all = c };
	struct span text = { par->text.p + par->bullet,
		par->text.n - par->bullet };
	int end = shape_end(text), links;

	make_room(c, text.n);
	k.line = c->line + c->n++;
	memset(k.line, 0, sizeof(*k.line));
	k.line->word = c->words;
	wording_start(&c->wording);
	count_tokens(&k, text);
	wording_end(&c->wording);
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
	row[PAGE_FEATURE_START] = (int16_t)shape_start(text);
	row[PAGE_FEATURE_BRACKET] = (int16_t)shape_bracket(text);
	row[PAGE_FEATURE_BOLD] =
	    (int16_t)(p->tagged ? par->bold_n * 10 >= par->text.n * 9 : -1);
	row[PAGE_FEATURE_TITLED] = (int16_t)(p->half ? par->titled : -1);
	row[PAGE_FEATURE_DENSITY] = -1;
	if (p->marked)
		row[PAGE_FEATURE_DENSITY] = page_feature_share(
		    (long)par->links, k.words > 0 ? k.words : 1);
}
