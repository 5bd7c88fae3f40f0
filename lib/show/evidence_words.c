#include "show/evidence_words.h"

#include <stddef.h>

/* Whether a clitic begins there, which is a token of its own: ship_'s. */
static int
is_clitic(struct span s)
{
	return span_begins(s, "'") || span_begins(s, "\xe2\x80\x99") ||
	       span_begins(s, "n't") || span_begins(s, "n\xe2\x80\x99t");
}

/* Whether an "&" is part of a name: between blanks. */
static int
is_in_name(struct span value, size_t i)
{
	return i > 0 && value.p[i - 1] == '_' && i + 1 < value.n &&
	       value.p[i + 1] == '_';
}

void
evidence_words(struct buffer *b, struct span value)
{
	size_t i;

	for (i = 0; i < value.n; i++) {
		if (value.p[i] == '_') {
			if (!is_clitic((struct span){
				value.p + i + 1, value.n - i - 1 }))
				buffer_char(b, ' ');
		} else if (value.p[i] == '|')
			buffer_string(b, "; ");
		else if (value.p[i] == '&' && !is_in_name(value, i))
			buffer_string(b, " and ");
		else
			buffer_char(b, value.p[i]);
	}
}
