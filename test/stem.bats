load setup

# Words of each rule, with the stems of Snowball 3.1.1.
@test "stems are those of Porter2" {
	while read -r word want; do
		echo "$word" >>"$BATS_TEST_TMPDIR/words"
		echo "$want" >>"$BATS_TEST_TMPDIR/want"
	done < <(xargs -n 2 <<-END
		house hous housed hous houses hous hope hope hoping hope hoped hope
		hopping hop hop hop tan tan tanned tan cease ceas paste paste
		pasted paste sky sky skis ski skies sky dying die lying lie tying tie
		vying vie hying hie idly idl gently gentl ugly ugli early earli
		only onli singly singl howe howe atlas atlas cosmos cosmos bias bias
		andes andes news news inning inning innings inning outing outing
		canning canning herring herring earring earring evening evening
		proceed proceed proceeds proceed exceed exceed succeed succeed
		succeeded succeed us us gas gas gaps gap kiwis kiwi this this
		caresses caress ponies poni ties tie cries cri dies die flies fli
		miss miss boss boss focus focus bus bus agreed agre feed feed
		exceedingly exceed proceedings proceed plastered plaster bled bled
		motoring motor sing sing singing sing luxuriated luxuri
		conflated conflat troubled troubl sized size tried tri falling fall
		hissing hiss fizzed fizz failing fail filing file filed file
		bidding bid egged egg cry cri by by say say enjoy enjoy happy happi
		dyed dy eyed eye yes yes youth youth boyish boyish toying toy
		relational relat conditional condit rational ration valenci valenc
		hesitanci hesit abli abli digitizer digit conformabli conform
		radically radic differently differ vilely vile analogousli analog
		vietnamization vietnam predication predic operator oper
		feudalism feudal decisiveness decis hopefulness hope
		callousness callous formaliti formal sensitiviti sensit
		sensibiliti sensibl apologist apolog biology biolog geologist geolog
		duly duli greatly great seemingly seem badly bad triplicate triplic
		formative format formalize formal electriciti electr electrical electr
		hopeful hope goodness good alternative altern revival reviv
		allowance allow inference infer airliner airlin gyroscopic gyroscop
		adjustable adjust defensible defens irritant irrit replacement replac
		adjustment adjust dependent depend adoption adopt homologous homolog
		communism communism activate activ angulariti angular effective effect
		bowdlerize bowdler rolled roll controll control roll roll
		ration ration nation nation probate probat rate rate late late
		create creat generate generat communist communist communion communion
		arsenal arsenal arsenic arsenic emergency emergenc emerging emerg
		generally general general general interest interest
		international internat later later lateral lateral organ organ
		organised organis organization organiz university universiti
		universal universal past past pastoral pastor passive passiv
		"dog's" "dog" "dogs'" "dog" "boys'" "boy" "'cause" "caus"
		"o'clock" "o'clock" "it's" "it" consign consign consigned consign
		consigning consign consignment consign consist consist
		consisted consist consistency consist consistent consist
		consistently consist knack knack knackeries knackeri knave knave
		knavish knavish knee knee kneel kneel knelt knelt knew knew
		knick knick knife knife knight knight knit knit knives knive
		knock knock knot knot know know ox ox axe axe boxed box boxes box
		waxing wax snowed snow snow snow played play fly fli flying fli be be
		bee bee see see skating skate ski ski skiing ski aged age ageing age
	END
	)
	"$root/test/forms" stem <"$BATS_TEST_TMPDIR/words" |
		paste "$BATS_TEST_TMPDIR/words" - >"$BATS_TEST_TMPDIR/got"
	paste "$BATS_TEST_TMPDIR/words" "$BATS_TEST_TMPDIR/want" |
		diff - "$BATS_TEST_TMPDIR/got"
}

@test "words of other letters, and endless ones, are their own stems" {
	for word in naïve running2 "$(printf 'a%.0s' {1..61})ings"; do
		[ "$("$root/test/forms" stem <<<"$word")" = "$word" ]
	done
	[ "$("$root/test/forms" stem <<<"$(printf 'a%.0s' {1..60})ings")" = "$(printf 'a%.0s' {1..60})" ]
}
