#include "line_words.h"

#include <string.h>

#include "letter.h"
#include "lexicon.h"
#include "utf8.h"

/* Is the token in capitals throughout, as far as its last letter shows? */
static int
in_capitals(struct span token)
{
	return token.n > 1 &&
	       !letter_is_lower(utf8_last(token.p, token.p + token.n));
}

/*
 * A word of more than three letters in small letters tells a plain line; short
 * ones stand in titles too, but not among capitals.
 */
static enum style
find_style(struct span text)
{
	size_t at = 0, capital = 0, upper = 0, seen;
	struct token t;
	const char *p;
	uint32_t c;

	for (seen = 0; seen < LINE_WORDS_MAX && token_next(text, &at, &t);
	     seen++) {
		p = t.text.p;
		c = utf8_next(&p, p + t.text.n);
		if (t.kind == TOKEN_WORD && letter_is_upper(c)) {
			capital++;
			upper += in_capitals(t.text) ? 1U : 0U;
		} else if (t.kind == TOKEN_WORD && letter_is_lower(c)) {
			if (t.text.n > 3)
				return STYLE_PLAIN;
			upper = 0;
		}
	}
	if (capital < 3)
		return STYLE_PLAIN;
	return upper * 4 >= capital * 3 ? STYLE_UPPER : STYLE_TITLE;
}

static int
opens_quote(struct span token)
{
	return span_begins(token, "\"") || span_begins(token, "\xe2\x80\x9c") ||
	       span_begins(token, "'") || span_begins(token, "\xe2\x80\x98") ||
	       span_begins(token, "(") || span_begins(token, "``");
}

static void
place(struct line_words *w, size_t i)
{
	static const char sign[3][4] = { "fqi", "FQI", "123" };
	struct word *word = &w->word[i];
	const char *start = word->token.text.p,
		   *end = start + word->token.text.n;
	int before, behind, where = 2;

	if (i == 0)
		where = start == w->text.p ? 0 : 2;
	else if (opens_quote(word[-1].token.text))
		where = 1;
	word->place = sign[w->style][where];
	before =
	    start > w->text.p && !letter_is_space(utf8_last(w->text.p, start));
	behind = end < w->text.p + w->text.n && *end != ' ' &&
		 !letter_is_space(utf8_next(&end, w->text.p + w->text.n));
	word->glue = (char)('0' + before + 2 * behind);
}

void
line_words_start(struct line_words *w, struct span text, uint32_t ordinal)
{
	w->text = text;
	w->at = 0;
	w->ordinal = ordinal;
	w->style = find_style(text);
	w->n = 0;
}

struct memo *
line_words_recall(struct line_words *w, const struct token *t)
{
	struct span cut = word_cut(t->text);
	struct memo *m = &w->memo[lexicon_hash(cut) % MEMO_SLOTS];

	if (m->word.token.kind == t->kind &&
	    span_equal(m->word.token.text, cut))
		return m;
	m->scored = 0;
	memcpy(m->bytes, cut.p, cut.n);
	m->word.token.kind = t->kind;
	m->word.token.text = (struct span){ m->bytes, cut.n };
	word_set(&m->word);
	return m;
}

int
line_words_next(struct line_words *w)
{
	struct word *word;
	struct token t;

	for (w->n = 0; w->n < LINE_WORDS_MAX; w->n++) {
		if (!token_next(w->text, &w->at, &t))
			break;
		word = &w->word[w->n];
		*word = line_words_recall(w, &t)->word;
		word->token = t;
		word->ordinal = w->ordinal++;
		place(w, w->n);
	}
	return w->n > 0;
}

int
line_words_is_small(const struct line_words *w, size_t i)
{
	return w->word[i].token.kind != TOKEN_NUMBER && !w->word[i].capital &&
	       (i == 0 || !w->word[i - 1].capital) &&
	       (i + 1 == w->n || !w->word[i + 1].capital);
}

/* Find the words that begin with capitals and stand side by side. */
static void
find_runs(struct line_words *w)
{
	size_t first, end = 0, i;

	for (first = 0; first < w->n; first = end) {
		for (end = first; end < w->n && w->word[end].capital;)
			end++;
		for (i = first; i < end; i++) {
			w->word[i].run_first = (uint16_t)first;
			w->word[i].run_end = (uint16_t)end;
			w->word[i].run_at = (uint16_t)(i - first);
		}
		if (end == first) {
			w->word[first].run_first = w->word[first].run_end = 0;
			end++;
		}
	}
}

void
line_words_set_traits(struct line_words *w)
{
	struct word *word;
	size_t i;

	find_runs(w);
	for (i = 0; i < w->n; i++) {
		word = &w->word[i];
		word->plain = (char)(word->listed && line_words_is_small(w, i));
		word_set_trait(word, TRAIT_PLACE);
		word_set_trait(word, TRAIT_GLUE);
		word_set_trait(word, TRAIT_RUN);
	}
}
