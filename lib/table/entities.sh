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

set -- "$data"/dev/ewt_train.tsv "$data"/dev/crossner.tsv \
    "$data"/dev/wnut17.tsv "$data"/dev/sec.tsv \
    "$data"/silver/redocred_gold.tsv "$data"/silver/wikinews.tsv \
    "$data"/silver/wikisplit.tsv "$data"/silver/current_events_2002_2014.tsv \
    "$data"/silver/current_events_2015_2024.tsv \
    "$data"/silver/current_events_2025_2026.tsv

# learn [-x fold] ROWS FILE...: the weights, from names in small letters too, as
# many write them on the web
learn() {
	awk -F '\t' -v OFS='\t' '{ $3 = tolower($3); print }' \
		"$data"/dev/ewt_train.tsv >"$tmp"/small_letters.tsv
	cmd/train-entities -g 5 "$@" "$tmp"/small_letters.tsv
}

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
	"$from"/gaz_names.tsv "$from"/gaz_heads.tsv |
	awk -f $table/rows.awk | replace names
make cmd/train-plain
cmd/train-plain "$@" | replace plain_words
make cmd/train-entities
learn 46000 "$@" | replace entity_weights
