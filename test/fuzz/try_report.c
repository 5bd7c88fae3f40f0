/* try_report: fields of the report stream, names, pages and comparisons. */

#include <stdlib.h>
#include <string.h>

#include "align/external.h"
#include "align/sentence_terms.h"
#include "align/verbatim.h"
#include "name/coref.h"
#include "name/glossary.h"
#include "page/encoding.h"
#include "page/format.h"
#include "page/halfdump.h"
#include "page/markdown.h"
#include "page/output_row.h"
#include "page/page.h"
#include "page/paragraph.h"
#include "show/highlight.h"
#include "stream/align_row.h"
#include "stream/doc_name.h"
#include "stream/entity_type.h"
#include "stream/kind.h"
#include "stream/mention.h"
#include "stream/relation.h"
#include "stream/stream.h"
#include "text/fixed.h"
#include "text/intern.h"
#include "text/map.h"
#include "text/token.h"
#include "text/utf8.h"
#include "text/wordlist.h"
#include "try.h"

static void
try_row(const struct given *in)
{
	struct span s = in->text;
	struct row_fact fact;
	struct align_row row;
	int i;

	if (align_row_fields(s) == ALIGN_ROW_FIELDS &&
	    align_row_read(&row, s) == NULL) {
		promise(row.score <= 1000 && row.relation < RELATION_COUNT);
		promise(is_part(row.evidence, s));
		for (i = 0; i < 2; i++)
			promise(
			    is_part(row.name[i], s) && is_part(row.text[i], s));
	}
	if (align_row_fields(s) == ALIGN_ROW_FACT_FIELDS &&
	    align_row_read_fact(&fact, s) == NULL) {
		promise(fact.fact > 0 && fact.sent > 0);
		promise(fact.verdict < VERDICT_COUNT);
		promise(is_part(fact.name, s) && is_part(fact.source, s));
		promise(is_part(fact.evidence, s) && is_part(fact.text, s));
	}
}

/* What is carried along are the ends of the head, each of whole fields. */
static void
check_rest(const struct record *r)
{
	struct span rest, longer = r->head;
	int n;

	for (n = 0; n < FIELD_COUNT; n++) {
		rest = record_rest(r, n);
		promise(is_part(rest, r->head) && is_part(rest, longer));
		promise(rest.p + rest.n == r->head.p + r->head.n);
		promise(rest.n == longer.n ? rest.n == 0 : rest.p[-1] == '\t');
		longer = rest;
	}
}

static void
try_record(const struct given *in)
{
	struct span s = in->text;
	struct record r;
	int i;

	record_split(&r, s);
	promise(r.head.n + r.text.n == s.n && r.head.p == s.p);
	promise(r.text.p == s.p + r.head.n);
	promise(r.head.n == 0 || r.head.p[r.head.n - 1] == '\t');
	promise(r.text.n == 0 || memchr(r.text.p, '\t', r.text.n) == NULL);
	for (i = 0; i < FIELD_COUNT; i++)
		promise(span_equal(r.field[i], span_of("-")) ||
			is_part(r.field[i], r.head));
	check_rest(&r);
}

/* A value has no blank and stands after "=" at the end of its item. */
static void
check_value(const struct mention *m, struct span field)
{
	const char *end = m->value.p + m->value.n;

	if (m->value.n == 0)
		return;
	promise(is_part(m->value, field) && m->value.p > m->type.p);
	promise(m->value.p[-1] == '=');
	promise(memchr(m->value.p, ' ', m->value.n) == NULL);
	promise(end == field.p + field.n || *end == ' ');
}

static void
try_mention(const struct given *in)
{
	size_t text_n = (size_t)in->how * 4, from = 0;
	struct mentions ms = { in->text, text_n, 0 };
	struct mention m;

	while (mention_next(&ms, &m)) {
		promise(is_part(m.type, in->text));
		promise(m.start >= from && m.start < m.end && m.end <= text_n);
		promise(
		    m.type.n == 0 || memchr(m.type.p, ' ', m.type.n) == NULL);
		check_value(&m, in->text);
		from = m.end;
	}
}

