load setup

# Input that no program of the pipeline writes, and surroundings nobody asks
# for: what report-stream(5) and the pages say happens then.  Tables have a case
# a line.

setup() {
	cd "$BATS_TEST_TMPDIR"
}

# wrong CASE: what a loop says of the case that fails
wrong() {
	printf 'wrong: %s\n' "$*"
	return 1
}

# Two reports, with the field of entities of the first sentence in its place.
kerry() {
	tsv a 1 body 1 "$1" 'Kerry met Lavrov in Paris'
	tsv b 1 body 1 PER:0-5 'Kerry saw Lavrov in Paris'
}

@test "what is no entity is passed over, and what is one still counts" {
	good='PER:0-5 PER:10-16'
	for p in align pair-reports; do
		kerry "$good" | $p >good
		kerry - | $p >none
		kerry "$good LOC:20-25" | $p >three
		! cmp -s good none
		! cmp -s good three
		kerry "$good LOC:20-25=Paris" | $p | cmp three - || wrong "$p"
		while IFS='|' read -r entities; do
			kerry "$entities" | $p >got 2>err || wrong "$p: $entities"
			cmp good got || wrong "$p: $entities"
			[ ! -s err ]
		done <<-'END'
			PER:0-5 junk PER:10-16
			PER:0-5 PER:3-8 PER:10-16
			PER:0-5 PER:16-10 PER:10-16
			PER:0-5 PER:7-7 PER:10-16
			PER:0-5 PER:10-16 LOC:20-26
			PER:0-5 PER:10-16 LOC:25-26
			PER:0-5 PER:10-16 LOC:20-4294967321
			PER:0-5 PER:10-16 LOC:20-18446744073709551615
			PER:0-5 PER:10-16 LOC:20-18446744073709551641
			PER:0-5 PER:10-16 LOC:20-999999999999999999999999999999
			PER:0-5 PER:10-16 LOC:4294967316-4294967321
			PER:0-5 PER:10-16 LOC:18446744073709551636-25
			PER:0-5 PER:10-16 LOC:2-4
			PER:0-5 PER:10-16 LOC:-20-25
			PER:0-5 PER:10-16 LOC:20-
			PER:0-5 PER:10-16 LOC:-25
			PER:0-5 PER:10-16 LOC:20
			PER:0-5 PER:10-16 LOC:20-25x
			PER:0-5 PER:10-16 LOC:+20-25
			PER:0-5 PER:10-16 LOC:0x14-25
			PER:0-5 PER:10-16 LOC:20:25
			PER:0-5 PER:10-16 LOC 20-25
			PER:0-5 PER:10-16 LOC
			PER:0-5 PER:10-16 :20-25
			PER:0-5 PER:10-16 loc:20-25
			PER:0-5 PER:10-16 GPE:20-25
			PER:0-5 PER:10-16 LOCATION:20-25
			PER:0-5 PER:10-16 :
			PER:0-5 PER:10-16 -
			PER:0-5 PER:10-16 ::-
			- PER:0-5 - PER:10-16 -
			  PER:0-5   PER:10-16  
			PER:00-05 PER:010-0016
			PER:0-5 DATE:6-9 PER:10-16 DATE:20-25
			PER:0-5=Kerry PER:10-16=Sergei_Lavrov
			PER:0-5= PER:10-16=
			PER:0-5=x=y PER:10-16==
			PER:0-5=LOC:20-25 PER:10-16=:-
			PER:0-5=a =b PER:10-16=c d
			PER:0-5 PER:10-16 LOC:20-26=Paris
			PER:0-5 PER:10-16 LOC:20=25
			PER:0-5 PER:10-16 LOC:=Paris
			PER:0-5 PER:10-16 LOC=20-25
			PER:0-5 PER:10-16 LOC:20-25:x
			PER:0-5 PER:10-16 =LOC:20-25
		END
	done
}

