load setup

# A filter for the engines: what there is of the pipeline, in one command.
filter='split-sentences'
command -v tag-sources >/dev/null &&
	filter='split-sentences | tag-entities | tag-sources'

setup_file() {
	awk -v n=2000 -f "$BATS_TEST_DIRNAME/scale/collection.awk" \
		>"$BATS_FILE_TMPDIR/stream"
}

# engine NAME: it makes the bytes of a single process
engine() {
	"$root/test/scale/engine" one "$filter" <"$BATS_FILE_TMPDIR/stream" \
		>"$BATS_TEST_TMPDIR/want"
	[ "$(wc -l <"$BATS_TEST_TMPDIR/want")" -ge 14000 ]
	run -0 --keep-empty-lines --separate-stderr sh -c \
		'"$1" "$2" "$3" <"$4" >"$5" || [ $? -eq 3 ]' sh \
		"$root/test/scale/engine" "$1" "$filter" \
		"$BATS_FILE_TMPDIR/stream" "$BATS_TEST_TMPDIR/got"
	case $stderr in
	*skipped*) skip "$stderr" ;;
	esac
	cmp "$BATS_TEST_TMPDIR/want" "$BATS_TEST_TMPDIR/got"
}

@test "the made-up collection is the same with every awk" {
	want='405161383 2334659'
	for a in awk mawk gawk original-awk 'busybox awk'; do
		command -v "${a%% *}" >/dev/null || continue
		# shellcheck disable=SC2086
		[ "$($a -v n=2000 -f "$root/test/scale/collection.awk" |
			cksum)" = "$want" ] || { echo "$a"; return 1; }
	done
}

@test "shards dealt by awk to xargs make the bytes of one process" {
	engine xargs
}

@test "shards dealt by awk to make -j make the bytes of one process" {
	engine make
}

@test "GNU parallel --pipe --recend makes the bytes of one process" {
	engine pipe
}

@test "GNU parallel --pipepart makes the bytes of one process" {
	engine pipepart
}

@test "GNU parallel --group-by makes the bytes of one process" {
	engine group-by
}

@test "Dask makes the bytes of one process" {
	engine dask
}

@test "plain --pipe splits documents, so it is no recipe" {
	command -v parallel >/dev/null || skip "no parallel"
	in=$BATS_FILE_TMPDIR/stream
	parallel --will-cite -k --pipe --block 64k split-sentences <"$in" \
		>"$BATS_TEST_TMPDIR/got"
	run -1 cmp "$BATS_TEST_TMPDIR/got" <(split-sentences "$in")
}

@test "an engine stops at a filter that fails" {
	for e in xargs make; do
		run ! "$root/test/scale/engine" "$e" false \
			<"$BATS_FILE_TMPDIR/stream"
	done
}

@test "an engine that is not known is wrong use" {
	run -2 "$root/test/scale/engine" nonsense cat </dev/null
	[[ "$output" == *usage:* ]]
}

@test "shards of events are paired as the whole is, event by event" {
	# Cut between events, as by a date: no event in two shards.
	awk -F '\t' '{ split($1, d, "."); k = substr(d[1], 2) }
		k < 250 { print >(dir "/a"); next } { print >(dir "/b") }' \
		dir="$BATS_TEST_TMPDIR" "$BATS_FILE_TMPDIR/stream"
	pair-reports "$BATS_FILE_TMPDIR/stream" | cut -f 2,3 | sort \
		>"$BATS_TEST_TMPDIR/want"
	for s in a b; do
		pair-reports "$BATS_TEST_TMPDIR/$s" | cut -f 2,3
	done | sort | cmp "$BATS_TEST_TMPDIR/want" -
}

@test "align is run on each event, and says what it says of that alone" {
	awk -F '\t' '$1 "" ~ /^e[0-9]\./' "$BATS_FILE_TMPDIR/stream" |
		split-sentences | pair-reports -R >"$BATS_TEST_TMPDIR/events"
	awk -v filter=align '{
		event = $1; sub(/^[^\t]*\t/, "")
		if (event != last && NR > 1) close(filter)
		last = event; print | filter }' "$BATS_TEST_TMPDIR/events" \
		>"$BATS_TEST_TMPDIR/got"
	for e in 1 2 3 4 5 6 7 8 9 10; do
		awk -F '\t' -v e="$e" '$1 == e' "$BATS_TEST_TMPDIR/events" |
			cut -f 2- | align
	done >"$BATS_TEST_TMPDIR/want"
	[ -s "$BATS_TEST_TMPDIR/want" ]
	cmp "$BATS_TEST_TMPDIR/want" "$BATS_TEST_TMPDIR/got"
}

# example FROM TO: the lines of report(7) between two patterns
example() {
	sed -n "/$1/,/$2/p" "$root/man/report.7" | sed 's/\\e/\\/g'
}

# lots: from "doc doc" to "doc lot", the connected components
lots() {
	awk 'function find(x) {
			while (x in up) x = up[x]
			return x
		}
		{ a = find($1); b = find($2); if (a != b) up[b] = a; doc[$1]; doc[$2] }
		END { for (d in doc) print d "\t" find(d) }'
}

@test "lots of reports that share a key hold the events that one process finds" {
	cd "$BATS_TEST_TMPDIR"
	awk -v n=400 -f "$root/test/scale/collection.awk" | split-sentences |
		tag-entities >stream
	sh -c "$(example '^awk .*n = split' 'near$')"
	[ -s near ]
	lots <near >lot
	pair-reports stream | awk -F '\t' 'NR == FNR { lot[$1] = $2; next }
		{ n++; lost += lot[$2] != lot[$3] || !($2 in lot) }
		END { print (n > 0), lost + 0 }' lot - >got
	[ "$(cat got)" = '1 0' ]
}

@test "DuckDB brings the same reports together as sort" {
	python3 -c 'import duckdb' 2>/dev/null || skip "no duckdb"
	cd "$BATS_TEST_TMPDIR"
	awk -v n=400 -f "$root/test/scale/collection.awk" | split-sentences |
		tag-entities >stream
	sh -c "$(example '^awk .*n = split' 'near$')"
	example '^SELECT DISTINCT a.doc' 'ORDER BY ALL$' >query
	python3 -c 'import duckdb
for row in duckdb.sql(open("query").read()).fetchall():
    print(*row, sep="\t")' | LC_ALL=C sort | cmp - near
}
