#include "bilou.h"

int
bilou_label(int type, enum bilou_part part)
{
	return 1 + 4 * type + (int)part;
}

const char *
bilou_name(int label)
{
	static const char name[LABEL_COUNT][6] = { "O", "B-PER", "I-PER",
		"L-PER", "U-PER", "B-ORG", "I-ORG", "L-ORG", "U-ORG", "B-LOC",
		"I-LOC", "L-LOC", "U-LOC" };

	return name[label];
}

/* Can a name be over with this label? */
static int
closed(int label)
{
	return label == LABEL_O || (label - 1) % 4 == BILOU_L ||
	       (label - 1) % 4 == BILOU_U;
}

/* Can label to stand behind label from? */
static int
follows(int from, int to)
{
	int part = (to - 1) % 4;

	if (to == LABEL_O || part == BILOU_B || part == BILOU_U)
		return closed(from);
	return !closed(from) && (from - 1) / 4 == (to - 1) / 4;
}

/* The labels each label can follow, ended by LABEL_COUNT. */
struct before {
	unsigned char label[LABEL_COUNT][LABEL_COUNT + 1];
};

static void
list_before(struct before *b)
{
	int from, to, n;

	for (to = 0; to < LABEL_COUNT; to++) {
		n = 0;
		for (from = 0; from < LABEL_COUNT; from++)
			if (follows(from, to))
				b->label[to][n++] = (unsigned char)from;
		b->label[to][n] = LABEL_COUNT;
	}
}

/* The best way to each label of word i, from those of the word before. */
static void
extend(struct bilou *b, const struct before *before, size_t i,
    const int32_t *last, int32_t *sum)
{
	const unsigned char *from;
	int32_t best, s;
	int to;

	for (to = 0; to < LABEL_COUNT; to++) {
		from = before->label[to];
		best = last[*from] + b->after[*from][to];
		b->back[i][to] = *from;
		for (from++; *from < LABEL_COUNT; from++) {
			s = last[*from] + b->after[*from][to];
			if (s > best) {
				best = s;
				b->back[i][to] = *from;
			}
		}
		sum[to] = best + b->score[i][to];
	}
}

static int
best_closed(const int32_t *sum)
{
	int label, best = LABEL_O;

	for (label = 1; label < LABEL_COUNT; label++)
		if (closed(label) && sum[label] > sum[best])
			best = label;
	return best;
}

void
bilou_force_outside(struct bilou *b, size_t i)
{
	int y;

	for (y = 0; y < LABEL_COUNT; y++)
		b->score[i][y] = y == LABEL_O ? 0 : -(1 << 20);
}

void
bilou_best(struct bilou *b, size_t n)
{
	int32_t sum[2][LABEL_COUNT];
	struct before before;
	size_t i;
	int label;

	if (n == 0)
		return;
	list_before(&before);
	for (label = 0; label < LABEL_COUNT; label++)
		sum[0][label] =
		    follows(LABEL_O, label)
			? b->after[LABEL_COUNT][label] + b->score[0][label]
			: INT32_MIN / 2;
	for (i = 1; i < n; i++)
		extend(b, &before, i, sum[(i - 1) % 2], sum[i % 2]);
	label = best_closed(sum[(n - 1) % 2]);
	for (i = n; i-- > 0; label = i > 0 ? b->back[i][label] : label)
		b->label[i] = (unsigned char)label;
}

int
bilou_next(const unsigned char *label, size_t n, size_t *at, size_t *first)
{
	while (*at < n && label[*at] == LABEL_O)
		++*at;
	if (*at == n)
		return -1;
	*first = *at;
	while (!closed(label[(*at)++]))
		;
	return (label[*first] - 1) / 4;
}
