#!/bin/sh
# pair-reports.sh: pairs and groups of reports that tell one event, against the
# gold of DATA/alignment/dev/docs_dev.tsv, as "measure TAB value"
#
# The name of an event begins with the number of its topic; each topic has two
# look-alike events.  The fold of a topic is its number modulo 4, and a fold is
# a collection of its own, the size of a day's news; "dev" is all in one.  The
# threshold is the program's own, or what is in SCORE.
set -u
gold=${DATA:-../shared}/alignment/dev/docs_dev.tsv
program=${PROGRAM:-cmd/pair-reports}
if [ ! -f "$gold" ]; then
	echo "no $gold: not scored"
	exit 0
fi
work=$(mktemp -d) || exit 2
trap 'rm -rf "$work"' EXIT

# f1: F1, precision and recall of the pairs "doc doc" against the fold's gold
f1() {
	awk -F '\t' -v name="$1" '
		FNR == NR {
			event[$1] = $2
			all[$2]++
			next
		}
		{ n++; right += event[$1] == event[$2] }
		END {
			for (e in all)
				there += all[e] * (all[e] - 1) / 2
			p = n ? right / n : 0
			r = right / there
			f = p + r ? 2 * p * r / (p + r) : 0
			printf "%s F1\t%.1f\n", name, 100 * f
			printf "%s precision\t%.1f\n", name, 100 * p
			printf "%s recall\t%.1f\n", name, 100 * r
		}' "$work/gold" -
}

# pairs_of_groups: all pairs of "event doc"
pairs_of_groups() {
	awk -F '\t' '
		$1 != e { e = $1; n = 0 }
		{ doc[++n] = $2; for (i = 1; i < n; i++) print doc[i] "\t" $2 }'
}

measure() { # measure NAME: of the reports in work/gold
	cut -f 1,3 "$work/gold" >"$work/reports"
	# shellcheck disable=SC2086
	"$program" ${SCORE:+-m "$SCORE"} "$work/reports" | cut -f 2,3 |
		f1 "$1 pairs"
	# shellcheck disable=SC2086
	"$program" ${SCORE:+-m "$SCORE"} -g "$work/reports" | pairs_of_groups |
		f1 "$1 groups"
}

sed 1d "$gold" >"$work/all"
cp "$work/all" "$work/gold"
measure dev
for fold in 0 1 2 3; do
	awk -F '\t' -v fold="$fold" 'int($2) % 4 == fold' \
		"$work/all" >"$work/gold"
	measure "fold $fold"
done | tee "$work/folds"
awk -F '\t' '
	{ sub(/fold [0-9]/, "folds"); if (!($1 in sum)) order[++n] = $1 }
	{ sum[$1] += $2; count[$1]++ }
	END {
		for (i = 1; i <= n; i++)
			printf "%s, mean\t%.1f\n", order[i],
				sum[order[i]] / count[order[i]]
	}' FS='\t' "$work/folds"
