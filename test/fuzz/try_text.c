/* try_text: characters, words, sentences and how they are shown. */

#include <stdlib.h>
#include <string.h>

#include "page/dateline.h"
#include "sentence/candidate.h"
#include "sentence/sentence.h"
#include "sentence/wordform.h"
#include "show/buffer.h"
#include "show/html.h"
#include "show/visible.h"
#include "show/wrap.h"
#include "text/language.h"
#include "text/letter.h"
#include "text/lexicon.h"
#include "text/name_same.h"
#include "text/stem.h"
#include "text/token.h"
#include "text/utf8.h"
#include "try.h"
#include "words/word.h"

enum { SOME = 4 }; /* words of a text that are looked at closely */

/* What repairs bytes, twice: the second time there is nothing to do. */
static void
repair(struct span s, size_t (*clean)(struct span, char *), int tabs)
{
	char *once = room(3 * s.n), *twice;
	struct span out = { once, clean(s, once) };

	promise(out.n <= 3 * s.n && utf8_is_clean(out));
	promise(tabs || memchr(once, '\t', out.n) == NULL);
	twice = room(3 * out.n);
	promise(clean(out, twice) == out.n);
	promise(memcmp(once, twice, out.n) == 0);
	free(once);
	free(twice);
}

static void
try_utf8(const struct given *in)
{
	struct span s = in->text, raw = in->raw;
	const char *p = s.p, *q, *end = s.p + s.n;
	size_t count = 0;
	uint32_t code;
	char c[UTF8_MAX];

	repair(raw, utf8_clean, 1);
	repair(raw, utf8_name, 0);
	for (; p < end; count++) {
		q = p;
		code = utf8_next(&p, end);
		promise(p > q && p <= end && utf8_last(s.p, p) == code);
		promise(utf8_put(code, c) == (size_t)(p - q));
		promise(memcmp(c, q, (size_t)(p - q)) == 0);
	}
	promise(utf8_count(s) == count);
	for (p = raw.p, end = p + raw.n; p < end;) {
		q = p;
		code = utf8_next(&p, end);
		promise(p > q && p <= end && p - q <= UTF8_MAX);
		promise(code != UTF8_BAD || p - q <= 3);
	}
}

static void
try_letter(const struct given *in)
{
	struct span s = in->text;
	const char *p = s.p, *end = s.p + s.n;
	char *out = room(in->raw.n), *again;
	uint32_t c;
	size_t n;

	while (p < end) {
		c = utf8_next(&p, end);
		promise(letter_is_upper(c) == (letter_lower(c) != c));
		promise(
		    !letter_is_upper(c) || letter_is_lower(letter_lower(c)));
		promise(!(letter_is_upper(c) && letter_is_lower(c)));
		promise(
		    letter_is(c) + letter_is_digit(c) + letter_is_space(c) <=
		    1);
		promise(letter_width(c) >= 0 && letter_width(c) <= 2);
	}
	n = letter_fold(in->raw, out);
	promise(n <= in->raw.n);
	again = room(n);
	promise(letter_fold((struct span){ out, n }, again) == n);
	promise(memcmp(again, out, n) == 0);
	free(out);
	free(again);
}

static void
try_token(const struct given *in)
{
	struct span s = in->text;
	size_t at = 0, from = 0;
	struct token t;

	while (token_next(s, &at, &t)) {
		promise(t.text.n > 0 && t.text.p >= s.p + from);
		promise(t.text.p + t.text.n == s.p + at && at <= s.n);
		promise(is_blank(s.p + from, t.text.p));
		promise((t.kind == TOKEN_NUMBER) ==
			letter_is_digit((unsigned char)*t.text.p));
		from = at;
	}
	promise(is_blank(s.p + from, s.p + s.n));
}

/* What is surely English after half of a text is so at its end. */
static void
try_language(const struct given *in)
{
	struct span first = { in->text.p, in->text.n / 2 }, second;
	struct language l = { 0 };
	size_t rest;
	int sure;

	second.p = first.p + first.n;
	second.n = in->text.n - first.n;
	rest = language_words_most(second);
	language_add(&l, first);
	promise(l.words <= language_words_most(first));
	sure = language_is_surely_english(&l, rest);
	rest += l.words;
	language_add(&l, second);
	promise(l.words <= rest);
	promise(!sure || language_is_english(&l));
}

static void
try_sentence(const struct given *in)
{
	struct span s = in->text, one;
	const char *from = s.p;
	struct sentences all;

	sentence_start(
	    &all, &sentence_model, s, (enum kind)(in->how % KIND_COUNT));
	while (sentence_next(&all, &one)) {
		promise(one.n > 0 && one.p >= from);
		promise(one.p + one.n <= s.p + s.n);
		promise(is_blank(from, one.p));
		from = one.p + one.n;
	}
	promise(is_blank(from, s.p + s.n));
}

static void
try_candidate(const struct given *in)
{
	struct span s = in->text;
	struct scanner scanner;
	struct candidate c;
	size_t from = 0;

	scanner_start(&scanner, s);
	while (scanner_next(&scanner, &c)) {
		promise(c.kind < MARK_COUNT && c.closer < CLOSER_COUNT);
		promise(c.item < ITEM_COUNT && c.nesting.depth >= 0);
		promise(from <= c.mark && c.mark <= c.behind);
		promise(c.behind <= c.end && c.end <= c.next);
		promise(c.next < s.n && is_blank(s.p + c.end, s.p + c.next));
		promise((c.kind == MARK_NONE) == (c.behind == c.mark));
		from = c.kind == MARK_NONE ? c.next : c.end;
	}
}

