/*
 * view_conflict.c: a fact that reports tell differently: for each matter a line
 * with the values and who has them, then the sentences.
 */

#include "show/evidence_words.h"
#include "show/told_by.h"
#include "show/view_part.h"
#include "stream/evidence_item.h"

enum {
	ABOUT_WORDS = 3,  /* that say what a conflict is about */
	WRITTEN_MAX = 100 /* bytes of a value that is looked for in a sentence,
			     so that the search is linear */
};

/* Plain words for the kind of a conflict. */
static const char *
kind_words(struct span kind)
{
	static const char *const words[][2] = { { "NUM", "Number" },
		{ "MONEY", "Money" }, { "PERCENT", "Percentage" },
		{ "DATE", "Date" }, { "TIME", "Time" }, { "PER", "Person" },
		{ "ORG", "Organisation" }, { "LOC", "Place" },
		{ "NORP", "Nationality or party" }, { "rank", "Rank" },
		{ "outcome", "Outcome" }, { "title", "Title" },
		{ "speaker", "Speaker" }, { "source", "Who says it" },
		{ "polarity", "Whether it is so" },
		{ "modality", "How certain it is" },
		{ "role", "Who did it to whom" } };
	size_t i;

	for (i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		if (span_equal(kind, span_of(words[i][0])))
			return words[i][1];
	return "Told differently";
}

/* How many values from x on, of n, are the same as it, as that function says.
 */
static size_t
run_of(const struct digest_value *x, size_t n,
    int (*same)(const struct digest_value *, const struct digest_value *))
{
	size_t i = 1;

	while (i < n && same(x, x + i))
		i++;
	return i;
}

/*
 * The length of what words say at the start of text; 0 if other words stand
 * there.  A "_" between words is a blank, or nothing where tokens touch, or
 * itself.
 */
static size_t
words_at(struct span text, struct span words)
{
	size_t i = 0, k;

	for (k = 0; k < words.n; k++) {
		if (words.p[k] == '_') {
			i += i < text.n &&
			     (text.p[i] == ' ' || text.p[i] == '_');
			continue;
		}
		if (i == text.n || text.p[i] != words.p[k])
			return 0;
		i++;
	}
	return i;
}

static int
is_word_byte(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
	       (c >= '0' && c <= '9');
}

/* Whether no word goes on over byte i of a text. */
static int
is_apart(struct span text, size_t i)
{
	return i == 0 || i == text.n || !is_word_byte(text.p[i - 1]) ||
	       !is_word_byte(text.p[i]);
}

/* Where a sentence has the words of a value; without bytes, if nowhere. */
static struct span
find_words(struct span text, struct span words)
{
	size_t i, n;

	for (i = 0; words.n <= WRITTEN_MAX && i < text.n; i++) {
		n = words_at((struct span){ text.p + i, text.n - i }, words);
		if (n > 0 && is_apart(text, i) && is_apart(text, i + n))
			return (struct span){ text.p + i, n };
	}
	return (struct span){ text.p, 0 };
}

static void
put_teller(struct view *v, const struct digest_sentence *s)
{
	struct span told_by = told_by_names(s->told_by);

	if (told_by.n > 0) {
		buffer_string(&v->line.text, ", ");
		buffer_add(&v->line.text, told_by);
	}
}

/*
 * The sentences that have a value, and who says so: "(A 5, 14; B 7, police)".
 * A name is that of all sentences before it, back to the last ";".
 */
static void
put_holders(struct view *v, const struct digest_value *x, size_t n)
{
	struct buffer *b = &v->line.text;
	const struct digest_sentence *s, *last = NULL;
	size_t i;

	for (i = 0; i < n; i++) {
		s = &v->digest->sentence[x[i].sentence];
		if (s == last)
			continue;
		if (last == NULL)
			buffer_string(b, " (");
		else if (span_equal(last->told_by, s->told_by))
			buffer_string(b, ", ");
		else {
			put_teller(v, last);
			buffer_string(b, "; ");
			last = NULL; /* after a name, the letter again */
		}
		view_name_next(b, last, s);
		last = s;
	}
	if (last == NULL)
		return;
	put_teller(v, last);
	buffer_char(b, ')');
}

/*
 * Add a value in words, for a kind whose words do not tell it: the two
 * participants in their order, a word that is negated, or its modality.
 */
static void
add_value_words(struct buffer *b, const struct digest_value *x)
{
	size_t i;

	if (span_equal(x->kind, span_of("role"))) {
		for (i = 0; i < x->key.n; i++)
			if (x->key.p[i] == '>')
				buffer_string(b, " > ");
			else
				evidence_words(
				    b, (struct span){ x->key.p + i, 1 });
		return;
	}
	if (span_equal(x->kind, span_of("polarity")) &&
	    span_equal(x->key, span_of("not")))
		buffer_string(b, "not ");
	evidence_words(b, x->written);
	if (span_equal(x->kind, span_of("modality"))) {
		buffer_string(b, " (");
		evidence_words(b, x->key);
		buffer_char(b, ')');
	}
}

static int
is_told_by_words(struct span kind)
{
	return !span_equal(kind, span_of("role")) &&
	       !span_equal(kind, span_of("polarity")) &&
	       !span_equal(kind, span_of("modality"));
}

/* The words of a value as its sentence has them, else as the row has. */
static void
stress_value(struct view *v, const struct digest_value *x, int second)
{
	const struct digest_sentence *s = &v->digest->sentence[x->sentence];
	struct span found = { NULL, 0 };
	struct buffer words = { 0 };

	if (is_told_by_words(x->kind))
		found = find_words(s->text, x->written);
	if (found.n == 0) {
		add_value_words(&words, x);
		found = (struct span){ words.p, words.n };
	}
	if (found.n > 0)
		view_line_stress(&v->line, found, second);
	buffer_free(&words);
}

/* Whether a word stands behind another one, with a blank between. */
static int
follows(struct span word, struct span before)
{
	return before.n > 0 && word.p == before.p + before.n + 1 &&
	       before.p[before.n] == ' ';
}

/* What stands before word i of those that a conflict is about. */
static const char *
between_words(int i, struct span word, struct span before)
{
	if (i == 0)
		return " (";
	return follows(word, before) ? " " : ", ";
}

/*
 * What a conflict is about: its kind and the first words that the sentences
 * share, together where they stand together: "Number (people, minor injuries)".
 */
static void
put_about(struct view *v, const struct digest_value *x)
{
	struct span text = v->digest->sentence[x->sentence].text;
	struct span words = x->about, word, found, last = { NULL, 0 };
	struct buffer *b = &v->line.text;
	int i;

	buffer_string(b, kind_words(x->kind));
	for (i = 0; i < ABOUT_WORDS && words.n > 0; i++) {
		word = evidence_cut(&words, '|');
		found = find_words(text, word);
		buffer_string(b, between_words(i, found, last));
		evidence_words(b, word);
		last = found;
	}
	buffer_string(b, i > 0 ? "): " : ": ");
}

/* The values of a matter on one line: "Number: three (A 5) - four (B 7)". */
static void
put_values(struct view *v, const struct digest_value *x, size_t n)
{
	size_t i, run;

	put_about(v, x);
	for (i = 0; i < n; i += run) {
		run = run_of(x + i, n - i, digest_same_value);
		if (i > 0)
			buffer_string(&v->line.text, " - ");
		stress_value(v, x + i, i > 0);
		put_holders(v, x + i, run);
	}
	view_line_put(&v->line, "hc");
}

/* A sentence whose value differs from another's, if it was not shown yet. */
static void
put_differing(struct view *v, const struct digest_value *x, int second)
{
	const struct digest_sentence *s = &v->digest->sentence[x->sentence];
	struct span found = find_words(s->text, x->written), rest = s->text;
	size_t before = found.n > 0 ? (size_t)(found.p - rest.p) : 0;

	if (v->shown[x->sentence])
		return;
	v->shown[x->sentence] = 1;
	view_label(v, s);
	buffer_add(&v->line.text, (struct span){ rest.p, before });
	if (found.n > 0)
		view_line_stress(&v->line, found, second);
	before += found.n;
	buffer_add(
	    &v->line.text, (struct span){ rest.p + before, rest.n - before });
	view_line_put(&v->line, "hx");
}

/* The first sentence of each value of a matter. */
static void
put_sentences(struct view *v, const struct digest_value *x, size_t n)
{
	size_t i;

	for (i = 0; i < n; i += run_of(x + i, n - i, digest_same_value))
		put_differing(v, x + i, i > 0);
}

void
view_put_conflict(struct view *v, const struct digest_fact *f)
{
	const struct digest_value *x = v->digest->value + f->value;
	size_t i, n;

	for (i = 0; i < f->values; i += n) {
		n = run_of(x + i, f->values - i, digest_same_matter);
		if (i > 0)
			view_gap(v);
		if (x[i].key.n > 0)
			put_values(v, x + i, n);
		put_sentences(v, x + i, n);
	}
	if (!v->shown[f->lead])
		view_put_sentence(v, f, f->lead, "ho");
	view_put_rest(v, f);
}
