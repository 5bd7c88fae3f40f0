#include "contract.h"

#include <stdlib.h>
#include <string.h>

/* Table 3-7 of the Unicode standard, but ASCII: first byte, second, length. */
static const struct {
	unsigned char first, last, low, high;
	size_t n;
} sequences[] = { { 0xc2, 0xdf, 0x80, 0xbf, 2 }, { 0xe0, 0xe0, 0xa0, 0xbf, 3 },
	{ 0xe1, 0xec, 0x80, 0xbf, 3 }, { 0xed, 0xed, 0x80, 0x9f, 3 },
	{ 0xee, 0xef, 0x80, 0xbf, 3 }, { 0xf0, 0xf0, 0x90, 0xbf, 4 },
	{ 0xf1, 0xf3, 0x80, 0xbf, 4 }, { 0xf4, 0xf4, 0x80, 0x8f, 4 } };

/* Bytes of the sequence at the start of s, or of what of one there is. */
static size_t
sequence(struct span s, int *good)
{
	const unsigned char *p = (const unsigned char *)s.p;
	size_t i, k;

	*good = p[0] < 0x80;
	for (k = 0; k < sizeof(sequences) / sizeof(sequences[0]); k++) {
		if (p[0] < sequences[k].first || p[0] > sequences[k].last)
			continue;
		if (s.n < 2 || p[1] < sequences[k].low ||
		    p[1] > sequences[k].high)
			return 1;
		for (i = 2; i < sequences[k].n; i++)
			if (i == s.n || (p[i] & 0xc0) != 0x80)
				return i;
		*good = 1;
		return i;
	}
	return 1;
}

static int
is_one_of(struct span s, const char *const list[], size_t n)
{
	size_t i;

	for (i = 0; i < n; i++)
		if (span_equal(s, span_of(list[i])))
			return 1;
	return 0;
}

#define ONE_OF(s, list) is_one_of(s, list, sizeof(list) / sizeof((list)[0]))

/* A control character other than tab, or a separator of Unicode? */
static int
is_control(struct span c)
{
	const unsigned char *p = (const unsigned char *)c.p;

	if (c.n == 1)
		return (p[0] < 0x20 && p[0] != '\t') || p[0] == 0x7f;
	return (c.n == 2 && p[0] == 0xc2 && p[1] < 0xa0) ||
	       (c.n == 3 && (memcmp(p, "\xe2\x80\xa8", 3) == 0 ||
				memcmp(p, "\xe2\x80\xa9", 3) == 0));
}

static struct span
behind(struct span s, size_t n)
{
	return (struct span){ s.p + n, s.n - n };
}

/* Repair a line into room: its length there. */
static size_t
repair(struct span line, char *room)
{
	struct span c;
	char *out = room;
	int good;

	while (line.n > 0) {
		c = (struct span){ line.p, sequence(line, &good) };
		line = behind(line, c.n);
		if (!good || *c.p == '\0')
			c = span_of("\xef\xbf\xbd");
		else if (is_control(c))
			c = span_of(" ");
		if (*c.p == '\t' && (out == room || out[-1] == '\t'))
			*out++ = '-';
		memcpy(out, c.p, c.n);
		out += c.n;
	}
	if (out[-1] == '\t')
		*out++ = '-';
	return (size_t)(out - room);
}

/* Take a line off the front; the last need not end. */
static struct span
take_line(struct span *s)
{
	const char *newline = memchr(s->p, '\n', s->n);
	struct span line = *s;

	if (newline != NULL)
		line.n = (size_t)(newline - s->p);
	*s = behind(*s, line.n + (newline != NULL));
	return line;
}

void
contract_read(struct contract_lines *l, struct span bytes, char *room)
{
	struct span line;
	size_t number = 0;

	l->n = 0;
	if (span_begins(bytes, "\xef\xbb\xbf"))
		bytes = behind(bytes, 3);
	while (bytes.n > 0 && l->n < CONTRACT_LINES) {
		line = take_line(&bytes);
		number++;
		if (line.n > 0 && line.p[line.n - 1] == '\r')
			line.n--;
		if (line.n == 0)
			continue;
		line.n = repair(line, room);
		line.p = room;
		room += line.n;
		l->number[l->n] = number;
		l->line[l->n++] = line;
	}
}

