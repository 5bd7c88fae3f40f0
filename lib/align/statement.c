#include "align/statement.h"

#include <string.h>

#include "text/lexicons.h"

enum {
	OUTCOME_MIN = 16,        /* those below have no family */
	MORE_FAMILIES = 1 << 20, /* of more_outcomes */
	NEGATED = 1,             /* of polarity.tsv */
	NEGATED_CONTENT = 2,     /* content words that a negation reaches, */
	NEGATED_SUBJECT = 4,     /* or "nobody" and its like, */
	NEGATED_WORDS = 7,       /* and how far it reaches */
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

const struct slot *
statement_name_at(const struct statement *s, int i)
{
	const struct slot *x;

	for (x = s->slot; x < s->slot + s->slots; x++)
		if (x->name != NULL && slot_has(x, i))
			return x;
	return NULL;
}

void
statement_clear(struct statement *s)
{
	int i;

	for (i = 0; i < s->n; i++)
		s->word[i].mate = -1;
	for (i = 0; i < s->slots; i++)
		s->slot[i].matched = 0;
}

/* Read word i of w, of sentence k. */
static void
read_word(struct statement_word *p, const struct term_table *l,
    const struct sentence_terms *w, size_t k, size_t i)
{
	uint32_t word = w->word[i], key = term_table_key(l, word);

	memset(p, 0, sizeof(*p));
	p->text = sentence_terms_text(w, k, i);
	p->word = word;
	p->stem = term_table_term(l, word, LAYER_STEM);
	p->sense = term_table_term(l, word, LAYER_SENSE);
	p->content = p->stem != TERM_NONE;
	p->key = term_table_string(l, key);
	p->hash = term_table_hash(l, key);
	p->cue = lexicon_find_hashed(
	    &cues, term_table_string(l, word), term_table_hash(l, word));
	/* In small letters, a word has the hash of the folded one. */
	p->reporting =
	    lexicon_find_hashed(&reporting, p->text, term_table_hash(l, word)) &
	    REPORTING_VERB;
	p->boundary = (w->look[i] & SENTENCE_TERMS_BREAK) != 0;
	p->quote = (w->look[i] & SENTENCE_TERMS_QUOTE) != 0;
	p->phrases = lexicon_find_hashed(&phrase_words, p->key, p->hash);
	p->mate = -1;
}

static void
read_words(struct statement *s, const struct term_table *l,
    const struct sentence_terms *w, size_t i)
{
	const struct align_sentence *t = &w->sentence[i];

	s->n = 0;
	s->quotes = 0;
	s->cut = t->words.n > STATEMENT_WORDS_MAX ||
		 t->values.n == SENTENCE_VALUES_MAX ||
		 t->names.n == SENTENCE_NAMES_MAX;
	while (s->n < STATEMENT_WORDS_MAX && (uint32_t)s->n < t->words.n) {
		read_word(
		    &s->word[s->n], l, w, i, t->words.at + (uint32_t)s->n);
		s->quotes |= s->word[s->n].quote;
		s->n++;
	}
	if ((uint32_t)s->n == t->words.n)
		s->quotes |= (t->last_marks & SENTENCE_TERMS_QUOTE) != 0;
}

static void
add_slot(struct statement *s, struct slot slot)
{
	int i;

	s->cut |= s->slots == STATEMENT_SLOTS_MAX;
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
		v = &w->mentions.value[k];
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
		v = &w->mentions.name[k];
		add_slot(s, (struct slot){ kind[v->type],
				(int)(v->words.at - t->words.at),
				(int)v->words.n, NULL, v, 0, 0 });
	}
}

static void
add_ranks(struct statement *s)
{
	int i;

	for (i = 0; i < s->n; i++)
		if ((s->word[i].cue & CUE_ORDINAL) && !s->word[i].slotted)
			add_slot(s, (struct slot){ SLOT_RANK, i, 1, NULL, NULL,
					(int)s->word[i].sense, 0 });
}

/* A phrase of stems, separated by blanks. */
struct phrase {
	char text[LEXICON_WORD_MAX];
	size_t n;
};

/* Append the stem of a word: 1, or 0 if the phrase would be too long. */
static int
append(struct phrase *p, const struct statement_word *w)
{
	if (p->n + w->key.n + 1 > LEXICON_WORD_MAX)
		return 0;
	if (p->n > 0)
		p->text[p->n++] = ' ';
	memcpy(p->text + p->n, w->key.p, w->key.n);
	p->n += w->key.n;
	return 1;
}

/* What a lexicon has of a phrase, and its length in words; 0 for none. */
struct finding {
	int code, words;
};

/* How many words the phrases of a table may have that begin with a word. */
static int
longest_of(unsigned starts, enum phrase_table t)
{
	return (
	    int)(starts >> (unsigned)t * PHRASE_START_BITS & PHRASE_START_MAX);
}

