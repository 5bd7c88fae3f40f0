#include "page/page_features.h"

#include <stdlib.h>
#include <string.h>

#include "page/notice_features.h"
#include "page/section_features.h"
#include "text/memory.h"

void
page_features_free(struct page_measure *m)
{
	free(m->feature.row);
	line_features_free(&m->lines);
	free(m->context.sum);
	repeat_features_free(&m->repeat);
	memset(m, 0, sizeof(*m));
}

void
page_features_compute(struct page_measure *m, const struct page *p)
{
	struct page_features *f = &m->feature;
	int16_t *row = memory_grow(
	    f->row, &f->cap, p->n * PAGE_FEATURE_COUNT, sizeof(*row));
	size_t i;

	f->row = row;
	f->n = p->n;
	line_features_clear(&m->lines);
	for (i = 0; i < p->n; i++, row += PAGE_FEATURE_COUNT)
		line_features_read(&m->lines, p, p->par + i, row);
	notice_features_read(f);
	section_features_read(f);
	context_features_read(&m->context, f);
	repeat_features_read(&m->repeat, &m->lines, f);
	wording_features_read(&m->lines.wording, f);
}