@test "what is no entity names no source, and what is one still does" {
	text='Lee and Brill said it rained.'
	while IFS='|' read -r entities want; do
		tsv a 1 body 1 "$entities" "$text" | tag-sources >got 2>err
		[ "$(cut -f 6 got)" = "indirect:$want" ] ||
			wrong "$entities: $(cut -f 6 got)"
		[ "$(cut -f 5 got)" = "$entities" ] || wrong "$entities is changed"
		[ ! -s err ]
	done <<-'END'
		PER:0-3=Ann_Lee PER:8-13=Tom_Brill|Ann_Lee&Tom_Brill
		PER:0-3=Ann_Lee junk PER:8-13|Ann_Lee&Brill
		PER:0-3=Ann_Lee PER:2-9 PER:8-13|Ann_Lee&Brill
		PER:0-3=Ann_Lee PER:8-99 PER:8-13|Ann_Lee&Brill
		PER:0-3=& PER:8-13|_&&Brill
		PER:0-3=A&B PER:8-13=&_&|A_&_B&_&_&
		PER:0-3=- PER:8-13==|-&=
		PER:0-3=direct:A PER:8-13=B|direct:A&B
	END
}

@test "what is no source says nothing, and what is one still does" {
	source() { # source FIELD: what align says of who tells the first
		{
			tsv a 1 body 1 - "$1" 'Talks ended in Paris.'
			tsv b 1 body 1 - - 'Talks in Paris ended.'
		} | align | cut -f 7 | tr ' ' '\n' | sed -n 's/^source-a://p'
	}
	for field in direct:Ann_Lee mixed:Ann_Lee indirect:Ann_Lee; do
		[ "$(source $field)" = Ann_Lee ] || wrong "$field"
	done
	for field in - direct direct: direct:- Direct:Lee none:Lee :Lee indirect:- \
		'direct :Lee' 'PER:0-5=Ann_Lee' '&' ':' 'said:Lee'; do
		[ -z "$(source "$field")" ] || wrong "$field: $(source "$field")"
	done
	for field in direct:Ann_Lee\&Tom 'direct:&' 'direct:&&' 'direct:_&' \
		'direct:a b' 'direct:"' direct:x:y 'direct:_' 'direct:é'; do
		source "$field" >/dev/null || wrong "$field"
	done
}

@test "an entity in mid character or of a text without words does no harm" {
	for p in align pair-reports; do
		for entities in PER:0-1 PER:1-2 PER:1-4 PER:0-2 LOC:5-6; do
			{
				tsv a 1 body 1 $entities 'Élan méta'
				tsv b 1 body 1 $entities '王王'
				tsv a 1 body 1 $entities -
				tsv c 1 body 1 $entities '...'
			} | $p >out 2>err
			iconv -f UTF-8 -t UTF-8 out >/dev/null
			[ ! -s err ]
		done
	done
}

# What may stand in a field that should have a number, or a kind.
odd='0
-
-1
+1
1.5
1e9
007
x
0x10
NaN
999999999999999999999999999999
4294967297
18446744073709551617
1 2
:
::
body:
:body
BODY
bodybody
chromed
title,body
%s%n
\'

@test "what should be a number or a kind is carried as it came" {
	text='Talks ended. Kerry left.'
	while read -r x; do
		for p in split-sentences tag-entities tag-sources; do
			"$p" <<<"$(tsv a 1 none "$text")" | sed 's/.*none//' >want
			"$p" <<<"$(tsv a "$x" none "$text")" >got
			sed 's/.*none//' got | cmp want || wrong "$p par $x"
			[ "$(cut -f 2 got | uniq)" = "$x" ] || wrong "$p par $x"
			"$p" <<<"$(tsv a 1 "$x" "$text")" >got
			cut -f 4- got | cut -f 2- >text
			"$p" <<<"$(tsv a 1 none "$text")" | cut -f 4- |
				cut -f 2- | cmp - text || wrong "$p kind $x"
			[ "$(cut -f 3 got | uniq)" = "$x" ] || wrong "$p kind $x"
		done
		tag-entities <<<"$(tsv a 1 body "$x" "$text")" >got
		[ "$(cut -f 4 got)" = "$x" ] || wrong "tag-entities sent $x"
		tag-sources <<<"$(tsv a 1 body "$x" "$text")" >got
		[ "$(cut -f 4 got)" = "$x" ] || wrong "tag-sources sent $x"
		split-sentences <<<"$(tsv a 1 body "$x" "$text")" | cut -f 4 |
			paste -s -d ' ' - >got
		[ "$(cat got)" = '1 2' ] || wrong "split-sentences sent $x"
	done <<<"$odd"
}

