load setup

# reports: six of three events, as they come in
reports() {
	tsv a 1 title 1 'Ferry Marisol sinks off Cape Brill'
	tsv a 2 body 2 'The coast guard saved 31 people on Tuesday.'
	tsv b 1 body 1 'Parliament in Ost voted on the Harbour Act.'
	tsv c 1 body 1 'At Cape Brill 31 people were saved from the Marisol.'
	tsv d 1 body 1 'The Harbour Act passed in Ost by 12 votes.'
	tsv e 1 body 1 'Rain is forecast for Gull Bay.'
	tsv f 1 body 1 'Ost has a Harbour Act: Parliament voted for it.'
}

# pair TEXT TEXT: the row for two reports, nothing where they are no pair
pair() {
	{ tsv a "$1"; tsv b "$2"; } | pair-reports
}

# dated KIND DATE DATE: the same for two reports with dates, in a window of a day
dated() {
	{
		tsv a 1 "$1" "$2"
		tsv a 2 body 'The ferry Marisol sank off Cape Brill.'
		tsv b 1 date "$3"
		tsv b 2 body 'Off Cape Brill the ferry Marisol sank.'
	} | pair-reports -W 1 -m 0.3
}

# collection N [OPTION ...]: made-up reports, see there
collection() {
	local n=$1
	shift
	awk -v n="$n" "$@" -f "$root/test/scale/collection.awk"
}

@test "the pairs of reports that tell one event are written, event by event" {
	run -0 pair-reports <<<"$(reports)"
	[ "$(cut -f 2,3 <<<"$output")" = "$(
		tsv a c
		tsv b d
		tsv b f
		tsv d f
	)" ]
	run -1 grep -Ev $'^0\\.[0-9][0-9][0-9]\t[a-f]\t[a-f]$' <<<"$output"
}

@test "every report is in a group, and groups are numbered as they come" {
	run -0 pair-reports -g <<<"$(reports)"
	[ "$output" = "$(
		tsv 1 a
		tsv 1 c
		tsv 2 b
		tsv 2 d
		tsv 2 f
		tsv 3 e
	)" ]
}

@test "documents come back whole, event by event" {
	run -0 pair-reports -R <<<"$(reports)"
	[ "$(cut -f 1,2,5 <<<"$output")" = "$(
		tsv 1 a 1
		tsv 1 a 2
		tsv 1 c 1
		tsv 2 b 1
		tsv 2 d 1
		tsv 2 f 1
		tsv 3 e 1
	)" ]
	# What was missing, the entities, is there as well.
	[ "$(cut -f 2- <<<"$output" | sort)" = "$(reports | awk -F '\t' -v OFS='\t' \
		'{ $5 = "-\t" $5; print }' | sort)" ]
}

@test "documents that do not need it come back as they were" {
	reports | split-sentences | tag-entities | sort -k 1,1 -s \
		>"$BATS_TEST_TMPDIR/in"
	grep -q = "$BATS_TEST_TMPDIR/in"
	pair-reports -R "$BATS_TEST_TMPDIR/in" | cut -f 2- | sort -k 1,1 -s |
		cmp - "$BATS_TEST_TMPDIR/in"
}

@test "the last of -g and -R counts" {
	[ "$(reports | pair-reports -Rg)" = "$(reports | pair-reports -g)" ]
	[ "$(reports | pair-reports -gR)" = "$(reports | pair-reports -R)" ]
}

@test "fields that are not known come back, and those that are missing come" {
	run -0 pair-reports -R <<<"$(tsv a 1 body 1 - x y 'It rained.')"
	[ "$output" = "$(tsv 1 a 1 body 1 - x y 'It rained.')" ]
	run -0 pair-reports -R <<<"$(tsv a 'It rained.'; tsv a 3 'We left.')"
	[ "$output" = "$(tsv 1 a - - 1 - 'It rained.'
		tsv 1 a 3 - 2 - 'We left.')" ]
	run -0 pair-reports -R <<<$'It rained.\n''We left.'
	[ "$output" = "$(tsv 1 stdin 1 body 1 - 'It rained.'
		tsv 1 stdin 2 body 2 - 'We left.')" ]
	run -0 pair-reports -g <<<$'It rained.\n''We left.'
	[ "$output" = "$(tsv 1 stdin)" ]
}