/* The fields of a line; how many. */
static size_t
cut(struct span line, struct span field[CONTRACT_FIELDS])
{
	const char *tab;
	size_t n = 0;

	while (n < CONTRACT_FIELDS) {
		tab = memchr(line.p, '\t', line.n);
		field[n] = line;
		if (tab == NULL)
			return n + 1;
		field[n].n = (size_t)(tab - line.p);
		line = behind(line, field[n++].n + 1);
	}
	return n;
}

/* All before the text, with the last tab. */
static struct span
head(struct span line)
{
	while (line.n > 0 && line.p[line.n - 1] != '\t')
		line.n--;
	return line;
}

static struct span
text(struct span line)
{
	return behind(line, head(line).n);
}

static int
is_clean(struct span line)
{
	struct span c;
	int good;

	for (; line.n > 0; line = behind(line, c.n)) {
		c = (struct span){ line.p, sequence(line, &good) };
		if (!good || *c.p == '\0' || is_control(c))
			return 0;
	}
	return 1;
}

static int
has_empty_field(struct span line)
{
	struct span field[CONTRACT_FIELDS];
	size_t i, n = cut(line, field);

	for (i = 0; i < n; i++)
		if (field[i].n == 0)
			return 1;
	return 0;
}

/* Cut the answer into lines; records: a line of them has fields fields. */
static const char *
read_answer(struct contract_run *r, size_t fields)
{
	struct span rest = r->answer, line, field[CONTRACT_FIELDS];

	r->out.n = 0;
	if (rest.n > 0 && rest.p[rest.n - 1] != '\n')
		return "a line without an end";
	while (rest.n > 0) {
		line = take_line(&rest);
		if (!is_clean(line))
			return "no clean text";
		if (fields > 0 && has_empty_field(line))
			return "an empty field";
		if (fields > 0 && cut(line, field) != fields)
			return "the number of fields";
		if (r->out.n < CONTRACT_LINES)
			r->out.line[r->out.n++] = line;
	}
	return NULL;
}

/* Status 0 and no message. */
static const char *
went_well(const struct contract_run *r)
{
	if (r->status != 0)
		return "status";
	return r->messages.n == 0 ? NULL : "a message";
}

/* Whether the message only notes how the bytes of a page were read. */
static int
is_note(struct span line)
{
	return span_ends(line, ": U+FFFD") ||
	       span_ends(line, ": read as Windows-1252") ||
	       span_ends(line, ": read as UTF-16");
}

/*
 * Messages of that many lines, each "program: stdin:N: "; their number without
 * notes.
 */
static const char *
told(const struct contract_run *r, size_t *lines)
{
	struct span rest = r->messages, line, name = span_of(r->program);

	for (*lines = 0; rest.n > 0;) {
		line = take_line(&rest);
		if (is_note(line))
			continue;
		++*lines;
		if (!span_begins(line, r->program) ||
		    !span_begins(behind(line, name.n), ": stdin:"))
			return "a message without its place";
	}
	return r->status == (*lines > 0) ? NULL : "status";
}

/* Take a number off the front; 0 if there is none. */
static size_t
take_number(struct span *s)
{
	size_t n = 0;

	for (; s->n > 0 && *s->p >= '0' && *s->p <= '9'; *s = behind(*s, 1))
		n = n * 10 + (size_t)(*s->p - '0');
	return n;
}

static int
is_number(struct span s, size_t number)
{
	return s.n > 0 && take_number(&s) == number && s.n == 0;
}

/* Field i of a record before its text, or what stands for it. */
static struct span
field_before(struct span line, size_t i)
{
	struct span field[CONTRACT_FIELDS];
	size_t n = cut(line, field);

	if (n == 1 && i == 0)
		return span_of("stdin");
	if (n == 1 && i == 2)
		return span_of("body");
	return i + 1 < n ? field[i] : span_of("-");
}

/* Does this line go on with the document of the one before it? */
static int
goes_on(const struct contract_lines *l, size_t i)
{
	if (i == 0 || i >= l->n)
		return 0;
	return span_equal(
	    field_before(l->line[i], 0), field_before(l->line[i - 1], 0));
}

/* Has the record the document, paragraph and kind of line i, completed? */
static int
is_head(const struct contract_lines *l, size_t i, const struct span record[])
{
	struct span line = l->line[i];
	int par = head(line).n == 0
		      ? is_number(record[1], l->number[i])
		      : span_equal(record[1], field_before(line, 1));

	return par && span_equal(record[0], field_before(line, 0)) &&
	       span_equal(record[2], field_before(line, 2));
}