@test "align takes the number of a sentence as it came, or counts" {
	while read -r x; do
		want=$x
		[ "$x" != - ] || want=1
		{
			tsv a "$x" "$x" "$x" "$x" 'Talks ended.'
			tsv b 1 body 1 - 'Talks ended.'
		} | align | cut -f 3-6 >got
		[ "$(cat got)" = "$(tsv a "$want" b 1)" ] || wrong "$x"
		{
			tsv a "$x" "$x" "$x" "$x" 'Talks ended.'
			tsv b "$x" "$x" "$x" "$x" 'Talks ended.'
		} | align -g | cut -f 1,3,4 >got
		[ "$(cat got)" = "$(tsv 1 a "$want"; tsv 1 b "$want")" ] ||
			wrong "-g $x"
	done <<<"$odd"
	# Repeated and out of order: rows are in the order of the lines.
	{
		for i in 3 3 1 1 -; do
			tsv a 1 body $i - "Talks number $i ended."
		done
		tsv b 1 body 1 - 'Nobody slept.'
	} | align | cut -f 4 | paste -s -d ' ' - >got
	[ "$(cat got)" = '3 3 1 1 5 -' ]
}

@test "pair-reports looks at no number" {
	{ tsv a 1 body 1 - 'Talks ended in Ost.'; tsv b 'Talks ended in Ost.'; } >in
	want=$(pair-reports in)
	[ -n "$want" ]
	while read -r x; do
		{
			tsv a "$x" "$x" "$x" "$x" 'Talks ended in Ost.'
			tsv b "$x" "$x" - 'Talks ended in Ost.'
		} | pair-reports >got
		[ "$(cat got)" = "$want" ] || wrong "$x"
	done <<<"$odd"
}

@test "kinds that tell nothing are known, with more behind the colon or not" {
	tsv b body 'Talks ended.' >b
	for k in byline date dateline credit chrome chrome:share chrome:x \
		byline:x date: credit::; do
		tsv a 1 $k 1 - 'Talks ended.' | align - b | grep -v ^report >got
		[ "$(cut -f 1 got)" = only-b ] || wrong $k
		tsv a 1 $k 1 - 'Talks ended.' | pair-reports - b >got
		[ ! -s got ] || wrong $k
		tsv a 1 $k 1 - '"Talks ended," Ann Lee said.' | tag-sources >got
		[ "$(cut -f 6 got)" = - ] || wrong $k
	done
	for k in title body highlight:x heading list caption: unknown:chrome; do
		tsv a 1 $k 1 - 'Talks ended.' | align - b | grep -v ^report >got
		[ "$(cut -f 1 got)" = same ] || wrong $k
		tsv a 1 $k 1 - '"Talks ended," Ann Lee said.' | tag-sources >got
		[ "$(cut -f 6 got)" = direct:Ann_Lee ] || wrong $k
	done
}

# counted FILE: the last line of show-alignment -x, without what is none
counted() {
	tail -n 1 "$1" | sed 's/, 0 [a-z-]*//g; s/^0 [a-z-]*, //; s/: 0 [a-z-]*, /: /'
}

