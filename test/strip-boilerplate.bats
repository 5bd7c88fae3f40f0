load setup

# page [FROM TO]: a page of twelve lines, or some of them
page() {
	cat <<-'END' | sed -n "${1:-1},${2:-12}p"
		Home
		Sport
		Third bridge over the river opens after three years of work
		By Ann Lee
		YORK, May 2 (AP) - The third bridge over the river was opened to cars on Monday, after three years of work that cost the city more than it had planned.
		Mayor John Smith said at the opening that the bridge would be of use to all who live on the other side and work in the city.
		"We have waited for this day for a long time," he told some 200 guests, among them the workers who built it.
		The old bridge, which was built in 1911, will be closed for a year while its arches are repaired.
		A group of residents had gone to court against the plans in 2023, but the judges found that the city had done nothing wrong.
		Buses will cross the new bridge from next week, and a path for bicycles is to be added before the end of the summer.
		Share this article
		Copyright 2026 The York Gazette. All rights reserved.
	END
}

# rows [option ...]: paragraph and kind of each row of the output
rows() {
	strip-boilerplate "$@" | cut -f 2,3 | tr '\t\n' ': '
}

@test "keeps the report and its parts, and leaves out the rest" {
	run -0 strip-boilerplate < <(page)
	[ "$output" = "$(tsv stdin 3 title 'Third bridge over the river opens after three years of work'
		tsv stdin 4 byline 'By Ann Lee'
		tsv stdin 5 dateline 'YORK, May 2 (AP) -'
		page 5 10 | sed '1s/^.* - //' | awk -v OFS='\t' '{ print "stdin", NR + 4, "body", $0 }')" ]
}

@test "-a keeps everything, in the order of the page" {
	run -0 rows -a < <(page)
	[ "$(sed 's/chrome:[a-z]*/chrome/g' <<<"$output")" = "1:chrome 2:chrome 3:title 4:byline 5:dateline 5:body 6:body 7:body 8:body 9:body 10:body 11:chrome 12:chrome " ]
}

@test "-k keeps only these kinds" {
	run -0 rows -k title,byline < <(page)
	[ "$output" = "3:title 4:byline " ]
	run -0 rows -k chrome < <(page)
	[ "$(sed 's/chrome:[a-z]*/chrome/g' <<<"$output")" = "1:chrome 2:chrome 11:chrome 12:chrome " ]
}

@test "of several copies of the title one is the title" {
	run -0 rows -a < <(page 1 2; page 3 3; page 3 4; page 5 10; page 3 3)
	[ "$(sed 's/chrome:[a-z]*/chrome/g' <<<"$output")" = "1:chrome 2:chrome 3:chrome 4:title 5:byline 6:dateline 6:body 7:body 8:body 9:body 10:body 11:body 12:chrome " ]
	[[ $output = *3:chrome:repeat*12:chrome:repeat* ]]
}

@test "dates, and agencies as authors" {
	run -0 rows < <(page 1 3; echo 'Updated: 2014-03-15 06:59'; echo '(Xinhua)'; page 5)
	[ "$output" = "3:title 4:date 5:byline 6:dateline 6:body 7:body 8:body 9:body 10:body 11:body " ]
}

@test "names under a bare By are bylines" {
	run -0 rows < <(page 1 3; printf '%s\n' By '• Ann Lee,' '• Sergio Martinez'; page 5)
	[ "$output" = "3:title 4:byline 5:byline 6:byline 7:dateline 7:body 8:body 9:body 10:body 11:body 12:body " ]
	run -0 rows -k byline < <(page 1 3; echo 'Written by'
		printf '• %s\n' 'Ann Lee' 'lower case words' 'He left the town.' \
			'A Name Of More Words Than Any Name Has Of Them' Bo Cy Di Ed Fay Gus
		page 5)
	[[ $output = "4:byline 5:byline 9:byline 10:byline 11:byline 12:byline "* ]]
	run -0 rows < <(page 1 3; printf '%s\n' By 'Ann Lee | The York Newsroom'; page 5)
	[ "$output" = "3:title 4:byline 5:byline 6:dateline 6:body 7:body 8:body 9:body 10:body 11:body " ]
}

@test "an author is named once" {
	run -0 rows -k byline < <(page 1 3; echo 'By Ann Lee'; echo 'By Ann Lee'; page 5)
	[ "$output" = "5:byline " ]
	run -0 rows -k byline < <(page 1 3; echo 'By Ann Lee, Political Editor'; echo 'By Ann Lee'; page 5)
	[ "$output" = "4:byline " ]
	run -0 rows -k byline < <(page 1 3; echo 'Ann Lee'; echo 'By Ann Lee, Political Editor'; page 5)
	[ "$output" = "5:byline " ]
	run -0 rows -k byline < <(page 1 10; echo 'By Ann Lee')
	[ "$output" = "4:byline " ]
}

