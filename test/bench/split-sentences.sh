#!/bin/sh
# The speed of split-sentences: processor time as a ratio to wc -w and its peak
# memory, on about 70 MB of paragraphs.  Prints "measure TAB value" lines.
# usage: split-sentences.sh [DATA], DATA as for make
set -u
cd "$(dirname "$0")/../.." || exit 1
data=${1:-${DATA:-../shared}}/sentences/dev
if [ ! -d "$data" ]; then
	echo "split-sentences: no $data: nothing measured"
	exit 0
fi
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT

cat "$data"/*.para.tsv >"$work/once"
i=0
while [ $i -lt 22 ]; do
	cat "$work/once"
	i=$((i + 1))
done >"$work/text"

# seconds COMMAND...: its user and system time
seconds() {
	{ time -p "$@" >/dev/null; } 2>&1 |
		awk '/^(user|sys)/ { s += $2 } END { print s }'
}

for i in 1 2 3 4 5 6 7; do
	a=$(seconds wc -w "$work/text")
	b=$(seconds cmd/split-sentences "$work/text")
	echo "$a $b"
done | awk '{ print $2 / $1 }' | sort -n |
	awk '{ r[NR] = $1 } END { printf "cpu of wc -w\t%.2f\n", r[(NR + 1) / 2] }'

if command -v /usr/bin/time >/dev/null; then
	/usr/bin/time -f 'peak memory, MB	%M' cmd/split-sentences \
		"$work/text" 2>&1 >/dev/null |
		awk -F '\t' '{ printf "%s\t%.1f\n", $1, $2 / 1024 }'
fi