/* Whether word i goes on with a phrase that word i - 1 is part of. */
static int
goes_on(const struct statement *s, int i)
{
	return i < s->n && !s->word[i].boundary && !s->word[i].quote;
}

/* Look a phrase of n words up in the tables that may have it. */
static void
look_up(struct finding *f, unsigned starts, struct span phrase, uint32_t hash,
    int n)
{
	static const struct lexicon *const table[PHRASE_TABLES] = { &outcomes,
		&more_outcomes, &occupations, &polarity, &modality };
	int t, code;

	for (t = 0; t < PHRASE_TABLES; t++) {
		if (longest_of(starts, (enum phrase_table)t) < n)
			continue;
		code = lexicon_integer_hashed(table[t], phrase, hash);
		if (code != 0)
			f[t] = (struct finding){ code, n };
	}
}

/* Find the longest phrase of each table that begins at word i. */
static void
find_phrases(
    const struct statement *s, int i, unsigned starts, struct finding *f)
{
	struct phrase p;
	struct span phrase = { p.text, 0 };
	int t, k, n = 0;

	for (t = 0; t < PHRASE_TABLES; t++) {
		f[t] = (struct finding){ 0, 0 };
		k = longest_of(starts, (enum phrase_table)t);
		n = k > n ? k : n;
	}
	look_up(f, starts, s->word[i].key, s->word[i].hash, 1);
	p.n = 0; /* its bytes need not be cleared */
	if (n < 2 || !append(&p, &s->word[i]))
		return;
	for (k = 1; k < n && goes_on(s, i + k); k++) {
		if (!(s->word[i + k].phrases & PHRASE_GOES_ON) ||
		    !append(&p, &s->word[i + k]))
			break;
		phrase.n = p.n;
		look_up(f, starts, phrase, lexicon_hash(phrase), k + 1);
	}
}

/*
 * Find an outcome of two words that others part: a particle after one or two
 * words, as in "called the strike off", or a word after an article and the
 * like, as in "lost his appeal".
 */
static void
find_parted(const struct statement *s, const struct lexicon *l, int i,
    struct finding *f)
{
	struct phrase p;
	struct span part;
	int k, code;

	if (!s->word[i].content)
		return;
	for (k = 2; k <= 3 && goes_on(s, i + k - 1) && goes_on(s, i + k); k++) {
		if (s->word[i + 1].content &&
		    (k == 3 || s->word[i + k].content))
			return;
		if (!(s->word[i + k].phrases & PHRASE_GOES_ON))
			continue;
		p.n = 0;
		if (!append(&p, &s->word[i]) || !append(&p, &s->word[i + k]))
			return;
		part = (struct span){ p.text, p.n };
		code = lexicon_integer_hashed(l, part, lexicon_hash(part));
		if (code >= OUTCOME_MIN)
			*f = (struct finding){ code, k + 1 };
	}
}

/* Negate the content words that the n words from i on reach. */
static void
negate(struct statement *s, int i, int n)
{
	int left = s->word[i].cue & CUE_NO ? NEGATED_SUBJECT : NEGATED_CONTENT;
	int k, head = -1;

	for (k = i + n; k < s->n && k < i + n + NEGATED_WORDS; k++) {
		if (s->word[k].boundary || s->word[k].quote)
			break;
		if (!s->word[k].content)
			continue;
		if (head < 0)
			head = k;
		s->word[k].negated = head + 1;
		if (--left == 0)
			break;
	}
}

/* Whether the words from at on have content. */
static int
has_content(const struct statement *s, int at, int n)
{
	for (; n > 0; n--)
		if (s->word[at++].content)
			return 1;
	return 0;
}

/* Set the modality of the next content words. */
static void
set_modality(struct statement *s, int i, int n, int code)
{
	int k, left = MODAL_CONTENT;

	for (k = i + n; left > 0 && k < i + MODAL_WORDS && goes_on(s, k); k++)
		if (s->word[k].content) {
			s->word[k].modality = (enum modality)code;
			left--;
		}
}

/* The words up to which a slot of each kind of phrase goes. */
struct taken {
	int outcome, more, title;
};

/*
 * Add what a lexicon has from word i on, unless it is part of the one before.
 * Phrases in two words that others part are looked for if none is longer.
 */
static void
take_code(struct statement *s, enum slot_kind kind, int family, int i,
    struct finding f, int *taken)
{
	if (i < *taken || f.code == 0)
		return;
	*taken = i + f.words;
	if (f.code >= OUTCOME_MIN || kind == SLOT_TITLE)
		add_slot(s, (struct slot){ kind, i, f.words, NULL, NULL,
				family + f.code, 0 });
}

