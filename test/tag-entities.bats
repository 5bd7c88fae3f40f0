load setup

# each [OPTION ...]: every line is a text, a tab, and its entities as -l has them,
# TYPE=mention parted by "; "; all lines are told that are not so.
each() {
	local text want got bad=0
	while IFS=$'\t' read -r text want; do
		got=$(tag-entities -l "$@" <<<"$text" |
			awk -F '\t' '{ printf "%s%s=%s", s, $5, $8; s = "; " }')
		if [ "$got" != "$want" ]; then
			printf '%s\n  want %s\n  got  %s\n' "$text" "$want" "$got"
			bad=1
		fi
	done
	return $bad
}

@test "entities come just before the text, as byte offsets" {
	run -0 tag-entities <<<"$(tsv a 1 body 1 'José Gómez met Ann Lee in Paris on Friday.')"
	[ "$output" = "$(tsv a 1 body 1 \
		'PER:0-12=José_Gómez PER:17-24=Ann_Lee LOC:28-33=Paris DATE:37-43=XXXX-WXX-5' \
		'José Gómez met Ann Lee in Paris on Friday.')" ]
}

@test "a text without entities has a -" {
	run -0 tag-entities <<<"$(tsv a 1 body 1 'It rained.')"
	[ "$output" = "$(tsv a 1 body 1 - 'It rained.')" ]
}

@test "a name has its fullest form in the document, an amount its normal form" {
	run -0 tag-entities < <(
		tsv a 1 date 1 '15 March 2014'
		tsv a 2 body 2 'Ann Quillby paid $2 million on Friday.'
		tsv a 3 body 3 'It took Quillby over six hours.'
		tsv b 1 body 1 'Quillby left.')
	[ "$output" = "$(
		tsv a 1 date 1 DATE:0-13=2014-03-15 '15 March 2014'
		tsv a 2 body 2 'PER:0-11=Ann_Quillby MONEY:17-27=USD2000000 DATE:31-37=2014-03-14' \
			'Ann Quillby paid $2 million on Friday.'
		tsv a 3 body 3 'PER:8-15=Ann_Quillby NUM:16-30=>PT6H' \
			'It took Quillby over six hours.'
		tsv b 1 body 1 PER:0-7=Quillby 'Quillby left.')" ]
}

@test "sentences of plain text are one document, and a short name is known" {
	run -0 sh -c 'split-sentences | tag-entities' < <(
		printf 'Ann Quillby spoke in Merrow. Quillby left.\n')
	[ "$output" = "$(
		tsv stdin 1 body 1 'PER:0-11=Ann_Quillby LOC:21-27=Merrow' \
			'Ann Quillby spoke in Merrow.'
		tsv stdin 1 body 2 PER:0-7=Ann_Quillby 'Quillby left.')" ]
}

@test "plain lines are sentences of the file, numbered by line" {
	cd "$BATS_TEST_TMPDIR"
	printf 'It rained.\n\nWe left.\n' >a.txt
	run -0 tag-entities a.txt - <<<'It rained.'
	[ "$output" = "$(
		tsv a.txt 1 body 1 - 'It rained.'
		tsv a.txt 3 body 2 - 'We left.'
		tsv stdin 1 body 1 - 'It rained.')" ]
}

@test "the same file twice is two documents" {
	cd "$BATS_TEST_TMPDIR"
	printf 'Quillby left.\nAnn Quillby spoke.\n' >a.txt
	run -0 tag-entities a.txt a.txt
	[ "$output" = "$(
		for d in a.txt a.txt#2; do
			tsv $d 1 body 1 PER:0-7=Ann_Quillby 'Quillby left.'
			tsv $d 2 body 2 PER:0-11=Ann_Quillby 'Ann Quillby spoke.'
		done)" ]
}

@test "fields that are missing are filled in" {
	run -0 tag-entities < <(tsv a 'It rained.'; tsv b 4 body 'We left.')
	[ "$output" = "$(
		tsv a - - 1 - 'It rained.'
		tsv b 4 body 1 - 'We left.')" ]
}

@test "a line with just a text is a sentence of a document named after the file" {
	run -0 tag-entities < <(printf '%s\n' 'It rained.' 'We saw Ann Lee.')
	[ "$output" = "$(tsv stdin 1 body 1 - 'It rained.'
		tsv stdin 2 body 2 PER:7-14=Ann_Lee 'We saw Ann Lee.')" ]
}

@test "entities that are there are replaced, and what follows them stays" {
	while read -r given; do
		run -0 tag-entities <<<"$(tsv a 1 body 1 "$given" more 'It rained.')"
		[ "$output" = "$(tsv a 1 body 1 - more 'It rained.')" ]
		run -0 tag-entities <<<"$(tsv a 1 body 1 "$given" m 1 'We saw Ann Lee.')"
		[ "$output" = \
			"$(tsv a 1 body 1 PER:7-14=Ann_Lee m 1 'We saw Ann Lee.')" ]
	done <<-'END'
		-
		x
		ORG:0-2
		ORG:0-2=It NUM:3-9=1
	END
}

# Each line: a text and the field that it gets on Saturday, 15 March 2014.
@test "an entity has its value, without a blank, or nothing where it has none" {
	while IFS='|' read -r text want; do
		got=$( (tsv a 1 date 1 '15 March 2014'; tsv a 2 body 2 "$text") |
			tag-entities | awk -F '\t' '$4 == 2 { print $5 }')
		[ "$got" = "$want" ] || { echo "$text: $got"; return 1; }
	done <<-'END'
		It rained.|-
		It rained on Friday.|DATE:13-19=2014-03-14
		It began at 7:19 p.m. EDT.|TIME:12-25=T19:19-04:00
		It cost about $2 million.|MONEY:14-24=~USD2000000
		It cost 3-4 million roubles.|MONEY:8-27=RUB3000000/RUB4000000
		It cost 20 pesos.|MONEY:8-16=XXX20
		It rose by 5 to 7 percent.|PERCENT:11-25=5%/7%
		It rose by two percentage points.|PERCENT:11-32=2pp
		It took about six hours.|NUM:8-23=~PT6H
		It is more than 300 km away.|NUM:6-22=>300_km
		It covers 5 square miles.|NUM:10-24=5_mi2
		He sold several million cats.|NUM:8-23
		He sold several million cats for $5.|NUM:8-23 MONEY:33-35=USD5
		The Russians left.|NORP:4-12
		Ann Lee left Paris.|PER:0-7=Ann_Lee LOC:13-18=Paris
		Ann  Lee left Paris.|PER:0-8=Ann_Lee LOC:14-19=Paris
		José Gómez left Paris.|PER:0-12=José_Gómez LOC:18-23=Paris
	END
}

@test "a name has the fullest form of it in the document for a value" {
	run -0 tag-entities < <(tsv a 1 body 1 'Lavrov spoke in Geneva.'
		tsv a 2 body 2 'Sergei Lavrov left.'
		tsv b 1 body 1 'Lavrov slept.')
	[ "$(cut -f 5 <<<"$output")" = "$(printf '%s\n' \
		'PER:0-6=Sergei_Lavrov LOC:16-22=Geneva' PER:0-13=Sergei_Lavrov \
		PER:0-6=Lavrov)" ]
}

