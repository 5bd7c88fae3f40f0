# recase.awk: some sentences again as headlines are written and after datelines,
# for learning.
# usage: LC_ALL=C awk -f recase.awk -v every=N FILE ...
# Of N sentences of 5 to 16 words, all in ASCII, one comes in title case, one
# with its short words small, one in capitals, and one after a dateline.
BEGIN {
	FS = OFS = "\t"
	n = split("a an and as at but by for if in nor of off on or out per " \
	    "the to up via vs", word, " ")
	for (i = 1; i <= n; i++)
		short[word[i]]
}

# The sentence with a capital at each word; small: but for short words.
function title(s, small,	i, n, w, t) {
	n = split(s, w, " ")
	for (i = 1; i <= n; i++) {
		if (i == 1 || !small || !(w[i] in short))
			w[i] = toupper(substr(w[i], 1, 1)) substr(w[i], 2)
		t = t (i > 1 ? " " : "") w[i]
	}
	return t
}

# The first name of a type in the sentence, where it is in ASCII and has no dot.
function first_name(type, other,	i, n, e, p, name) {
	n = split($4, e, " ")
	for (i = 1; i <= n; i++) {
		split(e[i], p, /[:-]/)
		name = substr($3, p[2] + 1, p[3] - p[2])
		if (p[1] == type)
			return name ~ /[\200-\377.]/ ? other : name
	}
	return other
}

# Put the last place, in capitals, and perhaps an agency before the sentence.
function add_dateline(	front, rest, i, n, e, p, agency) {
	if (city == "")
		return
	front = toupper(city)
	agency = datelines % 3 == 1 ? organisation : \
	    datelines % 6 == 2 ? "AP" : datelines % 3 == 2 ? "Reuters" : ""
	rest = (agency == "" ? "" : " (" agency ")") \
	    (++datelines % 2 ? " - " : " -- ")
	n = split($4, e, " ")
	$4 = "LOC:0-" length(front)
	if (agency != "")
		$4 = $4 " ORG:" length(front) + 2 "-" \
		    length(front agency) + 2
	front = front rest
	for (i = 1; i <= n; i++) {
		split(e[i], p, /[:-]/)
		$4 = $4 " " p[1] ":" p[2] + length(front) "-" \
		    p[3] + length(front)
	}
	$3 = front $3
}

{
	city = first_name("LOC", city)
	organisation = first_name("ORG", organisation)
}
$3 ~ /[\200-\377]|  / {
	next
}
{
	n = gsub(/ /, " ", $3)
	if (n < 4 || n > 15)
		next
	turn = seen++ % every
	if (turn > 3)
		next
	if (turn == 3)
		add_dateline()
	else
		$3 = turn == 2 ? toupper($3) : title($3, turn == 1)
	print
}
