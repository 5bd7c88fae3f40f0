#!/bin/sh
# Figures of tag-sources on labelled reports, a measure, a tab and a value a line.
# usage: DATA=../shared test/score/tag-sources.sh	(at the top of the tree)
# In per cent, by the scorer of the data.  The rules were mended after reading
# these reports: on others, of other outlets, they do worse.  CoreNLP's quote
# annotator, of ../shared/sources/README.md: attributed 64, both 36.
set -eu
cd "$(dirname "$0")/../.."
LC_ALL=C
export LC_ALL
data=${DATA:-../shared}/sources
PATH=$PWD/cmd:$PATH
if [ ! -d "$data" ]; then
	echo "tag-sources: skipped, no $data" >&2
	exit 0
fi

# Field 6 as the scorer has it: blanks, and " & " between sources.
awk -F '\t' -v OFS='\t' '{ print $1, $2, "body", $3, $4 }' "$data/dev/sents.tsv" |
	tag-entities | tag-sources | awk -F '\t' -v OFS='\t' '{
		how = $6 == "-" ? "none" : substr($6, 1, index($6, ":") - 1)
		name = $6 == "-" ? "-" : substr($6, index($6, ":") + 1)
		gsub(/_&_/, "\001", name)
		gsub(/&/, " \\& ", name)
		gsub(/\001/, " \\& ", name)
		gsub(/_/, " ", name)
		print $1, $4, how, name
	}' | python3 "$data/score_sources.py" "$data/dev/sources.tsv" |
	awk -F '\t' '
		$1 == "attributed" {
			split($2, v, " ")
			printf "attributed P\t%.1f\n", 100 * v[2]
			printf "attributed R\t%.1f\n", 100 * v[4]
			printf "attributed F1\t%.1f\n", 100 * v[6]
		}
		$1 == "both" {
			split($2, v, " ")
			printf "both F1\t%.1f\n", 100 * v[2]
		}
		$1 == "how" {
			split($2, v, " ")
			printf "how\t%.1f\n", 100 * v[1]
		}'