# The values of -n, blanks apart; there every entity has a line of its own.
@test "the values of the field are those of -L" {
	cd "$BATS_TEST_TMPDIR"
	split-sentences "$root"/man/example/*.txt >in
	tag-entities in | cut -f 5 | tr ' ' '\n' | grep -vx - >field
	tag-entities -L in | awk -F '\t' -v OFS= '{
		gsub(" +", "_", $8)
		print $5, ":", $6, "-", $7, $8 == "-" ? "" : "=" $8 }' >listed
	[ -s field ]
	grep -q = field
	cmp field listed
}

@test "-l lists an entity a line, with what is missing filled in" {
	run -0 tag-entities -l < <(tsv a 2 body 7 'John Kerry left London.'; tsv b Paris)
	[ "$output" = "$(tsv a 2 body 7 PER 0 10 'John Kerry'
		tsv a 2 body 7 LOC 16 22 London
		tsv b - - 1 LOC 0 5 Paris)" ]
	run -0 tag-entities -l < <(echo; echo 'We saw Paris.')
	[ "$output" = "$(tsv stdin 2 body 1 LOC 7 12 Paris)" ]
}

@test "dates are found" {
	each <<-'END'
	We met on March 14, 2014.	DATE=March 14, 2014
	We met on 14 March 2014.	DATE=14 March 2014
	We met on Friday, March 14.	DATE=Friday, March 14
	We met on 2014-03-15 at last.	DATE=2014-03-15
	We met last Friday night.	DATE=last Friday night
	They will meet in the coming days.	DATE=coming days
	It was a hit in the 1990s.	DATE=1990s
	It was built in the 19th century.	DATE=19th century
	It began in mid-June.	DATE=mid-June
	They left three years ago.	DATE=three years ago
	It rained in May.	DATE=May
	They may march on.	
	It was sold in 1987 to a friend.	DATE=1987
	END
}

@test "times are found" {
	each <<-'END'
	It began at 19:19 GMT.	TIME=19:19 GMT
	It began at 3 p.m. local time.	TIME=3 p.m. local time
	It ended at noon.	TIME=noon
	It ended about 5 p.m.	TIME=5 p.m.
	It rained this morning.	TIME=this morning
	END
}

@test "years, ranges of them, and numbers that are none" {
	each <<-'END'
	It grew from 1979 - 1981.	DATE=1979 - 1981
	It grew in 1979 – 81 a little.	DATE=1979 – 81
	It grew from 1979 - 5 on.	DATE=1979; NUM=5
	The 2011-12 season ended.	DATE=2011-12
	It lasted from 2003-2004.	DATE=2003-2004
	Since 1990s it rose.	DATE=1990s
	In 2000s it rose.	DATE=2000s
	The 1950 men left.	NUM=1950
	In 1950 men left.	NUM=1950
	2003 apples fell.	NUM=2003
	1998 years later.	DATE=1998 years later
	It fell to 1900 percent.	PERCENT=1900 percent
	On 5/6/2014 and 2014/05/06 it rained.	DATE=5/6/2014; DATE=2014/05/06
	The may 5 vote.	NUM=5
	In fiscal year 2013 it grew.	DATE=2013
	At 1430 GMT, 1430 hours on.	TIME=1430 GMT; NUM=1430 hours
	END
}

@test "money, percentages and counts are found" {
	each <<-'END'
	It cost about $5 million.	MONEY=$5 million
	It cost 150 euros.	MONEY=150 euros
	It cost US$300 at most.	MONEY=US$300
	Prices rose by 5.5 percent.	PERCENT=5.5 percent
	Prices rose by 20%.	PERCENT=20%
	Talks lasted about six hours.	NUM=about six hours
	The province of two million people.	NUM=two million
	It is the home of twenty-five cats.	NUM=twenty-five
	More than 300 km away.	NUM=More than 300 km
	The two sides met.	NUM=two
	It has a million people.	NUM=a million
	It has several thousand cats.	NUM=several thousand
	It cost half a million dollars.	MONEY=half a million dollars
	One of them left.	
	They flew an F-16 there.	
	END
}

@test "peoples are found, but not inside names" {
	each <<-'END'
	The Russians and the Americans met.	NORP=Russians; NORP=Americans
	He met other Western leaders.	NORP=Western
	North Korean troops left.	NORP=North Korean
	END
}

@test "possessives, titles and articles are outside" {
	each <<-'END'
	President Barack Obama's visit ended.	PER=Barack Obama
	Foreign Minister Sergei Lavrov left Russia's capital.	PER=Sergei Lavrov; LOC=Russia
	The European Union met in the Netherlands.	ORG=European Union; LOC=Netherlands
	END
}

@test "titles of all kinds are outside, but names that look like one stay" {
	each -t PER <<-'END'
	Pope Francis met Queen Elizabeth.	PER=Francis; PER=Elizabeth
	Mr Justice Singh heard the case.	PER=Singh
	Sgt Mat Morris was killed.	PER=Mat Morris
	Cardinal Pell was acquitted.	PER=Pell
	END
}

@test "a small word that a mark joins to others may be of a name" {
	each <<-'END'
		AT&T Inc. said on Monday it would buy it.	ORG=AT&T Inc.; DATE=Monday
		AT&T fired President John Walter.	ORG=AT&T; PER=John Walter
	END
}

@test "two small words between capitals may be of a name" {
	each <<-'END'
		He leads the Union for a Popular Movement.	ORG=Union for a Popular Movement
		She works for the Center for the Blind in Ohio.	ORG=Center for the Blind; LOC=Ohio
	END
}

@test "a name that ends in 's has it, and none has the full stop" {
	each <<-'END'
	Moody's cut its rating.	ORG=Moody's
	Sales at Macy's fell, and those of Sotheby's rose.	ORG=Macy's; ORG=Sotheby's
	Shares of Sony's rival fell.	ORG=Sony
	Domino's and Wendy's agreed.	ORG=Domino's; ORG=Wendy's
	Wendy's husband agreed.	PER=Wendy
	He works for AT&T.	ORG=AT&T
	END
}

@test "ships are no names" {
	each -t PER,ORG,LOC <<-'END'
	The USS Gerald R. Ford left Norfolk.	LOC=Norfolk
	The crew of HMS Queen Elizabeth slept.	
	INS Vikrant was built in Kochi.	LOC=Kochi
	The frigate Karel Doorman sailed from Rotterdam.	LOC=Rotterdam
	The aircraft carrier Charles de Gaulle left Toulon.	LOC=Toulon
	The cruise ship Diamond Princess was held at Yokohama.	LOC=Yokohama
	END
}

@test "cities that play with a result are teams, countries are places" {
	each -t PER,ORG,LOC <<-'END'
	Boston beat Toronto 4-2.	ORG=Boston; ORG=Toronto
	New York defeated Chicago 101-96.	ORG=New York; ORG=Chicago
	England beat France 24-10.	LOC=England; LOC=France
	Paris beat London in the contest for the agency.	LOC=Paris; LOC=London
	A film about the Beatles opens in London.	ORG=Beatles; LOC=London
	END
}

@test "a party is one name, and so is a university with its place" {
	each <<-'END'
	The Christian Democrats and the Social Democrats lost.	ORG=Christian Democrats; ORG=Social Democrats
	She taught at the University of California, Los Angeles, then.	ORG=University of California, Los Angeles
	He left the University of Texas at Austin.	ORG=University of Texas at Austin
	END
}

@test "organisations of today are known" {
	each <<-'END'
	Moderna said that it would cut its staff.	ORG=Moderna
	Officials accused Reddit of breaking the rules.	ORG=Reddit
	Boko Haram attacked the town.	ORG=Boko Haram
	Last year WhatsApp denied that it had been involved.	DATE=Last year; ORG=WhatsApp
	Leaders of the G-20 and the G7 met.	ORG=G-20; ORG=G7
	The Kremlin and the White House made no comment.	ORG=Kremlin; ORG=White House
	The disease is called COVID-19.	
	END
}

@test "what is said of organisations only tells that a name is one" {
	each <<-'END'
	She is chief executive of Merrowex now.	ORG=Merrowex
	She works for Velbrand, a software company, from home.	ORG=Velbrand
	He left Velbrand, the maker of a card, at last.	ORG=Velbrand
	Investors sold shares in Quillby after the report.	ORG=Quillby
	The fine hit the start-up Corvane.	ORG=Corvane
	Corvane, which operates ferries, made a loss.	ORG=Corvane
	Quillby shares fell again.	ORG=Quillby
	They say that Quillby's shareholders agreed.	ORG=Quillby
	Some Oxbow Ridge employees were ill.	ORG=Oxbow Ridge
	A spokeswoman for Brightmoor said the company had won.	ORG=Brightmoor
	Robinhood said on Tuesday that it would cut its staff.	ORG=Robinhood; DATE=Tuesday
	Meanwhile, a company that sells vans made a loss.	
	Many German employees were ill.	NORP=German
	END
}

@test "a person has no word in small letters but particles" {
	each <<-'END'
	Delmar sued Kestrel over the patent.	PER=Delmar; PER=Kestrel
	Ursula von der Leyen met Juan de la Cruz.	PER=Ursula von der Leyen; PER=Juan de la Cruz
	END
}

@test "beside capitals, a name in small letters is found if a list has it" {
	each <<-'END'
	they met angela quillby in the town.	PER=angela quillby
	they met angela quillby in the town of Leeds.	LOC=Leeds
	they met angela merkel in damascus, near Leeds.	PER=angela merkel; LOC=damascus; LOC=Leeds
	END
}

@test "one such place tells what a name is in all of the document" {
	run -0 tag-entities -l < <(
		tsv a 1 body 1 'Officials have accused Quillby of fraud.'
		tsv a 2 body 2 'Quillby is chief executive of nothing.'
		tsv b 1 body 1 'Officials have accused Quillby of fraud.'
		tsv b 2 body 2 'Investors sold shares in Quillby then.')
	[[ $output == *"$(tsv b 1 body 1 ORG 23 30 Quillby)"* ]]
	[[ $output != *"$(tsv a 1 body 1 ORG 23 30 Quillby)"* ]]
}

@test "organisations that are joined are two" {
	each <<-'END'
	The report was written by Ernst & Young for PG&E.	ORG=Ernst & Young; ORG=PG&E
	Facebook And Twitter Sue Germany	ORG=Facebook; ORG=Twitter; LOC=Germany
	END
}

@test "groups of countries and WHO are organisations, the pronoun is none" {
	each <<-'END'
	The leaders of the G-8 and the G20 met.	ORG=G-8; ORG=G20
	The outbreak is over, the WHO said.	ORG=WHO
	WHO declared an emergency.	ORG=WHO
	It was the woman WHO did this.	
	END
}

@test "names are found in headlines of any style" {
	each <<-'END'
	Google And Microsoft Sue Over Search Rules	ORG=Google; ORG=Microsoft
	APPLE AND GOOGLE FACE FINES	ORG=APPLE; ORG=GOOGLE
	Obama Meets Putin in Paris	PER=Obama; PER=Putin; LOC=Paris
	WASHINGTON - U.S. officials said no.	LOC=WASHINGTON; LOC=U.S.
	END
}

@test "documents do not know of one another" {
	tsv a 1 body 1 'Lavrov said no.' >"$BATS_TEST_TMPDIR/a"
	tsv b 1 body 1 'Sergei Lavrov, the minister, said that Lavrov left.' \
		>"$BATS_TEST_TMPDIR/b"
	cd "$BATS_TEST_TMPDIR"
	run -0 tag-entities a b
	[ "$output" = "$(tag-entities a; tag-entities b)" ]
}

@test "a megabyte without a blank goes through" {
	head -c 1000000 /dev/zero | tr '\0' x >"$BATS_TEST_TMPDIR/x"
	run -0 tag-entities "$BATS_TEST_TMPDIR/x"
	[ "$output" = "$(tsv "$BATS_TEST_TMPDIR/x" 1 body 1 - \
		"$(cat "$BATS_TEST_TMPDIR/x")")" ]
}

@test "a line of many words is tagged to its end" {
	local many
	many=$(printf 'word %.0s' {1..1000})
	run -0 --separate-stderr tag-entities -l <<<"$many It cost \$5."
	[ "$output" = "$(tsv stdin 1 body 1 MONEY 5009 5011 '$5')" ]
}

@test "bad bytes are repaired, and offsets still cut the text" {
	run -0 tag-entities < <(printf 'John Ker\377ry left for Paris on Friday.\n')
	[[ $output == *"DATE:32-38"* ]]
}

@test "wrong use is told" {
	run -2 --separate-stderr tag-entities -x
	[[ $stderr == *"usage: tag-entities [-cCelLv] [-N file] [-t types] [file ...]"* ]]
}

@test "-t keeps only these types" {
	run -0 tag-entities -t LOC,DATE <<<'Ann Lee left Paris on Friday.'
	[ "$output" = "$(tsv stdin 1 body 1 'LOC:13-18=Paris DATE:22-28=XXXX-WXX-5' \
		'Ann Lee left Paris on Friday.')" ]
	run -0 tag-entities -t MONEY <<<'Ann Lee left Paris on Friday.'
	[ "$output" = "$(tsv stdin 1 body 1 - 'Ann Lee left Paris on Friday.')" ]
	run -2 --separate-stderr tag-entities -t LOC,PLACE
	[[ $stderr == *"LOC,PLACE"* ]]
}

@test "-c counts code points" {
	run -0 tag-entities -c <<<'José Gómez met Ann Lee in Paris.'
	[ "$output" = "$(tsv stdin 1 body 1 \
		'PER:0-10=José_Gómez PER:15-22=Ann_Lee LOC:26-31=Paris' \
		'José Gómez met Ann Lee in Paris.')" ]
	run -0 tag-entities -cl < <(printf 'Él: $5.\nÉl, é: $7.\n')
	[ "$output" = "$(tsv stdin 1 body 1 MONEY 4 6 '$5'
		tsv stdin 2 body 2 MONEY 7 9 '$7')" ]
}

@test "-v finds vague times too" {
	run -0 tag-entities -l <<<'It rained recently.'
	[ -z "$output" ]
	run -0 tag-entities -lv <<<'It rained recently.'
	[ "$output" = "$(tsv stdin 1 body 1 DATE 10 18 recently)" ]
}

@test "-N names win, the longest first" {
	cd "$BATS_TEST_TMPDIR"
	printf 'ORG\tblue book\nPER\tblue book of Paris\nNUM\tLee\n' >own
	run -0 tag-entities -N own <<<'The blue  book of Paris and the blue book by Ann Lee.'
	[ "$output" = "$(tsv stdin 1 body 1 \
		'PER:4-23=blue_book_of_Paris ORG:32-41=blue_book NUM:49-52' \
		'The blue  book of Paris and the blue book by Ann Lee.')" ]
}

@test "of many names each is known, and the last type of each counts" {
	cd "$BATS_TEST_TMPDIR"
	seq 5000 | awk '{ print "ORG\tfirm " $1; print "PER\tfirm " $1 " of Ann" }' >own
	seq 5000 | awk '{ print (NR % 2 ? "LOC" : "NUM") "\tfirm " $1 }' >>own
	seq 5000 | awk '{ print "the firm " $1 "." }' >all
	run -0 tag-entities -N own all
	[ "$output" = "$(seq 5000 | awk -v OFS='\t' '{
		print "all", NR, "body", NR, (NR % 2 ? "LOC" : "NUM") ":4-" \
			9 + length($1) (NR % 2 ? "=firm_" $1 : ""),
			"the firm " $1 "." }')" ]
	run -0 tag-entities -N own <<<'a firm 4999 of Ann.'
	[ "$output" = "$(tsv stdin 1 body 1 PER:2-18=firm_4999_of_Ann 'a firm 4999 of Ann.')" ]
}

@test "-N says where a line is bad, and uses the others" {
	cd "$BATS_TEST_TMPDIR"
	printf 'ORG blue\nORG\tblue\n' >own
	run -1 --separate-stderr tag-entities -N own <<<'So blue.'
	[ "$output" = "$(tsv stdin 1 body 1 ORG:3-7=blue 'So blue.')" ]
	[ "$stderr" = 'tag-entities: own:1: no type, tab and phrase' ]
}

@test "a name is tagged alike all through a document" {
	run -0 tag-entities -lt PER < <(tsv a 1 body 1 'Sergei Lavrov spoke in Geneva.'
		tsv a 2 title 2 'LAVROV: NO DEAL YET IN GENEVA'
		tsv a 3 body 3 'Lavrov left.')
	[ "$(cut -f 4,8 <<<"$output")" = "$(tsv 1 'Sergei Lavrov'; tsv 2 LAVROV; tsv 3 Lavrov)" ]
}

@test "a name has the type that the document mostly gives it" {
	local flew='Her fans flew to Lima.'
	run -0 tag-entities -l <<<"$(tsv a 1 body 1 "$flew")"
	[ "$(cut -f 5,8 <<<"$output")" = "$(tsv LOC Lima)" ]
	run -0 tag-entities -l < <(tsv a 1 body 1 'Mr. Lima smiled.'
		tsv a 2 body 2 'President Lima told reporters so.'
		tsv a 3 body 3 '"No," said Lima.'
		tsv a 4 body 4 "$flew")
	[ "$(cut -f 5,8 <<<"$output" | sort -u)" = "$(tsv PER Lima)" ]
}

@test "of types that a document gives a name equally often, the first is its" {
	run -0 tag-entities -l < <(tsv a 1 body 1 'Her fans flew to Lima.'
		tsv a 2 body 2 'Mr. Lima smiled.')
	[ "$(cut -f 5,8 <<<"$output" | sort -u)" = "$(tsv LOC Lima)" ]
	run -0 tag-entities -l < <(tsv a 1 body 1 'Mr. Lima smiled.'
		tsv a 2 body 2 'Her fans flew to Lima.')
	[ "$(cut -f 5,8 <<<"$output" | sort -u)" = "$(tsv PER Lima)" ]
}

@test "what is a name once is one where it was missed, unless missed more often" {
	local zorble=$(tsv a 1 body 1 'Mr. Zorble smiled.'
		tsv a 2 body 2 'So we had Zorble for tea.')
	run -0 tag-entities -l <<<"$zorble"
	[ "$(cut -f 4,5,8 <<<"$output")" = \
		"$(tsv 1 PER Zorble; tsv 2 PER Zorble)" ]
	run -0 tag-entities -l < <(echo "$zorble"
		tsv a 3 body 3 'We had some Zorble for lunch.'
		tsv a 4 body 4 'I like Zorble more than tea.')
	[ -z "$output" ]
	# In a longer run of capitals it is no evidence.
	run -0 tag-entities -l < <(echo "$zorble"
		tsv a 3 body 3 'They won the Zorble War again.'
		tsv a 4 body 4 'Then he lost the Zorble War.')
	[ "$(cut -f 4,5,8 <<<"$output")" = \
		"$(tsv 1 PER Zorble; tsv 2 PER Zorble)" ]
}

@test "words that are a name once are none where they are missed more often" {
	local found missed=$(tsv a 2 body 2 'They won the Ames Strain again.')
	found=$(tsv a 1 body 1 '"No," said Ames Strain.'; echo "$missed")
	run -0 tag-entities -l <<<"$found"
	[ "$(cut -f 4,8 <<<"$output")" = \
		"$(tsv 1 'Ames Strain'; tsv 2 'Ames Strain')" ]
	run -0 tag-entities -l <<<"$found
$(tsv a 3 body 3 'Then he lost the Ames Strain.')"
	[ -z "$output" ]
}

@test "an amount may end with a piece of a long line" {
	local many
	many=$(printf '5 %.0s' {1..255})
	run -0 tag-entities -lt MONEY <<<"$many \$"
	[ -z "$output" ]
	run -0 tag-entities -lt DATE <<<"${many}1990"
	[ "$output" = "$(tsv stdin 1 body 1 DATE 510 514 1990)" ]
}

@test "-e explains: features and weights of each word that was asked about" {
	run -0 tag-entities -e <<<"$(tsv a 1 body 1 'He left London.')"
	[ "$(awk -F '\t' '{ print NF }' <<<"$output" | sort -u)" = 9 ]
	[ "$(awk -F '\t' '$6 == "London"' <<<"$output" | cut -f 1-7 | sort -u)" = \
		"$(tsv a 1 body 1 8 London U-LOC)" ]
	grep -q "$(tsv U-LOC '[0-9]*' 'lower london')" <<<"$output"
	[ "$(awk -F '\t' '$6 == "London" { s += $8 } END { print (s > 0) }' \
		<<<"$output")" = 1 ]
}

# normal [-v]: every line is a text, a tab, and the entities of it that have a
# normal form, as FORM=mention; written on Saturday, 15 March 2014.
normal() {
	local text want got bad=0
	while IFS=$'\t' read -r text want; do
		got=$( (tsv a 1 date 1 '15 March 2014'; tsv a 2 body 2 "$text") |
			tag-entities -L "$@" | awk -F '\t' '$4 == 2 && $8 != "-" {
				printf "%s%s=%s", s, $8, $10; s = "; " }')
		if [ "$got" != "$want" ]; then
			printf '%s\n  want %s\n  got  %s\n' "$text" "$want" "$got"
			bad=1
		fi
	done
	return $bad
}

@test "-L gives dates as ISO 8601, by the day of the document" {
	normal <<-'END'
	It rained on Friday.	2014-03-14=Friday
	It rained on Saturday.	2014-03-15=Saturday
	It rains next Friday.	2014-03-21=next Friday
	It rains this Friday.	2014-03-21=this Friday
	It rained last Saturday.	2014-03-08=last Saturday
	It rained on Friday night.	2014-03-14TNI=Friday night
	It rained on March 3.	2014-03-03=March 3
	It rained on 30 December.	2013-12-30=30 December
	It rained on March 14-15, 2010.	2010-03-14/2010-03-15=March 14-15, 2010
	It rained in May 2010.	2010-05=May 2010
	It rained in mid-June.	2014-06=mid-June
	It rained last week.	2014-W10=last week
	It rained last weekend.	2014-W10-WE=last weekend
	It rained early this month.	2014-03=early this month
	It rained three years ago.	2011=three years ago
	It rained two weeks ago.	2014-W09=two weeks ago
	It rained in the last two weeks.	P2W=last two weeks
	It rained for the last few months.	PXM=last few months
	It will rain in the coming days.	FUTURE_REF=coming days
	It rained in the first quarter of 2013.	2013-Q1=first quarter of 2013
	It rained last fall.	2013-FA=last fall
	It rained in the 1990s and the '80s.	199=1990s; 198='80s
	It rained in the 19th century.	18=19th century
	It rained yesterday.	2014-03-14=yesterday
	It rained on Christmas Eve.	2013-12-24=Christmas Eve
	It rained on 3/25/2013.	2013-03-25=3/25/2013
	It rained on 3/4/2013.	
	It ruled in 2011-12 and 1979-1981.	2011/2012=2011-12; 1979/1981=1979-1981
	It ruled in 1998–2001.	1998/2001=1998–2001
	END
}

@test "-L counts days, weeks, months, quarters, years and more from that day" {
	normal <<-'END'
	It rained last night.	2014-03-14TNI=last night
	It rained two nights ago.	2014-03-13TNI=two nights ago
	It rained three days ago.	2014-03-12=three days ago
	It rained a fortnight ago.	2014-W09=a fortnight ago
	It rained last quarter.	2013-Q4=last quarter
	It rained two quarters ago.	2013-Q3=two quarters ago
	It rained last decade.	200=last decade
	It rained last century.	19=last century
	It will rain next century.	21=next century
	It rained a couple of years ago.	2012=a couple of years ago
	It rained a couple years ago.	2012=a couple years ago
	It rains three years hence.	2017=three years hence
	It rained several days ago.	PAST_REF=several days ago
	It rains several days hence.	FUTURE_REF=several days hence
	It rained in the last couple of weeks.	P2W=last couple of weeks
	It rained in the past five years.	P5Y=past five years
	It rained over the past two weeks.	P2W=past two weeks
	It rained tonight.	2014-03-15TNI=tonight
	It rains tomorrow evening.	2014-03-16TEV=tomorrow evening
	It rained Monday morning.	2014-03-10TMO=Monday morning
	END
}

@test "-L knows feasts, seasons, halves and eras" {
	normal <<-'END'
	It rained on Halloween.	2013-10-31=Halloween
	It rained on New Year's Eve.	2013-12-31=New Year's Eve
	It rained on New Year's Day.	2014-01-01=New Year's Day
	It rained in summer 2010.	2010-SU=summer 2010
	It rained in the summer of 2010.	2010-SU=summer of 2010
	It rained last summer.	2013-SU=last summer
	It will rain next spring.	2015-SP=next spring
	It will rain next fall.	2014-FA=next fall
	It rained in fall.	
	It rained in the first half of 2013.	2013-H1=first half of 2013
	It rained in the second half.	
	It rained in fiscal 2013.	2013=fiscal 2013
	It rained in the mid-1990s.	199=mid-1990s
	It rained in 2010s.	201=2010s
	It rained in the 1990's.	199=1990's
	It rained in the nineties.	199=nineties
	It rained in the early 20th century.	19=early 20th century
	END
}

@test "-L reads dates in figures and in the order of either side" {
	normal <<-'END'
	It rained on 2014/03/15.	2014-03-15=2014/03/15
	It rained on 15.03.2014.	2014-03-15=15.03.2014
	It rained on 25/3/14.	2014-03-25=25/3/14
	It rained on 31/12/99.	1999-12-31=31/12/99
	It rained on 99/3/14.	1999-03-14=99/3/14
	It rained on 31/2/1999.	
	It rained on July 4th.	2014-07-04=July 4th
	It rained on 4th of July 2012.	2012-07-04=4th of July 2012
	It rained on the 15th of March.	2014-03-15=15th of March
	It rained on March 3 - 5.	2014-03-03/2014-03-05=March 3 - 5
	It rained earlier in May.	2014-05=earlier in May
	It rained in mid - May.	2014-05=mid - May
	It rained later on Friday.	2014-03-14=later on Friday
	It rained on 29 February.	2012-02-29=29 February
	Is it on 29 February?	2016-02-29=29 February
	It rained last 29 February.	2012-02-29=last 29 February
	END
}

@test "-L -v has what is vague, too" {
	normal -v <<-'END'
	It rains now.	PRESENT_REF=now
	It rained recently.	PAST_REF=recently
	It will rain soon.	FUTURE_REF=soon
	END
}

@test "-L knows a week by its Thursday, and a month across years" {
	run -0 tag-entities -L < <(tsv a 1 date 1 '31 December 2014'
		tsv a 2 body 2 'Not this week, not last month, next month.')
	[ "$(sed 1d <<<"$output" | cut -f 8)" = "$(printf '%s\n' 2015-W01 2014-11 2015-01)" ]
}

@test "-L without the day of the document knows no year" {
	run -0 tag-entities -L <<<'It rained on Friday, March 3, last week, and May 2010.'
	[ "$(cut -f 8 <<<"$output")" = "$(printf '%s\n' XXXX-03-03 - 2010-05)" ]
	run -0 tag-entities -L < <(tsv a 1 body 1 'It rained on 3 May 2010.'
		tsv a 1 body 2 'It rained on Friday.')
	[ "$(cut -f 8 <<<"$output")" = "$(printf '%s\n' 2010-05-03 XXXX-WXX-5)" ]
	# Dates in figures have four, two and two of them.
	for day in 2014-3-15 2014-03-1 201-03-15 2014-13-01; do
		run -0 tag-entities -L < <(tsv a 1 date 1 "$day"
			tsv a 2 body 2 "Friday in the '80s, last fall, last quarter.")
		[ "$(awk -F '\t' '$4 == 2' <<<"$output" | cut -f 8)" = \
			"$(printf '%s\n' XXXX-WXX-5 198 XXXX-FA -)" ]
	done
}

@test "-L gives times, numbers, money and percentages in figures" {
	normal <<-'END'
	It began at 7:19 p.m. EDT.	T19:19-04:00=7:19 p.m. EDT
	It began at 19:19 GMT.	T19:19Z=19:19 GMT
	It ended at noon.	T12:00=noon
	It ended at 12 a.m. local time.	T00:00=12 a.m. local time
	It rained this morning.	2014-03-15TMO=this morning
	It took about six hours.	~PT6H=about six hours
	It took two to three weeks.	P2W/P3W=two to three weeks
	It took 1.5 decades.	P15Y=1.5 decades
	The 15-year-old left.	15y=15-year-old
	It is more than 300 km away.	>300 km=more than 300 km
	At least two million came.	>=2000000=At least two million
	It cost 6 cents, or 50 pence.	USD0.06=6 cents; GBP0.5=50 pence
	He sold two hundred and fifty thousand cats.	250000=two hundred and fifty thousand
	He sold half a million cats.	500000=half a million
	He sold 3.25 million and 1,500 cats.	3250000=3.25 million; 1500=1,500
	He sold dozens of cats.	
	It cost $1.5 billion.	USD1500000000=$1.5 billion
	It cost 150 euros and 50 cents.	EUR150=150 euros; USD0.5=50 cents
	It cost C$20 and HK$30.	CAD20=C$20; HKD30=HK$30
	It cost 20 pesos.	XXX20=20 pesos
	It rose by 5 to 7 percent.	5%/7%=5 to 7 percent
	It rose by 15-20%.	15%/20%=15-20%
	It rose by half a percent.	0.5%=half a percent
	It rose by two percentage points.	2pp=two percentage points
	It rose 5 per cent.	5%=5 per cent
	It cost 5 U.S. dollars.	USD5=5 U.S. dollars
	It cost five Canadian dollars.	CAD5=five Canadian dollars
	It cost $5 dollars.	USD5=$5 dollars
	It cost £5m and ¥500.	GBP5000000=£5m; JPY500=¥500
	It cost Rs 500 crore.	INR5000000000=Rs 500 crore
	It cost 1,000,000,000,000,000,000,000 dollars.	
	It cost 1.2.3 dollars.	
	It cost five hundred six thousand dollars.	USD506000=five hundred six thousand dollars
	Up to ten came.	<=10=Up to ten
	As many as ten came.	<=10=As many as ten
	As few as ten came.	>=10=As few as ten
	Fewer than ten came, under 20.	<10=Fewer than ten; <20=under 20
	At most two came.	<=2=At most two
	It covers 5 square miles.	5 mi2=5 square miles
	It has a dozen, or two dozen, eggs.	12=a dozen; 24=two dozen
	It has several million eggs.	
	It has twelve hundred eggs.	1200=twelve hundred
	It has fifty-five, not fifty one hundred, eggs.	55=fifty-five; 5100=fifty one hundred
	It has ten thousand million eggs.	10000000000=ten thousand million
	It has two million one thousand eggs.	2001000=two million one thousand
	It has two thousand one million eggs.	
	It has seven thirty and twenty ten.	
	It has ten trillion trillion eggs.	
	It began at 0630 GMT, not 6.30 p.m.	T06:30Z=0630 GMT; T18:30=6.30 p.m.
	It began at 5pm, or 6 o'clock.	T17:00=5pm; T06:00=6 o'clock
	It began at midnight.	T00:00=midnight
	It cost $10k, $2.50m and $1.0 million.	USD10000=$10k; USD2500000=$2.50m; USD1000000=$1.0 million
	It cost $5.25bn and 3 lakh rupees.	USD5250000000=$5.25bn; INR300000=3 lakh rupees
	It has two hundred thousand and five eggs.	200005=two hundred thousand and five
	It has one hundred five thousand eggs.	105000=one hundred five thousand
	It has 20 million million eggs.	20000000000000=20 million million
	It began at 25 p.m.	
	It rained 1,000 years ago.	
	It costs 2.5 hundred five dollars.	
	It has 2.5 million five eggs.	
	It lasted a million million million years.	
	END
}

@test "-L reads numbers as news writes them, and gives no doubtful value" {
	normal <<-'END'
	He sold a half-million cars, and half a million.	500000=a half-million; 500000=half a million
	He sold a million and a half cars.	1500000=a million and a half
	He sold one and a half million cars.	1500000=one and a half million
	He sold a dozen and a half cars.	
	He sold a hundred and a half cars.	
	He sold a few thousand cars, a couple of dozen, several million.	
	It rose .75 and -2.5, then −3 and minus 4.	0.75=.75; -2.5=-2.5; -3=−3; -4=minus 4
	It rose -2.5%, or -$5m.	-2.5%=-2.5%; USD-5000000=-$5m
	It cost 10,00 and €1,5 million, not 1,50,000 or 1,000,000.	150000=1,50,000; 1000000=1,000,000
	It cost 0,500 and 1,2345.	
	It cost 20 000 and 1 500 000 euros.	20000=20 000; EUR1500000=1 500 000 euros
	Call 020 7946 0018.	
	He ate nine-tenths, then seven tenths.	90%=nine-tenths; 70%=seven tenths
	It cost $1.5 to $2.5 million.	USD1500000/USD2500000=$1.5 to $2.5 million
	It cost 0.5 million to 700,000 euros.	EUR500000/EUR700000=0.5 million to 700,000 euros
	Of all, two-thirds, three-quarters, four fifths and three-eighths left.	66.7%=two-thirds; 75%=three-quarters; 80%=four fifths; 37.5%=three-eighths
	It took three quarters and two quarters.	P6M=two quarters
	It took six-and-a-half years, two and a half hours.	P6.5Y=six-and-a-half years; PT2.5H=two and a half hours
	It took 2½ years, 1 1/2 hours and 2¾ days.	P2.5Y=2½ years; PT1.5H=1 1/2 hours; P2.75D=2¾ days
	It covers 10 sq km.	10 km2=10 sq km
	It covers 10 sq ft, 5 sq. miles, 3 square kilometres and 4 cubic metres.	10 ft2=10 sq ft; 5 mi2=5 sq. miles; 3 km2=3 square kilometres; 4 m3=4 cubic metres
	It does 97 km/h, weighs 5kg and is 10 km away.	97 km/h=97 km/h; 5 kg=5kg; 10 km=10 km
	It does 74mph.	74 mph=74mph
	It is 3m wide and 4 m high, 5-foot-10 tall.	3 m=3m; 4 m=4 m; 70 in=5-foot-10
	It is a multi-million-dollar deal.	
	It has a quarter of a million, three quarters of a million, a third of a million.	250000=a quarter of a million; 750000=three quarters of a million
	It cost a quarter of a million pounds.	GBP250000=a quarter of a million pounds
	It fell a quarter, and a quarter of it.	25%=a quarter
	No more than 20 came, no fewer than 10.	<=20=No more than 20; >=10=no fewer than 10
	It weighs about 150 pounds, with 20 pounds of rice.	~150 lb=about 150 pounds; 20 lb=20 pounds
	It has 16GB of it, and gained 5pct.	16 GB=16GB; 5%=5pct
	The P5+1 met.	
	END
}

@test "-L gives ranges with the scale of both, and none where it is not certain" {
	normal <<-'END'
	It cost 3-4 million roubles.	RUB3000000/RUB4000000=3-4 million roubles
	It cost $2-3 billion, $2-3bn or €50-60.	USD2000000000/USD3000000000=$2-3 billion; USD2000000000/USD3000000000=$2-3bn; EUR50/EUR60=€50-60
	It cost $5 to $6 million.	USD5000000/USD6000000=$5 to $6 million
	It cost 5 to 6 million euros, or 20 to 30 euros.	EUR5000000/EUR6000000=5 to 6 million euros; EUR20/EUR30=20 to 30 euros
	It cost $5,000-$6,000, or $5 million to $6 million.	USD5000/USD6000=$5,000-$6,000; USD5000000/USD6000000=$5 million to $6 million
	It cost $5 to €6 million.	USD5=$5; EUR6000000=€6 million
	It cost between $5 and $6 million.	USD5000000/USD6000000=$5 and $6 million
	It took 3-4 days.	P3D/P4D=3-4 days
	It drew 5 to 7 million people, about 200-300, 10-15 million.	5000000/7000000=5 to 7 million; ~200/300=about 200-300; 10000000/15000000=10-15 million
	It drew 900 to 1 million people.	
	It drew 2,000 to 1 million people.	2000/1000000=2,000 to 1 million
	It drew two or three dozen.	
	They won 3-2, or 2-3.	3-2=3-2; 2-3=2-3
	END
}

@test "-L has the codes of what countries call alike" {
	normal <<-'END'
	It cost 20 Swiss francs.	CHF20=20 Swiss francs
	It cost 1 Canadian dollar, 2 Australian dollars, 3 US dollars.	CAD1=1 Canadian dollar; AUD2=2 Australian dollars; USD3=3 US dollars
	It cost 1 Hong Kong dollar, 2 New Zealand dollars, 3 Singapore dollars.	HKD1=1 Hong Kong dollar; NZD2=2 New Zealand dollars; SGD3=3 Singapore dollars
	It cost 20 Swedish kronor, 30 Norwegian kroner, 40 Danish kroner.	SEK20=20 Swedish kronor; NOK30=30 Norwegian kroner; DKK40=40 Danish kroner
	It cost 20 Czech crowns, 5 billion Russian roubles.	CZK20=20 Czech crowns; RUB5000000000=5 billion Russian roubles
	It cost 5 million Japanese yen, 50 Egyptian pounds.	JPY5000000=5 million Japanese yen; EGP50=50 Egyptian pounds
	It cost 70 Turkish lira, 500 Mexican pesos.	TRY70=70 Turkish lira; MXN500=500 Mexican pesos
	It cost 2 million Saudi riyals.	SAR2000000=2 million Saudi riyals
	It cost 300 billion South Korean won.	KRW300000000000=300 billion South Korean won
	It cost 20 pounds sterling, 50 euro cents.	GBP20=20 pounds sterling; EUR0.5=50 euro cents
	It cost RMB 500 million or Rs. 20.	CNY500000000=RMB 500 million; INR20=Rs. 20
	It cost 20 CFA francs.	XXX20=20 CFA francs
	The two Swiss left.	2=two
	END
}

@test "-L reads times with a point, in hours, and with a zone at the end" {
	normal <<-'END'
	It began at 0600 hours, at 1430 hrs.	T06:00=0600 hours; T14:30=1430 hrs
	It took 1430 hours.	PT1430H=1430 hours
	It began at 10.30pm, or 18.45 GMT.	T22:30=10.30pm; T18:45Z=18.45 GMT
	It began at 9:30am.	T09:30=9:30am
	It began at 9:30 or 9:30 GMT, not 9:70.	T09:30=9:30; T09:30Z=9:30 GMT
	It began at 6:30 a.m. EST.	T06:30-05:00=6:30 a.m. EST
	It began at noon local time, and midnight GMT.	T12:00=noon local time; T00:00Z=midnight GMT
	It began at 0400 local time.	T04:00=0400 local time
	It lasted from 5 to 7 p.m.	T17:00/T19:00=5 to 7 p.m.
	It lasted between 9 and 11 a.m., or 5-7pm.	T09:00/T11:00=9 and 11 a.m.; T17:00/T19:00=5-7pm
	It lasted from 11 to 2 p.m., then 10 to 2 a.m.	T11:00/T14:00=11 to 2 p.m.; T22:00/T02:00=10 to 2 a.m.
	It began at half past six, or a quarter to one.	T06:30=half past six; T12:45=a quarter to one
	It began at ten past five, at 20 minutes to six.	T05:10=ten past five; T05:40=20 minutes to six
	They won by ten to six, a quarter to three percent.	10-6=ten to six; 3%=three percent
	It ended at 12 noon, or 12 midnight.	T12:00=12 noon; T00:00=12 midnight
	END
}

@test "-L without a day of the document gives what is told without it" {
	run -0 tag-entities -L <<-'END'
		It fell in March last year, this morning and on Monday of last week.
	END
	got=$(cut -f 8,10 <<<"$output" | paste -s -d ';' -)
	[ "$got" = "-	March;-	last year;TMO	this morning;XXXX-WXX-1	Monday;-	last week" ] ||
		{ echo "$got"; return 1; }
}

@test "-L gives no day that there is not, and none told from another" {
	normal <<-'END'
	It rained on Sept 31, Feb. 30, 29 February 2013 and 31 June 2012.	
	It rained on 5 and 6 June, and June 5 to 8.	2014-06-05/2014-06-06=5 and 6 June; 2014-06-05/2014-06-08=June 5 to 8
	It rained on 5 and 8 June.	
	On June 5 and 6 men left.	2014-06-05=June 5; 6=6
	It rained a decade ago.	200=a decade ago
	It rained half a century ago.	
	It rained two and a half years ago.	
	It rained the previous day, the next day, the following week.	
	It rained the following Monday.	
	It rained the day before yesterday.	2014-03-13=day before yesterday
	It rains the day after tomorrow.	2014-03-17=day after tomorrow
	It rose in Q3 2013, and in Q1.	2013-Q3=Q3 2013; 2014-Q1=Q1
	What of the fourth quarter?	XXXX-Q4=fourth quarter
	It fell in the fourth quarter.	2013-Q4=fourth quarter
	It will fall in the fourth quarter.	2014-Q4=fourth quarter
	It fell in the fourth quarter of last year.	2013-Q4=fourth quarter; 2013=last year
	It rained in May last year, and in May of this year.	2013-05=May; 2013=last year; 2014-05=May; 2014=this year
	It rained on May 5 last year, last March and next March.	2013-05-05=May 5; 2013=last year; 2013-03=last March; 2015-03=next March
	It rained on Good Friday, Easter Sunday and Fridays.	
	He is in his 40s, his mid-30s.	
	It rained in the '20s, and the 30s.	
	END
}

@test "-L tells future and past by the verb" {
	normal <<-'END'
	The house will vote on Friday.	2014-03-21=Friday
	The house voted on Friday.	2014-03-14=Friday
	A vote on Friday?	2014-03-14=Friday
	The bridge is due to reopen on Tuesday.	2014-03-18=Tuesday
	The bridge is closed until Monday.	2014-03-17=Monday
	The shop was open until Friday.	2014-03-14=Friday
	The trial was postponed until Friday.	2014-03-21=Friday
	The line said it had suspended the route until Friday.	2014-03-21=Friday
	The trial is set for November.	2014-11=November
	The trial is to be held on Tuesday.	2014-03-18=Tuesday
	The trial opened in October.	2013-10=October
	She plans to meet him on Tuesday.	2014-03-18=Tuesday
	On Tuesday, the court will decide.	2014-03-18=Tuesday
	They said on Tuesday that they will leave on Thursday.	2014-03-11=Tuesday; 2014-03-20=Thursday
	They told reporters in the city on Friday it will close in June.	2014-03-14=Friday; 2014-06=June
	The talks, which began on Monday, will end on Wednesday.	2014-03-10=Monday; 2014-03-19=Wednesday
	The freed woman will meet the elected mayor on Tuesday.	2014-03-18=Tuesday
	The strike begins on Monday.	2014-03-17=Monday
	They were held on Monday.	2014-03-10=Monday
	The talks may be held on Monday, or could be.	2014-03-17=Monday
	She could not vote on Friday.	2014-03-14=Friday
	They met ahead of Friday's vote.	2014-03-21=Friday
	They will avenge Friday's attack.	2014-03-14=Friday
	They will vote, but it rained on Friday.	2014-03-14=Friday
	END
}

@test "-L makes one moment of a time and the day beside it" {
	normal <<-'END'
	They met at 3 p.m. on Friday.	2014-03-14T15:00=3 p.m.; 2014-03-14=Friday
	They met on Friday, at about 3 p.m. EST.	2014-03-14=Friday; 2014-03-14T15:00-05:00=3 p.m. EST
	They met on March 3, 2013, at 9:30 am, and at noon Thursday.	2013-03-03=March 3, 2013; 2013-03-03T09:30=9:30 am; 2014-03-13T12:00=noon; 2014-03-13=Thursday
	They met on Friday at 3 p.m., on Monday at 4 p.m.	2014-03-14=Friday; 2014-03-14T15:00=3 p.m.; 2014-03-10=Monday; 2014-03-10T16:00=4 p.m.
	They met last week, at noon.	2014-W10=last week; T12:00=noon
	They met on Friday and again at noon.	2014-03-14=Friday; T12:00=noon
	END
	run -0 tag-entities -L <<<'They met at 3 p.m. on Friday.'
	[ "$(head -n 1 <<<"$output" | cut -f 8)" = XXXX-WXX-5T15:00 ]
}

@test "-L knows what happens again and again" {
	normal <<-'END'
	It rains every day, each week, and annually.	P1D=every day; P1W=each week; P1Y=annually
	It rains every two weeks, every other day, every few months.	P2W=every two weeks; P2D=every other day; PXM=every few months
	It rains every Friday night, each May and every summer.	XXXX-WXX-5TNI=every Friday night; XXXX-05=each May; XXXX-SU=every summer
	It rains each morning, every weekend and every Christmas.	XXXX-XX-XXTMO=each morning; XXXX-WXX-WE=every weekend; XXXX-12-25=every Christmas
	It rains twice daily, says a daily paper.	P1D=daily
	Each one of every second house is new.	
	END
	normal -v <<<'It is a weekly paper.	P1W=weekly'
}

@test "-L knows quarters and other periods of a report" {
	normal <<-'END'
	It fell in the 2013 third quarter, and 2012's first half.	2013-Q3=2013 third quarter; 2012-H1=2012's first half
	It fell in the last half of 2012, and the final quarter of 2011.	2012-H2=last half of 2012; 2011-Q4=final quarter of 2011
	It fell in the latest quarter, not in the current year.	2013-Q4=latest quarter; 2014=current year
	It rained this January; it rains this September.	2014-01=this January; 2014-09=this September
	It fell in the quarter, from the year-earlier period.	
	It fell in the fiscal third quarter, in a quarter of all towns.	25%=a quarter
	END
	each -t DATE <<-'END'
	It fell in the quarter, from the year-earlier period.	DATE=quarter; DATE=year-earlier period
	It fell in the fiscal third quarter.	DATE=fiscal third quarter
	They live in the quarter of the poor.	
	END
}

@test "-L reads years and days as they are spelled" {
	normal <<-'END'
	It was in nineteen eighty-four, in twenty ten, since two thousand and four.	1984=nineteen eighty-four; 2010=twenty ten; 2004=two thousand and four
	It was in twenty oh six, by nineteen ninety.	2006=twenty oh six; 1990=nineteen ninety
	They sold it in twenty ten cases.	
	It was on 19-Nov-12 and 3-Dec-1999.	2012-11-19=19-Nov-12; 1999-12-03=3-Dec-1999
	It was in 2013/14, 1999/2000 and 2014-02.	2013/2014=2013/14; 1999/2000=1999/2000; 2014-02=2014-02
	It was in June-July 2012.	2012-06/2012-07=June-July 2012
	It was a week ago Monday; it is Monday week, a week from Friday.	2014-03-03=a week ago Monday; 2014-03-24=Monday week; 2014-03-28=a week from Friday
	It is two days from now.	2014-03-17=two days from now
	A 2006 study of its 1999 results saw 2000 men.	2006=2006; 1999=1999; 2000=2000
	END
	each -t DATE <<-'END'
	A 2006 study of its 1999 results saw 2000 men.	DATE=2006; DATE=1999
	Earlier Friday it rained; later Monday it snowed.	DATE=Earlier Friday; DATE=later Monday
	END
}

@test "-L tells who is who" {
	run -0 tag-entities -Lt PER,ORG,LOC < <(
		tsv a 1 title 1 'Kerry meets Lavrov'
		tsv a 2 body 2 'John Kerry met Sergei Lavrov in the United States.'
		tsv a 3 body 3 'Mr. Kerry, said the European Union, left the U.S. with Lavrov.'
		tsv a 4 body 4 'Hillary Clinton met Bill Clinton, and Clinton told the EU.'
		tsv b 1 body 1 'Kerry spoke.')
	[ "$(cut -f 1,8- <<<"$output")" = "$(tsv a 'John Kerry' 1 Kerry
		tsv a 'Sergei Lavrov' 2 Lavrov
		tsv a 'John Kerry' 1 'John Kerry'
		tsv a 'Sergei Lavrov' 2 'Sergei Lavrov'
		tsv a 'United States' 3 'United States'
		tsv a 'John Kerry' 1 Kerry
		tsv a 'European Union' 4 'European Union'
		tsv a 'United States' 3 U.S.
		tsv a 'Sergei Lavrov' 2 Lavrov
		tsv a 'Hillary Clinton' 5 'Hillary Clinton'
		tsv a 'Bill Clinton' 6 'Bill Clinton'
		tsv a Clinton 7 Clinton
		tsv a 'European Union' 4 EU
		tsv b Kerry 1 Kerry)" ]
}

# who [OPTION ...]: number and normal form of every name of the document of the
# lines, which is in the order of the text.
who() {
	sed 's/^[[:space:]]*//; s/^/a	1	body	1	/' |
		tag-entities -Lt PER,ORG,LOC "$@" |
		awk -F '\t' '{ print $9, $5, $8, "<", $10 }'
}

