load setup

# relations: of each line, the relation of two sentences that stand alone, and
# the first item of its evidence that says why; prints what is otherwise
relations() {
	local want why a b got
	while IFS=';' read -r want why a b; do
		got=$(printf 'a\t1\tbody\t1\t%s\nb\t1\tbody\t1\t%s\n' "$a" "$b" |
			tag-entities | align | cut -f 1,7)
		case $got in
		"$want"*"$why"*) ;;
		*) printf '%s\n  %s\n  %s\n  wanted: %s %s\n' "$got" "$a" "$b" \
			"$want" "$why" ;;
		esac
	done
}

@test "amounts that conflict are differences, of every kind" {
	run -0 relations <<-'END'
		differs;differs:NUM:12|120;The fire at the Corvane mill killed 12 people.;The fire at the Corvane mill killed 120 people.
		differs;differs:MONEY:;The bank paid $4.2 billion for its rival.;The bank paid $4.2 million for its rival.
		differs;differs:PERCENT:;Prices in Ostmark rose by 3 percent in May.;Prices in Ostmark rose by 7 percent in May.
		differs;differs:DATE:;The minister resigned on Monday over the leak.;The minister resigned on Wednesday over the leak.
		differs;differs:DATE:1967|1971;The Halvern bridge was built in 1967.;The Halvern bridge was built in 1971.
		differs;differs:TIME:;The Halvern ferry sank at 3 a.m. in heavy rain.;The Halvern ferry sank at 5 a.m. in heavy rain.
		differs;differs:NUM:;The driver, aged 34, was taken to the hospital.;The driver, aged 43, was taken to the hospital.
		differs;differs:NUM:;The siege of the Corvane bank lasted nine hours.;The siege of the Corvane bank lasted 14 hours.
		differs;differs:NUM:;The Corvane tunnel will be 4 kilometres long.;The Corvane tunnel will be 11 kilometres long.
		differs;differs:rank:;Anna Brill finished third in the marathon.;Anna Brill finished fifth in the marathon.
		differs;differs:NUM:;Merrow beat Ostmark 2-1 on Sunday.;Merrow beat Ostmark 3-1 on Sunday.
	END
	[ -z "$output" ] || { echo "$output"; false; }
}

@test "who, where, what came of it and who says so are differences" {
	run -0 relations <<-'END'
		differs;differs:PER:;The rescue in Merrow was led by Captain Ana Dorn.;The rescue in Merrow was led by Captain Leo Hartman.
		differs;differs:LOC:;The summit of ministers will be held in Oslo in June.;The summit of ministers will be held in Geneva in June.
		differs;differs:outcome:;The appeal court upheld the ban on fishing.;The appeal court overturned the ban on fishing.
		differs;differs:outcome:;The council approved the plan for the harbour.;The council rejected the plan for the harbour.
		differs;differs:outcome:;The miner died in the hospital on Friday.;The miner survived in the hospital on Friday.
		differs;differs:outcome:;The clerk was charged with murder on Friday.;The clerk was charged with theft on Friday.
		differs;differs:polarity:-|not;The mayor inspected the new harbour in Merrow.;The mayor did not inspect the new harbour in Merrow.
		differs;differs:role:;The army handed the prisoners over to the rebels.;The rebels handed the prisoners over to the army.
		differs;differs:speaker:;"We were told nothing at all," said farmer Tom Brill.;"We were told nothing at all," said teacher Rosa Dorn.
	END
	[ -z "$output" ] || { echo "$output"; false; }
}

@test "look-alikes are no differences" {
	run -0 relations <<-'END'
		same;-;Thirty-two people died in the Corvane mill.;32 people died in the Corvane mill.
		same;figures:;The firm lost $1.2bn last year.;The firm lost 1.2 billion dollars last year.
		same;names:;The talks in Kyiv ended on Friday.;The talks in Kiev ended on Friday.
		same;words:;The fire broke out at noon in Merrow.;The fire broke out in Merrow at 12 p.m.
		same;names:;Kestrel was sued by Delmar over the patent.;Delmar sued Kestrel over the patent.
		same;words:;Anna Brill beat Rosa Dorn in the final.;Rosa Dorn was beaten by Anna Brill in the final.
		same;words:;The court did not uphold the ban on fishing.;The court overturned the ban on fishing.
	END
	printf '%s\n' "$output" | grep -v '^$' >"$BATS_TEST_TMPDIR/got" || true
	! grep -q '^differs' "$BATS_TEST_TMPDIR/got" || { echo "$output"; false; }
}

