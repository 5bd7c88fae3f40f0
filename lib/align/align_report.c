#include "align/align_report.h"

#include <stdlib.h>
#include <string.h>

#include "align/external.h"
#include "stream/diag.h"
#include "stream/kind.h"
#include "text/decimal.h"
#include "text/hash.h"
#include "text/language.h"
#include "text/memory.h"

void
align_report_free(struct align_report *r)
{
	document_free(&r->document);
	sentence_terms_free(&r->sentences);
	free(r->record);
	memset(r, 0, sizeof(*r));
}

/* Whether any record of the document has entities. */
static int
is_tagged(const struct document *d)
{
	size_t i;

	for (i = 0; i < d->n; i++)
		if (!span_equal(d->record[i].field[FIELD_ENTITIES],
			(struct span){ "-", 1 }))
			return 1;
	return 0;
}

/* The key of the last sentence, by the number that align writes for it. */
static uint64_t
key_of(const struct align_report *r, uint64_t name)
{
	size_t i = r->record[r->sentences.n - 1];
	struct span sent = r->document.record[i].field[FIELD_SENT];
	char number[DECIMAL_MAX];

	if (span_equal(sent, span_of("-")))
		sent = (struct span){ number, decimal_write(i + 1, number) };
	return external_key(name, sent);
}

/* Add a record as the next sentence. */
static void
add_sentence(struct align_report *r, struct term_table *l, size_t i, int tagged,
    uint64_t name)
{
	const struct record *k = &r->document.record[i];
	struct align_sentence *last;

	r->record[r->sentences.n] = i;
	sentence_terms_add(&r->sentences, l, k->text,
	    tagged ? &k->field[FIELD_ENTITIES] : NULL);
	last = &r->sentences.sentence[r->sentences.n - 1];
	last->key = key_of(r, name);
	last->source = k->field[FIELD_SOURCE];
}

int
align_report_read(
    struct align_report *r, struct term_table *l, struct stream *s)
{
	const struct record *k;
	int tagged;
	uint64_t name;
	size_t i;

	if (!document_read(&r->document, s, FIELD_COUNT))
		return 0;
	sentence_terms_clear(&r->sentences);
	r->record = memory_grow(
	    r->record, &r->record_cap, r->document.n, sizeof(*r->record));
	tagged = is_tagged(&r->document);
	name = hash_bytes(HASH_START, r->document.name);
	for (i = 0; i < r->document.n; i++) {
		k = &r->document.record[i];
		if (kind_tells(kind_find(k->field[FIELD_KIND])))
			add_sentence(r, l, i, tagged, name);
		else
			language_add(&r->sentences.language, k->text);
	}
	r->english = language_is_english(&r->sentences.language);
	if (!r->english)
		document_note(r->document.name, DOCUMENT_UNSURE);
	return 1;
}
