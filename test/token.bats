load setup

# Each line: a text, then its tokens joined by |.
@test "texts come apart into the tokens token.h promises" {
	while IFS=$'\t' read -r text want; do
		got=$("$root/test/tokens" <<<"$text" | cut -d ' ' -f 2- |
			paste -s -d '|' -)
		[ "$got" = "$want" ] || { echo "$text: $got"; return 1; }
	done <<-'END'
		Kerry's talks	Kerry|'s|talks
		Kerry’s talks	Kerry|’s|talks
		don't O'Brien's	don't|O'Brien|'s
		the dogs' bowl	the|dogs|'|bowl
		US-Russia talks	US|-|Russia|talks
		U.S. officials	U.S.|officials
		He left at 6 a.m. today.	He|left|at|6|a.m.|today|.
		John F. Kennedy	John|F.|Kennedy
		Gov. Smith of Acme Corp.	Gov.|Smith|of|Acme|Corp.
		See example.com.	See|example.com|.
		on Sunday.Russia said	on|Sunday|.|Russia|said
		cultural...strategic	cultural|...|strategic
		1,000 or 3.5, so.	1,000|or|3.5|,|so|.
		2014-03-15 06:59	2014-03-15|06:59
		the 20th F-16s	the|20th|F|-|16s
		$5.2 million (€4)	$|5.2|million|(|€|4|)
		"No," he said.	"|No|,|"|he|said|.
		“No,” he said.	“|No|,|”|he|said|.
		Ökonomen sagen: nein	Ökonomen|sagen|:|nein
		他说不。好	他|说|不|。|好
		LONDON -- No	LONDON|--|No
		Ph.D. and U.S.S.R.	Ph.D.|and|U.S.S.R.
		Wait... what?!	Wait|...|what|?|!
		a b c	a|b|c
		1990s and 50%	1990s|and|50|%
	END
}

@test "words, numbers and marks are told apart" {
	run -0 "$root/test/tokens" <<<"In 2014, 20th c."
	[ "$output" = "word In
number 2014
mark ,
number 20th
word c
mark ." ]
}

@test "tokens and white space are all there is in a text" {
	awk 'BEGIN { srand(7); for (i = 0; i < 200000; i++)
		printf "%c", i % 97 == 96 ? 10 : 32 + int(rand() * 95) }' |
		tr 0-9A-Z 'a-z0-9. ' >"$BATS_TEST_TMPDIR/in"
	echo >>"$BATS_TEST_TMPDIR/in"
	"$root/test/tokens" <"$BATS_TEST_TMPDIR/in" | cut -d ' ' -f 2- |
		tr -d ' \n' >"$BATS_TEST_TMPDIR/out"
	tr -d ' \n' <"$BATS_TEST_TMPDIR/in" | cmp - "$BATS_TEST_TMPDIR/out"
	[ -s "$BATS_TEST_TMPDIR/out" ]
	# It fails where the shorter way to a plain word comes to another one.
	"$root/test/tokens" <"$BATS_TEST_TMPDIR/in" >"$BATS_TEST_TMPDIR/out"
}