/* And its sentence: counted in the document where the line has none? */
static int
is_sentence(
    const struct contract_lines *l, size_t i, const struct span record[])
{
	struct span field[CONTRACT_FIELDS];
	size_t k = i;

	if (!is_head(l, i, record))
		return 0;
	if (cut(l->line[i], field) > 4)
		return span_equal(record[3], field[3]);
	while (goes_on(l, k))
		k--;
	return is_number(record[3], i - k + 1);
}

/* How often text is a field of that number in the answer. */
static size_t
count_field(const struct contract_run *r, size_t number, struct span what)
{
	struct span field[CONTRACT_FIELDS];
	size_t i, n = 0;

	for (i = 0; i < r->out.n; i++)
		if (cut(r->out.line[i], field) > number &&
		    span_equal(field[number], what))
			n++;
	return n;
}

const char *
contract_strip(struct contract_run *r)
{
	static const char *const kinds[] = { "title", "byline", "date",
		"dateline", "highlight", "heading", "list", "body", "caption",
		"credit", "chrome", "chrome:share", "chrome:related",
		"chrome:comment", "chrome:legal", "chrome:promo", "chrome:nav",
		"chrome:bio", "chrome:repeat" };
	struct span field[CONTRACT_FIELDS];
	const char *wrong = read_answer(r, 4);
	size_t i, told_lines, first, last;

	if (wrong == NULL)
		wrong = told(r, &told_lines);
	if (wrong != NULL)
		return wrong;
	for (i = 0; i < r->out.n; i++) {
		(void)cut(r->out.line[i], field);
		if (take_number(&field[1]) == 0 || field[1].n > 0)
			return "no number";
		if (!ONE_OF(field[2], kinds))
			return "no kind";
	}
	/* The first line and the last are of themselves. */
	first = count_field(r, 3, text(r->in.line[0]));
	last = count_field(r, 3, text(r->in.line[r->in.n - 1]));
	return first == 1 && last == 1 ? NULL : "a line is lost";
}

/* White space that is left over. */
static struct span
skip_blanks(struct span s)
{
	static const char *const space[] = { " ", "\xc2\xa0", "\xe1\x9a\x80",
		"\xe2\x80\x80", "\xe2\x80\x81", "\xe2\x80\x82", "\xe2\x80\x83",
		"\xe2\x80\x84", "\xe2\x80\x85", "\xe2\x80\x86", "\xe2\x80\x87",
		"\xe2\x80\x88", "\xe2\x80\x89", "\xe2\x80\x8a", "\xe2\x80\xaf",
		"\xe2\x81\x9f", "\xe3\x80\x80" };
	size_t i = 0, n = sizeof(space) / sizeof(space[0]);

	while (i < n && s.n > 0)
		if (span_begins(s, space[i])) {
			s = behind(s, strlen(space[i]));
			i = 0;
		} else {
			i++;
		}
	return s;
}

/* The sentences of line i, from *at of the answer on, numbered from *sent. */
static const char *
split_line(const struct contract_run *r, size_t i, size_t *at, size_t *sent)
{
	struct span rest = skip_blanks(text(r->in.line[i]));
	struct span out[CONTRACT_FIELDS], s;

	for (; rest.n > 0; rest = skip_blanks(behind(rest, s.n))) {
		if (*at == r->out.n)
			return "a sentence is lost";
		(void)cut(r->out.line[(*at)++], out);
		s = out[4];
		if (!is_head(&r->in, i, out))
			return "the fields before";
		if (!is_number(out[3], ++*sent))
			return "the number of the sentence";
		if (s.n > rest.n || memcmp(s.p, rest.p, s.n) != 0)
			return "bytes are lost";
	}
	return NULL;
}

const char *
contract_split(struct contract_run *r)
{
	size_t i, at = 0, sent = 0;
	const char *wrong = read_answer(r, 5);

	if (wrong == NULL)
		wrong = went_well(r);
	for (i = 0; wrong == NULL && i < r->in.n; i++) {
		if (!goes_on(&r->in, i))
			sent = 0;
		wrong = split_line(r, i, &at, &sent);
	}
	if (wrong == NULL && at < r->out.n)
		wrong = "too many sentences";
	return wrong;
}

