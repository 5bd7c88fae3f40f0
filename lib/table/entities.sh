#!/bin/sh
# entities.sh: make the tables of tag-entities anew; run by `make tables' at the
# top of the tree.  usage: entities.sh [-x fold] DATA
# With -x, see cmd/train-entities.c, the names are judged and no table is made.
# What the tables are from is said in their first lines, which are kept.
set -eu
LC_ALL=C
export LC_ALL
fold=
if [ "$1" = -x ]; then
	fold=$2
	shift 2
fi
data=$1/entities
from=$data/resources
table=lib/table
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT

# replace NAME: the rows of a table by those on standard input
replace() {
	grep '^#' "$table/$1".tsv >"$table/$1".new
	cat >>"$table/$1".new
	mv "$table/$1".new "$table/$1".tsv
}

# The labels of taggers, with what the whole corpus knows better.
silver="wikinews wikisplit current_events_2002_2014 current_events_2015_2024
    current_events_2025_2026"
repair() {
	for f in $silver; do
		set -- "$@" "$data/silver/$f.tsv"
	done
	mkdir "$tmp/silver"
	awk -f $table/repair.awk -v out="$tmp/silver" \
		$table/organisations.txt "$from"/gaz_orgs.tsv \
		"$from"/gaz_geonames.tsv "$from"/gaz_heads.tsv \
		"$from"/gaz_firstnames.tsv "$from"/gaz_names.tsv gold=1 "$@"
}

set -- "$data"/dev/ewt_train.tsv "$data"/dev/crossner.tsv \
    "$data"/dev/wnut17.tsv "$data"/dev/sec.tsv \
    "$data"/silver/redocred_gold.tsv
repair "$@" gold=0
for f in $silver; do
	set -- "$@" "$tmp/silver/$f.tsv"
done

# organisations: the lists of them, see organisations.awk
organisations() {
	awk -f $table/organisations.awk "$from"/gaz_names.tsv \
		"$from"/gaz_firstnames.tsv "$from"/gaz_geonames.tsv \
		$table/plain_words.tsv "$@" $table/organisations.txt \
		"$from"/gaz_orgs.tsv
}

# learn [-x fold] ROWS FILE...: the weights, from copies of sentences too: in
# small letters, as many write on the web; as headlines and after datelines; and
# with other organisations.  The last two files count twice
learn() {
	cmd/train-entities -g 5 -c 2 "$@" "$tmp"/swapped.tsv \
		"$tmp"/small_letters.tsv "$tmp"/recased.tsv
}

if [ -z "$fold" ]; then
	make cmd/train-plain
	cmd/train-plain "$@" | replace plain_words
fi
organisations "$@" >"$tmp"/lists
awk -F '\t' -v OFS='\t' '{ $3 = tolower($3); print }' \
	"$data"/dev/ewt_train.tsv >"$tmp"/small_letters.tsv
awk -f $table/recase.awk -v every=6 "$data"/dev/ewt_train.tsv \
	"$data"/dev/crossner.tsv "$data"/silver/redocred_gold.tsv \
	"$tmp"/silver/*.tsv >"$tmp"/recased.tsv
awk -f $table/swap.awk $table/organisations.txt "$tmp"/lists \
	"$tmp"/silver/*.tsv >"$tmp"/swapped.tsv
if [ -n "$fold" ]; then
	learn -x "$fold" 46000 "$@"
	exit
fi
sed 104800q "$from"/clusters150.tsv |
	awk -F '\t' '{ print $2 " " $3 " " $4 "\t" $1 }' |
	sort -t ' ' -k 1,1n -k 2,2n -k 3,3 | awk -f $table/rows.awk |
	replace clusters
awk -f $table/names.awk "$from"/clusters150.tsv "$from"/gaz_geonames.tsv \
	"$from"/gaz_demonyms.tsv "$from"/gaz_firstnames.tsv \
	"$from"/gaz_names.tsv "$from"/gaz_heads.tsv "$tmp"/lists |
	awk -f $table/rows.awk | replace names
make cmd/train-entities
learn 46000 "$@" | replace entity_weights
