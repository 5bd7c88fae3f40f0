load setup

# told PROGRAM: its options by its usage, and the two all have
told() {
	{
		"$1" -h | head -n 1 | grep -o '\[-[a-zA-Z0-9]*' | tr -d '[-' | grep -o .
		printf '%s\n' h V
	} | sort | tr '\n' ' '
}

@test "completions have the options that the programs have" {
	for p in $programs; do
		want=$(told "$p")
		# shellcheck disable=SC1090
		. <("$root/man/completion" bash "$root/man/$p.1")
		COMP_WORDS=("$p" -) COMP_CWORD=1 COMPREPLY=()
		"_${p//-/_}"
		got=$(printf '%s\n' "${COMPREPLY[@]}" | sed -n 's/^-\(.\)$/\1/p' |
			sort | tr '\n' ' ')
		[ "$got" = "$want" ] || { echo "$p: $got, not $want"; false; }
		got=$("$root/man/completion" zsh "$root/man/$p.1" |
			sed -n "s/^[[:blank:]]*'-\([^-]\).*/\1/p" | sort | tr '\n' ' ')
		[ "$got" = "$want" ]
		got=$("$root/man/completion" fish "$root/man/$p.1" |
			sed -n "s/^complete -c $p -s \(.\) .*/\1/p" | sort | tr '\n' ' ')
		[ "$got" = "$want" ]
	done
}

@test "completions have the values that an option takes" {
	# shellcheck disable=SC1090
	. <("$root/man/completion" bash "$root/man/show-alignment.1")
	for case in '--color:a:always auto' '--color::always never auto' '-r:only:only-a only-b' \
		'-w:1:' '-x:x:' '--color:n:never'; do
		IFS=: read -r option cur want <<<"$case"
		COMP_WORDS=(show-alignment "$option" "$cur") COMP_CWORD=2 COMPREPLY=()
		_show_alignment
		[ "${COMPREPLY[*]}" = "$want" ]
	done
	for case in 'tag-entities|-t|M|MONEY' 'strip-boilerplate|--kinds|b|byline body' \
		'strip-boilerplate|-k|cr|credit'; do
		IFS='|' read -r p option cur want <<<"$case"
		# shellcheck disable=SC1090
		. <("$root/man/completion" bash "$root/man/$p.1")
		COMP_WORDS=("$p" "$option" "$cur") COMP_CWORD=2 COMPREPLY=()
		"_${p//-/_}"
		[ "${COMPREPLY[*]}" = "$want" ]
	done
	run -0 "$root/man/completion" fish "$root/man/show-alignment.1"
	[[ $output == *"show-alignment -l color -x -a 'always never auto' -d 'Say when there are colours'"* ]]
}

@test "completions have the second value of a list, and each but once" {
	# shellcheck disable=SC1090
	. <("$root/man/completion" bash "$root/man/strip-boilerplate.1")
	while IFS='|' read -r words want; do
		IFS=' ' read -r -a COMP_WORDS <<<"strip-boilerplate $words"
		[[ $words != *' ' ]] || COMP_WORDS+=('')
		COMP_CWORD=$((${#COMP_WORDS[@]} - 1)) COMPREPLY=()
		_strip_boilerplate || :
		[ "${COMPREPLY[*]}" = "$want" ] || { echo "$words: ${COMPREPLY[*]}"; false; }
	done <<-'END'
		-k body,ti|body,title
		-k title,body,d|title,body,date title,body,dateline
		-k title,bo|title,body
		-k date,date|date,dateline
		-k body,none|
		--kinds = b|byline body
		--kinds = title,b|title,byline title,body
		--kinds =|title byline date dateline highlight heading list body caption credit chrome
		-k |title byline date dateline highlight heading list body caption credit chrome
		-m 0|
	END
	for case in 'strip-boilerplate|kinds|title byline' 'tag-entities|types|PER ORG' \
		'show-alignment|relations|same partial'; do
		IFS='|' read -r p list values <<<"$case"
		"$root/man/completion" zsh "$root/man/$p.1" |
			grep -qF -- ":$list:_values -s , $list $values"
		"$root/man/completion" fish "$root/man/$p.1" |
			grep -qF -- " -l $list -x -a '(__fish_append , $values"
	done
	# An option that takes one value takes no list.
	"$root/man/completion" zsh "$root/man/show-alignment.1" |
		grep -qF ':when:(always never auto)'
	"$root/man/completion" fish "$root/man/show-alignment.1" |
		grep -qF -- "-a 'always never auto'"
}

@test "fish completes the second value of a list" {
	command -v fish >/dev/null || skip "no fish"
	"$root/man/completion" fish "$root/man/tag-entities.1" >"$BATS_TEST_TMPDIR/f"
	run -0 env HOME="$BATS_TEST_TMPDIR" fish -c "source $BATS_TEST_TMPDIR/f
		complete -C 'tag-entities -t PER,MON' | cut -f 1"
	[ "$output" = 'PER,MONEY' ]
}

@test "the shells can read their completions" {
	for s in bash zsh fish; do
		command -v "$s" >/dev/null || { echo "# no $s"; continue; }
		for p in $programs report; do
			"$root/man/completion" "$s" "$root/man/$p.1" >"$BATS_TEST_TMPDIR/$p"
			"$s" -n "$BATS_TEST_TMPDIR/$p"
		done
	done
}
