load setup

setup() {
	cd "$BATS_TEST_TMPDIR"
	cp "$root"/man/example/*.txt .
}

# steps: a file of what each program reads, and of what show-alignment does
steps() {
	strip-boilerplate "$@" wire.txt gazette.txt >paragraphs
	split-sentences "$@" paragraphs >sentences
	tag-entities "$@" sentences >tagged
	tag-sources "$@" tagged >told
	align "$@" told >links
	align -g "$@" told >facts
}

# what PROGRAM: the file of steps that it reads
what() {
	case $1 in
	strip-boilerplate) echo wire.txt gazette.txt ;;
	split-sentences) echo paragraphs ;;
	tag-entities) echo sentences ;;
	tag-sources) echo tagged ;;
	align | pair-reports) echo told ;;
	show-alignment) echo links ;;
	esac
}

# forms: each command of report-stream(5), and its columns, in a line
forms() {
	local page=$root/man/report-stream.5
	awk '/^\.It Ic [a-z]+-[a-z]+( -|$)|^\.It Ic align / {
		command = substr($0, 8)
		getline
		sub(/:$/, "")
		print command ": " $0
	}' "$page"
	# Those without an option are in the two tables.
	# shellcheck disable=SC2046
	set -- $(sed -n 's/^\.It [0-9] Ta \([a-z_]*\) Ta .*/\1/p' "$page")
	echo "strip-boilerplate: $1, $2, $3, text"
	echo "split-sentences: $1, $2, $3, $4, text"
	echo "tag-entities: $1, $2, $3, $4, $5, text"
	echo "tag-sources: $1, $2, $3, $4, $5, $6, text"
	shift 6
	echo "align: $*" | sed 's/ /, /2g'
}

@test "headers are the columns that the page has, and rows have as many" {
	steps
	forms >forms
	[ "$(wc -l <forms)" -eq 17 ]
	while IFS=: read -r command columns; do
		p=${command%% *}
		input=$(what "$p")
		# What goes into pair-reports here has no sources.
		[ "$p" != pair-reports ] || input=tagged
		# shellcheck disable=SC2086
		$command $input >want
		# shellcheck disable=SC2086
		$command -C $input >got
		[ "$(head -n 1 got)" = "#$(sed 's/^ //; s/, /,/g' <<<"$columns" | tr , '\t')" ] ||
			{ echo "$command:"; head -n 1 got; false; }
		sed 1d got | cmp want -
		[ -s want ]
		[ "$(awk -F '\t' '{ print NF }' got | sort -u | wc -l)" -eq 1 ]
	done <forms
}

@test "the next filter passes over a header" {
	steps
	for f in paragraphs sentences tagged told links facts; do
		mv "$f" "$f.plain"
	done
	steps -C
	for f in paragraphs sentences tagged told links facts; do
		[ "$(head -c 1 "$f")" = '#' ]
		sed 1d "$f" | cmp - "$f.plain"
	done
	for f in links facts; do
		show-alignment "$f" | cmp - <(show-alignment "$f.plain")
	done
	pair-reports told | cmp - <(pair-reports told.plain)
}

@test "readers pass over headers wherever they stand, and over nothing else" {
	steps -C
	for p in ${programs/strip-boilerplate/}; do
		f=$(what "$p")
		head=$(head -n 1 "$f")
		sed 1d "$f" >plain
		{
			printf '\357\273\277%s\r\n\n' "$head"
			cat plain
			printf '%s\tmore\n%s' "$head" "$head"
		} >joined
		"$p" - <plain >want
		run -0 --separate-stderr "$p" - <joined
		[ "$output" = "$(cat want)" ] || { echo "$p"; false; }
		[ -z "$stderr" ]
	done
	# Rows of documents that have such names.
	for row in '#doc 1 kind Rain.' '#doc par body Rain.' '#docs par kind Rain.' \
		'# par kind Rain.' 'doc par kind Rain.' '#doc par' '#doc' \
		'#doc par kind' '#fact 1 doc sent Rain.' '#relation 1 doc_a Rain.'; do
		tr ' ' '\t' <<<"$row" >row
		[ "$(split-sentences row | wc -l)" -eq 1 ] || { echo "$row"; false; }
	done
}

@test "fields that are carried along have a name" {
	tsv a 1 body 1 - - x y 'It rained.' >in
	names=$'#doc\tpar\tkind\tsent\tentities\tsource\tfield7\tfield8\ttext'
	for p in tag-entities tag-sources; do
		[ "$("$p" -C in | head -n 1)" = "$names" ]
		[ "$("$p" -C in | "$p" -C | head -n 1)" = "$names" ]
	done
	[ "$(pair-reports -CR in | head -n 1)" = "#event	${names#\#}" ]
	[ "$(split-sentences -C in | head -n 1)" = $'#doc\tpar\tkind\tsent\ttext' ]
}

@test "nothing in, the header out, but of the list of -D" {
	for p in ${programs/show-alignment/}; do
		run -0 "$p" --header </dev/null
		[ "${lines[0]:0:1}" = '#' ]
		"$p" </dev/null >out 2>/dev/null
		[ ! -s out ]
	done
	[ "$(tag-sources -C </dev/null)" = $'#doc\tpar\tkind\tsent\tentities\tsource\ttext' ]
	[ "$(pair-reports -CR </dev/null)" = $'#event\tdoc\tpar\tkind\tsent\tentities\ttext' ]
	run -2 --separate-stderr strip-boilerplate -CD wire.txt gazette.txt
	[ -z "$output" ]
	[[ $stderr == 'strip-boilerplate: -D lists lines, '* ]]
}