@test "plain files are a report each, and a file that is named twice is two" {
	cd "$BATS_TEST_TMPDIR"
	printf '%s\n' 'The ferry Marisol sank.' 'It rained.' >a
	echo 'Off Cape Brill the ferry Marisol sank.' >b
	run -0 pair-reports a b
	[[ "$output" == 0.???$'\ta\tb' ]]
	run -0 pair-reports a a
	[ "$output" = "$(tsv 1.000 a a#2)" ]
	run -0 pair-reports -g a a b
	[ "$output" = "$(tsv 1 a; tsv 1 a#2; tsv 1 b)" ]
}

# Those of one event come one after the other, whatever was between them.
@test "documents of one name do not become one where -R puts them together" {
	run -0 pair-reports -R < <(tsv a 'The ferry Marisol sank.'
		tsv b 'Ost voted.'
		tsv a 'The ferry Marisol sank.'
		tsv a 'No one drowned.'
		tsv c 'Rain fell.'
		tsv a 'The Marisol is a ferry.'
		tsv c 'The ferry Marisol is gone.')
	[ "$(cut -f 1,2,5 <<<"$output")" = "$(
		tsv 1 a 1
		tsv 1 a#2 1
		tsv 1 a#2 2
		tsv 1 a#3 1
		tsv 1 c 1
		tsv 2 b 1
		tsv 3 c 1)" ]
	# Those of two events may stand together, too.
	run -0 pair-reports -R < <(tsv a 'Ost voted.'; tsv b 'Ost voted.'
		tsv a 'Rain fell.'; tsv b 'Rain fell.'; tsv a 'Ost voted.')
	[ "$(cut -f 1,2 <<<"$output")" = "$(
		tsv 1 a
		tsv 1 b
		tsv 1 a
		tsv 2 a#2
		tsv 2 b)" ]
}

@test "values of entities change nothing" {
	{
		tsv a 1 body 1 'PER:0-5 LOC:16-21' 'kerry slept in paris.'
		tsv b 1 body 1 'LOC:3-8 PER:9-14' 'In paris kerry walked.'
		tsv c 1 body 1 - 'He walked.'
	} >"$BATS_TEST_TMPDIR/without"
	sed 's/PER:0-5/&=John_Kerry/; s/LOC:3-8/&=Paris/; s/PER:9-14/&=x=y:1-2/' \
		"$BATS_TEST_TMPDIR/without" >"$BATS_TEST_TMPDIR/with"
	run -0 pair-reports -m 0 "$BATS_TEST_TMPDIR/without"
	[ -n "$output" ]
	[ "$(pair-reports -m 0 "$BATS_TEST_TMPDIR/with")" = "$output" ]
	[ "$(cut -f 5 --complement "$BATS_TEST_TMPDIR/without" |
		pair-reports -m 0)" != "$output" ]
}

@test "a document that comes twice is two reports" {
	run -0 pair-reports < <(reports | grep '^[ab]'; reports | grep '^a')
	[ "$output" = "$(tsv 1.000 a a)" ]
}

@test "reports that share no word, or only stop words, are no pair" {
	run -0 pair 'The Marisol sank.' 'Rain fell in Ost.'
	[ -z "$output" ]
	run -0 pair 'He said that it was.' 'That it was, he said.'
	[ -z "$output" ]
}

@test "reports of the same words are quite alike" {
	run -0 pair 'The Marisol sank.' 'The Marisol sank.'
	[ "$output" = "$(tsv 1.000 a b)" ]
}

@test "a reprint counts as one report, however often it is there" {
	for i in 1 2 3 4 5 6 7 8; do
		tsv "$i" 'The ferry Marisol sank off Cape Brill.'
	done >"$BATS_TEST_TMPDIR/reprints"
	run -0 pair-reports "$BATS_TEST_TMPDIR/reprints"
	[ "${#lines[@]}" -eq 28 ]
	[ "$(cut -f 1 <<<"$output" | sort -u)" = 1.000 ]
	want=$(pair 'The ferry Marisol sank.' 'The Marisol is lost.')
	run -0 pair-reports < <(
		tsv a 'The ferry Marisol sank.'
		for i in 1 2 3; do
			tsv b 'The Marisol is lost.'
		done
	)
	[ "$(head -n 1 <<<"$output")" = "$want" ]
}