@test "-d names the document" {
	run -0 strip-boilerplate -k title -d a/b < <(page)
	[ "$output" = "$(tsv a/b 3 title 'Third bridge over the river opens after three years of work')" ]
}

@test "the name of a document is fit to be a field" {
	cd "$BATS_TEST_TMPDIR"
	page >"$(printf 'a\tb\nc\377')"
	run -0 strip-boilerplate -k byline "$(printf 'a\tb\nc\377')"
	[ "$output" = "$(tsv $'a_b_c\xef\xbf\xbd' 4 byline 'By Ann Lee')" ]
}

@test "every file is a page of its own" {
	cd "$BATS_TEST_TMPDIR"
	page >a
	page >b
	run -0 strip-boilerplate -k byline a b
	[ "$output" = "$(tsv a 4 byline 'By Ann Lee'
		tsv b 4 byline 'By Ann Lee')" ]
}

@test "wrong use is status 2 and the usage" {
	cd "$BATS_TEST_TMPDIR"
	page >a
	for args in -x -d '-k nonsense' '-k body,' '-k,' '-d x a a' '-i -d x' \
	    '-m 2' '-m x' -m -p -s -D '-D a'; do
		run -2 --separate-stderr strip-boilerplate $args </dev/null
		[ -z "$output" ]
		[[ $stderr = *"usage: strip-boilerplate [-aCDei] [-d name] [-k kinds] [-m score] [-p file] [-s file] [file ...]" ]]
	done
}

@test "white space and control characters become single spaces" {
	run -0 strip-boilerplate -k body < <(printf '\357\273\277 It  is\tthe\302\240third \033[1m bridge\v over the\342\200\250river in this town.\r\n')
	[ "$output" = "$(tsv stdin 1 body 'It is the third [1m bridge over the river in this town.')" ]
}

@test "what is no UTF-8, and NUL, become U+FFFD, and are counted" {
	run -0 --separate-stderr strip-boilerplate -k body < <(printf 'It is the\377 third bri\0dge over the\342\202 river in this town.\n')
	[ "$output" = "$(tsv stdin 1 body $'It is the\xef\xbf\xbd third bri\xef\xbf\xbddge over the\xef\xbf\xbd river in this town.')" ]
}

@test "Windows-1252 and UTF-16 are decoded, with a note" {
	cd "$BATS_TEST_TMPDIR"
	{ page; echo 'The “café” on the river – naïve or not – was closed on Monday, the mayor said.'; } >utf8
	run -0 --separate-stderr strip-boilerplate -a -d x utf8
	want=$output
	[[ $want = *'“café” on the river – naïve or not –'* ]]
	[ -z "$stderr" ]
	while read -r from note; do
		iconv -f UTF-8 -t "$from" utf8 >coded
		run -0 --separate-stderr strip-boilerplate -a -d x coded
		[ "$output" = "$want" ]
		[ "$stderr" = "strip-boilerplate: coded: read as $note" ]
	done <<-'END'
		WINDOWS-1252 Windows-1252
		UTF-16 UTF-16
		UTF-16LE UTF-16
		UTF-16BE UTF-16
	END
	# Characters beyond 16 bits, and halves of them.
	run -0 strip-boilerplate -a -d x < <(printf '\377\376'; {
		page; echo 'The 😀 on the bridge was closed on Monday, the mayor said.'
	} | iconv -f UTF-8 -t UTF-16LE; printf '\n\000x\000\000\330x\000')
	[[ $output = *'The 😀 on the bridge'* ]]
}

@test "a page in UTF-16 that is read in parts" {
	for e in UTF-16LE UTF-16BE; do
		run -0 --separate-stderr strip-boilerplate -k chrome < <(
			{ printf '\357\273\277'; seq 9000; } | iconv -f UTF-8 -t $e)
		[ "$(cut -f 4 <<<"$output")" = "$(seq 9000)" ]
	done
}