@test "a row that is none is told with its line, and the rest is shown" {
	good=$(tsv same 0.912 a 1 b 1 - Good. Good.)
	while IFS='|' read -r row cause; do
		row=${row//,/$'\t'}
		printf '%s\n\n%s\n%s\n' "$good" "$row" "$good" >rows
		show-alignment -f -x rows >out 2>err && wrong "$row"
		[ "$(cat err)" = "show-alignment: rows:3: $cause" ] || wrong "$row"
		[ "$(counted out)" = '2 same' ] || wrong "$row"
		show-alignment -H rows 2>&1 >out | cmp - err
		grep -q '</html>' out
	done <<-'END'
		a|neither 9 fields nor 7
		same,0.5,a|neither 9 fields nor 7
		same,0.5,a,1,b,1,-,x|neither 9 fields nor 7
		same,0.5,a,1,b,1,-,x,y,z|neither 9 fields nor 7
		a,1,body,1,-|neither 9 fields nor 7
		like,0.5,a,1,b,1,-,x,y|unknown relation in field 1
		SAME,0.5,a,1,b,1,-,x,y|unknown relation in field 1
		,0.5,a,1,b,1,-,x,y|unknown relation in field 1
		only,0.5,a,1,b,1,-,x,y|unknown relation in field 1
		same,,a,1,b,1,-,x,y|no score from 0 to 1 in field 2
		same,x,a,1,b,1,-,x,y|no score from 0 to 1 in field 2
		same,-0.5,a,1,b,1,-,x,y|no score from 0 to 1 in field 2
		same,1.001,a,1,b,1,-,x,y|no score from 0 to 1 in field 2
		same,1.5,a,1,b,1,-,x,y|no score from 0 to 1 in field 2
		same,2,a,1,b,1,-,x,y|no score from 0 to 1 in field 2
		same,0.,a,1,b,1,-,x,y|no score from 0 to 1 in field 2
		same,.5,a,1,b,1,-,x,y|no score from 0 to 1 in field 2
		same,0.5e3,a,1,b,1,-,x,y|no score from 0 to 1 in field 2
		same,0:5,a,1,b,1,-,x,y|no score from 0 to 1 in field 2
		same,nan,a,1,b,1,-,x,y|no score from 0 to 1 in field 2
		same,inf,a,1,b,1,-,x,y|no score from 0 to 1 in field 2
		same,0x1,a,1,b,1,-,x,y|no score from 0 to 1 in field 2
		same,00.5,a,1,b,1,-,x,y|no score from 0 to 1 in field 2
		same, 0.5,a,1,b,1,-,x,y|no score from 0 to 1 in field 2
		same,0.5,a,0,b,1,-,x,y|no sentence number in field 4
		same,0.5,a,-1,b,1,-,x,y|no sentence number in field 4
		same,0.5,a,+1,b,1,-,x,y|no sentence number in field 4
		same,0.5,a,1.0,b,1,-,x,y|no sentence number in field 4
		same,0.5,a,x,b,1,-,x,y|no sentence number in field 4
		same,0.5,a,1000000000,b,1,-,x,y|no sentence number in field 4
		same,0.5,a,18446744073709551617,b,1,-,x,y|no sentence number in field 4
		same,0.5,a,1,b,0,-,x,y|no sentence number in field 6
		same,0.5,a,1,b,x,-,x,y|no sentence number in field 6
		same,0.5,a,1,b,0x1,-,x,y|no sentence number in field 6
		same,0.5,a,1,b,99999999999999999999,-,x,y|no sentence number in field 6
		same,0.5,a,-,b,1,-,x,y|relation and sentence numbers disagree
		same,0.5,a,1,b,-,-,x,y|relation and sentence numbers disagree
		same,0.5,a,-,b,-,-,x,y|relation and sentence numbers disagree
		differs,0.5,a,,b,1,-,x,y|relation and sentence numbers disagree
		only-a,0.0,a,1,b,1,-,x,y|relation and sentence numbers disagree
		only-a,0.0,a,-,b,-,-,x,y|relation and sentence numbers disagree
		only-a,0.0,a,-,b,1,-,x,y|relation and sentence numbers disagree
		only-b,0.0,a,1,b,-,-,x,y|relation and sentence numbers disagree
		only-b,0.0,a,1,b,1,-,x,y|relation and sentence numbers disagree
		only-b,0.0,a,-,b,-,-,x,y|relation and sentence numbers disagree
		-,-,-,-,-,-,-,-,-|unknown relation in field 1
		same,-,-,-,-,-,-,-,-|no score from 0 to 1 in field 2
		same,0,-,-,-,-,-,-,-|relation and sentence numbers disagree
		-,-,-,-,-,-,-|no fact number in field 1
		x,single,a,1,a,-,t|no fact number in field 1
		0,single,a,1,a,-,t|no fact number in field 1
		1000000000,single,a,1,a,-,t|no fact number in field 1
		1,-,a,1,a,-,t|unknown verdict in field 2
		1,same,a,1,a,-,t|unknown verdict in field 2
		1,single,a,-,a,-,t|no sentence number in field 4
		1,single,a,0,a,-,t|no sentence number in field 4
		1,single,a,99999999999,a,-,t|no sentence number in field 4
	END
}

@test "rows that are odd and still rows are shown" {
	while IFS='|' read -r row count; do
		show-alignment -f -x <<<"${row//,/$'\t'}" >out 2>err || wrong "$row"
		[ ! -s err ] || wrong "$row"
		[ "$(counted out)" = "$count" ] || wrong "$row"
	done <<-'END'
		same,1,-,1,-,1,-,-,-|1 same
		same,0,a,999999999,b,999999999,-,x,y|1 same
		same,0.99999999999999999999999999,a,1,b,1,-,x,y|1 same
		same,1.0000000000000000000000000,a,1,b,1,-,x,y|1 same
		partial,0.5,a,1,a,1,-,x,x|1 partial
		differs,0.5,,01,b,0001,,,|1 differs
		only-a,0.9,a,1,b,-,-,x,y|1 only-a
		only-b,0.9,a,-,b,1,-,x,y|1 only-b
		1,agreed,-,1,-,-,-|1 fact in 1 report, 1 in all: 1 agreed
		999999999,single,a,999999999,x,-,t|1 fact in 1 report, 1 in all: 1 single
	END
	# One sentence with two texts, numbers repeated and out of order.
	{
		tsv same 0.5 a 9 b 9 - x y
		tsv same 0.5 a 9 b 9 - z y
		tsv partial 0.5 a 2 b 9 - x w
		tsv only-a 0.0 a 9 b - - x -
	} | show-alignment -f -x >got
	[ "$(counted got)" = '2 same, 1 partial, 1 only-a' ]
}

@test "- in every field" {
	for n in 1 2 3 4 5 6 7 20; do
		row=$(printf '%s\t' $(seq $n | sed 's/.*/-/'))
		row=${row%$'\t'}
		doc=- head="$(tsv - - -)" sent=1
		[ $n -gt 1 ] || { doc=stdin head="$(tsv stdin 1 body)"; }
		[ $n -lt 5 ] || sent=-
		split-sentences <<<"$row" >got
		[ "$(cat got)" = "$(tsv "$head" 1 -)" ] || wrong "split-sentences $n"
		tag-entities <<<"$row" >got
		want=$(tsv "$head" $sent - -)
		[ $n -le 6 ] || want=$row
		[ "$(cat got)" = "$want" ] || wrong "tag-entities $n"
		tag-sources <<<"$row" >got
		want=$(tsv "$head" $sent - - -)
		[ $n -le 7 ] || want=$row
		[ "$(cat got)" = "$want" ] || wrong "tag-sources $n"
		align <<<"$row" >got 2>/dev/null
		[ "$(cut -f 1,3-9 got)" = "$(tsv only-a $doc 1 - - - - -)" ] ||
			wrong "align $n"
		pair-reports -g <<<"$row" >got
		[ "$(cat got)" = "$(tsv 1 $doc)" ] || wrong "pair-reports $n"
	done
}

@test "a document that comes back is another one" {
	{
		tsv a 'Talks ended.'
		tsv b 'Rain fell.'
		tsv a 'Talks ended. Rain fell.'
		tsv a 'All left.'
	} >in
	split-sentences in | cut -f 1,4 | paste -s -d ' ' - >got
	[ "$(cat got)" = $'a\t1 b\t1 a\t1 a\t2 a\t3' ]
	align in | cut -f 3,5 | uniq | paste -s -d ' ' - >got
	[ "$(cat got)" = $'a\tb a\ta' ]
	align -a in | cut -f 3,5 | uniq | paste -s -d ' ' - >got
	[ "$(cat got)" = $'a\tb a\ta b\ta' ]
	pair-reports -g in | cut -f 2 | sort | paste -s -d ' ' - >got
	[ "$(cat got)" = 'a a b' ]
	{
		tsv a - - 2 - 'All left.'
		tsv a - - 1 - 'Talks ended. Rain fell.'
		tsv a - - 1 - 'Talks ended.'
		tsv b - - 1 - 'Rain fell.'
	} | sort >want
	pair-reports -R in | cut -f 2- | sort | cmp - want
	tag-entities in | sort | cmp - want
	tag-entities in | cut -f 1,6 | cmp - in
	tag-sources in | cut -f 1,7 | cmp - in
	for i in a b a; do
		tsv $i 'The talks ended in London on Friday, officials said.'
	done | strip-boilerplate -a -i | cut -f 1,2 | paste -s -d ' ' - >got
	[ "$(cat got)" = $'a\t1 b\t1 a\t1' ]
	for i in a b a; do
		tsv same 0.9 $i 1 x 1 - t t
	done | show-alignment -x | grep -c '^A: ' >got
	[ "$(cat got)" = 3 ]
}

@test "lines of a document may have different numbers of fields" {
	{
		tsv a 'Talks ended.'
		tsv a 1 'Talks ended.'
		tsv a 1 body 'Talks ended.'
		tsv a 1 body 7 'Talks ended.'
		tsv a 1 body 8 - 'Talks ended.'
		tsv a 1 body 9 - more and more 'Talks ended.'
		echo 'Talks ended.'
		tsv b 1 body 1 - 'Talks ended.'
	} >in
	{
		tsv a - - 1 - 'Talks ended.'
		tsv a 1 - 2 - 'Talks ended.'
		tsv a 1 body 3 - 'Talks ended.'
		tsv a 1 body 7 - 'Talks ended.'
		tsv a 1 body 8 - 'Talks ended.'
		tsv a 1 body 9 - more and more 'Talks ended.'
		tsv stdin 7 body 1 - 'Talks ended.'
		tsv b 1 body 1 - 'Talks ended.'
	} >want
	tag-entities <in | cmp - want
	split-sentences <in | cut -f 4 | paste -s -d ' ' - >got
	[ "$(cat got)" = '1 2 3 4 5 6 1 1' ]
	for p in split-sentences tag-entities tag-sources; do
		"$p" in | awk -F '\t' '$NF != "Talks ended." { exit 1 }'
	done
	align in | awk -F '\t' 'NF != 9 { exit 1 } $5 == "in" { print $4 }' |
		sort -u | paste -s -d ' ' - >got
	[ "$(cat got)" = '1 2 3 7 8 9' ]
	pair-reports -R <in | cut -f 2- | sort >got
	sort want | cmp - got
}

# An input of each program that is not empty, of lines with no name.
page() {
	echo 'The talks ended in London on Friday, officials said.'
}

options() { # options PROGRAM: so that it writes a line for each it reads
	case $1 in
	strip-boilerplate) echo -a ;;
	pair-reports) echo -R ;;
	esac
}