static const char *const types[] = { "PER", "ORG", "LOC", "NORP", "DATE",
	"TIME", "MONEY", "PERCENT", "NUM" };

/* Does a code point begin there, or the text end? */
static int
is_boundary(struct span s, size_t at)
{
	return at == s.n || (at < s.n && (s.p[at] & 0xc0) != 0x80);
}

/* A value is all to the next blank, and something. */
static int
take_value(struct span *s)
{
	size_t n = 0;

	if (s->n == 0 || *s->p != '=')
		return 1;
	*s = behind(*s, 1);
	while (n < s->n && s->p[n] != ' ')
		n++;
	*s = behind(*s, n);
	return n > 0;
}

/* Take an entity of the text s off the front, after *end, which goes on. */
static const char *
take_entity(struct span *field, struct span s, size_t *end)
{
	const char *colon = memchr(field->p, ':', field->n);
	struct span type;
	size_t start;

	if (colon == NULL)
		return "no entity";
	type = (struct span){ field->p, (size_t)(colon - field->p) };
	*field = behind(*field, type.n + 1);
	start = take_number(field);
	if (start < *end || field->n < 2 || *field->p != '-')
		return "the order of entities";
	*field = behind(*field, 1);
	*end = take_number(field);
	if (!ONE_OF(type, types) || start >= *end || !is_boundary(s, start) ||
	    !is_boundary(s, *end))
		return "no such entity";
	return take_value(field) ? NULL : "an empty value";
}

static const char *
check_entities(struct span field, struct span s)
{
	const char *wrong;
	size_t end = 0;

	if (span_equal(field, span_of("-")))
		return NULL;
	for (;;) {
		wrong = take_entity(&field, s, &end);
		if (wrong != NULL || field.n == 0)
			return wrong;
		if (*field.p != ' ')
			return "what is after an entity";
		field = behind(field, 1);
	}
}

/*
 * Is it line i with all fields to the program's own, from 0, and what else it
 * had?  The other fields behind the sentence are those of the line.
 */
static int
is_completed(
    const struct contract_lines *l, size_t i, struct span line, size_t own)
{
	struct span in[CONTRACT_FIELDS], out[CONTRACT_FIELDS];
	size_t k, n = cut(l->line[i], in), want = n < own + 2 ? own + 2 : n;

	if (cut(line, out) != want || !is_sentence(l, i, out))
		return 0;
	for (k = 4; k + 1 < want; k++)
		if (k != own &&
		    !span_equal(k + 1 < n ? in[k] : span_of("-"), out[k]))
			return 0;
	return span_equal(in[n - 1], out[want - 1]);
}

/* Is the answer a line for each, with fields up to the program's own? */
static const char *
check_completed(struct contract_run *r, size_t own)
{
	const char *wrong = read_answer(r, 0);
	size_t i;

	if (wrong == NULL)
		wrong = went_well(r);
	if (wrong == NULL && r->out.n != r->in.n)
		wrong = "the number of lines";
	for (i = 0; wrong == NULL && i < r->in.n; i++)
		if (!is_completed(&r->in, i, r->out.line[i], own))
			wrong = "bytes are lost";
	return wrong;
}

const char *
contract_tag(struct contract_run *r)
{
	const char *wrong = check_completed(r, 4);
	struct span out[CONTRACT_FIELDS];
	size_t i;

	for (i = 0; wrong == NULL && i < r->in.n; i++) {
		(void)cut(r->out.line[i], out);
		wrong = check_entities(out[4], text(r->in.line[i]));
	}
	return wrong;
}

static const char *const hows[] = { "direct", "mixed", "indirect" };

static int
is_source(struct span field)
{
	const char *colon = memchr(field.p, ':', field.n);
	struct span how = { field.p, 0 };

	if (span_equal(field, span_of("-")))
		return 1;
	if (colon == NULL)
		return 0;
	how.n = (size_t)(colon - field.p);
	field = behind(field, how.n + 1);
	return ONE_OF(how, hows) && field.n > 0 &&
	       memchr(field.p, ' ', field.n) == NULL;
}

