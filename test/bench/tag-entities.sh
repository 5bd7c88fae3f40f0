#!/bin/sh
# The speed of tag-entities: processor time a megabyte of news, its peak memory,
# its start and what own names take, and how many times faster it is than other
# taggers of names in one loop.  Prints "measure TAB value" lines.
# usage: tag-entities.sh [DATA], DATA as for make
# SPACY: a Python that has spaCy and the model SPACY_MODEL, of which only what
#     finds names runs (python3, en_core_web_sm)
# CORENLP: a folder with the jars of Stanford's CoreNLP and its English models,
#     of which the tokeniser and the three-class CRF run
set -u
cd "$(dirname "$0")/../.." || exit 1
data=${1:-${DATA:-../shared}}/entities/silver
if [ ! -d "$data" ]; then
	echo "tag-entities: no $data: nothing measured"
	exit 0
fi
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT

# Documents of a few hundred words; and as other taggers take them, a sentence
# a line.
awk -F '\t' -v OFS='\t' '{ print $1, 1, "body", $2, $3 }' \
	"$data"/gmb_voa.tsv >"$work/stream"
cut -f 5 "$work/stream" >"$work/text"
head -n 1000 "$work/text" >"$work/less"
head -n 4000 "$work/text" >"$work/more"

# seconds COMMAND...: its user and system time
seconds() {
	{ time -p "$@" >/dev/null; } 2>&1 |
		awk '/^(user|sys)/ { s += $2 } END { print s }'
}

# a_megabyte SECONDS FILE: as many for a megabyte of its text
a_megabyte() {
	wc -c <"$2" | awk -v s="$1" '{ print s / $1 * 1e6 }'
}

# median: the middle of the lines, which are odd in number
median() {
	sort -n | awk '{ x[NR] = $1 } END { print x[(NR + 1) / 2] }'
}

# spacy: the processor time of names in the lines beyond those of "less"
spacy() {
	"${SPACY:-python3}" - "${SPACY_MODEL:-en_core_web_sm}" "$work" <<-'END'
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

stanford() { # stanford FILE
	java -mx2g -cp "$CORENLP/*" edu.stanford.nlp.ie.crf.CRFClassifier \
		-loadClassifier edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz \
		-textFile "$1" 2>/dev/null
}

stanford_between() {
	a=$(seconds stanford "$work/less")
	b=$(seconds stanford "$work/more")
	echo "$a $b" | awk '{ print $2 - $1 }'
}

own() {
	a_megabyte "$(seconds cmd/tag-entities "$work/stream")" "$work/text"
}

pair() { # pair COMMAND: what it and tag-entities take for a megabyte
	echo "$(a_megabyte "$("$1")" "$work/between") $(own)"
}

# compare NAME COMMAND: which prints the seconds of the lines that are in "more"
# and not in "less"
compare() {
	{ pair "$2" && pair "$2" && pair "$2"; } >"$work/pairs"
	awk '{ print $1 }' "$work/pairs" | median |
		awk -v name="$1" '{ printf "%s, s of CPU/MB\t%.2f\n", name, $1 }'
	awk '{ print $1 / $2 }' "$work/pairs" | median |
		awk -v name="$1" '{ printf "times faster than %s\t%.0f\n", name, $1 }'
}

{ own && own && own && own && own; } | median |
	awk '{ printf "s of CPU/MB\t%.3f\n", $1 }'
tail -n 3000 "$work/more" >"$work/between"
if "${SPACY:-python3}" -c "import spacy, ${SPACY_MODEL:-en_core_web_sm}" 2>/dev/null; then
	compare "spaCy, ${SPACY_MODEL:-en_core_web_sm}" spacy
else
	echo "no spaCy: SPACY names a Python that has it"
fi
if [ -n "${CORENLP:-}" ] && command -v java >/dev/null; then
	compare "Stanford's CRF" stanford_between
else
	echo "no Stanford's CRF: CORENLP names the folder of its jars"
fi

echo 'It rained.' >"$work/one"
yes "$work/one" | head -n 200 >"$work/names"
s=$(seconds xargs -n 1 cmd/tag-entities <"$work/names")
e=$(seconds xargs -n 1 /bin/true <"$work/names")
echo "$s $e" | awk '{ printf "start, ms of CPU\t%.2f\n", $1 * 5
	printf "start of /bin/true, ms of CPU\t%.2f\n", $2 * 5 }'

awk 'BEGIN {
	for (i = 0; i < 1000000; i++)
		printf "ORG\tname%d of place%d\n", i * 7919 % 65537, i
}' >"$work/own"
seconds cmd/tag-entities -g "$work/own" "$work/one" |
	awk '{ printf "a million own names, s of CPU\t%.2f\n", $1 }'
if command -v /usr/bin/time >/dev/null; then
	/usr/bin/time -f 'peak memory, MB	%M' cmd/tag-entities \
		"$work/stream" 2>&1 >/dev/null |
		awk -F '\t' '{ printf "%s\t%.1f\n", $1, $2 / 1024 }'
fi