@test "ten thousand operands, and few files open" {
	ulimit -n 16
	for p in $programs; do
		for i in {1..100}; do
			case $p in
			show-alignment) tsv 1 agreed d$i 1 d$i - 'The talks ended.' ;;
			*) tsv d$i "The talks number $i ended." ;;
			esac >f$i
		done
		set -- f{1..100}
		set -- "$@" "$@" "$@" "$@" "$@" "$@" "$@" "$@" "$@" "$@"
		set -- "$@" "$@" "$@" "$@" "$@" "$@" "$@" "$@" "$@" "$@"
		[ $# -eq 10000 ]
		# shellcheck disable=SC2046
		"$p" $(options $p) "$@" >got
		case $p in
		align) [ "$(cut -f 5 got | uniq | wc -l)" -eq 9999 ] ;;
		show-alignment) "$p" -f "$@" | tail -n 1 |
			grep -qx '1 fact in 100 reports, 1 in all: 1 agreed, 0 differs, 0 single' ;;
		*) [ "$(wc -l <got)" -eq 10000 ] ;;
		esac || wrong "$p"
	done
}

@test "an operand may be named twice, and looks like an option behind --" {
	page >-a
	page >--help
	page >$'new\nline'
	page >-
	for p in ${programs/show-alignment/}; do
		# shellcheck disable=SC2046
		set -- $(options $p)
		"$p" "$@" ./-a ./-a >want 2>&1
		"$p" "$@" -- -a -a >got 2>&1
		sed 's|\./||g' want | cmp - got || wrong $p
		case $p in
		align) [ "$(cut -f 3,5 want | sort -u)" = "$(tsv ./-a ./-a#2)" ] ;;
		*) grep -q '\./-a#2' want ;;
		esac || wrong $p
		if [ $p != align ] && [ $p != pair-reports ]; then
			"$p" "$@" -- -a >got
			[ "$(wc -l <want)" -eq $((2 * $(wc -l <got))) ]
		fi
		sed 's|\./-a|--help|g' want >w
		"$p" "$@" -- --help --help 2>&1 | cmp - w || wrong $p
		sed 's|\./-a|new_line|g' want >w
		"$p" "$@" $'new\nline' $'new\nline' 2>&1 | cmp - w || wrong $p
		sed 's|\./-a|./-|g' want >w
		"$p" "$@" ./- ./- 2>&1 | cmp - w || wrong $p
		# Standard input has an end, and is there a second time no more.
		page | "$p" "$@" >w 2>&1
		page | "$p" "$@" - - >got 2>&1
		# A page, though, is one for each name.
		[ $p = strip-boilerplate ] || cmp w got || wrong $p
	done
}

