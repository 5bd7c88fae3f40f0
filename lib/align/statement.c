#include "align/statement.h"

#include <string.h>

#include "text/lexicons.h"
#include "text/stem.h"
#include "text/token.h"

enum {
	PHRASE_WORDS = 4,
	OUTCOME_MIN = 16,
	NEGATED = 1,         /* of polarity.tsv */
	NEGATED_CONTENT = 2, /* content words that a negation reaches, */
	NEGATED_SUBJECT = 4, /* or a "no" that begins a clause */
	NEGATED_WORDS = 7,   /* and how far it reaches */
	MODAL_CONTENT = 1,
	MODAL_WORDS = 6,
	SOURCE_WORDS = 12
};

struct span
statement_text(const struct statement *s, int at, int n)
{
	const struct statement_word *first = &s->word[at];
	const struct statement_word *last = &s->word[at + n - 1];

	return (struct span){ first->text.p,
		(size_t)(last->text.p + last->text.n - first->text.p) };
}

/* Whether one of the bytes from p on is a mark of this kind. */
static int
has_mark(const char *p, const char *end, const char *marks)
{
	for (; p < end; p++)
		if (strchr(marks, *p) != NULL)
			return 1;
	return 0;
}

/* A quotation mark between two words: ", or one of two and more bytes. */
static int
has_quote(const char *p, const char *end)
{
	for (; p < end; p++)
		if (*p == '"' || (unsigned char)*p >= 0x80)
			return 1;
	return 0;
}

static void
read_words(struct statement *s, const struct term_table *l,
    const struct sentence_terms *w, size_t i)
{
	const struct align_sentence *t = &w->sentence[i];
	const char *end = t->text.p;
	struct statement_word *p;
	size_t k;

	s->n = 0;
	for (k = 0; k < t->words.n && s->n < STATEMENT_WORDS_MAX; k++) {
		p = &s->word[s->n++];
		memset(p, 0, sizeof(*p));
		p->text = sentence_terms_text(w, i, t->words.at + k);
		p->word = w->word[t->words.at + k];
		p->stem = term_table_term(l, p->word, LAYER_STEM);
		p->sense = term_table_term(l, p->word, LAYER_SENSE);
		p->content = p->stem != TERM_NONE;
		p->boundary = has_mark(end, p->text.p, ",;:()");
		p->quote = has_quote(end, p->text.p);
		p->mate = -1;
		end = p->text.p + p->text.n;
	}
}

static void
add_slot(struct statement *s, struct slot slot)
{
	int i;

	if (s->slots == STATEMENT_SLOTS_MAX || slot.n == 0 ||
	    slot.at + slot.n > s->n)
		return;
	s->slot[s->slots++] = slot;
	for (i = slot.at; i < slot.at + slot.n; i++) {
		s->word[i].slotted |= slot.value != NULL || slot.name != NULL;
		s->word[i].number |= slot.value != NULL;
	}
}

static enum slot_kind
kind_of_value(enum normal_kind k)
{
	switch (k) {
	case NORMAL_COUNT:
		return SLOT_COUNT;
	case NORMAL_AGE:
		return SLOT_AGE;
	case NORMAL_DURATION:
		return SLOT_DURATION;
	case NORMAL_PERCENT:
	case NORMAL_POINTS:
		return SLOT_SHARE;
	case NORMAL_MONEY:
		return SLOT_MONEY;
	case NORMAL_SCORE:
		return SLOT_SCORE;
	case NORMAL_MOMENT:
	case NORMAL_VAGUE:
		return SLOT_MOMENT;
	default:
		return SLOT_MEASURE;
	}
}

static void
add_values(struct statement *s, const struct sentence_terms *w, size_t i)
{
	const struct align_sentence *t = &w->sentence[i];
	const struct align_value *v;
	size_t k;

	for (k = t->values.at; k < t->values.at + t->values.n; k++) {
		v = &w->value[k];
		add_slot(s, (struct slot){ kind_of_value(v->value.kind),
				(int)(v->words.at - t->words.at),
				(int)v->words.n, v, NULL, 0, 0 });
	}
}

static void
add_names(struct statement *s, const struct sentence_terms *w, size_t i)
{
	static const enum slot_kind kind[] = { SLOT_PERSON, SLOT_ORGANISATION,
		SLOT_PLACE, SLOT_PLACE };
	const struct align_sentence *t = &w->sentence[i];
	const struct align_name *v;
	size_t k;

	for (k = t->names.at; k < t->names.at + t->names.n; k++) {
		v = &w->name[k];
		add_slot(s, (struct slot){ kind[v->type],
				(int)(v->words.at - t->words.at),
				(int)v->words.n, NULL, v, 0, 0 });
	}
}

