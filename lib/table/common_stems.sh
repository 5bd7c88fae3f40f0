#!/bin/sh
# common_stems.sh: count the stems that are common in news; run by "make tables"
# at the top of the tree.  usage: common_stems.sh DATA
set -eu
LC_ALL=C
export LC_ALL
sed 1d "$1/alignment/dev/docs_dev.tsv" | cut -f 2,3 | sort | cmd/train-align -c
