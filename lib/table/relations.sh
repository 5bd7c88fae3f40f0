#!/bin/sh
# relations.sh: learn the weights of relations; run by "make tables" at the top
# of the tree.  usage: relations.sh [-x] DATA
# The sentences are tagged first.  The invented pairs form ten topics.
set -eu
LC_ALL=C
export LC_ALL
option=
if [ "$1" = -x ]; then
	option=-x
	shift
fi
links=$1/alignment/dev
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT

set --
for name in ecb_hand ecb_more1 ecb_more2 whole; do
	sed 1d "$links/$name.sents.tsv" | sh lib/table/tagged.sh \
		>"$tmp/$name.sents.tsv"
	set -- "$@" "$tmp/$name"
	if [ $name != whole ]; then
		cp "$links/$name.links.tsv" "$tmp"
		continue
	fi
	awk -F '\t' -v OFS='\t' '
		FNR == 1 && FILENAME != ARGV[1] {
			print "pair", "a", "b", "relation", "differs"
			next
		}
		FILENAME == ARGV[1] { differs[$1, $2, $3]; next }
		{ print $1, $2, $3, "linked", (($1, $2, $3) in differs) }
	' "$links/$name.differs.tsv" "$links/$name.links.tsv" \
		>"$tmp/$name.links.tsv"
done
cat "$links/../conflicts/dev.tsv" lib/table/relations.txt | grep -v '^#' >"$tmp/alone"
awk -F '\t' -v OFS='\t' '{
	pair = "alone" NR % 10 "_" $1
	print pair, "a", 1, $4
	print pair, "b", 1, $5
}' "$tmp/alone" | sh lib/table/tagged.sh >"$tmp/conflicts.sents.tsv"
awk -F '\t' -v OFS='\t' '
	BEGIN { print "pair", "a", "b", "relation", "differs" }
	{ print "alone" NR % 10 "_" $1, 1, 1, $2, $2 == "differs" }
' "$tmp/alone" >"$tmp/conflicts.links.tsv"
cmd/train-relations $option "$@" "$tmp/conflicts"
