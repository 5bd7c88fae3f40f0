load setup

# Every finding of test/fuzz/run is kept.  It begins with all of them, with the
# options that a first byte stands for, and the sanitizers.
@test "what a fuzzer has found is dealt with" {
	for f in "$root"/test/fuzz/found/*; do
		name=${f##*/}
		p=${name%%.*}
		if [ -e "$root/cmd/$p" ]; then
			tail -c +2 "$f" >"$BATS_TEST_TMPDIR/in"
			run "$p" "$BATS_TEST_TMPDIR/in"
			[ "$status" -le 1 ]
		else
			MODULE=$p run -0 "$root/test/replay" "$f"
		fi || { echo "$name: $output"; return 1; }
	done
}
