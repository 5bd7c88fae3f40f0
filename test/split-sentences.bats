load setup

# sentences TEXT...: the records of the sentences of standard input, a plain line
sentences() {
	local i=0 text
	for text; do
		tsv stdin 1 body $((++i)) "$text"
	done
}

# Each line of standard input must be cut where it has a | and nowhere else.
cuts() {
	local want got
	while IFS= read -r want; do
		got=$(split-sentences <<<"${want// | / }" | cut -f 5 |
			paste -s -d '|' - | sed 's/|/ | /g')
		[ "$got" = "$want" ] ||
			{ echo "want: $want"; echo "got:  $got"; return 1; }
	done
}

@test "numbers the sentences of each document from 1" {
	run -0 split-sentences < <(
		tsv a 1 body 'It rained. We left.'
		tsv a 2 body 'He said so.'
		tsv b 1 body 'No.')
	[ "$output" = "$(
		tsv a 1 body 1 'It rained.'
		tsv a 1 body 2 'We left.'
		tsv a 2 body 3 'He said so.'
		tsv b 1 body 1 'No.')" ]
}

@test "plain lines are the paragraphs of a document named after the file" {
	cd "$BATS_TEST_TMPDIR"
	printf '%s\n' 'It rained. We left.' '' 'No.' >a
	run -0 split-sentences <a
	[ "$output" = "$(
		tsv stdin 1 body 1 'It rained.'
		tsv stdin 1 body 2 'We left.'
		tsv stdin 3 body 3 No.)" ]
	# What another file has is another document, with numbers of its own.
	echo Yes. >b
	want="$(
		tsv a 1 body 1 'It rained.'
		tsv a 1 body 2 'We left.'
		tsv a 3 body 3 No.
		tsv b 1 body 1 Yes.)"
	run -0 split-sentences a b
	[ "$output" = "$want" ]
	run -0 split-sentences a - <b
	[ "$output" = "${want//b$'\t'1/stdin$'\t'1}" ]
}

@test "fields after the kind no longer hold and are dropped" {
	want=$(
		tsv a 1 body 1 'It rained.'
		tsv a 1 body 2 'We left.')
	while read -r fields; do
		# shellcheck disable=SC2086
		run -0 split-sentences <<<"$(tsv a 1 body $fields 'It rained. We left.')"
		[ "$output" = "$want" ] || { echo "$fields"; return 1; }
	done <<-'END'

		7
		7 -
		7 NUM:3-9
		7 NUM:3-9=1 x
		7 NUM:3-9=1 x y z
	END
}

@test "sentences that are split again are as they were" {
	printf '%s\n' 'It rained. We left.' 'No. Yes.' >"$BATS_TEST_TMPDIR/a"
	split-sentences "$BATS_TEST_TMPDIR/a" >"$BATS_TEST_TMPDIR/once"
	split-sentences <"$BATS_TEST_TMPDIR/once" | cmp - "$BATS_TEST_TMPDIR/once"
	tag-entities "$BATS_TEST_TMPDIR/once" | split-sentences |
		cmp - "$BATS_TEST_TMPDIR/once"
}

@test "titles and captions are cut at sure ends only, dates and names never" {
	for kind in date byline dateline credit; do
		run -0 split-sentences <<<"$(tsv a 1 $kind 'It rained. We left.')"
		[ "$output" = "$(tsv a 1 $kind 1 'It rained. We left.')" ]
	done
	for kind in title heading caption highlight; do
		run -0 split-sentences <<<"$(
			tsv a 1 $kind 'The talks ended on Friday. The ministers left.')"
		[ "${#lines[@]}" = 2 ]
		run -0 split-sentences <<<"$(tsv a 1 $kind 'Talks in the U.S. No deal')"
		[ "${#lines[@]}" = 1 ]
	done
}

