load setup

# tried HOW: what test/sandbox can do once it has entered, or sealed, too
tried() {
	: >"$BATS_TEST_TMPDIR/file"
	"$root/test/sandbox" "$1" "$BATS_TEST_TMPDIR/file" </dev/null
}

setup() {
	[ "$(tried none)" != off ] || skip "built without"
	[ "$(uname)" = Linux ] || skip "no seccomp"
	grep -q '^Seccomp_filters:' /proc/self/status || skip "no seccomp in this kernel"
}

@test "what is given up has worked before" {
	[ "$(tried none)" = " read memory ask open write truncate create socket fork kill rename unlink chdir
exec" ]
}

@test "in the sandbox files can be read, and sealed not even opened" {
	[ "$(tried enter)" = ' read memory ask open' ]
	[ "$(tried both)" = ' read memory' ]
	[ "$(tried sealed)" = ' read memory' ]
}

@test "sealing alone does nothing, as training needs" {
	[ "$(tried seal)" = "$(tried none)" ]
}

# promises NAME: the value of NAME in what the kernel says of process $pid
promises() {
	sed -n "s/^$1:[[:space:]]*//p" "/proc/$pid/status"
}

# await NAME VALUE: until the kernel says so of process $pid
await() {
	for i in $(seq 100); do
		[ "$(promises "$1")" != "$2" ] || return 0
		sleep 0.05
	done
	return 1
}

@test "every program reads in the sandbox, and sealed the last file" {
	cd "$BATS_TEST_TMPDIR"
	mkfifo first last
	for p in $programs; do
		exec 8<>first 9<>last
		"$p" first last >/dev/null 2>&1 3>&- 4>&- 8>&- 9>&- &
		pid=$!
		await Seccomp_filters 1
		[ "$(promises Seccomp)" = 2 ]
		exec 8>&-
		await Seccomp_filters 2
		exec 9>&-
		wait "$pid"
		exec 8<>first
		"$p" <first >/dev/null 2>&1 3>&- 4>&- 8>&- &
		pid=$!
		await Seccomp_filters 1
		exec 8>&-
		wait "$pid"
	done
}

@test "what asks for files of its own has them" {
	printf 'bzw.\tother\n' >"$BATS_TEST_TMPDIR/list"
	printf 'ORG\tAcme\n' >"$BATS_TEST_TMPDIR/names"
	run -0 split-sentences -A "$BATS_TEST_TMPDIR/list" <<<'It rained.'
	run -0 tag-entities -N "$BATS_TEST_TMPDIR/names" <<<'Acme closed.'
	[ "$output" = "$(tsv stdin 1 body 1 ORG:0-4=Acme 'Acme closed.')" ]
}