/* "third", "21st": their rank; 0 if it is none. */
static int
rank_of(const struct statement_word *w)
{
	static const char *const ordinal[] = { "first", "second", "third",
		"fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
		"tenth", "eleventh", "twelfth", "thirteenth", "fourteenth",
		"fifteenth", "sixteenth", "seventeenth", "eighteenth",
		"nineteenth", "twentieth" };
	struct lexicon_key key;
	size_t i;

	lexicon_key(&key, w->text);
	for (i = 0; i < sizeof(ordinal) / sizeof(*ordinal); i++)
		if (key.n == strlen(ordinal[i]) &&
		    memcmp(key.folded, ordinal[i], key.n) == 0)
			return (int)i + 1;
	return 0;
}

static void
add_ranks(struct statement *s)
{
	int i, rank;

	for (i = 0; i < s->n; i++) {
		rank = s->word[i].slotted ? 0 : rank_of(&s->word[i]);
		if (rank > 0)
			add_slot(s, (struct slot){
					SLOT_RANK, i, 1, NULL, NULL, rank, 0 });
	}
}

/* Append the stem of a word to a phrase of n bytes: its new length, or 0. */
static size_t
append_stem(char phrase[LEXICON_WORD_MAX], size_t n, struct span word)
{
	char stem[LEXICON_WORD_MAX + 1];
	struct lexicon_key key;
	size_t m;

	lexicon_key(&key, word);
	if (key.n == 0)
		return 0;
	m = stem_word((struct span){ key.folded, key.n }, stem);
	if (n + m + 1 > LEXICON_WORD_MAX)
		return 0;
	if (n > 0)
		phrase[n++] = ' ';
	memcpy(phrase + n, stem, m);
	return n + m;
}

/*
 * The number of the longest phrase of the lexicon that begins at word i, and
 * its length in words; 0 if there is none.
 */
static int
find_phrase(
    const struct statement *s, const struct lexicon *l, int i, int *words)
{
	char phrase[LEXICON_WORD_MAX];
	size_t n = 0;
	int k, code, found = 0;

	for (k = 0; k < PHRASE_WORDS && i + k < s->n; k++) {
		if (k > 0 && (s->word[i + k].boundary || s->word[i + k].quote))
			break;
		n = append_stem(phrase, n, s->word[i + k].text);
		if (n == 0)
			break;
		code = lexicon_integer(l, (struct span){ phrase, n });
		if (code != 0) {
			found = code;
			*words = k + 1;
		}
	}
	return found;
}

static int
is_article(const struct statement_word *w)
{
	return !w->content && w->text.n <= 5;
}

/*
 * The same for a phrase of two words with one between them, or two of which the
 * first is no content: called the strike off.
 */
static int
find_parted(
    const struct statement *s, const struct lexicon *l, int i, int *words)
{
	char phrase[LEXICON_WORD_MAX];
	size_t n, m;
	int k, code;

	if (!s->word[i].content)
		return 0;
	n = append_stem(phrase, 0, s->word[i].text);
	for (k = 2; n > 0 && k <= 3 && i + k < s->n; k++) {
		if (s->word[i + k - 1].boundary || s->word[i + k].boundary ||
		    s->word[i + k].quote)
			break;
		if (k == 3 && !is_article(&s->word[i + 1]))
			break;
		m = append_stem(phrase, n, s->word[i + k].text);
		if (m == 0)
			break;
		code = lexicon_integer(l, (struct span){ phrase, m });
		if (code != 0) {
			*words = k + 1;
			return code;
		}
	}
	return 0;
}

static void
add_outcomes(struct statement *s)
{
	int i, n, code;

	for (i = 0; i < s->n; i += n) {
		n = 1;
		if (s->word[i].slotted)
			continue;
		code = find_phrase(s, &outcomes, i, &n);
		if (n == 1 && find_parted(s, &outcomes, i, &n) != 0)
			code = find_parted(s, &outcomes, i, &n);
		if (code >= OUTCOME_MIN)
			add_slot(s, (struct slot){ SLOT_OUTCOME, i, n, NULL,
					NULL, code, 0 });
	}
}

