load setup

# files: inputs of all programs, which make them take memory of all kinds
files() {
	strip-boilerplate -a "$root"/man/example/*.txt >paragraphs
	sed 's/^/page	/' "$root"/man/example/*.txt >pages
	split-sentences paragraphs >sentences
	tag-entities sentences >tagged
	tag-sources tagged >told
	align -a tagged >rows
	align -g tagged >facts
	printf '%s\n' 'Share this article' '' 'Read more' >site
	# No ^, where regcomp(3) of glibc 2.36 frees twice for want of memory.
	printf '%s\n' '-The (old|new)' '+He .*said' >own
	printf 'bzw.\tother\n' >words
	awk -F '\t' -v OFS='\t' 'NR == 1 { doc = $1; sent = $4 }
		$1 != doc { print doc, sent, $1, $4, 0.5 }' tagged >similar
	printf 'ORG\tthe Firm\nPER\tAnn Lee\n' >names
	# Of one event, which comes apart in two, and all in need of repair.
	for i in $(seq 12); do
		printf 'd%s\t\tbody\t\t\tStorm \001 hit Port %s, %s%s were hurt.\n' \
			$i $((i % 2)) $i "$((i % 2)) of Ost$((i % 2)), it said"
		printf 'd%s\t\tbody\t\t\tStorm\377 Ann Lee%s of Ost%s left.\n' \
			$i $i $((i % 2))
	done >storms
	seq 40 | sed 's/.*/n	1	body	1	Mr. Al & Bo& met Bo&, Al C. Bo& and the Co& Group, $& million./' >people
	head -n 30 tagged | tr '\n' ' ' | sed $'s/\t/ /g' >long
	echo >>long
}

# scarce CALL COMMAND...: with that call for memory failing
scarce() {
	SCARCE=$1
	shift
	SCARCE=$SCARCE LD_PRELOAD=$BATS_TEST_TMPDIR/scarce.so "$@" \
		>got 2>err 9>calls
}

# Every call of malloc(3) and the like fails once.
@test "without memory there is a message, and never less without one" {
	cd "$BATS_TEST_TMPDIR"
	cc -shared -fPIC -o scarce.so "$root/test/scarce.c" 2>/dev/null ||
		skip "no libraries to load before others"
	files
	scarce 0 split-sentences /dev/null && [ -s calls ] ||
		skip "a program that loads none"
	passed=0
	while read -r command; do
		# shellcheck disable=SC2086
		scarce 0 $command
		[ ! -s err ]
		mv got want
		for ((i = 1, n = $(cat calls); i <= n; i++)); do
			# shellcheck disable=SC2086
			scarce $i $command && status=0 || status=$?
			if [ $status -eq 0 ]; then
				cmp got want || { echo "$command: call $i"; return 1; }
			elif [ $status -ne 1 ] || [[ $(<err) != *[Mm]emory* ]]; then
				echo "$command: call $i: status $status"
				return 1
			fi
			passed=$((passed + 1))
		done
		echo "$n $command"
	done <<-END
		strip-boilerplate -a -s site -p own $root/man/example/wire.txt
		strip-boilerplate -e $root/man/example/gazette.txt long
		strip-boilerplate -i pages
		strip-boilerplate -D $root/man/example/wire.txt $root/man/example/wire.txt
		split-sentences -A words paragraphs
		split-sentences -e long
		tag-entities -L -N names sentences long
		tag-entities -e sentences
		tag-entities -L people storms
		tag-sources tagged told
		tag-sources -l long tagged people
		tag-sources -e storms
		align tagged told
		align -1 -e long tagged
		align -a -P -S similar long tagged
		align -q tagged
		align -g tagged
		pair-reports -m 0 long tagged
		pair-reports -g -m 0.01 tagged
		pair-reports -R -W 3 tagged
		pair-reports -R -m 0 -T . storms people
		pair-reports -m 0 storms people
		align -q storms
		show-alignment --color always -w 100 rows
		show-alignment -x -w 40 rows facts
		show-alignment -H rows facts
		show-alignment facts
	END
	echo "$passed passed, 0 failed" >counts
	tally counts
}
