#!/bin/sh
# shellcheck source=test/bench/common
# The speed of split-sentences: processor time as a ratio to wc -w, in the
# locale that people have and in C, in which wc takes longer; and to blingfire;
# on the same paragraphs, about 70 MB of them for wc.
# usage: split-sentences.sh [DATA], DATA as for make
set -u
cd "$(dirname "$0")/../.." || exit 1
. test/bench/common
data=${1:-${DATA:-../shared}}/sentences/dev
if [ ! -d "$data" ]; then
	echo "split-sentences: no $data: nothing measured"
	exit 0
fi

cat "$data"/*.para.tsv >"$work/once"
for _ in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22; do
	cat "$work/once"
done >"$work/text"

# Its own processor time, once it is loaded.
blingfire() {
	"$python" - "$work/once" <<-'END'
	import sys, time
	from blingfire import text_to_sentences
	lines = [l.split("\t")[-1] for l in open(sys.argv[1], encoding="utf-8")]
	text_to_sentences(lines[0])
	start = time.process_time()
	for line in lines:
	    text_to_sentences(line)
	print((time.process_time() - start) * 22)
	END
}

# against_wc LOCALE FLOOR: the median of 15 pairs
against_wc() {
	for _ in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15; do
		echo "$(seconds env LC_ALL="$1" wc -w "$work/text") $(seconds \
			cmd/split-sentences "$work/text")"
	done >"$work/times"
	say "cpu of wc -w, locale $1" "$(awk '{ print $2 / $1 }' \
		"$work/times" | median | awk '{ printf "%.2f", $1 }')" "$2"
}
against_wc C '<= 1.2'
against_wc C.UTF-8 '<= 1.4'
if python=$(peer blingfire blingfire); then
	own=$(awk '{ print $2 }' "$work/times" | median)
	for _ in 1 2 3; do
		blingfire
	done | median >"$work/peer"
	say 'times faster than blingfire' "$(awk -v own="$own" \
		'{ printf "%.1f", $1 / own }' "$work/peer")" '>= 2'
else
	echo 'no blingfire: PYTHON names a Python that has it'
fi
costs split-sentences "$work/once"
exit "$held"
