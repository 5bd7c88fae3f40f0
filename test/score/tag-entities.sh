#!/bin/sh
# Figures of tag-entities on labelled text, a measure, a tab and a value a line.
# usage: DATA=../shared test/score/tag-entities.sh	(at the top of the tree)
# With FOLDS=N also those of N of the ten folds of the texts the weights are
# learned from: N times the time of learning.
# F1 of exact spans in per cent.  Peers, of ../shared/entities/README.md, on
# texts of these kinds: Stanford's CRF 75 (EWT test), 85 (newswire); spaCy md 63
# and 70.
set -eu
LC_ALL=C
export LC_ALL
data=${DATA:-../shared}/entities
PATH=$PWD/cmd:$PATH
if [ ! -d "$data" ]; then
	echo "tag-entities: skipped, no $data" >&2
	exit 0
fi
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT

# tag FILE: its lines with the entities found in the fourth field, without values
tag() {
	awk -F '\t' -v OFS='\t' '{ print $1, 1, "body", $2, $3 }' "$1" |
		tag-entities | awk -F '\t' -v OFS='\t' '{
			gsub(/=[^ ]*/, "", $5)
			print $1, $4, $6, $5 }'
}

# score NAME GOLD TYPES: F1 of all these types and of each
score() {
	tag "$2" >"$tmp/found"
	awk -F '\t' -v name="$1" -v types="$3" '
	function put(what, a, b, c) {
		if (b + c)
			printf "%s %s\t%.1f\n", name, what, 200 * a / (b + c)
	}
	function split_to(field, set,	i, n, e, t) {
		n = split(field, e, " ")
		for (i = 1; i <= n; i++) {
			t = substr(e[i], 1, index(e[i], ":") - 1)
			if (t in type)
				set[e[i]] = t
		}
	}
	BEGIN {
		n = split(types, list, ",")
		for (i = 1; i <= n; i++)
			type[list[i]]
	}
	FNR == NR { gold[FNR] = $4; next }
	{
		split("", known)
		split("", found)
		split_to(gold[FNR], known)
		split_to($4, found)
		for (e in known) {
			all[known[e]]++
			right[known[e]] += e in found
		}
		for (e in found)
			given[found[e]]++
	}
	END {
		for (i = 1; i <= n; i++) {
			t = list[i]
			put(t, right[t], all[t], given[t])
			r += right[t]; a += all[t]; g += given[t]
		}
		put("all", r, a, g)
	}' "$2" "$tmp/found"
}

# alike NAME GOLD: names that stand twice in a document and are tagged alike
alike() {
	tag "$2" | awk -F '\t' -v name="$1" '
	FNR == NR { gold[FNR] = $4; next }
	{
		n = split($4, e, " ")
		split("", found)
		for (i = 1; i <= n; i++) {
			colon = index(e[i], ":")
			found[substr(e[i], colon + 1)] = substr(e[i], 1, colon - 1)
		}
		n = split(gold[FNR], e, " ")
		for (i = 1; i <= n; i++) {
			colon = index(e[i], ":")
			t = substr(e[i], 1, colon - 1)
			if (t !~ /^(PER|ORG|LOC)$/)
				continue
			split(substr(e[i], colon + 1), p, "-")
			key = $1 FS t FS substr($3, p[1] + 1, p[2] - p[1])
			got = found[substr(e[i], colon + 1)]
			if (times[key]++ == 0)
				first[key] = got
			else if (got != first[key])
				differs[key]
		}
	}
	END {
		for (k in times)
			if (times[k] > 1) {
				n2++
				same += !(k in differs)
			}
		printf "%s alike\t%.1f\n", name, 100 * same / n2
	}' "$2" -
}

names=PER,ORG,LOC
amounts=NORP,DATE,TIME,MONEY,PERCENT,NUM
score ewt_dev "$data/dev/ewt_dev.tsv" $names
alike ewt_dev "$data/dev/ewt_dev.tsv"
# Not learned from; the labels are other taggers'.
sed 8000q "$data/silver/gmb_voa.tsv" >"$tmp/voa"
sed 8000q "$data/silver/senate_press.tsv" >"$tmp/senate"
score voa "$tmp/voa" $names,$amounts
alike voa "$tmp/voa"
score senate "$tmp/senate" $names
score wikinews "$data/silver/wikinews.tsv" $amounts

fold=0
while [ "$fold" -lt "${FOLDS:-0}" ]; do
	sh lib/table/entities.sh -x "$fold" "${data%/entities}" |
		awk -F '\t' -v fold="$fold" '{
			sub(/.*\//, "", $1)
			sub(/\.tsv$/, "", $1)
			printf "fold %d %s\t%.1f\n", fold, $1, $2 / 100
		}'
	fold=$((fold + 1))
done