@test "names are shown without what speaks to a terminal" {
	for p in $programs; do
		for name in $'a\nb' $'a\033b' $'a\rb' $'a\tb' $'a\177b' $'a\302\233b'; do
			run -1 --separate-stderr "$p" "$name"
			[ "$stderr" = "$p: a_b: No such file or directory" ] ||
				wrong "$p: $stderr"
		done
		run -1 --separate-stderr "$p" $'a\233b\377'
		[ "$stderr" = "$p: a"$'\357\277\275b\357\277\275'": No such file or directory" ]
		run -1 --separate-stderr "$p" "$(printf '%05000d' 0)"
		[[ "$stderr" == "$p: $(printf '%04096d' 0): File"*" too long" ]]
		run -2 --separate-stderr "$p" $'--a\nb\033c'
		[ "${stderr%%$'\n'*}" = "$p: unknown option --a_b_c" ]
		run -2 --separate-stderr "$p" $'-\033'
		[ "${stderr%%$'\n'*}" = "$p: unknown option -_" ]
	done
	for o in '-m' '-k' '-p' '-s' '-d'; do
		run -2 --separate-stderr strip-boilerplate $o
		[ "${stderr%%$'\n'*}" = "strip-boilerplate: option $o needs an argument" ]
	done
}

@test "no number that an option does not take" {
	while read -r p o; do
		for x in '' ' ' x 1x -1 -0.1 2000001 1e99 nan -nan inf -inf \
			0x 1,5 '0.5 ' 0.5.5 --5; do
			run -2 --separate-stderr "$p" "$o$x" </dev/null
			[ -z "$output" ]
			[[ "$stderr" == *"usage: $p "* ]] || wrong "$p $o$x"
		done
	done <<-'END'
		strip-boilerplate -m
		align -m
		pair-reports -m
		pair-reports -W
		show-alignment -w
	END
}