@test "facts told by people, swapped, or a day apart are seen through" {
	run -0 relations <<-'END'
		differs;differs:NUM:12|120;The ship sank on Monday, killing 12, said the coastguard.;The ship sank on Monday, killing 120, said the coastguard.
		differs;differs:DATE:;The old mill burned down on Monday, said Ann Lee.;The old mill burned down on Tuesday, said Ann Lee.
		differs;differs:NUM:;Three people died and four were hurt in the fire.;Four people died and three were hurt in the fire.
		differs;differs:DATE:;The ceremony was held on 3 May, a day of mourning.;The ceremony was held on 4 May, a day of mourning.
		differs;differs:polarity:-|not;The council voted to close the old harbour.;The council voted not to close the old harbour.
		differs;differs:polarity:;Boats may sail to the island at night.;Boats may not sail to the island at night.
		differs;differs:role:Delmar>Kestrel|Kestrel>Delmar;Delmar sued Kestrel over the patent.;Kestrel sued Delmar over the patent.
		partial;more:b;The coast road is closed.;The coast road is closed until Monday, police say.
	END
	[ -z "$output" ] || { echo "$output"; false; }
}

@test "no amounts that conflict are the same, whatever else is" {
	while IFS='|' read -r x y; do
		got=$(printf 'a\t%s\nb\t%s\n' "$x" "$y" | tag-entities | align |
			cut -f 1)
		[ "$got" != same ] || { echo "$x|$y"; false; }
	done <<-'END'
		He paid 5 crowns for the old boat.|He paid 6 crowns for the old boat.
		She is 34 and lives in Merrow.|She is 35 and lives in Merrow.
		The vote was 215-210.|The vote was 215-211.
		It opened on 1 May 1998.|It opened on 2 May 1998.
		It fell by 0.5 percent.|It fell by 0.6 percent.
	END
}

@test "what one sentence adds is told" {
	run -0 align < <(printf 'a\t%s\nb\t%s\n' \
		'A van hit two cyclists on the coast road.' \
		'A van hit two cyclists on the coast road, and its young driver fled into the woods.')
	[[ "$(cut -f 1 <<<"$output")" = partial ]]
	[[ " $(cut -f 7 <<<"$output") " == *" more:b adds-b:and_its_young_driver_fled_into_the_woods "* ]]
	# The other way round, it is the other one.
	run -0 align < <(printf 'a\t%s\nb\t%s\n' \
		'A van hit two cyclists on the coast road, and its young driver fled into the woods.' \
		'A van hit two cyclists on the coast road.')
	[[ " $(cut -f 7 <<<"$output") " == *" more:a adds-a:and_its_young_driver_fled_into_the_woods "* ]]
}

@test "a sentence that is too long to be read whole is never the same" {
	words=$(seq 255 | sed 's/.*/word&/' | paste -s -d ' ' -)
	for end in 'upheld overturned' 'upheld upheld'; do
		run -0 --separate-stderr align < <(for w in $end; do
			printf '%s\tThe dam broke, %s, and the court %s it.\n' \
				"$((++i))" "$words" "$w"
		done)
		[[ $output == partial* ]]
	done
	yes 'not may no one said Ann first' | head -n 20000 | tr '\n' ' ' >"$BATS_TEST_TMPDIR/x"
	run -0 --separate-stderr align "$BATS_TEST_TMPDIR/x" "$BATS_TEST_TMPDIR/x"
}

@test "an entity of a type that is not known is none" {
	run -0 sh -c 'align -e -m 0 | cut -f 1' < <(
		tsv a 1 body 1 XXX:0-5=1 'Ferry sank in the bay.'
		tsv b 1 body 1 XXX:0-5=2 'Ferry sank in the bay.')
	[ "$output" = same ]
	# The marks of the evidence are not in its values.
	run -0 sh -c 'align | cut -f 7' < <(
		tsv a 1 body 1 'PER:0-3=Ann|Lee' 'Ann led the rescue in the bay.'
		tsv b 1 body 1 'PER:0-3=Tom|Ost' 'Tom led the rescue in the bay.')
	[[ $output == *"differs:PER:Ann_Lee|Tom_Ost "* ]]
}
