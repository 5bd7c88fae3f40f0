load setup

# row RELATION SCORE SENT_A SENT_B TEXT_A TEXT_B [EVIDENCE]: one of reports a and b
row() {
	tsv "$1" "$2" a "$3" b "$4" "${7:--}" "$5" "$6"
}

# A pair that has everything: links of each kind, own sentences of the right
# before, amid and behind, and a right sentence with two partners.
pair() {
	row same 0.912 1 2 'Talks ended in London.' 'The talks in London ended.'
	row partial 0.510 1 4 'Talks ended in London.' 'He left London on Friday, he said.'
	row differs 0.840 3 5 'Two people were hurt.' 'Three people were hurt.' \
		'differs:NUM:2|3 written:Two|Three words:people|hurt'
	row only-a 0.000 4 - 'Nobody was to blame.' -
	row partial 0.700 6 4 'He left on Friday.' 'He left London on Friday, he said.'
	row only-b 0.000 - 1 - 'Talks end'
	row only-b 0.000 - 3 - 'It rained.'
	row only-b 0.000 - 6 - 'Nobody died.'
}

# utf8 HEX: the character of that number
utf8() {
	local c=$((16#$1)) bytes
	if ((c < 0x800)); then
		bytes=$(printf '\\x%x' $((c >> 6 | 0xc0)))
	elif ((c < 0x10000)); then
		bytes=$(printf '\\x%x' $((c >> 12 | 0xe0)) $((c >> 6 & 63 | 128)))
	else
		bytes=$(printf '\\x%x' $((c >> 18 | 0xf0)) $((c >> 12 & 63 | 128)) \
			$((c >> 6 & 63 | 128)))
	fi
	printf "$bytes\\x$(printf %x $((c & 63 | 128)))"
}

# characters TEXT: each \u{HEX} in it made that character
characters() {
	local s=$1
	while [[ $s =~ ^(.*)\\u\{([0-9a-f]+)\}(.*)$ ]]; do
		s=${BASH_REMATCH[1]}$(utf8 "${BASH_REMATCH[2]}")${BASH_REMATCH[3]}
	done
	printf %s "$s"
}

show() { # show OPTION...: what show-alignment prints of standard input
	env -u COLUMNS -u NO_COLOR show-alignment -f "$@"
}

@test "reports stand side by side in the order of the left" {
	pair >"$BATS_TEST_TMPDIR/in"
	show -w 70 "$BATS_TEST_TMPDIR/in" >"$BATS_TEST_TMPDIR/out"
	diff - "$BATS_TEST_TMPDIR/out" <<-'END'
		a                                     b

		                                  > 1 Talks end

		Talks ended in London.          1 = 2 The talks in London ended.
		                                  ~ 4 He left London on Friday, ...

		                                  > 3 It rained.

		Two people were hurt.           3 ! 5 Three people were hurt.

		                                  > 6 Nobody died.

		Nobody was to blame.            4 <

		He left on Friday.              6 ~ 4 He left London on Friday, he
		                                      said.

		= 1  ~ 2  ! 1  < 1  > 3
	END
}

@test "the order of rows does not matter" {
	run -0 show -w 70 < <(pair)
	told=$output
	run -0 show -w 70 < <(pair | sort -r)
	[ "$output" = "$told" ]
}

@test "under 60 columns one stands above the other" {
	run -0 show -w 59 < <(pair | head -n 3)
	diff - <(echo "$output") <<-'END'
		<  a
		>  b

		  1 Talks ended in London.
		= 2 The talks in London ended.
		~ 4 He left London on Friday, he said.

		  3 Two people were hurt.
		! 5 Three people were hurt.

		= 1  ~ 1  ! 1  < 0  > 0
	END
	run -0 show -w 60 < <(pair | head -n 3)
	[[ $output == *'1 = 2'* ]]
}

@test "reports one above the other have the same colours, or none" {
	show -w 59 --color always < <(pair) >"$BATS_TEST_TMPDIR/coloured"
	grep -q $'\033' "$BATS_TEST_TMPDIR/coloured"
	show -w 59 < <(pair) >"$BATS_TEST_TMPDIR/plain"
	sed $'s/\033\\[[0-9;]*m//g' "$BATS_TEST_TMPDIR/coloured" |
		cmp - "$BATS_TEST_TMPDIR/plain"
}

@test "plain text has words in place of marks and columns" {
	run -0 show -x -w 40 < <(pair)
	diff - <(echo "$output") <<-'END'
		A: a
		B: b

		only B 1: Talks end

		A 1: Talks ended in London.
		same, B 2: The talks in London ended.
		partial, B 4: He left London on ...

		only B 3: It rained.

		A 3: Two people were hurt.
		differs, B 5: Three people were hurt.

		only B 6: Nobody died.

		only A 4: Nobody was to blame.

		A 6: He left on Friday.
		partial, B 4: He left London on Friday,
		  he said.

		1 same, 2 partial, 1 differs, 1 only-a, 3 only-b
	END
}

@test "the last line has words where there is room" {
	run -0 show -w 71 < <(pair)
	[ "${lines[-1]}" = '= 1  ~ 2  ! 1  < 1  > 3' ]
	run -0 show -w 72 < <(pair)
	[ "${lines[-1]}" = '= 1 same  ~ 2 partial  ! 1 differs  < 1 only-a  > 3 only-b' ]
}

@test "-r picks relations, and refuses what is none" {
	run -0 show -x -r differs,only-a < <(pair)
	diff - <(echo "$output") <<-'END'
		A: a
		B: b

		A 1: Talks ended in London.
		partial, B 4: He left London on Friday, he said.

		A 3: Two people were hurt.
		differs, B 5: Three people were hurt.

		only B 6: Nobody died.

		only A 4: Nobody was to blame.

		A 6: He left on Friday.
		partial, B 4: He left London on Friday, he said.

		1 differs, 1 only-a
	END
	# What is not next to it is left out.
	run -0 show -x -r same < <(pair)
	diff - <(echo "$output") <<-'END'
		A: a
		B: b

		only B 1: Talks end

		A 1: Talks ended in London.
		same, B 2: The talks in London ended.
		partial, B 4: He left London on Friday, he said.

		only B 3: It rained.

		1 same
	END
	for r in '' same, ,same other same,other samesame; do
		run -2 show -r "$r" <<<''
		[[ $output == *'no relations'* ]]
	done
}

@test "pairs of reports come one after another, each with its header" {
	{ pair; pair | sed 's/	b	/	c	/'; } >"$BATS_TEST_TMPDIR/in"
	run -0 show -w 70 "$BATS_TEST_TMPDIR/in"
	[ "$(grep -c '^= 1  ~ 2  ! 1  < 1  > 3$' <<<"$output")" -eq 2 ]
	[ "$(grep -c '^a  *b$' <<<"$output")" -eq 1 ]
	[ "$(grep -c '^a  *c$' <<<"$output")" -eq 1 ]
}

@test "columns are as wide as asked, whatever the width" {
	pair >"$BATS_TEST_TMPDIR/in"
	for w in 20 21 33 59 60 61 79 80 100 133; do
		show -w "$w" "$BATS_TEST_TMPDIR/in" >"$BATS_TEST_TMPDIR/out"
		awk -v w="$w" 'length($0) > w && !/^= / { print w ": " $0; bad = 1 }
			END { exit bad }' "$BATS_TEST_TMPDIR/out"
		run -1 grep -n ' $' "$BATS_TEST_TMPDIR/out"
	done
	for w in 19 0 10001 x ''; do
		run -2 show -w "$w" <<<''
	done
}

# fits_terminal AFTER [OPTION]: on a terminal of 44 columns, with AFTER behind its
# operand, it shows what -w 44 shows
fits_terminal() {
	command -v script >/dev/null || skip "no script"
	pair >"$BATS_TEST_TMPDIR/in"
	run -0 env -u COLUMNS script -qec \
		"stty cols 44; show-alignment -f ${2:-} $BATS_TEST_TMPDIR/in $1" /dev/null
	told=$(tr -d '\r' <<<"$output")
	run -0 show -w 44 "$BATS_TEST_TMPDIR/in"
	[ "$output" = "$told" ]
}

@test "the width of the terminal counts where the output is a pipe" {
	fits_terminal '2>/dev/null | cat'
}

@test "the view counts facts, not links, and answers before it lists" {
	run -0 show-alignment -w 72 < <(pair)
	diff - <(echo "$output") <<-'END'
		A      a
		B      b

		2 facts in both, 1 of them told differently; 1 only in A (1 unsure), 3
		only in B (3 unsure)

		Where they disagree

		Number (people, hurt): Two (A 3) - Three (B 5)
		A 3    Two people were hurt.
		B 5    Three people were hurt.

		What both tell

		A 1    Talks ended in London. (0.91)
		B 2    The talks in London ended.
		       also A 6, B 4

		Only in A

		A 4    Nobody was to blame. (0.00)

		Only in B

		B 1    Talks end (0.00)
		B 3    It rained. (0.00)
		B 6    Nobody died. (0.00)
	END
}

@test "-M limits the facts of each section and says how many are left" {
	run -0 show-alignment -x -M 1 < <(pair)
	[[ $output == *'2 more are not shown.'* ]]
	run -0 show-alignment -x -M 3 < <(pair)
	[[ $output != *'not shown'* ]]
	run -2 show-alignment -M 0 < <(pair)
}

@test "eight times the rows of one pair take at most 8.8 times the instructions" {
	command -v valgrind >/dev/null || skip "no valgrind"
	rows() { # rows LEFT RIGHT
		awk -v l="$1" -v r="$2" 'BEGIN { OFS = "\t"
			for (i = 1; i <= l; i++)
				for (k = 1; k <= r; k++)
					print "differs", 0.5, "a", i, "b", k, \
					    "differs:NUM:" i "|" k " written:" i "|" k, \
					    "The bridge number " i " was closed.", \
					    "The bridge number " k " was shut." }'
	}
	rows 15 30 >"$BATS_TEST_TMPDIR/once"
	rows 60 60 >"$BATS_TEST_TMPDIR/eight"
	for o in -x -H -f '-f -H'; do
		for n in once eight; do
			# shellcheck disable=SC2086
			valgrind --tool=callgrind --callgrind-out-file=/dev/null \
				show-alignment $o "$BATS_TEST_TMPDIR/$n" 2>&1 >/dev/null |
				sed -n 's/.*Collected : //p'
		done | xargs | awk -v o="$o" '
			$2 > $1 * 8.8 { print o, $2 / $1; bad = 1 } END { exit bad || NR != 1 }'
	done
}

@test "the width is that of -w, COLUMNS, or 80" {
	run -0 env -u COLUMNS show-alignment < <(pair)
	told=$output
	run -0 env -u COLUMNS show-alignment -w 80 < <(pair)
	[ "$output" = "$told" ]
	run -0 env COLUMNS=40 show-alignment < <(pair)
	told=$output
	run -0 env COLUMNS=100 show-alignment -w 40 < <(pair)
	[ "$output" = "$told" ]
	run -0 env COLUMNS=3 show-alignment < <(pair)
	told=$output
	run -0 show-alignment -w 20 < <(pair)
	[ "$output" = "$told" ]
	run -0 env COLUMNS=none show-alignment < <(pair)
	told=$output
	run -0 show-alignment -w 80 < <(pair)
	[ "$output" = "$told" ]
}

@test "the width of a terminal is asked for" {
	fits_terminal '' '--color never'
}

@test "East Asian text is as wide as it is shown, and broken without blanks" {
	zh=約翰克里與拉夫羅夫在倫敦舉行會談，烏克蘭危機未達成協議。
	run -0 show -w 63 < <(row same 1.000 1 1 "$zh" "$zh")
	diff - <(echo "$output") <<-'END'
		a                                  b

		約翰克里與拉夫羅夫在倫敦舉行 1 = 1 約翰克里與拉夫羅夫在倫敦舉行
		會談，烏克蘭危機未達成協議。       會談，烏克蘭危機未達成協議。

		= 1  ~ 0  ! 0  < 0  > 0
	END
}

@test "closing marks begin no line" {
	run -0 show -w 60 < <(row only-a 0 1 - '一二三四五六七八九十一二三。四' -)
	[ "${lines[1]}" = '一二三四五六七八九十一二   1 <' ]
	[ "${lines[2]}" = '三。四' ]
}

@test "combining marks and emoji keep the columns in line" {
	for s in 'de\u{0301}ja\u{0300} vu' 'ok \u{1f680} ok' '\u{0e17}\u{0e35}\u{0e48}' '\u{2705}'; do
		text=$(characters "$s")
		columns=$(python3 -c '
import sys, unicodedata as u
print(sum(0 if u.category(c) == "Mn" else
    2 if u.east_asian_width(c) in "WF" else 1 for c in sys.argv[1]))' "$text") || skip "no python3"
		run -0 show -w 61 < <(row same 1 1 1 "$text" x)
		[[ ${lines[1]} == *' 1 = 1 x' ]]
		before=${lines[1]%%'  '*}
		[ "$before" = "$text" ]
		blanks=${lines[1]#"$text"}
		blanks=${blanks%'1 = 1 x'}
		[ $((columns + ${#blanks})) -eq 28 ]
	done
}

@test "a word longer than a line is cut" {
	long=$(printf '%050d' 0)
	run -0 show -w 60 < <(row only-a 0.000 1 - "$long" -)
	[ "${lines[1]}" = "${long:0:26} 1 <" ]
	[ "${lines[2]}" = "${long:0:24}" ]
}

@test "colours come on request, and never without a terminal" {
	esc=$(printf '\033')
	run -0 show < <(pair)
	[[ $output != *"$esc"* ]]
	run -0 show --color never < <(pair)
	[[ $output != *"$esc"* ]]
	run -0 env NO_COLOR=1 show-alignment --color always < <(pair)
	[[ $output == *"$esc[1;31mThree$esc[0m people were hurt."* ]]
	run -2 show --color sometimes < <(pair)
}

@test "what only one report tells has a colour as a whole" {
	esc=$(printf '\033')
	alone() {
		tsv only-a 0 a 1 b - - 'Talks ended.' -
		tsv same 1 a 2 b 2 - 'He left.' 'He left.'
	}
	for columns in 50 80; do
		run -0 show --color always -w $columns < <(alone)
		[[ $output == *"$esc[35mTalks ended.$esc[0m"* ]]
		[[ $output != *mHe\ left.* ]]
	done
	run -0 show -H < <(alone)
	[ "$(grep -A 1 '^<div class="g o">' <<<"$output" | grep -o '[^>]*</p>')" = 'Talks ended.</p>' ]
	[[ $output == *' title="only-a">'* && $output == *' title="same 1.000">'* ]]
}

@test "all that comes before the first passage of the left is shown" {
	for columns in 50 80; do
		run -0 show -w $columns < <(tsv only-b 0 a - b 1 - - First.
			tsv only-b 0 a - b 2 - - Second.
			tsv same 1 a 1 b 3 - 'He left.' 'He left.')
		[ "$(grep -o -e First -e Second -e left <<<"$output" | uniq | paste -s -d ' ' -)" = 'First Second left' ]
	done
}

@test "numbers end in one column" {
	run -0 show -w 60 < <(tsv same 1 a 5 b 12 - 'He left.' 'He left.'
		tsv same 1 a 12 b 5 - 'He slept.' 'He slept.')
	[ "$(awk '/^He/ { print substr($0, index($0, " =") - 2, 7), index($0, " =") }' <<<"$output")" = ' 5 = 12 29
12 =  5 29' ]
}

@test "colours come on a terminal, but not with NO_COLOR or a dumb one" {
	command -v script >/dev/null || skip "no script"
	pair >"$BATS_TEST_TMPDIR/in"
	esc=$(printf '\033')
	on() {
		env -u NO_COLOR TERM=xterm "$@" script -qec \
			"show-alignment $BATS_TEST_TMPDIR/in" /dev/null
	}
	run -0 on
	[[ $output == *"$esc[1;31m"* ]]
	run -0 on NO_COLOR=
	[[ $output == *"$esc[1;31m"* ]]
	run -0 on NO_COLOR=1
	[[ $output != *"$esc"* ]]
	run -0 on TERM=dumb
	[[ $output != *"$esc"* ]]
}

@test "without their colours, lines are the same" {
	run -0 show -w 70 < <(pair)
	told=$output
	run -0 show -w 70 --color always < <(pair)
	[ "$(sed 's/\x1b\[[0-9;]*m//g' <<<"$output")" = "$told" ]
	# Each line ends the colours it begins.
	run -1 grep -vE '^([^'$'\033'']|'$'\033''\[[0-9;]+m[^'$'\033'']+'$'\033''\[0m)*$' <<<"$output"
}

# marked TEXT_A TEXT_B: what stands out in the page, <i> <b> <u>, left | right
marked() {
	row differs 0.5 1 1 "$1" "$2" "${3:--}" | show -H |
		sed -n 's/^<p .*<\/a>\(.*\)<\/p>$/\1/p' | paste -s -d '|' -
}

@test "what the partner does not have stands out" {
	while IFS=$'\t' read -r a b evidence want; do
		got=$(marked "$a" "$b" "$evidence")
		[ "$got" = "$want" ] || { echo "$got"; false; }
	done <<-'END'
		He met Kerry.	He met Lavrov.	-	He met <b>Kerry</b>.|He met <b>Lavrov</b>.
		Talks ended.	They ended.	-	<i>Talks</i> ended.|They ended.
		He suspended it.	They suspend it.	-	He suspended it.|They suspend it.
		Rain fell, that said.	Rain fell.	-	Rain fell, that said.|Rain fell.
		It rained hard there.	It rained.	-	It rained <i>hard</i> there.|It rained.
		In Southend.	In Southern.	-	In <b>Southend</b>.|In <b>Southern</b>.
		In MAY he left.	In May he left.	-	In MAY he left.|In May he left.
		U.S. envoy spoke.	US envoy spoke.	-	U.S. envoy spoke.|US envoy spoke.
		In Southend.	In Southend he left.	names:Southend	In Southend.|In Southend he <i>left</i>.
		Two hurt.	Three hurt.	differs:NUM:2|3 written:Two|Three	<b>Two</b> hurt.|<b>Three</b> hurt.
		Two hurt.	Three hurt.	-	Two hurt.|<i>Three</i> hurt.
		He paid 1,000.	He paid 1000.	figures:1,000=1000	He paid 1,000.|He paid 1000.
		He paid 1,000.	He paid 1000.	-	He paid <b>1,000</b>.|He paid <b>1000</b>.
		All 30 left.	All thirty left.	figures:30=thirty	All 30 left.|All thirty left.
		It cost $4.2 million.	It cost 4 200 000 dollars.	figures:$_4.2_million=4_200_000_dollars	It cost $4.2 million.|It cost 4 200 000 dollars.
		They spent 5, not 6.	They spent 7, not 6.	differs:NUM:5|7 written:5|7 figures:6	They spent <b>5</b>, not 6.|They spent <b>7</b>, not 6.
	END
}

@test "words that both quote stand out" {
	quoted='"We did it all," he said.'
	got=$(marked "$quoted" '"We did it all," they said.')
	[ "$got" = '&#34;<u>We did it all</u>,&#34; he said.|&#34;<u>We did it all</u>,&#34; they said.' ]
	# not quoted in both; only two words; the quote begun in the sentence before
	got=$(marked "$quoted" 'We did it all, he said.')
	[[ $got != *'<u>'* ]]
	got=$(marked '"It was," he said.' '"It was," she said.')
	[[ $got != *'<u>'* ]]
	got=$(marked 'We did it all.”' '“We did it all.”')
	[ "$got" = '<u>We did it all</u>.”|“<u>We did it all</u>.”' ]
	got=$(marked '«We did it all»' '„We did it all“')
	[ "$got" = '«<u>We did it all</u>»|„<u>We did it all</u>“' ]
}

@test "nothing in the text speaks to the terminal or to the browser" {
	while IFS=$'\t' read -r text want; do
		text=$(printf %b "$(characters "$text")")
		want=$(characters "$want")
		for o in -w60 -x -H '--color always'; do
			# shellcheck disable=SC2086
			row only-a 0.000 1 - "$text" - | show $o >"$BATS_TEST_TMPDIR/out"
			expect=$want
			[ "$o" != -H ] || expect=$(sed 's/&/\&amp;/g; s/</\&lt;/g; s/>/\&gt;/g
				s/"/\&#34;/g' <<<"$want" | sed "s/'/\&#39;/g")
			grep -qF "$expect" "$BATS_TEST_TMPDIR/out" ||
				{ echo "$o: $text"; cat "$BATS_TEST_TMPDIR/out"; false; }
			[[ $o == '--color always' ]] || ! LC_ALL=C grep -q $'[\001-\010\013-\037\177]' \
				"$BATS_TEST_TMPDIR/out"
		done
	done <<-'END'
		a\u{202e}b	a<U+202E>b
		a\u{2066}b\u{2069}c	a<U+2066>b<U+2069>c
		a\u{200f}b\u{061c}c	a<U+200F>b<U+061C>c
		\u{e0041}x	<U+E0041>x
		\u{10fffd}x	<U+10FFFD>x
		\u{e000}\u{fdd0}x	<U+E000><U+FDD0>x
		\u{3164}x	<U+3164>x
		p\u{00ad}a\u{200b}y\u{2060}\u{feff}p\u{fe0f}\u{034f}al	paypal
		a\u{200d}b\u{200c}c	abc
		\u{0645}\u{06cc}\u{200c}\u{062e}\u{0648}\u{0627}\u{0647}\u{0645}	\u{0645}\u{06cc}\u{200c}\u{062e}\u{0648}\u{0627}\u{0647}\u{0645}
		\u{0301}x e\u{0301}\u{0301}\u{0301}\u{0301}\u{0301}\u{0301}y	x e\u{0301}\u{0301}\u{0301}\u{0301}y
		a\u{00a0}b\u{2003}\u{2003}c	a\u{00a0}b c
		a\033[2Jb\302\233c	a [2Jb c
		a\u{2028}b	a b
		<script>alert(1)</script>	<script>alert(1)</script>
		"x" onclick='y' & &lt;	"x" onclick='y' & &lt;
	END
}

@test "names of reports are made harmless too" {
	name=$(characters '<b>\u{202e}"x')
	run -0 show -H < <(tsv same 1 "$name" 1 "$name" 1 '<i>"' t t; tsv 1 single "$name" 1 "$name" - t)
	[[ $output == *'<h2>&lt;b&gt;&lt;U+202E&gt;&#34;x and '* ]]
	[[ $output == *'title="same 1.000 &lt;i&gt;&#34;"'* ]]
	[[ $output == *'<td data-r="&lt;b&gt;&lt;U+202E&gt;&#34;x">'* ]]
	[[ $output != *'<b>"'* && $output != *$'\xe2\x80\xae'* ]]
	run -0 show < <(tsv same 1 "$name" 1 "$name" 1 - t t; tsv 1 single "$name" 1 "$name" - t)
	[[ $output == *'<b><U+202E>"x'* && $output != *$'\xe2\x80\xae'* ]]
}

@test "a line that is no row is told, and the rest is shown" {
	pair >"$BATS_TEST_TMPDIR/good"
	run -0 show "$BATS_TEST_TMPDIR/good"
	told=$output
	while IFS='|' read -r line cause; do
		{ head -n 2 "$BATS_TEST_TMPDIR/good"; printf '%b\n' "$line"
			tail -n +3 "$BATS_TEST_TMPDIR/good"; } >"$BATS_TEST_TMPDIR/in"
		run -1 --separate-stderr show "$BATS_TEST_TMPDIR/in"
		[ "$output" = "$told" ]
		[ "$stderr" = "show-alignment: $BATS_TEST_TMPDIR/in:3: $cause" ] ||
			{ echo "$line: $stderr"; false; }
	done <<-'END'
		just a text|neither 9 fields nor 7
		same\t1\ta\t1\tb\t1\t-\tx|neither 9 fields nor 7
		same\t1\ta\t1\tb\t1\t-\tx\ty\tz|neither 9 fields nor 7
		equal\t1\ta\t1\tb\t1\t-\tx\ty|unknown relation in field 1
		same\t1.1\ta\t1\tb\t1\t-\tx\ty|no score from 0 to 1 in field 2
		same\t2\ta\t1\tb\t1\t-\tx\ty|no score from 0 to 1 in field 2
		same\t0.\ta\t1\tb\t1\t-\tx\ty|no score from 0 to 1 in field 2
		same\t0x1\ta\t1\tb\t1\t-\tx\ty|no score from 0 to 1 in field 2
		same\t0.5x\ta\t1\tb\t1\t-\tx\ty|no score from 0 to 1 in field 2
		same\t1\ta\t0\tb\t1\t-\tx\ty|no sentence number in field 4
		same\t1\ta\t1\tb\t1e3\t-\tx\ty|no sentence number in field 6
		same\t1\ta\t1\tb\t9999999999\t-\tx\ty|no sentence number in field 6
		same\t1\ta\t1\tb\t-\t-\tx\ty|relation and sentence numbers disagree
		only-a\t0\ta\t1\tb\t1\t-\tx\ty|relation and sentence numbers disagree
		only-b\t0\ta\t1\tb\t-\t-\tx\ty|relation and sentence numbers disagree
		x\tsingle\ta\t1\ta\t-\ttext|no fact number in field 1
		1\tsame\ta\t1\ta\t-\ttext|unknown verdict in field 2
		1\tsingle\ta\t-1\ta\t-\ttext|no sentence number in field 4
	END
}

@test "nothing to show is said so" {
	tsv report - a - - - - - - >"$BATS_TEST_TMPDIR/head"
	for o in -w80 -x -f -fx '--color=always' '-M 1' '-r same'; do
		for f in /dev/null "$BATS_TEST_TMPDIR/head"; do
			# shellcheck disable=SC2086
			run -0 --separate-stderr show-alignment $o "$f"
			[ -z "$output" ]
			[ "$stderr" = 'show-alignment: no rows: nothing to show' ]
		done
	done
	# A browser gets a page.
	for o in -H -fH; do
		run -0 --separate-stderr show-alignment $o </dev/null
		[[ $output == '<!DOCTYPE html>'*'There is nothing to show.'*'</html>' ]]
		[ "$stderr" = 'show-alignment: no rows: nothing to show' ]
	done
	# Where a line was no row, that is what is said.
	run -1 --separate-stderr show-alignment <<<'no row'
	[ -z "$output" ]
	[[ $stderr == 'show-alignment: stdin:1: '* && $stderr != *$'\n'* ]]
}

facts() {
	tsv 1 agreed a 1 a - 'Talks ended.'
	tsv 1 agreed b 4 b - 'The talks ended.'
	tsv 2 single b 7 b - 'It rained all day.'
	tsv 1 agreed c 2 c - 'They ended.'
	tsv 1 agreed b 9 b - 'All ended.'
}

@test "facts are a table of facts by reports" {
	run -0 show -w 68 < <(facts)
	diff - <(echo "$output") <<-'END'
		     a                    b                    c

		1 =  Talks ended.         The talks ended.     They ended.
		                          All ended.

		2    -                    It rained all day.   -

		2 facts in 3 reports, 1 in all: 1 agreed, 0 differs, 1 single
	END
}

@test "facts are a list where columns have no room" {
	for o in '-w 40' '-x -w 68'; do
		# shellcheck disable=SC2086
		run -0 show $o < <(facts)
		diff - <(echo "$output") <<-'END'
			fact 1: agreed
			  a
			    Talks ended.
			  b
			    The talks ended.
			  b
			    All ended.
			  c
			    They ended.

			fact 2: single
			  b
			    It rained all day.

			2 facts in 3 reports, 1 in all: 1 agreed, 0 differs, 1 single
		END
	done
}

@test "facts of the page have a column a report, or a list of many" {
	run -0 show -H < <(facts)
	[ "$(grep -c '<td data-r=' <<<"$output")" -eq 6 ]
	[[ $output == *'<td data-r="b"><p dir="auto">The talks ended.</p><p dir="auto">All ended.</p></td>'* ]]
	run -0 show -H < <(for d in 1 2 3 4 5 6 7; do tsv 1 agreed "d$d" 1 "d$d" - text; done)
	[ "$(grep -c '<td data-r=' <<<"$output")" -eq 0 ]
	[[ $output == *'<strong>d7</strong> text'* ]]
}

@test "facts that differ have a mark, and copies are named" {
	copies() {
		tsv 1 differs a 1 a differs:12 '12 left.'
		tsv 1 differs b 1 a differs:13 '13 left.'
		tsv 2 single c 2 c - 'It rained.'
		tsv 2 single d 2 c - 'It rained.'
	}
	run -0 show -w 100 --color always < <(copies)
	[[ $output == *$'\n1 \e['*$'m!\e[0m  12 left.'* ]]
	[[ $output == *$'\n2    -  '* ]]
	[ "$(show -w 100 < <(copies) | sed -n '/^copies/,/^$/p')" = "$(
		printf '%s\n' copies: '  a' '  b' copies: '  c' '  d')" ]
	run -0 show -H < <(copies)
	[[ $output == *'<th>1 <b>!</b></th>'*'<th>2</th>'* ]]
	[[ $output == *'<p dir="auto">a and b are copies</p>'*'c and d are copies'* ]]
}

@test "facts and pairs can follow each other" {
	run -0 show -w 70 < <(pair; facts; pair)
	[ "$(grep -c '^= 1 ' <<<"$output")" -eq 2 ]
	[[ $output == *'2 facts in 3 reports'* ]]
}

@test "the page is well-formed, its anchors lead somewhere, and none twice" {
	{ pair; facts; pair; } | show -H >"$BATS_TEST_TMPDIR/page.html"
	grep -o ' id="[^"]*"' "$BATS_TEST_TMPDIR/page.html" |
		sed 's/.*"\(.*\)"/\1/' >"$BATS_TEST_TMPDIR/ids"
	[ -z "$(sort "$BATS_TEST_TMPDIR/ids" | uniq -d)" ]
	grep -o ' href="#[^"]*"' "$BATS_TEST_TMPDIR/page.html" |
		sed 's/.*#\(.*\)"/\1/' | sort -u >"$BATS_TEST_TMPDIR/hrefs"
	[ -s "$BATS_TEST_TMPDIR/hrefs" ]
	[ -z "$(sort -u "$BATS_TEST_TMPDIR/ids" | comm -13 - "$BATS_TEST_TMPDIR/hrefs")" ]
	for tag in div p section nav details summary ul table tr td th a i b u strong; do
		opened=$(grep -oE "<$tag[ >]" "$BATS_TEST_TMPDIR/page.html" | wc -l)
		closed=$(grep -o "</$tag>" "$BATS_TEST_TMPDIR/page.html" | wc -l)
		[ "$opened" -eq "$closed" ] || { echo "$tag $opened $closed"; false; }
	done
}

@test "the page asks for nothing from outside, and its policy says so" {
	pair | show -H >"$BATS_TEST_TMPDIR/page.html"
	run -1 grep -E '(src|href)="?[^#" ]|<script|<link|url\(|@import|http:|https:| style=' \
		"$BATS_TEST_TMPDIR/page.html"
	command -v openssl >/dev/null || skip "no openssl"
	hash=$(tr '\n' '\r' <"$BATS_TEST_TMPDIR/page.html" |
		sed 's/.*<style>//; s/<\/style>.*//' | tr '\r' '\n' |
		openssl dgst -sha256 -binary | openssl base64)
	grep -qF "default-src 'none'; style-src 'sha256-$hash'" \
		"$BATS_TEST_TMPDIR/page.html"
}

@test "the page of two ordinary reports is under 100 kB" {
	awk 'BEGIN { OFS = "\t"
		for (i = 1; i <= 40; i++) {
			t = sprintf("%200s", i); gsub(/ /, "x", t); gsub(/xxxxx/, " word", t)
			for (j = 0; j < 3; j++)
				print "partial", 0.5, "a", i, "b", i + j, "words:a|b|c", t, t "s"
		} }' | show -H >"$BATS_TEST_TMPDIR/page.html"
	[ "$(wc -c <"$BATS_TEST_TMPDIR/page.html")" -lt 100000 ]
}

@test "of -H and -x the last counts" {
	run -0 show -H -x < <(pair)
	[ "${lines[0]}" = 'A: a' ]
	run -0 show -xH < <(pair)
	[ "${lines[0]}" = '<!DOCTYPE html>' ]
}

@test "time grows with the rows, and with the length of a line" {
	awk 'BEGIN { OFS = "\t"
		for (i = 40000; i > 0; i--)
			print "partial", 0.5, "a", 1, "b", i, "-", "One \"two\" three.", "Four." }' \
		>"$BATS_TEST_TMPDIR/rows"
	awk 'BEGIN { printf "same\t1\ta\t1\tb\t1\t-\t"
		for (i = 0; i < 200000; i++) printf "(\"1,x"
		printf "\t"
		for (i = 0; i < 400000; i++) printf "\"a b"; print "" }' \
		>"$BATS_TEST_TMPDIR/long"
	for o in -H '--color always' -x; do
		# shellcheck disable=SC2086
		timeout "$limit" show-alignment $o "$BATS_TEST_TMPDIR/rows" >/dev/null
		# shellcheck disable=SC2086
		timeout "$limit" show-alignment $o "$BATS_TEST_TMPDIR/long" >/dev/null
	done
}

@test "a right sentence stands with its best partner" {
	# same or differs before partial, then the score, then the first
	{
		row partial 0.900 1 1 'One.' 'It is told in full.'
		row same 0.300 2 1 'Two.' 'It is told in full.'
		row partial 0.4999 3 2 'Three.' 'Here, too, in full.'
		row partial 0.50 4 2 'Four.' 'Here, too, in full.'
		row partial 0.5 5 2 'Five.' 'Here, too, in full.'
	} >"$BATS_TEST_TMPDIR/in"
	run -0 show -x -w 30 -r same,partial "$BATS_TEST_TMPDIR/in"
	diff - <(echo "$output") <<-'END'
		A: a
		B: b

		A 1: One.
		partial, B 1: It is told ...

		A 2: Two.
		same, B 1: It is told in full.

		A 3: Three.
		partial, B 2: Here, too, ...

		A 4: Four.
		partial, B 2: Here, too, in
		  full.

		A 5: Five.
		partial, B 2: Here, too, ...

		1 same, 4 partial
	END
}

@test "a row that stands twice is shown twice, its sentence in full once" {
	run -0 show -x < <(pair | head -n 1; pair | head -n 1)
	[ "$(grep -c '^same, B 2: The talks in London ended.$' <<<"$output")" -eq 2 ]
	run -0 show -H < <(pair | head -n 1; pair | head -n 1)
	[ "$(grep -c ' id="p1b2"' <<<"$output")" -eq 1 ]
}

@test "names of reports that begin alike are two reports" {
	run -0 show -w 70 < <(for d in ab a abc ab; do tsv 1 agreed $d 1 $d - x; done)
	[[ $output == *'1 fact in 3 reports, 1 in all: 1 agreed, 0 differs, 0 single' ]]
	[[ ${lines[0]} == '     ab '*' a '*' abc' ]]
	run -0 show < <(tsv same 1 a 1 bc 1 - x y; tsv same 1 ab 1 c 1 - x y)
	[ "$(grep -c '^= 1 ' <<<"$output")" -eq 2 ]
}

@test "quotes in corner brackets are quotes" {
	got=$(marked '「我们都做了」他说' '「我们都做了」')
	[ "$got" = '「<u>我们都做了</u>」他说|「<u>我们都做了</u>」' ]
}

@test "without memory it says so" {
	[[ ${TORTURE:-} != *-M* ]] || skip "sanitizers need more memory"
	for i in 1 2 3 4 5 6 7; do pair | sed "s/\$/ $(printf '%090000d' "$i")/"; done \
		>"$BATS_TEST_TMPDIR/in"
	for kb in 3000 4000 5000 6000 8000 10000 12000 16000 24000; do
		for o in -H -x '--color always'; do
			# shellcheck disable=SC2086
			(ulimit -v "$kb" && exec show-alignment $o "$BATS_TEST_TMPDIR/in") \
				>/dev/null 2>"$BATS_TEST_TMPDIR/err" && continue
			status=$?
			# 127: too little for the loader even
			[ "$status" -eq 127 ] || { [ "$status" -eq 1 ] &&
				grep -Eq 'annot allocate memory|ut of memory' "$BATS_TEST_TMPDIR/err"; }
		done
	done
}

@test "who tells a sentence stands beside it" {
	cd "$BATS_TEST_TMPDIR"
	{
		tsv same 0.900 a 1 b 1 source:Ann_Lee 'It rained.' 'It was wet.'
		tsv partial 0.500 a 2 b 2 'source-a:Ott_&_Sons&police source-b:NUB' \
			'We left.' 'They left.'
		tsv only-a 0.800 a 3 b - 'near:1:0.100 source-a:Tom' 'No.' -
		tsv only-b 0.800 a - b 3 source-b:Jo 'x' 'Yes.' |
			sed $'s/\tx\t/\t-\t/'
	} >rows
	run -0 show-alignment -f -x rows
	[[ $output == *'A 1 (Ann Lee): It rained.'* ]]
	[[ $output == *'same, B 1 (Ann Lee): It was wet.'* ]]
	[[ $output == *'A 2 (Ott & Sons and police): We left.'* ]]
	[[ $output == *'partial, B 2 (NUB): They left.'* ]]
	[[ $output == *'only A 3 (Tom): No.'* && $output == *'only B 3 (Jo): Yes.'* ]]
	run -0 show-alignment -f -w 80 --color never rows
	[[ $output == *$'\n(Ann Lee) '* && $output == *'(Ott & Sons and police)'* ]]
	run -0 show-alignment -H rows
	[[ $output == *'It was wet. <cite>(Ann Lee)</cite>'* ]]
	[[ $output == *'<cite>(Ott &amp; Sons and police)</cite>'* ]]
	# In the view, with the score.
	run -0 show-alignment -w 80 --color never rows
	[[ $output == *'It was wet. (Ann Lee, 0.90)'*$'It rained.\n'* ]]
	[[ $output == *'They left. (NUB, 0.50)'*'We left. (Ott & Sons and police)'* ]]
	[[ $output == *'No. (Tom, 0.80)'* && $output == *'Yes. (Jo, 0.80)'* ]]
	# Facts, too; a value that looks like markup is no markup.
	tsv 1 single a 1 a 'source:<b>' 'It rained.' >facts
	run -0 show-alignment -x facts
	[[ $output == *'It rained.'*'(<b>)'* ]]
	run -0 show-alignment -H facts
	[[ $output == *'<cite>(&lt;b&gt;)</cite>'* ]]
}

@test "what align takes for equal is not marked as different" {
	cd "$BATS_TEST_TMPDIR"
	{
		tsv a 'The United States suspended flights after sixty hours of talks.'
		tsv b 'U.S. cancels flights after 60 hours of talks'
		tsv b 'Nobody Wants Answers Right Now'
	} | tag-entities | align | show-alignment -f --color always -w 120 >out
	! grep -E $'\e\[[0-9;]*m(United|States|U\.S\.|suspended|cancels|sixty|60)' out
	# In a headline, a capital makes no name.
	tsv partial 0.900 a 1 b 1 - 'Answers come late.' \
		'Nobody Wants Late Answers Now' | show-alignment -f --color always -w 120 >out
	grep -q $'\e\[33mNobody Wants' out
}

@test "an address of the web leads there in a page, and nothing else does" {
	cd "$BATS_TEST_TMPDIR"
	tsv same 0.900 'https://a.example/x?a=1&b="2"' 1 'javascript:alert(1)' 1 - \
		'It rained.' 'It was wet.' >rows
	run -0 show-alignment -H rows
	[[ $output == *'<a href="https://a.example/x?a=1&amp;b=&#34;2&#34;">https://'* ]]
	[[ $output != *'href="javascript'* ]]
	run -0 show-alignment -x rows
	[[ $output == *'A: https://a.example/x?a=1&b="2"'* ]]
}

@test "two matters in which reports differ are told apart" {
	cd "$BATS_TEST_TMPDIR"
	{
		tsv differs 0.900 a 1 b 1 \
			'differs:NUM:11|13 written:11|13 words:hurt' \
			'Four died and 11 were hurt.' 'Five died and 13 were hurt.'
		tsv differs 0.900 a 1 b 2 \
			'differs:NUM:4|5 written:Four|Five words:died' \
			'Four died and 11 were hurt.' 'Five people died.'
	} >rows
	run -0 show-alignment -x rows
	[[ $output == *'Number (hurt): [-11-] (A 1) - {+13+} (B 1)'* ]]
	[[ $output == *'Number (died): [-Four-] (A 1) - {+Five+} (B 2)'* ]]
	{
		tsv 1 differs a 1 a 'differs:NUM:11|NUM.2:4 written:11|Four' \
			'Four died and 11 were hurt.'
		tsv 1 differs b 1 b 'differs:NUM:13 written:13' '13 were hurt.'
		tsv 1 differs c 1 c 'differs:NUM.2:5 written:Five' 'Five died.'
	} >facts
	run -0 show-alignment -x facts
	[[ $output == *'Number: [-11-] (A 1) - {+13+} (B 1)'* ]]
	[[ $output == *'Number: [-Four-] (A 1) - {+Five+} (C 1)'* ]]
}

@test "README has the first answer of the demo" {
	cd "$root"
	told=$(awk '/^\t[0-9]+ facts? in both/ { on = 1 } /^[^\t]/ && on { exit }
		on' README | tr -s '[:space:]' ' ')
	run -0 man/example/demo
	[[ $(tr -s '[:space:]' ' ' <<<"$output") == *"$told"* ]]
	[ "${#told}" -gt 100 ]
}

@test "a diagnostic names each report that is not English, once" {
	german() {
		tsv "$1" 'Die Brücke über den Fluss ist seit Montag gesperrt.'
		tsv "$1" 'Der Rat hat den Umbau des Bahnhofs am Abend gebilligt.'
		tsv "$1" 'Drei Menschen wurden bei dem Sturm verletzt.'
		tsv "$1" 'Die Schule ist bis zum Freitag der Woche geschlossen.'
	}
	english() {
		tsv "$1" 'The bridge over the river has been closed since Monday.'
		tsv "$1" 'The council approved the new station in the evening.'
		tsv "$1" 'Three people were hurt, and the school will be closed.'
		tsv "$1" 'It is the worst storm of the year in this part of town.'
	}
	said() { printf 'show-alignment: %s: not English: relations are unsure\n' "$@"; }
	for how in -a -g; do
		(german a; english b; german c) | align $how 2>"$BATS_TEST_TMPDIR/align" >"$BATS_TEST_TMPDIR/rows"
		[ "$(sed 's/^align/show-alignment/' "$BATS_TEST_TMPDIR/align")" = "$(said a c)" ]
		for form in -w80 -x -H '-f -w80'; do
			run -0 --separate-stderr show-alignment $form "$BATS_TEST_TMPDIR/rows"
			[ "$stderr" = "$(said a c)" ]
		done
	done
	# A sentence with several partners counts once: there are 9 words.
	run -0 --separate-stderr show-alignment < <(for i in 1 2 3 4 5; do
		row partial 0.500 1 $i 'Die Brücke über den Fluss ist seit Montag gesperrt.' 'The bridge.'
	done)
	[ -z "$stderr" ]
	# Where English stands makes no difference, how much there is of it does.
	some() { for _ in $(seq "$2"); do "$1" a; done; }
	for n in 2 40; do
		cd "$BATS_TEST_TMPDIR"
		(some english 2; some german $n) >first
		(some german $n; some english 2) >last
		for f in first last; do
			run -0 --separate-stderr show-alignment < <(
				awk -F '\t' '{ print "only-a\t0\ta\t" NR "\tb\t-\t-\t" $2 "\t-" }' $f)
			[ "$stderr" = "$([ "$n" -eq 2 ] || said a)" ]
		done
	done
}

@test "a view leaves no sentence out, and shows each once" {
	cd "$BATS_TEST_TMPDIR"
	{
		tsv differs 0.900 a 1 b 1 'differs:NUM:2|3 written:Two|Three' \
			'Two died.' 'Three died.'
		tsv same 0.950 a 2 b 1 - 'Some died in the fire.' 'Three died.'
		tsv differs 0.800 a 1 b 1 'differs:outcome:died|lived written:died|died' \
			'Two died.' 'Three died.'
	} >rows
	run -0 show-alignment -x rows
	[ "$(grep -c '^B 1: ' <<<"$output")" -eq 1 ]
	for n in 'A 1' 'A 2' 'B 1'; do
		[[ $output == *"$n"* ]]
	done
	# A fact of one report in several sentences.
	{ tsv 1 single a 1 a - 'It rained.'; tsv 1 single a 3 a - 'Rain fell.'
		tsv 2 single b 1 b - 'No.'; } >facts
	run -0 show-alignment -x facts
	[[ $output == *$'A 1: It rained.\n  also A 3'* ]]
}

@test "copies are one source, whichever of them tells a fact" {
	cd "$BATS_TEST_TMPDIR"
	{
		tsv 1 agreed a 1 a - 'Fire killed two.'
		tsv 1 agreed c 1 b - 'Two die in fire.'
		tsv 2 single b 1 b - 'It rained.'
		tsv 3 single c 2 b - 'It snowed.'
	} >facts
	run -0 show-alignment -x facts
	[[ $output == *'1 fact in several reports; 0 only in A, 2 only in C'* ]]
	[[ $output == *$'Only in C and its copies\n'* ]]
	# Nothing but copies.
	{ tsv 1 single a 1 a - 'It rained.'; tsv 1 single b 1 a - 'It rained.'; } >facts
	run -0 show-alignment -x facts
	[[ $output == *'copies of one another'*$'Told in A and its copies\n'* ]]
}

@test "a value has the name of who says it, and no other" {
	cd "$BATS_TEST_TMPDIR"
	{
		tsv differs 0.900 a 1 b 1 'differs:NUM:3|4 written:Three|Four' \
			'Three died.' 'Four died.'
		tsv differs 0.900 a 2 b 1 'differs:NUM:3|4 written:Three|Four source-a:mayor' \
			'Three died, the mayor said.' 'Four died.'
	} >rows
	run -0 show-alignment -x rows
	[[ $output == *'[-Three-] (A 1; A 2, mayor) - {+Four+} (B 1)'* ]]
}

@test "values are told where one word does not tell them, and words are whole" {
	cd "$BATS_TEST_TMPDIR"
	tsv differs 0.900 a 1 b 1 \
		'differs:role:Dell>Orr|Orr>Dell written:Dell|Dell' \
		'Dell sued Orr.' 'Orr sued Dell.' >rows
	run -0 show-alignment -x rows
	[[ $output == *'Who did it to whom: [-Dell > Orr-] (A 1) - {+Orr > Dell+} (B 1)'* ]]
	tsv differs 0.900 a 1 b 1 'differs:polarity:-|not written:left|leave' \
		'He left.' 'He did not leave.' >rows
	run -0 show-alignment -x rows
	[[ $output == *'[-left-] (A 1) - {+not leave+} (B 1)'* ]]
	tsv differs 0.900 a 1 b 1 'differs:NUM:3|4 written:3|4' \
		'In 2013, 3 died.' 'In 2013, 4 died.' >rows
	run -0 show-alignment -x rows
	[[ $output == *'A 1: In 2013, [-3-] died.'* ]]
}