@test "short forms of an organisation have its type and number" {
	diff <(who <<-'END'
	Harlow said on Monday that it would cut jobs.
	The company, Harlow Pritchard Group, has 200 workers.
	Harlow said Harlow Pritchard was not sold.
	END
	) - <<-'END'
	1 ORG Harlow Pritchard Group < Harlow
	1 ORG Harlow Pritchard Group < Harlow Pritchard Group
	1 ORG Harlow Pritchard Group < Harlow
	1 ORG Harlow Pritchard Group < Harlow Pritchard
	END
}

@test "a surname of the document is no short form of an organisation" {
	diff <(who <<-'END'
	Harlow Pritchard Group said on Monday that it would cut jobs.
	Ann Harlow, its founder, left. Harlow said it would not sell.
	END
	) - <<-'END'
	1 ORG Harlow Pritchard Group < Harlow Pritchard Group
	2 PER Ann Harlow < Ann Harlow
	2 PER Ann Harlow < Harlow
	END
	diff <(who <<-'END'
	Harlow Pritchard Group said on Monday that it would cut jobs.
	Mr. Harlow left. Harlow said it would not sell.
	END
	) - <<-'END'
	1 ORG Harlow Pritchard Group < Harlow Pritchard Group
	2 PER Harlow < Harlow
	2 PER Harlow < Harlow
	END
}