/* Negate the content words that the n words from i on reach. */
static void
negate(struct statement *s, int i, int n)
{
	int first = i == 0 || s->word[i].boundary || s->word[i].quote;
	int left = first ? NEGATED_SUBJECT : NEGATED_CONTENT;
	int k;

	for (k = i + n; k < s->n && k < i + n + NEGATED_WORDS; k++) {
		if (s->word[k].boundary || s->word[k].quote)
			break;
		if (!s->word[k].content)
			continue;
		s->word[k].negated = 1;
		if (--left == 0)
			break;
	}
}

/* Whether word i is in a phrase that is an outcome: not guilty. */
static int
in_outcome(const struct statement *s, int i)
{
	const struct slot *x;

	for (x = s->slot; x < s->slot + s->slots; x++)
		if (x->kind == SLOT_OUTCOME && i >= x->at && i < x->at + x->n)
			return 1;
	return 0;
}

static void
find_negations(struct statement *s)
{
	int i, n;

	for (i = 0; i < s->n; i += n) {
		n = 1;
		if (find_phrase(s, &polarity, i, &n) == NEGATED &&
		    !in_outcome(s, i))
			negate(s, i, n);
	}
}

static void
find_modalities(struct statement *s)
{
	int i, k, n, left, code;

	for (i = 0; i < s->n; i += n) {
		n = 1;
		if (s->word[i].slotted)
			continue;
		code = find_phrase(s, &modality, i, &n);
		left = MODAL_CONTENT;
		for (k = i + n; code != 0 && k < s->n && k < i + MODAL_WORDS;
		     k++) {
			if (s->word[k].boundary || s->word[k].quote)
				break;
			if (!s->word[k].content)
				continue;
			s->word[k].modality = (enum modality)code;
			if (--left == 0)
				break;
		}
	}
}

/* Whether the words from at on have one that says who it is. */
static int
has_content(const struct statement *s, int at, int n)
{
	for (; n > 0; n--)
		if (s->word[at++].content)
			return 1;
	return 0;
}

static void
add_speaker(struct statement *s, int verb, int at, int n)
{
	int i;

	s->word[verb].source = 1;
	if (!has_content(s, at, n))
		return;
	for (i = at; i < at + n; i++)
		s->word[i].source = 1;
	add_slot(s, (struct slot){ SLOT_SPEAKER, at, n, NULL, NULL, 0, 0 });
}

/* The speaker after a verb that comes after its quotation: said Ann Lee. */
static void
add_speaker_after(struct statement *s, int verb)
{
	int n = 0;

	while (n < SOURCE_WORDS && verb + 1 + n < s->n &&
	       !s->word[verb + 1 + n].quote)
		n++;
	add_speaker(s, verb, verb + 1, n);
}

static int
begins_part(const struct statement_word *w)
{
	return w->boundary || w->quote;
}

/*
 * The speaker before the verb, from the last comma or quotation mark on; if the
 * verb comes after a comma, with the part before, as in "its chairman, Ann Lee,
 * said".
 */
static void
add_speaker_before(struct statement *s, int verb)
{
	int at = verb, parts = 1 + 2 * s->word[verb].boundary;

	while (at > 0 && verb - at < SOURCE_WORDS && !s->word[at].quote) {
		parts -= begins_part(&s->word[at]);
		if (parts <= 0)
			break;
		at--;
	}
	add_speaker(s, verb, at, verb - at);
}

/* A form of "be" before a verb makes it passive: was told, is asked. */
static int
is_be(const struct statement_word *w)
{
	static const char *const be[] = { "be", "been", "being", "is", "are",
		"was", "were", "to" };
	struct lexicon_key key;
	size_t i;

	lexicon_key(&key, w->text);
	for (i = 0; i < sizeof(be) / sizeof(*be); i++)
		if (key.n == strlen(be[i]) &&
		    memcmp(key.folded, be[i], key.n) == 0)
			return 1;
	return 0;
}

static int
is_reporting(const struct statement *s, int i)
{
	const struct statement_word *w = &s->word[i];

	return lexicon_find(&reporting, w->text) != 0 &&
	       (i == 0 || !is_be(w - 1) || is_be(w));
}

static void
find_speaker(struct statement *s)
{
	int i;

	for (i = 0; i < s->n; i++) {
		if (!is_reporting(s, i))
			continue;
		if (s->word[i].quote)
			add_speaker_after(s, i);
		else
			add_speaker_before(s, i);
		return;
	}
}

void
statement_read(struct statement *s, const struct term_table *l,
    const struct sentence_terms *w, size_t i)
{
	s->slots = 0;
	read_words(s, l, w, i);
	add_values(s, w, i);
	add_names(s, w, i);
	add_ranks(s);
	add_outcomes(s);
	find_negations(s);
	find_modalities(s);
	find_speaker(s);
}
