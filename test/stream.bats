load setup

# What every program does alike: reading, repairing, writing, complaining.
# filters: those that take the stream; strip-boilerplate takes pages.
filters='split-sentences tag-entities tag-sources align'

# sample PROGRAM: a small input that it takes
sample() {
	case $1 in
	strip-boilerplate)
		printf '%s\n\n' 'Talks end in London' 'By Ann Lee' \
			'The talks ended in London on Friday, officials said after a night of bargaining.' \
			'They said that the two sides would meet again in a week, and that some questions were still open.' \
			'"We are not there yet," a minister told reporters, who had waited for him in the rain since noon.'
		;;
	tag-sources)
		tsv a 1 body 1 - 'The talks ended in London on Friday, officials said.'
		tsv b 1 body 1 LOC:9-15 '"Talks in London ended on Friday," London said.'
		;;
	show-alignment)
		tsv same 0.912 a 1 b 1 - 'Talks ended.' 'The talks ended.'
		tsv only-b 0.000 a - b 2 - - 'He left.'
		;;
	*)
		tsv a 1 body 1 - 'The talks ended in London on Friday.'
		tsv b 1 body 1 - 'Talks in London ended on Friday.'
		;;
	esac
}

# filter PROGRAM FORMAT: its output for what printf makes of FORMAT
filter() {
	local program=$1
	shift
	printf -- "$@" | "$program"
}

