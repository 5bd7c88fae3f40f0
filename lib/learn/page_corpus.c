#include "learn/page_corpus.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>

#include "learn/page_gold.h"
#include "page/halfdump.h"
#include "page/line.h"
#include "page/link_marker.h"
#include "page/page.h"
#include "page/page_features.h"
#include "page/paragraph.h"
#include "stream/diag.h"
#include "text/memory.h"

enum {
	AROUND = 12, /* lines around the text in a selection */
	ABOVE = 20,  /* lines above the text of a short report, */
	BELOW = 25,  /* ... and below, */
	LEAST = 4,   /* ... and of it, at least, */
	MORE = 16,   /* ... and at most so many more, less 1 */
	FEW = 5,     /* lines around its beginning, or in a tight one */
	AHEAD = 300, /* lines to look ahead for one with the same text */
	SHORT = 24,  /* bytes of a short text */
	TIGHT = 3    /* one page in so many is used in this way */
};

/* A line of the page that is being read. */
struct corpus_line {
	char *text;
	size_t number;
	unsigned roles;
};

static struct corpus_line *line;
static size_t lines, line_cap;
static size_t *number_line; /* of each line of the dump: its index here */
static size_t number_cap;
static int half;             /* they are lines of a half dump, as they came */
static unsigned known_roles; /* of all lines */
static size_t text_words;    /* of all lines of text */
static struct page page;
static struct page_measure measure;

/* Copy a text without numbers in brackets. */
static char *
without_marks(const char *text)
{
	char *copy = memory_checked(strdup(text)), *out = copy;
	size_t n;

	while (*text != '\0') {
		n = *text == '[' ? strspn(text + 1, "0123456789") : 0;
		if (n > 0 && text[n + 1] == ']')
			text += n + 2;
		else
			*out++ = *text++;
	}
	*out = '\0';
	return copy;
}

/* Take the roles of the page's lines from the gold, except that of the text. */
static void
put_gold(const char *name)
{
	size_t i, at = page_gold_find(name);
	unsigned roles;
	char *text;

	for (i = 0; i < lines; i++) {
		text = without_marks(line[i].text);
		roles = page_gold_roles(&at, name, text);
		if (roles != 0)
			line[i].roles =
			    (line[i].roles & 1U << ROLE_TEXT) | roles;
		free(text);
	}
}

/* Of several lines with the title, the last before the text counts. */
static void
choose_title(void)
{
	size_t i, best = lines;

	for (i = 0; i < lines; i++) {
		if ((line[i].roles & 1U << ROLE_TEXT) != 0 && best < lines)
			break;
		if ((line[i].roles & 1U << ROLE_TITLE) != 0)
			best = i;
	}
	for (i = 0; i < lines; i++)
		if (i != best)
			line[i].roles &= ~(1U << ROLE_TITLE);
}

/* Put lines from..to-1 into the page, with the blank ones between. */
static void
fill_page(size_t from, size_t to)
{
	size_t i, k, at, n = line[to - 1].number - line[from].number + 1;

	number_line =
	    memory_grow(number_line, &number_cap, n, sizeof(*number_line));
	page_start(&page);
	page.half = half;
	for (i = from, k = 0; i < to; i++) {
		at = line[i].number - line[from].number;
		for (; k < at; k++)
			page_add(&page, span_of(""));
		number_line[k++] = i;
		page_add(&page, span_of(line[i].text));
	}
	paragraph_make(&page);
	page_features_compute(&measure, &page);
}

/* Add the cells of line i of the page. */
static void
add_cells(struct page_corpus *l, struct page_corpus_row *r, size_t i)
{
	const struct wording *w = &measure.lines.wording;

	r->cell = l->cells;
	r->cells = w->line[i + 1] - w->line[i];
	l->cell = memory_grow(
	    l->cell, &l->cell_cap, l->cells + r->cells, sizeof(*l->cell));
	memcpy(l->cell + l->cells, w->cell + w->line[i],
	    r->cells * sizeof(*l->cell));
	l->cells += r->cells;
}

static void
add_rows(struct page_corpus *l, size_t from, size_t to, unsigned site,
    enum page_part part)
{
	struct page_corpus_row *r;
	size_t i;

	fill_page(from, to);
	l->row = memory_grow(l->row, &l->row_cap, l->n + page.n, sizeof(*r));
	l->x = memory_grow(l->x, &l->x_cap,
	    (l->n + page.n) * PAGE_FEATURE_COUNT, sizeof(*l->x));
	memcpy(l->x + l->n * PAGE_FEATURE_COUNT, measure.feature.row,
	    page.n * PAGE_FEATURE_COUNT * sizeof(*l->x));
	for (i = 0; i < page.n; i++) {
		const struct paragraph *par = page.par + i;

		r = l->row + l->n++;
		r->page = l->pages - 1;
		r->site = site;
		r->roles = line[number_line[par->line]].roles;
		r->part = part;
		r->known = known_roles;
		r->words = text_words;
		add_cells(l, r, i);
	}
}

