load setup

# A story: two documents, one sentence a line: doc, text.
story() {
	tsv a 'The dam broke.'
	tsv a 'Two farms were flooded.'
	tsv b 'A dam broke at noon.'
	tsv b 'No one drowned.'
}

# agrees: each line is a relation and two sentences, parted by |, of two reports of
# Saturday, 15 March 2014; every line is told that has another relation.
agrees() {
	local want a b got bad=0
	while IFS='|' read -r want a b; do
		got=$({
			tsv a 1 date 1 '15 March 2014'
			tsv a 2 body 2 "$a"
			tsv b 1 date 1 '15 March 2014'
			tsv b 2 body 2 "$b"
		} | tag-entities | align -m 0 | cut -f 1 | grep -v report)
		if [ "$got" != "$want" ]; then
			echo "$a / $b: $got"
			bad=1
		fi
	done
	return $bad
}

@test "a row for each report tells its headline, byline and date" {
	report() {
		tsv a 1 byline 1 - 'By Ann Lee'
		tsv a 2 title 2 - 'Dam breaks'
		tsv a 3 title 3 - 'More on page 3'
		tsv a 4 date 4 - 'Monday'
		tsv a 5 date 5 DATE:0-10=2024-05-09 '9 May 2024'
		tsv a 6 body 6 - 'The dam broke.'
	}
	run -0 --separate-stderr align < <(report)
	[ "${lines[0]}" = "$(tsv report - a - - - 'byline:By_Ann_Lee date:2024-05-09' \
		'Dam breaks' -)" ]
	[ "$(grep -c ^report <<<"$output")" -eq 1 ]
	run -0 --separate-stderr align -g < <(report; tsv b 1 dateline 1 DATE:0-5=2024-05-08 'May 8'
		tsv b 2 body 2 - 'It rained.')
	[ "${lines[1]}" = "$(tsv - report b - b date:2024-05-08 -)" ]
	for o in -1 -q; do
		run -0 align $o < <(report; report | sed s/^a/b/)
		[[ $output != *report* ]]
	done
	run -0 align < <(tsv a 'The dam broke.'; tsv b 'It rained.')
	[[ $output != *report* ]]
}

@test "writes links first, then what only the second tells" {
	run -0 align < <(story)
	[[ ${lines[0]} = "same	0."???"	a	1	b	1	words:dam|broke	The dam broke.	A dam broke at noon." ]]
	[ "${lines[1]}" = "$(tsv only-a 1.000 a 2 b - - 'Two farms were flooded.' -)" ]
	[ "${lines[2]}" = "$(tsv only-b 1.000 a - b 2 - - 'No one drowned.')" ]
	[ "${#lines[@]}" -eq 3 ]
}

