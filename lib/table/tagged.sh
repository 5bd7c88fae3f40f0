#!/bin/sh
# tagged.sh: the sentences of pairs of reports with their entities, as
# cmd/train-align.c and cmd/train-relations.c read them; for links.sh and
# relations.sh.  In: pair, side, number, text.  Each side of a pair is tagged as
# a document of its own.
set -eu
awk -F '\t' -v OFS='\t' '{ print $1 " " $2, "-", "-", $3, $4 }' |
	cmd/tag-entities |
	awk -F '\t' -v OFS='\t' '
		BEGIN { print "pair", "side", "n", "entities", "text" }
		{ split($1, of, " "); print of[1], of[2], $4, $5, $6 }
	'
