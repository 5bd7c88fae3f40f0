#include "amount/currency.h"

#include "text/letter.h"
#include "text/lexicons.h"

/* Codes of currencies that are named by a country and a word. */
static const struct {
	const char *words, *country, *code;
} by_country[] = {
	{ "dollar dollars cent cents", "us u.s. american", "USD" },
	{ "dollar dollars cent cents", "canadian", "CAD" },
	{ "dollar dollars cent cents", "australian", "AUD" },
	{ "dollar dollars cent cents", "kong", "HKD" },
	{ "dollar dollars cent cents", "zealand", "NZD" },
	{ "dollar dollars cent cents", "singapore singaporean", "SGD" },
	{ "dollar dollars", "taiwan taiwanese", "TWD" },
	{ "dollar dollars", "jamaican", "JMD" },
	{ "dollar dollars", "fijian fiji", "FJD" },
	{ "dollar dollars", "namibian", "NAD" },
	{ "dollar dollars", "liberian", "LRD" },
	{ "dollar dollars", "zimbabwe zimbabwean", "XXX" },
	{ "franc francs", "swiss", "CHF" },
	{ "franc francs", "french", "FRF" },
	{ "franc francs", "belgian", "BEF" },
	{ "franc francs", "rwandan", "RWF" },
	{ "franc francs", "congolese", "CDF" },
	{ "franc francs", "burundian burundi", "BIF" },
	{ "franc francs", "djiboutian djibouti", "DJF" },
	{ "franc francs", "guinean", "GNF" },
	{ "franc francs", "cfa", "XXX" },
	{ "krona kronor crown crowns", "swedish", "SEK" },
	{ "krone kroner crown crowns", "norwegian", "NOK" },
	{ "krone kroner crown crowns", "danish", "DKK" },
	{ "krona kronur crown crowns", "icelandic", "ISK" },
	{ "koruna korunas crown crowns", "czech", "CZK" },
	{ "koruna korunas crown crowns", "slovak", "SKK" },
	{ "pound pounds", "british", "GBP" },
	{ "pound pounds", "egyptian", "EGP" },
	{ "pound pounds lira liras", "lebanese", "LBP" },
	{ "pound pounds lira liras", "syrian", "SYP" },
	{ "pound pounds", "irish", "IEP" },
	{ "pound pounds", "cypriot", "CYP" },
	{ "lira liras", "turkish", "TRY" },
	{ "lira liras lire", "italian", "ITL" },
	{ "ruble rubles rouble roubles", "russian", "RUB" },
	{ "ruble rubles rouble roubles", "belarusian belarussian", "XXX" },
	{ "yen", "japanese", "JPY" },
	{ "yuan renminbi", "chinese", "CNY" },
	{ "won", "korean", "KRW" },
	{ "peso pesos", "mexican", "MXN" },
	{ "peso pesos", "argentine argentinian argentinean", "ARS" },
	{ "peso pesos", "chilean", "CLP" },
	{ "peso pesos", "colombian", "COP" },
	{ "peso pesos", "philippine filipino", "PHP" },
	{ "peso pesos", "cuban", "CUP" },
	{ "peso pesos", "uruguayan", "UYU" },
	{ "peso pesos", "dominican", "DOP" },
	{ "rial rials riyal riyals", "saudi arabian", "SAR" },
	{ "rial rials riyal riyals", "qatari qatar", "QAR" },
	{ "rial rials riyal riyals", "yemeni", "YER" },
	{ "rial rials riyal riyals", "omani", "OMR" },
	{ "rial rials riyal riyals", "iranian", "IRR" },
	{ "dinar dinars", "kuwaiti", "KWD" },
	{ "dinar dinars", "iraqi", "IQD" },
	{ "dinar dinars", "jordanian", "JOD" },
	{ "dinar dinars", "bahraini", "BHD" },
	{ "dinar dinars", "tunisian", "TND" },
	{ "dinar dinars", "algerian", "DZD" },
	{ "dinar dinars", "libyan", "LYD" },
	{ "dinar dinars", "serbian", "RSD" },
	{ "dirham dirhams", "uae u.a.e. emirati", "AED" },
	{ "dirham dirhams", "moroccan", "MAD" },
	{ "rupee rupees", "indian", "INR" },
	{ "rupee rupees", "pakistani pakistan", "PKR" },
	{ "rupee rupees", "lankan", "LKR" },
	{ "rupee rupees", "nepalese nepali nepal", "NPR" },
	{ "rupee rupees", "mauritian", "MUR" },
	{ "rupiah", "indonesian", "IDR" },
	{ "ringgit", "malaysian", "MYR" },
	{ "baht", "thai", "THB" },
	{ "dong", "vietnamese vietnam", "VND" },
	{ "taka", "bangladeshi", "BDT" },
	{ "rand", "african", "ZAR" },
	{ "naira", "nigerian", "NGN" },
	{ "cedi cedis", "ghanaian ghana", "GHS" },
	{ "birr", "ethiopian", "ETB" },
	{ "kwacha", "zambian", "ZMW" },
	{ "kwacha", "malawian malawi", "MWK" },
	{ "shilling shillings", "kenyan kenya", "KES" },
	{ "shilling shillings", "ugandan uganda", "UGX" },
	{ "shilling shillings", "tanzanian tanzania", "TZS" },
	{ "shilling shillings", "somali", "SOS" },
	{ "hryvnia hryvnias", "ukrainian", "UAH" },
	{ "tenge", "kazakh kazakhstani", "KZT" },
	{ "zloty zlotys", "polish", "PLN" },
	{ "forint forints", "hungarian", "HUF" },
	{ "leu lei", "romanian", "RON" },
	{ "leu lei", "moldovan", "MDL" },
	{ "lev leva levs", "bulgarian", "BGN" },
	{ "kuna kunas", "croatian", "HRK" },
	{ "lek", "albanian", "ALL" },
	{ "shekel shekels", "israeli", "ILS" },
	{ "real reais reals", "brazilian", "BRL" },
	{ "mark marks", "german", "DEM" },
	{ "guilder guilders", "dutch", "NLG" },
};

