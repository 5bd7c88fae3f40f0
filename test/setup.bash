# Loaded by every test file: the programs under test come first in PATH.
bats_require_minimum_version 1.5.0
root=$(cd "$BATS_TEST_DIRNAME/.." && pwd)
PATH=$root/cmd:$PATH
export LC_ALL=C

# What holds for every program is tried with these.
programs=${PROGRAMS:-strip-boilerplate split-sentences tag-entities tag-sources
    align show-alignment pair-reports}

# tsv FIELD...: one record
tsv() {
	local IFS=$'\t'
	printf '%s\n' "$*"
}

# tally FILE: count the cases of "... N passed, N failed", its last line, for the
# line that test/run ends with
tally() {
	[ -z "${TALLY:-}" ] || tail -n 1 "$1" >>"$TALLY"
}

# Seconds for what takes one or two; LIMIT has more for sanitizers.
limit=${LIMIT:-20}

# share N: so many cases, or one in sixteen where a sanitizer makes each take long
share() {
	if [ "$limit" -le 20 ]; then
		echo "$1"
	else
		echo $(($1 / 16))
	fi
}

# macOS has no timeout(1): there, a test takes as long as it takes.
command -v timeout >/dev/null || timeout() { shift; "$@"; }

# The data the filters are measured on, which is not part of the tree.
data=${DATA:-$root/../shared}
