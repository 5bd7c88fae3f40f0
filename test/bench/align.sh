#!/bin/sh
# shellcheck source=test/bench/common
# The speed of align: processor time as a ratio to scikit-learn's TF-IDF on the
# 17 pairs of ecb_hand, its peak memory on the largest of them, and what ten
# times as many sentences cost.  Prints "measure TAB value" lines.
#
# Start-up is left out on both sides.  Of align, the work on a pair is what one
# more reading of its first report costs (against a report of one word) and one
# more reading, comparing and writing of its second against the first: 100 of
# each in one process, less a process with one.  Of TF-IDF, fitting on the
# pair, both matrices and their product, in one process that is warm.
#
# usage: align.sh [DATA], DATA as for make
set -u
cd "$(dirname "$0")/../.." || exit 1
. test/bench/common
data=${1:-${DATA:-../shared}}/alignment/dev
if [ ! -d "$data" ]; then
	echo "align: no $data: nothing measured"
	exit 0
fi

# A file for each report: pair.a and pair.b, a sentence a line.
awk -F '\t' -v to="$work/" 'NR > 1 {
	file = to $1 "." $2
	print $4 >>file
	close(file)
}' "$data/ecb_hand.sents.tsv"

# readings FIRST SECOND TIMES: the stream of one report and many of another
readings() {
	awk -v times="$3" 'NR == FNR { print "first\t" $0; next }
		{ line[++n] = $0 }
		END {
			for (t = 1; t <= times; t++)
				for (i = 1; i <= n; i++)
					print "other" t % 2 "\t" line[i]
		}' "$1" "$2"
}

echo word >"$work/word"
for a in "$work"/*.a; do
	pair=${a%.a}
	for times in 1 101; do
		readings "$work/word" "$a" $times >"$pair.read.$times"
		readings "$a" "$pair.b" $times >"$pair.compare.$times"
	done
done

tfidf() {
	OMP_NUM_THREADS=1 "$python" - "$work" <<-'END'
		import glob, sys, time
		from sklearn.feature_extraction.text import TfidfVectorizer
		pairs = []
		for a in sorted(glob.glob(sys.argv[1] + '/*.a')):
		    pairs.append([open(a[:-1] + s).read().splitlines() for s in 'ab'])
		def work():
		    for a, b in pairs:
		        m = TfidfVectorizer().fit_transform(a + b)
		        (m[:len(a)] @ m[len(a):].T).toarray()
		work()
		start = time.process_time()
		for i in range(20):
		    work()
		print((time.process_time() - start) / 20)
	END
}

# shellcheck disable=SC2016
echo 'for f; do cmd/align "$f"; done' >"$work/each"

python=$(peer sklearn scikit-learn) ||
	echo 'no scikit-learn: PYTHON names a Python that has it'
for _ in 1 2 3 4 5; do
	t=$([ -z "$python" ] || tfidf)
	for f in read.1 read.101 compare.1 compare.101; do
		seconds sh "$work/each" "$work"/*.$f
	done | paste -s -d ' ' - | awk -v t="$t" '{
		s = ($2 - $1 + $4 - $3) / 100
		print s, t == "" ? 0 : s / t
	}'
done >"$work/times"
say 'ms a pair, without start-up' "$(cut -d ' ' -f 1 "$work/times" | median |
	awk '{ printf "%.2f", 1000 * $1 / 17 }')"
[ -z "$python" ] ||
	say 'cpu of scikit-learn TF-IDF' "$(cut -d ' ' -f 2 "$work/times" |
		median | awk '{ printf "%.3f", $1 }')" '<= 0.1'
# shellcheck disable=SC2012
costs align "$(ls -S "$work"/*.compare.1 | head -n 1)"

# Each word of two reports is in four of their sentences or so.
large() {
	awk -v n="$1" 'BEGIN {
		for (d = 0; d < 2; d++)
			for (i = 0; i < n; i++)
				print "doc" d "\titem" (i * 7 + d) % n, "of", \
				    "x" int(i / 2), "y" int((n - i) / 2)
	}'
}

for n in 10000 100000; do
	large $n >"$work/large"
	seconds cmd/align "$work/large"
done >"$work/times"
say 'cpu of 10 times as much' "$(paste -s -d ' ' "$work/times" |
	awk '{ printf "%.1f", $2 / $1 }')" '<= 15'
exit "$held"
