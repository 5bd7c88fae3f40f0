#!/bin/sh
# links.sh: learn the weights of align; run by "make tables" at the top of the
# tree.  usage: links.sh [-px] [-s FILE] DATA
# The sentences of the hand-made links are tagged first, each side of a pair as
# a document of its own.  The options are those of cmd/train-align.c.
set -eu
LC_ALL=C
export LC_ALL
options=
while getopts ps:x option; do
	options="$options -$option ${OPTARG-}"
done
shift $((OPTIND - 1))
links=$1/alignment/dev
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT

set --
for name in ecb_hand ecb_more1 ecb_more2; do
	sed 1d "$links/$name.sents.tsv" |
		awk -F '\t' -v OFS='\t' '{ print $1 " " $2, "-", "-", $3, $4 }' |
		cmd/tag-entities |
		awk -F '\t' -v OFS='\t' '
			BEGIN { print "pair", "side", "n", "entities", "text" }
			{ split($1, of, " "); print of[1], of[2], $4, $5, $6 }
		' >"$tmp/$name.sents.tsv"
	cp "$links/$name.links.tsv" "$tmp"
	set -- "$@" "$tmp/$name"
done
# shellcheck disable=SC2086
cmd/train-align $options "$@"