@test "what is no text is refused with a word, the other pages are read" {
	cd "$BATS_TEST_TMPDIR"
	page >good
	while IFS=$'\t' read -r bytes word; do
		printf "$bytes" >bad
		run -1 --separate-stderr strip-boilerplate -k title bad good
		[ "$output" = "$(strip-boilerplate -k title good)" ]
		[ "$stderr" = "strip-boilerplate: bad: $word" ] ||
			{ echo "$stderr"; return 1; }
	done <<-'END'
		%%PDF-1.4 x	looks like PDF; make it text, as by pdftotext
		\037\213\010 x	looks like gzip; decompress it
		PK\003\004 x	looks like zip, which .docx and .epub are, too
		{\\rtf1 x	looks like RTF; save it as text
		\211PNG x	looks like a picture
		\n <!DOCTYPE html>\n<p>x	looks like HTML; save it as text, as by "w3m -dump -T text/html"
		<HTML><p>x	looks like HTML; save it as text, as by "w3m -dump -T text/html"
		From: a\nSubject: b\n c\nContent-Type: Multipart/related;\n\nx	looks like a mail in MIME; save it as text in the mail program
		\001\002\003\004\005\006\007\016\001\002\003\004\005\006\007\016x	looks like no text
	END
	# Tags without a head, and a page about tags.
	run -1 strip-boilerplate < <(for i in 1 2 3 4 5 6 7; do
		echo "<div><p>The river</p></div>"; done)
	run -0 strip-boilerplate < <(page; echo 'The tags <p>, </p>, <br> and <div> are in HTML, the mayor said on Monday.')
	run -1 strip-boilerplate -i < <(printf 'a\t<html>\nb\tx\n')
	[[ $output = *"a: looks like HTML;"* ]]
}

@test "nothing like prose: a word about it and no rows, but for -a" {
	run -0 --separate-stderr strip-boilerplate < <(printf 'Home\nSport\n')
	[ -z "$output" ]
	[ "$stderr" = "strip-boilerplate: stdin: nothing looks like prose" ]
	run -0 --separate-stderr strip-boilerplate -a < <(printf 'Home\nSport\n')
	[ "$(sed 's/chrome:[a-z]*/chrome/' <<<"$output")" = "$(tsv stdin 1 chrome Home
		tsv stdin 2 chrome Sport)" ]
	[ -z "$stderr" ]
}

@test "an empty page is noted" {
	run -0 --separate-stderr strip-boilerplate -a < <(printf ' \n\n')
	[ -z "$output" ]
	[ "$stderr" = "strip-boilerplate: stdin: empty" ]
	run -0 --separate-stderr strip-boilerplate </dev/null
	[ -z "$output" ]
	[ "$stderr" = "strip-boilerplate: stdin: empty" ]
}

@test "a dateline has a row of its own, the body begins behind it" {
	while IFS='|' read -r dateline text; do
		run -0 strip-boilerplate -k dateline,body < <(page 1 4
			printf '%s\n' "$dateline$text"
			page 6)
		[ "$(grep -w '^stdin.5' <<<"$output")" = "${dateline:+$(tsv stdin 5 dateline "${dateline% }")
}$(tsv stdin 5 body "$text")" ] || {
			echo "$dateline|$text: $output"
			false
		}
	done <<-'END'
		LONDON, March 14 (Reuters) - |The two sides found no middle ground on the crisis on Friday.
		LONDON -- |No major agreement was reached on Friday at the talks in the city.
		WASHINGTON (AP) — |The two sides found no middle ground on the crisis on Friday.
		Kyiv, Ukraine (AP) — |The two sides found no middle ground on the crisis on Friday.
		BEIJING, March 14 (Xinhua) -- |The two sides found no middle ground on the crisis.
		AUBURN, Wash. — |The two sides found no middle ground on the crisis on Friday.
		(Reuters) - |The two sides found no middle ground on the crisis on Friday.
		NEW DELHI: |The two sides found no middle ground on the crisis on Friday.
		|The talks - the third this year - found no middle ground on the crisis.
		|Mr Lee (left) - who is in the party of the left - was not at the talks.
		|The U.S. said on Friday: there was no middle ground on the crisis.
	END
}

@test "a credit at the end of a caption has a row of its own" {
	while IFS='|' read -r caption credit; do
		run -0 strip-boilerplate -k caption,credit < <(page 1 4
			printf '%s %s\n\n' "$caption" "$credit"
			page 5)
		[ "$output" = "$(tsv stdin 5 caption "$caption"
			tsv stdin 5 credit "$credit")" ] || {
			echo "$caption|$credit: $output"
			false
		}
	done <<-'END'
		The mayor and her guests pose for a photograph on the bridge.|[Photo/Agencies]
		The mayor and her guests on the bridge over the river on Monday|(Image: Getty)
		The mayor and her guests on the bridge over the river on Monday.|(AP Photo/J. Doe)
		The mayor and her guests on the bridge over the river on Monday.|(AP Photo/J. Doe).
		The mayor and her guests on the bridge over the river on Monday.|REUTERS/J. Doe
	END
}

@test "bullets are taken off the points of a summary" {
	run -0 strip-boilerplate -k highlight < <(page 1 4
		printf '%s\n' '* Third bridge over the river opened to cars on Monday' \
		    '* Old bridge closed for a year, built in 1911' \
		    '* Buses to cross the new bridge next week'
		page 5)
	[ "$output" = "$(tsv stdin 5 highlight 'Third bridge over the river opened to cars on Monday'
		tsv stdin 6 highlight 'Old bridge closed for a year, built in 1911'
		tsv stdin 7 highlight 'Buses to cross the new bridge next week')" ]
}

