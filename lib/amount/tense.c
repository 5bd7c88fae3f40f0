#include "amount/tense.h"

#include <string.h>

enum { NEAR = 3 }; /* tokens: "said in Oslo on Friday" */

/* What a token tells of a date that it governs. */
enum sign { SIGN_NONE, SIGN_BACK, SIGN_FORWARD, SIGN_STOP };

static int
is_any(const struct amounts *a, size_t i, const char *const *list, size_t n)
{
	size_t k;

	for (k = 0; k < n; k++)
		if (amount_is_one_of(a, i, list[k]))
			return 1;
	return 0;
}

/* Here another clause begins. */
static int
is_border(const struct amounts *a, size_t i)
{
	return amount_is_one_of(a, i,
	    "; : . ! ? ( ) \" \xe2\x80\x9c \xe2\x80\x9d that which who whose "
	    "whom when where while because although though if since but");
}

/* Verbs of speech: what is said may lie elsewhere in time. */
static int
is_speech(const struct amounts *a, size_t i)
{
	return amount_is_one_of(
	    a, i, "said told announced added reported wrote");
}

/* Past forms that do not end in -ed. */
static int
is_irregular(const struct amounts *a, size_t i)
{
	static const char *const word[] = {
		"was were had did went came began met won lost took made gave "
		"got left held found led fell rose saw told became brought "
		"bought built broke chose drew drove flew fought grew heard",
		"kept knew laid lay paid ran sent sold shot showed shook sat "
		"sank spoke spent stood stole struck sued swore taught threw "
		"thought understood woke wore wrote hit cut quit shut put set "
		"died"
	};

	/* Hit, cut, set and the like may be of any tense. */
	if (amount_is_one_of(a, i, "hit cut quit shut put set"))
		return 0;
	return is_any(a, i, word, sizeof(word) / sizeof(word[0]));
}

static int
ends_in_ed(const struct amounts *a, size_t i)
{
	struct span s = amount_token(a, i);

	return s.n > 3 && s.p[s.n - 1] == 'd' && s.p[s.n - 2] == 'e' &&
	       s.p[0] >= 'a' && s.p[0] <= 'z' &&
	       !amount_is_one_of(a, i,
		   "need indeed speed feed seed exceed proceed succeed breed "
		   "weed bleed hundred sacred");
}

/* A participle that describes a noun: the jailed activist. */
static int
is_attribute(const struct amounts *a, size_t i)
{
	return i > 0 &&
	       amount_is_one_of(a, i - 1,
		   "the a an his her its their this these of by for with - "
		   "and");
}

/* The auxiliary before a participle, which an adverb may follow. */
static size_t
auxiliary(const struct amounts *a, size_t i)
{
	size_t at = i;

	while (at > 0 && i - at < 2 &&
	       !amount_is_one_of(a, at - 1,
		   "be is are was were been being has have had not 'll will"))
		at--;
	return at > 0 && amount_is_one_of(a, at - 1,
			     "be is are was were been being has have had")
		   ? at - 1
		   : i;
}

/* A verb that will, or would, be followed by what it governs. */
static int
is_modal(const struct amounts *a, size_t i)
{
	return amount_is_one_of(
		   a, i, "will 'll \xe2\x80\x99ll shall won't would wo ll") &&
	       !amount_is_word(a, i + 1, "have");
}

/* It may be held, and could be: but not "could not vote", and not May. */
static int
is_maybe(const struct amounts *a, size_t i)
{
	return (amount_is_word(a, i, "may") && *amount_token(a, i).p == 'm' &&
		   !amount_is_word(a, i + 1, "have")) ||
	       (amount_is_word(a, i, "could") &&
		   amount_is_word(a, i + 1, "be"));
}

/* Plans, before "to", "for" or a date: due to, set for. */
static int
is_plan(const struct amounts *a, size_t i)
{
	static const char *const word[] = {
		"due set scheduled expected slated planned poised supposed "
		"timed likely planning hoping preparing ready bound",
		"plan plans hope hopes intend intends aim aims expect expects "
		"want wants vow vows promise promises",
	};

	return is_any(a, i, word, 2);
}

/* Things that are announced in the present tense: the strike begins Monday. */
static int
is_timetable(const struct amounts *a, size_t i)
{
	return amount_is_one_of(a, i,
	    "begins starts opens closes ends resumes meets convenes arrives "
	    "departs expires kicks reopens begin start resume convene");
}