static void
try_stem(const struct given *in)
{
	char *folded = room(in->text.n), *out;
	struct span word = { folded, letter_fold(in->text, folded) };
	size_t n;

	out = room(word.n + 1);
	n = stem_word(word, out);
	promise(n <= word.n + 1);
	promise(
	    word.n <= STEM_MAX || (n == word.n && memcmp(out, folded, n) == 0));
	free(folded);
	free(out);
}

static void
try_visible(const struct given *in)
{
	struct span s = in->text;
	char *out = room(VISIBLE_GROWTH * s.n), *again;
	struct span seen = { out, visible_text(s, out) };

	promise(seen.n <= VISIBLE_GROWTH * s.n && utf8_is_clean(seen));
	promise(memchr(out, '\t', seen.n) == NULL);
	promise(seen.n == 0 || (out[0] != ' ' && out[seen.n - 1] != ' '));
	again = room(VISIBLE_GROWTH * seen.n);
	promise(visible_text(seen, again) == seen.n);
	promise(memcmp(again, out, seen.n) == 0);
	free(out);
	free(again);
}

static void
try_wrap(const struct given *in)
{
	struct span rest = in->text, line;
	size_t columns, width = 2 + in->how / 8, counted;
	const char *p, *from = rest.p;

	while (wrap_next(&rest, width, &line, &columns)) {
		promise(line.n > 0 && is_part(line, in->text));
		promise(line.p[0] != ' ' && line.p[line.n - 1] != ' ');
		promise(is_blank(from, line.p));
		from = line.p + line.n;
		for (counted = 0, p = line.p; p < from;)
			counted += (size_t)letter_width(utf8_next(&p, from));
		promise(columns == counted && columns <= width);
	}
	promise(is_blank(from, in->text.p + in->text.n));
}

static void
try_wordform(const struct given *in)
{
	struct span s = in->text, word;
	const char *p = s.p, *end = s.p + s.n;
	enum shape shape;

	for (;; (void)utf8_next(&p, end)) {
		word = wordform_before(s, (size_t)(p - s.p));
		promise(is_part(word, s) && word.n <= WORDFORM_MAX);
		promise(word.p + word.n == p);
		word = wordform_at(s, (size_t)(p - s.p));
		promise(is_part(word, s) && word.n <= WORDFORM_MAX);
		promise(word.p == p);
		shape = wordform_shape(word);
		promise(shape < SHAPE_COUNT);
		promise((shape == SHAPE_NONE) == (word.n == 0));
		promise((shape != SHAPE_CAPITAL && shape != SHAPE_INITIAL) ||
			wordform_is_capital(word));
		promise((shape != SHAPE_DIGITS || word.n <= 2) &&
			(shape != SHAPE_YEAR || word.n == 4));
		if (p == end)
			return;
	}
}

static void
try_dateline(const struct given *in)
{
	struct span s = in->text;
	size_t n = dateline_length(s);

	promise(n <= s.n && (n == 0 || s.p[n - 1] != ' '));
	promise(n == 0 || n == s.n || s.p[n] == ' ');
	n = dateline_credit(s);
	promise(n <= s.n && (n > 0 || s.n == 0));
}

/* The character that html_text() has written at *p, which moves behind it. */
static char
unescaped(const char **p)
{
	static const char *const escape[] = { "&amp;", "&lt;", "&gt;", "&#34;",
		"&#39;" };
	size_t i;

	for (i = 0; **p == '&' && i < sizeof(escape) / sizeof(escape[0]); i++)
		if (strncmp(*p, escape[i], strlen(escape[i])) == 0) {
			*p += strlen(escape[i]);
			return "&<>\"'"[i];
		}
	promise(strchr("&<>\"'", **p) == NULL);
	return *(*p)++;
}

static void
try_html(const struct given *in)
{
	struct buffer b = { 0 };
	const char *p;
	size_t i;

	html_text(&b, in->text);
	buffer_char(&b, '\0');
	for (p = b.p, i = 0; i < in->text.n; i++)
		promise(unescaped(&p) == in->text.p[i]);
	promise(p + 1 == b.p + b.n);
	buffer_free(&b);
}

static void
try_word(const struct given *in)
{
	static struct word w;
	char text[ATTRIBUTE_TEXT];
	size_t at = 0, n, words;
	int t;

	for (words = 0; words < SOME && token_next(in->text, &at, &w.token);
	     words++) {
		word_set(&w);
		n = word_cut(w.token.text).n;
		promise(n <= WORD_FOLDED && n <= w.token.text.n);
		promise(w.folded_n <= n && !(w.capital && w.lower));
		for (n = 0; n < w.folded_n; n++)
			promise(w.folded[n] < '1' || w.folded[n] > '9');
		for (t = 0; t < ATTRIBUTE_ALONE; t++) {
			n = word_attribute(&w, (enum attribute)t, text);
			promise(n <= ATTRIBUTE_TEXT);
			promise(
			    w.attribute[t] ==
			    (n == 0 ? 0
				    : lexicon_hash((struct span){ text, n })));
		}
	}
}

/* A name means what it means, and two mean the same in either order. */
static void
try_name(const struct given *in)
{
	struct span b = in->text, a = take_field(&b);
	int person = (int)(in->how & 1);

	promise(name_same(in->text, in->text, person));
	promise(name_same(a, b, person) == name_same(b, a, person));
}

const struct target try_text[] = {
	{ "utf8", try_utf8 },
	{ "letter", try_letter },
	{ "token", try_token },
	{ "language", try_language },
	{ "sentence", try_sentence },
	{ "candidate", try_candidate },
	{ "stem", try_stem },
	{ "visible", try_visible },
	{ "wrap", try_wrap },
	{ "wordform", try_wordform },
	{ "dateline", try_dateline },
	{ "html", try_html },
	{ "word", try_word },
	{ "name", try_name },
	{ NULL, NULL },
};
