load setup

# Every finding of test/fuzz/run is kept; it runs them with the options that
# its first byte stands for, and the sanitizers.
@test "what a fuzzer has found is dealt with" {
	for f in "$root"/test/fuzz/found/*; do
		name=${f##*/}
		p=${name%%.*}
		[ "$p" != module ] || continue
		tail -c +2 "$f" >"$BATS_TEST_TMPDIR/in"
		run "$p" "$BATS_TEST_TMPDIR/in"
		[ "$status" -le 1 ] || { echo "$name"; return 1; }
	done
}