/* Take the outcome that begins at word i, also if other words part it. */
static void
take_outcome(struct statement *s, int i, unsigned starts, struct finding *f,
    struct taken *t)
{
	struct finding *more = &f[PHRASE_MORE_OUTCOME];

	f = &f[PHRASE_OUTCOME];
	if (i >= t->outcome && f->words < 2 &&
	    longest_of(starts, PHRASE_OUTCOME) >= 2)
		find_parted(s, &outcomes, i, f);
	if (i >= t->more && more->words < 2 &&
	    longest_of(starts, PHRASE_MORE_OUTCOME) >= 2)
		find_parted(s, &more_outcomes, i, more);
	take_code(s, SLOT_OUTCOME, 0, i, *f, &t->outcome);
	take_code(s, SLOT_OUTCOME, MORE_FAMILIES, i, *more, &t->more);
}

/* Take what begins at word i. */
static void
take_phrases(struct statement *s, int i, struct taken *t)
{
	unsigned starts = s->word[i].phrases;
	struct finding f[PHRASE_TABLES], *p = &f[PHRASE_POLARITY];
	int reach;

	if ((starts & ~(unsigned)PHRASE_GOES_ON) == 0)
		return;
	find_phrases(s, i, starts, f);
	take_outcome(s, i, starts, f, t);
	take_code(s, SLOT_TITLE, 0, i, f[PHRASE_OCCUPATION], &t->title);
	/* What negates a part of an outcome ("not guilty") negates no more. */
	reach = i + p->words;
	if (p->code == NEGATED && !has_content(s, reach, t->outcome - reach))
		negate(s, i, p->words);
	p = &f[PHRASE_MODALITY];
	if (p->code != 0)
		set_modality(s, i, p->words, p->code);
}

static void
find_cues(struct statement *s)
{
	struct taken t = { 0, 0, 0 };
	int i;

	for (i = 0; i < s->n; i++)
		if (!s->word[i].slotted)
			take_phrases(s, i, &t);
}

/* Add the speaker; an amount before it is part of what is said. */
static void
add_speaker(struct statement *s, int verb, int at, int n)
{
	int i, from = at;

	s->word[verb].source = 1;
	for (i = at; i < at + n; i++)
		if (s->word[i].number)
			from = i + 1;
	n -= from - at;
	if (!has_content(s, from, n))
		return;
	for (i = from; i < from + n; i++)
		s->word[i].source = 1;
	add_slot(s, (struct slot){ SLOT_SPEAKER, from, n, NULL, NULL, 0, 0 });
}

/*
 * The speaker after a verb, up to a quotation mark: said Ann Lee, the mayor.
 * Returns how many words may be the speaker.
 */
static int
add_speaker_after(struct statement *s, int verb)
{
	int n = 0;

	while (n < SOURCE_WORDS && verb + 1 + n < s->n &&
	       !s->word[verb + 1 + n].quote)
		n++;
	add_speaker(s, verb, verb + 1, n);
	return n;
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
	int at = verb, parts = s->word[verb].boundary ? 3 : 1;

	while (at > 0 && verb - at < SOURCE_WORDS && !s->word[at].quote) {
		parts -= begins_part(&s->word[at]);
		if (parts <= 0)
			break;
		at--;
	}
	add_speaker(s, verb, at, verb - at);
}

static int
is_that(const struct statement_word *w)
{
	return w->text.n == 4 && memcmp(w->text.p, "that", 4) == 0;
}

/* A verb of reporting: not was told, to say, agreed to, had declared. */
static int
is_reporting(const struct statement *s, int i)
{
	const struct statement_word *w = &s->word[i];

	if (i > 0 && (w[-1].cue & (CUE_BE | CUE_TO)))
		return 0;
	if (i + 1 < s->n && (w[1].cue & CUE_TO))
		return 0;
	return (w->cue & CUE_SAID) ||
	       ((w->cue & CUE_REPORT) &&
		   (s->quotes || (i + 1 < s->n && is_that(&w[1])))) ||
	       w->reporting;
}

/* Whether a name ends before the verb: its chairman, Ann Lee, said. */
static int
follows_name(const struct statement *s, int verb)
{
	return verb > 0 && s->word[verb - 1].slotted &&
	       !s->word[verb - 1].number;
}

static void
find_speaker(struct statement *s)
{
	const struct statement_word *w;
	int i, after;

	for (i = 0; i < s->n; i++) {
		w = &s->word[i];
		if (!is_reporting(s, i))
			continue;
		after = w->quote || ((w->cue & CUE_SAID) && w->boundary &&
					!follows_name(s, i));
		if (!after || add_speaker_after(s, i) == 0)
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
	find_cues(s);
	find_speaker(s);
}
