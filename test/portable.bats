load setup

# What is for Linux or Debian alone: packages, system calls, processor time,
# coverage and mutants.  All else shall run on the BSDs and macOS.
scripts() {
	find "$root/Makefile" "$root/cmd/report" "$root/lib" "$root/man" "$root/test" -type f \
		! -path "$root/test/portable.bats" ! -path "$root/man/package" \
		! -path "$root/test/inject.sh" ! -path "$root/test/growth.sh" \
		! -path "$root/test/mutate" ! -path "$root/test/coverage" \
		! -path '*/bench/*' ! -path '*/golden/*/*' ! -path '*/corpus/*' \
		! -path '*/.bats/*' -exec grep -lE \
		-e '^#!/bin/(sh|bash)' -e '^load setup' -e '^\.POSIX' {} +
	find "$root/lib" "$root/test" -name '*.awk'
}

# The sources of C, without those of tests for Linux.
sources() {
	find "$root/cmd" "$root/lib" "$root/test" -name '*.[ch]' \
		! -name scarce.c ! -path "$root/test/sandbox.c"
}

# without ERE NAME: it is in no script; NAME says whose it is
without() {
	run -0 sh -c 'grep -nE -e "$0" "$@" | grep -v ":[0-9]*:[[:blank:]]*#" || :' \
		"$1" $(scripts)
	[ -z "$output" ] || { echo "$2: $output"; false; }
}

@test "no script has an option that only GNU's tools have" {
	o='( +-[a-zA-Z]+)*'
	without "\\bsed$o +-[a-zA-Z]*[ir]\\b" 'sed -i, -r'
	without "\\bgrep$o +-[a-zA-Z]*P" 'grep -P'
	without "\\bsed( +-[a-zA-DF-Z]+)* +('[^']*|-e '[^']*)\\\\[|+?]" 'sed, \| \+ \?'
	without "\\bgrep( +-[a-zA-DF-Z]+)* +'[^']*\\\\[|+?]" 'grep, \| \+ \?'
	without "\\bsed$o +'[^']*[^\\\\]\\\\t" 'sed, \t'
	without "\\bxargs\\b.* (-d|-r|-a|--[a-z]+)\\b" 'xargs -d, -r, -a'
	without '\breadlink -f|\brealpath ' 'readlink -f'
	without '\bdate +(-u +)?-[dr]\b' 'date -d, -r'
	without '\bstat +-[cf]' 'stat'
	without '\bcp\b.* (--[a-z]+|-t )' 'cp -t, --parents'
	without '\bfind\b.* -(printf|quit|regex)\b' 'find -printf'
	without '\b(head|tail) +-[0-9]' 'head -1'
	without "\\bpaste -s( -d ('[^']*'|[^ ']+))? *([|)]|\$)" 'paste -s without a file'
	without '\binstall +-[a-zA-Z]*[Dt]' 'install -D, -t'
	without '\becho +-[en]' 'echo -e'
	without '\bsort\b.* -[a-zA-Z]*[VRh]\b' 'sort -V'
	without '\btar\b.* --sort' 'tar --sort'
	without '[^a-z_](gensub|strftime|systime|asorti?|strtonum) *\(' "gawk's functions"
	without '(^|[|;(&] *)(tac|shuf|nproc|sha[0-9]+sum) ' 'tools of Linux'
}

@test "the sources ask for POSIX, and for no more of a system but its sandbox" {
	run -1 grep -nE '_(GNU|DEFAULT|BSD|NETBSD|DARWIN_C)_SOURCE|__attribute__|__builtin' \
		$(sources)
	run -0 sh -c 'grep -hE "^#[[:blank:]]*include <" "$@" | sort -u' sh \
		$(sources | grep -v '/sandbox.c\|/fuzz/filter.c')
	run -1 grep -vxE '#include <(ctype|errno|fcntl|inttypes|limits|poll|regex|setjmp|signal|stddef|stdint|stdio|stdlib|string|sys/ioctl|sys/stat|sys/types|sys/wait|unistd|math|stdarg|stdbool|assert|time|locale).h>' \
		<<<"$output"
}

setup() {
	cd "$BATS_TEST_TMPDIR"
}

@test "what a user runs is read by every shell, and does the same" {
	[ "$(find "$root/cmd" -type f -perm -u+x | wc -l)" -ge 7 ]
	"$root/man/example/demo" >want
	"$root/man/completion" zsh "$root/man/align.1" >>want
	report "$root"/man/example/*.txt >>want
	for s in dash posh mksh yash ksh 'busybox sh'; do
		command -v ${s%% *} >/dev/null || { echo "# no $s"; continue; }
		for f in $(scripts | xargs grep -l '^#!/bin/sh'); do
			$s -n "$f"
		done
		$s "$root/man/example/demo" >got
		$s "$root/man/completion" zsh "$root/man/align.1" >>got
		$s "$root/cmd/report" "$root"/man/example/*.txt >>got
		cmp got want
	done
}
