load setup

# said ROWS: each is a sentence, "|" and field 6 as it is to be; a report a row
said() {
	local text want got
	while IFS='|' read -r text want; do
		got=$(tag-entities <<<"$text" | tag-sources | cut -f 6)
		[ "$got" = "$want" ] ||
			{ echo "$text: $got, not $want"; return 1; }
	done
}

# told TEXT...: field 6 of each sentence of a report that has these paragraphs
told() {
	printf '%s\n' "$@" | split-sentences | tag-entities | tag-sources |
		cut -f 6 | paste -s -d ' ' -
}

@test "a sentence of the reporter's has -" {
	said <<-'END'
		It rained.|-
		Ann Lee left for Paris on Friday.|-
		The report is due in May.|-
		He spoke to reporters for an hour.|-
	END
}

@test "direct, mixed and indirect" {
	said <<-'END'
		"It rained," said Ann Lee.|direct:Ann_Lee
		Ann Lee said: "It rained."|direct:Ann_Lee
		Ann Lee said that the night had been "far too wet" for them.|mixed:Ann_Lee
		Ann Lee said that it rained.|indirect:Ann_Lee
		"It rained, and it was cold," Ann Lee said, and left.|direct:Ann_Lee
	END
}

@test "each frame has its cues, and -e names them" {
	while IFS='|' read -r text frame cue; do
		got=$(tag-entities <<<"$text" | tag-sources -e | cut -f 6-10)
		[ "$got" = "$(tsv Ann_Lee cue "$frame" "$cue" 'Ann Lee')" ] ||
			{ echo "$text: $got"; return 1; }
	done <<-'END'
		Ann Lee said that it rained.|before|said
		Ann Lee told reporters that it rained.|before|told
		It rained all night, Ann Lee said.|after|said
		It rained all night, said Ann Lee.|inverted|said
		Ann Lee joked: "It rained!"|quoted|joked
		Ann Lee criticised the plan.|topic|criticised
		According to Ann Lee, it rained.|according|According to
		It rained all night, according to Ann Lee.|according|according to
	END
}

@test "a verb that states nothing is no cue" {
	said <<-'END'
		Ann Lee did not say that it rained.|-
		Ann Lee never said that it rained.|-
		Ann Lee was told that it rained.|-
		It was said that it rained.|-
		Ann Lee declined to say that it rained.|-
		Ann Lee would say that it rained.|-
		If Ann Lee says that it rained, it did.|-
		Residents were told to leave.|-
	END
}

@test "names are the fullest of the report, blanks are _" {
	[ "$(told 'Ann Lee left.' 'Lee said it rained.' 'She said it was late.')" = \
		'- indirect:Ann_Lee indirect:Ann_Lee' ]
	[ "$(told 'Finance Minister Ann Lee left.' 'The minister said it rained.')" = \
		'- indirect:Ann_Lee' ]
	[ "$(told 'A spokesman for the harbour said it rained.' \
		'The spokesman said it was late.')" = \
		'indirect:spokesman_for_the_harbour indirect:spokesman_for_the_harbour' ]
	[ "$(told 'The Merrow Harbour Board (MHB) said it rained.' \
		'The MHB said it was late.')" = \
		'indirect:Merrow_Harbour_Board indirect:Merrow_Harbour_Board' ]
}

@test "two sources, and names that have an &" {
	said <<-'END'
		Ann Lee and Tom Brill said it rained.|indirect:Ann_Lee&Tom_Brill
		Pratt & Sons said it rained.|indirect:Pratt_&_Sons
		Ann Lee and Pratt & Sons said it rained.|indirect:Ann_Lee&Pratt_&_Sons
	END
	[ "$(told 'Ann Lee and Tom Brill said it rained.' 'They said it was late.')" = \
		'indirect:Ann_Lee&Tom_Brill indirect:Ann_Lee&Tom_Brill' ]
	for name in 'A&B' 'A_&B' 'A&_B' 'A_&_B'; do
		got=$(tsv a 1 body 1 "ORG:0-3=$name" 'A&B said it rained.' |
			tag-sources | cut -f 6)
		[ "$got" = indirect:A_\&_B ]
	done
}

