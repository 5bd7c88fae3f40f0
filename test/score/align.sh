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
least=0.30 # as shipped
if [ ! -d "$dev" ] || ! command -v python3 >/dev/null; then
	echo "align: skipped, no $dev or no python3" >&2
	exit 0
fi
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT

# scores NAME SCORED [GOLD]: figures of the scorer there, in per cent
scores() {
	python3 "$data/alignment/score_alignment.py" "${3:-$tmp/gold}" "$2" \
		--threshold $least | tr '\t' '\n' | awk -F = -v name="$1" '
		NF == 1 { of = $1 }
		of != "same" && $1 ~ /^(AP|maxF1|F1@T|acc)$/ ||
		of == "same" && $1 == "maxF1" {
			printf "%s %s %s\t%.1f\n", name, of, $1, 100 * $2
		}'
}

# of NAME GOLD: the rows of the pairs that GOLD has
of() {
	awk -F '\t' 'NR == FNR { gold[$1] = 1; next } $1 in gold' "$2" "$1"
}
for name in ecb_hand ecb_more1 ecb_more2; do
	sed 1d "$dev/$name.links.tsv" >>"$tmp/gold"
	sed 1d "$dev/$name.sents.tsv" >>"$tmp/sentences"
done
sed '1d; s/	partial	/	link	/' "$dev/whole.links.tsv" >"$tmp/whole.gold"
sh lib/table/links.sh -x "$data" >"$tmp/all"
of "$tmp/all" "$tmp/gold" >"$tmp/scored"
scores dev "$tmp/scored"
of "$tmp/all" "$tmp/whole.gold" >"$tmp/whole"
scores 'whole reports' "$tmp/whole" "$tmp/whole.gold" |
	grep -v -e ' same ' -e relation
sh lib/table/links.sh -xp "$data" >"$tmp/all"
of "$tmp/all" "$tmp/gold" >"$tmp/placeless"
scores 'dev -P' "$tmp/placeless"

# The sentences of both sets without a link: how many of them have one after
# all, of all and of the half that is surest by the rule of rivals.h.
sort -u "$tmp/scored" "$tmp/whole" >"$tmp/cells"
cat "$tmp/gold" "$tmp/whole.gold" | awk -F '\t' -v least=$least '
	FNR == 1 { file++ }
	file == 1 { gold[$1, "a", $2] = gold[$1, "b", $3] = 1; next }
	file == 2 {
		if (!(($1, "a", $2) in alone))
			alone[$1, "a", $2] = 1
		if (!(($1, "b", $3) in alone))
			alone[$1, "b", $3] = 1
		alone[$1, "a", $2] *= 1 - $4
		alone[$1, "b", $3] *= 1 - $4
		if ($4 >= least)
			linked[$1, "a", $2] = linked[$1, "b", $3] = 1
		next
	}
	FNR > 1 && !(($1, $2, $3) in linked) {
		printf "%.6f\t%d\n", ($1, $2, $3) in alone ? alone[$1, $2, $3] : 1,
		    ($1, $2, $3) in gold
	}' - "$tmp/cells" "$dev"/ecb_hand.sents.tsv "$dev"/ecb_more[12].sents.tsv \
	"$dev/whole.sents.tsv" | sort -rn | awk '
	{ wrong[NR] = wrong[NR - 1] + $2 }
	END {
		half = int(NR / 2)
		printf "only, wrong\t%.1f\n", 100 * wrong[NR] / NR
		printf "only, wrong in the surest half\t%.1f\n", 100 * wrong[half] / half
	}'

# A sentence rightly put as linked or only here, and differs and quotes on the
# dev links; the weights have seen these, the rules have not been learned.
cut -f 1 "$tmp/sentences" | sort -u >"$tmp/pairs"
while read -r pair; do
	awk -F '\t' -v OFS='\t' -v pair="$pair" '$1 == pair {
		print $2, "-", "-", $3, $4
	}' "$tmp/sentences" | tag-entities | align -m 0 | awk -F '\t' -v OFS='\t' -v p="$pair" '
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

