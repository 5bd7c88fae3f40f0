#include "stream/verdict.h"

static const char *const names[VERDICT_COUNT] = { "agreed", "differs",
	"single" };

const char *
verdict_name(enum verdict v)
{
	return names[v];
}

enum verdict
verdict_find(struct span name)
{
	int v;

	for (v = 0; v < VERDICT_COUNT; v++)
		if (span_equal(name, span_of(names[v])))
			break;
	return (enum verdict)v;
}
