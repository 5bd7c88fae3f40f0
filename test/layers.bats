load setup

# The law: a room of lib/, the rooms that it may include, and which of its
# modules do input or output or end the program.  All others are pure: they
# compute, include nothing that does more, and end the program only by memory.h.
rooms='
text      -                                -
stream    text                             cli,descriptor,diag,document,header,input,output,sandbox,stream,temporary_file
words     text                             -
amount    text,stream,words                -
page      text,stream                      extract,page_rows,reader,rules,site
sentence  text,stream                      sentence_explain
name      text,stream,words,amount         entity_explain,listing
source    text,stream                      source_listing
align     text,stream,amount               align_facts,align_report,link_rows,report_head
show      text,stream,amount,align         terminal
pair      text,stream                      external_events,external_index,record_sort,reports,string_list
learn     text,stream,words,amount,page,sentence,name,align,show,pair  align_learn,external_learn,relation_learn,name_corpus,name_eval,name_tables,page_corpus,page_gold,page_learn,page_tables,sentence_gold,sentence_learn,sentence_tables,word_use
table     text,page                        mktable,table,forest_table,lexicon_table,rows_table,weights_table
'

# edges FILE...: "module module", for each include of a module of lib/
edges() {
	awk '{ sub(/\r$/, "") }
		FNR == 1 { me = FILENAME; sub(/^lib\//, "", me); sub(/\.[ch]$/, "", me) }
		/^#include "/ {
			to = $2
			gsub(/"|\.h"?$/, "", to)
			if (to != me)
				print me, to
		}' "$@"
}

# judge: read edges, print those that break the law
judge() {
	awk -v rooms="$rooms" '
		BEGIN {
			n = split(rooms, row, "\n")
			for (i = 1; i <= n; i++) {
				if (split(row[i], field, " ") != 3)
					continue
				known[field[1]]
				m = split(field[2], to, ",")
				for (j = 1; j <= m; j++)
					may[field[1], to[j]]
				m = split(field[3], to, ",")
				for (j = 1; j <= m; j++)
					edge[field[1] "/" to[j]]
			}
		}
		{
			split($1, from, "/")
			split($2, to, "/")
			if (from[1] != to[1] && !((from[1], to[1]) in may)) {
				print $1 " includes " $2 ": not a room it may use"
				bad = 1
			} else if ($2 in edge && !($1 in edge)) {
				print $1 " includes " $2 ": pure, and that is not"
				bad = 1
			}
		}
		END { exit bad }'
}

@test "every module stands in a room, and every room in the law" {
	cd "$root"
	run -0 ls lib
	diff <(printf '%s\n' "$rooms" | awk 'NF { print $1 }' | sort) \
		<(cd lib && ls -d */ | tr -d / | sort)
	[ -z "$(ls lib/*.[ch] 2>/dev/null)" ]
}

@test "a room includes only what the law lets it, and pure modules only pure ones" {
	cd "$root"
	edges lib/*/*.[ch] | judge
	# The judge is awake: amounts must not know of names, nor filters of learning.
	run -1 judge <<<"text/span stream/cli"
	run -1 judge <<<"name/tagger learn/crf"
	run -1 judge <<<"stream/kind stream/diag"
}

@test "includes point one way: no module includes itself by others" {
	cd "$root"
	edges lib/*/*.[ch] | tsort >/dev/null
}

@test "pure modules do no input or output, and never exit" {
	cd "$root"
	edge=$(awk -v OFS='\n' 'NF == 3 && $3 != "-" {
			gsub(/,/, "\n" $1 "/", $3); print $1 "/" $3 }' <<<"$rooms")
	for f in lib/*/*.[ch]; do
		m=${f#lib/}
		grep -qxF "${m%.[ch]}" <<<"$edge" ||
			run -1 grep -En '<(unistd|fcntl)\.h>|\bFILE\b|\b(exit|abort|printf|puts)\(' "$f"
	done
}

@test "the first words of the phrases for peoples have the class of such words" {
	cd "$root"
	run awk -F '\t' '
	/^#/ { next }
	{ class[$1] = $2 }
	$1 ~ / / { first[substr($1, 1, index($1, " ") - 1)] }
	END {
		for (w in first)
			if (class[w] !~ /begins/)
				print "no first word: " w
		for (w in class)
			if (class[w] ~ /begins/ && !(w in first))
				print "no phrase: " w
	}' lib/table/peoples.tsv
	[ "$status" -eq 0 ]
	[ "$output" = "" ]
}

@test "the classes of a lexicon are the same in the table and in lexicons.h" {
	cd "$root"
	for t in lib/table/*.tsv; do
		classes=$(sed -n 's/^# classes: //p' "$t")
		[ -n "$classes" ] || continue
		name=$(basename "$t" .tsv)
		told=$(sed -n "/struct lexicon $name;/,/};/p" lib/text/lexicons.h |
			sed -n 's/.*[A-Z]*_\([A-Z0-9]*\) = 1 << .*/\1/p' |
			tr 'A-Z\n' 'a-z ')
		[ "$classes " = "$told" ]
	done
}

@test "lib/depend.mk is what make depend makes" {
	cd "$root"
	sh lib/depend.sh | diff lib/depend.mk -
}

@test "make compiles what includes a header that has changed, and nothing else" {
	mkdir "$BATS_TEST_TMPDIR/tree"
	cp -pr "$root"/Makefile "$root"/lib "$root"/cmd "$root"/man "$BATS_TEST_TMPDIR/tree"
	cd "$BATS_TEST_TMPDIR/tree"
	make -s all
	touch lib/show/wrap.h
	make -n V=1 all >commands
	sed -n 's/.* -c .* //p' commands | sort |
		diff <(grep -l '"show/wrap\.h"' lib/*/*.c cmd/*.c | sort) -
}