/*
 * Documents in a row have different names, which are clean; a line of the same
 * document has its name, and nothing else begins or goes on.
 */
static void
try_doc_name(const struct given *in)
{
	struct doc_name n = { 0 };
	struct span rest = in->raw, given, last = { NULL, 0 };
	char *name = NULL;
	size_t name_n = 0;
	int i, starts, another;

	for (i = 0; rest.n > 0; i = (i + 1) % 8, last = given) {
		given = take_field(&rest);
		starts = (int)(in->how >> i & 1);
		another = doc_name_next(&n, given, starts);
		promise(another ==
			(starts || name == NULL || !span_equal(given, last)));
		promise(another !=
			(name != NULL &&
			    span_equal(n.name, (struct span){ name, name_n })));
		promise(n.name.n > 0 && utf8_is_clean(n.name));
		promise(memchr(n.name.p, '\t', n.name.n) == NULL);
		promise(n.name.p[n.name.n] == '\0');
		free(name);
		name = room(n.name.n);
		memcpy(name, n.name.p, n.name.n);
		name_n = n.name.n;
	}
	free(name);
	doc_name_free(&n);
	promise(n.name.n == 0);
}

/* The set of a list parted by commas, each name by find: 0 with a strange one.
 */
static unsigned
set_of(struct span list, unsigned (*find)(struct span))
{
	unsigned set = 0, one;
	const char *comma;
	struct span name;

	do {
		comma = memchr(list.p, ',', list.n);
		name = list;
		if (comma != NULL)
			name.n = (size_t)(comma - name.p);
		one = find(name);
		if (one == 0)
			return 0;
		set |= one;
		list.p += name.n + (comma != NULL);
		list.n -= name.n + (comma != NULL);
	} while (comma != NULL);
	return set;
}

static unsigned
find_relation(struct span name)
{
	enum relation r = relation_find(name);

	if (r == RELATION_COUNT)
		return 0;
	promise(span_equal(span_of(relation_name(r)), name));
	return 1U << r;
}

static unsigned
find_type(struct span name)
{
	enum entity_type t = entity_find(name);

	if (t == ENTITY_COUNT)
		return 0;
	promise(span_equal(span_of(entity_name(t)), name));
	return 1U << t;
}

/* What stands before a colon counts where the whole is no kind. */
static void
check_kind(struct span name)
{
	enum kind k = kind_find(name);
	struct span known;

	if (k == KIND_COUNT)
		return;
	known = span_of(kind_name(k));
	promise(span_equal(known, name) ||
		(known.n < name.n && name.p[known.n] == ':' &&
		    memcmp(known.p, name.p, known.n) == 0));
}

static void
try_names(const struct given *in)
{
	struct span s = in->text;

	check_kind(s);
	promise(relation_set(s) == set_of(s, find_relation));
	promise(entity_types(s) == set_of(s, find_type));
}

/* Each different word has the next place, and stays there. */
static void
try_wordlist(const struct given *in)
{
	struct wordlist w = { 0 };
	struct lexicon_key key;
	size_t at = 0, n = 0;
	struct token t;

	while (token_next(in->text, &at, &t)) {
		size_t place = wordlist_index(&w, t.text);
		unsigned classes = ((unsigned)(n + 1) * in->how + 1) & 0xffff;

		if (t.text.n > LEXICON_WORD_MAX)
			continue;
		promise(place == SIZE_MAX || place < n);
		promise(
		    wordlist_add(&w, t.text, classes) == (place == SIZE_MAX));
		if (place != SIZE_MAX) {
			promise(span_equal(wordlist_word(&w, place), t.text));
			continue;
		}
		promise(wordlist_index(&w, t.text) == n);
		promise(span_equal(wordlist_word(&w, n), t.text));
		promise(wordlist_classes(&w, n) == classes);
		lexicon_key(&key, t.text);
		promise(
		    !span_equal((struct span){ key.folded, key.n }, t.text) ||
		    wordlist_find_key(&w, &key) == classes);
		n++;
	}
	promise(wordlist_compile(&w));
	while (n-- > 0)
		promise(lexicon_find(&w.lexicon, wordlist_word(&w, n)) ==
			wordlist_classes(&w, n));
	wordlist_free(&w);
}

