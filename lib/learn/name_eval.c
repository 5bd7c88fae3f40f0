#include "learn/name_eval.h"

#include <stdio.h>
#include <string.h>

struct tally {
	unsigned long right, known, found;
};

static struct tally
add(struct tally a, struct tally b)
{
	return (struct tally){ a.right + b.right, a.known + b.known,
		a.found + b.found };
}

static unsigned long
f1(struct tally t)
{
	unsigned long sum = t.known + t.found;

	return sum == 0 ? 0 : (20000 * t.right + sum / 2) / sum;
}

/* A name is the same when it begins and ends in the same words. */
static void
compare(const unsigned char *known, const unsigned char *found, size_t n,
    struct tally *tally)
{
	size_t at = 0, first, k, kfirst = 0, kend = 0;
	int type, ktype = -1;

	for (k = 0; (type = bilou_next(known, n, &k, &first)) != -1;)
		tally[type].known++;
	k = 0;
	while ((type = bilou_next(found, n, &at, &first)) != -1) {
		tally[type].found++;
		while (kend <= first && k < n &&
		       (ktype = bilou_next(known, n, &k, &kfirst)) != -1)
			kend = k;
		if (ktype == type && kfirst == first && kend == at)
			tally[type].right++;
	}
}

static void
judge_group(struct perceptron *p, const struct examples *e, uint32_t group,
    const char *name)
{
	struct tally t[BILOU_TYPES] = { { 0, 0, 0 } }, all;
	size_t i;

	for (i = 0; i < e->line_n; i++) {
		if (e->line[i].group != group || !e->line[i].held_out)
			continue;
		perceptron_label(p, e, &e->line[i]);
		compare(e->label + e->line[i].first, p->bilou.label,
		    e->line[i].end - e->line[i].first, t);
	}
	all = add(add(t[0], t[1]), t[2]);
	printf("%s\t%lu\t%lu\t%lu\t%lu\t%lu\n", name, f1(all), f1(t[0]),
	    f1(t[1]), f1(t[2]), all.known);
}

void
judge_print(struct perceptron *p, const struct examples *e, char *const name[])
{
	uint32_t group;

	for (group = 0; name[group] != NULL; group++)
		judge_group(p, e, group, name[group]);
}
