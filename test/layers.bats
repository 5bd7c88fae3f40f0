load setup

# One line a layer: a module may include only modules of the lines above it.
pure='span
grow utf8 kind
letter
lexicon
lexicons
token
sentence'
edge='diag
output
cli input
stream
document'

# order LAYERS FILE...: print the includes that do not point down
order() {
	local layers=$1
	shift
	awk -v layers="$layers" '
		BEGIN {
			n = split(layers, row, "\n")
			for (i = 1; i <= n; i++) {
				m = split(row[i], name, " ")
				for (j = 1; j <= m; j++)
					level[name[j]] = i
			}
		}
		FNR == 1 { me = FILENAME; gsub(/^.*\/|\.[ch]$/, "", me) }
		FNR == 1 && !(me in level) { print me ": in no layer"; bad = 1 }
		/^#include "/ {
			to = $2
			gsub(/"|\.h/, "", to)
			if (to != me && !(to in level && level[to] < level[me])) {
				print FILENAME ": includes " to
				bad = 1
			}
		}
		END { exit bad }' "$@"
}

@test "modules include downwards only" {
	cd "$root"
	order "$pure"$'\n'"$edge" $(ls lib/*.[ch] | grep -v mktable)
}

@test "pure modules include no edge, no stdio, and never exit" {
	cd "$root"
	for m in $pure; do
		order "$pure" $(ls "lib/$m".[ch] 2>/dev/null)
		run -1 grep -En '<(stdio|unistd|fcntl)\.h>|\b(exit|abort|printf|fputs)\(' \
			$(ls "lib/$m".[ch] 2>/dev/null)
	done
}

@test "the classes of a lexicon are the same in the table and in lexicons.h" {
	cd "$root"
	for t in lib/table/*.tsv; do
		classes=$(sed -n 's/^# classes: //p' "$t")
		[ -n "$classes" ] || continue
		name=$(basename "$t" .tsv)
		told=$(sed -n "/struct lexicon $name;/,/};/p" lib/lexicons.h |
			sed -n 's/^\t[A-Z]*_\([A-Z0-9]*\) = 1 << .*/\1/p' |
			tr 'A-Z\n' 'a-z ')
		[ "$classes " = "$told" ]
	done
}
