load setup

# Cells that readers like to make something else of, as report-stream(5) has
# it: the import lines of its examples.
setup() {
	cd "$BATS_TEST_TMPDIR"
	tab=$'\t'
	{
		tsv 007 1 body '"No," he said.'
		tsv 08 2 body '"'
		tsv 1e3 3 list 'a\b \n \t \\ NA'
		tsv NA 4 NULL "it's \"quoted\" \"\""
		tsv 0x10 5 nan 'x, y; z | # $1 %s {} [] *'
		tsv -1 6 true ' two  blanks '
		tsv 1,5 7 - "'=1+1"
		tsv . 8 '#N/A' 'café 他说 👩‍🚀'
	} | LC_ALL=C sort >s
}

# identical TOOL: it is here, and what the function `through` prints is s
identical() {
	command -v "$1" >/dev/null || skip "no $1"
	through >got
	diff -u s got
}

through_awk() {
	command -v "$1" >/dev/null || skip "no $1"
	"$@" -F '\t' '{ print $1 "\t" $2 "\t" $3 "\t" $4 }' s | diff -u s -
	[ "$("$@" -F '\t' '$1 "" == "007" { print $NF }' s)" = '"No," he said.' ]
}

@test "gawk" { through_awk gawk; }
@test "mawk" { through_awk mawk; }
@test "original-awk" { through_awk original-awk; }
@test "busybox awk" { through_awk busybox awk; }

@test "sed" {
	through() { sed 's/^[^	]*	/&/' s; }
	identical sed
}

@test "cut" {
	through() { cut -f 1-4 s; }
	identical cut
}

@test "sort" {
	through() { sort -t "$tab" -k 2,2nr s | LC_ALL=C sort; }
	identical sort
}

@test "join" {
	through() {
		cut -f 1 s | LC_ALL=C join -t "$tab" -o 1.1,2.2,2.3,2.4 - s
	}
	identical join
}

@test "Miller" {
	through() { mlr --inidx --onidx --fs tab cat s; }
	identical mlr
}

@test "sqlite" {
	through() {
		sqlite3 :memory: \
			'create table s (doc text, par text, kind text, text text)' \
			'.mode ascii' '.separator "\t" "\n"' '.import s s' \
			'select * from s'
	}
	identical sqlite3
}

# python MODULE CODE: rows is what CODE makes of s
python() {
	python3 -c "import $1" 2>/dev/null || skip "no $1"
	python3 -c "
import $1
$2
open('got', 'w', encoding='utf-8', newline='').write(
    ''.join('\t'.join(r) + '\n' for r in rows))"
	diff -u s got
}

@test "DuckDB" {
	python duckdb "
rows = duckdb.sql(\"from read_csv('s', delim='\t', \\
    quote='', escape='', header=false, all_varchar=true)\").fetchall()"
}

@test "pandas" {
	python pandas "
rows = pandas.read_csv('s', sep='\t', header=None, quoting=3, dtype=str,
    keep_default_na=False, encoding='utf-8').values.tolist()"
}
