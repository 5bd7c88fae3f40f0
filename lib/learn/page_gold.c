#include "learn/page_gold.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>

#include "stream/diag.h"
#include "stream/kind.h"
#include "text/lexicon.h"
#include "text/memory.h"

enum { AHEAD = 100 }; /* lines to search for a gold line */

/* The rows of a file with tabs. */
struct sheet {
	char *(*row)[PAGE_GOLD_FIELDS];
	size_t n, cap;
};

static struct sheet sites, gold;

int
page_gold_split(char *s, char *field[PAGE_GOLD_FIELDS])
{
	int k = 0;

	s[strcspn(s, "\n")] = '\0';
	for (;;) {
		field[k++] = s;
		s = k < PAGE_GOLD_FIELDS ? strchr(s, '\t') : NULL;
		if (s == NULL)
			return k;
		*s++ = '\0';
	}
}

FILE *
page_gold_open(const char *file)
{
	FILE *f = fopen(file, "r");

	if (f == NULL)
		diag_die(file, strerror(errno));
	return f;
}

static void
read_sheet(struct sheet *s, const char *file)
{
	FILE *f = page_gold_open(file);
	char *l = NULL;
	size_t cap = 0;

	while (getline(&l, &cap, f) != -1) {
		s->row =
		    memory_grow(s->row, &s->cap, s->n + 1, sizeof(*s->row));
		if (page_gold_split(memory_checked(strdup(l)), s->row[s->n]) ==
		    PAGE_GOLD_FIELDS)
			s->n++;
	}
	free(l);
	fclose(f);
}

void
page_gold_read_sites(const char *file)
{
	read_sheet(&sites, file);
}

void
page_gold_read_lines(const char *file)
{
	read_sheet(&gold, file);
}

/* The first row of a page; s->n if there is none. */
static size_t
find_page(const struct sheet *s, const char *name)
{
	size_t i;

	for (i = 0; i < s->n; i++)
		if (strcmp(s->row[i][0], name) == 0)
			break;
	return i;
}

/* The site of an address: its registered domain. */
static unsigned
find_site(const char *url)
{
	const char *host = strstr(url, "//"), *end, *p;
	int labels = 0;

	host = host == NULL ? url : host + 2;
	end = host + strcspn(host, "/?#");
	for (p = end; p > host; p--) {
		if (p[-1] != '.')
			continue;
		/* Two labels, or three if these are short: co.uk */
		labels++;
		if (labels == 3 || (labels == 2 && end - p > 7))
			break;
	}
	return lexicon_hash((struct span){ p, (size_t)(end - p) });
}

unsigned
page_gold_site(const char *page)
{
	size_t i = find_page(&sites, page);

	return i < sites.n ? find_site(sites.row[i][2])
			   : lexicon_hash(span_of(page));
}

/* The role of a gold kind; ROLE_COUNT if there is none. */
static enum role
role_of(enum kind k)
{
	switch (k) {
	case KIND_TITLE:
		return ROLE_TITLE;
	case KIND_BYLINE:
		return ROLE_BYLINE;
	case KIND_DATE:
		return ROLE_DATE;
	case KIND_CAPTION:
		return ROLE_CAPTION;
	case KIND_CREDIT:
		return ROLE_CREDIT;
	case KIND_HIGHLIGHT:
		return ROLE_HIGHLIGHT;
	case KIND_HEADING:
		return ROLE_HEADING;
	default:
		return k >= KIND_SHARE && k < KIND_REPEAT
			   ? (enum role)(ROLE_CHROME + k - KIND_SHARE)
			   : ROLE_COUNT;
	}
}

static unsigned
roles_of(const char *kind)
{
	enum role r = role_of(kind_find(span_of(kind)));

	return PAGE_GOLD_SET | (r == ROLE_COUNT ? 0 : 1U << r);
}

/* Whether two texts are equal except for blanks. */
static int
same_text(const char *a, const char *b)
{
	for (;; a++, b++) {
		a += strspn(a, " ");
		b += strspn(b, " ");
		if (*a != *b)
			return 0;
		if (*a == '\0')
			return 1;
	}
}

size_t
page_gold_find(const char *page)
{
	return find_page(&gold, page);
}

unsigned
page_gold_roles(size_t *at, const char *page, const char *text)
{
	size_t i;

	for (i = *at;
	     i < *at + AHEAD && i < gold.n && strcmp(gold.row[i][0], page) == 0;
	     i++)
		if (same_text(gold.row[i][4], text)) {
			*at = i + 1;
			return roles_of(gold.row[i][2]);
		}
	return 0;
}
