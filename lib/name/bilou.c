#include "name/bilou.h"

int
bilou_label(int type, enum bilou_part part)
{
	return 1 + 4 * type + (int)part;
}

void
bilou_set(unsigned char *label, size_t first, size_t end, int type)
{
	size_t i;

	for (i = first; i < end; i++)
		label[i] = (unsigned char)bilou_label(type, BILOU_I);
	label[first] = (unsigned char)bilou_label(type, BILOU_B);
	label[end - 1] = (unsigned char)bilou_label(type, BILOU_L);
	if (end == first + 1)
		label[first] = (unsigned char)bilou_label(type, BILOU_U);
}

const char *
bilou_name(int label)
{
	static const char name[LABEL_COUNT][6] = { "O", "B-PER", "I-PER",
		"L-PER", "U-PER", "B-ORG", "I-ORG", "L-ORG", "U-ORG", "B-LOC",
		"I-LOC", "L-LOC", "U-LOC" };

	return name[label];
}

int
bilou_closed(int label)
{
	return label == LABEL_O || (label - 1) % 4 == BILOU_L ||
	       (label - 1) % 4 == BILOU_U;
}

/* Whether a label is for words where no name is open. */
static int
begins(int label)
{
	int part = (label - 1) % 4;

	return label == LABEL_O || part == BILOU_B || part == BILOU_U;
}

int
bilou_follows(int from, int to)
{
	int closed = from == LABEL_COUNT || bilou_closed(from);

	if (begins(to))
		return closed;
	return !closed && (from - 1) / 4 == (to - 1) / 4;
}

/* The labels for which bilou_closed() is true. */
static const unsigned char all_closed[] = { LABEL_O, 3, 4, 7, 8, 11, 12 };

enum { CLOSED = sizeof(all_closed) };

void
bilou_start(struct bilou *b)
{
	int from, to, ahead;

	for (from = 0; from < LABEL_COUNT; from++) {
		b->ahead[from] = INT32_MIN;
		for (to = 0; to < LABEL_COUNT; to++) {
			ahead = b->after[from][to] - b->after[LABEL_O][to];
			if (begins(to) && ahead > b->ahead[from])
				b->ahead[from] = ahead;
		}
	}
}

/*
 * The closed labels of a word that may be better than LABEL_O before another,
 * after that one; returns how many.
 */
static size_t
find_closed(
    const struct bilou *b, const int32_t *last, unsigned char from[CLOSED])
{
	size_t k, n = 1;

	from[0] = LABEL_O;
	for (k = 1; k < CLOSED; k++) {
		from[n] = all_closed[k];
		n += last[from[n]] + b->ahead[from[n]] > last[LABEL_O];
	}
	return n;
}

/*
 * Where a path by way of label from of the word before is better than the best
 * so far to a label, take it.  All labels are done alike, whether they may
 * follow or not, so that they fit vectors.
 */
static void
take_better(const struct bilou *b, const int32_t *last, int32_t from,
    int32_t *restrict best, int32_t *restrict back)
{
	const int32_t *after = b->after[from], so_far = last[from];
	int32_t s;
	int to;

	for (to = 0; to < LABEL_ROOM; to++) {
		s = so_far + after[to];
		back[to] = s > best[to] ? from : back[to];
		best[to] = s > best[to] ? s : best[to];
	}
}

/* The paths to the labels that go on in a name, of which there are two each. */
static void
take_open(
    const struct bilou *b, const int32_t *last, int32_t *best, int32_t *back)
{
	int32_t s[2];
	int type, from, to;

	for (type = 0; type < BILOU_TYPES; type++) {
		from = bilou_label(type, BILOU_B);
		for (to = from + BILOU_I; to <= from + BILOU_L; to++) {
			s[0] = last[from] + b->after[from][to];
			s[1] = last[from + 1] + b->after[from + 1][to];
			back[to] = s[1] > s[0] ? from + 1 : from;
			best[to] = s[1] > s[0] ? s[1] : s[0];
		}
	}
}

/* The best path to each label of word i, from the labels of the word before. */
static void
extend(struct bilou *b, size_t i, const int32_t *last, int32_t *sum)
{
	unsigned char closed[CLOSED];
	size_t k, n = find_closed(b, last, closed);
	int32_t best[LABEL_ROOM];
	int to;

	for (to = 0; to < LABEL_ROOM; to++) {
		best[to] = last[LABEL_O] + b->after[LABEL_O][to];
		b->back[i][to] = LABEL_O;
	}
	for (k = 1; k < n; k++)
		take_better(b, last, closed[k], best, b->back[i]);
	take_open(b, last, best, b->back[i]);
	for (to = 0; to < LABEL_ROOM; to++)
		sum[to] = best[to] + b->score[i][to];
}

/* The best last label, where a word outside of names may follow. */
static unsigned char
best_last(const struct bilou *b, const int32_t *sum, int followed)
{
	int32_t best = INT32_MIN, s;
	unsigned char label = LABEL_O;
	size_t k;

	for (k = 0; k < CLOSED; k++) {
		s = sum[all_closed[k]];
		if (followed)
			s += b->after[all_closed[k]][LABEL_O];
		if (s > best) {
			best = s;
			label = all_closed[k];
		}
	}
	return label;
}

void
bilou_best(struct bilou *b, size_t first, size_t end, size_t n)
{
	const int32_t *start = b->after[first == 0 ? LABEL_COUNT : LABEL_O];
	int32_t sum[2][LABEL_ROOM];
	unsigned char label;
	size_t i;
	int y;

	for (y = 0; y < LABEL_COUNT; y++)
		sum[first % 2][y] =
		    begins(y) ? start[y] + b->score[first][y] : INT32_MIN / 2;
	for (i = first + 1; i < end; i++)
		extend(b, i, sum[(i - 1) % 2], sum[i % 2]);
	label = best_last(b, sum[(end - 1) % 2], end < n);
	for (i = end; i-- > first;
	     label = i > first ? (unsigned char)b->back[i][label] : label)
		b->label[i] = label;
}

int
bilou_next(const unsigned char *label, size_t n, size_t *at, size_t *first)
{
	while (*at < n && label[*at] == LABEL_O)
		++*at;
	if (*at == n)
		return -1;
	*first = *at;
	while (!bilou_closed(label[(*at)++]))
		;
	return (label[*first] - 1) / 4;
}
