load setup

# Input chosen to be slow in a hash table, which the growth of .ci/long has for
# every program.  Here are those that have such words in a table as they are.

@test "words that collide in a hash table take no more than others" {
	command -v valgrind >/dev/null || skip "no valgrind"
	[ "$limit" -le 20 ] || skip "a sanitizer and valgrind do not go together"
	while read -r p shape units; do
		run -0 "$root/test/growth.sh" "$p" "$shape" "$units"
		[[ "$output" == "$p $shape "* ]]
		awk '{ exit !($3 > 4 && $3 <= 8.8) }' <<<"$output" ||
			{ echo "$output"; return 1; }
	done <<-'END'
		align hash 30
		pair-reports hash 30
		split-sentences hash 200
		strip-boilerplate hash 300
		tag-sources slot 300
		tag-entities name 200
	END
}
