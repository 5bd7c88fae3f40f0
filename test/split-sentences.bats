load setup

# Each line of standard input must be cut where it has a | and nowhere else.
cuts() {
	local want got
	while IFS= read -r want; do
		got=$(split-sentences <<<"${want// | / }" | cut -f 5- |
			paste -s -d '|' - | sed 's/|/ | /g')
		[ "$got" = "$want" ] ||
			{ echo "want: $want"; echo "got:  $got"; return 1; }
	done
}

@test "numbers the sentences of each document from 1" {
	run -0 split-sentences < <(
		tsv a 1 body 'It rained. We left.'
		tsv a 2 body 'He said so.'
		tsv b 1 body 'No.')
	[ "$output" = "$(
		tsv a 1 body 1 'It rained.'
		tsv a 1 body 2 'We left.'
		tsv a 2 body 3 'He said so.'
		tsv b 1 body 1 'No.')" ]
}

@test "a plain line is a paragraph of the document stdin" {
	run -0 split-sentences < <(printf 'It rained. We left.\n')
	[ "$output" = "$(
		tsv stdin 1 body 1 'It rained.'
		tsv stdin 1 body 2 'We left.')" ]
}

@test "plain lines of a file are its paragraphs, numbered by line" {
	cd "$BATS_TEST_TMPDIR"
	printf 'It rained. We left.\n\nNo.\n' >a.txt
	echo Yes. >b.txt
	run -0 split-sentences a.txt b.txt
	[ "$output" = "$(
		tsv a.txt 1 body 1 'It rained.'
		tsv a.txt 1 body 2 'We left.'
		tsv a.txt 3 body 3 No.
		tsv b.txt 1 body 1 Yes.)" ]
}

@test "the same file twice is two documents" {
	cd "$BATS_TEST_TMPDIR"
	printf 'It rained. We left.\n' >a.txt
	run -0 split-sentences a.txt a.txt
	[ "$output" = "$(
		tsv a.txt 1 body 1 'It rained.'
		tsv a.txt 1 body 2 'We left.'
		tsv a.txt#2 1 body 1 'It rained.'
		tsv a.txt#2 1 body 2 'We left.')" ]
}

@test "fields that are missing are filled in" {
	run -0 split-sentences <<<"$(tsv a 'It rained. We left.')"
	[ "$output" = "$(
		tsv a - - 1 'It rained.'
		tsv a - - 2 'We left.')" ]
	run -0 split-sentences <<<"$(tsv a 4 'It rained. We left.')"
	[ "$output" = "$(
		tsv a 4 - 1 'It rained.'
		tsv a 4 - 2 'We left.')" ]
}

@test "the number of a sentence is always the fourth field" {
	run -0 split-sentences <<<"$(tsv a 1 body x y 'It rained. We left.')"
	[ "$output" = "$(
		tsv a 1 body 1 'It rained.'
		tsv a 1 body 2 'We left.')" ]
}

@test "titles and captions are cut at sure ends only, dates and names never" {
	for kind in date byline dateline credit; do
		run -0 split-sentences <<<"$(tsv a 1 $kind 'It rained. We left.')"
		[ "$output" = "$(tsv a 1 $kind 1 'It rained. We left.')" ]
	done
	for kind in title heading caption highlight; do
		run -0 split-sentences <<<"$(
			tsv a 1 $kind 'The talks ended on Friday. The ministers left.')"
		[ "${#lines[@]}" = 2 ]
		run -0 split-sentences <<<"$(tsv a 1 $kind 'Talks in the U.S. No deal')"
		[ "${#lines[@]}" = 1 ]
	done
}

@test "cuts where sentences end and nowhere else" {
	cuts <<'E'
J. K. Rowling spoke in London. | She left at noon.
He lives in the U.S. | The talks resumed on Monday.
U.S. Secretary of State John Kerry met Mr. Lavrov. | U.S. officials left.
It fell 3.5 pct. on Friday, Gov. Smith and Sen. Jones, R-Tex., said.
The train left at 5 a.m. Monday. | It arrived at 6 p.m. | Officials met it.
They met Smith & Co. lawyers. | They sued Jones Inc. | The company denied it.
See p. 55, e.g. the table, etc. | It is No. 6 of 7.
"There are interests, cultural...strategic. | There are real interests," he said.
"Will you go?" Kerry asked. | "No!" said Lavrov.
“Talks failed.” | “No deal,” he said. | ‘Never.’ | She agreed.
"We believe so." | Kerry left. | "It is over."
He paused... | Then he spoke.
Is it true?! | Yes!! | Really? | Yes.
The group (They met twice.) voted no. | (She stayed.) | They left.
See www.example.com/a.b?c=d. | It has details. | Mail jane.doe@example.com. | Thanks.
1. The first item. | 2. The second item. | 3. The third.
1) The first item | 2) The second item
a. The first item | b. The second item
• 7. The first item | • 8. The second item
Le président a dit non. | L’Élysée a confirmé.
Поезд опоздал. | Мы ушли домой.
no final mark
E
}