/* Words have numbers as they come, and the bytes they had; till they are cut.
 */
static void
try_vocabulary(const struct given *in)
{
	struct intern v = { 0 };
	struct span rest = in->raw, word;
	size_t n;
	int64_t number;

	while (rest.n > 0) {
		n = v.n;
		word = take_field(&rest);
		number = intern_add(&v, word);
		promise(number >= 0 && (size_t)number <= n);
		promise(v.n == n + ((size_t)number == n));
		promise(span_equal(intern_word(&v, (size_t)number), word));
		promise(intern_add(&v, word) == number);
	}
	n = v.n / 2;
	for (rest = in->raw; rest.n > 0;) {
		word = take_field(&rest);
		if (v.n > n)
			intern_truncate(&v, n);
		number = intern_add(&v, word);
		promise(number >= 0 && (size_t)number <= n);
		promise(span_equal(intern_word(&v, (size_t)number), word));
	}
	intern_free(&v);
}

/* Keys that are bytes have the counts they are given, also where all of them
 * belong into one slot, as those do that differ in the upper bits alone. */
static void
try_map(const struct given *in)
{
	static struct map m;
	uint32_t count[UINT8_MAX + 1] = { 0 }, *value;
	uint64_t key;
	int shift = (in->how & 1) != 0 ? 56 : 0;
	size_t i, n = 0;
	unsigned char c;

	map_clear(&m);
	for (i = 0; i < in->raw.n; i++) {
		c = (unsigned char)in->raw.p[i];
		key = (uint64_t)c << shift;
		value = map_find(&m, key);
		promise((value == NULL ? 0 : *value) == count[c]);
		n += count[c]++ == 0;
		++*map_at(&m, key);
		promise(m.n == n);
	}
	for (i = 0; (value = map_next(&m, &i, &key)) != NULL; n--)
		promise(*value == count[key >> shift]);
	promise(n == 0);
}

/* A phrase of one's own is found where it stands. */
static void
try_external(const struct given *in)
{
	static struct external e;
	const char *wrong = external_add_line(&e, in->text);
	const struct external_end *a, *b;

	promise(e.n == 0 || (e.n == 2 && wrong == NULL));
	if (e.n == 2) {
		a = external_first(&e, e.end[1].other);
		b = external_first(&e, e.end[0].other);
		promise(a != NULL && b != NULL);
		promise(a->similarity == b->similarity);
		promise(a->similarity >= -FIXED_ONE);
		promise(a->similarity <= FIXED_ONE);
	}
	external_free(&e);
}

static void
try_glossary(const struct given *in)
{
	static struct line_words w;
	static struct glossary g;
	enum entity_type type = (enum entity_type)(in->how % ENTITY_COUNT),
			 found;
	struct span rest = in->text, phrase = take_field(&rest);
	int added = glossary_add(&g, phrase, type);
	size_t i;

	promise(added == 0 || added == 1);
	line_words_forget(&w);
	line_words_start(&w, phrase, 0);
	if (line_words_next(&w) && w.n <= GLOSSARY_WORDS) {
		promise(added == 0);
		promise(glossary_end(&g, &w, 0, &found) == w.n);
		promise(found == type);
	} else {
		promise(added == 1);
	}
	line_words_forget(&w);
	line_words_start(&w, rest, 0);
	if (line_words_next(&w))
		for (i = 0; i < w.n; i++)
			promise(glossary_end(&g, &w, i, &found) >= i);
	glossary_free(&g);
}

enum { NAMES = 32 };

