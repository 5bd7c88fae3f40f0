# given_sexes.awk: lib/table/given_sexes.tsv, the given names that one sex has
# at least five times as often as the other.
# usage: LC_ALL=C awk -f given_sexes.awk dist.male.first dist.female.first
# (the Bureau of the Census, names of the 1990 census: name, percent, ...)
BEGIN {
	print "# Given names that men or women have at least five times as often" \
	    " as the others,\n# folded; made by given_sexes.awk from the first" \
	    " names of the 1990 census of the\n# United States, in the public" \
	    " domain.\n# classes: male female"
}
FILENAME ~ /female/ { women[tolower($1)] = $2 }
FILENAME !~ /female/ { men[tolower($1)] = $2 }
END {
	for (name in men)
		if (men[name] >= 5 * women[name])
			print name "\tmale" | "sort"
	for (name in women)
		if (women[name] >= 5 * men[name])
			print name "\tfemale" | "sort"
}