@test "a number ends a sentence where no name follows it" {
	cuts <<'E'
He starts on March 3. | Colonel Reed will follow.
She was born on Oct. 9. | Doctor Hale was there.
The motion passed 8 to 3. | Councilman Ortiz dissented.
Bonds slid 7/8 to 98 3/8. | Treasury traders shrugged.
The death toll rose to 45. | Rescue workers kept digging.
The flight left at 9:40. | Tower staff lost contact at 10.
It is in vol. 3. | See also No. 4.
E
}

@test "a quotation in a quotation ends with it" {
	cuts <<'E'
"They yelled, 'Fire!'" Reed recalled. | "I ran."
“He asked, ‘Really?’” said Diaz. | “I nodded.”
"She told us, 'Sit down. Be quiet.'" | They sat.
"Who won?" a reporter wanted to know.
"We did it!" Mayor Ann Diaz told the crowd.
„Es ist kalt.“ | „Ja“, sagte er.
¿Quién llama? | ¡Nadie! | Silencio.
E
}

@test "no sentence begins with a lone closing mark, whatever the blank" {
	for blank in ' ' $'\xc2\xa0' $'\xe2\x80\x89' $'\xe2\x80\x8a' $'\xe2\x80\xaf'; do
		for pair in '" "' '( )' '[ ]' '“ ”' '« »' "\" '\""; do
			read -r open close <<<"$pair"
			run -0 split-sentences <<<"${open}He left.$blank$close She stayed."
			[ "$(cut -f 5 <<<"${lines[0]}")" = "${open}He left.$blank$close" ]
			[ "$(cut -f 5 <<<"${lines[1]}")" = 'She stayed.' ]
		done
	done
}

@test "a closing mark at the end of the text or between blanks is no sentence" {
	for mark in '"' "'" ')' ']' '”' '’' '»' '）'; do
		for blank in ' ' $'\xc2\xa0' $'\xe2\x80\x89'; do
			run -0 split-sentences <<<"He left.$blank$mark"
			[ "${#lines[@]}" = 1 ] || { echo "$output"; return 1; }
		done
	done
	cuts <<'E'
He left. ’ | She stayed.
He left. ) | She stayed.
E
}

@test "nothing is cut inside an address, a file name or a code" {
	while IFS= read -r text; do
		run -0 split-sentences <<<"$text"
		[ "${#lines[@]}" = 1 ] || { echo "$output"; return 1; }
	done <<-'END'
		See http://example.org/form.aspx?Case=22 and example.org/list.asp?Id=3 too.
		See www.UnitNews.org/A.B/C?D for it.
		Write to Ann.Lee@News.Example.Org today.
		Open Report.Final.docx and READ.Me.TXT first.
		Shares of BRK.A and the code X12.E fell.
		The firm Booking.Com and its rival Hotels.Com won.
		The page bit.ly/4Ab.C and example.net/Town.Hall were down.
		The tag #Go.Home is of the singer @Ann.Poe from Leeds.
		The files /etc/Old.Site/Main.First and D:\Old.Files\One.Two are lost.
	END
}

@test "what follows an abbreviation decides" {
	cuts <<'E'
Acme Corp. Chief Financial Officer Pat Lee quit.
The Rev. Martin Luther King Jr. Memorial opened.
The meeting is at 3 p.m. EDT on Friday.
He flew back to the U.S. | Relatives met him there.
The U.S. Department of Energy said so.
The town (pop. 3,000) is old. | See id. at 4 and art. 9.
Am 9. Oktober kam er. | Der 4. Mann zahlte 2 Mio. Euro.
They went from Oklahoma! and Evita to Wham! and back.
It was sold to the C.I.A. | Mr. Reed had no comment.
They came home from the U.K. | Mrs. Reed was ill.
She was in Group B. | Coaches had no comment.
They prefer Plan D. | Lawyers do not.
They sailed to Mt. Desert and Ft. Lee.
Er reiste am 22. Dezember ab. | Anna blieb bis zum 7. Oktober.
E
}