@test "a file, standard input and - are read alike" {
	for p in $programs; do
		sample "$p" >"$BATS_TEST_TMPDIR/in"
		cd "$BATS_TEST_TMPDIR"
		run -0 "$p" <in
		[ -n "$output" ]
		want=${output//stdin/in}
		run -0 "$p" - <in
		[ "${output//stdin/in}" = "$want" ]
		run -0 "$p" in
		[ "$output" = "$want" ]
		run -0 "$p" -- in
		[ "$output" = "$want" ]
	done
}

@test "nothing in, nothing out" {
	# show-alignment counts its rows, be there any or not.
	for p in ${programs/show-alignment/}; do
		run -0 --separate-stderr "$p" </dev/null
		[ -z "$output" ]
	done
}

@test "a missing file is reported and the rest still done" {
	for p in $programs; do
		sample "$p" >"$BATS_TEST_TMPDIR/in"
		cd "$BATS_TEST_TMPDIR"
		want=$("$p" in)
		run -1 --separate-stderr "$p" none in
		[ "$output" = "$want" ]
		[ "$stderr" = "$p: none: No such file or directory" ]
	done
}

@test "a document comes out the same whatever comes before it" {
	cd "$BATS_TEST_TMPDIR"
	cp "$root"/man/example/*.txt .
	# Names that are other things in the one than in the other.
	for d in wire gazette; do
		tr 'ae' 'ea' <$d.txt >other-$d.txt
		sed 's/[A-Z][a-z]*/\L&/g' $d.txt >small-$d.txt
	done
	for f in *.txt; do
		strip-boilerplate -a "$f" >"$f.0"
		split-sentences "$f.0" >"$f.1"
		tag-entities -L "$f.1" >"$f.2"
		tag-entities "$f.1" | tag-sources -e >"$f.3"
	done
	for f in *.txt; do
		for before in *.txt; do
			[ "$before" != "$f" ] || continue
			strip-boilerplate -a "$before" "$f" |
				cmp - <(cat "$before.0" "$f.0")
			split-sentences "$before.0" "$f.0" |
				cmp - <(cat "$before.1" "$f.1")
			tag-entities -L "$before.1" "$f.1" |
				cmp - <(cat "$before.2" "$f.2")
			tag-entities "$before.1" "$f.1" | tag-sources -e |
				cmp - <(cat "$before.3" "$f.3")
		done
	done
}

@test "a program that is called by its path says its name" {
	for p in $programs; do
		run -1 --separate-stderr "$root/cmd/$p" "$BATS_TEST_TMPDIR/none"
		[[ "$stderr" == "$p: "*"/none: No such file or directory" ]]
	done
}

# appended PROGRAM FILE OPERAND...: the answer is appended to FILE
appended() {
	local p=$1 to=$2
	shift 2
	run -1 sh -c 'p=$1 to=$2; shift 2; exec "$p" "$@" 2>err >>"$to" <"$to"' \
		sh "$p" "$to" "$@"
}

@test "a file that the output goes to is reported, and the rest still done" {
	cd "$BATS_TEST_TMPDIR"
	for p in $programs; do
		sample "$p" >in
		cp in other
		ln in link
		while read -r name operands; do
			# What the program says of nothing, or of the other.
			cat other <("$p" ${operands:+other} </dev/null) >want
			# shellcheck disable=SC2086
			appended "$p" in $name $operands
			cmp in want || { echo "$p $name"; return 1; }
			[[ "$(<err)" == *"$p: ${name/-/stdin}: input file is output file" ]]
			cat other >in
		done <<-'END'
			in
			link
			-
			in other
		END
		# Nothing is left to read where the shell has emptied it.
		run -1 sh -c '"$1" in 2>err >in' sh "$p"
		rm in link
	done
}

@test "a descriptor that is closed is none of the files" {
	cd "$BATS_TEST_TMPDIR"
	for p in $programs; do
		sample "$p" >in
		"$p" in >want
		run -1 --separate-stderr sh -c '"$1" in - <&-' sh "$p"
		[[ "$stderr" == *"$p: stdin: Bad file descriptor"* ]] ||
			{ echo "$stderr"; return 1; }
		[ "$output" = "$(<want)" ] || { echo "$p: $output"; return 1; }
		run -0 sh -c '"$1" in <&-' sh "$p"
		[ "$output" = "$(<want)" ]
		run -1 sh -c '"$1" in >&-' sh "$p"
		[ "$output" = "$p: stdout: Bad file descriptor" ]
		run -0 sh -c '"$1" in 2>&-' sh "$p"
		[ "$output" = "$(<want)" ]
		run -1 sh -c '"$1" in none <&- 2>&-' sh "$p"
		[ "$output" = "$(<want)" ]
	done
}

@test "a directory is reported" {
	for p in $programs; do
		run -1 --separate-stderr "$p" "$BATS_TEST_TMPDIR"
		[[ "$stderr" == "$p: $BATS_TEST_TMPDIR: Is a directory"* ]]
	done
}

@test "a file may be named as the user likes" {
	cd "$BATS_TEST_TMPDIR"
	for p in $programs; do
		for f in ./-x $'a\nb' 'a b' '*' '%s'; do
			sample "$p" >"$f"
			run -0 "$p" -- "$f"
			[ -n "$output" ]
		done
	done
}

@test "a full disk is an error" {
	[ -c /dev/full ] || skip "no /dev/full"
	for p in $programs; do
		sample "$p" >"$BATS_TEST_TMPDIR/in"
		run -1 sh -c '"$1" <"$2" >/dev/full' sh "$p" "$BATS_TEST_TMPDIR/in"
		[ "$output" = "$p: stdout: No space left on device" ]
	done
}

@test "a closed pipe ends a program without a word" {
	for p in $filters; do
		for i in $(seq 3000); do
			tsv "$i" 1 body 1 - 'The talks ended in London on Friday.'
		done >"$BATS_TEST_TMPDIR/in"
		run -0 --separate-stderr sh -c \
			'{ "$1" <"$2"; echo $? >"$3"; } | head -n 1' sh "$p" \
			"$BATS_TEST_TMPDIR/in" "$BATS_TEST_TMPDIR/status"
		[ -z "$stderr" ]
		[ "$(cat "$BATS_TEST_TMPDIR/status")" -ne 0 ]
	done
}

# The other end waits until more is written than a pipe holds.
@test "a pipe that does not block is waited for" {
	command -v python3 >/dev/null || skip "no python3 to set it so"
	cd "$BATS_TEST_TMPDIR"
	seq 20000 | sed 's/.*/d&	The talks number & ended on Friday./' >in
	split-sentences in >want
	python3 -c 'import os, subprocess
r, w = os.pipe()
os.set_blocking(w, False)
p = subprocess.Popen(["split-sentences", "in"], stdout=w)
os.close(w)
got = os.read(r, 1)
while not open("/proc/%d/stat" % p.pid).read().rsplit(")")[1].startswith((" S", " Z")):
    pass
with os.fdopen(r, "rb") as rest:
    got += rest.read()
open("got", "wb").write(got)
assert p.wait() == 0' || { [ -r /proc/self/stat ] || skip "no /proc"; false; }
	cmp want got
}

@test "help and version go to standard output" {
	for p in $programs; do
		for o in -h --help; do
			run -0 --separate-stderr "$p" $o
			[[ "$output" == "usage: $p "* ]]
			[ -z "$stderr" ]
		done
		for o in -V --version; do
			run -0 --separate-stderr "$p" $o
			[[ "$output" == "$p "[0-9]* ]]
			[ -z "$stderr" ]
		done
	done
}

# options PROGRAM: letter, long name and an argument of each option that can be
# tried with any input
options() {
	"$root/man/options" "$root/man/$1.1" | awk -F '\t' -v p="$1" '
		$1 == "-" || $4 ~ /^(file|name)$/ || p $2 == "strip-boilerplateD" { next }
		{
			v = $5
			sub(/ .*/, "", v)
			if (v == "-")
				v = $4 == "columns" ? 40 : 1
			print $2, $3, $4 == "-" ? "" : v
		}'
}

@test "a long option is its letter, wherever it stands" {
	cd "$BATS_TEST_TMPDIR"
	cp "$root"/man/example/*.txt .
	for p in $programs; do
		options "$p" >options
		[ -s options ]
		while read -r letter name value; do
			short=-$letter
			[ "$letter" != - ] || short=--$name
			"$p" "$short" ${value:+"$value"} wire.txt >want 2>/dev/null || :
			for o in "--$name${value:+=$value}" "--$name $value"; do
				# shellcheck disable=SC2086
				"$p" $o wire.txt >got 2>/dev/null || :
				cmp want got
				# shellcheck disable=SC2086
				"$p" wire.txt $o >got 2>/dev/null || :
				cmp want got
			done
		done <options
	done
}

@test "options stand behind operands, up to --, and may be cut short" {
	cd "$BATS_TEST_TMPDIR"
	tsv a 1 body 1 'He spoke in Rome on Monday.' - >in
	cp in ./-l
	tag-entities -l -t LOC in >want
	for words in 'in -l -t LOC' '-l in -tLOC' 'in -ltLOC' 'in --li --ty=LOC' \
		'--types LOC in --list' '-l -t LOC -- in' '-lt LOC -- -l'; do
		# shellcheck disable=SC2086
		tag-entities $words >got
		cmp want got
	done
	tag-entities -l -t LOC in - in <in >want
	tag-entities in -l - -t LOC -- in <in >got
	cmp want got
	run -0 tag-entities -- in -l
	[ "$(tag-entities in in)" = "$output" ]
}

@test "long options that are wrong are told" {
	for case in '--no-such|unknown option --no-such' '--code=1|takes no argument: --code=1' \
		'--types|option --types needs an argument' '--=|unknown option --=' \
		'-lq|unknown option -q' '-lt|option -t needs an argument'; do
		IFS='|' read -r word want <<<"$case"
		run -2 --separate-stderr tag-entities "$word"
		[ "${stderr%%$'\n'*}" = "tag-entities: $want" ]
	done
	# A beginning of two names.
	run -2 --separate-stderr tag-entities --v x
	[ "${stderr%%$'\n'*}" = "tag-entities: unknown option --v" ]
}

@test "wrong use is status 2 and the usage, and nothing is read" {
	for p in $programs; do
		help=$("$p" -h | head -n 1)
		for o in '-?' --nonsense -Z; do
			run -2 --separate-stderr "$p" $o </dev/null
			[ -z "$output" ]
			[[ "$stderr" == *"$help" ]]
		done
	done
}

# Lines of 0 to 7 fields before the text X, then what they leave tag-entities and
# split-sentences with, and the number of the sentence for align.
@test "records of every shape leave a filter complete" {
	text='It rained. We left.'
	while IFS='|' read -r in fields sentences sent; do
		in=${in//,/$'\t'}
		in=${in//X/$text}
		want=
		[ "$sentences" = - ] || want=$(tsv ${sentences//,/ } 1 'It rained.'
			tsv ${sentences//,/ } 2 'We left.')
		run -0 split-sentences <<<"$in"
		[ "$output" = "$want" ] || { echo "$in"; return 1; }
		run -0 tag-sources <<<"$in"
		[ "$(cut -f 1-4 <<<"$output")" = "$([ "$fields" = - ] ||
			tsv ${fields//,/ } | cut -f 1-4)" ] ||
			{ echo "$in"; return 1; }
		[ -z "$in" ] || [ "$(awk -F '\t' '{ print NF }' <<<"$output")" -ge 7 ]
		run -0 tag-entities <<<"$in"
		want=
		[ "$fields" = - ] || want=$(tsv ${fields//,/ } "$text")
		[ "$output" = "$want" ] || { echo "$in"; return 1; }
		[ -n "$in" ] || continue
		run -0 --separate-stderr align <<<"$in"
		output=$(grep -v '^report' <<<"$output")
		[ "$output" = "$(tsv only-a 0.000 "${fields%%,*}" "$sent" - - - \
			"$text" -)" ] || { echo "$in"; return 1; }
	done <<-'END'
		|-|-|-
		X|stdin,1,body,1,-|stdin,1,body|1
		a,X|a,-,-,1,-|a,-,-|1
		a,4,X|a,4,-,1,-|a,4,-|1
		a,4,title,X|a,4,title,1,-|a,4,title|1
		a,4,title,7,X|a,4,title,7,-|a,4,title|7
		a,4,title,7,NUM:3-9=1,X|a,4,title,7,-|a,4,title|7
		a,4,title,7,NUM:3-9,x,X|a,4,title,7,-,x|a,4,title|7
		a,4,title,7,-,x,y,X|a,4,title,7,-,x,y|a,4,title|7
	END
}

@test "what is missing is counted in each document" {
	run -0 tag-entities < <(
		echo 'It rained.'
		echo 'We left.'
		tsv a 'It rained.'
		tsv a 3 'We left.'
		tsv a 3 list 'He stayed.'
		tsv a 4 body 9 'No.'
		tsv a 5 body 'Yes.'
		tsv b 'It rained.'
		echo 'We left.')
	[ "$output" = "$(
		tsv stdin 1 body 1 - 'It rained.'
		tsv stdin 2 body 2 - 'We left.'
		tsv a - - 1 - 'It rained.'
		tsv a 3 - 2 - 'We left.'
		tsv a 3 list 3 - 'He stayed.'
		tsv a 4 body 9 - 'No.'
		tsv a 5 body 5 - 'Yes.'
		tsv b - - 1 - 'It rained.'
		tsv stdin 9 body 1 - 'We left.')" ]
}

@test "field 5 is the entities, whatever came in" {
	want=LOC:7-12=Paris
	for fields in '' a 'a 4' 'a 4 body' 'a 4 body 7' 'a 4 body 7 -' \
		'a 4 body 7 NUM:0-2=1' 'a 4 body 7 NUM:0-2 x' 'a 4 body 7 - x y'; do
		# shellcheck disable=SC2086
		tsv $fields 'We saw Paris.' | tag-entities >"$BATS_TEST_TMPDIR/out"
		got=$(cut -f 5 "$BATS_TEST_TMPDIR/out")
		[ "$got" = $want ] || { echo "$fields: $got"; return 1; }
		tag-entities "$BATS_TEST_TMPDIR/out" | cmp - "$BATS_TEST_TMPDIR/out"
	done
}

@test "field 6 is the source, whatever came in" {
	text='"It rained," said Ann Lee.'
	for fields in '' a 'a 4' 'a 4 body' 'a 4 body 7' 'a 4 body 7 PER:18-25' \
		'a 4 body 7 - -' 'a 4 body 7 - mixed:No' 'a 4 body 7 - - x y'; do
		# shellcheck disable=SC2086
		tsv $fields "$text" | tag-sources >"$BATS_TEST_TMPDIR/out"
		got=$(cut -f 6 "$BATS_TEST_TMPDIR/out")
		[ "$got" = direct:Ann_Lee ] || { echo "$fields: $got"; return 1; }
		tag-sources "$BATS_TEST_TMPDIR/out" | cmp - "$BATS_TEST_TMPDIR/out"
		tag-entities "$BATS_TEST_TMPDIR/out" | cut -f 6 >"$BATS_TEST_TMPDIR/on"
		[ "$(cat "$BATS_TEST_TMPDIR/on")" = direct:Ann_Lee ]
	done
}

@test "a filter writes its field in its position, and the rest goes along" {
	run -0 tag-sources <<<"$(tsv a 1 body 1 x '' y 'It rained.')"
	[ "$output" = "$(tsv a 1 body 1 x - y 'It rained.')" ]
	run -0 tag-entities <<<"$(tsv a 1 body 1 x '' y 'It rained.')"
	[ "$output" = "$(tsv a 1 body 1 - - y 'It rained.')" ]
	run -0 tag-entities <<<"$(tsv a 1 body 1 NUM:0-2 x y 'We saw Paris.')"
	[ "$output" = "$(tsv a 1 body 1 LOC:7-12=Paris x y 'We saw Paris.')" ]
}

# named PROGRAM: the names of the documents that it reads, one after the other
named() {
	local p=$1
	shift
	case $p in
	align) align -a "$@" 2>/dev/null | cut -f 3,5 | tr '\t' '\n' |
		awk '$0 != "-" && !seen[$0]++' ;;
	pair-reports) pair-reports -g "$@" | sort -n | cut -f 2 ;;
	strip-boilerplate) strip-boilerplate -a "$@" | cut -f 1 | uniq ;;
	*) "$p" "$@" | cut -f 1 | uniq ;;
	esac | paste -s -d ' ' -
}

@test "two files are two documents, and the same file twice, too" {
	cd "$BATS_TEST_TMPDIR"
	sample strip-boilerplate >a
	cp a b
	cp a a#2
	for p in strip-boilerplate $filters pair-reports; do
		while IFS='|' read -r operands want; do
			# shellcheck disable=SC2086
			got=$(named "$p" $operands <a)
			[ "$got" = "$want" ] ||
				{ echo "$p $operands: $got"; return 1; }
		done <<-'END'
			a b|a b
			a a|a a#2
			a a a|a a#2 a#3
			a a b b|a a#2 b b#2
			a a a#2|a a#2 a#2#2
			a a#2|a a#2
			-|stdin
		END
	done
}

@test "names that become one when they are written are two documents" {
	cd "$BATS_TEST_TMPDIR"
	sample strip-boilerplate >a_b
	cp a_b $'a\nb'
	cp a_b $'a\tb'
	for p in strip-boilerplate $filters pair-reports; do
		[ "$(named "$p" a_b $'a\nb')" = 'a_b a_b#2' ]
		[ "$(named "$p" $'a\nb' a_b)" = 'a_b a_b#2' ]
		[ "$(named "$p" $'a\nb' $'a\tb')" = 'a_b a_b#2' ]
	done
}

@test "a file does not continue the document of the file before" {
	cd "$BATS_TEST_TMPDIR"
	{ tsv a 'It rained.'; tsv b 'We left.'; tsv b 'No.'; } >in
	{ tsv b 'Yes.'; tsv b 'Fine.'; tsv a 'All.'; } >on
	for p in split-sentences tag-entities tag-sources; do
		run -0 "$p" in on
		[ "$(cut -f 1 <<<"$output" | paste -s -d ' ' -)" = \
			'a b b b#2 b#2 a' ]
		[ "$(cut -f 4 <<<"$output" | paste -s -d ' ' -)" = '1 1 2 1 2 1' ]
		# A stream of both is one file, where the document goes on.
		run -0 "$p" < <(cat in on)
		[ "$(cut -f 1 <<<"$output" | paste -s -d ' ' -)" = 'a b b b b a' ]
		[ "$(cut -f 4 <<<"$output" | paste -s -d ' ' -)" = '1 1 2 3 4 1' ]
	done
	# The second time of the name is read as it was written.
	split-sentences in on >once
	split-sentences once | cmp - once
}

@test "a name that comes back is another document" {
	cd "$BATS_TEST_TMPDIR"
	{ tsv a 'It rained.'; tsv b 'We left.'; tsv a 'No.'; } >in
	for p in split-sentences tag-entities tag-sources; do
		run -0 "$p" in
		[ "$(cut -f 1,4 <<<"$output" | paste -s -d ' ' -)" = \
			$'a\t1 b\t1 a\t1' ]
	done
}

@test "what would break the stream is repaired" {
	while IFS='|' read -r in want; do
		run -0 filter split-sentences "$in"
		[ "$output" = "$(printf -- "$want")" ] || { echo "$in"; return 1; }
	done <<-'END'
		a\t1\tbody\tOne|a\t1\tbody\t1\tOne
		a\t1\tbody\tOne\r\n|a\t1\tbody\t1\tOne
		\357\273\277a\t1\tbody\tOne\n|a\t1\tbody\t1\tOne
		a\t1\tbody\tO\0ne\n|a\t1\tbody\t1\tO\357\277\275ne
		a\t1\tbody\tO\377\376ne\n|a\t1\tbody\t1\tO\357\277\275\357\277\275ne
		a\t1\tbody\tO\342\202\n|a\t1\tbody\t1\tO\357\277\275
		a\t1\tbody\tO\300\257ne\n|a\t1\tbody\t1\tO\357\277\275\357\277\275ne
		a\t1\tbody\tO\355\240\200\n|a\t1\tbody\t1\tO\357\277\275\357\277\275\357\277\275
		a\t1\tbody\tO\033[2Jne\n|a\t1\tbody\t1\tO [2Jne
		a\t1\tbody\tO\302\205ne\n|a\t1\tbody\t1\tO ne
		a\t1\tbody\tO\342\200\250ne\n|a\t1\tbody\t1\tO ne
		\t\t\tOne\n|-\t-\t-\t1\tOne
		a\t1\tbody\t\n|a\t1\tbody\t1\t-
		\n\nOne\n\n|stdin\t3\tbody\t1\tOne
		\tOne\n|-\t-\t-\t1\tOne
		a\tOne\n|a\t-\t-\t1\tOne
	END
}

@test "what is not broken is left as it came" {
	text='“No” — café 他说 \n \\ "x" %s é 👩‍🚀'
	run -0 split-sentences <<<"$(tsv a 1 body "$text")"
	[ "$output" = "$(tsv a 1 body 1 "$text")" ]
}

@test "every program answers before its input ends" {
	for p in split-sentences tag-entities tag-sources; do
		mkfifo "$BATS_TEST_TMPDIR/$p"
		"$p" <"$BATS_TEST_TMPDIR/$p" >"$BATS_TEST_TMPDIR/$p.out" &
		exec 8>"$BATS_TEST_TMPDIR/$p"
		{ tsv a 'It rained.'; tsv b 'We left.'; } >&8
		for i in $(seq 100); do
			[ ! -s "$BATS_TEST_TMPDIR/$p.out" ] || break
			sleep 0.1
		done
		[ -s "$BATS_TEST_TMPDIR/$p.out" ]
		exec 8>&-
		wait
	done
}

# tag-sources behind it would answer one document later.
@test "filters in a row answer when the next document begins" {
	cd "$BATS_TEST_TMPDIR"
	mkfifo in
	split-sentences <in | tag-entities >out &
	exec 8>in
	{ tsv a 'It rained. We left.'; tsv b 'We left.'; } >&8
	for i in $(seq 100); do
		[ ! -s out ] || break
		sleep 0.1
	done
	[ "$(cut -f 1,4 out)" = "$(tsv a 1; tsv a 2)" ]
	exec 8>&-
	wait
	[ "$(cut -f 1,4 out)" = "$(tsv a 1; tsv a 2; tsv b 1)" ]
}

# lines PROGRAM WRITER LINES: an input that it answers with so many lines or more,
# each of this writer, one in 500 of nearly 4096 bytes
lines() {
	awk -v p="$1" -v w="$2" -v n="$3" 'BEGIN {
		OFS = "\t"
		for (long = "word"; length(long) < 3790; long = long " word")
			;
		if (p == "align")
			print "a", "Nothing."
		if (p == "show-alignment")
			n = n * 27 / 80
		else if (p == "align")
			n /= 2
		for (i = 1; i <= n; i++) {
			text = "Line " i " of writer " w (i % 500 ? "." : " " long)
			if (p == "show-alignment")
				print "same", "0.9", "a", i, "b", i, "-", text, text
			else if (p == "pair-reports")
				print int(i * 10 / n) "of" w, text
			else
				print i "of" w, text
		}
	}' </dev/null
}

@test "several writers on one pipe, or appending to one file, tear no line" {
	cd "$BATS_TEST_TMPDIR"
	n=$(share 80000)
	for p in $programs; do
		options=
		case $p in
		strip-boilerplate) options='-a -i' ;;
		show-alignment) options='-x -w 10000' ;;
		pair-reports) options=-R ;;
		esac
		for i in 1 2 3 4; do
			lines "$p" $i "$n" >in$i
			# shellcheck disable=SC2086
			"$p" $options in$i >out$i
			[ "$(wc -l <out$i)" -ge "$n" ]
			[ "$(wc -L <out$i)" -gt 3700 ]
		done
		LC_ALL=C sort out? >want
		: >appended
		for i in 1 2 3 4; do
			# shellcheck disable=SC2086
			"$p" $options in$i >>appended &
		done
		wait
		LC_ALL=C sort appended | cmp - want
		for i in 1 2 3 4; do
			# shellcheck disable=SC2086
			"$p" $options in$i &
		done | LC_ALL=C sort | cmp - want
	done
}

# Turkish, whose i and I are not a pair, where figures have a decimal comma: by
# a locale of its own where the system can make one.
@test "the locale changes nothing" {
	cd "$BATS_TEST_TMPDIR"
	if localedef -i tr_TR -f UTF-8 ./tr_TR.UTF-8 2>/dev/null; then
		export LOCPATH=$PWD
		[ "$(LC_ALL=tr_TR.UTF-8 locale decimal_point)" = , ]
	fi
	printf '%s\n' '-^istanbul' '+LINE' >own
	while read -r p options; do
		{
			sample "$p"
			sample "$p" | sed 's/Talks/İstanbul/; s/London/IŞIK İLİ/g
				s/Friday/1,5 million ısı. İran left/; s/talks/5.5 percent/'
		} >in
		# shellcheck disable=SC2086
		LC_ALL=C "$p" $options in none >want 2>err && return 1
		[ -s want ] || { echo "$p $options"; return 1; }
		for l in C.UTF-8 tr_TR.UTF-8 de_DE.ISO-8859-1 none; do
			# shellcheck disable=SC2086
			LC_ALL=$l LANGUAGE=tr "$p" $options in none >got 2>err2 &&
				return 1
			cmp want got
			cmp err err2
		done
	done <<-'END'
		strip-boilerplate -a
		strip-boilerplate -e
		strip-boilerplate -m 0.05 -p own
		split-sentences
		split-sentences -e
		tag-entities
		tag-entities -L -v
		tag-entities -e
		tag-sources
		tag-sources -l -c
		tag-sources -e
		align -m 0.05 -a
		align -e
		align -g
		show-alignment
		show-alignment -H
		show-alignment -x
		show-alignment --color always -w 64
		pair-reports -m 0.01
		pair-reports -g -W 1.5
	END
}
