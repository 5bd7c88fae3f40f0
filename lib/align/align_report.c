#include "align/align_report.h"

#include <stdlib.h>
#include <string.h>

#include "align/external.h"
#include "stream/diag.h"
#include "stream/kind.h"
#include "text/decimal.h"
#include "text/hash.h"
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

/* Whether a document is English; a note says so if it is not. */
static int
is_english(const struct document *d)
{
	struct language language = document_language(d);

	if (language_is_english(&language))
		return 1;
	document_note(d->name, DOCUMENT_UNSURE);
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

int
align_report_read(
    struct align_report *r, struct term_table *l, struct stream *s)
{
	const struct record *k;
	struct align_sentence *last;
	int tagged;
	uint64_t name;
	size_t i, *p;

	if (!document_read(&r->document, s, FIELD_COUNT))
		return 0;
	r->english = is_english(&r->document);
	sentence_terms_clear(&r->sentences);
	r->record = p =
	    memory_grow(r->record, &r->record_cap, r->document.n, sizeof(*p));
	tagged = is_tagged(&r->document);
	name = hash_bytes(HASH_START, r->document.name);
	for (i = 0; i < r->document.n; i++) {
		k = &r->document.record[i];
		if (!kind_tells(kind_find(k->field[FIELD_KIND])))
			continue;
		p[r->sentences.n] = i;
		sentence_terms_add(&r->sentences, l, k->text,
		    tagged ? &k->field[FIELD_ENTITIES] : NULL);
		last = &r->sentences.sentence[r->sentences.n - 1];
		last->key = key_of(r, name);
		last->source = k->field[FIELD_SOURCE];
	}
	return 1;
}
