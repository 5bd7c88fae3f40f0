load setup

# One line a layer: a module may include only modules of the lines above it.
pure='fixed forest grow linear page_feature span
branch buffer descent entity forests item kind link_context link_facts logistic mention page_context relation rows section segment stem store tally utf8 verdict
boost letter role row tables
lexicon nesting page shape visible wordform wrap
alignment candidate facts lexicons mark unwrap vocabulary wordlist
abbreviation lexis paragraph property token
clue dateline day ending figure opening profile word wordkey
boundary collection compare line_words part repeat template wording
bilou contrast entity_context gazetteer glossary html link_relation measure neighbour number paint people postings quote sentence stress
boilerplate clock columns datepart entity_feature evidence html_facts html_section linkage lookalike roster similarity stack
event examples html_alignment link_weights period scorer screen
calendar link perceptron screen_facts show
amount selection
tagger'
edge='diag terminal
output
cli input
stream
document page_gold sentence_gold
listing word_use
report reports
lesson sentence_explain sentence_learn
sentence_tables
samples
judge link_gold link_rows
entity_rows library
entity_explain'

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
	order "$pure"$'\n'"$edge" $(ls lib/*.[ch] | grep -v /mk)
}

@test "pure modules do no input or output, and never exit" {
	cd "$root"
	for m in $pure; do
		order "$pure" $(ls "lib/$m".[ch] 2>/dev/null)
		run -1 grep -En '<(unistd|fcntl)\.h>|\bFILE\b|\b(exit|abort|printf|puts)\(' \
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
			sed -n 's/.*[A-Z]*_\([A-Z0-9]*\) = 1 << .*/\1/p' |
			tr 'A-Z\n' 'a-z ')
		[ "$classes " = "$told" ]
	done
}