/* "to" of a plan: is to, plans to, due to. */
static int
is_planned_to(const struct amounts *a, size_t i)
{
	return i > 0 && amount_is_word(a, i, "to") &&
	       (is_plan(a, i - 1) || amount_is_one_of(a, i - 1, "is are"));
}

static int
is_planned(const struct amounts *a, size_t i)
{
	return is_plan(a, i) &&
	       amount_is_one_of(a, i + 1, "to for on by in at next until");
}

/* The tense of a past form: that of its auxiliary, if it has one. */
static enum sign
past(const struct amounts *a, size_t i)
{
	size_t aux = auxiliary(a, i);

	if (aux == i)
		return is_attribute(a, i) ? SIGN_NONE : SIGN_BACK;
	/* What stands before "be" decides: will be held, to be held. */
	if (amount_is_word(a, aux, "be"))
		return aux > 0 && amount_is_word(a, aux - 1, "to")
			   ? SIGN_FORWARD
			   : SIGN_NONE;
	return amount_is_one_of(a, aux, "is are being have") ? SIGN_NONE
							     : SIGN_BACK;
}

static enum sign
sign_at(const struct amounts *a, size_t i)
{
	if (is_border(a, i))
		return SIGN_STOP;
	if (is_modal(a, i) || is_maybe(a, i) || is_planned_to(a, i) ||
	    is_planned(a, i))
		return SIGN_FORWARD;
	if (is_irregular(a, i) || ends_in_ed(a, i))
		return past(a, i);
	return SIGN_NONE;
}

/* What lasts until a day to come: had suspended the route until Friday. */
static int
is_put_off(const struct amounts *a, size_t i)
{
	return amount_is_one_of(a, i,
	    "postponed delayed adjourned extended suspended closed shut "
	    "cancelled canceled");
}

/* Until Friday; ahead of Friday's vote. */
static int
until(const struct amounts *a, size_t first)
{
	size_t i;

	if (first > 1 && amount_is_word(a, first - 1, "of") &&
	    amount_is_word(a, first - 2, "ahead"))
		return 1;
	if (first > 1 && amount_is_one_of(a, first - 1, "until till to") &&
	    is_put_off(a, first - 2))
		return 1;
	if (first == 0 || !amount_is_one_of(a, first - 1, "until till"))
		return 0;
	for (i = first - 1; i > 0 && first - i < NEAR + 2; i--)
		if (amount_is_one_of(a, i - 1, "was were had lasted") &&
		    !is_put_off(a, i))
			return 0;
	return 1;
}

/*
 * What a verb of speech, farther from the date, tells of it: "said in Oslo on
 * Friday", but of "said the vote on Friday" nothing.
 */
static enum sign
speech(const struct amounts *a, size_t i)
{
	return amount_is_one_of(a, i + 1,
		   "in at on during after to reporters journalists lawmakers "
		   "parliament")
		   ? SIGN_BACK
		   : SIGN_NONE;
}

static enum sign
before(const struct amounts *a, size_t first)
{
	enum sign s;
	size_t i;

	for (i = first; i > 0 && first - i < TENSE_WORDS; i--) {
		/* The strike begins on Monday. */
		if (first - i < 2 && is_timetable(a, i - 1) && i > 1 &&
		    !amount_is_one_of(a, i - 2, "to did"))
			return SIGN_FORWARD;
		if (is_speech(a, i - 1) && first - i >= NEAR)
			return speech(a, i - 1);
		s = sign_at(a, i - 1);
		if (s != SIGN_NONE)
			return s;
	}
	return SIGN_NONE;
}

static enum sign
after(const struct amounts *a, size_t end)
{
	enum sign s;
	size_t i;

	for (i = end; i < a->words->n && i - end < TENSE_WORDS; i++) {
		s = sign_at(a, i);
		if (s != SIGN_NONE)
			return s;
	}
	return SIGN_NONE;
}

int
tense_find(const struct amounts *a, size_t first, size_t end)
{
	enum sign s;

	if (until(a, first))
		return 1;
	/* They will discuss Friday's vote, and avenge Friday's attack. */
	if (amount_is_one_of(a, end, "'s \xe2\x80\x99s '"))
		return 0;
	s = before(a, first);
	if (s == SIGN_NONE || s == SIGN_STOP)
		s = after(a, end);
	if (s == SIGN_FORWARD)
		return 1;
	return s == SIGN_BACK ? -1 : 0;
}
