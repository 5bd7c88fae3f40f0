/*
 * module: what pure modules promise of any bytes.
 *
 * The first byte of the input says which is tried; the rest is its text.  As
 * in the programs, the text is repaired first where a module asks for that.
 */

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "day.h"
#include "letter.h"
#include "row.h"
#include "sentence.h"
#include "stem.h"
#include "token.h"
#include "utf8.h"
#include "visible.h"
#include "wrap.h"

enum { TEXT_MAX = 1024, ROOM = 4 * 3 * TEXT_MAX };

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void
promise(int kept)
{
	if (!kept)
		abort();
}

/* Only white space? */
static int
is_blank(const char *p, const char *end)
{
	while (p < end)
		if (!letter_is_space(utf8_next(&p, end)))
			return 0;
	return 1;
}

static void
try_utf8(struct span s)
{
	const char *p = s.p, *q, *end = s.p + s.n;
	char c[UTF8_MAX], again[3 * ROOM];

	promise(utf8_is_clean(s));
	promise(utf8_clean(s, again) == s.n && memcmp(again, s.p, s.n) == 0);
	promise(utf8_count(s) <= s.n);
	while (p < end) {
		q = p;
		uint32_t code = utf8_next(&p, end);
		promise(p > q && p <= end && utf8_last(s.p, p) == code);
		promise(utf8_put(code, c) == (size_t)(p - q));
		promise(memcmp(c, q, (size_t)(p - q)) == 0);
	}
}

static void
try_tokens(struct span s)
{
	size_t at = 0, from = 0;
	struct token t;

	while (token_next(s, &at, &t)) {
		promise(t.text.n > 0 && t.text.p >= s.p + from);
		promise(t.text.p + t.text.n == s.p + at && at <= s.n);
		promise(is_blank(s.p + from, t.text.p));
		from = at;
	}
	promise(is_blank(s.p + from, s.p + s.n));
}

static void
try_sentences(struct span s, enum kind kind)
{
	const char *from = s.p;
	struct sentences all;
	struct span one;

	sentence_start(&all, &sentence_model, s, kind);
	while (sentence_next(&all, &one)) {
		promise(one.n > 0 && one.p >= from);
		promise(one.p + one.n <= s.p + s.n);
		promise(is_blank(from, one.p));
		from = one.p + one.n;
	}
	promise(is_blank(from, s.p + s.n));
}

static void
try_stem(struct span s)
{
	char folded[ROOM], out[ROOM + 1], again[ROOM];
	struct span word = { folded, letter_fold(s, folded) };

	promise(word.n <= s.n);
	promise(letter_fold(word, again) == word.n);
	promise(memcmp(again, folded, word.n) == 0);
	promise(stem_word(word, out) <= word.n + 1);
}

static void
try_visible(struct span s)
{
	static char out[VISIBLE_GROWTH * ROOM];
	struct span seen = { out, visible_text(s, out) };

	promise(seen.n <= VISIBLE_GROWTH * s.n && utf8_is_clean(seen));
	promise(memchr(out, '\t', seen.n) == NULL);
	promise(seen.n == 0 || (out[0] != ' ' && out[seen.n - 1] != ' '));
}

static void
try_wrap(struct span s, size_t width)
{
	struct span line;
	size_t columns;

	while (wrap_next(&s, width, &line, &columns)) {
		promise(line.n > 0 && line.p + line.n <= s.p + s.n);
		promise(line.p[0] != ' ' && line.p[line.n - 1] != ' ');
		promise(columns <= width);
	}
	promise(is_blank(s.p, s.p + s.n));
}

static void
try_row(struct span s)
{
	struct row_fact fact;
	struct row row;

	if (row_fields(s) == ROW_FIELDS && row_read(&row, s) == NULL)
		promise(row.score <= 1000 && row.relation < RELATION_COUNT);
	if (row_fields(s) == ROW_FACT_FIELDS && row_read_fact(&fact, s) == NULL)
		promise(fact.fact > 0 && fact.sent > 0);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static char clean[3 * TEXT_MAX];
	struct span raw = { (const char *)data + 1, size - 1 };
	struct span s = { clean, 0 };
	int32_t day;

	if (size == 0 || size > TEXT_MAX)
		return 0;
	s.n = utf8_clean(raw, clean);
	promise(s.n <= 3 * raw.n);
	switch (data[0] % 8) {
	case 0:
		try_utf8(s);
		break;
	case 1:
		try_tokens(s);
		break;
	case 2:
		try_sentences(s, (enum kind)(data[0] / 8 % KIND_COUNT));
		break;
	case 3:
		try_stem(s);
		break;
	case 4:
		try_visible(s);
		break;
	case 5:
		try_wrap(s, 2 + data[0] / 8);
		break;
	case 6:
		try_row(s);
		break;
	default:
		promise(!day_find(s, &day) || (day > -354286 && day < 376201));
	}
	return 0;
}
