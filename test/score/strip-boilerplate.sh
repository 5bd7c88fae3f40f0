#!/bin/sh
# Figures of strip-boilerplate: "measure TAB value" lines.
#
# usage: strip-boilerplate.sh [-x]    at the top of the tree
#
# The pages of DATA/boilerplate/dev taught the tables, so these say that the
# program does what was learned, not how it does on pages it has not seen.
# -x tells that, of all pages: the tables are learned without a third of the
# sites, a program is built with them and run on the pages of these sites, three
# times.  It takes some ten minutes.
dir=${DATA:-../shared}/boilerplate
if ! [ -f "$dir/dev/lines-10.tsv" ]; then
	echo "strip-boilerplate: no $dir: skipped" >&2
	exit 0
fi
tmp=$(mktemp -d) || exit 1
trap 'rm -rf "$tmp"' EXIT
trap 'exit 1' HUP INT TERM

# learn FOLD: a tree with a program that has not seen the pages of the fold,
# which are listed in its lib/table/page-left.tsv
learn() {
	mkdir "$tmp/$1" || exit 1
	cp -R Makefile cmd lib man "$tmp/$1"
	set -- "$1" "$dir/dev/meta.tsv" "$dir/dev/kinds.tsv" \
		"$dir"/dev/lines-*.tsv
	fold=$1
	shift
	for form in '' -l "-w $dir/forms/half"; do
		# shellcheck disable=SC2086
		cmd/train-page $form -f "$fold" -o "$tmp/$fold/lib/table" "$@" ||
			exit 1
	done
	make -s -C "$tmp/$fold" cmd/strip-boilerplate >"$tmp/log" 2>&1 ||
		{ cat "$tmp/log" >&2 && exit 1; }
}

if [ "$1" = -x ]; then
	make -s cmd/train-page || exit 1
	for fold in 0 1 2; do
		learn $fold
	done
	lines="$dir/dev/lines-*.tsv"
	gold="$dir/dev/gold-*.tsv"
else
	mkdir -p "$tmp/0/cmd" "$tmp/0/lib/table"
	cp cmd/strip-boilerplate "$tmp/0/cmd"
	cut -f 1 "$dir/dev/meta.tsv" >"$tmp/0/lib/table/page-left.tsv"
	lines=$dir/dev/lines-10.tsv
	gold=$dir/dev/gold-10.tsv
fi

# pages SED FOLD: the lines of each page into a file of its own, in $tmp/in
pages() {
	rm -rf "$tmp/in"
	mkdir "$tmp/in"
	# shellcheck disable=SC2086
	sed -E "s/\t([^\t]*)$/\a\1/; $1; s/\a/\t/" $lines |
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

# strip FOLDER OPTION...: the rows of its pages, of each by the program that is
# to be tried on it
strip() {
	in=$1
	shift
	for tree in "$tmp"/[0-9]; do
		find "$in" -type f | sort | awk '
			NR == FNR { left[$1]; next }
			{
				page = $0
				sub(/.*\//, "", page)
				sub(/\.txt$/, "", page)
			}
			page in left' "$tree/lib/table/page-left.tsv" - |
			xargs "$tree/cmd/strip-boilerplate" "$@" 2>/dev/null
	done | awk -v OFS='\t' -F '\t' -v n="${#in}" '{
		$1 = substr($1, n + 2); sub(/\.txt$/, "", $1); print }'
}

# text FOLDER: what is taken for the text of its pages
text() {
	strip "$1" -k body,heading,list | cut -f 1,4
}

# score NAME GOLD...: F1 of the text on standard input
score() {
	name=$1
	shift
	python3 "$dir/score_stream.py" "$@" |
		awk -v name="$name" 'NR == 2 { printf "%s\t%s\n", name, $2 }'
}

# kinds FOLDER: F1 of the kinds of lines, pooled, of the pages that are labelled
# line by line; captions and credits are one, and so are all kinds of chrome
kinds() {
	strip "$1" -a | awk -F '\t' '
		function plain(s) {
			gsub(/\[[0-9]+\]|[ \t]/, "", s)
			return s
		}
		function joined(kind) {
			sub(/:.*/, "", kind)
			return kind == "credit" ? "caption" : kind
		}
		NR == FNR {
			n[$1]++
			kind[$1, n[$1]] = joined($3)
			where[$1, plain($5)] = where[$1, plain($5)] " " n[$1]
			next
		}
		# The next line of the page with this text that is not taken.
		$1 in n {
			m = split(where[$1, plain($4)], at, " ")
			best = 0
			for (i = 1; i <= m; i++) {
				far = at[i] - last[$1]
				if (far >= -3 && !(($1, at[i]) in taken) &&
				    (best == 0 || far * far < least)) {
					best = at[i]
					least = far * far
				}
			}
			if (best == 0)
				next
			taken[$1, best]
			last[$1] = best + 1
			right = kind[$1, best]
			of[right]++
			said[joined($3)]++
			both[right] += right == joined($3)
		}
		END {
			m = split("title byline date highlight heading list " \
			    "body caption", k, " ")
			for (i = 1; i <= m; i++)
				printf "kinds F1, %s\t%.3f\n", k[i],
				    2 * both[k[i]] / (of[k[i]] + said[k[i]])
		}' "$dir/dev/kinds.tsv" -
}

# shellcheck disable=SC2086
{
	pages 's/\[[0-9]+\]//g' 0
	text "$tmp/in" | score 'text F1, plain dump' $gold
	[ "$1" != -x ] || kinds "$tmp/in"
	pages '' 0
	text "$tmp/in" | score 'text F1, with marks of links' $gold
	pages 's/\[[0-9]+\]//g' 80
	text "$tmp/in" | score 'text F1, wrapped at 80 columns' $gold
}

# The same pages as other programs print them; the gold is of all pages.
for form in half lynx elinks links pandoc html2text inscriptis gettext; do
	[ -d "$dir/forms/$form" ] || continue
	find "$dir/forms/$form" -type f | sed 's,.*/,,; s/\.txt$//' >"$tmp/pages"
	cat "$dir"/dev/gold-*.tsv |
		awk -F '\t' 'NR == FNR { form[$1]; next } $1 in form' \
			"$tmp/pages" - >"$tmp/gold"
	text "$dir/forms/$form" | score "text F1, $form" "$tmp/gold"
done
