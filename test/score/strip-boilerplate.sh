#!/bin/sh
# Figures of strip-boilerplate: "measure TAB value" lines.
#
# The pages of DATA/boilerplate/dev taught the tables, so these say that the
# program does what was learned, not how it does on pages it has not seen;
# train-page -f leaves out the pages of some sites, on which a program that is
# built with its tables can be measured.
dir=${DATA:-../shared}/boilerplate
if ! [ -f "$dir/dev/lines-10.tsv" ]; then
	echo "strip-boilerplate: no $dir: skipped" >&2
	exit 0
fi
tmp=$(mktemp -d) || exit 1
trap 'rm -rf "$tmp"' EXIT
trap 'exit 1' HUP INT TERM

# pages SED FOLD: the lines of each page into a file of its own, in $tmp/in
pages() {
	rm -rf "$tmp/in"
	mkdir "$tmp/in"
	sed -E "s/\t([^\t]*)$/\a\1/; $1; s/\a/\t/" "$dir/dev/lines-10.tsv" |
		awk -F '\t' -v dir="$tmp/in/" -v width="$2" '
		function put(s, bullet,  n, i, w, line) {
			if (width == 0) {
				print s >file
				return
			}
			n = split(s, w, " ")
			for (i = 1; i <= n; i++) {
				if (line == "")
					line = w[i]
				else if (length(line " " w[i]) < width)
					line = line " " w[i]
				else {
					print line >file
					line = (bullet ? "  " : "") w[i]
				}
			}
			print line >file
		}
		$1 != page {
			close(file)
			page = $1
			file = dir page
			last = $2 - 1
		}
		{
			for (; last < $2 - 1; last++)
				print "" >file
			last = $2
			put($5, $5 ~ /^[^A-Za-z0-9"(] /)
		}'
}

# text FOLDER: what is taken for the text of its pages
text() {
	find "$1" -type f | sort |
		xargs cmd/strip-boilerplate -k body,heading,list 2>/dev/null |
		sed -e "s,^$1/,," -e 's/\.txt\t/\t/' | cut -f 1,4
}

# score NAME GOLD...: F1 of the text on standard input
score() {
	name=$1
	shift
	python3 "$dir/score_stream.py" "$@" |
		awk -v name="$name" 'NR == 2 { printf "%s\t%s\n", name, $2 }'
}

pages 's/\[[0-9]+\]//g' 0
text "$tmp/in" | score 'text F1, plain dump' "$dir/dev/gold-10.tsv"
pages '' 0
text "$tmp/in" | score 'text F1, with marks of links' "$dir/dev/gold-10.tsv"
pages 's/\[[0-9]+\]//g' 80
text "$tmp/in" | score 'text F1, wrapped at 80 columns' "$dir/dev/gold-10.tsv"

# The same pages as other programs print them; the gold is of all pages.
for form in half lynx elinks links pandoc html2text inscriptis gettext; do
	[ -d "$dir/forms/$form" ] || continue
	find "$dir/forms/$form" -type f | sed 's,.*/,,; s/\.txt$//' >"$tmp/pages"
	cat "$dir"/dev/gold-*.tsv |
		awk -F '\t' 'NR == FNR { form[$1]; next } $1 in form' \
			"$tmp/pages" - >"$tmp/gold"
	text "$dir/forms/$form" | score "text F1, $form" "$tmp/gold"
done
