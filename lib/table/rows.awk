# rows.awk: gather lines of numbers, a tab and a key, sorted by the numbers, to
# rows with up to 16 keys.
BEGIN { FS = "\t" }
$1 != last || n == 16 {
	if (NR > 1)
		printf "\n"
	printf "%s", $1
	last = $1
	n = 0
}
{
	printf "\t%s", $2
	n++
}
END { printf "\n" }
