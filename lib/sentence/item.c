#include "sentence/item.h"

#include <string.h>

#include "sentence/wordform.h"

static int
is_digit(char c)
{
	return c >= '0' && c <= '9';
}

/* The number or small letter that ends before offset at; 0 if there is none. */
static int
number_before(struct span text, size_t at, size_t *from)
{
	const char *p = text.p;
	int n;

	*from = at;
	if (at > 0 && p[at - 1] >= 'a' && p[at - 1] <= 'z') {
		*from = at - 1;
		return p[at - 1];
	}
	if (at == 0 || !is_digit(p[at - 1]))
		return 0;
	*from = at - 1;
	n = p[at - 1] - '0';
	if (at > 1 && is_digit(p[at - 2])) {
		*from = at - 2;
		n += 10 * (p[at - 2] - '0');
	}
	return n;
}

/* The offset of the bracket or bullet before a number; or at. */
static size_t
bullet_before(struct span text, size_t at)
{
	static const char bullet[2][4] = { "\xe2\x80\xa2", "\xe2\x81\x83" };
	size_t i, end = at;

	if (at > 0 && strchr("(*", text.p[at - 1]) != NULL)
		return at - 1;
	if (end > 0 && text.p[end - 1] == ' ')
		end--;
	for (i = 0; i < 2; i++)
		if (end >= 3 && memcmp(text.p + end - 3, bullet[i], 3) == 0)
			return end - 3;
	return at;
}

/* The offset of the bracket of a "1)." whose dot is at offset at; or at. */
static size_t
bracket_before(struct span text, size_t at)
{
	return text.p[at] == '.' && at > 0 && text.p[at - 1] == ')' ? at - 1
								    : at;
}

/* Whether an item at this offset goes on with the sentence before. */
static int
is_inline(struct span text, size_t from)
{
	struct span before;

	while (from > 0 && text.p[from - 1] == ' ')
		from--;
	if (from == 0)
		return 0;
	before = wordform_before(text, from);
	return text.p[from - 1] == ',' || span_equal(before, span_of("and")) ||
	       span_equal(before, span_of("or"));
}

enum item
item_at(struct span text, size_t at, int *last, size_t *from)
{
	int n = number_before(text, bracket_before(text, at), from), first;
	size_t bullet;

	if (n == 0 || at + 1 >= text.n ||
	    (text.p[at + 1] != ' ' && text.p[at + 1] != ')'))
		return ITEM_NOT;
	bullet = bullet_before(text, *from);
	first = n == 1 || n == 'a' || bullet < *from || bullet == 0;
	*from = bullet;
	if (*from > 0 && text.p[*from - 1] != ' ')
		return ITEM_NOT;
	if (n != *last + 1 && !first)
		return ITEM_NOT;
	if (is_inline(text, *from)) {
		if (*last == 0)
			return ITEM_NOT;
		*last = n;
		return ITEM_INLINE;
	}
	first = n != *last + 1 || *last == 0;
	*last = n;
	return first ? ITEM_FIRST : ITEM_NEXT;
}
