#include "align/link_weights.h"

#include "text/fixed.h"
#include "text/lexicons.h"

struct link_weights_stage
link_weights_stage(struct link_weights *w, int stage)
{
	const struct link_weights_stage all[LINK_WEIGHTS_STAGES + 1] = {
		{ "link", w->link, SIMILARITY_COUNT },
		{ "context", w->context, LINK_CONTEXT_COUNT },
		{ "same", w->same, SIMILARITY_COUNT },
		{ "external", w->external, LINK_EXTERNAL_COUNT },
	};

	return all[stage];
}

const char *
link_weights_name(int stage, int i)
{
	if (i == 0)
		return "bias";
	if (stage == LINK_WEIGHTS_EXTERNAL)
		return i - 1 == LINK_EXTERNAL_SCORE ? "score" : "similarity";
	return stage == LINK_WEIGHTS_CONTEXT
		   ? link_context_name((enum link_context_feature)(i - 1))
		   : similarity_feature_name((enum similarity_feature)(i - 1));
}

void
link_weights_read(struct link_weights *w, int ignore_position)
{
	char entry[LEXICON_WORD_MAX];
	struct link_weights_stage s;
	size_t n;
	int i, k;

	for (i = 0; i < LINK_WEIGHTS_STAGES; i++) {
		s = link_weights_stage(w, i);
		for (k = 0; k <= s.features; k++) {
			n = lexicon_append(
			    entry, 0, ignore_position ? "placeless-" : "");
			n = lexicon_append(entry, n, s.name);
			n = lexicon_append(entry, n, " ");
			n = lexicon_append(entry, n, link_weights_name(i, k));
			s.weight[k] = lexicon_integer(
			    &align_weights, (struct span){ entry, n });
		}
	}
	for (k = 0; k <= LINK_EXTERNAL_COUNT; k++)
		w->external[k] = lexicon_integer(&external_weights,
		    span_of(link_weights_name(LINK_WEIGHTS_EXTERNAL, k)));
}