@test "files of options that cannot be read, or have no line" {
	mkdir directory
	ln -s loop loop
	: >empty
	printf '\n\n' >blank
	printf 'junk \\' >broken
	page >page
	# PROGRAM OPTION FILE STATUS, and what is told of the file, which is not
	# the same in every C library.
	while IFS='|' read -r p o file want cause; do
		"$p" "$o" $file page >got 2>err && status=0 || status=$?
		[ $status -eq $want ] || wrong "$p $o $file: $status"
		[[ "$(cat err)" == ${cause:+$p: $file$cause} ]] ||
			wrong "$p $o $file: $(cat err)"
		# What cannot be used ends strip-boilerplate before it begins.
		[ -s got ] || [ $want -eq 1 ] || wrong "$p $o $file"
	done <<-'END'
		strip-boilerplate|-s|none|1|: No such file or directory
		strip-boilerplate|-s|directory|1|: Is a directory
		strip-boilerplate|-s|loop|1|: *ymbolic link*
		strip-boilerplate|-s|empty|0|
		strip-boilerplate|-s|blank|0|
		strip-boilerplate|-s|broken|0|
		strip-boilerplate|-p|none|1|: No such file or directory
		strip-boilerplate|-p|directory|1|: Is a directory
		strip-boilerplate|-p|loop|1|: *ymbolic link*
		strip-boilerplate|-p|empty|0|
		strip-boilerplate|-p|blank|0|
		strip-boilerplate|-p|broken|1|:1: neither - nor + at its start
		split-sentences|-A|none|1|: No such file or directory
		split-sentences|-A|directory|1|: Is a directory
		split-sentences|-A|loop|1|: *ymbolic link*
		split-sentences|-A|empty|0|
		split-sentences|-A|blank|0|
		split-sentences|-A|broken|1|:1: no word and class
		tag-entities|-N|none|1|: No such file or directory
		tag-entities|-N|directory|1|: Is a directory
		tag-entities|-N|loop|1|: *ymbolic link*
		tag-entities|-N|empty|0|
		tag-entities|-N|blank|0|
		tag-entities|-N|broken|1|:1: no type, tab and phrase
	END
}