/* The token after the words that may name a country: one token or two. */
static size_t
country_end(const struct amounts *a, size_t i)
{
	if (amount_is_one_of(a, i, "hong new south sri saudi") &&
	    amount_is_one_of(
		a, i + 1, "kong zealand taiwan african korean lankan arabian"))
		return i + 2;
	return i + 1;
}

/* The code of a country and its currency, as in "Swiss francs", or NULL. */
static const char *
country_code(const struct amounts *a, size_t i)
{
	size_t end = country_end(a, i), k;

	if (!amount_is(a, end, AMOUNT_CURRENCY))
		return NULL;
	for (k = 0; k < sizeof(by_country) / sizeof(by_country[0]); k++)
		if (amount_is_one_of(a, end - 1, by_country[k].country) &&
		    amount_is_one_of(a, end, by_country[k].words))
			return by_country[k].code;
	return NULL;
}

/* The code of the sign or word that begins with token i; NULL for none. */
static const char *
code_of(const struct amounts *a, size_t i)
{
	static const struct {
		const char *words, *code;
	} list[] = { { "$ us u.s. usd dollar dollars bucks dlr dlrs", "USD" },
		{ "cent cents penny pennies", "USD" },
		{ "\xc2\xa3 gbp pound pounds sterling pence", "GBP" },
		{ "\xe2\x82\xac eur euro euros", "EUR" },
		{ "\xc2\xa5 jpy yen", "JPY" },
		{ "\xe2\x82\xb9 inr rs rs. rupee rupees", "INR" },
		{ "cny rmb yuan renminbi", "CNY" }, { "chf", "CHF" },
		{ "ruble rubles rouble roubles", "RUB" },
		{ "hryvnia hryvnias", "UAH" }, { "won", "KRW" },
		{ "zloty zlotys", "PLN" }, { "forint forints", "HUF" },
		{ "lira liras", "TRY" }, { "lek", "ALL" },
		{ "shekel shekels", "ILS" }, { "rand", "ZAR" },
		{ "naira", "NGN" }, { "r real reais", "BRL" },
		{ "baht", "THB" }, { "ringgit rm myr", "MYR" },
		{ "php", "PHP" }, { "rupiah", "IDR" }, { "taka", "BDT" },
		{ "tenge", "KZT" }, { "kwacha", "ZMW" },
		{ "krona kronor", "SEK" }, { "bitcoin bitcoins", "XBT" },
		{ "a au aud", "AUD" }, { "hk hkd", "HKD" },
		{ "c ca cad", "CAD" }, { "nz nzd", "NZD" }, { "s sgd", "SGD" },
		{ "nt", "TWD" }, { "dong", "VND" }, { "cedi cedis", "GHS" },
		{ "birr", "ETB" }, { "lev leva levs", "BGN" },
		{ "kuna kunas", "HRK" } };
	const char *code = country_code(a, i);
	size_t k;

	if (code != NULL)
		return code;
	for (k = 0; k < sizeof(list) / sizeof(list[0]); k++)
		if (amount_is_one_of(a, i, list[k].words))
			return list[k].code;
	return NULL;
}