@test "-L gives no normal form in capitals that is also written otherwise" {
	diff <(who <<-'END'
	PARIS (AP) - Paris is in France.
	PARIS, said the AP, sleeps in PARIS.
	END
	) - <<-'END'
	1 LOC Paris < PARIS
	2 ORG AP < AP
	1 LOC Paris < Paris
	3 LOC France < France
	1 LOC Paris < PARIS
	2 ORG AP < AP
	1 LOC Paris < PARIS
	END
}

@test "-L knows the spellings of a name" {
	printf '%s\n' $'PER\tMoammar Gadhafi' $'PER\tQaddafi' $'LOC\tKiev' \
		$'LOC\tKyiv' $'LOC\tUK' $'LOC\tU.K.' $'LOC\tBritain' \
		$'LOC\tUnited Kingdom' $'ORG\tal-Qaida' $'ORG\tAl Qaeda' \
		$'PER\tKim Jong-un' $'PER\tKim Jong Un' $'PER\tCalderon' \
		$'PER\tFelipe Calderón' $'PER\tal-Assad' $'PER\tBashar Assad' \
		>"$BATS_TEST_TMPDIR/own"
	diff <(who -N "$BATS_TEST_TMPDIR/own" <<-'END'
	So Moammar Gadhafi is Qaddafi, and Kyiv is Kiev, Kiev.
	So the UK, the U.K., Britain and the United Kingdom are one.
	So al-Qaida is Al Qaeda, and Kim Jong-un is Kim Jong Un.
	So Calderon is Felipe Calderón, and Bashar Assad is al-Assad.
	END
	) - <<-'END'
	1 PER Moammar Gadhafi < Moammar Gadhafi
	1 PER Moammar Gadhafi < Qaddafi
	2 LOC Kiev < Kyiv
	2 LOC Kiev < Kiev
	2 LOC Kiev < Kiev
	3 LOC United Kingdom < UK
	3 LOC United Kingdom < U.K.
	3 LOC United Kingdom < Britain
	3 LOC United Kingdom < United Kingdom
	4 ORG Al Qaeda < al-Qaida
	4 ORG Al Qaeda < Al Qaeda
	5 PER Kim Jong-un < Kim Jong-un
	5 PER Kim Jong-un < Kim Jong Un
	6 PER Felipe Calderón < Calderon
	6 PER Felipe Calderón < Felipe Calderón
	7 PER Bashar Assad < Bashar Assad
	7 PER Bashar Assad < al-Assad
	END
}

