load setup

setup() {
	cd "$BATS_TEST_TMPDIR"
	cp "$root"/man/example/*.txt .
}

# html: a page of HTML with a sentence
html() {
	cat <<-END
		<!DOCTYPE html>
		<html><head><title>Ferry</title></head><body>
		<p>The ferry ran aground on Monday, and $1 people were hurt.</p>
		</body></html>
	END
}

# without TOOL...: a PATH that has what the script needs, but not these
without() {
	mkdir bin
	for t in sh sed dd tr grep cat mktemp rm mkdir; do
		ln -s "$(command -v "$t")" "bin/$t"
	done
	path=$root/cmd:$PWD/bin
}

@test "report shows what the pipeline shows" {
	strip-boilerplate wire.txt gazette.txt | split-sentences | tag-entities |
		tag-sources | align | show-alignment >want
	report wire.txt gazette.txt >got
	cmp want got
	report wire.txt - <gazette.txt | grep -q 'facts in both'
}

@test "report -n prints a pipeline that does the same" {
	for files in 'wire.txt gazette.txt' 'wire.txt gazette.txt wire.txt'; do
		# shellcheck disable=SC2086
		report $files >want
		# shellcheck disable=SC2086
		report $files -n >typed
		sh typed >got
		cmp want got
	done
	mkdir steps
	report -K steps -H a.html wire.txt gazette.txt 2>told
	[ "$(cat told)" = 'report: the page is a.html' ]
	report -nK again --html=b.html wire.txt gazette.txt >typed
	sh typed
	cmp a.html b.html
	rm steps/page.html
	diff -r steps again
}

@test "report takes any name of a file" {
	mkdir -- '-K'
	for f in 'a b' "it's" -x $'new\nline' '*' '$(touch bad)' $'end\n' 'back\nslash' \
		-K/x; do
		cp wire.txt "./$f"
		report -- "$f" gazette.txt >got
		report -n -- "$f" gazette.txt >typed
		sh typed | cmp - got
		grep -q 'facts in both' got
		report -n gazette.txt -H "$f.html" -- "$f" >typed
		sh typed
		report gazette.txt -H "$f.html2" -- "$f" 2>told
		cmp -- "./$f.html" "./$f.html2"
	done
	[ ! -e bad ]
}

@test "pages of HTML are read, and keep their names" {
	command -v w3m >/dev/null || skip "no w3m"
	html 'two' >a.html
	html 'three' >'-b c.html'
	report -K steps -- a.html '-b c.html' wire.txt wire.txt a.html >got
	[ "$(cut -f 1 steps/paragraphs.tsv | uniq | tr '\n' ,)" = \
		'a.html,-b c.html,wire.txt,wire.txt#2,a.html,' ]
	report -n -- a.html '-b c.html' wire.txt wire.txt a.html >typed
	sh typed | cmp - got
	run -0 report a.html -- '-b c.html'
	[[ $output == *'1 fact in both, told differently'* ]]
}

@test "report says what to install for HTML" {
	html 'two' >a.html
	without
	run -1 env PATH="$path" sh "$root/cmd/report" a.html wire.txt
	[ "$output" = "report: a.html: is HTML: install w3m or lynx to read it, or copy the page from a browser as text" ]
}

@test "report takes lynx where there is no w3m" {
	html 'two' >a.html
	without
	printf '#!/bin/sh\necho "$*" >asked\necho "The ferry sank on Monday."\n' \
		>bin/lynx
	chmod +x bin/lynx
	PATH=$path sh "$root/cmd/report" a.html wire.txt >/dev/null
	grep -q -e '-stdin' asked
}

@test "an error of any step is told, and is the status" {
	run -1 --separate-stderr report wire.txt gazette.txt none.txt
	[[ $stderr == 'strip-boilerplate: none.txt: '* ]]
	[[ $output == *'facts in'* ]]
	run -1 report -H none/a.html wire.txt gazette.txt
	run -1 report -H . wire.txt gazette.txt
	[ "$output" = 'report: .: is a directory' ]
	run -1 report -K wire.txt wire.txt gazette.txt
	mkdir fail
	for p in strip-boilerplate split-sentences tag-entities tag-sources align \
		show-alignment; do
		printf '#!/bin/sh\ncat >/dev/null\nexit 1\n' >fail/$p
		chmod +x fail/$p
		PATH=$PWD/fail:$PATH run -1 report wire.txt gazette.txt
		PATH=$PWD/fail:$PATH run -1 report -H a.html wire.txt gazette.txt
		rm fail/$p
	done
}

@test "the status is the worst of all pages, HTML or not" {
	command -v w3m >/dev/null || skip "no w3m"
	html 'two' >a.html
	for files in 'none.txt a.html' 'a.html none.txt wire.txt' 'none.html a.html'
	do
		# shellcheck disable=SC2086
		run -1 report $files
		[[ $output == *'none.'*': No such file'* ]]
	done
}

@test "the standard input has its name beside HTML, too" {
	command -v w3m >/dev/null || skip "no w3m"
	html 'two' >a.html
	run -0 report - a.html <wire.txt
	[[ $output == 'A '*stdin*'B  '*a.html* ]]
}

@test "report says that there is no report" {
	: >empty.txt
	run -1 report empty.txt
	[ "${lines[1]}" = 'report: no report in what was read' ]
	[ "${#lines[@]}" -eq 2 ]
}

@test "report overwrites no file but its own page" {
	cp wire.txt a.txt
	html 'two' >a.html
	for f in a.txt a.html; do
		run -1 report -H $f gazette.txt
		[ "$output" = "report: $f: not overwritten: report did not write it" ]
	done
	cmp wire.txt a.txt
	for _ in 1 2; do
		run -0 report -K -x -H -b.html wire.txt gazette.txt
		[ "$output" = 'report: the page is -b.html' ]
	done
	cmp ./-b.html ./-x/page.html
}

@test "report finds its programs, or says which it lacks" {
	without
	run -0 env PATH="$PWD/bin" "$root/cmd/report" wire.txt gazette.txt
	cp "$root/cmd/report" .
	for o in -V 'wire.txt gazette.txt'; do
		# shellcheck disable=SC2086
		run -1 env PATH="$PWD/bin" ./report $o
		[ "$output" = 'report: strip-boilerplate: not found: is its folder in PATH?' ]
	done
}

@test "report leaves no file behind" {
	mkdir temporary
	TMPDIR=$PWD/temporary report wire.txt gazette.txt >/dev/null
	TMPDIR=$PWD/temporary run -1 report wire.txt none.txt
	[ -z "$(ls temporary)" ]
}

@test "report says how it is used" {
	run -2 report
	[[ $output == 'report: no file'*'usage: report '* ]]
	for o in --h --bogus --bogus=x; do
		run -2 report $o wire.txt
		[ "${lines[0]}" = "report: unknown option $o" ]
	done
	run -2 report -xyz wire.txt
	[ "${lines[0]}" = 'report: unknown option -x' ]
	run -2 report --dry=x wire.txt
	[ "${lines[0]}" = 'report: takes no argument: --dry-run=x' ]
	run -2 report wire.txt -H
	[[ $output == 'report: option -H needs an argument'* ]]
	run -0 report --dry --ht=a.html wire.txt
	[[ $output == *'show-alignment -H >a.html' ]]
	run -0 report --version
	[ "$output" = "report $(align -V | sed 's/.* //')" ]
	run -0 report --help
	[ "$output" = "$(report -h)" ]
	[[ $output == 'usage: report '*'-K, --keep folder '* ]]
	# As the page has it.
	while IFS=$'\t' read -r _ letter name _ _ about; do
		[[ $output == *"  -$letter, --$name "*"  $about"* ]]
	done < <("$root/man/options" "$root/man/report.1")
}
