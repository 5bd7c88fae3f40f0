#include "sentence/address.h"

#include <string.h>

#include "sentence/wordform.h"
#include "text/lexicons.h"

/* Whether the byte may be part of a link. */
static int
in_token(char c)
{
	return c > ' ' && c < 0x7f && strchr("\"<>", c) == NULL;
}

/* Whether c joins the parts of a file name or a host. */
static int
in_name(char c)
{
	return wordform_is_alnum(c) || c == '.' || c == '-' || c == '_';
}

/* Whether a mail address is in the token: an at sign between words. */
static int
has_mail(struct span token)
{
	const char *p = memchr(token.p, '@', token.n);

	return p != NULL && p > token.p && p + 1 < token.p + token.n &&
	       wordform_is_alnum(p[-1]) && wordform_is_alnum(p[1]);
}

static int
is_link(struct span token)
{
	while (token.n > 0 && !wordform_is_alnum(token.p[0])) {
		token.p++;
		token.n--;
	}
	return span_begins(token, "www.") || span_find(token, "://") != NULL ||
	       has_mail(token);
}

/* Look at the token around offset at. */
static void
look(struct address *a, struct span text, size_t at)
{
	struct span token;
	size_t from = at, end = at;

	while (from > a->end && in_token(text.p[from - 1]))
		from--;
	while (end < text.n && in_token(text.p[end]))
		end++;
	token = (struct span){ text.p + from, end - from };
	a->end = end;
	a->is_link = is_link(token);
}

/* Whether the words and dots that go on from offset at end in a suffix. */
static int
has_suffix(struct span text, size_t at)
{
	size_t end = at, from;

	while (end < text.n && end - at < WORDFORM_MAX && in_name(text.p[end]))
		end++;
	while (end > at && !wordform_is_alnum(text.p[end - 1]))
		end--;
	for (from = end; from > at && wordform_is_alnum(text.p[from - 1]);)
		from--;
	return from > 0 && text.p[from - 1] == '.' &&
	       (lexicon_find_folded(
		    &dots, (struct span){ text.p + from, end - from }) &
		   DOTS_SUFFIX) != 0;
}

/* Whether the dot at offset at is that of a code: BRK.A, X12.E. */
static int
is_code(struct span text, size_t at)
{
	struct span before = wordform_before(text, at);
	struct span after = wordform_at(text, at + 1);
	size_t i;

	if (before.n < 2 || after.n != 1 ||
	    wordform_shape(after) != SHAPE_INITIAL)
		return 0;
	for (i = 0; i < before.n; i++)
		if (!wordform_is_alnum(before.p[i]) ||
		    (before.p[i] >= 'a' && before.p[i] <= 'z'))
			return 0;
	return wordform_is_capital(before);
}

/* Whether a question mark at offset at begins a query: "?Case=22". */
static int
is_query(struct span text, size_t at)
{
	struct span after = wordform_at(text, at + 1);
	const char *end = after.p + after.n;

	return after.n > 0 && end < text.p + text.n && *end == '=';
}

int
address_has(struct address *a, struct span text, size_t at)
{
	if (at >= a->end)
		look(a, text, at);
	if (a->is_link)
		return 1;
	if (text.p[at] == '?')
		return is_query(text, at);
	return text.p[at] == '.' &&
	       (has_suffix(text, at + 1) || is_code(text, at));
}
