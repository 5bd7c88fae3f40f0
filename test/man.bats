load setup

setup() {
	cd "$BATS_TEST_TMPDIR"
}

# synopsis PAGE: its SYNOPSIS as one line of plain text
synopsis() {
	awk '
	/^\.Sh/ { on = ($2 == "SYNOPSIS"); next }
	/^\.Nm/ && name == "" { name = $2 }
	!on { next }
	{ s = ""; n = 0; op = 0 }
	$1 == ".Nm" { out = out name; next }
	{
		for (i = 1; i <= NF; i++) {
			w = $i
			sub(/^\./, "", w)
			if (w == "Op") { op = 1; continue }
			if (w == "Fl") { fl = 1; continue }
			if (w == "Ar") {
				if (i == NF) w = "file ..."
				else continue
			}
			if (fl) { w = "-" w; fl = 0 }
			s = s (s == "" ? "" : " ") w
		}
		out = out " " (op ? "[" s "]" : s)
	}
	END { print out }' "$1"
}

@test "manual pages are clean" {
	command -v mandoc >/dev/null || skip "no mandoc"
	run --separate-stderr mandoc -T lint -W style "$root"/man/*.[157]
	run -1 grep -v 'STYLE: referenced manual not found' <<<"$output"
}

@test "every program has a manual page, and its usage is the synopsis" {
	for p in $programs; do
		run -0 "$p" -h
		[ "${lines[0]}" = "usage: $(synopsis "$root/man/$p.1")" ]
	done
}

@test "the help is what the page says" {
	for p in $programs report; do
		"$p" -h >help
		cmp help <("$p" --help)
		"$root/man/options" "$root/man/$p.1" | awk -F '\t' '{
			letter = $2 == "-" ? "   " : "-" $2 ","
			printf "%-30s%s\n", "  " letter " --" $3 ($4 == "-" ? "" : " " $4), $6
		}' >want
		sed 1d help | diff want -
		awk 'length > 100' help >wide
		[ ! -s wide ]
	done
}

@test "every page has the sections its readers look for" {
	for p in $programs; do
		for s in NAME SYNOPSIS DESCRIPTION 'EXIT STATUS' EXAMPLES 'SEE ALSO'; do
			grep -q "^\.Sh $s\$" "$root/man/$p.1"
		done
	done
	grep -q '^\.Sh EXAMPLES$' "$root/man/report-stream.5"
	grep -q '^\.Sh EXAMPLES$' "$root/man/report.7"
}

@test "every option has a long name, which is one word's beginning" {
	for p in $programs report; do
		"$root/man/options" "$root/man/$p.1" | cut -f 3 | sort >names
		run -1 grep -vx '[a-z][a-z-]*' names
		[ -z "$(uniq -d names)" ]
	done
}

@test "every option of a program is in its page" {
	for p in $programs; do
		for o in $("$p" -h | head -n 1 | grep -o '\[-[a-zA-Z0-9]' | tr -d '[-'); do
			grep -q "^\.It Fl $o\b" "$root/man/$p.1"
		done
	done
}

@test "the fields of the stream are the ones the code knows" {
	told=$(sed -n 's/^\.It [0-9] Ta \([a-z]*\) .*/\1/p' \
		"$root/man/report-stream.5" | head -n 6 | tr '\n' ' ')
	known=$(sed -n 's/^[[:blank:]]FIELD_\([A-Z]*\),$/\1/p' "$root/lib/stream/stream.h" |
		tr 'A-Z\n' 'a-z ')
	[ "$told" = "$known" ]
}

@test "the kinds of the stream are the ones the code knows" {
	told=$(sed -n '/^\.It Ic [a-z]*$/s/.* //p' "$root/man/report-stream.5" |
		tr '\n' ' ')
	known=$(sed -n 's/^[[:blank:]]KIND_\([A-Z]*\),$/\1/p' "$root/lib/stream/kind.h" |
		tr 'A-Z\n' 'a-z ')
	[ "$told" = "$known" ]
	told=$(grep -o '^\.Cm chrome:[a-z]*' "$root/man/strip-boilerplate.1" |
		sed 's/.* //' | sort)
	known=$(grep -o 'chrome:[a-z]*' "$root/lib/stream/kind.h" | sort)
	[ "$told" = "$known" ]
}

@test "no example has a tab, which copying makes blanks, but to indent" {
	run -0 awk '
	FNR == 1 { examples = on = 0 }
	/^\.Sh/ { examples = ($2 == "EXAMPLES") }
	/^\.Bd/ { on = 1; next }
	/^\.Ed/ { on = 0 }
	!on && !/^\.Dl/ { next }
	examples && on && !/^[$>]/ { next }
	{ line = $0; sub(/^([.]Dl|[$>])?[ \t]*/, "", line) }
	line ~ /\t/ { print FILENAME ":" FNR ": " $0 }' "$root"/man/*.[157]
	[ -z "$output" ]
}

@test "the examples print what the pages say" {
	cd "$BATS_TEST_TMPDIR"
	cp "$root"/man/example/* .
	run sh "$root/test/examples.sh" "$root"/man/*.[157]
	echo "$output"
	[[ $output == *" 0 failed"* ]]
}
