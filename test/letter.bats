load setup

# Each line: the ends of a range of capitals and what stands beside it, and
# how they are folded.
@test "capitals fold to small letters, others to themselves" {
	while IFS=$'\t' read -r text want; do
		got=$("$root/test/forms" fold <<<"$text")
		[ "$got" = "$want" ] || { echo "$text: $got"; return 1; }
	done <<-'END'
		@AZ[`az{	@az[`az{
		¿ÀÖ×ØÞß÷	¿àö×øþß÷
		ĀāĮįĲĳĶķ	āāįįĳĳķķ
		ĹĺŇňŊŋŶŷŸŹźŽž	ĺĺňňŋŋŷŷÿźźžž
		İıƁƆƊƏƐƘƙƠƥƬƯưƱƳƴ	iıɓɔɗəɛƙƙơƥƬưưƱƴƴ
		ǌǍǜǝǞǮǱǴǸȘȚȞȠȢȲȴ	ǌǎǜǝǟǯǱǴǹșțȟȠȣȳȴ
		ẔẖẞẟẠỶỿἀ	ẕẖßẟạỷỿἀ
		ΌΎΏΐ	όύώΐ
		΅Ά·ΈΊΑΡΣΫάα	΅ά·έίαρσϋάα
		ЀЏАЯаѐџѠѡ	ѐџаяаѐџѡѡ
		ԱՖՙաֆ	աֆՙաֆ
		＠ＡＺ［ａｚ	＠ａｚ［ａｚ
		’'	''
		他カ한	他カ한
	END
}

@test "bytes that are no character are left as they are" {
	[ "$(printf 'A\377B\303\n' | "$root/test/forms" fold | od -An -c | tr -d ' \n')" = 'a377b303\n' ]
}
