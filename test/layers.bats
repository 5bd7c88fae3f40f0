load setup

# One line a layer: a module may include only modules of the lines above it.
pure='fixed forest grow linear page_feature span
branch buffer descent entity forests item kind link_context link_facts logistic mention optimum page_context relation rows section segment stem store tally utf8 verdict moment_day name_keys chance real
boost letter role row tables
lexicon nesting shape visible wordform wrap
alignment candidate facts lexicons vocabulary wordlist
abbreviation halfdump lexis property token
dateline day ending figure opening page_line profile word wordkey name_words
boundary collection compare line_words page template wording referent
bilou byline clue contrast entity_context gazetteer glossary html link_relation mark neighbour number paint part people postings quote sentence stress unwrap
ascent clock columns currency datepart entity_feature evidence html_facts html_section lattice linkage lookalike paragraph repeat roster similarity stack duration moment_clock quantity
event examples html_alignment measure link_weights period scorer screen moment_era
calendar link perceptron screen_facts show moment_period
amount selection moment crf
entity_learn tagger normal'
edge='diag sandbox terminal
output
cli input
stream
document page_gold sentence_gold
glossary_file listing page_reader rules word_use
boilerplate report reports site
page_rows
lesson sentence_explain sentence_learn
page_learn
page_tables sentence_tables
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
