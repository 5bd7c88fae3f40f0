load setup

# golden PROGRAM: all its pairs, of which there is one at least
golden() {
	local status=0 log=$BATS_TEST_TMPDIR/log
	"$root/test/golden/run" "$1" >"$log" 3>&- || status=$?
	cat "$log"
	tally "$log"
	[ "$status" -eq 0 ]
	[[ "$(tail -n 1 "$log")" == *" passed, 0 failed" ]]
}

@test "strip-boilerplate answers as it did, and knows of lines what it knew" {
	golden strip-boilerplate
}

@test "split-sentences answers as it did, and knows of ends what it knew" {
	golden split-sentences
}

@test "tag-entities answers as it did, and knows of words what it knew" {
	golden tag-entities
}

@test "tag-sources answers as it did, for the reasons that it had" {
	golden tag-sources
}

@test "align links as it did, for the reasons that it had" {
	golden align
}

@test "show-alignment shows what it did" {
	golden show-alignment
}

@test "pair-reports pairs as it did, and knows of reports what it knew" {
	golden pair-reports
}
