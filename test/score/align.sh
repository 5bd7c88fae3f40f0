#!/bin/sh
# Figures of align on hand-made links, a measure, a tab and a value a line.
# usage: DATA=../shared test/score/align.sh	(at the top of the tree)
# dev: each topic by weights learned from the others (make cmd/train-align); on
# the same pairs, the peers of ../shared/alignment/README.md reach AP 61 and F1
# 58 (idf of the two reports alone), 67.5 and 64 (five features, context),
# 70.7 and 65.1 (82 features, logistic and trees).
set -eu
LC_ALL=C
export LC_ALL
data=${DATA:-../shared}
dev=$data/alignment/dev
PATH=$PWD/cmd:$PATH
least=0.28 # as shipped
if [ ! -d "$dev" ] || ! command -v python3 >/dev/null; then
	echo "align: skipped, no $dev or no python3" >&2
	exit 0
fi
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT

# scores NAME SCORED: figures of the scorer there, in per cent
scores() {
	python3 "$data/alignment/score_alignment.py" "$tmp/gold" "$2" \
		--threshold $least | tr '\t' '\n' | awk -F = -v name="$1" '
		NF == 1 { of = $1 }
		of != "same" && $1 ~ /^(AP|maxF1|F1@T|acc)$/ ||
		of == "same" && $1 == "maxF1" {
			printf "%s %s %s\t%.1f\n", name, of, $1, 100 * $2
		}'
}

for name in ecb_hand ecb_more1 ecb_more2; do
	set -- "$@" "$dev/$name"
	sed 1d "$dev/$name.links.tsv" >>"$tmp/gold"
	sed 1d "$dev/$name.sents.tsv" >>"$tmp/sentences"
done
train-align -x "$@" >"$tmp/scored"
scores dev "$tmp/scored"
train-align -xp "$@" >"$tmp/placeless"
scores 'dev -p' "$tmp/placeless"

# A sentence rightly put as linked or only here, and differs and quotes on the
# dev links; the weights have seen these, the rules have not been learned.
cut -f 1 "$tmp/sentences" | sort -u >"$tmp/pairs"
while read -r pair; do
	awk -F '\t' -v OFS='\t' -v pair="$pair" '$1 == pair {
		print $2, "-", "-", $3, "-", $4
	}' "$tmp/sentences" | align -m 0 | awk -F '\t' -v OFS='\t' -v p="$pair" '
		$1 !~ /^only/ { print p, $4, $6, $1, $7 }'
done <"$tmp/pairs" >"$tmp/rows"
awk -F '\t' '
	NR == FNR { gold[$1, $2, $3] = 1 + $5; differ += $5; next }
	$4 == "differs" && ($1, $2, $3) in gold {
		said++
		right += gold[$1, $2, $3] == 2
	}
	$5 ~ /quote:/ { quotes++; linked += ($1, $2, $3) in gold }
	END {
		printf "dev differs, precision on links\t%.1f\n", 100 * right / said
		printf "dev differs, recall on links\t%.1f\n", 100 * right / differ
		printf "dev quote, precision of the link\t%.1f\n", 100 * linked / quotes
	}' "$tmp/gold" "$tmp/rows"
awk -F '\t' -v least=$least '
	FILENAME ~ /sentences$/ { sentence[$1, $2, $3] = 1; next }
	FILENAME ~ /gold$/ { gold[$1, "a", $2] = gold[$1, "b", $3] = 1; next }
	$4 >= least { said[$1, "a", $2] = said[$1, "b", $3] = 1 }
	END {
		for (s in sentence) {
			n++
			right += (s in gold) == (s in said)
		}
		printf "dev sentences rightly linked or only here\t%.1f\n", 100 * right / n
	}' "$tmp/sentences" "$tmp/gold" "$tmp/scored"

# The two seeds: same and partial as links.
cat "$data"/seeds/*.sentences.tsv >"$tmp/seeds"
grep -E '^(same|partial)' "$data/seeds/links.tsv" |
	awk -F '\t' '{ print "seeds\t" $2 "\t" $3 "\t" $1 "\t" $4 }' >"$tmp/gold"
align -m 0 "$tmp/seeds" | awk -F '\t' -v OFS='\t' '
	$1 !~ /^only/ { print "seeds", $4, $6, $2, $1 }' >"$tmp/scored"
scores seeds "$tmp/scored"