@test "cuts where sentences end and nowhere else" {
	cuts <<'E'
J. K. Rowling spoke in London. | She left at noon.
He lives in the U.S. | The talks resumed on Monday.
U.S. Secretary of State John Kerry met Mr. Lavrov. | U.S. officials left.
It fell 3.5 pct. on Friday, Gov. Smith and Sen. Jones, R-Tex., said.
The train left at 5 a.m. Monday. | It arrived at 6 p.m. | Officials met it.
They met Smith & Co. lawyers. | They sued Jones Inc. | The company denied it.
See p. 55, e.g. the table, etc. | It is No. 6 of 7.
"There are interests, cultural...strategic. | There are real interests," he said.
"Will you go?" Kerry asked. | "No!" said Lavrov.
“Talks failed.” | “No deal,” he said. | ‘Never.’ | She agreed.
"We believe so." | Kerry left. | "It is over."
He paused... | Then he spoke.
Is it true?! | Yes!! | Really? | Yes.
The group (They met twice.) voted no. | (She stayed.) | They left.
See www.example.com/a.b?c=d. | It has details. | Mail jane.doe@example.com. | Thanks.
1. The first item. | 2. The second item. | 3. The third.
1) The first item | 2) The second item
a. The first item | b. The second item
• 7. The first item | • 8. The second item
Le président a dit non. | L’Élysée a confirmé.
Поезд опоздал. | Мы ушли домой.
no final mark
E
}

@test "sentences without white space between them are parted" {
	run -0 split-sentences <<<'It is on Sunday.Russia said so.'
	[ "$output" = "$(sentences 'It is on Sunday.' 'Russia said so.')" ]
	run -0 split-sentences <<<'他说不。我们同意！真的吗？是的。'
	[ "$output" = "$(sentences '他说不。' '我们同意！' '真的吗？' '是的。')" ]
}

@test "every byte but white space around sentences is kept" {
	run -0 split-sentences <<<$'  It rained.   We \xc2\xa0left\xe3\x80\x80'
	[ "$output" = "$(sentences 'It rained.' $'We \xc2\xa0left')" ]
	run -0 split-sentences <<<$'\xe3\x80\x80'
	[ -z "$output" ]
}

@test "bytes that are not UTF-8 become U+FFFD, the rest is kept" {
	run -0 split-sentences <<<$'It r\xffined. We left.'
	[ "$output" = "$(sentences $'It r\xef\xbf\xbdined.' 'We left.')" ]
}

@test "-a adds abbreviations, and takes them away" {
	text='He met Kap. Miller on Friday. She saw the Prof. Everything was late.'
	run -0 split-sentences -a <(printf '%s\t%s\n' '# mine' '' KAP. \
		'title other' prof none) <<<"$text"
	[ "$output" = "$(sentences 'He met Kap. Miller on Friday.' \
		'She saw the Prof.' 'Everything was late.')" ]
	run -0 split-sentences <<<"$text"
	[ "$output" = "$(sentences 'He met Kap.' 'Miller on Friday.' \
		'She saw the Prof. Everything was late.')" ]
}