/* The same words mean the same; numbers rise in the order of the text. */
static void
try_referent(const struct given *in)
{
	static struct coref r;
	struct entity e[NAMES];
	struct span rest = in->text;
	size_t n, i, k, full, other;
	uint32_t number, most = 0;

	for (n = 0; n < NAMES && rest.n > 0; n++)
		e[n] =
		    (struct entity){ (enum entity_type)(in->how >> n % 8 & 1),
			    (uint32_t)n, take_field(&rest) };
	coref_find(&r, e, n);
	for (i = 0; i < n; i++) {
		number = coref_number(&r, i, &full);
		promise(number <= most + 1);
		if (number == 0)
			continue;
		most = number > most ? number : most;
		promise(full < n && coref_number(&r, full, &other) == number);
		for (k = 0; k < i; k++)
			promise(e[k].type != e[i].type ||
				!span_equal(e[k].text, e[i].text) ||
				coref_number(&r, k, &other) == number);
	}
}

/* Of a text beside one that is the same no word is alone. */
static void
try_compare(const struct given *in)
{
	static struct highlight c;
	struct span b = in->text, a = take_field(&b);
	size_t i, from = 0;

	highlight_start(&c);
	highlight_sentence(&c, a);
	promise(c.n == 0);
	highlight_partner(&c, b);
	highlight_sentence(&c, a);
	for (i = 0; i < c.n; i++) {
		promise(c.stretch[i].class > HIGHLIGHT_NONE);
		promise(c.stretch[i].class < HIGHLIGHT_COUNT);
		promise(from <= c.stretch[i].from && c.stretch[i].to <= a.n);
		promise(c.stretch[i].from < c.stretch[i].to);
		from = c.stretch[i].to;
	}
	highlight_partner(&c, a);
	highlight_sentence(&c, a);
	for (i = 0; i < c.n; i++)
		promise(c.stretch[i].class == HIGHLIGHT_QUOTE);
}

/* Do the n words at a stand in b? */
static int
stands_in(const uint32_t *a, size_t n, const uint32_t *b, size_t b_n)
{
	size_t i;

	for (i = 0; i + n <= b_n; i++)
		if (memcmp(a, b + i, n * sizeof(*a)) == 0)
			return 1;
	return 0;
}

static void
check_quotes(const struct verbatim *q, const struct sentence_terms *w)
{
	const uint32_t *word = w->word;
	size_t i, k, from = 0, n = w->sentence[0].words.n, content;
	struct slice run;

	for (i = 0; i < q->n; i++) {
		run = q->run[i];
		promise(run.n >= VERBATIM_WORDS && run.at >= from);
		promise(run.at + run.n <= n);
		from = run.at + run.n;
		promise(stands_in(word + run.at, run.n,
		    word + w->sentence[1].words.at, w->sentence[1].words.n));
		for (content = 0, k = run.at; k < from; k++)
			content += sentence_terms_class(w, k) ==
				   SENTENCE_TERMS_CONTENT;
		promise(content >= VERBATIM_CONTENT_WORDS);
	}
}

static void
try_quote(const struct given *in)
{
	static struct term_table l;
	static struct sentence_terms w;
	static struct verbatim q;
	struct span b = in->text, a = take_field(&b);

	term_table_truncate(&l, 0);
	sentence_terms_clear(&w);
	sentence_terms_add(&w, &l, a, NULL);
	sentence_terms_add(&w, &l, b, NULL);
	verbatim_find(&q, &w, 0, &w, 1);
	check_quotes(&q, &w);
}

static void
try_halfdump(const struct given *in)
{
	struct span s = in->raw, title = halfdump_title(s);
	char *out = room(HALFDUMP_ROOM * s.n);
	struct span line = { out, halfdump_decode(s, out) };
	const char *p, *end = out + line.n;
	uint32_t c;

	promise(line.n <= HALFDUMP_ROOM * s.n);
	promise(title.n == 0 || is_part(title, s));
	for (p = out; p < end;) {
		c = utf8_next(&p, end);
		promise(c >= ' ' || (c > 0 && c < HALFDUMP_MARKS));
	}
	free(out);
}