/* Add lines from..to-1 and so many around. */
static void
add_around(struct page_corpus *l, size_t from, size_t to, size_t around,
    unsigned site, enum page_part part)
{
	add_rows(l, from > around ? from - around : 0,
	    to + around < lines ? to + around : lines, site, part);
}

/* Find what is known of the page as a whole. */
static void
sum_up(void)
{
	const char *s;
	size_t i;

	known_roles = 0;
	text_words = 0;
	for (i = 0; i < lines; i++) {
		known_roles |= line[i].roles;
		if ((line[i].roles & 1U << ROLE_TEXT) == 0)
			continue;
		for (s = line[i].text; *s != '\0'; s += strcspn(s, " ")) {
			text_words++;
			s += strspn(s, " ");
		}
	}
}

/* The end of so many lines of text from line i on. */
static size_t
end_of_text(size_t i, size_t text)
{
	for (; i < lines && text > 0; i++)
		text -= (line[i].roles & 1U << ROLE_TEXT) != 0;
	return i;
}

/* Put lines from..to-1 into part[n], without blank lines between. */
static size_t
put_lines(struct corpus_line *part, size_t n, size_t from, size_t to)
{
	for (; from < to; from++) {
		part[n] = line[from];
		part[n].number = n + 1;
		n++;
	}
	return n;
}

/*
 * Add a short report without blank lines: so many lines of the text, which is
 * in lines first..last-1, with what is around it all.
 */
static void
add_dense(struct page_corpus *l, size_t first, size_t last, size_t text,
    unsigned site)
{
	struct corpus_line *whole = line, *part;
	size_t n, whole_n = lines, middle = end_of_text(first, text),
		  from = first > ABOVE ? first - ABOVE : 0,
		  to = last + BELOW < lines ? last + BELOW : lines;

	part = memory_new(to - from, sizeof(*part));
	n = put_lines(part, 0, from, middle < last ? middle : last);
	n = put_lines(part, n, last, to);
	line = part;
	lines = n;
	sum_up();
	add_rows(l, 0, n, site, PAGE_PART_DENSE);
	line = whole;
	lines = whole_n;
	sum_up();
	free(part);
}

/* Add the rows of the parts of a page. */
static void
add_parts(struct page_corpus *l, unsigned site)
{
	size_t i, first = lines, last = 0;

	add_rows(l, 0, lines, site, PAGE_PART_PAGE);
	for (i = 0; i < lines; i++)
		if ((line[i].roles & 1U << ROLE_TEXT) != 0) {
			first = i < first ? i : first;
			last = i + 1;
		}
	if (first < lines) {
		add_around(l, first, last, AROUND, site, PAGE_PART_SELECTION);
		add_around(l, first, last, l->pages % (FEW + 1), site,
		    PAGE_PART_TIGHT);
		add_around(l, first, first + 1, FEW, site, PAGE_PART_START);
		add_dense(l, first, last, LEAST + l->pages % MORE, site);
	}
}

static void
drop_lines(void)
{
	while (lines > 0)
		free(line[--lines].text);
}

/* The text of a line of a half dump without its tags; the caller frees it. */
static char *
without_tags(const char *raw)
{
	size_t n = strlen(raw);
	char *coded = memory_checked(malloc(HALFDUMP_ROOM * n + 1));
	char *text = memory_checked(
	    malloc((size_t)HALFDUMP_ROOM * PAGE_LINE_ROOM * n + 1));
	struct page_line l = { 0 };
	struct mark m = { 0 };

	page_line_read(&l,
	    (struct span){ coded, halfdump_decode(span_of(raw), coded) }, 1,
	    text);
	text[link_marker_strip_tags(&m, text, l.n)] = '\0';
	free(coded);
	return text;
}

/* Whether two texts are the same but for blanks and numbers in brackets. */
static int
is_same(const char *a, const char *b)
{
	char *plain = without_marks(b);
	const char *p = plain;
	int same;

	for (;; a++, p++) {
		a += strspn(a, " ");
		p += strspn(p, " ");
		if (*a != *p || *a == '\0')
			break;
	}
	same = *a == *p;
	free(plain);
	return same;
}

/*
 * The labels of the first line from *at on that has the text; short texts, as
 * of menus, are looked for a few lines ahead only.
 */