@test "items inside a sentence do not end it" {
	cuts <<'E'
We need: 1. a pump, 2. a hose and 3. a bucket.
We need: (1). a pump, (2). a hose and (3). a bucket.
We need: 1. A pump. | 2. A hose. | 3. A bucket.
He has seen Part 1. on Monday and Part 2. today.
Q. Were you at home? | A. Yes, I was.
E
}

@test "characters that show nothing, notes and emoji stay with the mark" {
	for c in $'\xe2\x80\x8b' $'\xc2\xad' $'\xe2\x81\xa0' $'\xef\xbb\xbf' '[3]' '[12][13]' ' 🎉'; do
		run -0 split-sentences <<<"It rained here.$c We left."
		[ "$(cut -f 5 <<<"${lines[0]}")" = "It rained here.$c" ]
		[ "$(cut -f 5 <<<"${lines[1]}")" = 'We left.' ]
	done
}

@test "the terminators of other scripts end sentences" {
	cuts <<'E'
هل وصل الرجل؟ | نعم.
یہ ٹھیک ہے۔ | وہ گیا۔
वह आया। | वह गया॥ | बस।
Նա խոսեց։ | Հետո լռեց։
እሱ መጣ። | ሄደ።
Πού είναι; | Εδώ.
E
	run -0 split-sentences <<<$'Πού είναι\xcd\xbe Εδώ.'
	[ "${#lines[@]}" = 2 ]
}

@test "sentences without white space between them are parted" {
	run -0 split-sentences <<<'It is on Sunday.Russia said so.'
	[ "$output" = "$(tsv stdin 1 body 1 'It is on Sunday.'; tsv stdin 1 body 2 'Russia said so.')" ]
	run -0 split-sentences <<<'他说不。我们同意！真的吗？是的。'
	[ "$output" = "$(
		tsv stdin 1 body 1 '他说不。'
		tsv stdin 1 body 2 '我们同意！'
		tsv stdin 1 body 3 '真的吗？'
		tsv stdin 1 body 4 '是的。')" ]
}

@test "every byte but white space around sentences is kept" {
	run -0 split-sentences <<<$'  It rained.   We \xc2\xa0left\xe3\x80\x80'
	[ "$output" = "$(tsv stdin 1 body 1 'It rained.'; tsv stdin 1 body 2 $'We \xc2\xa0left')" ]
	run -0 split-sentences <<<$'\xe3\x80\x80'
	[ -z "$output" ]
}

@test "bytes that are not UTF-8 become U+FFFD, the rest is kept" {
	run -0 split-sentences <<<$'It r\xffined. We left.'
	[ "$output" = "$(tsv stdin 1 body 1 $'It r\xef\xbf\xbdined.'; tsv stdin 1 body 2 'We left.')" ]
}

@test "-a adds abbreviations, and takes them away" {
	text='He met Kap. Miller on Friday. She saw the Prof. Everything was late.'
	run -0 split-sentences -A <(printf '%s\t%s\n' '# mine' '' KAP. \
		'title other' prof none) <<<"$text"
	[ "$output" = "$(
		tsv stdin 1 body 1 'He met Kap. Miller on Friday.'
		tsv stdin 1 body 2 'She saw the Prof.'
		tsv stdin 1 body 3 'Everything was late.')" ]
	run -0 split-sentences <<<"$text"
	[ "$output" = "$(
		tsv stdin 1 body 1 'He met Kap.'
		tsv stdin 1 body 2 'Miller on Friday.'
		tsv stdin 1 body 3 'She saw the Prof. Everything was late.')" ]
}

