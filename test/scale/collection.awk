# collection.awk: made-up reports, the same on every machine
#
# usage: awk -v n=2000 [-v per=4] [-v from=0] -f collection.awk
#
# n documents, per of them (4) on each event, as strip-boilerplate writes them:
# doc par kind text.  A document has a title and six paragraphs of two
# sentences.  Some of the small words are in every document and
# most are rare, as in Zipf's law; every event has names and figures of its own, each document some
# of them; two events in a row are look-alikes that share half of their names.
# Documents are dealt out as they come in, not event by event.  With from, the
# first numbers are passed over: shards of one collection.
BEGIN {
	FS = OFS = "\t"
	if (!per)
		per = 4
	split("ba co du fe gi ha jo ku le mi na po ra se ti vo wa xe yu zo", syllable, " ")
	words = 4000
	for (i = 1; i <= words; i++)
		word[i] = spell(i)
	events = int((n + per - 1) / per)
	for (i = from; i < n; i++)
		document(i)
}

# A word for a number, two syllables at least.
function spell(k,    s) {
	for (s = ""; k > 0 || length(s) < 4; k = int(k / 20))
		s = syllable[k % 20 + 1] s
	return s
}

# The next random number below m; the state is seed.
function random(m) {
	seed = (seed * 69069 + 12345) % 4294967296
	return int(seed / 4294967296 * m)
}

function capital(s) {
	return toupper(substr(s, 1, 1)) substr(s, 2)
}

# Low ranks are common: the first alone is a tenth of all words.
function common() {
	return word[1 + int(random(1000) * random(1000) * random(1000) / \
		1000000000 * words)]
}

# A name of the event; the first five are those of its kind.
function name(event,    k) {
	k = random(10)
	return capital(spell(k < 5 ? 8000 + int(event / 2) * 5 + k : \
		3200000 + event * 5 + k - 5))
}

function sentence(event, len,    i, s) {
	s = capital(common())
	for (i = 1; i < len; i++) {
		k = random(8)
		s = s " " (k == 0 ? name(event) : \
			k == 1 && i > 1 && random(3) == 0 ? \
			(event * 7 + random(4)) % 9973 + 10 : common())
	}
	return s "."
}

function document(i,    event, doc, p) {
	event = i % events
	seed = i * 7919 + 17
	random(2)
	doc = sprintf("e%d.r%d", event, int(i / events))
	print doc, 1, "title", name(event) " " sentence(event, 7)
	for (p = 2; p <= 7; p++)
		print doc, p, "body", sentence(event, 9 + random(9)) " " \
			sentence(event, 9 + random(9))
}
