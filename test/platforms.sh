#!/bin/sh
# platforms.sh DIR PREFIX [RUNNER]: do the programs built for another machine
# write the same bytes?  DIR holds the native ones; PREFIX is that of the cross
# compiler, as in s390x-linux-gnu-; RUNNER runs its programs, as in qemu-s390x.
set -eu
native=$1 prefix=$2 runner=${3:-}
here=$(cd "$(dirname "$0")/.." && pwd)
d=$(mktemp -d)
trap 'rm -rf "$d"' EXIT
cd "$here"
make clean >/dev/null
make CC="${prefix}gcc" HOSTCC=cc AR="${prefix}ar" LDFLAGS=-static all \
	test/candidates test/paragraphs test/profiles test/sandbox \
	test/words >/dev/null

# pipeline DIR: all programs with their longest answers
pipeline() {
	dir=$1
	shift
	"$@" "$dir/strip-boilerplate" -a man/example/*.txt |
		tee "$d/1" | "$@" "$dir/split-sentences" |
		tee "$d/2" | "$@" "$dir/tag-entities" |
		tee "$d/3" | "$@" "$dir/tag-sources" |
		tee "$d/4" | "$@" "$dir/align" -m 0
	cat "$d/1" "$d/2" "$d/3" "$d/4"
	"$@" "$dir/tag-sources" -e "$d/3"
}
pipeline "$native" >"$d/want"
# shellcheck disable=SC2086
pipeline cmd $runner >"$d/got"
cmp "$d/want" "$d/got"
test -s "$d/want"
RUNNER=$runner test/golden/run
# An emulator keeps its own system calls.
[ -n "$runner" ] || test/run sandbox.bats