@test "words count as stems, and names and numbers count once more" {
	# score TEXT: how alike it is to another
	score() {
		{ tsv a "$1"; tsv b 'Storms were hitting Ost, 31 times.'; } |
			pair-reports -m 0 | cut -f 1
	}
	none=$(score 'A calm day began, at rest.')
	stem=$(score 'A storm day began, at rest.')
	name=$(score 'A calm day began, at Ost.')
	number=$(score 'A calm day began, at 31.')
	[ -z "$none" ]
	[[ 0.000 < $stem ]]
	[[ $stem < $name ]]
	[[ 0.000 < $number ]]
}

@test "a word with a capital that is also written small is no name" {
	name=$(pair 'Rose fell, and they called for Rose.' 'Rose slept here.')
	both=$(pair 'Rose fell, and they called for rose.' 'Rose slept here.')
	[[ ${both%%$'\t'*} < ${name%%$'\t'*} ]]
	[ -n "$both" ]
}

@test "a word that is tagged is a name in any case" {
	# tagged ENTITIES: two reports with these
	tagged() {
		{
			tsv a 1 body 1 "$1" 'Later bell left with some others.'
			tsv b 1 body 1 "$1" 'Later bell came home and slept.'
		} | pair-reports | cut -f 1
	}
	plain=$(tagged -)
	for e in PER:6-10 ORG:6-10 LOC:6-10 NORP:6-10 'DATE:0-5 PER:6-10'; do
		[[ $plain < $(tagged "$e") ]] || { echo "$e"; return 1; }
	done
	for e in DATE:6-10 PER:11-15 PER:99-120 PER:x-y PER: : 'PER:6' PER:6-6; do
		[ "$plain" = "$(tagged "$e")" ] ||
			[ "$e" = PER:11-15 ] || { echo "$e"; return 1; }
	done
}

@test "what a report leads with counts more" {
	filler='Then people went home and slept all night while rain came down'
	early=$(pair "Marisol sank. $filler." "Marisol lost. He cooked a meal.")
	late=$(pair "$filler. Marisol sank." "Marisol lost. He cooked a meal.")
	[[ $late < $early ]]
}

@test "bylines, datelines, credits and chrome do not count" {
	for k in byline date dateline credit chrome chrome:share; do
		run -0 pair-reports < <(
			tsv a 1 "$k" 'Ann Lee, Cape Brill'
			tsv a 2 body 'The ferry sank.'
			tsv b 1 "$k" 'Ann Lee, Cape Brill'
			tsv b 2 body 'Parliament voted.'
		)
		[ -z "$output" ] || { echo "$k"; return 1; }
	done
	for k in title highlight heading list body caption - other; do
		run -0 pair-reports < <(
			tsv a 1 "$k" 'Ann Lee, Cape Brill'
			tsv b 1 "$k" 'Ann Lee, Cape Brill'
		)
		[ "$output" = "$(tsv 1.000 a b)" ] || { echo "$k"; return 1; }
	done
}

@test "a higher score makes fewer pairs, the lowest joins all that share a word" {
	last=99
	for m in 0 0.1 0.2 0.4 0.6 0.9 1; do
		n=$(reports | pair-reports -m "$m" | grep -c .) || true
		[ "$n" -le "$last" ]
		last=$n
	done
	[ "$n" -eq 0 ]
	[ "$(reports | pair-reports -m 0 | grep -c .)" -eq 4 ]
}

@test "no pair scores less than was asked for" {
	collection 100 >"$BATS_TEST_TMPDIR/in"
	for m in 0.12 0.25 0.5; do
		run -0 pair-reports -m "$m" "$BATS_TEST_TMPDIR/in"
		[ -z "$(awk -F '\t' -v m="$m" '$1 + 0.0006 < m' <<<"$output")" ]
	done
}

@test "groups are joined by their mean likeness, not by one report between" {
	run -0 pair-reports -g -m 0.3 < <(
		tsv a 'Marisol Brill Ferry Captain'
		tsv b 'Marisol Brill Parliament Harbour'
		tsv c 'Parliament Harbour Ost Vote'
	)
	[ "$output" = "$(tsv 1 a; tsv 1 b; tsv 2 c)" ]
}

