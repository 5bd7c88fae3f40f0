load setup

# A small valid input of each program, of two documents.
sample() {
	case $1 in
	strip-boilerplate)
		printf '%s\n\n' 'Talks end in London' 'By Ann Lee' \
			'LONDON (Reuters) - The talks ended on Friday.' \
			'They will go on next week, Mr. Kerry said.'
		;;
	split-sentences)
		tsv d1 1 title 'Talks end in London'
		tsv d1 2 body 'Mr. Kerry said "No." Then he left.'
		tsv d2 1 body 'Talks ended on Friday. He left at 5 p.m. on Friday.'
		;;
	tag-entities)
		tsv d1 1 title 1 'Talks end in London'
		tsv d1 2 body 2 'Mr. Kerry of the U.S. left on Friday.'
		tsv d2 1 body 1 'Sergei Lavrov left Geneva at 5 p.m. for $5.'
		;;
	tag-sources)
		tsv d1 1 title 1 LOC:13-19=London 'Talks end in London'
		tsv d1 2 body 2 PER:4-9=Kerry 'Mr. Kerry said, "Yes. It is over.'
		tsv d1 3 body 3 - '"I leave," he told reporters.'
		tsv d2 1 body 1 ORG:0-3=BBC 'BBC & Co. said it rained, according to police.'
		;;
	align | pair-reports)
		tsv d1 1 title 1 LOC:13-19 'Talks end in London'
		tsv d1 2 body 2 PER:4-9 'Mr. Kerry left London on Friday.'
		tsv d2 1 body 1 PER:0-5 'Kerry left on Friday, officials said.'
		;;
	show-alignment)
		tsv same 0.912 a 1 b 1 - 'Talks ended.' 'The talks ended.'
		tsv only-b 0.000 a - b 2 - - 'He said "It is over" on Friday.'
		tsv differs 0.840 a 1 c 1 names:London 'Talks ended.' \
			'Talks in Paris ended.'
		;;
	esac
}

# TORTURE: more options, such as -M for programs built with sanitizers.
TORTURE=${TORTURE:-}

@test "no program fails under torture" {
	for p in $programs; do
		sample "$p" >"$BATS_TEST_TMPDIR/$p.in"
		options='' streams=-o
		# Marker lines are no prose: -a keeps them.  -d: one name, be it
		# a file or standard input that is read.
		[ "$p" != strip-boilerplate ] || options='-a -d page'
		# What it has read comes back with -R, once all has been read.
		[ "$p" != pair-reports ] || options=-R streams=
		# shellcheck disable=SC2086
		sh "$root/test/torture.sh" $TORTURE -c -f -h $streams -i "$BATS_TEST_TMPDIR/$p.in" \
			"$p" "$root/cmd/$p" $options >"$BATS_TEST_TMPDIR/$p.tap" 3>&- 4>&- &
	done
	wait
	for p in $programs; do
		grep '^not ok' "$BATS_TEST_TMPDIR/$p.tap" || true
		tally "$BATS_TEST_TMPDIR/$p.tap"
		tail -n 1 "$BATS_TEST_TMPDIR/$p.tap"
	done
	for p in $programs; do
		[[ "$(tail -n 1 "$BATS_TEST_TMPDIR/$p.tap")" == *" 0 failed"* ]]
	done
}
