#include "text/span.h"

int
span_equal(struct span a, struct span b)
{
	return a.n == b.n && (a.n == 0 || memcmp(a.p, b.p, a.n) == 0);
}

uint64_t
span_hash(struct span s)
{
	uint64_t h = UINT64_C(14695981039346656037);
	size_t i;

	for (i = 0; i < s.n; i++)
		h = (h ^ (unsigned char)s.p[i]) * UINT64_C(1099511628211);
	return h;
}

int
span_begins(struct span s, const char *head)
{
	size_t n = strlen(head);

	return s.n >= n && memcmp(s.p, head, n) == 0;
}

int
span_ends(struct span s, const char *tail)
{
	size_t n = strlen(tail);

	return s.n >= n && memcmp(s.p + s.n - n, tail, n) == 0;
}

const char *
span_find(struct span s, const char *part)
{
	const char *p = s.p, *end = s.p + s.n;
	size_t n = strlen(part);

	for (; (size_t)(end - p) >= n; p++) {
		p = memchr(p, part[0], (size_t)(end - p) - n + 1);
		if (p == NULL)
			break;
		if (memcmp(p, part, n) == 0)
			return p;
	}
	return NULL;
}

/* Is the word s, without a NUL, the first of the list? */
static int
heads(struct span s, const char *list)
{
	size_t k = 0;

	while (k < s.n && list[k] == s.p[k] && s.p[k] != '\0')
		k++;
	return k == s.n && (list[k] == ' ' || list[k] == '\0');
}

int
span_is_one_of(struct span s, const char *list)
{
	const char *p = list;

	if (s.n == 0 || s.p[0] == '\0')
		return 0;
	for (; (p = strchr(p, s.p[0])) != NULL; p++)
		if ((p == list || p[-1] == ' ') && heads(s, p))
			return 1;
	return 0;
}
