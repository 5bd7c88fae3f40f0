# given_names.awk: lib/table/given_names.tsv, the given names that are among
# the 60,000 first, most frequent words of clusters150.tsv.
# usage: LC_ALL=C awk -f given_names.awk clusters150.tsv gaz_firstnames.tsv
BEGIN {
	FS = "\t"
	print "# Given names of people, folded; made by given_names.awk" \
	    " (make tables) from\n# the names corpus of NLTK, (C) 1991" \
	    " Mark Kantrowitz, additions by Bill Ross,\n# freely" \
	    " redistributable, see KANTROWITZ-NAMES-README.\n# classes: given"
}
FILENAME ~ /clusters/ {
	if (FNR <= 60000)
		frequent[$1]
	next
}
$2 in frequent && !($2 in done) {
	done[$2]
	print $2 "\tgiven"
}
