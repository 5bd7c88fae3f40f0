load setup

# What report-formats(7) shows, on cells that formats like to make something
# else of.
setup() {
	cd "$BATS_TEST_TMPDIR"
	mkdir typed
	sh "$root/test/examples.sh" -d typed "$root/man/report-formats.7"
	{
		tsv same 0.900 a,b 1 'c"d' 2 'words:x=y|"z"' '=1+1, "he" said' '@x \ é'
		tsv only-a 1.000 NA 007 b - - '-2 \n <b> & 1e3' -
		tsv only-b 0.500 "it's" - b x - - '+49; 他说 #N/A'
	} >links
}

# example WORD: run the first that has it
example() {
	sh "$(grep -l -e "$1" typed/*.typed | sort -t / -k 2n | head -n 1)"
}

@test "CSV that Python, Miller and sqlite read back" {
	example links.csv >/dev/null
	[ "$(head -c 3 links.csv)" = $'\xef\xbb\xbf' ]
	LC_ALL=C awk -F '\t' -v OFS='\t' '{ for (i = 1; i <= NF; i++)
		if ($i == "-") $i = ""; else if ($i ~ /^[-=+@]/) $i = "\047" $i
		print }' links >want
	if command -v python3 >/dev/null; then
		python3 -c "
import csv
for row in list(csv.reader(open('links.csv', encoding='utf-8-sig', newline='')))[1:]:
    print('\t'.join(row))" | diff -u want -
	fi
	if command -v mlr >/dev/null; then
		mlr --icsv --onidx --ofs tab cat links.csv | diff -u want -
	fi
	if command -v sqlite3 >/dev/null; then
		sqlite3 :memory: '.mode csv' '.import links.csv t' '.mode ascii' \
			'.separator "\t" "\n"' 'select * from t' | diff -u want -
	fi
}

@test "JSON lines that Python and jq read back" {
	example json.awk
	example 'cat - links | LC_ALL' >rows.jsonl
	if command -v python3 >/dev/null; then
		python3 -c "
import json
for line in open('rows.jsonl', encoding='utf-8'):
    print('\t'.join('-' if v is None else '%.3f' % v if isinstance(v, float)
                    else str(v) for v in json.loads(line).values()))" |
			diff -u links -
	fi
	command -v jq >/dev/null || skip "no jq"
	jq -r '[.doc_a, .text_a] | map(. // "-") | join("\t")' rows.jsonl |
		diff -u <(cut -f 3,8 links) -
	[ "$(jq -c '.sent_a' rows.jsonl | paste -s -d ' ' -)" = '1 "007" null' ]
}

@test "R reads the rows as they are" {
	command -v Rscript >/dev/null || skip "no R"
	run -0 example Rscript
	[[ $output == *'=1+1, "he" said'*'-2 \n <b> & 1e3'* ]]
}

@test "VisiData reads the rows as they are" {
	command -v vd >/dev/null || skip "no VisiData"
	example '>named'
	HOME=$PWD vd -b -f tsv named -o back.tsv
	sed 1d back.tsv | diff -u links -
}

@test "a prompt has every sentence whole" {
	cp links pair
	typed=$(grep -l 'Two news reports' typed/*.typed)
	sed '/^printf/,/>pair$/d' "$typed" >prompt
	run -0 sh prompt
	for text in '=1+1, "he" said' '@x \ é' '-2 \n <b> & 1e3' '+49; 他说 #N/A'; do
		[[ $output == *"] $text"* ]]
	done
}
