#include "learn/name_eval.h"

#include <stdio.h>
#include <string.h>

struct score_counts {
	unsigned long right, known, found;
};

static struct score_counts
add(struct score_counts a, struct score_counts b)
{
	return (struct score_counts){ a.right + b.right, a.known + b.known,
		a.found + b.found };
}

static unsigned long
f1(struct score_counts t)
{
	unsigned long sum = t.known + t.found;

	return sum == 0 ? 0 : (20000 * t.right + sum / 2) / sum;
}

/* Two names are equal if they begin and end at the same words. */
static void
compare(const unsigned char *known, const unsigned char *found, size_t n,
    struct score_counts *counts)
{
	size_t at = 0, first, k, kfirst = 0, kend = 0;
	int type, ktype = -1;

	for (k = 0; (type = bilou_next(known, n, &k, &first)) != -1;)
		counts[type].known++;
	k = 0;
	while ((type = bilou_next(found, n, &at, &first)) != -1) {
		counts[type].found++;
		while (kend <= first && k < n &&
		       (ktype = bilou_next(known, n, &k, &kfirst)) != -1)
			kend = k;
		if (ktype == type && kfirst == first && kend == at)
			counts[type].right++;
	}
}

static void
evaluate_group(struct name_model *p, const struct name_examples *e,
    uint32_t group, const char *name)
{
	struct score_counts t[BILOU_TYPES] = { { 0, 0, 0 } }, all;
	size_t i;

	for (i = 0; i < e->line_n; i++) {
		if (e->line[i].group != group || !e->line[i].held_out)
			continue;
		name_model_label(p, e, &e->line[i]);
		compare(e->label + e->line[i].first, p->bilou.label,
		    e->line[i].end - e->line[i].first, t);
	}
	all = add(add(t[0], t[1]), t[2]);
	printf("%s\t%lu\t%lu\t%lu\t%lu\t%lu\n", name, f1(all), f1(t[0]),
	    f1(t[1]), f1(t[2]), all.known);
}

void
name_eval_print(
    struct name_model *p, const struct name_examples *e, char *const name[])
{
	uint32_t group;

	for (group = 0; name[group] != NULL; group++)
		evaluate_group(p, e, group, name[group]);
}