@test "what only one tells: how surely, and what is nearest" {
	run -0 align -m 1 < <(story)
	[[ ${lines[0]} =~ ^only-a.0\.([0-9]{3}).a.1.b.-.near:1:0\.([0-9]{3}).The ]]
	[ $((10#${BASH_REMATCH[1]} + 10#${BASH_REMATCH[2]})) -eq 1000 ]
	[[ ${lines[2]} =~ ^only-b.0\.[0-9]{3}.a.-.b.1.near:1:0\.[0-9]{3}.-.A ]]
	# Each cell takes from it.
	run -0 align -m 1 < <(story; tsv b 'The dam that broke was old.')
	[[ ${lines[0]} =~ ^only-a.0\.([0-9]{3}).a.1.b.-.near:3:0\.([0-9]{3}).The ]]
	[ $((10#${BASH_REMATCH[1]} + 10#${BASH_REMATCH[2]})) -lt 1000 ]
}

@test "spellings, accents and irregular forms of a word are one" {
	while IFS='|' read -r a b want; do
		run -0 align -m 0 < <(tsv a "$a"; tsv b "$b")
		[ "$(cut -f 7 <<<"${lines[0]}")" = "words:$want" ]
	done <<-'END'
		it recognised defence|it recognizes defense|recognised|defence
		boats sank by the harbour|a boat sinks in a harbor|boats|sank|harbour
		they pleaded|she pled|pleaded
		we ask calderón|we ask calderon|ask|calderón
	END
}

@test "what stands in quotation marks counts as such" {
	cell() {
		tsv a "$1" | cat - <(tsv b "$2") | align -e -m 0 | tr ' ' '\n' |
			sed -n "s/^link-$3:\([^*]*\).*/\1/p"
	}
	[ "$(cell 'He saw "red boats".' 'They had “red boats”.' quote)" != 0.000 ]
	[ "$(cell 'He saw "red boats".' 'They had “red boats”.' both-quote)" = 1.000 ]
	[ "$(cell 'He saw red boats.' 'They had “red boats”.' both-quote)" = 0.000 ]
	[ "$(cell 'He saw red boats.' 'They had “red boats”.' one-quotes)" = 1.000 ]
	[ "$(cell 'He "saw" red boats.' 'They had “red boats”.' quote)" = 0.000 ]
}

@test "a report of a sentence or two has no lead" {
	place() {
		align -e -m 0 | tr ' ' '\n' | sed -n 's/^link-position:\([^*]*\).*/\1/p' |
			head -n 1
	}
	one=$(place < <(tsv a 'The dam broke.'; tsv b 'The dam broke.'))
	two=$(place < <(story))
	three=$(place < <(tsv a 'The dam broke.'; tsv a x; tsv a y
		tsv b 'The dam broke.'; tsv b x; tsv b y))
	[ "$one" = 1.098 ] && [ "$two" = 0.693 ] && [ "$three" = 0.000 ]
}

@test "compares the first document with each other one" {
	run -0 align < <(tsv a 'The dam broke.'; tsv b 'The dam broke.'
		tsv c 'It rained.')
	[[ ${lines[0]} = same*"	a	1	b	1	"* ]]
	[ "${lines[1]}" = "$(tsv only-a 1.000 a 1 c - - 'The dam broke.' -)" ]
	[ "${lines[2]}" = "$(tsv only-b 1.000 a - c 1 - - 'It rained.')" ]
}

@test "a sentence can have several links" {
	run -0 sh -c 'align | cut -f 1,4,6' < <(
		tsv a 'The governor resigned on Monday and Ann Lee was sworn in.'
		tsv b 'The governor resigned on Monday.'
		tsv b 'Ann Lee was sworn in.')
	[ "$output" = "$(tsv partial 1 1; tsv partial 1 2)" ]
}

@test "one document alone is all only-a, with a word" {
	run -0 --separate-stderr align < <(tsv a 'The dam broke.')
	[ "$output" = "$(tsv only-a 0.000 a 1 - - - 'The dam broke.' -)" ]
	[ "$stderr" = "align: one document only: nothing to align it with" ]
}

@test "nothing in, nothing out" {
	for o in -1 -a -e -g -P -q; do
		run -0 --separate-stderr align $o </dev/null
		[ -z "$output$stderr" ]
	done
}

@test "lines of just a text are the sentences of a document named after the file" {
	run -0 --separate-stderr align < <(printf '%s\n' 'It rained.' '' 'We left.')
	[ "$output" = "$(tsv only-a 0.000 stdin 1 - - - 'It rained.' -
		tsv only-a 0.000 stdin 2 - - - 'We left.' -)" ]
}

@test "two plain files of a sentence a line are two documents" {
	cd "$BATS_TEST_TMPDIR"
	printf '%s\n' 'The dam broke.' 'Two farms were flooded.' >a.txt
	printf '%s\n' 'A dam broke at noon.' 'No one drowned.' >b.txt
	run -0 --separate-stderr align a.txt b.txt
	[ "$(cut -f 1,3- <<<"$output")" = "$(
		tsv same a.txt 1 b.txt 1 'words:dam|broke' 'The dam broke.' \
			'A dam broke at noon.'
		tsv only-a a.txt 2 b.txt - - 'Two farms were flooded.' -
		tsv only-b a.txt - b.txt 2 - - 'No one drowned.')" ]
	# It is what the same lines with names and numbers give.
	[ "$(align <(story | split-sentences) |
		sed $'s/\ta\t/\ta.txt\t/; s/\tb\t/\tb.txt\t/')" = "$output" ]
	run -0 --separate-stderr align - b.txt <a.txt
	[ "$(cut -f 1,3-6 <<<"$output")" = "$(
		tsv same stdin 1 b.txt 1
		tsv only-a stdin 2 b.txt -
		tsv only-b stdin - b.txt 2)" ]
}

@test "a file that is named twice is two documents" {
	cd "$BATS_TEST_TMPDIR"
	printf '%s\n' 'The dam broke.' 'Two farms were flooded.' >a
	run -0 --separate-stderr align a a
	[ "$(cut -f 1,3-6 <<<"$output")" = "$(tsv same a 1 a#2 1
		tsv same a 2 a#2 2)" ]
	[ -z "$stderr" ]
	run -0 --separate-stderr align -a a a a
	[ "$(cut -f 1,3-6 <<<"$output")" = "$(
		tsv same a 1 a#2 1
		tsv same a 2 a#2 2
		tsv same a 1 a#3 1
		tsv same a 2 a#3 2
		tsv same a#2 1 a#3 1
		tsv same a#2 2 a#3 2)" ]
}

@test "records of every shape are sentences" {
	echo 'The dam broke.' >"$BATS_TEST_TMPDIR/b"
	while IFS='|' read -r fields want; do
		# shellcheck disable=SC2086
		run -0 align <(tsv ${fields//,/ } 'The dam broke.') "$BATS_TEST_TMPDIR/b"
		[ "$(cut -f 4,6 <<<"$output")" = "$(tsv "$want" 1)" ] ||
			{ echo "$fields: $output"; return 1; }
	done <<-'END'
		|1
		a|1
		a,3|1
		a,3,body|1
		a,3,body,7|7
		a,3,body,7,-|7
		a,3,body,7,NUM:0-3=3|7
		a,3,body,7,NUM:0-3=3,x|7
		a,3,body,7,NUM:0-3=3,x,y|7
	END
}

@test "values of entities change nothing" {
	{
		tsv a 1 body 1 'PER:0-5 LOC:13-18' 'Kerry saw in Paris that it rained.'
		tsv b 1 body 1 'LOC:3-8 PER:9-14' 'In Paris Kerry slept.'
	} >"$BATS_TEST_TMPDIR/without"
	sed 's/PER:0-5/&=John_Kerry/; s/LOC:3-8/&=Paris/; s/PER:9-14/&=x=y:1-2/' \
		"$BATS_TEST_TMPDIR/without" >"$BATS_TEST_TMPDIR/with"
	run -0 align -e -m 0 "$BATS_TEST_TMPDIR/without"
	[[ "$output" == *Paris* ]]
	[ "$(align -e -m 0 "$BATS_TEST_TMPDIR/with")" = "$output" ]
}

@test "keeps the numbers of the sentences where they have some" {
	run -0 sh -c 'align | cut -f 3-6' < <(
		tsv a 1 body 17 - 'The dam broke.'
		tsv b 1 body - - 'It rained.'
		tsv b 2 body - - 'The dam broke.')
	[ "${lines[0]}" = "$(tsv a 17 b 2)" ]
	[ "${lines[1]}" = "$(tsv a - b 1)" ]
}

@test "only what can tell a fact takes part" {
	for kind in title highlight heading list body caption - list:2 unheard; do
		run -0 sh -c 'align | grep -v ^report' < <(
			tsv a 1 $kind 1 - Rain.; tsv b 1 $kind 1 - Sun.)
		[ "${#lines[@]}" -eq 2 ]
	done
	for kind in byline date dateline credit chrome chrome:share; do
		run -0 sh -c 'align | grep -v ^report' < <(
			tsv a 1 $kind 1 - Rain.; tsv b 1 body 1 - Sun.)
		[ "$output" = "$(tsv only-b 1.000 a - b 1 - - Sun.)" ]
	done
}

@test "-m sets how sure a link must be" {
	run -0 sh -c 'align -m 1 | cut -f 1' < <(story)
	[ "$output" = "$(printf 'only-a\nonly-a\nonly-b\nonly-b\n')" ]
	run -0 sh -c 'align -m 0 | cut -f 1,4,6' < <(story
		tsv b 'Farms are dear.')
	[ "$output" = "$(tsv same 1 1; tsv partial 2 3; tsv only-b - 2)" ]
}

@test "says what a link can be checked by" {
	run -0 sh -c 'tag-entities | align | cut -f 7' < <(
		tsv a 'Mayor Ann Lee asked for $3.5 million to mend two roads.'
		tsv b 'To mend 2 roads Lee is asking $3,500,000, the mayor said.')
	[ "$output" = 'figures:$_3.5_million=$_3,500,000|two=2 names:Lee words:Mayor|asked|mend|roads alike:Ann_Lee=Lee' ]
}

@test "output does not depend on what was read before" {
	story >"$BATS_TEST_TMPDIR/one"
	{ story; tsv c 'A dam broke at noon.'; tsv c 'No one drowned.'; } |
		align | sed -n '4,$ s/	c	/	b	/p' >"$BATS_TEST_TMPDIR/got"
	align "$BATS_TEST_TMPDIR/one" | diff - "$BATS_TEST_TMPDIR/got"
}

@test "a quote is what stands word for word in both" {
	run -0 sh -c 'align | cut -f 7' < <(
		tsv a 'Nobody saw the water coming over the wall, she said.'
		tsv b '"Nobody SAW the water coming over" it, he added.')
	[ "$output" = "quote:Nobody_saw_the_water_coming_over names:Nobody words:saw|water|coming" ]
}

@test "a long name is no quote" {
	run -0 sh -c 'align -m 0 | cut -f 7' < <(
		tsv a 'The House Select Committee on Energy and Climate met.'
		tsv b 'He left the House Select Committee on Energy and Climate.')
	[[ $output != *quote:* ]]
}

@test "amounts in conflict make the relation differs" {
	agrees <<-'END'
	differs|The bridge in Ost fell and killed eight people.|The bridge in Ost fell and killed nine people.
	differs|The bridge fell and killed 8 people.|The bridge fell and killed nine people.
	differs|The bridge fell and killed two people.|The bridge fell and killed 40 people.
	differs|The fire killed 300 people.|The fire killed more than 200 people.
	differs|The fire drove out 5,000,000.|The fire drove out 6,000,000.
	differs|Police held a man, 28, at his home.|Police held a man, 29, at his home.
	differs|Police held a 28-year-old baker.|Police held a 31-year-old baker.
	differs|The treaty was signed on March 14.|The treaty was signed on March 15.
	differs|The treaty was signed on Jan. 5.|The treaty was signed on Jan 6.
	differs|The talks in Merrow failed on Friday.|The talks in Merrow failed on Thursday.
	differs|The talks in Merrow failed on Friday.|The talks in Merrow failed on March 13.
	differs|The mill was built in 2013.|The mill was built in 2014.
	differs|The bank lost $5 million on grain.|The bank lost $6.2 million on grain.
	differs|The bank lost $5-million on grain.|The bank lost $6,200,000 on grain.
	differs|The tax is £5 a head.|The tax is £6 a head.
	differs|The city owes 5 million pounds.|The city owes 6 million pounds.
	differs|The city owes 5 yen.|The city owes 6 yen.
	differs|The storm hit 12 percent of homes.|The storm hit 14 % of homes.
	differs|The storm hit 12 per cent of homes.|The storm hit 14 pct of homes.
	differs|The wreck lies 5 miles off Ost.|The wreck lies 9 miles off Ost.
	differs|The wreck lies 5 miles off Ost.|The wreck lies 12 km off Ost.
	differs|The siege lasted two days.|The siege lasted three days.
	differs|The outage lasted 20 minutes.|The outage lasted 40 minutes.
	differs|Harlow beat Merrow 2-1.|Harlow beat Merrow 3-1.
	differs|The house passed the bill 215-210.|The house passed the bill 215-201.
	differs|The train left at 3:30 a.m. for Ost.|The train left at 3:33 a.m. for Ost.
	differs|The train left at 3:30 p.m. for Ost.|The train left at 16:30 for Ost.
	END
}

@test "a moment that is only a limit, and equal titles, are no conflict" {
	agrees <<-'END'
	partial|The mill in Ost was built in 1968.|The mill in Ost was built before 1970.
	differs|The mill in Ost was built in 1968.|The mill in Ost was built in 1970.
	END
	run -0 align < <({
		tsv a 1 body 1 'Transport Minister Karin Berg opened the bridge in Ost.'
		tsv b 1 body 1 'The report on the bridge in Ost was never read by Transport Minister Karin Berg.'
	} | tag-entities)
	[[ $output = *names:*Berg* ]]
	[[ $output != *differs:title* ]]
}

@test "amounts that look different and agree make no difference" {
	agrees <<-'END'
	same|The fire killed 60 people.|The fire killed sixty people.
	same|The fire killed eight people.|The fire killed 8 people.
	same|The fire killed 59 people.|The fire killed about 60 people.
	same|The fire killed 212 people.|The fire killed more than 200 people.
	same|The fire killed over 200 people.|The fire killed 212 people.
	same|Police held a 28-year-old baker.|Police held a baker, 28.
	same|The bank lost $4.2 million on grain.|The bank lost 4.2 million dollars on grain.
	same|The bank lost $3.5 million on grain.|The bank lost $3,500,000 on grain.
	same|The bank lost nearly five million dollars.|The bank lost $4.9 million.
	same|The bank lost £212 on grain.|The bank lost over £200 on grain.
	partial|The bank lost $5 million on grain.|The bank lost 6.2 million euros on grain.
	partial|The tax is £5 a head.|The tax is $6 a head.
	same|The storm hit 12 percent of homes.|The storm hit 12% of homes.
	same|The wreck lies 5 miles off Ost.|The wreck lies 8 km off Ost.
	same|The siege lasted two days.|The siege lasted 48 hours.
	same|The talks in Merrow failed on Friday.|The talks in Merrow failed on Friday.
	same|The talks in Merrow failed on Friday.|The talks in Merrow failed on March 14.
	same|The treaty was signed on March 14.|The treaty was signed on 14 March 2014.
	same|The treaty was signed in March 2014.|The treaty was signed on March 14, 2014.
	same|The train left at 3:30 p.m. for Ost.|The train left at 15:30 for Ost.
	END
}

@test "two values are equal, compatible, in conflict or unlike, in either order" {
	"$root/test/agreement" <"$root/test/values.tsv" >"$BATS_TEST_TMPDIR/got" ||
		{ cat "$BATS_TEST_TMPDIR/got"; return 1; }
	tally "$BATS_TEST_TMPDIR/got"
	[ "$(grep -c '^[A-Z]' "$root/test/values.tsv") passed, 0 failed" = \
		"$(sed 's/^agreement: //' "$BATS_TEST_TMPDIR/got")" ]
}

@test "values are read from the entities, not from the text" {
	run -0 sh -c 'align -m 0 | cut -f 1,7' < <(
		tsv a 1 body 1 NUM:17-22=8 'The quake killed eight people.'
		tsv b 1 body 1 NUM:17-21=9 'The quake killed nine people.')
	[ "$output" = "$(tsv differs 'differs:NUM:8|9 written:eight|nine words:quake|killed|people')" ]
	run -0 sh -c 'align -m 0 | cut -f 1,7' < <(
		tsv a 1 body 1 NUM:17-22=8 'The quake killed eight people.'
		tsv b 1 body 1 NUM:17-21=8 'The quake killed nine people.')
	[ "$output" = "$(tsv same 'figures:eight=nine words:quake|killed|people')" ]
	# An entity without a value, or no entity, tells nothing.
	for e in NUM:17-21 -; do
		run -0 sh -c 'align -m 0 | cut -f 1,7' < <(
			tsv a 1 body 1 NUM:17-22=8 'The quake killed eight people.'
			tsv b 1 body 1 $e 'The quake killed nine people.')
		[ "${output##* }" = "words:quake|killed|people" ]
		[ "${output%%$'\t'*}" = partial ]
	done
}

@test "what has too many digits, or dots, is no figure" {
	for n in 12345678901234567890123 1.2.3; do
		run -0 sh -c 'tag-entities | align -m 0' < <(
			tsv a "It has $n grains and 4 mills."
			tsv b "It has ${n}4 grains and 5 mills.")
		[[ $output = differs*"	differs:NUM:4|5 written:4|5 words:"* ]]
	done
}

@test "the figures that differ are evidence" {
	run -0 sh -c 'tag-entities | align | cut -f 7' < <(
		tsv a 'The quake killed eight people.'
		tsv b 'The quake killed nine people.')
	[ "$output" = "differs:NUM:8|9 written:eight|nine words:quake|killed|people" ]
}

@test "entities say what is a name, where there are some" {
	run -0 sh -c 'align | grep -v ^report | cut -f 7' < <(
		tsv a 1 title 1 PER:0-4 'Lula Visits Flood Victims'
		tsv b 1 title 1 PER:0-4 'Lula Visits Flood Victims')
	[ "$output" = "names:Lula words:Visits|Flood|Victims" ]
	run -0 sh -c 'align | grep -v ^report | cut -f 7' < <(
		tsv a 1 title 1 - 'Lula Visits Flood Victims'
		tsv b 1 title 1 - 'Lula Visits Flood Victims')
	[ "$output" = "names:Lula|Visits|Flood|Victims" ]
}

@test "words of one sense can link where none is shared" {
	run -0 sh -c 'align | cut -f 1,4,6' < <(
		tsv a 'Talks end without breakthrough'
		tsv a 'The mayor praised firefighters.'
		tsv b 'Negotiations finish, no deal'
		tsv b 'Farms were flooded.')
	[ "${lines[0]}" = "$(tsv same 1 1)" ]
}

@test "-1 keeps the best link of both sentences" {
	three() {
		tsv a 'The governor resigned on Monday and Ann Lee was sworn in.'
		tsv b 'The governor resigned on Monday.'
		tsv b 'Ann Lee was sworn in.'
	}
	run -0 sh -c 'align | cut -f 1,4,6' < <(three)
	[ "$output" = "$(tsv partial 1 1; tsv partial 1 2)" ]
	run -0 sh -c 'align -1 | cut -f 1,4,6' < <(three)
	[ "$output" = "$(tsv partial 1 1)" ]
}

@test "-a compares each two documents" {
	run -0 sh -c 'align -a | cut -f 3,5' < <(tsv a Rain.; tsv b Sun.; tsv c Fog.)
	[ "$output" = "$(tsv a b; tsv a b; tsv a c; tsv a c; tsv b c; tsv b c)" ]
	run -0 --separate-stderr align -a < <(tsv a Rain.)
	[ "$output" = "$(tsv only-a 0.000 a 1 - - - Rain. -)" ]
	[ "$stderr" = "align: one document only: nothing to align it with" ]
}

@test "-e says what each feature weighed" {
	run -0 sh -c 'align -e | cut -f 7' < <(tsv a 'It rained.'; tsv b 'It rained.')
	[[ $output = "words:rained link-bias:1.000*-"*" link-cosine:0.9"*" context-sides:0.000*"*" same-figures:0.000*"* ]]
}

@test "-e adds up: link to context-score, context to the score" {
	for d in a b; do
		tsv $d 'The dam broke at noon, the mayor said.'
		tsv $d 'Two farms were flooded when the dam broke.'
		tsv $d 'The mayor of the town praised the firefighters.'
		tsv $d 'It rained.'
	done >"$BATS_TEST_TMPDIR/story"
	run -0 align -m 0 -e "$BATS_TEST_TMPDIR/story"
	awk -F '\t' '$1 !~ /^only/ {
		split("", sum)
		n = split($7, item, " ")
		for (i = 1; i <= n; i++)
			if (match(item[i], /^(link|context)-[a-z-]*:/)) {
				name = substr(item[i], 1, RLENGTH - 1)
				split(substr(item[i], RLENGTH + 1), f, "*")
				stage = name
				sub(/-.*/, "", stage)
				sum[stage] += f[1] * f[2]
				if (name == "context-score")
					score = f[1]
			}
		p = 1 / (1 + exp(-sum["context"]))
		if ((sum["link"] - score) ^ 2 > 0.001 || (p - $2) ^ 2 > 0.001)
			{ print; bad = 1 }
		rows++
	} END { exit bad || rows < 8 }' <<<"$output"
}

@test "-S: similarities from outside count, and only for their pairs" {
	cd "$BATS_TEST_TMPDIR"
	{
		tsv a 'The physician passed away.'
		tsv a 'The dam broke at noon.'
		tsv b 1 body 7 'A doctor died.'
		tsv b 'The dam broke in the morning, at ten.'
		tsv c 'No one drowned.'
	} >reports
	align -m 0 -e reports >plain
	: >none
	align -m 0 -e -S none reports | cmp - plain
	# Documents and sentences that are not there, or of one report, do nothing.
	tsv x 1 b 7 1 >others
	tsv a 1 a 2 1 >>others
	tsv a 9 b 7 1 >>others
	tsv a 1 b 1 1 >>others
	align -m 0 -e -S others reports | cmp - plain
	# A pair without a word in common counts as one.
	run -1 grep $'a\t1\tc\t1' plain
	{ tsv c 1 a 1 1; echo; } >similar
	align -m 0 -S similar reports | grep $'^partial\t.*\ta\t1\tc\t1\tmore:'
	# Either order; the last line counts.
	for pair in 'a 1 b 7' 'b 7 a 1'; do
		# shellcheck disable=SC2086
		{ tsv $pair -1; tsv $pair 0.5; } >similar
		align -m 0 -S similar reports >got
		[[ "$(cut -f 3-6 got | head -n 1)" == "$(tsv a 1 b 7)" ]]
		align -m 0 -e -S similar reports >got
		grep -q 'external-similarity:0.500\*' got
		[ "$(grep -c external got)" -eq 1 ]
	done
	# More is more, and what is not in the file stays.
	for s in -1 -0.25 0 0.25 0.5 0.75 1; do
		tsv a 2 b 2 $s >similar
		align -m 0 -S similar reports | awk -F '\t' '$4 == 2 && $6 == 2 { print $2 }'
	done >scores
	[ "$(wc -l <scores)" -eq 7 ]
	sort -c -u scores
	align -m 0 -S similar reports | grep -v '	a	2	b	2	' >got
	grep -v '	a	2	b	2	' plain | sed 's/ link-[^	]*//' >want
	sed 's/	link-[^	]*/	-/' want | cmp - got
}

@test "-S goes with -a, -g and -q" {
	cd "$BATS_TEST_TMPDIR"
	{
		tsv x 'It rained.'
		tsv a 'The physician passed away.'
		tsv b 'A doctor died.'
	} >reports
	tsv b 1 a 1 1.0000001192 >similar
	[ "$(align -m 0 -S similar reports)" = "$(align -m 0 reports)" ]
	[ "$(align -1 -a -m 0 -S similar reports | grep -v ^only |
		cut -f 3-6)" = "$(tsv a 1 b 1)" ]
	[ "$(align -g -m 0.001 -S similar reports | cut -f 1-3)" = "$(
		tsv 1 single x; tsv 2 agreed a; tsv 2 agreed b)" ]
	[ -z "$(align -a -q -S similar reports)" ]
}

@test "-S: a line that is no similarity is reported and left out" {
	cd "$BATS_TEST_TMPDIR"
	story >reports
	local n=0
	while IFS='|' read -r line cause; do
		{ tsv a 1 b 1 0.9; printf "$line\\n"; } >similar
		run -1 --separate-stderr align -S similar reports
		[ "$stderr" = "align: similar:2: $cause" ] ||
			{ echo "$line: $stderr"; false; }
		[ "${#lines[@]}" -eq 3 ]
		n=$((n + 1))
	done <<-'END'
		text|not 5 fields
		a\t1\tb\t1|not 5 fields
		a\t1\tb\t1\t1\t1|not 5 fields
		doc_a\tsent_a\tdoc_b\tsent_b\tsimilarity|no similarity from -1 to 1 in field 5
		a\t1\tb\t1\t1.001|no similarity from -1 to 1 in field 5
		a\t1\tb\t1\t10|no similarity from -1 to 1 in field 5
		a\t1\tb\t1\t99999999999999999999999|no similarity from -1 to 1 in field 5
		a\t1\tb\t1\t|no similarity from -1 to 1 in field 5
		a\t1\tb\t1\t-|no similarity from -1 to 1 in field 5
		a\t1\tb\t1\t.5|no similarity from -1 to 1 in field 5
		a\t1\tb\t1\t0.5x|no similarity from -1 to 1 in field 5
		a\t1\tb\t1\t0,5|no similarity from -1 to 1 in field 5
		a\t1\tb\t1\t1e|no similarity from -1 to 1 in field 5
		a\t1\tb\t1\t1e5|no similarity from -1 to 1 in field 5
		a\t1\tb\t1\tnan|no similarity from -1 to 1 in field 5
	END
	[ "$n" -eq 15 ]
	for s in 1e-05 1e-99 -1.0 0 1.0000001 -0.12345678901234567890 1.; do
		tsv a 1 b 1 $s >similar
		run -0 --separate-stderr align -S similar reports
		[ -z "$stderr" ]
	done
	run -1 --separate-stderr align -S missing reports
	[ "$stderr" = "align: missing: No such file or directory" ]
	[ "${#lines[@]}" -eq 3 ]
}

@test "-g numbers the facts through all reports" {
	run -0 align -g < <(
		tsv a 'The dam broke at noon.'
		tsv a 'Two farms were flooded.'
		tsv b 'Farms were flooded, two of them.'
		tsv b 'A dam broke at noon.'
		tsv c 'The dam broke on Friday at noon.'
		tsv c 'No one drowned.')
	[ "$output" = "$(tsv 1 agreed a 1 a - 'The dam broke at noon.'
		tsv 1 agreed b 2 b - 'A dam broke at noon.'
		tsv 1 agreed c 1 c - 'The dam broke on Friday at noon.'
		tsv 2 agreed a 2 a - 'Two farms were flooded.'
		tsv 2 agreed b 1 b - 'Farms were flooded, two of them.'
		tsv 3 single c 2 c - 'No one drowned.')" ]
}

@test "-g: what reports tell with other values differs, and each has its own" {
	run -0 sh -c 'tag-entities | align -g | cut -f 1-3,6' < <(
		tsv a 'The deal cost $12 million.'
		tsv a 'The firm has 300 staff.'
		tsv b 'The deal cost $15 million.'
		tsv b 'The firm has a staff of 300.'
		tsv c 'The deal cost 12 million dollars.'
		tsv c 'It rained.')
	[ "$output" = "$(tsv 1 differs a 'differs:MONEY:USD12000000 written:$_12_million'
		tsv 1 differs b 'differs:MONEY:USD15000000 written:$_15_million'
		tsv 1 differs c 'differs:MONEY:USD12000000 written:12_million_dollars'
		tsv 2 agreed a -
		tsv 2 agreed b -
		tsv 3 single c -)" ]
	# Two that conflict with one: each value once.
	run -0 sh -c 'tag-entities | align -g | cut -f 2,6' < <(
		tsv a 'Three people were hurt in the fire.'
		tsv b 'Four people were hurt in the fire.'
		tsv c 'Five people were hurt in the fire.')
	[ "$output" = "$(tsv differs 'differs:NUM:3 written:Three'
		tsv differs 'differs:NUM:4 written:Four'
		tsv differs 'differs:NUM:5 written:Five')" ]
	# Two matters of one kind are told apart.
	run -0 sh -c 'tag-entities | align -g | cut -f 1,6' < <(
		tsv a 'Four people died and 11 were hurt in the fire.'
		tsv b 'Four people died and 13 were hurt in the fire.'
		tsv c 'Five people died in the fire.')
	[ "$output" = "$(tsv 1 'differs:NUM:11|NUM.2:4 written:11|Four'
		tsv 1 'differs:NUM:13|NUM.2:4 written:13|Four'
		tsv 1 'differs:NUM.2:5 written:Five')" ]
}

@test "-g: several sentences of one report are single" {
	run -0 sh -c 'align -g | cut -f 2,3' < <(
		tsv a 'The dam broke at noon.'
		tsv a 'The dam broke at noon.'
		tsv b 'It rained.')
	[ "$(sort -u <<<"$output")" = "$(tsv single a; tsv single b)" ]
}

# wire DOC: a report of an agency
wire() {
	tsv "$1" 'A motorway bridge near the town of Norrland collapsed on Monday morning, the police said.'
	tsv "$1" 'Traffic was sent round by the old road along the river and through the hills, which takes forty minutes.'
}

@test "-g: copies are one source, named by the first" {
	run -0 sh -c 'align -g | cut -f 1-5' < <(
		wire a
		tsv b 'It rained.'
		tsv b 'The bridge near Norrland collapsed on Monday, police said.'
		wire c
		wire d | sed 's/police/Police/; s/forty/about forty/')
	[ "$output" = "$(
		tsv 1 agreed a 1 a
		tsv 1 agreed b 2 b
		tsv 1 agreed c 1 a
		tsv 1 agreed d 1 a
		tsv 2 single a 2 a
		tsv 2 single c 2 a
		tsv 2 single d 2 a
		tsv 3 single b 1 b)" ]
	# A copy with another value is none in that.
	run -0 sh -c 'tag-entities | align -g | cut -f 2-6' < <(
		wire a; wire b | sed 's/forty/fifty/')
	[ "$output" = "$(
		tsv agreed a 1 a - | sed s/agreed/single/
		tsv single b 1 a -
		tsv differs a 2 a 'differs:NUM:PT40M written:forty_minutes'
		tsv differs b 2 a 'differs:NUM:PT50M written:fifty_minutes')" ]
}

@test "-g: chains of copies are one source, whatever their order" {
	half() { tsv "$1" 'The mayor opened the new bridge over the river on Monday in front of a crowd of people who had waited for hours in the rain to see it with their own eyes, a newspaper reported.'; }
	rest() { tsv "$1" 'Farmers in the south of the country have lost much of their harvest to the drought this year and ask the government for help before the long winter comes, a newspaper reported.'; }
	run -0 sh -c 'align -g | cut -f 3,5 | sort -u' < <(
		half a; rest b; half c; rest c)
	[ "$output" = "$(tsv a a; tsv b a; tsv c a)" ]
}

@test "-g: what is quoted makes no copy" {
	for m in '“ ”' '« »' '" "'; do
		read -r open close <<<"$m"
		for d in a b; do
			tsv $d "${open}There was a noise like thunder and then the road was simply gone."
			tsv $d 'I stood ten metres from the edge and I thought that the world was about to end.'
			tsv $d "It was all over in a moment and nobody could do a thing to stop it$close, he said."
		done | align -g | cut -f 2 | sort -u
	done >"$BATS_TEST_TMPDIR/got"
	[ "$(tr '\n' ' ' <"$BATS_TEST_TMPDIR/got")" = 'agreed agreed agreed ' ]
}

@test "-g joins groups of which more than a third of the pairs are linked" {
	# told SHORT LONG: facts, where the last sentence is linked to LONG of
	# the others, which all are linked
	told() {
		for i in $(seq "$1"); do tsv "s$i" 'The dam broke at noon.'; done
		for i in $(seq "$2"); do
			tsv "l$i" 'The dam broke at noon and two farms were flooded.'
		done
		tsv last 'Two farms were flooded by rain.'
	}
	facts() { told "$@" | align -g | cut -f 1 | uniq | wc -l; }
	[ "$(facts 3 2)" -eq 1 ]
	[ "$(facts 2 1)" -eq 2 ]
}

@test "-P leaves the place of a sentence out" {
	late() {
		for i in 1 2 3 4 5 6 7 8 9; do tsv a "Filler number $i of a."; done
		tsv a 'The dam broke at noon.'
		for i in 1 2 3 4 5 6 7 8 9; do tsv b "Padding $i for b."; done
		tsv b 'A dam had broken by noon.'
	}
	score() { awk -F '\t' '$4 == 10 && $6 == 10 { print $2 }'; }
	with=$(late | align -m 0 | score)
	without=$(late | align -m 0 -P | score)
	[[ $without > $with ]]
}

@test "-q gives quotes only, however sure" {
	run -0 sh -c 'align -q -m 1 | cut -f 1,4,6' < <(
		tsv a 'It rained.'
		tsv a 'Nobody saw the water coming over the wall, she said.'
		tsv b 'It rained.'
		tsv b 'He found that nobody saw the water coming over the wall.')
	[ "$output" = "$(tsv partial 2 2)" ] || [ "$output" = "$(tsv same 2 2)" ]
}

# german DOCUMENT, spanish DOCUMENT, english DOCUMENT: four sentences
german() {
	tsv "$1" 'Die Brücke über den Fluss ist seit Montag gesperrt.'
	tsv "$1" 'Der Rat hat den Umbau des Bahnhofs am Abend gebilligt.'
	tsv "$1" 'Drei Menschen wurden bei dem Sturm verletzt.'
	tsv "$1" 'Die Schule ist bis zum Freitag der Woche geschlossen.'
}
spanish() {
	tsv "$1" 'El puente sobre el río está cerrado desde el lunes.'
	tsv "$1" 'El consejo aprobó por la noche la reforma de la estación.'
	tsv "$1" 'Tres personas resultaron heridas durante la tormenta.'
	tsv "$1" 'La escuela seguirá cerrada hasta el final de la semana.'
}
english() {
	tsv "$1" 'The bridge over the river has been closed since Monday.'
	tsv "$1" 'The council approved the new station in the evening.'
	tsv "$1" 'Three people were hurt in the storm.'
	tsv "$1" 'The school will be closed until the end of the week.'
}

@test "no link is same where a document is not English" {
	for language in german spanish; do
		run -0 --separate-stderr align -1 < <($language a
			$language b | sed 's/\.$/ ya./')
		[ "$(cut -f 1 <<<"$output" | sort -u)" = partial ]
		run -0 --separate-stderr align -1 < <($language a; $language b)
		[ "$(cut -f 1 <<<"$output" | sort | uniq -c | tr -s ' ')" = ' 4 same' ]
		[ "$stderr" = "$(printf 'align: %s: not English: relations are unsure\n' a b)" ]
	done
	# What is told with another outcome is not told alike.
	run -0 --separate-stderr align -1 < <(german a
		german b | sed 's/gesperrt/offen/; s/gebilligt/abgelehnt/; s/geschlossen/zu/; s/verletzt/getötet/')
	[ "$(cut -f 1 <<<"$output" | sort -u)" = partial ]
	# One of two is enough, and says nothing of others.
	run -0 --separate-stderr align -1 < <(english a
		spanish b; spanish b; spanish b; spanish b; english b | head -n 1
		english c)
	[ "$(grep -v '^only' <<<"$output" | cut -f 1,5 | uniq -c | tr -s ' ')" = " 1 $(tsv same b; tsv ' 4 same' c)" ]
	[ "$stderr" = 'align: b: not English: relations are unsure' ]
	# A stop word of English is none with an accent.
	words() { tsv a "$(yes maison | head -n 30 | paste -s -d ' ' -) $1 $1 $1"; english b; }
	run -0 --separate-stderr align < <(words the)
	[ -z "$stderr" ]
	run -0 --separate-stderr align < <(words thé)
	[ "$stderr" = 'align: a: not English: relations are unsure' ]
	# An amount of another value still differs.
	run -0 --separate-stderr sh -c 'tag-entities | align -1 | cut -f 1,4' < <(
		spanish a
		tsv a 'El plan costará 12 millones de euros.'
		spanish b
		tsv b 'El plan costará 15 millones de euros.')
	[ "$(tail -n 1 <<<"$output")" = "$(tsv differs 5)" ]
}

@test "US is the country, not the pronoun" {
	run -0 --separate-stderr align < <(tsv a 'The US sent ships.'; tsv b 'The U.S. sent ships.')
	[[ $output == same* ]]
	run -0 --separate-stderr align < <(tsv a 'The US sent ships.'; tsv b 'They told us of ships.')
	[[ $output == only-a* ]]
}

@test "ten thousand equal sentences are no more work than others" {
	run -0 --separate-stderr timeout 20 sh -c 'for d in a b; do
		yes "$d	The dam broke at noon and two farms were flooded." |
			head -n 10000; done | align | wc -l'
	[ "$output" -ge 10000 ]
}

@test "a sentence of a megabyte is a sentence" {
	run -0 --separate-stderr timeout 20 sh -c 'for d in a b; do
		printf "%s\t" $d; yes "the dam" | head -n 130000 | tr "\n" " "; echo
		printf "%s\t" $d; head -c 1000000 /dev/zero | tr "\0" x; echo
		done | align | cut -f 1,4,6'
	[ "$output" = "$(tsv partial 1 1; tsv same 2 2)" ]
}

@test "two documents of a hundred thousand sentences take the memory told" {
	local bytes=$((300 * 200000 + 70 * 4200000 + 150 * 20012 + 75000000))
	[[ ${TORTURE:-} = *-M* ]] || ulimit -v $((bytes / 1024))
	awk 'BEGIN {
		for (d = 0; d < 2; d++)
			for (i = 0; i < 100000; i++) {
				s = "doc" d "\tThe"
				for (k = 0; k < 20; k++)
					s = s " word" (i * (k + 7) + k * k * 131 + d) % 20011
				print s "."
			}
	}' >"$BATS_TEST_TMPDIR/large"
	align "$BATS_TEST_TMPDIR/large" | cut -f 4,6 >"$BATS_TEST_TMPDIR/got"
	[ "$(cut -f 1 "$BATS_TEST_TMPDIR/got" | grep -vc '^-')" -ge 100000 ]
	[ "$(cut -f 2 "$BATS_TEST_TMPDIR/got" | grep -vc '^-')" -ge 100000 ]
}

@test "a third document is compared as a second one is" {
	one() { tsv "$1" 'Reports reported a reporter reporting.'; tsv "$1" 'Zebras, report: none.'; }
	two() { tsv "$1" 'Report: zebra quagga okapi.'; tsv "$1" 'The reporter reports okapis.'; }
	{ one a; two b; two c; two d; one e; } | align -m 0 >"$BATS_TEST_TMPDIR/all"
	{ one a; two d; } | align -m 0 >"$BATS_TEST_TMPDIR/want"
	awk -F '\t' '$5 == "d"' "$BATS_TEST_TMPDIR/all" |
		diff "$BATS_TEST_TMPDIR/want" -
	# Nor does it matter how many words there were, of which some are kept.
	many() { awk -v d="$1" 'BEGIN { for (i = 0; i < 9000; i++)
		print d "\tOkapi" i " reports zebra" i "s." }'; }
	{ one a; two b; many c; two d; many e; two d; } | align -m 0 |
		awk -F '\t' '$5 == "d"' >"$BATS_TEST_TMPDIR/all"
	cat "$BATS_TEST_TMPDIR/want" "$BATS_TEST_TMPDIR/want" |
		grep -v "^report" | diff - <(grep -v "^report" "$BATS_TEST_TMPDIR/all")
}

@test "a word has its phrases in a third document, too" {
	# "wins" is known by "winsome" and "won", and its own stem is not.
	one() { tsv "$1" 'The winsome Rovers team lost the cup final on Sunday.'; tsv "$1" 'It had won hearts.'; }
	two() { tsv "$1" 'The Rovers team wins the cup final on Sunday.'; }
	{ one a; two b; tsv c 'Zebra quagga okapi.'; two c; } | align -m 0 |
		awk -F '\t' '$5 == "c" && $1 == "differs"' >"$BATS_TEST_TMPDIR/third"
	grep -F 'outcome:lost|wins' "$BATS_TEST_TMPDIR/third"
}

@test "misuse is status 2 and the usage" {
	for args in -x -m '-m x' '-m -1' '-m 1.1' '-g -a' '-g -q'; do
		run -2 --separate-stderr align $args </dev/null
		[[ $stderr = *"usage: align [-1aCegPq] [-m score] [-S file] [file ...]" ]]
	done
}

@test "the first word is known again behind a thousand others" {
	others=$(seq 1100 | tr 0-9 a-j | sed $'s/.*/a\tq&x/')
	run -0 --separate-stderr align <<<$'a\tzeppelin\n'"$others"$'\nb\tzeppelin'
	[[ ${lines[0]} == $'same\t'*$'words:zeppelin\tzeppelin\tzeppelin' ]]
}

@test "links are in the order of the other report, be they few of many" {
	run -0 --separate-stderr sh -c 'align -P -m 0.02 | grep -v only-b | cut -f 4,6,7' < <(
		tsv a 'Zebra quagga okapi were seen.'
		seq 60 | sed 's/.*/b	Word& thing& other&./'
		tsv b 'An okapi slept.'
		tsv b 'A quagga ate.'
		tsv b 'The zebra ran.')
	[ "$(sed 's/more:.* //' <<<"$output")" = "$(tsv 1 61 words:okapi
		tsv 1 62 words:quagga
		tsv 1 63 words:Zebra)" ]
}

@test "words are known with other endings, and behind an apostrophe" {
	run -0 sh -c 'align -m 0 | cut -f 7' < <(
		tsv a "'Twas the witches' glasses, they agreed."
		tsv b 'A witch, a glass; all agree.')
	[ "$output" = "words:witches|glasses|agreed" ]
}

@test "two forms of a word are one word, and two words are two" {
	while read -r word form want; do
		run -0 sh -c 'align -m 0 | cut -f 7 | head -n 1' < <(
			tsv a "The $word."
			tsv b "The $form.")
		[ "$output" = "${want:-words:$word}" ] ||
			{ echo "$word $form: $output"; return 1; }
	done <<-'END'
		generously generous
		communities community
		dying die
		skis ski
		relational relate
		conditional condition
		hopefulness hopeful
		electrical electric
		adoption adopt
		controlling control
		hopping hop
		hoping hope
		agreed agree
		falling fall
		troubled trouble
		ties tie
		cries cry
		gaps gap
		glasses glass
		sized size
		egged egg
		boys boy
		business busy
		proceed proceeding
		conflated conflate
		bedded bed
		enabled enable
		feudalism feudal
		sensitivity sensitive
		operator operate
		decisiveness decisive
		callousness callous
		formality formal
		apology apologies
		replacement replace
		dependent depend
		rolled roll
		snapped snap
		virus viruses
		singly single
		sky skies
		stirred stir
		probably probable
		allied ally
		baas baa
		dog's dog words:dog
		dogs' dogs words:dogs
		news new -
		hop hope -
		gas gap -
	END
}

@test "killed and injured are two outcomes" {
	while IFS=$'\t' read -r a b; do
		run -0 sh -c 'tag-entities | align | cut -f 1,7' < <(
			tsv a "$a"; tsv b "$b")
		[[ $output == differs*differs:outcome:* && $output != *alike:* ]] ||
			{ echo "$output"; false; }
	done <<-'END'
		The bomb in the market killed nine soldiers on Monday.	The bomb in the market injured nine soldiers on Monday.
		The attack left nine soldiers dead.	The attack left nine soldiers wounded.
		Nine soldiers died in the attack on Monday.	Nine soldiers were hurt in the attack on Monday.
	END
}

@test "two lines take six bytes of memory a byte, text and output among them" {
	[ -x /usr/bin/time ] || skip "no time(1) that tells the memory"
	[ "$limit" -le 20 ] || skip "a sanitizer takes more memory"
	for d in a b; do
		awk -v d=$d 'BEGIN {
			printf "%s\t", d
			for (i = 0; i < 500000; i++)
				printf "%s%d ", substr("dam river town farm", i % 19, 4),
					i * (d == "a" ? 7 : 11) % 1000
			print ""
		}'
	done >"$BATS_TEST_TMPDIR/lines"
	kb=$(/usr/bin/time -f %M align "$BATS_TEST_TMPDIR/lines" 2>&1 >/dev/null |
		tail -n 1)
	echo "$kb KiB"
	[ "$kb" -le $((6 * $(wc -c <"$BATS_TEST_TMPDIR/lines") / 1024 + 10000)) ]
}

@test "the vocabulary has what a term table makes of its words" {
	cd "$BATS_TEST_DIRNAME/.."
	diff lib/table/vocabulary.tsv <(sh lib/table/vocabulary.sh)
}