@test "which names may mean the same" {
	while IFS=$'\t' read -r want type a b; do
		[ "$("$root/test/names" <<<"$(tsv "$type" "$a" "$b")")" = "$want" ]
		[ "$("$root/test/names" <<<"$(tsv "$type" "$b" "$a")")" = "$want" ]
	done <<-'END'
	same	LOC	Paris	PARIS
	same	LOC	Bogotá	Bogota
	same	LOC	Kyiv	Kiev
	same	LOC	U.S.	the United States of America
	same	LOC	Britain	U.K.
	same	LOC	Czechia	the Czech Republic
	same	LOC	Burma	Myanmar
	same	LOC	St. Petersburg	Saint Petersburg
	same	ORG	EU	European Union
	same	ORG	IMF	International Monetary Fund
	same	ORG	Ford	Ford Inc.
	same	ORG	Ford Motor Co.	Ford Motor Company
	same	ORG	Harlow	Harlow Pritchard Group
	same	ORG	Commission	European Commission
	same	ORG	House	House of Representatives
	same	ORG	Hezbollah	Hizbullah
	other	ORG	Senate	Senate Finance Committee
	other	ORG	Congress	Library of Congress
	other	ORG	House	White House
	other	ORG	BBC	BBC Wales
	other	ORG	US	U.S. Senate
	other	ORG	Ford Foundation	Ford Motor Company
	other	LOC	Paris	London
	same	PER	Kerry	John Kerry
	same	PER	John	John Kerry
	same	PER	J. Kerry	John F. Kerry
	same	PER	John F. Kerry	John Kerry
	same	PER	John F. Kerry	John Forbes Kerry
	same	PER	Muammar Gaddafi	Moammar Qadhafi
	same	PER	Felipe Calderón	Calderon
	same	PER	Kim Jong-un	Kim Jong Un
	same	PER	Mohamed ElBaradei	Muhammad el-Baradei
	same	PER	Sisi	Abdel Fattah el-Sisi
	other	PER	George W. Bush	George H. Bush
	other	PER	Bill Clinton	Hillary Clinton
	other	PER	Ann Lee	Lee Harlow
	END
}