@test "-a says which line is malformed, and goes on" {
	printf 'kap\ttitle\nx\nkap\tking\n' >"$BATS_TEST_TMPDIR/own"
	run -1 --separate-stderr split-sentences -A "$BATS_TEST_TMPDIR/own" \
		<<<'He met Kap. Miller.'
	[ "$output" = "$(tsv stdin 1 body 1 'He met Kap. Miller.')" ]
	[ "$stderr" = "split-sentences: $BATS_TEST_TMPDIR/own:2: no word and class
split-sentences: $BATS_TEST_TMPDIR/own:3: no word and class" ]
}

@test "-a says which line can have no effect" {
	cd "$BATS_TEST_TMPDIR"
	printf '%s\t%s\n' kap title kap. other 'a b' other a-b other . other \
		house none mr 'none title' mr none \
		"$(printf 'x%.0s' {1..49})" other gen 'title  other' >own
	run -1 --separate-stderr split-sentences -A own <<<No.
	[ "$output" = "$(tsv stdin 1 body 1 No.)" ]
	[ "$stderr" = "split-sentences: own:2: word given before
split-sentences: own:3: no word that a full stop can follow
split-sentences: own:4: no word that a full stop can follow
split-sentences: own:5: no word that a full stop can follow
split-sentences: own:6: none, of a word that is not in the built-in list
split-sentences: own:7: none, and another class
split-sentences: own:9: no word that a full stop can follow" ]
}

@test "-m sets the score that an end must exceed" {
	text='He fled to the U.S. Nobody knew. It was late.'
	scores=$(split-sentences -e <<<"$text" | cut -f 6)
	for m in -32767 $scores 32767; do
		want=$(awk -v m="$m" '$1 > m' <<<"$scores" | wc -l)
		run -0 split-sentences -m "$m" <<<"$text"
		[ "${#lines[@]}" = $((want + 1)) ]
		run -0 split-sentences -e -m "$m" <<<"$text"
		[ "$(cut -f 5 <<<"$output" | grep -c cut)" = "$want" ]
	done
	run -0 split-sentences -m 0 <<<"$text"
	[ "$output" = "$(split-sentences <<<"$text")" ]
	for m in '' x 1x 1.5 32768 -32768; do
		run -2 split-sentences -m "$m" <<<"$text"
	done
}

@test "-m counts from the threshold of titles, and never cuts a date" {
	for kind in title date; do
		run -0 split-sentences -m -32767 <<<"$(tsv a 1 $kind 'In the U.S. No deal')"
		[ "${#lines[@]}" = $((1 + (${#kind} == 5))) ]
	done
}

@test "-o gives the offset of each sentence in its paragraph" {
	text='  É rained.  We left. (He stayed.) "No!"'
	while IFS=$'\t' read -r _ _ _ _ offset sentence; do
		LC_ALL=C
		[ "${text:offset:${#sentence}}" = "$sentence" ]
		n=$((n + 1))
	done < <(tsv a 1 body "$text" | split-sentences -o)
	[ "$n" = 4 ]
	run -0 split-sentences -o <<<$'a\xffb. We left.'
	[ "$(cut -f 5 <<<"$output")" = $'0\n7' ]
}

@test "-e shows the text around each candidate, in whole characters" {
	run -0 split-sentences -e <<<'Ab. ÄÖÜäöüßÄÖÜäöüßÄÖÜ. Kurz.'
	[ "$(cut -f 8 <<<"${lines[0]}")" = 'Ab.| ÄÖÜäöüßÄÖÜä' ]
	[ "$(cut -f 8 <<<"${lines[1]}")" = 'ßÄÖÜäöüßÄÖÜ.| Kurz.' ]
}

@test "-e names the properties that the page has" {
	run -0 split-sentences -e < <(grep -hv '^#' "$root/lib/table/sentences.txt")
	cut -f 7 <<<"$output" | tr ' ,' '\n\n' | sed 's/=.*//' | sort -u |
		while read -r name; do
			sed -n '/^The properties are/,/^\.It Fl m/p' \
				"$root/man/split-sentences.1" |
				grep -q "^\.It Cm.* $name\b" ||
				{ echo "$name"; exit 1; }
		done
}

@test "-a reports a missing file, and goes on" {
	none=$BATS_TEST_TMPDIR/none
	run -1 --separate-stderr split-sentences -A "$none" <<<No.
	[ "$output" = "$(tsv stdin 1 body 1 No.)" ]
	[ "$stderr" = "split-sentences: $none: No such file or directory" ]
}

@test "-e gives the offset and the decision of each candidate" {
	run -0 split-sentences -e < <(
		tsv a 1 body '  He met Mr. Miller. "We left," he said.'
		tsv a 2 date 'On Friday. We left.')
	[ "$(cut -f 1-5 <<<"$output")" = "$(
		tsv a 1 body 12 -
		tsv a 1 body 20 cut
		tsv a 2 date 10 -)" ]
}

@test "-e gives features that add up to the score, as the table has them" {
	run -0 split-sentences -e <<<'He met Mr. Miller. "We left," he said. 2. No!'
	awk -F '\t' '
		NR == FNR { if (/^[0-9]/) weight[$3] = $2; next }
		{
			sum = last = 0
			n = split($7, feature, " ")
			for (i = 1; i <= n; i++) {
				w = name = feature[i]
				sub(/.*:/, "", w)
				w += 0
				sub(/:[^:]*$/, "", name)
				size = w < 0 ? -w : +w
				if (weight[name] != w || i > 1 && size > last)
					exit 1
				last = size
				sum += w
			}
			if (sum != $6 || (sum > 0) != ($5 == "cut"))
				exit 1
		}
		END { if (FNR < 3) exit 1 }' \
		"$root/lib/table/boundaries.tsv" - <<<"$output"
}

@test "hostile lines take no longer a byte than prose" {
	# A megabyte each of what makes a scanner look far back or ahead.
	for unit in . ' .' '. ' '"' '("' '[' '.)' '1. ' 'a.' '. (' 'U.S. ' 。; do
		run -0 timeout 5 bash -c '
			yes "$0" | tr -d "\n" | head -c 1000000 |
				split-sentences | cut -f 5- | tr -d " \n" |
				wc -c' "$unit"
		[ "$output" -gt 300000 ]
	done
}

@test "the tables come out as they are in the tree" {
	sets=$data/sentences/dev
	[ -d "$sets" ] || skip "no $sets"
	make -s -C "$root" cmd/train-sentences
	train-sentences -d "$BATS_TEST_TMPDIR" \
		"$sets"/{wsj,brown_press,gum_news,gum_other,ewt_traindev} \
		"$root/lib/table/sentences.txt"
	cmp "$BATS_TEST_TMPDIR/words.tsv" "$root/lib/table/words.tsv"
	cmp "$BATS_TEST_TMPDIR/boundaries.tsv" "$root/lib/table/boundaries.tsv"
}

@test "no table is made where a set cannot be read" {
	make -s -C "$root" cmd/train-sentences
	run -1 train-sentences -d "$BATS_TEST_TMPDIR" "$BATS_TEST_TMPDIR/none"
	[ ! -e "$BATS_TEST_TMPDIR/words.tsv" ]
}

@test "the reports at hand are split as by hand" {
	[ -d "$data/seeds" ] || skip "no $data/seeds"
	for gold in "$data"/seeds/*.sentences.tsv; do
		awk -F '\t' '$3 != "chrome" && $3 != "credit"' \
			"${gold%.sentences.tsv}.paragraphs.tsv" |
			split-sentences | cmp - "$gold"
	done
}

@test "hard cases are cut right, and golden rules but one" {
	sets=$data/sentences
	[ -d "$sets" ] || skip "no $sets"
	for want in 'hard_cases 21' 'golden 23'; do
		set -- $want
		split-sentences "$sets/dev/$1.para.tsv" >"$BATS_TEST_TMPDIR/out"
		run -0 python3 "$sets/score_sentences.py" -1 \
			"$sets/dev/$1.gold.tsv" "$BATS_TEST_TMPDIR/out"
		[ "$(cut -f 12 <<<"$output")" -ge "$2" ]
	done
}

# Each line: a text, its sentences parted by " | ".
@test "marks and brackets of all kinds, glued or apart" {
	while IFS= read -r want; do
		text=${want// | / }
		text=${text//|/}
		run -0 split-sentences <<<"$text"
		got=$(cut -f 5 <<<"$output" | paste -s -d '|' -)
		wanted=${want// | /|}
		[ "$got" = "$wanted" ] || { echo "$want: $got"; return 1; }
	done <<-'END'
		（他走了。）|她来了。|他说：“好。”
		【他走了。】|她来了。
		He left.|She stayed.|他走了
		He left. :) | She stayed.
		He left. ^_^ She stayed.
		Why…? | He left.
		Wait…… | He left.
		He said:He left.
		He left . . . | She stayed.
		Hm . | … | He left.
		*** He left. | ---- She stayed.
		。|他走了
	END
}

@test "an ordinal before a month of German or its neighbours ends no sentence" {
	local text
	while IFS= read -r text; do
		run -0 split-sentences <<<"$(tsv d 1 body "$text")"
		[ "${#lines[@]}" = 1 ] || {
			echo "$text: $output"
			false
		}
	done <<-'END'
		Er kam am 12. September nach Ost.
		Er wurde vom 3. Mai bis zum 4. Juni vermisst.
		Der Streik dauerte seit dem 1. Oktober an.
		Seit 5. April steht die Mühle still.
		Skipet sank den 12. september i Ost.
	END
	run -0 split-sentences <<<"$(tsv d 1 body 'I am 12. September is my month.')"
	[ "${#lines[@]}" = 2 ]
}