@test "two events of one kind are told apart" {
	# Ten reports of two storms, which share half of their names.
	for i in 1 2 3 4 5; do
		for storm in 'Wanda Kelp 31' 'Oscar Brill 58'; do
			read -r name place dead <<<"$storm"
			tsv "$name$i" "Storm $name hit the Coast of Ost. Guard \
said $dead died in $place, Harbour Office of Ost said in report $i."
		done
	done >"$BATS_TEST_TMPDIR/storms"
	run -0 pair-reports -g "$BATS_TEST_TMPDIR/storms"
	[ "$output" = "$(
		for i in 1 2 3 4 5; do tsv 1 "Wanda$i"; done
		for i in 1 2 3 4 5; do tsv 2 "Oscar$i"; done
	)" ]
	# Four are too few to tell.
	run -0 pair-reports -g < <(head -n 4 "$BATS_TEST_TMPDIR/storms")
	[ "$(cut -f 1 <<<"$output" | sort -u)" = 1 ]
}

@test "reports far apart in time are no pair" {
	while IFS='|' read -r a b far; do
		want=$([ "$far" ] || echo 'a b')
		for k in date body; do
			run -0 dated "$k" "$a" "$b"
			[ "$(cut -f 2,3 <<<"$output" | tr '\t' ' ')" = "$want" ] ||
				{ echo "$k: $a, $b"; return 1; }
		done
	done <<-'END'
		15 March 2014|2014-03-15
		15 March 2014|2014-03-16
		15 March 2014|2014-03-14
		15 March 2014|2014-03-17|far
		15 March 2014|2014-03-13|far
		15 March 2014|2015-03-15|far
		15th of March, 2014|2014-03-17|far
		March 15, 2014|2014-03-15
		March 15, 2014|2014-03-17|far
		MARCH 15th, 2014|2014-03-17|far
		Mar. 15, 2014|2014-03-17|far
		15 Sept. 2014|2014-09-17|far
		15 Sept. 2014|2014-09-16
		Published 28 February 2012 at 10:15|2012-03-01|far
		28 February 2012|2012-02-29
		28 February 2013|2013-03-01
		28 February 1900|1900-03-01
		28 February 2000|2000-03-01|far
		31 December 2013|2014-01-01
		2014-03-15T10:00:00Z|2014-03-17|far
		2014-03-15T10:00:00Z|2014-03-16
		1 January 1970|1969-12-31
		1 January 1970|1969-12-29|far
		31 December 2999|2014-03-17|far
		15 March|2014-03-17
		March 2014|2010-03-17
		3/15/2014|2010-03-17
		32 March 2014|2010-03-17
		30 February 2014|2010-03-17
		31 April 2014|2010-03-17
		2014-13-15|2010-03-17
		2014-03-151|2010-03-17
		15 Marc 2014|2010-03-17
		15 March 3014|2010-03-17
		15 Marching 2014|2010-03-17
		no date at all|2010-03-17
	END
}

@test "the date line is the date, whatever the text says" {
	run -0 pair-reports -W 1 < <(
		tsv a 1 body 'On 1 May 1999 the ferry Marisol sank.'
		tsv a 2 date '15 March 2014'
		tsv b 1 date '16 March 2014'
		tsv b 2 body 'The ferry Marisol sank on 1 May 1999.'
		tsv c 1 body 'The ferry Marisol sank: 1 May 1999.'
	)
	[ "$(cut -f 2,3 <<<"$output")" = "$(tsv a b)" ]
}

@test "without -W dates part nothing" {
	run -0 pair-reports < <(
		tsv a 1 date '15 March 2014'
		tsv a 2 body 'The ferry Marisol sank.'
		tsv b 1 date '15 March 2004'
		tsv b 2 body 'The ferry Marisol sank.'
	)
	[ "$output" = "$(tsv 1.000 a b)" ]
}

@test "numbers that -m and -W do not take are wrong use" {
	for o in -m-1 -m1.1 -mx -m -W-1 -Wx -W2000000; do
		run -2 --separate-stderr pair-reports "$o" </dev/null
		[ -z "$output" ]
		[[ "$stderr" == *"usage: pair-reports "* ]]
	done
}

@test "nothing in, nothing out; reports without a word are no pair" {
	for o in -m0.1 -g -R; do
		run -0 pair-reports "$o" </dev/null
		[ -z "$output" ]
	done
	run -0 pair-reports -g < <(tsv a -; tsv b ...; tsv c 'the of')
	[ "$output" = "$(tsv 1 a; tsv 2 b; tsv 3 c)" ]
}