const char *
contract_sources(struct contract_run *r)
{
	const char *wrong = check_completed(r, 5);
	struct span out[CONTRACT_FIELDS];
	size_t i;

	for (i = 0; wrong == NULL && i < r->in.n; i++) {
		(void)cut(r->out.line[i], out);
		if (!is_source(out[5]))
			wrong = "no source";
	}
	return wrong;
}

const char *
contract_reasons(struct contract_run *r)
{
	const char *wrong = read_answer(r, 11);
	struct span row[CONTRACT_FIELDS];
	size_t i;

	if (wrong == NULL)
		wrong = went_well(r);
	if (wrong == NULL && r->out.n != r->in.n)
		wrong = "the number of lines";
	for (i = 0; wrong == NULL && i < r->in.n; i++) {
		(void)cut(r->out.line[i], row);
		if (!is_sentence(&r->in, i, row) ||
		    !span_equal(row[10], text(r->in.line[i])))
			wrong = "bytes are lost";
		else if (!span_equal(row[4], span_of("none")) &&
			 !ONE_OF(row[4], hows))
			wrong = "no way to tell";
	}
	return wrong;
}

/* Is the row of a list, whose last fields are start, end and text from field
 * first on, about line n, from byte *at on? */
static int
is_listed(const struct contract_lines *l, size_t n, const struct span row[],
    size_t first, size_t *at)
{
	struct span s = text(l->line[n]), a = row[first], b = row[first + 1];
	size_t start = take_number(&a), end = take_number(&b);

	if (!is_sentence(l, n, row) || a.n > 0 || b.n > 0 || start < *at ||
	    start >= end || end > s.n ||
	    !span_equal(
		row[first + 2], (struct span){ s.p + start, end - start }))
		return 0;
	*at = end;
	return is_boundary(s, start) && is_boundary(s, end);
}

/* Is each row about a part of the input, in its order, and field 5 in a list?
 */
static const char *
check_list(
    struct contract_run *r, size_t first, const char *const list[], size_t n)
{
	struct span row[CONTRACT_FIELDS];
	const char *wrong = read_answer(r, first + 3);
	size_t i, line = 0, at = 0;

	if (wrong == NULL)
		wrong = went_well(r);
	for (i = 0; wrong == NULL && i < r->out.n; i++) {
		(void)cut(r->out.line[i], row);
		while (line < r->in.n &&
		       !is_listed(&r->in, line, row, first, &at)) {
			line++;
			at = 0;
		}
		if (line == r->in.n || !is_one_of(row[4], list, n))
			wrong = "no such part of the text";
	}
	return wrong;
}

const char *
contract_list(struct contract_run *r)
{
	return check_list(r, 5, types, sizeof(types) / sizeof(types[0]));
}

const char *
contract_quotations(struct contract_run *r)
{
	return check_list(r, 7, hows, sizeof(hows) / sizeof(hows[0]));
}

static const char *const relations[] = { "same", "partial", "differs", "only-a",
	"only-b" };

/* Is it the row of a report, by the two fields that say so? */
static int
is_report(struct span report, struct span other)
{
	return span_equal(report, span_of("report")) &&
	       span_equal(other, span_of("-"));
}

static int
is_score(struct span s)
{
	struct span whole = s;

	if (s.n != 5 || s.p[1] != '.')
		return 0;
	(void)take_number(&s);
	s = behind(s, 1);
	return take_number(&s) <= 999 && s.n == 0 &&
	       (*whole.p == '0' || span_equal(whole, span_of("1.000")));
}

const char *
contract_align(struct contract_run *r)
{
	struct span f[CONTRACT_FIELDS];
	const char *wrong = read_answer(r, 9);
	size_t i;

	if (wrong == NULL)
		wrong = went_well(r);
	if (wrong != NULL)
		return wrong;
	for (i = 0; i < r->out.n; i++) {
		(void)cut(r->out.line[i], f);
		if (!is_report(f[0], f[1]) &&
		    (!ONE_OF(f[0], relations) || !is_score(f[1])))
			return "no relation and score";
	}
	for (i = 0; i < r->in.n; i++)
		if (!span_begins(field_before(r->in.line[i], 2), "chrome:") &&
		    count_field(r, 7, text(r->in.line[i])) == 0 &&
		    count_field(r, 8, text(r->in.line[i])) == 0)
			return "a sentence is lost";
	return NULL;
}

