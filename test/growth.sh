#!/bin/sh
# growth.sh PROGRAM SHAPE [UNITS]: how many times more instructions PROGRAM
# takes for eight times as much of SHAPE: "PROGRAM SHAPE TIMES", by callgrind,
# which counts the same at any load.  What it takes for nothing is left out.
# SHAPE is documents, document, one of different words, line, or what a line is
# made of: stops, capitals, letters, quotes, words, digits, brackets, names.
# pair-reports gives groups: of pairs there are as many as documents squared.
set -eu
program=$1 shape=$2 units=${3:-60}
[ "$program" = pair-reports ] && option=-g || option=
d=$(mktemp -d)
trap 'rm -rf "$d"' EXIT

# made UNITS: input of that size
made() {
	awk -v program="$program" -v shape="$shape" -v units="$1" '
	function put(doc, par, text) {
		if (program == "strip-boilerplate")
			print text "\n"
		else if (program == "split-sentences")
			print doc "\t" par "\tbody\t" text
		else if (program == "tag-entities")
			print doc "\t" par "\tbody\t" par "\t" text
		else if (program == "tag-sources")
			print doc "\t" par "\tbody\t" par "\tPER:0-3\t" text \
			    ", he said, \"" text
		else if (program != "show-alignment")
			print doc "\t" par "\tbody\t" par "\tORG:0-1\t" text
		else if (doc ~ /b$/)
			print "partial\t0.5\t" doc "\t" par "\tb\t" par \
			    "\twords:a\t" text "\t" text
	}
	# Word number i: of 221, or all of them different.
	function word(i) {
		return substr("kalemiporutasedinoby", i * 7 % 17 + 1, 3) \
		    substr("nasoretilumakedip", i * 5 % 13 + 1, 3) \
		    (shape == "different" ? i : "")
	}
	function sentence(i, k, s) {
		s = "The"
		for (k = 0; k < 12; k++)
			s = s " " word(i * 12 + k)
		return s " said on Friday."
	}
	function many(what, n, s) {
		for (s = what; length(s) < n; s = s s)
			;
		return substr(s, 1, n)
	}
	BEGIN {
		if (shape == "documents") {
			for (i = 0; i < units; i++)
				for (k = 0; k < 2; k++)
					put(i (k ? "b" : "a"), 1, sentence(i))
			exit
		}
		if (shape == "document" || shape == "different") {
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
	}' </dev/null
}

instructions() {
	# shellcheck disable=SC2086
	valgrind --tool=callgrind --callgrind-out-file=/dev/null \
		"$program" $option "$1" 2>&1 >/dev/null | sed -n 's/.*Collected : //p'
}

: >"$d/none"
made "$units" >"$d/once"
made "$((units * 8))" >"$d/eight"
none=$(instructions "$d/none") once=$(instructions "$d/once")
eight=$(instructions "$d/eight")
awk -v n="$none" -v a="$once" -v b="$eight" -v what="$program $shape" \
	'BEGIN { printf "%s %.2f\n", what, (b - n) / (a - n) }'
