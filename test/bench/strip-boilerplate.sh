#!/bin/sh
# shellcheck source=test/bench/common disable=SC2317
# The speed of strip-boilerplate: processor time as a ratio to the "w3m -dump"
# that feeds it and to trafilatura, which reads the HTML itself.
#
# Pages are made from dumps: a tag a line and a link for each mark.  Real ones
# have several times as much markup, which w3m and trafilatura read and
# strip-boilerplate never sees: this is the hardest comparison for it.
# usage: strip-boilerplate.sh [DATA], DATA as for make
set -u
cd "$(dirname "$0")/../.." || exit 1
. test/bench/common
data=${1:-${DATA:-../shared}}/boilerplate/dev
if [ ! -d "$data" ]; then
	echo "strip-boilerplate: no $data: nothing measured"
	exit 0
fi

mkdir "$work/html"
awk -F '\t' -v to="$work/html/" '
	function out(s) { print s >file }
	$1 != page {
		if (file)
			close(file)
		page = $1
		file = to page ".html"
		out("<!DOCTYPE html><html><head><meta charset=utf-8></head><body>")
	}
	{
		s = $5
		gsub(/&/, "\\&amp;", s)
		gsub(/</, "\\&lt;", s)
		n = gsub(/\[[0-9]+\]/, "</a><a class=\"link\" href=\"/news/item\">", s)
		sub(/<\/a>/, "", s)
		out("<div class=\"row\"><p>" s (n ? "</a>" : "") "</p></div>")
	}' "$data/lines-10.tsv"
if ! command -v w3m >/dev/null; then
	echo 'no w3m: nothing measured'
	exit 0
fi
cat >"$work/dump" <<-'END'
	for f; do
		w3m -dump -o display_link_number=1 -T text/html -I UTF-8 \
			-O UTF-8 -cols 10000 "$f" >"${f%.html}.txt"
	done
END
cat >"$work/strip" <<-'END'
	for f; do
		cmd/strip-boilerplate "$f"
	done 2>/dev/null
END
sh "$work/dump" "$work"/html/*.html

strip() { seconds sh "$work/strip" "$work"/html/*.txt; }
dump() { seconds sh "$work/dump" "$work"/html/*.html; }

# Its own processor time, once it is loaded.
trafilatura() {
	"$python" - "$work"/html/*.html <<-'END'
	import sys, time
	from trafilatura import extract
	pages = [open(f, encoding="utf-8").read() for f in sys.argv[1:]]
	extract(pages[0])
	start = time.process_time()
	for page in pages:
	    extract(page)
	print(time.process_time() - start)
	END
}

for _ in 1 2 3 4 5; do
	echo "$(strip) $(dump)" | awk '{ print $1 / $2 }'
done | median >"$work/ratio"
say 'cpu of w3m -dump' "$(awk '{ printf "%.2f", $1 }' "$work/ratio")" '<= 0.3'
if python=$(peer trafilatura trafilatura lxml_html_clean); then
	for _ in 1 2 3; do
		echo "$(strip) $(trafilatura)" | awk '{ print $2 / $1 }'
	done | median >"$work/ratio"
	say 'times faster than trafilatura' \
		"$(awk '{ printf "%.0f", $1 }' "$work/ratio")" '>= 10'
else
	echo 'no trafilatura: PYTHON names a Python that has it'
fi
costs strip-boilerplate "$work"/html/*.txt 2>/dev/null
exit "$held"