@test "-L keeps two of one surname and one first name apart, by what is between" {
	run -0 tag-entities -Lt PER < <(
		tsv a 1 body 1 'George W. Bush met George H. Bush and Laura J. Welch.'
		tsv a 2 body 2 'Laura Welch and J. Smith met John Smith.'
		tsv b 1 body 1 'Ann Clinton, Bill Clinton and Clinton Jones met Clinton.')
	[ "$(cut -f 9,10 <<<"$output")" = "$(tsv 1 'George W. Bush'
		tsv 2 'George H. Bush'
		tsv 3 'Laura J. Welch'
		tsv 3 'Laura Welch'
		tsv 4 'J. Smith'
		tsv 4 'John Smith'
		tsv 1 'Ann Clinton'
		tsv 2 'Bill Clinton'
		tsv 3 'Clinton Jones'
		tsv 4 Clinton)" ]
}

# Names of one's own make sure that these are found, whatever the weights say.
@test "-L knows companies with and without Inc, long names and short ones" {
	printf 'ORG\t%s\n' Ford 'Ford Inc' 'Ford Inc.' Co 'The The' \
		'A B C D E F G H I J' 'European Union' EU '!!!' >"$BATS_TEST_TMPDIR/own"
	run -0 tag-entities -L -t ORG -N "$BATS_TEST_TMPDIR/own" < <(
		tsv a 1 body 1 'Ford Inc, then Ford, then Ford Inc. too.'
		tsv a 1 body 2 'So A B C D E F G H I J left Co behind.'
		tsv a 1 body 3 'The EU is the European Union.'
		tsv a 1 body 4 'They heard The The and !!! there.')
	[ "$(cut -f 8- <<<"$output")" = "$(tsv 'Ford Inc' 1 'Ford Inc'
		tsv 'Ford Inc' 1 Ford
		tsv 'Ford Inc' 1 'Ford Inc.'
		tsv 'A B C D E F G H I J' 2 'A B C D E F G H I J'
		tsv Co 3 Co
		tsv 'European Union' 4 EU
		tsv 'European Union' 4 'European Union'
		tsv 'The The' 5 'The The'
		tsv '!!!' 6 '!!!')" ]
}

