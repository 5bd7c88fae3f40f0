# organisations.awk: two lists of organisations for names.awk: "firm" are names
# that hardly mean anything else, "firmtoo" are also words, persons or places.
# usage: LC_ALL=C awk -f organisations.awk gaz_names.tsv gaz_firstnames.tsv
#     gaz_geonames.tsv plain_words.tsv CORPUS ... organisations.txt gaz_orgs.tsv
# A name of one word is left out of the public list if it stands in small letters
# in the corpus; it is "firm" if it is in no list of persons and places.
BEGIN {
	FS = "\t"
}

function put(name, sure) {
	if (name in seen)
		return
	seen[name]
	print (sure ? "firm" : "firmtoo") "\t" name
}

# The name as a row of tokens in small letters; "" where it is of no use.
function tokens(name) {
	if (name ~ /[^A-Za-z0-9 .&'\200-\377-]/ || name ~ /^(The|A) /)
		return ""
	name = tolower(name)
	gsub(/-/, " - ", name)
	gsub(/'s/, " 's", name)
	return name
}

FILENAME ~ /gaz_(names|firstnames|geonames)|plain_words/ {
	if (FILENAME ~ /plain_words/) {
		if ($2 ~ /word/)
			small[$1]
	}
	else
		other[$2]
	next
}
FILENAME ~ /organisations/ {
	if ($0 !~ /^#/) {
		n = split($0, entry, /  +/)
		for (i = 1; i <= n; i++)
			put(substr(entry[i], 1 + (entry[i] ~ /^[?]/)),
			    entry[i] !~ /^[?]/)
	}
	next
}
FILENAME ~ /gaz_orgs/ {
	name = tokens($2)
	if (name == "" || length(name) < 3)
		next
	if (name ~ / / || !(name in small))
		put(name, !(name in other))
	next
}
{
	n = split($3, word, /[^A-Za-z0-9\200-\377-]+/)
	for (i = 1; i <= n; i++)
		if (word[i] ~ /^[a-z]/)
			small[word[i]]
}