@test "bullets are taken off lists in the text" {
	run -0 strip-boilerplate -k list < <(page 1 8
		printf '%s\n' '• The first bridge of the city was built by monks in 1322, of wood.' \
		    '• The second one, which was built of stone in 1911, is the one that will be closed.'
		page 9)
	[ "$output" = "$(tsv stdin 9 list 'The first bridge of the city was built by monks in 1322, of wood.'
		tsv stdin 10 list 'The second one, which was built of stone in 1911, is the one that will be closed.')" ]
}

@test "lines that were wrapped are joined again" {
	printf '%s\n' '   Home | Sport | Weather' '' \
	    '   The bridge over the river was opened on Monday, the first of' \
	    '   May, after three years of work, and a long row over what it' \
	    '   would cost the town and who was to pay for it in the end.' '' \
	    '   * It is the third to be built over the river in this part of' \
	    '     the town, and it is the longest of the three by far now.' '' \
	    '   The mayor said that it would be of use to all who live on the' \
	    '   other side.' >"$BATS_TEST_TMPDIR/in"
	run -0 strip-boilerplate -k body,list "$BATS_TEST_TMPDIR/in"
	[ "$(cut -f 2- <<<"$output")" = "$(tsv 2 body 'The bridge over the river was opened on Monday, the first of May, after three years of work, and a long row over what it would cost the town and who was to pay for it in the end.'
		tsv 3 list 'It is the third to be built over the river in this part of the town, and it is the longest of the three by far now.'
		tsv 4 body 'The mayor said that it would be of use to all who live on the other side.')" ]
}

@test "lines that were not wrapped stay as they are" {
	printf '%s\n' 'The bridge over the river was opened on Monday by the mayor.' \
	    'It is the third one to be built over the river in this part.' \
	    'The town has paid for it for three years, and it is not done.' >"$BATS_TEST_TMPDIR/in"
	run -0 strip-boilerplate -k body "$BATS_TEST_TMPDIR/in"
	[ "$(cut -f 4 <<<"$output")" = "$(cat "$BATS_TEST_TMPDIR/in")" ]
}

@test "marks of links and the list of addresses are taken off" {
	printf '%s\n' '[1]Home' '• [2]Sport' '[3][logo]' '[4]' 'News' \
	    'The bridge over the [5]river was opened [12] on Monday, said [6]the mayor of the town.' \
	    '[7]Share this' '' 'References:' '' '[1] http://a.example/' \
	    '[2] http://a.example/b' >"$BATS_TEST_TMPDIR/in"
	run -0 strip-boilerplate -a "$BATS_TEST_TMPDIR/in"
	[ "$(cut -f 2,4 <<<"$output")" = "$(tsv 1 Home
		tsv 2 '• Sport'
		tsv 3 '[logo]'
		tsv 4 News
		tsv 5 'The bridge over the river was opened [12] on Monday, said the mayor of the town.'
		tsv 6 'Share this')" ] || {
		printf '%s\n' "$output"
		false
	}
}

@test "notes in brackets are no marks of links" {
	printf '%s\n' 'The bridge was opened on Monday.[1] It is the third in this town.[2]' \
	    'The mayor said it would be of use.[3] It has cost the town a lot.[4]' \
	    'It was built in three years,[5] and it is the longest of the three.[6]' >"$BATS_TEST_TMPDIR/in"
	run -0 strip-boilerplate -a "$BATS_TEST_TMPDIR/in"
	[ "$(cut -f 4 <<<"$output")" = "$(cat "$BATS_TEST_TMPDIR/in")" ]
}

@test "chrome has its kinds, and -k takes one of them" {
	run -0 strip-boilerplate -k chrome:share < <(page)
	[ "$output" = "$(tsv stdin 11 chrome:share 'Share this article')" ]
	run -0 strip-boilerplate -k chrome:legal,title < <(page)
	[ "$output" = "$(tsv stdin 3 title 'Third bridge over the river opens after three years of work'
		tsv stdin 12 chrome:legal 'Copyright 2026 The York Gazette. All rights reserved.')" ]
	run -2 strip-boilerplate -k chrome:nonsense < <(page)
}

@test "-e: score and reasons of every paragraph" {
	run -0 strip-boilerplate -e < <(page)
	[ "${#lines[@]}" -eq 12 ]
	awk -F '\t' '
	NF != 6 || $4 !~ /^[01]\.[0-9][0-9][0-9]$/ { exit 1 }
	$5 !~ /^[a-z0-9-]+=-?[0-9]+:-?[0-9]+\.[0-9]+( [a-z0-9-]+=-?[0-9]+:-?[0-9]+\.[0-9]+)*$/ { exit 1 }
	$3 == "body" && $4 < 0.5 { exit 1 }
	$3 ~ /^chrome/ && $4 > 0.5 { exit 1 }
	{ k = 0; n = split($5, r, " ")
	  for (i = 1; i <= n; i++) {
		w = r[i]; sub(/.*:-?/, "", w)
		if (i > 1 && w > last) exit 1
		last = w
	  } }' <<<"$output"
	run -0 strip-boilerplate -e -k title < <(page)
	[ "${#lines[@]}" -eq 1 ]
}

