#!/bin/sh
# links.sh: learn the weights of align; run by "make tables" at the top of the
# tree.  usage: links.sh [-px] [-s FILE] DATA
# The sentences of the hand-made links are tagged first.  The options are those of cmd/train-align.c.
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
for name in ecb_hand ecb_more1 ecb_more2 whole; do
	sed 1d "$links/$name.sents.tsv" | sh lib/table/tagged.sh \
		>"$tmp/$name.sents.tsv"
	# Those of whole reports are not surely told apart as same and partial.
	awk -F '\t' -v OFS='\t' -v name=$name '
		name == "whole" && NR > 1 { $4 = "link" }
		{ print }
	' "$links/$name.links.tsv" >"$tmp/$name.links.tsv"
	set -- "$@" "$tmp/$name"
done
# shellcheck disable=SC2086
cmd/train-align $options "$@"
