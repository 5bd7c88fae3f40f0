#!/bin/sh
# examples.sh [-d DIR] PAGE ...: run the examples of mdoc pages in the current
# directory; with -d leave what is typed in DIR instead, as 1.typed and so on
#
# An example is a literal display under EXAMPLES.  Lines that begin with "$ "
# are typed, and go on while they end in \ or |, or a single quote is open;
# "> " before such a line is left out.  What follows is what they print.  An
# example that needs a tool that is not here is skipped with a word.
set -u
only=
if [ "$1" = -d ]; then
	only=1 d=$2
	shift 2
else
	d=$(mktemp -d) || exit 2
	trap 'rm -rf "$d"' EXIT
fi
passed=0 failed=0 skipped=0

# Tools that examples may use beside POSIX's, and how to see that they work.
lacking() {
	for tool in mlr sqlite3 gawk mawk original-awk busybox Rscript vd; do
		grep -qw "$tool" "$1" && ! command -v "$tool" >/dev/null &&
			echo "$tool"
	done
	for module in duckdb pandas sentence_transformers; do
		grep -q "import .*$module" "$1" &&
			! python3 -c "import $module" 2>/dev/null &&
			echo "$module"
	done
}

for page; do
	awk -v d="$d" '
	/^\.Sh/ { on = ($2 == "EXAMPLES") }
	on && /^\.Bd/ { literal = 1; next }
	on && /^\.Ed/ { literal = more = 0; next }
	!literal { next }
	{
		gsub(/\\e/, "\\"); gsub(/\\&/, "")
		gsub(/\\\(aq/, "\047"); gsub(/\\-/, "-")
	}
	/^\$ / || more {
		if (!more) { n++; quoted = 0; sub(/^\$ /, "") }
		sub(/^> ?/, "")
		print >(d "/" n ".typed")
		quoted = (quoted + gsub(/\047/, "&")) % 2
		more = quoted || /[\\|]$/
		next
	}
	n { print >(d "/" n ".told") }
	END { print n + 0 >(d "/n") }' "$page"
	[ -z "$only" ] || exit 0
	read -r n <"$d/n"
	i=0
	while [ "$i" -lt "$n" ]; do
		i=$((i + 1))
		touch "$d/$i.told"
		lacks=$(lacking "$d/$i.typed")
		if [ -n "$lacks" ]; then
			skipped=$((skipped + 1))
			echo "skipped ${page##*/} example $i: no $lacks"
			continue
		fi
		sh "$d/$i.typed" >"$d/$i.printed" 2>&1
		if diff -u "$d/$i.told" "$d/$i.printed" >"$d/diff"; then
			passed=$((passed + 1))
		else
			failed=$((failed + 1))
			echo "failed ${page##*/} example $i:"
			cat "$d/$i.typed" "$d/diff"
		fi
	done
	rm -f "$d"/*.typed "$d"/*.told "$d"/*.printed
done
echo "$passed passed, $failed failed, $skipped skipped"
[ "$failed" -eq 0 ]