static void
check_paragraph(const struct paragraph *par, unsigned how)
{
	struct span s = par->text;
	struct output_row part[OUTPUT_ROW_MAX];
	size_t i;
	int n;

	promise(s.n > 0 && utf8_is_clean(s) && s.p[0] != ' ');
	promise(s.p[s.n - 1] != ' ' && par->bullet < s.n);
	for (i = 1; i < s.n; i++)
		promise(s.p[i] != '\t' && (s.p[i] != ' ' || s.p[i - 1] != ' '));
	n = output_row_split(
	    par, (enum kind)(how % KIND_COUNT), how / 128, part);
	promise(n == 1 || n == OUTPUT_ROW_MAX);
	for (i = 0; i < (size_t)n; i++)
		promise(part[i].text.n > 0 && is_part(part[i].text, s));
}

/* Lines of any bytes, of one page. */
static void
try_page(const struct given *in)
{
	static struct page p;
	struct span rest = in->raw, line;
	const char *newline;
	size_t i;

	page_start(&p);
	while (rest.n > 0) {
		newline = memchr(rest.p, '\n', rest.n);
		line = rest;
		if (newline != NULL)
			line.n = (size_t)(newline - rest.p);
		rest.p += line.n + (newline != NULL);
		rest.n -= line.n + (newline != NULL);
		page_add(&p, line);
	}
	paragraph_make(&p);
	for (i = 0; i < p.n; i++) {
		check_paragraph(&p.par[i], in->how);
		promise(i == 0 || p.par[i].line > p.par[i - 1].line);
		promise(!p.tagged || (p.par[i].linked_n <= p.par[i].text.n &&
					 p.par[i].bold_n <= p.par[i].text.n));
	}
}

static void
try_markdown(const struct given *in)
{
	struct markdown_signs signs = { 0, 0, 0 };
	char *text = room(in->text.n);
	size_t i, n;

	if (in->text.n > 0)
		memcpy(text, in->text.p, in->text.n);
	markdown_count(&signs, in->text);
	promise(signs.links + signs.headings + signs.bolds <= in->text.n);
	n = markdown_decode(text, in->text.n);
	promise(n <= in->text.n);
	for (i = 0; i < n; i++)
		promise(text[i] < 0 || text[i] >= ' ' || text[i] == '\t' ||
			text[i] < HALFDUMP_MARKS);
	free(text);
}

/* Whatever the bytes are, what is made of them is UTF-8 where they are. */
static void
try_encoding(const struct given *in)
{
	static const enum encoding all[] = { ENCODING_UTF8, ENCODING_1252,
		ENCODING_UTF16LE, ENCODING_UTF16BE };
	char *out = room(ENCODING_ROOM * in->raw.n);
	size_t bad = 0, n, i;
	enum encoding e = encoding_find(in->raw, &bad);

	promise(e == ENCODING_UTF8 || (e == ENCODING_1252 && bad == 0));
	promise(bad <= in->raw.n);
	(void)encoding_wide(in->raw);
	(void)format_refused(in->raw);
	for (i = 0; i < sizeof(all) / sizeof(all[0]); i++) {
		n = encoding_decode(all[i], in->raw, out);
		promise(n <= ENCODING_ROOM * in->raw.n);
		(void)encoding_find((struct span){ out, n }, &bad);
		promise(bad == 0 || all[i] == ENCODING_UTF8 ||
			memchr(out, '\0', n) != NULL);
	}
	free(out);
}

const struct target try_report[] = {
	{ "row", try_row },
	{ "record", try_record },
	{ "mention", try_mention },
	{ "doc-name", try_doc_name },
	{ "names", try_names },
	{ "wordlist", try_wordlist },
	{ "map", try_map },
	{ "vocabulary", try_vocabulary },
	{ "external", try_external },
	{ "glossary", try_glossary },
	{ "referent", try_referent },
	{ "compare", try_compare },
	{ "quote", try_quote },
	{ "halfdump", try_halfdump },
	{ "encoding", try_encoding },
	{ "markdown", try_markdown },
	{ "page", try_page },
	{ NULL, NULL },
};