const char *
contract_verdicts(struct contract_run *r)
{
	static const char *const verdicts[] = { "agreed", "differs", "single" };
	struct span f[CONTRACT_FIELDS];
	const char *wrong = read_answer(r, 7);
	size_t i;

	if (wrong == NULL)
		wrong = went_well(r);
	for (i = 0; wrong == NULL && i < r->out.n; i++) {
		(void)cut(r->out.line[i], f);
		if (!is_report(f[1], f[0]) &&
		    (take_number(&f[0]) == 0 || !ONE_OF(f[1], verdicts)))
			wrong = "no fact and verdict";
	}
	for (i = 0; wrong == NULL && i < r->in.n; i++)
		if (!span_begins(field_before(r->in.line[i], 2), "chrome:") &&
		    count_field(r, 6, text(r->in.line[i])) == 0)
			wrong = "a sentence is lost";
	return wrong;
}

const char *
contract_pairs(struct contract_run *r)
{
	struct span f[CONTRACT_FIELDS];
	const char *wrong = read_answer(r, 3);
	size_t i, k, a, b;

	if (wrong == NULL)
		wrong = went_well(r);
	for (i = 0; wrong == NULL && i < r->out.n; i++) {
		(void)cut(r->out.line[i], f);
		for (k = a = b = 0; k < r->in.n; k++) {
			a += (size_t)span_equal(
			    f[1], field_before(r->in.line[k], 0));
			b += (size_t)span_equal(
			    f[2], field_before(r->in.line[k], 0));
		}
		if (!is_score(f[0]) || a == 0 || b == 0)
			wrong = "no pair";
	}
	return wrong;
}

const char *
contract_groups(struct contract_run *r)
{
	const char *wrong = read_answer(r, 2);
	size_t i, documents = 0;

	if (wrong == NULL)
		wrong = went_well(r);
	for (i = 0; wrong == NULL && i < r->in.n; i++) {
		documents += goes_on(&r->in, i) ? 0 : 1;
		if (count_field(r, 1, field_before(r->in.line[i], 0)) == 0)
			wrong = "a document is lost";
	}
	return wrong == NULL && documents != r->out.n ? "documents" : wrong;
}

/* Is it line i, its entities too where it had some? */
static int
is_whole(const struct contract_lines *l, size_t i, struct span line)
{
	struct span out[CONTRACT_FIELDS];

	return is_completed(l, i, line, 4) && cut(line, out) > 4 &&
	       span_equal(out[4], field_before(l->line[i], 4));
}

const char *
contract_events(struct contract_run *r)
{
	const char *wrong = read_answer(r, 0);
	int taken[CONTRACT_LINES] = { 0 };
	struct span out;
	size_t i, k;

	if (wrong == NULL)
		wrong = went_well(r);
	if (wrong == NULL && r->out.n != r->in.n)
		wrong = "the number of lines";
	for (i = 0; wrong == NULL && i < r->in.n; i++) {
		for (k = 0; k < r->out.n; k++) {
			out = r->out.line[k];
			if (!taken[k] && take_number(&out) > 0 && out.n > 0 &&
			    is_whole(&r->in, i, behind(out, 1)))
				break;
		}
		if (k == r->out.n)
			return "a line is lost";
		taken[k] = 1;
	}
	return wrong;
}

/* The rows that a line such as "2 same, 0 partial, ..." counts; 0 for others.
 */
static size_t
count_rows(struct span line)
{
	size_t i, shown = 0;

	for (i = 0; i < sizeof(relations) / sizeof(relations[0]); i++) {
		shown += take_number(&line);
		if (line.n < 2 || !span_begins(behind(line, 1), relations[i]))
			return 0;
		line = behind(line, 1 + strlen(relations[i]));
		while (line.n > 0 && (*line.p == ',' || *line.p == ' '))
			line = behind(line, 1);
	}
	return line.n == 0 ? shown : 0;
}

/* Each pair of reports ends with its counts; all rows are in them or told. */
const char *
contract_links(struct contract_run *r)
{
	const char *wrong = read_answer(r, 0);
	size_t i, lines, shown = 0;

	if (wrong == NULL)
		wrong = told(r, &lines);
	if (wrong != NULL)
		return wrong;
	for (i = 0; i < r->out.n; i++)
		shown += count_rows(r->out.line[i]);
	return shown + lines == r->in.n ? NULL : "a row is lost";
}

