# repair.awk: correct the labels that a vote of taggers gave to names, from what
# the whole corpus says of each name.
# usage: LC_ALL=C awk -f repair.awk -v out=DIR organisations.txt gaz_orgs.tsv
#     gaz_geonames.tsv gaz_heads.tsv gaz_firstnames.tsv gaz_names.tsv
#     gold=1 FILE ... gold=0 FILE ...
# The files after gold=0 are written to DIR, corrected, under their own names.
#
# The words before and after a name tell its type (as in Collins and Singer,
# Unsupervised Models for Named Entity Classification, 1999).  The weights of
# these words are learned from names that are nearly always of one type, and are
# added up over all occurrences of a name.  Where the sum is clear, occurrences
# labelled otherwise get its type, if the words beside them do not contradict
# and there is a witness: a list of names, labels by people, or other labels of
# the name.  Occurrences of an organisation that have no label get one, if it is
# in a list or most others have one.

BEGIN {
	FS = "\t"
	split("PER ORG LOC", type, " ")
	for (k = 1; k <= 3; k++)
		is_type[type[k]] = k
	run = "[A-Z][A-Za-z0-9\200-\377&'-]*"
	run = run "( " run ")*"
	# What taggers take for names and is none.
	split("COVID LGBT Richter UTC Zika", word, " ")
	for (k in word)
		nothing[word[k]]
	# What may be two things, and is one for this program.
	one_way["Kremlin"] = one_way["White House"] = 2
	one_way["Vatican"] = 3
	place["uae"]
}