# The facts of -g.  On the pairs above, and on the events of ecb_silver, most of
# them of more than two reports, sentences of their own without an order: the
# pairs of sentences that are put into one fact against those that are linked,
# and B-cubed (Bagga and Baldwin 1998) against the sentences that links join.
# facts NAME OPTIONS FILE...: the F1 of both; copies are left in $tmp/copies
facts() {
	of=$1 options=$2
	shift 2
	rm -f "$tmp/group".*
	# A group is a pair, or all that is compared of a topic of ecb_silver.
	awk -F '\t' -v OFS='\t' -v to="$tmp/group." '
		FNR == 1 { silver = FILENAME ~ /silver/; next }
		{
			sub(/^(same|diff):/, "", $1)
			split($1, doc, "~")
			group = $1
			if (silver)
				sub(/_.*/, "", group)
		}
		FILENAME ~ /sents/ {
			file = to group
			print doc[1 + ($2 == "b")], "-", "-", $3, $4 >>file
			close(file)
			print "compared", group, doc[1], doc[2]
			next
		}
		{ print "link", group, doc[1], $2, doc[2], $3 }
	' "$@" | sort -u >"$tmp/facts"
	for group in "$tmp/group".*; do
		# shellcheck disable=SC2086
		sort -u "$group" | sort -t "$(printf '\t')" -k 1,1 -k 4,4n |
			tag-entities | align -g $options |
			awk -F '\t' -v OFS='\t' -v g="${group#"$tmp/group."}" '
				{ print "told", g, $1, $3, $4 }
				$3 != $5 { print $5 "~" $3 >>copies }
			' copies="$tmp/copies"
	done >>"$tmp/facts"
	awk -F '\t' -v of="$of" '
		function top(x) {
			while (parent[x] != x)
				x = parent[x]
			return x
		}
		function f(right, said, gold) { return 200 * right / (said + gold) }
		$1 == "compared" { compared[$2, $3, $4] = compared[$2, $4, $3] = 1 }
		$1 == "link" { link[$2 FS $3 FS $4, $2 FS $5 FS $6] = 1; links++ }
		$1 == "told" {
			s[++n] = $2 FS $4 FS $5
			place[n] = $2 FS $3
			group[n] = $2
			doc[n] = $4
			parent[s[n]] = s[n]
			told[place[n]] = told[place[n]] " " n
		}
		END {
			for (l in link) {
				split(l, ends, SUBSEP)
				parent[top(ends[1])] = top(ends[2])
			}
			for (i = 1; i <= n; i++)
				size[top(s[i])]++
			for (p in told) {
				m = split(told[p], member, " ")
				for (a = 1; a <= m; a++) {
					both = 0
					for (b = 1; b <= m; b++) {
						x = member[a]
						y = member[b]
						both += top(s[x]) == top(s[y])
						if ((group[x], doc[x], doc[y]) in compared) {
							said++
							right += (s[x], s[y]) in link || (s[y], s[x]) in link
						}
					}
					precision += both / m
					recall += both / size[top(s[member[a]])]
				}
			}
			printf "%s -g, pairs in one fact, F1\t%.1f\n", of,
			    f(right, said, 2 * links)
			precision /= n
			recall /= n
			printf "%s -g, B-cubed F1\t%.1f\n", of,
			    200 * precision * recall / (precision + recall)
		}' "$tmp/facts"
}
set --
for name in ecb_hand ecb_more1 ecb_more2; do
	set -- "$@" "$dev/$name.sents.tsv" "$dev/$name.links.tsv"
done
facts dev '' "$@"
# The near-copies that the data name.
sort -u "$tmp/copies" | awk '
	{ right += /^(26_2.*~26_8|7_1.*~7_3|8_2.*~8_4)ecbplus$/ }
	END { printf "dev -g, pairs of copies, F1\t%.1f\n", 200 * right / (NR + 3) }'
facts silver -P "$dev/ecb_silver.sents.tsv" "$dev/ecb_silver.links.tsv"

# The two seeds: same and partial as links.
cat "$data"/seeds/*.sentences.tsv >"$tmp/seeds"
grep -E '^(same|partial)' "$data/seeds/links.tsv" |
	awk -F '\t' '{ print "seeds\t" $2 "\t" $3 "\t" $1 "\t" $4 }' >"$tmp/gold"
tag-entities "$tmp/seeds" | align -m 0 | awk -F '\t' -v OFS='\t' '
	$1 !~ /^(only|report)/ { print "seeds", $4, $6, $2, $1 }' >"$tmp/scored"
scores seeds "$tmp/scored"