@test "the events of a collection are found, in whatever order it comes" {
	collection 400 >"$BATS_TEST_TMPDIR/in"
	pair-reports "$BATS_TEST_TMPDIR/in" |
		awk -F '\t' '{ split($2, a, "."); split($3, b, ".") }
		{ n++; right += a[1] == b[1] } END { print n, right }' \
		>"$BATS_TEST_TMPDIR/got"
	[ "$(cat "$BATS_TEST_TMPDIR/got")" = '600 600' ]
	# The same documents, the last first.
	awk -F '\t' '$1 != d { n++; d = $1 } { print 1000 - n "\t" NR "\t" $0 }' \
		"$BATS_TEST_TMPDIR/in" | sort -n -k 1,1 -k 2,2 | cut -f 3- |
		pair-reports -g | awk -F '\t' '{ split($2, a, "."); print a[1], $1 }' |
		sort -u | awk '{ print $1 }' | uniq -d >"$BATS_TEST_TMPDIR/twice"
	[ ! -s "$BATS_TEST_TMPDIR/twice" ]
}

# instructions [OPTION ...]: what it takes to group the reports in the file in
instructions() {
	valgrind --tool=callgrind --callgrind-out-file=/dev/null \
		"$(command -v pair-reports)" -g "$@" in \
		2>&1 >/dev/null | sed -n 's/.*refs: *//p' | tr -d ,
}

@test "twice as many reports cost less than 2.5 times as much" {
	command -v valgrind >/dev/null || skip "no valgrind"
	[ "$limit" -le 20 ] || skip "an instrumented program"
	cd "$BATS_TEST_TMPDIR"
	collection 1500 >in
	a=$(instructions)
	collection 3000 >in
	b=$(instructions)
	[ "$a" -gt 0 ]
	echo "$a, $b"
	[ "$((b * 10))" -lt "$((a * 25))" ]
}

@test "a report that is there many thousand times costs no more than its bytes" {
	awk 'BEGIN { for (i = 0; i < 200000; i++)
		print i "\t" "The ferry Marisol sank off Cape Brill." }' \
		>"$BATS_TEST_TMPDIR/in"
	run -0 timeout "$limit" pair-reports -g "$BATS_TEST_TMPDIR/in"
	[ "${#lines[@]}" -eq 200000 ]
	[ "$(cut -f 1 <<<"$output" | sort -u)" = 1 ]
}

@test "documents that are all a little alike cost no more than their links" {
	[ "$limit" -le 20 ] || skip "an instrumented program"
	awk 'BEGIN { srand(1); for (i = 0; i < 12000; i++) {
		for (s = i "\t"; length(s) < length(i) + 11;)
			s = s " " substr("abcdefghijklmnopqrstuvwxyz", 1 + rand() * 26, 1)
		print s } }' >"$BATS_TEST_TMPDIR/in"
	run -0 timeout "$limit" pair-reports -g "$BATS_TEST_TMPDIR/in"
	[ "${#lines[@]}" -eq 12000 ]
}

# disk OPTION ...: the same with temporary files, which are gone afterwards
disk() {
	mkdir -p "$BATS_TEST_TMPDIR/disk"
	pair-reports -T "$BATS_TEST_TMPDIR/disk" "$@"
	[ -z "$(ls -A "$BATS_TEST_TMPDIR/disk")" ]
}

# alike_on_disk FILE [OPTION ...]: temporary files change nothing
alike_on_disk() {
	local o
	for o in -m0.12 -m0 -m0.4 -g -R -W1; do
		pair-reports $o "$@" >"$BATS_TEST_TMPDIR/want"
		disk $o "$@" | cmp - "$BATS_TEST_TMPDIR/want" ||
			{ echo "$o $*"; return 1; }
	done
}