@test "-e: what a pattern drops has no reasons" {
	run -0 strip-boilerplate -e -p <(echo -Share) < <(page)
	[ "$(awk -F '\t' '$6 == "Share this article" { print $5 }' <<<"$output")" = - ]
}

@test "a bracket that opened far away, or never, holds no credit" {
	local far
	far="(See the picture$(printf ' of the bridge%.0s' {1..20}))"
	run -0 strip-boilerplate -k credit < <(page 1 5; echo "Buses will cross it. $far"
		echo 'Cars will cross it at last]'; page 6)
	[ -z "$output" ]
}

@test "requests for consent and pointers to other stories are no text, but with -p" {
	local ask='You can refuse cookies, or withdraw your consent to personal data for our partners, in the settings.'
	run -0 strip-boilerplate < <(page 1 6; echo "$ask"; echo 'Also read: Ferry runs aground in fog off Skarholm'; page 7)
	[[ $output != *cookies* && $output != *Ferry* ]]
	run -0 strip-boilerplate -p <(echo +cookies) < <(page 1 6; echo "$ask"; page 7)
	[[ $output = *cookies* ]]
	# A report about them.
	run -0 strip-boilerplate < <(page 1 6; echo 'The company stored cookies without consent, and sold personal data to partners, the mayor said.'; page 7)
	[[ $output = *cookies* ]]
}

@test "the words of a line are counted however many they are" {
	# 300 words of such requests in 900 are a third of them; 44 would be few.
	run -0 strip-boilerplate < <(page 1 6
		awk 'BEGIN { for (i = 0; i < 300; i++) printf "your cookies the "; print "." }'
		page 7)
	[[ $output = *'over the river'* && $output != *cookies* ]]
}

@test "what is found does not depend on the words of pages before" {
	cd "$BATS_TEST_TMPDIR"
	awk 'BEGIN { for (i = 0; i < 40000; i++) printf "W%dx%s", i, i % 9 ? " " : ".\n" }' >other
	page >page
	run -0 strip-boilerplate -e other page
	[ "$(grep ^page <<<"$output")" = "$(strip-boilerplate -e page)" ]
	run -0 strip-boilerplate -e page other page
	[ "$(grep -c ^page <<<"$output")" -eq 24 ]
	[ "$(grep ^page <<<"$output" | cut -f 2- | sort | uniq -c | awk '{ print $1 }' | sort -u)" = 2 ]
}

@test "lines in a row that begin with dates are a list, of the text or not" {
	list() { printf '%s\n' '9 June: York, Old Bridge' '10 June: Leeds, Town Hall' "$@"; }
	run -0 strip-boilerplate -k list < <(page 1 10; echo 'Where the walkers meet'; list '11 June: Hull, Marina')
	[ "${#lines[@]}" -eq 3 ]
	run -0 strip-boilerplate -k list < <(page 1 10; echo 'Where the walkers meet'; list)
	[ -z "$output" ]
	run -0 strip-boilerplate -k list < <(page 1 10; printf '%s\n' Share Archive Older Links; list '11 June: Hull, Marina')
	[ -z "$output" ]
}

@test "numbers of items stay" {
	run -0 strip-boilerplate -a < <(page 1 6; echo '10. Buses will cross the bridge'
		echo '11) Cars will cross the bridge'; page 7)
	[ "$(awk -F '\t' '/cross the bridge$/ { print $4 }' <<<"$output")" = \
		"$(printf '%s\n' '10. Buses will cross the bridge' '11) Cars will cross the bridge')" ]
}

@test "-m: what is less probable is left out, what is more stays" {
	all=$(strip-boilerplate -m 0 -k body,heading,list < <(page) | wc -l)
	some=$(strip-boilerplate -m 0.5 -k body,heading,list < <(page) | wc -l)
	none=$(strip-boilerplate -m 1 -k body,heading,list < <(page) 2>/dev/null | wc -l)
	[ "$all" -gt "$some" ]
	[ "$some" -gt "$none" ]
	[ "$none" -eq 0 ]
}

@test "-p: patterns drop and keep, the first that matches decides" {
	cd "$BATS_TEST_TMPDIR"
	printf '%s\n' '+^The old' '-^(The|"We) ' '' '+^Share' >own
	run -0 rows -a -p own < <(page)
	[ "$(sed 's/chrome:[a-z]*/chrome/g' <<<"$output")" = "1:chrome 2:chrome 3:title 4:byline 5:dateline 5:body 6:body 7:chrome 8:body 9:body 10:body 11:heading 12:chrome " ]
}

