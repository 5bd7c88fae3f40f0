load setup

setup() {
	cd "$BATS_TEST_TMPDIR"
}

@test "a letter is one option in all programs, and an option has one letter" {
	"$root/man/options" "$root"/man/*.1 | awk -F '\t' '$2 != "-" { print $2, $3 }' |
		sort -u >letters
	# These mean the same: all there is, and groups instead of pairs.
	run -0 grep -vx -e 'a all-pairs' -e 'g facts' letters
	cut -d ' ' -f 1 <<<"$output" | uniq -d >twice
	cut -d ' ' -f 2 letters | sort | uniq -d >>twice
	[ ! -s twice ] || { cat twice; false; }
}

# Each line: a program, an old letter, the new one, and what to give them to.
renamed='strip-boilerplate -l -D wire.txt wire.txt
strip-boilerplate -t -i pages
split-sentences -a -A words paragraphs
tag-entities -g -N names sentences
tag-entities -n -L sentences
align -p -P tagged
align -s -S similar tagged
show-alignment -c --color always rows
show-alignment -n -M 1 rows
show-alignment -t -x rows
pair-reports -s -R tagged
pair-reports -w -W 3 tagged
report -k -K steps wire.txt gazette.txt'

@test "old letters do what the new ones do, and say so once" {
	cp "$root"/man/example/*.txt .
	sed $'s/^/a\t/' wire.txt >pages
	printf 'bzw.\tother\n' >words
	printf 'ORG\tthe ferry\n' >names
	printf 'wire.txt\t2\tgazette.txt\t3\t0.9\n' >similar
	strip-boilerplate wire.txt gazette.txt | tee paragraphs |
		split-sentences | tee sentences | tag-entities | tee tagged |
		align >rows
	while read -r program old new arguments; do
		# shellcheck disable=SC2086
		"$program" $new $arguments >want 2>told
		# shellcheck disable=SC2086
		"$program" $old $arguments >got 2>noted
		cmp want got
		{ echo "$program: $old is now $new"; cat told; } | diff - noted
		# Of two, the word is said once.
		# shellcheck disable=SC2086
		"$program" $old ${arguments%% *} $old $arguments >got 2>noted || :
		[ "$(grep -c ' is now ' noted)" -eq 1 ]
		# Beside another letter, and with its argument behind it.
		# shellcheck disable=SC2086
		"$program" $old${arguments%% *} -h >got 2>noted || :
		grep -qx "$program: $old is now $new" noted
	done <<<"$renamed"
}

@test "the pages have the old letters, and nothing else has" {
	for p in $programs report; do
		awk -v p="$p" '
		/^This version still accepts the old letter/ { on = 1 }
		/^and warns about/ { on = 0 }
		on && $1 == ".Fl" && old == "" { old = $2; next }
		on && $1 == ".Fl" { print p " -" old " -" $2; old = "" }
		' "$root/man/$p.1"
	done | sort >told
	cut -d ' ' -f 1-3 <<<"$renamed" | sort | diff - told
	while read -r program old _; do
		run -1 grep -e "$old," -e "\[-[a-zA-Z0-9]*${old#-}" < <("$program" -h)
		run -1 grep -w -e "$old" < <("$root/man/completion" bash "$root/man/$program.1")
	done <<<"$renamed"
}