@test "every broken line of a file of options is told, and the others count" {
	# OPTION: broken lines and one good line, told by their number.
	printf '%s\n' '-(' 'x' '-[' '+*(' '-Friday' >patterns
	page | strip-boilerplate -a -p patterns 2>err >got && wrong -p
	[ ! -s got ]
	[ "$(cut -d : -f 3 err | paste -s -d ' ' -)" = '1 2 3 4' ]
	printf '%s\n' bzw. $'bzw.\t' $'\tother' $'bzw.\tother bad' $'...\tother' \
		$'bzw.\tother' '#' >words
	split-sentences -A words <<<'Er kam bzw. Karl kam.' 2>err >got && wrong -A
	[ "$(cat got)" = "$(tsv stdin 1 body 1 'Er kam bzw. Karl kam.')" ]
	# An empty word is "-", as every empty field is; no full stop follows it.
	[ "$(cut -d : -f 3 err | paste -s -d ' ' -)" = '1 2 3 4 5' ]
	printf '%s\n' Firm $'ORG\t' $'\tFirm' $'FOO\tFirm' $'ORG\t ' \
		$'ORG\t'"$(seq 17 | paste -s -d ' ' -)" $'ORG\tthe firm' >names
	tag-entities -N names <<<'He left the firm.' 2>err >got && wrong -N
	[ "$(cat got)" = "$(tsv stdin 1 body 1 ORG:8-16=the_firm \
		'He left the firm.')" ]
	[ "$(cut -d : -f 3 err | paste -s -d ' ' -)" = '1 2 3 4 5 6' ]
}

# long PROGRAM: an input whose answer no pipe can hold
long() {
	if [ "$1" = show-alignment ]; then
		seq 20000 | sed 's/.*/same	0.912	a&	1	b&	1	-	Talks ended.	Talks ended./'
	else
		seq 20000 | sed 's/.*/d&	The talks ended on Friday, he said./'
	fi
}

# changed PROGRAM CHANGE: what it makes of the file f that CHANGE is done to once
# it has begun to read it, and cannot have come to its end, since nobody has
# read what it wrote but for a line.
changed() {
	local p=$1 option=
	shift
	[ "$p" != strip-boilerplate ] || option='-a -i'
	# shellcheck disable=SC2086
	"$p" $option f 2>err | {
		IFS= read -r line
		"$@"
		printf '%s\n' "$line"
		cat
	}
	echo "${PIPESTATUS[0]}" >status
}

append() { cat more >>f; }
cut_off() { : >f; }
replace() { mv more f; }
remove() { rm f; }

@test "a file that changes while it is read" {
	for p in ${programs/pair-reports/}; do
		option=
		[ $p != strip-boilerplate ] || option='-a -i'
		long $p >all
		sed 's/Friday/Sunday/; s/ended/begun/g' all >other
		# What is appended is read, too.
		cp all f; tail -n 5 other >more
		cat all more >both
		"$p" $option both >want
		changed $p append >got
		cmp want got || wrong $p
		[ "$(cat status)" -eq 0 ]
		# What was replaced or removed is read as it was.
		"$p" $option all >want
		cp all f; cp other more
		changed $p replace >got
		cmp want got || wrong $p
		cp all f
		changed $p remove >got
		cmp want got || wrong $p
		[ "$(cat status)" -eq 0 ]
		# Of what was cut off there is what was read before, and the
		# last line is what is left of it.
		cp all f
		changed $p cut_off >got
		n=$(wc -l <got)
		[ "$n" -gt 100 ] || wrong $p
		head -n $((n - 10)) got >w
		head -n $((n - 10)) want | cmp - w || wrong $p
		[ ! -s err ] || [ "$(cat status)" -eq 1 ] || wrong $p
	done
}

# What the readers of forms look for, over and over: each page in seconds.
@test "strip-boilerplate: pages full of marks that lead nowhere take no longer" {
	while IFS= read -r mark; do
		{
			printf '# a\n# b\n[a](b) [a](b) [a](b) [a](b)\n'
			head -c 2000000 < <(yes "$mark" | tr -d '\n')
			printf '\n'
			head -c 500000 < <(yes "$mark")
		} >page
		run -0 timeout 20 strip-boilerplate -a -d x page
		[ -n "$output" ] || wrong "$mark"
	done <<-'END'
		[
		](
		[a](
		[![
		**
		_a
		\(
		References
		1. a
		From: a
		<a hseq="
		<title_alt title="
		|
	END
}