@test "-a says which line is malformed, and goes on" {
	printf 'kap\ttitle\nx\nkap\tking\n' >"$BATS_TEST_TMPDIR/own"
	run -1 --separate-stderr split-sentences -a "$BATS_TEST_TMPDIR/own" \
		<<<'He met Kap. Miller.'
	[ "$output" = "$(sentences 'He met Kap. Miller.')" ]
	[ "$stderr" = "split-sentences: $BATS_TEST_TMPDIR/own:2: no word and class
split-sentences: $BATS_TEST_TMPDIR/own:3: no word and class" ]
}

@test "-a reports a missing file, and goes on" {
	none=$BATS_TEST_TMPDIR/none
	run -1 --separate-stderr split-sentences -a "$none" <<<No.
	[ "$output" = "$(sentences No.)" ]
	[ "$stderr" = "split-sentences: $none: No such file or directory" ]
}

@test "-e gives the offset and the decision of each candidate" {
	run -0 split-sentences -e < <(
		tsv a 1 body '  He met Mr. Miller. "We left," he said.'
		tsv a 2 date 'On Friday. We left.')
	[ "$(cut -f 1-5 <<<"$output")" = "$(
		tsv a 1 body 12 -
		tsv a 1 body 20 cut
		tsv a 2 date 10 -)" ]
}

@test "-e gives features that add up to the score, as the table has them" {
	run -0 split-sentences -e <<<'He met Mr. Miller. "We left," he said. 2. No!'
	awk -F '\t' '
		NR == FNR { if (/^[0-9]/) weight[$3] = $2; next }
		{
			sum = last = 0
			n = split($7, feature, " ")
			for (i = 1; i <= n; i++) {
				w = name = feature[i]
				sub(/.*:/, "", w)
				w += 0
				sub(/:[^:]*$/, "", name)
				size = w < 0 ? -w : +w
				if (weight[name] != w || i > 1 && size > last)
					exit 1
				last = size
				sum += w
			}
			if (sum != $6 || (sum > 0) != ($5 == "cut"))
				exit 1
		}
		END { if (FNR < 3) exit 1 }' \
		"$root/lib/table/boundaries.tsv" - <<<"$output"
}

@test "hostile lines take no longer a byte than prose" {
	# A megabyte each of what makes a scanner look far back or ahead.
	for unit in . ' .' '. ' '"' '("' '[' '.)' '1. ' 'a.' '. (' 'U.S. ' 。; do
		run -0 timeout 5 bash -c '
			yes "$0" | tr -d "\n" | head -c 1000000 |
				split-sentences | cut -f 5 | tr -d " \n" |
				wc -c' "$unit"
		[ "$output" -gt 300000 ]
	done
}

@test "the tables come out as they are in the tree" {
	sets=$data/sentences/dev
	[ -d "$sets" ] || skip "no $sets"
	make -s -C "$root" cmd/train-sentences
	train-sentences -d "$BATS_TEST_TMPDIR" \
		"$sets"/{wsj,brown_press,gum_news,gum_other,ewt_traindev} \
		"$root/lib/table/sentences.txt"
	cmp "$BATS_TEST_TMPDIR/words.tsv" "$root/lib/table/words.tsv"
	cmp "$BATS_TEST_TMPDIR/boundaries.tsv" "$root/lib/table/boundaries.tsv"
}

@test "no table is made where a set cannot be read" {
	make -s -C "$root" cmd/train-sentences
	run -1 train-sentences -d "$BATS_TEST_TMPDIR" "$BATS_TEST_TMPDIR/none"
	[ ! -e "$BATS_TEST_TMPDIR/words.tsv" ]
}

@test "the reports at hand are split as by hand" {
	[ -d "$data/seeds" ] || skip "no $data/seeds"
	for gold in "$data"/seeds/*.sentences.tsv; do
		awk -F '\t' '$3 != "chrome" && $3 != "credit"' \
			"${gold%.sentences.tsv}.paragraphs.tsv" |
			split-sentences | cmp - "$gold"
	done
}

@test "hard cases are cut right, and golden rules but one" {
	sets=$data/sentences
	[ -d "$sets" ] || skip "no $sets"
	for want in 'hard_cases 21' 'golden 23'; do
		set -- $want
		split-sentences "$sets/dev/$1.para.tsv" >"$BATS_TEST_TMPDIR/out"
		run -0 python3 "$sets/score_sentences.py" -1 \
			"$sets/dev/$1.gold.tsv" "$BATS_TEST_TMPDIR/out"
		[ "$(cut -f 12 <<<"$output")" -ge "$2" ]
	done
}

# Each line: a text, its sentences parted by " | ".
@test "marks and brackets of all kinds, glued or apart" {
	while IFS= read -r want; do
		text=${want// | / }
		text=${text//|/}
		run -0 split-sentences <<<"$text"
		got=$(cut -f 5 <<<"$output" | paste -s -d '|' -)
		wanted=${want// | /|}
		[ "$got" = "$wanted" ] || { echo "$want: $got"; return 1; }
	done <<-'END'
		（他走了。）|她来了。|他说：“好。”
		【他走了。】|她来了。
		He left.|She stayed.|他走了
		He left. :) | She stayed.
		He left. ^_^ She stayed.
		Why…? | He left.
		Wait…… | He left.
		He said:He left.
		He left . . . | She stayed.
		Hm . | … | He left.
		*** He left. | ---- She stayed.
		。|他走了
	END
}