# The word before a name, small; if it is "the", with the one before that.
function word_before(text,	w) {
	sub(/ +$/, "", text)
	w = match(text, /[A-Za-z0-9\200-\377'-]+$/) ? substr(text, RSTART) : \
	    substr(text, length(text))
	w = tolower(w)
	return w == "the" && RSTART > 1 ? \
	    word_before(substr(text, 1, RSTART - 1)) " the" : w
}

function word_after(text) {
	if (text ~ /^'s/)
		return "'s"
	sub(/^ +/, "", text)
	return tolower(match(text, /^[A-Za-z0-9\200-\377-]+/) ? \
	    substr(text, 1, RLENGTH) : substr(text, 1, 1))
}

# The name as the lists have it: tokens in small letters.
function tokens(name) {
	name = tolower(name)
	gsub(/-/, " - ", name)
	gsub(/'s/, " 's", name)
	return name
}

# Note an occurrence of a name; label 0 is none.
function note(name, label, before, after) {
	occ_name[++occs] = name
	occ_label[occs] = label
	occ_before[occs] = before
	occ_after[occs] = after
	count[name, label]++
	total[name]++
}

# Split a field of entities into label[], first[] and end[]; returns how many.
function read_spans(field,	i, n, e, p) {
	n = split(field, e, " ")
	for (i = 1; i <= n; i++) {
		split(e[i], p, /[:-]/)
		label[i] = p[1]
		first[i] = p[2]
		end[i] = p[3]
	}
	return n
}

# Find the runs of capitalised words that overlap none of so many spans and do
# not begin the sentence: run_first[] and run_end[]; returns how many.
function read_runs(text, spans,	at, i, n, s, e) {
	at = n = 0
	while (match(substr(text, at + 1), run)) {
		s = at + RSTART - 1
		at = e = s + RLENGTH
		if (s == 0 || substr(text, s, 1) !~ /[ "(]/)
			continue
		if (substr(text, e - 1, 2) == "'s")
			e -= 2
		for (i = 1; i <= spans; i++)
			if (s < end[i] && first[i] < e)
				break
		if (i > spans) {
			run_first[++n] = s
			run_end[n] = e
		}
	}
	return n
}

# Note bytes s to e of a text, with the words beside them.
function note_at(text, s, e, label) {
	note(substr(text, s + 1, e - s), label,
	    word_before(substr(text, 1, s)), word_after(substr(text, e + 1)))
}

function read_sentence(text, field,	i, n, m, w) {
	n = read_spans(field)
	for (i = 1; i <= n; i++)
		if (label[i] in is_type) {
			note_at(text, first[i], end[i], is_type[label[i]])
			if (gold)
				by_people[occ_name[occs], occ_label[occs]]++
		}
	m = gold ? 0 : read_runs(text, n)
	for (i = 1; i <= m; i++)
		note_at(text, run_first[i], run_end[i], 0)
	n = split(text, w, /[^A-Za-z0-9\200-\377-]+/)
	for (i = 1; i <= n; i++)
		if (w[i] ~ /^[a-z]/)
			small[w[i]]++
}

FILENAME ~ /organisations/ {
	n = $0 ~ /^#/ ? 0 : split($0, word, /  +/)
	for (i = 1; i <= n; i++)
		sure[word[i]]
	next
}
FILENAME ~ /gaz_orgs/ {
	listed[$2]
	next
}
FILENAME ~ /gaz_geonames|gaz_heads/ {
	if ($1 ~ /^(city|country|state|cityalt|city[+])$/)
		place[$2]
	else if ($1 == "orgw")
		head[$2]
	next
}
FILENAME ~ /gaz_firstnames/ {
	forename[$2]
	next
}
FILENAME ~ /gaz_names/ {
	person[$2]
	next
}
{
	line[++lines] = $0
	file[lines] = gold ? "" : FILENAME
	read_sentence($3, $4)
}

function labelled(name) {
	return count[name, 1] + count[name, 2] + count[name, 3]
}

# The type that nearly all labels of a name have; 0 if there is none.
function steady(name,	k) {
	for (k = 1; k <= 3; k++)
		if (count[name, k] > 0 && \
		    count[name, k] * 20 >= labelled(name) * 19)
			return k
	return 0
}

# Count the words beside steady names; no name counts more than 50 times.
function learn_words(	i, name, k, w) {
	for (i = 1; i <= occs; i++) {
		name = occ_name[i]
		k = occ_label[i]
		if (k == 0 || steady(name) != k)
			continue
		w = labelled(name) > 50 ? 50 / labelled(name) : 1
		left[k, occ_before[i]] += w
		right[k, occ_after[i]] += w
		all[k] += w
	}
}

function weight(k, seen) {
	return log((seen + 1) / (all[k] + 2000))
}

# Add up the weights for each type: of a name, and of the part of its
# occurrences that has a label.
function add_up(	i, k, x) {
	for (i = 1; i <= occs; i++)
		for (k = 1; k <= 3; k++) {
			x = weight(k, left[k, occ_before[i]] + 0) + \
			    weight(k, right[k, occ_after[i]] + 0)
			sum[occ_name[i], k] += x
			part[occ_name[i], occ_label[i], k] += x
		}
}

function has_head(name,	i, n, w) {
	n = split(tolower(name), w, " ")
	for (i = 1; i <= n; i++)
		if (w[i] in head)
			return 1
	return 0
}

function begins_with_forename(name) {
	sub(/[ -].*/, "", name)
	return length(name) > 2 && (tolower(name) in forename)
}

function is_sure(name) {
	return tokens(name) in sure
}

function is_place(name) {
	return tokens(name) in place
}

# Whether it is an organisation of the lists, and no word or forename.
function is_listed(name) {
	return is_sure(name) || (name in listed) && (name ~ / / || \
	    small[tolower(name)] * 10 <= total[name] && \
	    !(tolower(name) in forename))
}

# Whether more than the words beside it says that a name may be of type k where
# it is labelled x; clear: how clear these words are.
function witnessed(name, k, x, clear,	these, others) {
	these = count[name, k]
	others = count[name, x]
	if (k == 2 && is_place(name) || k == 3 && has_head(name))
		return 0
	if (k == 2 && is_listed(name) || k == 3 && is_place(name))
		return 1
	if (by_people[name, k] > 0 && by_people[name, k] >= by_people[name, x])
		return these >= others || clear >= (x == 3 ? 2 : 1)
	if (x == 1 && begins_with_forename(name))
		return these > 3 * others
	if (these >= others)
		return 1
	if (k == 2 && x == 3)
		return clear >= 2
	if (these * 10 >= others)
		return clear >= 1
	return x == 1 && clear >= (k == 2 ? 1.5 : 2)
}

# How far the words beside occurrences labelled x may speak for x, against k.
function doubt(name, k, x) {
	if (k == 2 && is_listed(name))
		return count[name, x] * (is_sure(name) ? 2 : 1)
	if (count[name, x] * 5 > labelled(name) && \
	    count[name, k] * 5 > labelled(name))
		return 0
	return 2
}

# Whether the lists alone decide that an unclear name is an organisation.
function listed_alone(name) {
	if (is_sure(name))
		return 1
	return is_listed(name) && !is_place(name) && \
	    !(tolower(name) in person) && (count[name, 2] < 10 || \
	    10 * count[name, 2] > 9 * labelled(name))
}

# Decide on unlabelled occurrences of an organisation.
function decide_unlabelled(name,	x, has) {
	has = count[name, 2]
	for (x = 1; x <= 3; x += 2)
		if ((name, x) in becomes)
			has += count[name, x]
	if (name !~ / / && small[tolower(name)] * 10 > total[name] || \
	    is_place(name))
		return
	if (is_sure(name) || \
	    (is_listed(name) ? has > 0 : has >= count[name, 0]))
		becomes[name, 0] = 2
}

# Decide what the labels of a name become.
function decide(name,	k, best, second, clear, x) {
	best = 1
	for (k = 2; k <= 3; k++)
		if (sum[name, k] > sum[name, best])
			best = k
	second = best == 1 ? 2 : 1
	for (k = 1; k <= 3; k++)
		if (k != best && sum[name, k] > sum[name, second])
			second = k
	clear = (sum[name, best] - sum[name, second]) / total[name]
	if (total[name] < 3)
		return
	if (clear < .5 || clear * total[name] < 4) {
		if (!listed_alone(name))
			return
		best = 2
		clear = 1
	}
	for (x = 1; x <= 3; x++)
		if (x != best && count[name, x] > 0 && \
		    part[name, x, x] - part[name, x, best] < \
		    doubt(name, best, x) && witnessed(name, best, x, clear))
			becomes[name, x] = best
	if (best == 2 && count[name, 0] > 0)
		decide_unlabelled(name)
}

# Correct span i: its label; its end, if the name ends in "'s"; and its
# beginning, if it is the end of a name with "and".
function repair_span(text, i,	name, x) {
	name = substr(text, first[i] + 1, end[i] - first[i])
	x = is_type[label[i]]
	if (name in nothing)
		label[i] = ""
	else if (name in one_way)
		label[i] = type[one_way[name]]
	else if ((name, x) in becomes)
		label[i] = type[becomes[name, x]]
	if (label[i] == "ORG" && substr(text, end[i] + 1, 2) == "'s" && \
	    ((name "'s") in listed || is_sure(name "'s")))
		end[i] += 2
	if (name == "Levant" && i > 1 && \
	    substr(text, end[i - 1] + 1, first[i] - end[i - 1]) == \
	    " and the ") {
		label[i] = "ORG"
		first[i] = first[i - 1]
		label[i - 1] = ""
	}
}

# Put bytes s to e, an organisation, among n spans.
function insert_span(s, e, n,	k) {
	for (k = n; k > 0 && first[k] > s; k--) {
		label[k + 1] = label[k]
		first[k + 1] = first[k]
		end[k + 1] = end[k]
	}
	label[k + 1] = "ORG"
	first[k + 1] = s
	end[k + 1] = e
}

# The line with correct labels.
function repaired(s,	f, n, m, i, name, field) {
	split(s, f, FS)
	n = read_spans(f[4])
	m = read_runs(f[3], n)
	for (i = 1; i <= n; i++)
		if (label[i] in is_type)
			repair_span(f[3], i)
	for (i = 1; i <= m; i++) {
		name = substr(f[3], run_first[i] + 1, run_end[i] - run_first[i])
		if ((name, 0) in becomes)
			insert_span(run_first[i], run_end[i], n++)
	}
	for (i = 1; i <= n; i++)
		if (label[i] != "")
			field = field (field == "" ? "" : " ") label[i] ":" \
			    first[i] "-" end[i]
	return f[1] FS f[2] FS f[3] FS field
}

END {
	learn_words()
	add_up()
	for (name in total)
		decide(name)
	for (i = 1; i <= lines; i++)
		if (file[i] != "") {
			name = file[i]
			sub(/.*\//, "", name)
			print repaired(line[i]) >(out "/" name)
		}
}
