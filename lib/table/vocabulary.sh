#!/bin/sh
# vocabulary.sh: print the words that align knows beforehand (text/vocabulary.h);
# run by "make tables" at the top of the tree
set -eu
LC_ALL=C
export LC_ALL
awk -F '\t' '/^[a-z]/ && $1 ~ /^[a-z]*$/ && length($1) <= 16 { print $1 }' \
	lib/table/plain_words.tsv | cmd/train-align -w