@test "temporary files change nothing" {
	cd "$BATS_TEST_TMPDIR"
	collection 400 >made-up
	cp "$root"/test/golden/pair-reports/*.in .
	for f in made-up *.in /dev/null; do
		alike_on_disk "$f"
	done
	alike_on_disk storms.in made-up events.in storms.in
	tsv a - >a
	tsv b 'the of' >b
	alike_on_disk a b a made-up
}

# Of 64 words each report has all, in an order of its own; of those that share
# one, all the other words are their own; of each same one there are many.
hostile() {
	awk -v kind="$1" -v n="$2" 'BEGIN {
		seed = 1
		for (i = 0; i < n; i++) {
			s = "Marisol"
			for (k = 0; k < 64; k++)
				word[k] = "kelp" k
			for (k = 63; k > 0 && kind == "words"; k--) {
				seed = (seed * 69069 + 12345) % 4294967296
				j = int(seed / 4294967296 * (k + 1))
				w = word[k]; word[k] = word[j]; word[j] = w
			}
			for (k = 0; k < 64; k++)
				s = s " " word[k] (kind == "shared" ? "x" i : "")
			print i "\t" s "."
		}
	}'
}

@test "hostile collections make the same groups with temporary files" {
	cd "$BATS_TEST_TMPDIR"
	for k in same shared words; do
		hostile $k 600 >in
		pair-reports -g in >want
		disk -g in | cmp - want || { echo "$k"; return 1; }
	done
}

@test "twice as many hostile reports cost less than 2.5 times as much" {
	command -v valgrind >/dev/null || skip "no valgrind"
	[ "$limit" -le 20 ] || skip "an instrumented program"
	cd "$BATS_TEST_TMPDIR"
	mkdir -p disk
	for k in same shared; do
		for o in -m0.12 -Tdisk; do
			hostile $k 500 >in
			a=$(instructions $o)
			hostile $k 1000 >in
			b=$(instructions $o)
			echo "$k $o: $a, $b"
			[ "$a" -gt 0 ]
			[ "$((b * 10))" -lt "$((a * 25))" ]
		done
	done
}

@test "twice as many reports cost less than 2.5 times as much with temporary files" {
	command -v valgrind >/dev/null || skip "no valgrind"
	[ "$limit" -le 20 ] || skip "an instrumented program"
	cd "$BATS_TEST_TMPDIR"
	mkdir -p disk
	collection 500 >in
	a=$(instructions -T disk)
	collection 1000 >in
	b=$(instructions -T disk)
	[ "$a" -gt 0 ]
	[ "$((b * 10))" -lt "$((a * 25))" ]
}

@test "a temporary file that cannot be had or written is a failure" {
	cd "$BATS_TEST_TMPDIR"
	for d in none "$root/README" ''; do
		run -1 --separate-stderr pair-reports -g -T "$d" /dev/null
		[ -z "$output" ]
		[[ "$stderr" == "pair-reports: $d: "* ]]
	done
	run -2 --separate-stderr pair-reports -T
	[[ "$stderr" == *"usage: pair-reports "* ]]
	# A file larger than may be written; a disk that is full is alike.
	mkdir disk
	collection 400 >in
	run -1 --separate-stderr bash -c 'trap "" XFSZ; ulimit -f 64
		exec pair-reports -g -T disk in'
	[ -z "$output" ]
	[[ "$stderr" == "pair-reports: disk: "* ]]
	[ -z "$(ls -A disk)" ]
}

@test "a signal leaves no temporary file behind" {
	cd "$BATS_TEST_TMPDIR"
	mkdir disk
	mkfifo in
	pair-reports -g -T disk in &
	pid=$!
	exec 9>in
	collection 100 >&9
	for i in $(seq 100); do
		[ -z "$(ls /proc/$pid/fd 2>/dev/null | tail -n +6)" ] || break
		sleep 0.05
	done
	kill -9 $pid
	exec 9>&-
	wait $pid || true
	[ -z "$(ls -A disk)" ]
}

# Sorting in several runs, and these in several rounds, where they are many.
@test "100,000 reports take a tenth of the memory with temporary files" {
	command time -f %M true 2>/dev/null || skip "no GNU time"
	[ "$limit" -le 20 ] || skip "an instrumented program"
	[ "${SCALE:-}" ] || skip "three minutes: SCALE=1"
	cd "$BATS_TEST_TMPDIR"
	mkdir disk
	collection 100000 >in
	command time -o a -f %M pair-reports -g in >want
	command time -o b -f %M pair-reports -g -T disk in | cmp - want
	echo "$(cat a) KB, $(cat b) KB"
	[ "$(($(cat b) * 10))" -lt "$(cat a)" ]
}
