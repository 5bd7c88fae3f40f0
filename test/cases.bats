load setup

@test "every byte, and worse, at each place of each field" {
	step=$((16 / $(share 16)))
	for p in $programs; do
		"$root/test/cases" $step "$p" >"$BATS_TEST_TMPDIR/$p" 3>&- &
		[ $((++n % 2)) -eq 1 ] || wait
	done
	wait
	for p in $programs; do
		cat "$BATS_TEST_TMPDIR/$p"
		tally "$BATS_TEST_TMPDIR/$p"
	done
	for p in $programs; do
		[[ "$(tail -n 1 "$BATS_TEST_TMPDIR/$p")" == *" passed, 0 failed" ]]
	done
}
