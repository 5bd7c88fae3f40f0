#!/bin/sh
# Figures of strip-boilerplate: "measure TAB value" lines.
#
# The pages of DATA/boilerplate/dev taught the tables, so these say that the
# program does what was learned, not how it does on pages it has not seen;
# train-page -x prints what forests say of sites that they were not learned
# from.
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

# score NAME: F1 of the text of these pages
score() {
	find "$tmp/in" -type f | sort |
		xargs cmd/strip-boilerplate -k body,heading,list 2>/dev/null |
		sed "s,^$tmp/in/,," | cut -f 1,4 |
		python3 "$dir/score_stream.py" "$dir/dev/gold-10.tsv" |
		awk -v name="$1" 'NR == 2 { printf "%s\t%s\n", name, $2 }'
}

pages 's/\[[0-9]+\]//g' 0
score 'text F1, plain dump'
pages '' 0
score 'text F1, with marks of links'
pages 's/\[[0-9]+\]//g' 80
score 'text F1, wrapped at 80 columns'
