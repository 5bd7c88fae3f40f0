# names.awk: the lists of names, as lib/table/names.tsv has them.
# usage: LC_ALL=C awk -f names.awk clusters150.tsv gaz_geonames.tsv ...
# Of persons and other spellings of cities, those are kept whose words have
# clusters; phrases of more than four words, or with digits, are not.
BEGIN {
	FS = "\t"
	# The eleventh bit is left to the program.
	n = split("city city+ cityalt country state demonym fn hn1 orgw locw " \
	    "title - firm firmtoo", class, " ")
	for (i = 1; i <= n; i++)
		bit[class[i]] = 2 ^ (i - 1)
}
FILENAME ~ /clusters/ {
	word[$1]
	next
}
{
	gsub(/\342\200\231/, "'", $2)
	if ($1 ~ /^firm/)
		gsub(/[0-9]/, "0", $2)
	n = split($2, part, " ")
	if (n > 4 || length($2) > 60 || $1 !~ /^firm/ && $2 ~ /[0-9]/ || $2 !~ /^[^'].*[a-z]/)
		next
	if ($1 == "hn1" && !($2 in word))
		next
	if ($1 == "cityalt")
		for (i = 1; i <= n; i++)
			if (!(part[i] in word))
				next
	if (!(($2, $1) in seen)) {
		seen[$2, $1]
		bits[$2] += bit[$1]
	}
}
END {
	for (name in bits)
		print bits[name] "\t" name | "LC_ALL=C sort -k1,1n -k2"
	close("LC_ALL=C sort -k1,1n -k2")
}