static unsigned
find_roles(const struct corpus_line *of, size_t n, size_t *at, const char *text)
{
	size_t i, ahead = strlen(text) > SHORT ? AHEAD : FEW;

	for (i = *at; i < n && i < *at + ahead; i++)
		if (is_same(text, of[i].text)) {
			*at = i + 1;
			return of[i].roles;
		}
	return PAGE_CORPUS_UNKNOWN;
}

/* How many of n lines are text. */
static size_t
count_text(const struct corpus_line *of, size_t n)
{
	size_t i, text = 0;

	for (i = 0; i < n; i++)
		text += of[i].roles >> ROLE_TEXT & 1;
	return text;
}

/*
 * Read a half dump in place of the page; its lines are labelled as those were.
 * Returns 0, and leaves the page, if many labels of the text are not found.
 */
static int
read_half(FILE *f)
{
	struct corpus_line *of = line, *to;
	size_t n = lines, at = 0, number = 0, cap = 0;
	char *s = NULL, *text;
	ssize_t got;

	line = NULL;
	lines = line_cap = 0;
	while ((got = getline(&s, &cap, f)) != -1) {
		if (got > 0 && s[got - 1] == '\n')
			s[--got] = '\0';
		if (halfdump_stops(span_of(s)))
			break;
		number++;
		text = without_tags(s);
		if (*text != '\0' || number == 1) {
			line = memory_grow(
			    line, &line_cap, lines + 1, sizeof(*line));
			to = line + lines++;
			to->text = memory_checked(strdup(s));
			to->number = number;
			to->roles = find_roles(of, n, &at, text);
		}
		free(text);
	}
	free(s);
	if (lines == 0 ||
	    count_text(line, lines) * 10 < count_text(of, n) * 9) {
		drop_lines();
		free(line);
		line = of;
		lines = line_cap = n;
		return 0;
	}
	while (n > 0)
		free(of[--n].text);
	free(of);
	return 1;
}

/* Open the half dump of a page; NULL if there is none. */
static FILE *
open_half(const char *halves, const char *name)
{
	size_t n;
	char *path;
	FILE *f;

	if (halves == NULL)
		return NULL;
	n = strlen(halves) + strlen(name) + sizeof("/.txt");
	path = memory_checked(malloc(n));
	(void)snprintf(path, n, "%s/%s.txt", halves, name);
	f = fopen(path, "r");
	free(path);
	return f;
}

/* After all lines of a page: add the rows of its parts. */
static void
end_page(struct page_corpus *l, const char *name, const char *halves)
{
	unsigned site = page_gold_site(name);
	FILE *f;

	if (lines == 0)
		return;
	l->page =
	    memory_grow(l->page, &l->page_cap, l->pages + 1, sizeof(*l->page));
	l->page[l->pages++] = memory_checked(strdup(name));
	choose_title();
	put_gold(name);
	sum_up();
	f = open_half(halves, name);
	if (f != NULL) {
		half = read_half(f);
		fclose(f);
	}
	add_parts(l, site);
	half = 0;
	drop_lines();
}

void
page_corpus_read_lines(
    struct page_corpus *l, const char *file, int marked, const char *halves)
{
	char *s = NULL, *field[PAGE_GOLD_FIELDS],
	     *name = memory_checked(strdup(""));
	FILE *f = page_gold_open(file);
	struct corpus_line *to;
	size_t cap = 0;

	while (getline(&s, &cap, f) != -1) {
		if (page_gold_split(s, field) != PAGE_GOLD_FIELDS)
			diag_die(file, "not five fields");
		if (strcmp(name, field[0]) != 0) {
			end_page(l, name, halves);
			free(name);
			name = memory_checked(strdup(field[0]));
		}
		line = memory_grow(line, &line_cap, lines + 1, sizeof(*line));
		to = line + lines++;
		to->text = marked ? memory_checked(strdup(field[4]))
				  : without_marks(field[4]);
		to->number = strtoul(field[1], NULL, 10);
		to->roles =
		    (unsigned)(strcmp(field[2], "keep") == 0) << ROLE_TEXT |
		    (unsigned)(strcmp(field[3], "title") == 0) << ROLE_TITLE |
		    (unsigned)(strstr(field[3], "byline") != NULL)
			<< ROLE_BYLINE |
		    (unsigned)(strcmp(field[3], "date") == 0) << ROLE_DATE;
	}
	end_page(l, name, halves);
	free(name);
	free(s);
	fclose(f);
}

size_t
page_corpus_part_end(const struct page_corpus *l, size_t i)
{
	const struct page_corpus_row *r = l->row + i;

	while (++i < l->n && l->row[i].page == r->page &&
	       l->row[i].part == r->part)
		;
	return i;
}
