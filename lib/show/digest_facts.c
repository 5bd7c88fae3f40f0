#include "show/digest_facts.h"

#include "stream/evidence_item.h"
#include "text/decimal.h"
#include "text/intern.h"

/*
 * Add the reports, each with the index of the first that it copies; one that
 * has no row here is none.
 */
static void
add_reports(struct digest *d, const struct fact_table *f)
{
	struct intern names = { 0 };
	size_t i, of;

	for (i = 0; i < f->reports; i++)
		(void)intern_add(&names, f->report[i].name);
	for (i = 0; i < f->reports; i++) {
		of = intern_add(&names, f->report[i].source);
		digest_add_report(
		    d, f->report[i].name, of < f->reports ? of : i);
	}
	intern_free(&names);
}

/* The number behind the kind of a second matter: "NUM.2"; 1 if there is none.
 */
static size_t
cut_matter(struct span *kind)
{
	struct span rest = *kind;
	uint64_t number;

	*kind = evidence_cut(&rest, '.');
	return decimal_read(rest, &number) ? (size_t)number : 1;
}

/* Add the values of a cell that others of the fact conflict with. */
static void
add_values(struct digest *d, const struct facts_cell *c, size_t sentence)
{
	struct span list = evidence_item(c->evidence, "differs");
	struct span words = evidence_item(c->evidence, "written"), item;
	struct digest_value v = { .sentence = sentence };
	int i;

	for (i = 0; i < DIGEST_VALUES && list.n > 0; i++) {
		item = evidence_cut(&list, '|');
		v.kind = evidence_cut(&item, ':');
		v.matter = cut_matter(&v.kind);
		v.key = item;
		v.written = evidence_cut(&words, '|');
		if (v.written.n == 0)
			v.written = v.key;
		digest_add_value(d, v);
	}
}

void
digest_facts(struct digest *d, const struct fact_table *f)
{
	const struct facts_cell *c;
	struct digest_sentence *s;
	size_t i;

	digest_clear(d);
	add_reports(d, f);
	for (i = 0; i < f->cells; i++) {
		c = &f->cell[i];
		s = digest_add_sentence(d, c->report, c->sent, c->text);
		s->fact = c->fact;
		s->told_by = c->told_by;
		add_values(d, c, i);
	}
	digest_group(d);
	digest_judge(d);
	digest_rank(d);
}