@test "-p: what is no pattern is named, and ends the program" {
	cd "$BATS_TEST_TMPDIR"
	printf '%s\n' '-fine' 'without' '-(' >own
	run -1 --separate-stderr strip-boilerplate -p own < <(page)
	[ -z "$output" ]
	[[ $stderr = "strip-boilerplate: own:2: neither - nor + at its start"*"strip-boilerplate: own:3: "* ]]
	run -1 --separate-stderr strip-boilerplate -p nothere < <(page)
	[ -z "$output" ]
	[[ $stderr = "strip-boilerplate: nothere: "* ]]
}

@test "-p: a NUL, length, nesting and repetition have their limits" {
	cd "$BATS_TEST_TMPDIR"
	parens() { printf "%${1}s" '' | tr ' ' "$2"; }
	{
		printf -- '-a\0b\n'
		printf -- '-%s\n' "$(parens 1000 a)" "$(parens 101 '(')a$(parens 101 ')')" \
			'(a?){30000}' '(((a?){99}){99}){99}' 'a{99999999999999999999999}'
	} >own
	run -1 --separate-stderr strip-boilerplate -p own < <(page)
	[ -z "$output" ]
	[ "$stderr" = "strip-boilerplate: own:1: a NUL in the pattern
strip-boilerplate: own:2: pattern longer than 1000 bytes
strip-boilerplate: own:3: more than 100 parentheses in the pattern
strip-boilerplate: own:4: too much repetition in the pattern
strip-boilerplate: own:5: too much repetition in the pattern
strip-boilerplate: own:6: too much repetition in the pattern" ]
	{ printf -- '-%s\n' "$(parens 100 '(')a$(parens 100 ')')"; parens 100000 '(' >many; } >own
	run -0 strip-boilerplate -p own < <(page)
	run -1 strip-boilerplate -p <(printf -- -; cat many) < <(page)
}

@test "-s: lines known to be chrome, by all of their text" {
	cd "$BATS_TEST_TMPDIR"
	{ page 4 4; page 7 7 | sed 's/ /  /'; echo 'The old bridge'; } >site
	run -0 rows -s site < <(page)
	[ "$output" = "3:title 5:dateline 5:body 6:body 8:body 9:body 10:body " ]
}

@test "-D: the lines that two pages of a site have" {
	cd "$BATS_TEST_TMPDIR"
	page >a
	{ page 1 2; echo 'Another story'; page 11 12; page 12 12; echo Twice; echo Twice; } >b
	run -0 strip-boilerplate -D a b
	[ "$output" = "$(page 1 2; page 11 12)" ]
	run -0 strip-boilerplate -D a b a
	[ "$output" = "$(page)" ]
}

@test "-i: a stream of pages is what its pages are" {
	cd "$BATS_TEST_TMPDIR"
	page >a
	{ page 1 5; echo; page 6 12; } >b
	{ sed $'s/^/a\t/' a; sed $'s/^/b\t/' b; sed $'s/^/a\t/' a; } >stream
	run -0 strip-boilerplate -i stream
	[ "$output" = "$(strip-boilerplate a b a)" ]
	run -0 strip-boilerplate -i <(sed $'s/^/a\t/' a | head -n 6) <(sed $'s/^/b\t/' b)
	[ "$output" = "$(head -n 6 a | strip-boilerplate -d a; strip-boilerplate b)" ]
}

@test "-i: a line without a tab is named, the others are read" {
	run -1 --separate-stderr strip-boilerplate -i < <(page | sed $'s/^/a\t/'; echo 'no tab here'; echo)
	[ "$output" = "$(page | strip-boilerplate -d a)" ]
	[ "$stderr" = "$(printf 'strip-boilerplate: stdin:%d: no tab\n' 13 14)" ]
}

# A page as w3m -halfdump prints it, and as w3m -dump does.
half() {
	cat <<-'END'
		<title_alt title="Third bridge opens &amp; more | Gazette"><_SYMBOL TYPE=32>*</_SYMBOL> <a hseq="1" href="/">Home</a>
		<_SYMBOL TYPE=33>+</_SYMBOL> <a hseq="2" href="/?a=1&amp;b>2">Sport &lt;3&gt;</a>

		<a hseq="3" href="/x"><b>Third bridge opens</b></a>

	END
	printf 'The bridge over the <a hseq="4" href=r>river</a> was opened \210\200\300\234at last\210\200\300\235 [12] on Monday, said the \212\200\200\207\354\200 mayor of the town &mdash; caf&eacute;, na\357ve &amp; all &#8211; &unknown; &copy.\n'
	cat <<-'END'
		It is the third to be built over the river in this part of the town, and the <A HSEQ="-4" HREF="r">longest</a> of the three.
		<input_alt hseq="5" fid="0" type="submit" value="Go">[Go]</input_alt>
		<internal>
		<option_int value="one" label="one" selected>
		</internal>
	END
}

@test "a half dump is decoded, its tags and its end are taken off" {
	run -0 strip-boilerplate -a < <(half)
	[ "$(cut -f 4 <<<"$output")" = "• Home
□ Sport <3>
Third bridge opens
The bridge over the river was opened “at last” [12] on Monday, said the 😀 mayor of the town — café, naïve & all – &unknown; &copy.
It is the third to be built over the river in this part of the town, and the longest of the three.
[Go]" ]
}

# Each line: what w3m would write behind the tags of a title, and what it is.
@test "a half dump has characters by number and name, and symbols" {
	while IFS=$'\t' read -r in want; do
		run -0 --separate-stderr strip-boilerplate -a < <(
			printf '<title_alt title="x"><b></b>%b\n' "$in"
			printf '%s\n' '<internal>' '</internal>')
		[ "$(cut -f 4 <<<"$output" | head -n 1)" = "$want" ] ||
			{ echo "$in: $output"; return 1; }
	done <<-'END'
		It&#39;s &#x201c;hex&#x201D; &#XE9;	It's “hex” é
		&#xZZ; &#x110000; &#0; &#; &#xd800; &; &a	&#xZZ; &#x110000; &#0; &#; &#xd800; &; &a
		&#99999999999999; &verylongname;	&#99999999999999; &verylongname;
		<_SYMBOL TYPE=0>-</_SYMBOL> text	─ text
		<_SYMBOL TYPE=0>|</_SYMBOL> text	│ text
		<_SYMBOL TYPE=5>+x</_SYMBOL> text	┼x text
		<_SYMBOL TYPE=26>-</_SYMBOL> text	━ text
		<_SYMBOL TYPE=32>o#@-=x?</_SYMBOL> text	☆○■★◎◆• text
		one\0210 two	one two
		one\0211\0240\0240 two	one� two
		<i title="a > b">in</i> <u title='c>d'>quotes</u>	in quotes
		an open <a href="x	an open
		a &#10a; &#9; &a&amp;b &#12	a &#10a; &#9; &a&b &#12
		one\0213\0240 two \0212\0200\0200\0207 three \01 four	one� two � three four
		<a title="no end	
	END
}

@test "characters of a half dump by their numbers" {
	run -0 strip-boilerplate -a < <(half | sed 's/It is the third/\&#65; \&#x41; \&#xe9; \&#XE9; \&#xfFf; \&#31; \&#xd800; \&#99999999; \&#4g; \&#x4G; \&#; \&#65/')
	[[ $output == *$'A A é é \xe0\xbf\xbf &#31; &#xd800; &#99999999; &#4g; &#x4G; &#; &#65 to be built'* ]]
	run -0 strip-boilerplate -a < <(half | sed "s/<A HSEQ[^>]*>/<a name='x>y' title=>/")
	[[ $output == *'and the longest of the three.'* ]]
	run -0 strip-boilerplate -a < <(half; printf '\210\201\300 \210\200 \213\200\300\234 <i')
	[[ $output == *'[Go]'* ]]
}

@test "the title of a half dump tells which line is the title" {
	half_of() {
		cat <<-END
			<title_alt title="$1 | Gazette"><a hseq="1" href="/">Home</a>
			Old bridge closes after a hundred years
			Third bridge opens after three years
		END
		page 5 10
		printf '%s\n' '<internal>' '</internal>'
	}
	for title in 'Old bridge closes after a hundred years' \
	    'Third bridge opens after three years'; do
		run -0 strip-boilerplate -k title < <(half_of "$title")
		[ "$(cut -f 4 <<<"$output")" = "$title" ]
	done
}

@test "a half dump without a title is known by its end" {
	run -0 strip-boilerplate -a < <(half | sed '1s/<title_alt[^>]*>//')
	[ "$(cut -f 4 <<<"$output" | sed -n '2p;$p')" = "□ Sport <3>
[Go]" ]
	run -0 strip-boilerplate -a < <(half | sed '1s/<title_alt[^>]*>//; $d')
	[[ $output = *'<internal>'* ]]
}

@test "numbers of links are known though they begin in mid page" {
	run -0 strip-boilerplate -a <<-'END'
		[101]Home [102]Sport [103]Business [104]Weather
		[105]Third bridge over the river opens after three years of work
		The third bridge over the [106]river was opened to cars on Monday, after three years of work that cost the city [107]more than it had planned.
		Mayor [108]John Smith said at the opening that the bridge would be of use to all [109] , who live on the other side [110]. And work in the city [2].
		The old bridge[111], which was built in 1911, will be closed for a year [112]while its arches are repaired.
		[113]Share [114]Print [115]Mail
	END
	[ "$(cut -f 4 <<<"$output")" = "Home Sport Business Weather
Third bridge over the river opens after three years of work
The third bridge over the river was opened to cars on Monday, after three years of work that cost the city more than it had planned.
Mayor John Smith said at the opening that the bridge would be of use to all , who live on the other side . And work in the city [2].
The old bridge, which was built in 1911, will be closed for a year while its arches are repaired.
Share Print Mail" ]
}

@test "the times of a report that is told as it happens are dates" {
	run -0 strip-boilerplate -k date <<-'END'
		Live: storm hits York as rivers rise
		By Ann Lee
		YORK (AP) - The storm reached York on Monday morning and rivers rose faster than anybody had expected, the mayor said.
		10:15 a.m.
		The river has burst its banks near the old bridge, the fire service says, and three streets are under water now.
		11:05
		The mayor has asked for help from the army, and soldiers are expected before the evening, he told reporters.
		11:30
		People are asked to stay at home until the storm has passed, and not to call the fire service without need.
		13:00
		The rain has stopped, and the river is falling again, the weather service says in its report of the afternoon.
	END
	[ "$(cut -f 4 <<<"$output")" = "10:15 a.m.
11:05
11:30
13:00" ]
}

@test "prose of a page of a few lines is kept, but not what opens as chrome does" {
	while IFS='|' read -r kind text; do
		run -0 strip-boilerplate -a < <(printf '%s\n' Home "$text" Next)
		[[ "$(cut -f 3 <<<"${lines[1]}")" == $kind ]] ||
			{ echo "$text: $output"; return 1; }
	done <<-'END'
		body|It rained. He left the house at noon, and she stayed.
		body|The mayor of York, who opened the bridge on Monday, with her guests.
		chrome*|Read more: what happened on Monday, when the river rose and the bridge fell.
		chrome*|Copyright 2026 The Gazette. All rights reserved. This may not be used in any form without consent.
		chrome*|Sign up today for the best deals, and save money on all that you buy from us.
	END
}

@test "what is a dateline, and what only looks like one" {
	while IFS='|' read -r start want; do
		run -0 strip-boilerplate -k dateline < <(page 1 4
			printf '%s%s\n' "$start" "$(page 5 | head -n 1 | sed 's/^.* - //')"
			page 6)
		[ "$(cut -f 4 <<<"$output")" = "$want" ] ||
			{ echo "$start: $output"; return 1; }
	done <<-'END'
		(Reuters) - |(Reuters) -
		LONDON: |LONDON:
		LONDON/PARIS (AFP) — |LONDON/PARIS (AFP) —
		BEIJING, May 2 (Xinhua) -- |BEIJING, May 2 (Xinhua) --
		O'FALLON, Mo. (AP) - |O'FALLON, Mo. (AP) -
		NEW YORK [AP] - |NEW YORK [AP] -
		WASHINGTON (AP-Reuters) - |WASHINGTON (AP-Reuters) -
		ÖREBRO, Sweden (AP) – |ÖREBRO, Sweden (AP) –
		LONDON, (AP) – |LONDON, (AP) –
		Mr. Smith (left) - |
		He said; she said - |
		London! - |
		A B C D E F G H I J K L M N O P Q R S T U V - |
	END
}

@test "whatever a line begins or ends with, -a has all of it" {
	cat >"$BATS_TEST_TMPDIR/in" <<-'END'
		The talks ended in London on Friday, he said 。
		The talks ended in London on Friday, he said؟
		The talks ended in London on Friday, he said।
		The talks ended in London on Friday, he said！
		The talks ended in London on Friday, he said？”)
		The talks ended in London on Friday, he said…
		The talks ended in London on Friday, he said...
		The talks ended in London on Friday, he said;
		The talks ended in London on Friday, he said –
		The talks ended in London on Friday, he said—
		The talks ended in London on Friday, he said -
		The talks ended in London on Friday, he said:
		The talks ended in London on Friday, he said +
		"The talks ended in London on Friday."
		«The talks ended in London on Friday»
		“The talks ended in London on Friday”
		„The talks ended in London on Friday‘
		「The talks ended in London on Friday」
		『The talks ended in London on Friday』
		(The talks ended in London on Friday)
		[The talks ended in London on Friday]
		The talks ended in London [on Friday]
		the talks ended in London on Friday 5
		5 talks ended in London on Friday %
		他说 talks ended in London on Friday
		§ talks ended in London on Friday
		[12 talks ended in London on Friday
		[] talks [x] ended [1a] in London [999999999] on Friday
		"
		")]
	END
	run -0 strip-boilerplate -a "$BATS_TEST_TMPDIR/in"
	cut -f 4 <<<"$output" | diff - "$BATS_TEST_TMPDIR/in"
}
