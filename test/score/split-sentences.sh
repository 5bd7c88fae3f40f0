#!/bin/sh
# The figures of split-sentences on the dev sets of DATA: boundary F1 inside
# paragraphs in percent, by the scorer there.  The tables were learned from
# these sets; what counts are the cross-validated figures.
set -u
cd "$(dirname "$0")/../.." || exit 2
data=${DATA:-../shared}/sentences
if [ ! -d "$data" ]; then
	echo "no $data: not scored"
	exit 0
fi
work=$(mktemp -d) || exit 2
trap 'rm -rf "$work"' EXIT

# run SET: the scorer's line on a set
run() {
	cmd/split-sentences "$data/dev/$1.para.tsv" >"$work/out"
	python3 "$data/score_sentences.py" -1 "$data/dev/$1.gold.tsv" \
		"$work/out"
}

for set in golden hard_cases; do
	run $set | awk -F '\t' -v s=$set '{
		printf "%s, paragraphs right of %d\t%d\n", s, $13, $12 }'
done
for f in "$data"/dev/*.gold.tsv; do
	run "$(basename "$f" .gold.tsv)"
done | awk -F '\t' '{ n += $10 } END { print "paragraphs altered\t" n + 0 }'

[ -x cmd/train-sentences ] || make cmd/train-sentences >/dev/null || exit 2
d=$data/dev
cmd/train-sentences -x "$d/wsj" "$d/brown_press" "$d/gum_news" \
	"$d/gum_other" "$d/ewt_traindev" lib/table/sentences.txt |
	awk -F '\t' '
		function f1(r, w, m) { return 200 * r / (2 * r + w + m) }
		{ sub(/.*\//, "", $1); print "cross-validated " $1 ", " $2 "\t" $3 }
		$1 ~ /^(wsj|brown_press|gum_news)$/ {
			r[$2] += $4; w[$2] += $5; m[$2] += $6
		}
		END {
			for (k in r)
				printf "cross-validated news, %s\t%.2f\n", k,
					f1(r[k], w[k], m[k]) | "sort -r"
		}'
