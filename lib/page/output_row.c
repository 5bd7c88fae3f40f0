#include "page/output_row.h"

#include "page/dateline.h"

/* Cut the text at an offset: the first row has kind a, the second kind b. */
static int
cut(struct span text, size_t at, enum kind a, enum kind b,
    struct output_row out[])
{
	size_t n = at;
	int rows = 0;

	while (n > 0 && text.p[n - 1] == ' ')
		n--;
	while (at < text.n && text.p[at] == ' ')
		at++;
	if (n > 0)
		out[rows++] = (struct output_row){ a, { text.p, n } };
	if (at < text.n)
		out[rows++] =
		    (struct output_row){ b, { text.p + at, text.n - at } };
	return rows;
}

int
output_row_split(const struct paragraph *par, enum kind k, size_t bodies,
    struct output_row out[OUTPUT_ROW_MAX])
{
	struct span text = par->text;

	if (k == KIND_BODY && bodies < OUTPUT_ROW_LEADS)
		return cut(text, dateline_length(text), KIND_DATELINE, k, out);
	if (k == KIND_CAPTION)
		return cut(text, dateline_credit(text), k, KIND_CREDIT, out);
	if (k == KIND_LIST || k == KIND_HIGHLIGHT) {
		text.p += par->bullet;
		text.n -= par->bullet;
	}
	out[0] = (struct output_row){ k, text };
	return 1;
}
