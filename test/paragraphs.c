/*
 * paragraphs: all that is known of the paragraphs of a page, standard input, by
 * name.  strip-boilerplate -e tells only what weighed most.  A row for each
 * feature of page_feature.h, and for the scores of the roles (role.h), has the
 * values of the paragraphs; v*n are n of v, and rows of zeros are not
 * written.
 */

#include <stdio.h>
#include <string.h>

#include "page/extract.h"
#include "page/reader.h"
#include "page/role.h"
#include "stream/kind.h"

/* Values as they come; equal ones beside one another are counted. */
struct run {
	long value;
	size_t n;
};

static void
put_run(struct run *r)
{
	if (r->n == 1)
		printf(" %ld", r->value);
	else if (r->n > 1)
		printf(" %ld*%zu", r->value, r->n);
	r->n = 0;
}

static void
put_value(struct run *r, long value)
{
	if (r->n > 0 && r->value != value)
		put_run(r);
	r->value = value;
	r->n++;
}

/* Of neighbours, the first before and the third behind are enough. */
static int
is_copy(const char *name)
{
	return strncmp(name, "b2-", 3) == 0 || strncmp(name, "b3-", 3) == 0 ||
	       strncmp(name, "a1-", 3) == 0 || strncmp(name, "a2-", 3) == 0;
}

/* A feature that is 0 in all of the page is left out. */
static void
put_feature(const struct page_features *f, int k)
{
	char name[PAGE_FEATURE_NAME_MAX];
	struct run run = { 0, 0 };
	size_t i;

	page_feature_name(k, name);
	for (i = 0; i < f->n && page_feature_of(f, i, k) == 0;)
		i++;
	if (i == f->n || is_copy(name))
		return;
	printf("%s", name);
	for (i = 0; i < f->n; i++)
		put_value(&run, page_feature_of(f, i, k));
	put_run(&run);
	printf("\n");
}

/* Only chrome, and no copies of the title, are asked which kind they are. */
static int
has_kinds(int kind)
{
	return kind >= KIND_CHROME && kind != KIND_REPEAT;
}

static void
put_scores(const struct extract *b, size_t n)
{
	static const char *const name[ROLE_CHROME] = { "text", "title",
		"byline", "date", "caption", "highlight", "credit", "heading" };
	struct run run = { 0, 0 };
	size_t i;
	int r;

	for (r = 0; r < ROLE_COUNT; r++) {
		printf("is-%s",
		    r < ROLE_CHROME
			? name[r]
			: kind_name((enum kind)(KIND_SHARE + r - ROLE_CHROME)));
		for (i = 0; i < n; i++)
			put_value(
			    &run, r >= ROLE_CHROME && !has_kinds(b->kind[i])
				      ? ROLE_NEVER
				      : b->role[i * ROLE_COUNT + (size_t)r]);
		put_run(&run);
		printf("\n");
	}
}

int
main(void)
{
	static char *const no_operands[] = { NULL };
	struct extract b = { .with_kinds = 1 };
	struct page_reader r;
	int k;

	page_reader_start(&r, no_operands, 0);
	while (page_reader_next(&r)) {
		extract_read(&b, &r.page);
		for (k = 0; k < PAGE_FEATURE_COUNT; k++)
			put_feature(&b.measure.feature, k);
		put_scores(&b, r.page.n);
	}
	page_reader_end(&r);
	extract_free(&b);
	return 0;
}