@test "-L knows a middle name and its initial for one, and two names for two" {
	printf 'PER\t%s\n' 'George W. Bush' 'George Walker Bush' \
		'George Xavier Bush' >"$BATS_TEST_TMPDIR/own"
	run -0 tag-entities -L -t PER -N "$BATS_TEST_TMPDIR/own" \
		<<<'George W. Bush met George Walker Bush and George Xavier Bush.'
	[ "$(cut -f 9 <<<"$output" | paste -s -d ' ' -)" = '1 1 2' ]
}

@test "-L keeps a name that is short for two to itself, and has the longest of one" {
	printf 'PER\t%s\n' 'LeBron James' 'James Harden' James 'John Kerry' \
		'John Forbes Kerry' 'James James' >"$BATS_TEST_TMPDIR/own"
	run -0 tag-entities -L -t PER -N "$BATS_TEST_TMPDIR/own" < <(
		tsv a 1 body 1 'LeBron James met James Harden; James met John Kerry and John Forbes Kerry.'
		tsv b 1 body 1 'James James met James.')
	[ "$(cut -f 8,9 <<<"$output")" = "$(tsv 'LeBron James' 1
		tsv 'James Harden' 2
		tsv James 3
		tsv 'John Forbes Kerry' 4
		tsv 'John Forbes Kerry' 4
		tsv 'James James' 1
		tsv 'James James' 1)" ]
}

@test "a document of more words than are remembered is tagged to its end" {
	{
		seq 40000 | sed 's/.*/a	1	body	1	Kxa& and lxa&./' | tr 0-9 b-k
		tsv a 1 body 1 'John Kerry left London on Friday.'
	} | sed 's/^./a/' >"$BATS_TEST_TMPDIR/many"
	run -0 tag-entities "$BATS_TEST_TMPDIR/many"
	[ "${#lines[@]}" -eq 40001 ]
	[[ "${lines[40000]}" == *LOC:16-22* ]]
}

@test "a name longer than any is cut nowhere but found" {
	name=$(printf 'Xy%.0s' {1..200})
	printf 'PER\t%s\n' "$name" >"$BATS_TEST_TMPDIR/own"
	run -0 tag-entities -L -N "$BATS_TEST_TMPDIR/own" <<<"So $name left."
	[ "$(cut -f 5,8,10 <<<"$output")" = "$(tsv PER "$name" "$name")" ]
}