/* "2 facts in 2 reports": as many as the rows of the input that differ. */
const char *
contract_facts(struct contract_run *r)
{
	const char *wrong = read_answer(r, 0);
	size_t lines, facts;
	struct span last;

	if (wrong == NULL)
		wrong = told(r, &lines);
	if (wrong != NULL)
		return wrong;
	if (r->out.n == 0)
		return "no answer";
	last = r->out.line[r->out.n - 1];
	facts = take_number(&last);
	if (!span_begins(last, " fact"))
		return "no counts";
	return facts >= 2 && facts + lines <= r->in.n ? NULL : "a row is lost";
}

/* Pass over a tag of the page, behind its "<": 1, or 0 if it is not of it. */
static int
skip_tag(struct span *s)
{
	static const char *const names[] = { "a", "b", "body", "cite",
		"details", "div", "footer", "h1", "h2", "html", "i", "li",
		"main", "nav", "p", "section", "span", "strong", "summary",
		"table", "tbody", "td", "th", "thead", "tr", "u", "ul" };
	static const char *const attributes[] = {
		"class=", "data-r=", "dir=", "href=", "id=", "title="
	};
	const char *end = memchr(s->p, '>', s->n), *quote;
	struct span tag, name;

	if (end == NULL)
		return 0;
	tag = (struct span){ s->p, (size_t)(end - s->p) };
	*s = behind(*s, tag.n + 1);
	if (tag.n > 0 && *tag.p == '/')
		tag = behind(tag, 1);
	name = tag;
	while (tag.n > 0 && *tag.p != ' ')
		tag = behind(tag, 1);
	name.n -= tag.n;
	if (!ONE_OF(name, names))
		return 0;
	while (tag.n > 1 && !span_equal(tag, span_of(" open"))) {
		name = behind(tag, 1);
		quote = memchr(name.p, '"', name.n);
		if (quote == NULL)
			return 0;
		name.n = (size_t)(quote - name.p);
		if (!ONE_OF(name, attributes))
			return 0;
		tag = behind(tag, name.n + 2);
		quote = memchr(tag.p, '"', tag.n);
		if (quote == NULL)
			return 0;
		tag = behind(tag, (size_t)(quote - tag.p) + 1);
	}
	return tag.n == 0 || tag.n > 1;
}

/* What stands for one that HTML gives a meaning, behind its "&". */
static int
is_character(struct span s)
{
	static const char *const characters[] = { "lt;", "gt;", "amp;", "#34;",
		"#39;" };
	size_t i;

	for (i = 0; i < sizeof(characters) / sizeof(characters[0]); i++)
		if (span_begins(s, characters[i]))
			return 1;
	return 0;
}

/* Below <body> there are tags of the page's own, and no other < > & or ". */
static const char *
check_body(struct span s)
{
	char c;

	while (s.n > 0) {
		c = *s.p;
		s = behind(s, 1);
		if (c == '<' && !skip_tag(&s))
			return "a tag";
		if (c == '&' && !is_character(s))
			return "a character";
		if (c == '>' || c == '"')
			return "an open character";
	}
	return NULL;
}

/* Is there one line that counts, for each run of rows? */
const char *
contract_view(struct contract_run *r)
{
	static const char *const counts[] = { "fact in ", "facts in ",
		"No fact in ", "sentence in ", "sentences in " };
	const char *wrong = read_answer(r, 0);
	size_t i, k, lines, counted = 0;
	struct span s;

	if (wrong == NULL)
		wrong = told(r, &lines);
	if (wrong != NULL)
		return wrong;
	for (i = 0; i < r->out.n; i++) {
		s = r->out.line[i];
		(void)take_number(&s);
		if (s.n < r->out.line[i].n && s.n > 0)
			s = behind(s, 1);
		for (k = 0; k < sizeof(counts) / sizeof(counts[0]); k++)
			counted += (size_t)span_begins(s, counts[k]);
	}
	return counted > 0 ? NULL : "no counts";
}

const char *
contract_page(struct contract_run *r)
{
	const char *wrong = read_answer(r, 0);
	struct span s = r->answer;
	size_t lines;

	if (wrong == NULL)
		wrong = told(r, &lines);
	if (wrong != NULL)
		return wrong;
	while (s.n > 0 && !span_begins(s, "<body>"))
		s = behind(s, 1);
	return s.n == 0 ? "no page" : check_body(s);
}
