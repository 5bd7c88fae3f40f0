# swap.awk: some sentences again with other organisations of the same kind, so
# that what is learned is the list and the words beside a name, and not the
# name.
# usage: LC_ALL=C awk -f swap.awk organisations.txt LISTS FILE ...
# LISTS are the lines of organisations.awk.  Each name of a kind comes in its
# turn.
BEGIN {
	FS = OFS = "\t"
}

# A name of the lists, as it is written in a sentence.
function written(name,	i, n, w, s) {
	n = split(name, w, " ")
	for (i = 1; i <= n; i++)
		s = s (i > 1 ? " " : "") toupper(substr(w[i], 1, 1)) \
		    substr(w[i], 2)
	gsub(/ - /, "-", s)
	gsub(/ 'S/, "'s", s)
	return s
}

function put(k, name) {
	kind[written(name)] = k
	member[k, size[k]++] = written(name)
}

FILENAME ~ /organisations/ {
	if ($0 ~ /^#/)
		kinds++
	n = $0 ~ /^#/ ? 0 : split($0, entry, /  +/)
	for (i = 1; i <= n; i++)
		if (entry[i] !~ /[0-9]/)
			put(kinds, substr(entry[i], 1 + (entry[i] ~ /^[?]/)))
	next
}
NF == 2 {
	if ($1 == "firm" && $2 !~ / .* |[0-9]/ && !(written($2) in kind))
		put(0, $2)
	next
}
{
	text = $3
	entities = ""
	moved = 0
	swapped = 0
	n = split($4, e, " ")
	for (i = 1; i <= n; i++) {
		split(e[i], p, /[:-]/)
		name = substr($3, p[2] + 1, p[3] - p[2])
		k = p[1] != "ORG" ? "" : name in kind ? kind[name] : \
		    written(tolower(name)) in kind ? \
		    kind[written(tolower(name))] : ""
		other = k == "" ? name : member[k, turn[k]++ % size[k]]
		swapped += k != ""
		text = substr(text, 1, p[2] + moved) other \
		    substr($3, p[3] + 1)
		entities = entities (i > 1 ? " " : "") p[1] ":" \
		    p[2] + moved "-" p[2] + moved + length(other)
		moved += length(other) - length(name)
	}
	if (swapped == 0 || seen++ % 2 == 1)
		next
	$3 = text
	$4 = entities
	print
}
