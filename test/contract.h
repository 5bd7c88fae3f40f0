/*
 * contract.h: what the pages promise, said once more and on its own, for tests:
 * nothing of lib but spans is used.
 */

#ifndef CONTRACT_H
#define CONTRACT_H

#include <stddef.h>

#include "text/span.h"

enum { CONTRACT_LINES = 64, CONTRACT_FIELDS = 16 };

struct contract_lines {
	struct span line[CONTRACT_LINES];
	size_t number[CONTRACT_LINES]; /* in the file, from 1 */
	size_t n;
};

/* A run of a program. */
struct contract_run {
	const char *program;
	struct contract_lines in, out; /* in: as contract_read() has them */
	struct span answer, messages;
	int status;
};

/*
 * The lines that report-stream(5) makes of the bytes of a file: repaired, and
 * without empty ones.  room holds them: 6 * bytes.n + 1 bytes.
 */
void contract_read(struct contract_lines *l, struct span bytes, char *room);

/*
 * NULL, or what is wrong with a run.  Of all: the answer is whole lines of
 * clean UTF-8.  Of each program: status, messages, fields, and that all of the
 * input is in the answer, once.
 */
const char *contract_strip(struct contract_run *r);
const char *contract_split(struct contract_run *r);
const char *contract_tag(struct contract_run *r);
const char *contract_list(struct contract_run *r);
const char *contract_sources(struct contract_run *r);
const char *contract_quotations(struct contract_run *r);
const char *contract_reasons(struct contract_run *r);
const char *contract_align(struct contract_run *r);
const char *contract_verdicts(struct contract_run *r);
const char *contract_pairs(struct contract_run *r);
const char *contract_groups(struct contract_run *r);
const char *contract_events(struct contract_run *r);
const char *contract_links(struct contract_run *r);
const char *contract_facts(struct contract_run *r);
const char *contract_view(struct contract_run *r);
const char *contract_page(struct contract_run *r);

#endif
