#include "page/threshold.h"

#include "page/forest.h"
#include "text/fixed.h"

enum {
	SIDE = 1024, /* range of the scores that are distinguished, on each side
			of 0 */
	STEP = 4,    /* scores in a bin */
	BINS = 2 * SIDE / STEP,
	LEAST = -300 /* minimum score of a kept line */
};

static size_t
bin_of(int score)
{
	score = score < -SIDE ? -SIDE : score >= SIDE ? SIDE - 1 : score;
	return (size_t)((score + SIDE) / STEP);
}

int
threshold_max_f1(const struct page_features *f, const int *score)
{
	int64_t words[BINS] = { 0 }, text[BINS] = { 0 }, all = 0;
	int64_t kept = 0, right = 0, f1, best_f1 = 0;
	size_t i, best = bin_of(0);

	for (i = 0; i < f->n; i++) {
		int64_t n = page_feature_of(f, i, PAGE_FEATURE_WORDS);
		int64_t p = fixed_logistic(
		    score[i] * (int32_t)(FIXED_ONE / FOREST_UNIT));

		words[bin_of(score[i])] += n * FIXED_UNIT;
		text[bin_of(score[i])] += n * p;
		all += n * p;
	}
	/* From the surest line on; half the expected F1, times 2^20. */
	for (i = BINS; i-- > bin_of(LEAST);) {
		kept += words[i];
		right += text[i];
		f1 = kept == 0 ? 0 : right * 1048576 / (kept + all);
		if (f1 > best_f1) {
			best_f1 = f1;
			best = i;
		}
	}
	return (int)best * STEP - SIDE - 1;
}
