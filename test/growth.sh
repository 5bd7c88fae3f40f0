#!/bin/sh
# growth.sh [-i] PROGRAM SHAPE [UNITS]: how many times more instructions PROGRAM
# takes for eight times as much of SHAPE: "PROGRAM SHAPE TIMES", by callgrind,
# which counts the same at any load.  What it takes for nothing is left out.
# SHAPE is documents, document, one of different words, line, or what a line is
# made of: stops, capitals, letters, quotes, words, digits, brackets, names; or
# hash, slot or name: a document of words made to be slow in a hash table (see
# collide.c).  pair-reports gives groups: of pairs there are as many as documents
# squared.  Of one hash strip-boilerplate lists the lines that two pages have, and
# split-sentences has the words as abbreviations of one's own.
# random-N is text drawn by chance from N: fragments repeated in lines, documents
# or nests.  With -i the input of UNITS is printed instead.
set -eu
show=
[ "$1" != -i ] || { show=1; shift; }
program=$1 shape=$2 units=${3:-60}
option='' lists=''
case $program-$shape in
pair-reports-*) option=-g ;;
strip-boilerplate-hash) option=-D lists=1 ;;
esac
d=$(mktemp -d)
trap 'rm -rf "$d"' EXIT
case $shape in
hash) "$(dirname "$0")/collide" hash $((units * 96)) >"$d/words" ;;
slot | name) "$(dirname "$0")/collide" "$shape" $((units * 8)) >"$d/words" ;;
*) : >"$d/words" ;;
esac

# made UNITS: input of that size
made() {
	awk -v program="$program" -v shape="$shape" -v units="$1" '
	NR > 0 { given[NR - 1] = $1; next }
	function put(doc, par, text) {
		if (program == "strip-boilerplate")
			print text "\n"
		else if (program == "split-sentences")
			print doc "\t" par "\tbody\t" text
		else if (program == "tag-entities")
			print doc "\t" par "\tbody\t" par "\t" text
		else if (program == "tag-sources")
			print doc "\t" par "\tbody\t" par "\tPER:0-3" name(par) "\t" text \
			    ", he said, \"" text
		else if (program != "show-alignment")
			print doc "\t" par "\tbody\t" par "\tORG:0-1\t" text
		else if (doc ~ /b$/)
			print "partial\t0.5\t" doc "\t" par "\tb\t" par \
			    "\twords:a\t" text "\t" text
	}
	# The name that the first three bytes of a text stand for, where it counts.
	function name(i) {
		return shape == "slot" || shape == "name" ? "=" given[i - 1] : ""
	}
	# Word number i: of 221, or all of them different.
	function word(i) {
		if (shape == "hash")
			return given[i]
		return substr("kalemiporutasedinoby", i * 7 % 17 + 1, 3) \
		    substr("nasoretilumakedip", i * 5 % 13 + 1, 3) \
		    (shape == "different" ? i : "")
	}
	function sentence(i, k, s) {
		if (shape ~ /^(slot|name)$/ && program == "align")
			return given[i - 1]
		if (shape == "slot" || shape == "name")
			return "Mr. " toupper(substr(given[i - 1], 1, 1)) \
			    substr(given[i - 1], 2) " said on Friday."
		if (shape == "hash" && program == "strip-boilerplate")
			return given[i] " was what they said on Friday."
		for (k = 0; k < 12; k++)
			s = s " " word(i * 12 + k - 12 * (shape == "hash"))
		return shape == "hash" ? s : "The" s " said on Friday."
	}
	function many(what, n, s) {
		for (s = what; length(s) < n; s = s s)
			;
		return substr(s, 1, n)
	}
	function draw(n) { return int(rand() * n) }
	# Fragments that one rule or another looks for, one to three in a row.
	function drawn(n, i, s) {
		n = split("word|Mr. Smith |John |Paris, |said |\"|(|)|[|. |.|, |5 |" \
		    "$5 million |May 5, 2014 |U.S. |- |\342\200\234|\342\200\235|" \
		    "\342\200\231s |of the |and |, who |: |; |/|http://a.b/|@|#|*|" \
		    "_|<a>|&amp;|\\|\t|A|a|1|1,|\303\251|\314\201|said that |he |" \
		    "no |not |10 percent |on Friday |at 5 p.m. |Inc. |" \
		    "\\c\\|? |! |...|| |  |By |\302\240|said: \"|\" he said. ", list, "|")
		for (i = 1 + draw(3); i > 0; i--)
			s = s list[1 + draw(n)] (draw(4) ? "" : " ")
		return s == "" ? " " : s
	}
	function random(layout, part, n, i, s) {
		srand(substr(shape, 8) + 0)
		rand()
		layout = draw(5); part = drawn()
		n = units * 100 / (length(part) + 7)
		if (layout == 0)
			s = many(part, units * 100)
		else if (layout == 1)
			s = many(part, units * 50) many(drawn(), units * 50)
		else if (layout == 2)
			for (i = 1; i <= n; i++)
				s = s part 1000000 + i
		if (layout <= 2) {
			put("a", 1, s); put("b", 1, s)
			return
		}
		s = many(part, 100)
		for (i = 1; i <= units; i++)
			put(layout == 3 ? i "a" : "a", i, s)
		for (i = 1; i <= units; i++)
			put(layout == 3 ? i "b" : "b", i, s)
	}
	END {
		if (shape ~ /^random-/) {
			random()
			exit
		}
		if (shape == "documents") {
			for (i = 0; i < units; i++)
				for (k = 0; k < 2; k++)
					put(i (k ? "b" : "a"), 1, sentence(i))
			exit
		}
		if (shape ~ /^(document|different|hash|slot|name)$/) {
			for (k = 0; k < 2; k++)
				for (i = 1; i <= units; i++)
					put(k ? "b" : "a", i, sentence(i))
			exit
		}
		text["stops"] = "."; text["capitals"] = "ABC DE F"
		text["letters"] = "A"; text["quotes"] = "\""
		text["words"] = "word "; text["digits"] = "1,"
		text["brackets"] = "(\"["; text["names"] = "John Smith "
		if (shape in text)
			line = many(text[shape], units * 100)
		else
			for (i = 1; i <= units; i++)
				line = line (i > 1 ? " " : "") sentence(i)
		put("a", 1, line); put("b", 1, line)
	}' "$d/words"
}

instructions() {
	if [ "$program-$shape" = split-sentences-hash ]; then
		tr '[:blank:]' '[\n*]' <"$1" | grep '.\{9\}' | LC_ALL=C sort -u |
			sed 's/$/	other/' >"$d/own"
		option="-a $d/own"
	fi
	# shellcheck disable=SC2086
	valgrind --tool=callgrind --callgrind-out-file=/dev/null \
		"$program" $option "$1" ${lists:+"$1"} 2>&1 >/dev/null | sed -n 's/.*Collected : //p'
}

if [ -n "$show" ]; then
	made "$units"
	exit
fi
: >"$d/none"
made "$units" >"$d/once"
made "$((units * 8))" >"$d/eight"
none=$(instructions "$d/none") once=$(instructions "$d/once")
eight=$(instructions "$d/eight")
awk -v n="$none" -v a="$once" -v b="$eight" -v what="$program $shape" \
	'BEGIN { printf "%s %.2f\n", what, (b - n) / (a - n) }'