@test "any number of names of one's own" {
	seq 3000 | sed 's/.*/ORG	Firm x&/' >"$BATS_TEST_TMPDIR/own"
	for n in 1 1500 3000; do
		run -0 tag-entities -N "$BATS_TEST_TMPDIR/own" <<<"So Firm x$n left."
		[ "$output" = "$(tsv stdin 1 body 1 "ORG:3-$((9 + ${#n}))=Firm_x$n" \
			"So Firm x$n left.")" ]
	done
	run -0 tag-entities -N "$BATS_TEST_TMPDIR/own" -t ORG <<<"So Firm x3001 left."
	[[ "$output" != *-13* ]]
}

@test "what is a date, and what only looks like one" {
	each -t DATE,TIME <<-'END'
	The may and the march.	
	He may march in 1999 and 2001.	DATE=1999; DATE=2001
	From 1,999 people and 2000 men.	
	In 1999 people left, and 2001 hours passed.	
	It is 2014-15 and 2014-2016.	DATE=2014-15; DATE=2014-2016
	It is 1989-90, 1989–1990 or 1989-1.	DATE=1989-90; DATE=1989–1990
	He had 2014s and 90s and 5s.	DATE=2014s; DATE=90s
	The 20s, the '20s and 1920's.	DATE=20s; DATE='20s; DATE=1920's
	In 2014 he left, in the year 2015.	DATE=2014; DATE=2015
	It was the summer of 69.	
	Early Monday, late Tuesday and mid Friday.	DATE=Early Monday; DATE=late Tuesday; DATE=mid Friday
	Later in May; later on Sunday.	DATE=Later in May; DATE=later on Sunday
	Early the next year it rained.	DATE=Early the next year
	Christmas Day, christmas, Easter Monday.	DATE=Christmas Day; DATE=Easter Monday
	On 3/25/2013, 3/25, 3-25 and 3/25/13.	DATE=3/25/2013; DATE=3/25/13
	On 2014.03.15, not 20140315.	DATE=2014.03.15
	They won 2014 votes.	
	In May 2014 and May, 2014.	DATE=May 2014; DATE=May, 2014
	It fell 1/2 of it, 1-2-3-4.	
	On the Mon river, on Mon, May 3, and on Wed, 4 May.	DATE=Mon, May 3; DATE=Wed, 4 May
	On Friday, 14 March 2014, and Friday May 2.	DATE=Friday, 14 March 2014; DATE=Friday May 2
	On Thurs. 3 May; Tues; Tues., May 4.	DATE=Thurs. 3 May; DATE=Tues; DATE=Tues., May 4
	In a 5-day week, on the 3rd of May, 2012.	DATE=3rd of May, 2012
	END
}

@test "amounts end where they end" {
	each <<-'END'
	It was a $145 billion plan.	MONEY=$145 billion
	It fell by 15-20%.	PERCENT=15-20%
	It fell by half a percent.	PERCENT=half a percent
	It cost 1,000 rand.	MONEY=1,000 rand
	They ruled in 2011-12.	DATE=2011-12
	They met last February 22, he said.	DATE=last February 22
	They were on Flight 447.	
	A last-minute deal came early this week.	DATE=early this week
	They met on 2-3 May.	DATE=2-3 May
	END
}

@test "-L takes any number of names in linear time" {
	awk 'BEGIN { for (i = 0; i < 20000; i++)
		printf "a\t1\tbody\t%d\tMr. A%dx B%dy met C%dz in D%dw.\n", i, i, i, i, i }' \
		>"$BATS_TEST_TMPDIR/many"
	run -0 timeout 20 tag-entities -L "$BATS_TEST_TMPDIR/many"
}

@test "names are learned from lines of them, in the same bytes each time" {
	cd "$BATS_TEST_TMPDIR"
	make -s -C "$root" cmd/train-entities
	awk 'BEGIN {
		OFS = "\t"
		split("Ann Bob Cleo Dirk Eva", who)
		split("Paris Rome Oslo", where)
		for (i = 0; i < 60; i++) {
			p = who[i % 5 + 1]
			l = where[i % 3 + 1]
			at = 14 + length(p)
			print "d" int(i / 2), i, "Mr. " p " spoke in " l ".",
				"PER:4-" 4 + length(p) " LOC:" at "-" at + length(l)
		} }' >lines
	train-entities 5000 lines >table
	[ "$(grep -c 'after' table)" -eq 14 ]
	grep -q '	suffix2 is$' table
	train-entities 5000 lines | cmp - table
	train-entities -c 1 5000 lines >copies
	run -1 cmp -s copies table
	run -0 train-entities -x 3 5000 lines
	[ "$output" = "$(tsv lines 10000 10000 0 10000 12)" ]
	run -1 train-entities 5000 none
	run -2 train-entities 5000
}

@test "the day of a document is one that there is" {
	while IFS='|' read -r day want; do
		run -0 tag-entities -L < <(tsv a 1 date 1 "$day"
			tsv a 2 body 2 'It rained yesterday.')
		[ "$(awk -F '\t' '$4 == 2' <<<"$output" | cut -f 8)" = "$want" ] ||
			{ echo "$day: $output"; return 1; }
	done <<-'END'
		March 15th, 2014|2014-03-14
		15 March 2014|2014-03-14
		Mar. 15, 2014|2014-03-14
		Sept. 1, 2014|2014-08-31
		2014-03-15|2014-03-14
		March 1, 2012|2012-02-29
		1 March 2000|2000-02-29
		1 March 2100|2100-02-28
		29 February 2012|2012-02-28
		29 February 2013|-
		29 February 1900|-
		31 April 2014|-
		March 15, 3014|-
		March 15, 999|-
		0 March 2014|-
		32 March 2014|-
		March 2014|-
		Ma 15, 2014|-
		Marchmarchmarch 15, 2014|-
		20a4-03-15|-
		2014-0a-15x|-
		2014-13-15|-
		2014-00-15|-
		2014-03-00|-
	END
}

@test "labels that the corpus contradicts are corrected before they are learned from" {
	cd "$BATS_TEST_TMPDIR"
	printf 'quill  moody '"'"'s\n' >organisations.txt
	printf 'nyse\tHarlow\n' >gaz_orgs
	touch gaz_geonames gaz_heads gaz_firstnames gaz_names gold
	mkdir corrected
	{
		tsv a 1 'He sold Quill to them.' PER:8-13
		tsv a 2 'They paid for Quill.' ''
		tsv a 3 'We use Quill and Harlow.' LOC:7-12
		tsv a 4 "It is Moody's rule on COVID-19." 'ORG:6-11 ORG:22-27'
		tsv a 5 'The White House stood.' LOC:4-15
	} >silver
	LC_ALL=C awk -f "$root/lib/table/repair.awk" -v out=corrected \
		organisations.txt gaz_orgs gaz_geonames gaz_heads \
		gaz_firstnames gaz_names gold=1 gold gold=0 silver
	run -0 cut -f 4 corrected/silver
	[ "$output" = "$(printf '%s\n' ORG:8-13 ORG:14-19 ORG:7-12 ORG:6-13 \
		ORG:4-15)" ]
}

@test "sentences are learned from as headlines and after datelines too" {
	local n
	for n in 1 2 3 4; do
		tsv a "$n" "Ann Lee of Quill left for Paris." \
			'PER:0-7 ORG:11-16 LOC:26-31'
	done >"$BATS_TEST_TMPDIR/lines"
	run -0 env LC_ALL=C awk -f "$root/lib/table/recase.awk" -v every=4 \
		"$BATS_TEST_TMPDIR/lines"
	[ "$output" = "$(
		tsv a 1 'Ann Lee Of Quill Left For Paris.' \
			'PER:0-7 ORG:11-16 LOC:26-31'
		tsv a 2 'Ann Lee of Quill Left for Paris.' \
			'PER:0-7 ORG:11-16 LOC:26-31'
		tsv a 3 'ANN LEE OF QUILL LEFT FOR PARIS.' \
			'PER:0-7 ORG:11-16 LOC:26-31'
		tsv a 4 'PARIS - Ann Lee of Quill left for Paris.' \
			'LOC:0-5 PER:8-15 ORG:19-24 LOC:34-39')" ]
}

@test "sentences are learned from with other organisations of a kind too" {
	cd "$BATS_TEST_TMPDIR"
	printf '# Shops.\nmerrow - hale  quill\n# Banks.\nkelm\n' >organisations.txt
	: >lists
	tsv a 1 'Kelm and Quill met Ann Lee.' 'ORG:0-4 ORG:9-14 PER:19-26' >lines
	tsv a 2 'Ann Lee left.' 'PER:0-7' >>lines
	tsv a 3 'Quill left.' 'ORG:0-5' >>lines
	tsv a 4 'Quill met Ann.' 'ORG:0-5 PER:10-13' >>lines
	run -0 env LC_ALL=C awk -f "$root/lib/table/swap.awk" organisations.txt \
		lists lines
	[ "$output" = "$(
		tsv a 1 'Kelm and Merrow-Hale met Ann Lee.' \
			'ORG:0-4 ORG:9-20 PER:25-32'
		tsv a 4 'Merrow-Hale met Ann.' 'ORG:0-11 PER:16-19')" ]
}

@test "in German a capital makes no person, and a diagnostic says what it is" {
	run -0 --separate-stderr tag-entities -l -t PER < <(
		tsv a 1 body 1 'Die Polizei sperrte die Straße, und der Keller ist voll.'
		tsv a 1 body 2 'Drei Menschen mussten das Haus verlassen.'
		tsv a 1 body 3 'Viele Keller und der Baum von der Stadt sind nicht voll.'
		tsv a 1 body 4 'Der Schaden ist nicht hoch, sagte Peter Neumann.'
		tsv a 1 body 5 'Nach dem Regen ist das Wasser weg, sagte Neumann.')
	[ "$(cut -f 8 <<<"$output")" = $'Peter Neumann\nNeumann' ]
	[ "$stderr" = 'tag-entities: a: not English: names and amounts are unsure' ]
}

# other_names: the organisations and places of standard input
other_names() {
	tag-entities -l -t ORG,LOC 2>/dev/null | cut -f 5,8
}

@test "in other languages a name ends where its words do" {
	run -0 other_names < <(
		tsv a 1 body 1 'Según la Policía Nacional, tres personas resultaron heridas.'
		tsv a 1 body 2 'La empresa cierra fábricas en Barcelona y Sevilla.'
		tsv a 1 body 3 'El alcalde de Bilbao pidió ayuda al Estado el lunes.'
		tsv a 1 body 4 'Los trabajadores del sindicato rechazaron la propuesta.')
	[ "$output" = $'ORG\tPolicía Nacional\nLOC\tBarcelona\nLOC\tSevilla\nLOC\tBilbao' ]
	run -0 other_names < <(
		tsv a 1 body 1 'Der Sprecher des Krankenhauses wollte keine Angaben machen.'
		tsv a 1 body 2 'Die SPD im Rat forderte strengere Kontrollen nach dem Unfall bei Köln.'
		tsv a 1 body 3 'Die Feuerwehr rückte mit drei Fahrzeugen aus, der Schaden ist hoch.'
		tsv a 1 body 4 'Die Züge zwischen Hamburg und Hannover fahren nicht.')
	[ "$output" = $'ORG\tSPD\nLOC\tKöln\nLOC\tHamburg\nLOC\tHannover' ]
}

@test "words of one or two letters do not make a text English" {
	run -0 --separate-stderr tag-entities < <(
		tsv a 1 body 1 'Il governo ha presentato a Roma un disegno di legge sulle pensioni.'
		tsv a 1 body 2 'I treni in Italia non circolano, a causa di uno sciopero in corso.'
		tsv a 1 body 3 'I sindacati hanno indetto manifestazioni in tutta la regione.')
	[ "$stderr" = 'tag-entities: a: not English: names and amounts are unsure' ]
}

# many_words: a document of many different words, with a sentence at its
# beginning, in its middle and at its end
many_words() {
	local report='"Maria Tennant met Robert Hale of Skelling Line in Oslo (Norway) on Friday," they said.'
	for from in 0 9000; do
		tsv a 1 body $((from + 1)) "$report"
		awk -v from="$from" 'BEGIN {
			for (i = from; i < from + 9000; i += 9) {
				printf "a\t1\tbody\t%d\tThe", i + 2
				for (k = 0; k < 9; k++)
					printf " w%dx", i + k
				print " was here."
			}
		}'
	done
	tsv a 1 body 18002 "$report"
}

@test "what is found does not depend on how many different words came before" {
	many_words | tag-entities -v >"$BATS_TEST_TMPDIR/found"
	[ "$(grep Tennant "$BATS_TEST_TMPDIR/found" | cut -f 5- | uniq -c | awk '{ print $1, $2 }')" = \
		'3 PER:1-14=Maria_Tennant' ]
	grep -F 'LOC:51-55=Oslo' "$BATS_TEST_TMPDIR/found"
}

@test "a document takes four bytes of memory a byte, as lines or as one" {
	[ -x /usr/bin/time ] || skip "no time(1) that tells the memory"
	[ "$limit" -le 20 ] || skip "a sanitizer takes more memory"
	awk 'BEGIN {
		for (i = 0; i < 60000; i++)
			printf "Ann Lee%d paid $%d million for ships in Paris, and the weather was fine when the papers were signed there at last.\n",
				i % 1000, i % 89 + 2
	}' >"$BATS_TEST_TMPDIR/lines"
	tr '\n' ' ' <"$BATS_TEST_TMPDIR/lines" >"$BATS_TEST_TMPDIR/line"
	for f in lines line; do
		kb=$(/usr/bin/time -f %M tag-entities <"$BATS_TEST_TMPDIR/$f" 2>&1 >/dev/null |
			tail -n 1)
		echo "$f: $kb KiB"
		[ "$kb" -le $((4 * $(wc -c <"$BATS_TEST_TMPDIR/$f") / 1024 + 10000)) ]
	done
}
