#!/bin/sh
# depend.sh: print lib/depend.mk: the modules of every room of lib/, the tables,
# and what each object and each program depends on
#
# usage: CC=cc sh lib/depend.sh    at the top of the tree; see "make depend"
set -eu
LC_ALL=C
export LC_ALL
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT

# includes FILE...: "file header ..." for each, the headers sorted
includes() {
	${CC:-cc} -std=c11 -D_POSIX_C_SOURCE=200809L -Ilib -MM "$@" >"$tmp/rules"
	awk '/^[^ ]/ { sub(/^[^:]*:/, ""); file = "" }
		{ sub(/\\$/, "") }
		file == "" { file = $1 }
		{ for (i = 1; i <= NF; i++) print file, $i != file, $i }' \
		"$tmp/rules" | sort -u | awk '
		{ printf "%s%s", $2 ? " " : end, $3; end = "\n" }
		END { print "" }'
}

# list NAME WORD...: a variable
list() {
	name=$1
	shift
	echo "$name = $*"
}

# objects FILE...: their objects
objects() {
	printf '%s\n' "$@" | sed 's/\.[a-z]*$/.o/'
}

# compiler: the sources of mktable: those of lib/table, and each module whose
# header one of its sources includes
compiler() {
	awk '{ known[$1] = $0 }
		$1 ~ /^lib\/table\// { in_it[$1]; new[++n] = $1 }
		END {
			for (i = 1; i <= n; i++) {
				m = split(known[new[i]], word, " ")
				for (j = 1; j <= m; j++) {
					sub(/h$/, "c", word[j])
					if (word[j] in known && !(word[j] in in_it)) {
						in_it[word[j]]
						new[++n] = word[j]
					}
				}
			}
			for (i = 1; i <= n; i++)
				print known[new[i]]
		}' "$tmp/sources" | sort
}

# header TABLE: what the C made from it includes, see mktable.c
header() {
	case $(sed -n -e 's/^# \(forest\):.*/\1/p' -e 's/^# \(rows\):.*/\1/p' \
		-e 's/^# \(vocabulary\):.*/\1/p' "$1") in
	forest) echo lib/page/forests.h ;;
	rows) echo lib/text/tables.h ;;
	vocabulary) echo lib/text/vocabulary.h ;;
	*) echo lib/text/lexicons.h ;;
	esac
}

# parts TABLE: the tables that it is made from, see mktable.c
parts() {
	sed -n 's/^# phrases: *//p' "$1" | tr -s ' ' '\n' |
		sed 's|.*|lib/table/&.tsv|' | paste -s -d ' ' -
}

# A build that was stopped may have left the C of a table.
# shellcheck disable=SC2046
includes $(find lib -name '*.c' ! -name '*.tsv.c') >"$tmp/sources"
includes lib/page/forests.h lib/text/lexicons.h lib/text/tables.h \
	lib/text/vocabulary.h >"$tmp/headers"
includes cmd/*.c test/*.c test/fuzz/*.c >"$tmp/programs"
compiler >"$tmp/compiler"

echo '# Made by "make depend" (lib/depend.sh): do not edit.'
echo
echo '# The modules of each room, those of all rooms but learn, and all modules.'
rooms=
for room in lib/*/; do
	room=$(basename "$room")
	[ "$room" != table ] || continue
	name=$(echo "$room" | tr '[:lower:]' '[:upper:]')
	# shellcheck disable=SC2046
	list "$name" $(objects lib/"$room"/*.c)
	[ "$room" = learn ] || rooms="$rooms \$($name)"
done
# shellcheck disable=SC2086
list FILTER $rooms
# shellcheck disable=SC2016
list OBJ '$(FILTER) $(LEARN)'
echo
echo '# The tables, and the sources of their compiler.'
# shellcheck disable=SC2046
list TABLE $(objects lib/table/*.tsv)
# shellcheck disable=SC2046
list MKTABLE $(cut -d ' ' -f 1 "$tmp/compiler")
echo
# shellcheck disable=SC2046
echo "lib/table/mktable:" $(tr ' ' '\n' <"$tmp/compiler" | sort -u)
# shellcheck disable=SC2046
for table in lib/table/*.tsv; do
	echo "$(objects "$table"): $table" $(parts "$table") \
		"$(grep "^$(header "$table")" "$tmp/headers")"
done
grep -v '^lib/table/' "$tmp/sources" | cat - "$tmp/programs" |
	sed 's/^\([^ ]*\)\.c/\1.o: &/'
grep -l '^main(' cmd/*.c test/*.c | sed 's/\(.*\)\.c$/\1: \1.o/'