static const char *
code_or_unknown(const struct amounts *a, size_t i)
{
	const char *code = code_of(a, i);

	return code == NULL ? "XXX" : code;
}

/* The sign that begins with token i; i for none. */
static size_t
sign_end(const struct amounts *a, size_t i)
{
	size_t at = i;

	if (amount_is_word(a, at + 1, "$") &&
	    amount_is_one_of(a, at, "us u.s. a au c ca cad hk nz s nt r") &&
	    a->words->word[at].glue >= '2')
		at++;
	if (amount_is_one_of(
		a, at, "$ \xc2\xa3 \xe2\x82\xac \xc2\xa5 \xe2\x82\xb9"))
		return at + 1;
	if (amount_is_word(a, i, "rs") && amount_is_word(a, i + 1, "."))
		return i + 2;
	return i + (amount_is_one_of(a, i,
			"rs rs. usd eur gbp inr cad aud hkd nzd sgd chf jpy "
			"cny rmb dlrs rm php")
			   ? 1U
			   : 0U);
}

size_t
currency_parse_sign(const struct amounts *a, size_t i, const char **code)
{
	size_t end = i;

	if (amount_is(a, i, AMOUNT_BEGIN))
		end = sign_end(a, i);
	if (end > i)
		*code = code_or_unknown(a, i);
	return end;
}

/* A sign after its figures: 4$, 5 €, and not "4 $5 notes". */
static int
trailing_sign(const struct amounts *a, size_t i)
{
	char glue;

	if (i == 0 || i >= a->words->n ||
	    !amount_is_one_of(a, i, "$ \xc2\xa3 \xe2\x82\xac"))
		return 0;
	glue = a->words->word[i].glue;
	if (glue == '1')
		return 1;
	return (glue == '3' || (glue == '0' && !amount_is_word(a, i, "$"))) &&
	       (i + 1 == a->words->n ||
		   a->words->word[i + 1].token.kind != TOKEN_NUMBER);
}

/* The end of a word of money that begins with token i; i for none. */
static size_t
word_end(const struct amounts *a, size_t i)
{
	size_t end = i + 1;

	if (!amount_is(a, i, AMOUNT_CURRENCY) ||
	    amount_is_one_of(a, i, "mark marks real crown pound won"))
		return i;
	if (amount_is_one_of(a, i, "euro") &&
	    amount_is_one_of(a, end, "cent cents"))
		return end + 1;
	return end + (amount_is_word(a, i, "pounds") &&
				 amount_is_word(a, end, "sterling")
			     ? 1U
			     : 0U);
}

size_t
currency_parse_word(const struct amounts *a, size_t i, const char **code)
{
	const char *of_country = country_code(a, i);
	size_t end;

	if (of_country != NULL) {
		*code = of_country;
		return country_end(a, i) + 1;
	}
	end = trailing_sign(a, i) ? i + 1 : word_end(a, i);
	if (end > i)
		*code = code_or_unknown(a, i);
	return end;
}

struct span
currency_joined(struct span word, const char **code)
{
	static const struct {
		const char *sign, *code;
	} list[] = { { "RM", "MYR" }, { "R", "ZAR" }, { "PHP", "PHP" },
		{ "US", "USD" }, { "USD", "USD" }, { "EUR", "EUR" },
		{ "GBP", "GBP" }, { "Rs", "INR" }, { "INR", "INR" },
		{ "Rp", "IDR" }, { "KSh", "KES" }, { "AED", "AED" },
		{ "CHF", "CHF" } };
	struct span none = { "", 0 };
	size_t n = 0, k;

	while (
	    n < word.n && n < 4 && !letter_is_digit((unsigned char)word.p[n]))
		n++;
	if (n == 0 || n == word.n || n == 4)
		return none;
	for (k = 0; k < sizeof(list) / sizeof(list[0]); k++)
		if (span_equal(
			(struct span){ word.p, n }, span_of(list[k].sign))) {
			*code = list[k].code;
			return (struct span){ word.p + n, word.n - n };
		}
	return none;
}