@test "a source that is not known is -" {
	[ "$(told '"It rained."')" = direct:- ]
	run -0 tag-sources -l <<<'"It rained."'
	[ "$output" = "$(tsv stdin 1 body 1 direct - - 1 11 'It rained.')" ]
}

@test "a quotation goes on over sentences" {
	[ "$(told '"It rained. It was late. We left," Ann Lee said.' 'It is May.')" = \
		'direct:Ann_Lee direct:Ann_Lee direct:Ann_Lee -' ]
	[ "$(told '"It rained," Ann Lee said. "It was late. We left."')" = \
		'direct:Ann_Lee direct:Ann_Lee direct:Ann_Lee' ]
}

@test "a quotation goes on over paragraphs that begin with a mark" {
	[ "$(told '"It rained," Ann Lee said.' '"It was late. We left.' \
		'"We came back."' 'It is May.')" = \
		'direct:Ann_Lee direct:Ann_Lee direct:Ann_Lee direct:Ann_Lee -' ]
	# Without one it ends with its sentence.
	[ "$(told '"It rained, Ann Lee said.' 'It is May.' 'It is late.' |
		cut -d ' ' -f 2-)" = '- -' ]
}

@test "marks of all kinds are marks, and apostrophes none" {
	said <<-'END'
		"It rained," said Ann Lee.|direct:Ann_Lee
		“It rained,” said Ann Lee.|direct:Ann_Lee
		„It rained“, said Ann Lee.|direct:Ann_Lee
		«It rained», said Ann Lee.|direct:Ann_Lee
		‘It rained,’ said Ann Lee.|direct:Ann_Lee
		'It rained,' Ann Lee said.|direct:Ann_Lee
		The '90s were better, Ann Lee said.|indirect:Ann_Lee
		The workers' union's hall is the brothers' house.|-
	END
}

@test "a closing mark is looked for in forty sentences" {
	for n in 39 40; do
		{
			tsv a 1 body 1 - '"It rained.'
			for i in $(seq $n); do tsv a 1 body $i - 'It was late.'; done
			tsv a 1 body 99 - 'We left," said Ann Lee.'
		} | tag-sources | cut -f 6 >"$BATS_TEST_TMPDIR/got"
		got=$(sed -n 2p "$BATS_TEST_TMPDIR/got")
		[ "$got" = "$([ $n -lt 40 ] && echo direct:Ann_Lee || echo -)" ]
	done
}

@test "what does not tell has no source and no quotation" {
	for k in byline date dateline credit chrome chrome:share; do
		run -0 tag-sources <<<"$(tsv a 1 $k 1 - '"It rained," said Ann Lee.')"
		[ "$output" = "$(tsv a 1 $k 1 - - '"It rained," said Ann Lee.')" ]
		run -0 tag-sources -l <<<"$(tsv a 1 $k 1 - '"It rained," said Ann Lee.')"
		[ -z "$output" ]
	done
}

@test "what came before field 6 is kept, and what comes after" {
	run -0 tag-sources <<<"$(tsv a 7 list x junk mixed:Nobody more 'Lee said it rained.')"
	[ "$output" = "$(tsv a 7 list x junk indirect:Lee more 'Lee said it rained.')" ]
	run -0 tag-sources <<<'Lee said it rained.'
	[ "$output" = "$(tsv stdin 1 body 1 - indirect:Lee 'Lee said it rained.')" ]
}

@test "a document knows nothing of the one before" {
	run -0 tag-sources < <(tsv a 1 body 1 PER:0-7=Ann_Lee 'Ann Lee said it rained.'
		tsv b 1 body 1 PER:0-3 'Lee said it rained.'
		tsv b 1 body 2 - '"It was late."')
	[ "$(cut -f 6 <<<"$output" | paste -s -d ' ' -)" = \
		'indirect:Ann_Lee indirect:Lee direct:Lee' ]
}

@test "-l has a line for each part in quotation marks" {
	run -0 tag-sources -l <<<"$(tsv a 1 body 1 PER:10-17 '"It was," Ann Lee said, "very late."')"
	[ "$output" = "$(
		tsv a 1 body 1 direct Ann_Lee said 1 8 'It was,'
		tsv a 1 body 1 direct Ann_Lee said 25 35 'very late.')" ]
	run -0 tag-sources -l <<<'Lee said it was "wet" and "cold" and that nobody had come out to see it.'
	[ "$(cut -f 5-7,10 <<<"$output")" = "$(tsv mixed Lee said wet
		tsv mixed Lee said cold)" ]
}

@test "-l has what an indirect sentence tells" {
	while IFS='|' read -r text want; do
		got=$(tag-entities <<<"$text" | tag-sources -l | cut -f 10)
		[ "$got" = "$want" ] || { echo "$text: $got"; return 1; }
	done <<-'END'
		Ann Lee said that it rained.|it rained
		Ann Lee told reporters in Paris that it rained.|it rained
		It rained all night, Ann Lee said.|It rained all night
		It rained all night, said Ann Lee, the mayor.|It rained all night
		According to Ann Lee, it rained.|it rained
		Ann Lee was quoted as saying that it rained.|it rained
		Ann Lee urged people to leave.|people to leave
		It rained.|
	END
}

@test "offsets count bytes, with -c code points" {
	text='Él: “Llueve”, José Gómez said.'
	run -0 tag-sources -l <<<"$text"
	[ "$(cut -f 8-10 <<<"$output")" = "$(tsv 8 14 Llueve)" ]
	run -0 tag-sources -lc <<<"$text"
	[ "$(cut -f 8-10 <<<"$output")" = "$(tsv 5 11 Llueve)" ]
	# Without -l it changes nothing.
	run -0 tag-sources -c <<<"$text"
	[ "$output" = "$(tag-sources <<<"$text")" ]
}

@test "of -e and -l the last counts" {
	[ "$(tag-sources -el <<<'Lee said it rained.')" = \
		"$(tag-sources -l <<<'Lee said it rained.')" ]
	[ "$(tag-sources -le <<<'Lee said it rained.')" = \
		"$(tag-sources -e <<<'Lee said it rained.')" ]
}

@test "-e gives a reason for each sentence" {
	run -0 tag-sources -e < <(tsv a 1 body 1 PER:15-22=Ann_Lee '"It rained," said Ann Lee.'
		tsv a 1 body 2 - '"It was late. ' ; tsv a 2 body 3 - 'It is May.')
	[ "$(cut -f 4-10 <<<"$output")" = "$(
		tsv 1 direct Ann_Lee cue inverted said 'Ann Lee'
		tsv 2 direct Ann_Lee paragraph none - -
		tsv 3 none - reporter none - -)" ]
	[ "$(cut -f 11 <<<"$output" | tail -n 1)" = 'It is May.' ]
	run -0 tag-sources -e <<<"$(tsv a 1 body 1 - '"It rained."')"
	[ "$(cut -f 5-10 <<<"$output")" = "$(tsv direct - last none - -)" ]
}

@test "a cue behind the five hundred and twelfth word is not seen" {
	for n in 500 520; do
		text=$(yes so | head -n "$n" | paste -s -d ' ' -)
		got=$(tsv a 1 body 1 - "$text, Lee said." | tag-sources | cut -f 6)
		[ "$got" = "$([ $n -lt 512 ] && echo indirect:Lee || echo -)" ]
	done
}

@test "wrong use says how it is used" {
	run -2 --separate-stderr tag-sources -x
	[[ $stderr == *"usage: tag-sources [-cCel] [file ...]"* ]]
}

@test "what it has written comes out as it is" {
	cd "$BATS_TEST_TMPDIR"
	cat "$root"/test/golden/tag-sources/*.in | tag-sources >once
	tag-sources once | cmp - once
	[ "$(cut -f 6 once | grep -c ':')" -gt 40 ]
}

@test "an indirect statement is listed without who says so" {
	run -0 tag-sources -l < <(
		printf '%s\n' 'Police said on Monday that it rained.' \
			'It rained, police said.' \
			'According to police, it rained.' \
			'The rain, police said, was very heavy.')
	[ "$(cut -f 10 <<<"$output")" = "$(printf '%s\n' 'it rained' 'It rained' \
		'it rained' 'was very heavy')" ]
}

@test "a line of any length has its answer, and its first words count" {
	cd "$BATS_TEST_TMPDIR"
	awk 'BEGIN { for (i = 0; i < 20000; i++) printf "word "; print "end" }' |
		sed 's/^/Police said /' >long
	run -0 tag-sources long
	[ "$(cut -f 6 <<<"$output")" = indirect:police ]
	awk 'BEGIN { for (i = 0; i < 20000; i++) printf "\"a "; print "" }' >marks
	run -0 tag-sources marks
	[ "$(cut -f 6- <<<"$output" | wc -l)" -eq 1 ]
}

@test "entities that are wrong are passed over" {
	for e in PER:5-2=x PER:0-999=x X:0-4=x PER:0-4= : '=' PER:0-4=A_B_C; do
		run -0 tag-sources <<<"$(tsv a 1 body 1 "$e" 'Lees said it rained.')"
		[ "$(cut -f 5 <<<"$output")" = "$e" ]
		[[ $output == *indirect:* ]]
	done
}

@test "align reads it: one source is evidence, two of one quotation a conflict" {
	quote='"We will build a new bridge over the river,"'
	run -0 sh -c 'tag-entities | tag-sources | align | cut -f 1,7' < <(
		tsv a "$quote said Ann Lee."
		tsv b "$quote Tom Brill told the council.")
	[[ $output == differs*differs:source:Ann_Lee\|Tom_Brill* ]]
	run -0 sh -c 'tag-entities | tag-sources | align | cut -f 1,7' < <(
		tsv a 'Mayor Ann Lee spoke.'
		tsv a "$quote she said."
		tsv b "$quote Ann Lee told the council.")
	[[ $output == *source:Ann_Lee* && $output != *differs* ]]
	# Nothing is said where nothing is known.
	run -0 sh -c 'tag-entities | align | cut -f 7' < <(
		tsv a "$quote said Ann Lee."
		tsv b "$quote Tom Brill told the council.")
	[[ $output != *source* ]]
}

@test "align names the source of what one report tells alone, and of a fact" {
	run -0 sh -c 'tag-sources | align | cut -f 1,7' < <(
		tsv a 1 body 1 - 'Police said it rained.'
		tsv b 1 body 1 - 'Nurses wanted higher pay, a union said.')
	[ "$output" = "$(tsv only-a source-a:police; tsv only-b source-b:union)" ]
	run -0 sh -c 'tag-sources | align -g | cut -f 2,6' < <(
		tsv a 1 body 1 - 'Police said it rained.'
		tsv b 1 body 1 - 'We left.')
	[ "$output" = "$(tsv single source:police; tsv single -)" ]
}

@test "labelled reports have the sources they had" {
	[ -d "$data/sources" ] || skip "no data"
	run -0 env DATA="$data" sh "$root/test/score/tag-sources.sh"
	awk -F '\t' '/^attributed F1/ { if ($2 < 97) exit 1 }
		/^both F1/ { if ($2 < 93) exit 1 }
		/^how/ { if ($2 < 95) exit 1 } END { exit NR < 4 }' <<<"$output"
}
