"""Currencies as texts write them: signs, codes and names, with the country where the name alone does not tell."""

import re

from vcgraph.normalize.patterns import Pattern
from vcgraph.normalize.scanning import has_one

_SIGNS = {
    "US$": "USD", "U.S.$": "USD", "CA$": "CAD", "Cdn$": "CAD", "Can$": "CAD", "C$": "CAD", "AU$": "AUD", "Aus$": "AUD",
    "A$": "AUD", "NZ$": "NZD", "SG$": "SGD", "S$": "SGD", "HK$": "HKD", "NT$": "TWD", "R$": "BRL", "MX$": "MXN",
    "Mex$": "MXN", "CN¥": "CNY", "JP¥": "JPY", "€": "EUR", "£": "GBP", "₹": "INR", "₩": "KRW", "₪": "ILS", "₽": "RUB",
    "₺": "TRY", "₦": "NGN", "₱": "PHP", "฿": "THB", "₫": "VND", "₴": "UAH", "₸": "KZT", "RM": "MYR", "Rp": "IDR",
    "SFr": "CHF", "Fr.": "CHF", "Dh": "AED", "Dhs": "AED", "KSh": "KES", "Ksh": "KES", "KES": "KES", "GH₵": "GHS",
    "SKr": "SEK", "NKr": "NOK", "DKr": "DKK", "E£": "EGP", "Tk": "BDT", "GH¢": "GHS",
    "zł": "PLN", "S/": "PEN", "Euro": "EUR", "euro": "EUR", "E": "EUR", "$US": "USD", "$A": "AUD", "$AU": "AUD",
    "$NZ": "NZD", "$HK": "HKD", "$S": "SGD", "$C": "CAD",
}  # fmt: skip
_CODES = {
    code: code
    for code in """USD EUR GBP CAD AUD NZD SGD HKD TWD INR CNY JPY KRW CHF SEK NOK DKK ISK PLN CZK HUF RON BGN TRY RUB
    UAH ILS ZAR NGN GHS EGP MAD AED SAR QAR KWD BHD OMR JOD BRL MXN ARS CLP COP PEN IDR MYR THB VND PHP PKR BDT
    LKR NPR KZT GEL XOF XAF UGX TZS RWF""".split()
} | {"RMB": "CNY", "NTD": "TWD", "NIS": "ILS", "STG": "GBP", "CNH": "CNY", "KES": "KES"}
_LOWER_CODES = {code.lower(): code for code in ("USD", "EUR", "GBP", "INR")} | {"Usd": "USD", "Eur": "EUR"}
_ZEROS = {
    1: "CNY HKD TWD SEK NOK DKK ZAR MXN BRL EGP MAD GHS THB CZK UAH TRY ILS MYR PEN SAR QAR AED",
    2: "INR JPY RUB PHP PKR BDT LKR NPR KES ISK HUF KZT RWF",
    3: "KRW NGN ARS CLP COP TZS UGX XOF XAF",
    4: "IDR VND",
}  # fmt: skip
ZEROS = {code: zeros for zeros, codes in _ZEROS.items() for code in codes.split()}
"""How many zeros a sum has more than the same in dollars, by currency: rough, since rates move; none for the others."""

NEEDS_SCALE = frozenset("R N TRY COP PEN RON Dh Dhs Tk Rp RM Fr. S/ Euro euro E".split())
"""Prefixes that are also something else, and count only before a figure with a scale."""

# (names, code where no country is named, code by country)
_NAMES: tuple[tuple[str, str | None, dict[str, str]], ...] = (
    ("dollar dollars buck bucks", "USD", {
        "us": "USD", "u.s.": "USD", "american": "USD", "canadian": "CAD", "australian": "AUD", "aussie": "AUD",
        "new zealand": "NZD", "kiwi": "NZD", "singapore": "SGD", "singaporean": "SGD", "hong kong": "HKD",
        "taiwan": "TWD", "new taiwan": "TWD", "taiwanese": "TWD"}),
    ("euro euros", "EUR", {}),
    ("pound pounds", "GBP", {"british": "GBP", "uk": "GBP", "egyptian": "EGP"}),
    ("sterling", "GBP", {}),
    ("rupee rupees", "INR", {"indian": "INR", "pakistani": "PKR", "pakistan": "PKR", "sri lankan": "LKR",
                             "nepali": "NPR", "nepalese": "NPR"}),
    ("yuan renminbi", "CNY", {"chinese": "CNY"}),
    ("yen", "JPY", {"japanese": "JPY"}),
    ("won", "KRW", {"korean": "KRW", "south korean": "KRW", "korea": "KRW"}),
    ("shekel shekels", "ILS", {"israeli": "ILS", "new israeli": "ILS", "new": "ILS"}),
    ("rand", "ZAR", {"south african": "ZAR"}),
    ("naira", "NGN", {"nigerian": "NGN"}),
    ("ruble rubles rouble roubles", "RUB", {"russian": "RUB"}),
    ("lira liras", "TRY", {"turkish": "TRY"}),
    ("dirham dirhams", "AED", {"uae": "AED", "emirati": "AED", "moroccan": "MAD"}),
    ("riyal riyals", "SAR", {"saudi": "SAR", "qatari": "QAR"}),
    ("franc francs", "CHF", {"swiss": "CHF", "cfa": "XOF"}),
    ("krona kronor", "SEK", {"swedish": "SEK", "icelandic": "ISK"}),
    ("krone kroner", "NOK", {"norwegian": "NOK", "danish": "DKK", "denmark": "DKK"}),
    ("crown crowns", None, {"swedish": "SEK", "norwegian": "NOK", "danish": "DKK", "czech": "CZK"}),
    ("kr", "SEK", {"swedish": "SEK", "norwegian": "NOK", "danish": "DKK", "icelandic": "ISK"}),
    ("reais", "BRL", {"brazilian": "BRL"}),
    ("peso pesos", None, {"mexican": "MXN", "mexico": "MXN", "philippine": "PHP", "argentine": "ARS",
                          "chilean": "CLP", "colombian": "COP"}),
    ("ringgit", "MYR", {"malaysian": "MYR"}),
    ("baht", "THB", {"thai": "THB"}),
    ("rupiah", "IDR", {"indonesian": "IDR"}),
    ("dong", None, {"vietnamese": "VND", "vietnam": "VND"}),
    ("zloty zlotys zł", "PLN", {"polish": "PLN"}),
    ("forint forints", "HUF", {"hungarian": "HUF"}),
    ("koruna", "CZK", {"czech": "CZK"}),
    ("hryvnia hryvnias", "UAH", {"ukrainian": "UAH"}),
    ("tenge", "KZT", {"kazakh": "KZT"}),
    ("shilling shillings", None, {"kenyan": "KES", "kenya": "KES", "ugandan": "UGX", "tanzanian": "TZS"}),
    ("cedi cedis", "GHS", {"ghanaian": "GHS"}),
    ("taka", "BDT", {"bangladeshi": "BDT"}),
    ("dinar dinars", None, {"kuwaiti": "KWD", "bahraini": "BHD", "jordanian": "JOD"}),
)  # fmt: skip
_BY_NAME = {name: (code, countries) for names, code, countries in _NAMES for name in names.split()}
_CJK_NAMES = {"美元": "USD", "美金": "USD", "欧元": "EUR", "英镑": "GBP", "日元": "JPY", "港元": "HKD", "人民币": "CNY",
              "元人民币": "CNY", "元": "CNY"}  # fmt: skip
_PLAIN_PREFIXES = _SIGNS | _CODES | _LOWER_CODES


def _alternatives(words: "dict[str, str] | tuple[str, ...] | set[str]") -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=lambda word: (-len(word), word)))


_COUNTRIES = {country for _, countries in _BY_NAME.values() for country in countries}
_WORD_CODES = _alternatives(_CODES | _LOWER_CODES)
_GLYPHS = "€£₹₩₪₽₺₦₱฿₫₴₸"
# A letter before would make the sign part of a word; "US $5" is one sign, "A $5" is an article and a sign.
PREFIX = Pattern(
    rf"(?:(?<![A-Za-z])(?:(?:US|U\.S\.|{_WORD_CODES}) ?\$|(?P<sign>{_alternatives(_PLAIN_PREFIXES)}|kr|[RN](?=$)))"
    rf"|(?P<glyph>[$¥￥{_GLYPHS}]|(?<![A-Za-z])Rs\.?)) ?$"
)
"""A currency that ends right where a figure begins; search it in the text before the figure."""

SUFFIX = (
    rf"(?:\ ?(?P<suffix_glyph>[$¥￥{_GLYPHS}])(?!\ ?[0-9])"
    rf"|\ ?(?P<open>\()?(?P<suffix_code>(?:US\$|{_WORD_CODES})(?![A-Za-z$])(?!\ ?[0-9]))(?(open)\))"
    rf"|(?:\ |-|(?<=[MmKB])\ ?)(?:of\ |de\ |di\ |d['’])?(?i:(?P<country>{_alternatives(_COUNTRIES)})[ -])?"
    rf"(?i:(?P<name>{_alternatives(set(_BY_NAME))}))(?:\ sterling)?(?![A-Za-z0-9])"
    rf"|(?P<cjk_name>{_alternatives(_CJK_NAMES)}))"
)
"""A currency behind a figure and its scale."""

_DOLLAR_NOTE = Pattern(
    r"\b(?:[Aa]ll|[Ff]igures|[Aa]mounts|[Pp]rices|[Cc]urrency|[Dd]ollars)\b[^.\n$0-9]{0,50}\b(?:in|are|as)\s+"
    r"(?P<which>CAD|AUD|NZD|SGD|HKD|(?:Canadian|Australian|New Zealand|Singapore|Hong Kong) (?:dollars|currency))"
)
_OTHER_DOLLARS = (
    "CAD", "AUD", "NZD", "SGD", "HKD", "Canadian ", "Australian ", "New Zealand ", "Singapore ", "Hong Kong ",
)  # fmt: skip
"""What a note of another dollar ends in: a cheap test before the full pattern."""
_BESIDE_US = Pattern(
    r"(?<![A-Za-z])\$ ?\d[\d.,]* ?(?:[mbk]n?|million|billion)?\b ?"
    r"\((?:(?:about|around|approximately|roughly|some) )?US ?\$"
)
""" "$28 million (US$20 million)": the first are dollars of another country."""
_OF_DOLLARS = {
    "AUD": Pattern(r"\b(?:Australian?s?|Sydney|Melbourne|Brisbane|Perth)\b"),
    "CAD": Pattern(r"\b(?:Canada|Canadian|Toronto|Vancouver|Montr[eé]al|Ontario)\b"),
    "HKD": Pattern(r"\bHong Kong\b"),
    "NZD": Pattern(r"\b(?:New Zealand|Auckland|Wellington)\b"),
    "SGD": Pattern(r"\bSingapore(?:an)?\b"),
}
_CONTEXTS = {
    "china": Pattern(r"\b(?:[Yy]uan|RMB|[Rr]enminbi|CNY|China|Chinese|Beijing|Shanghai|Shenzhen)\b"),
    "japan": Pattern(r"\b(?:[Yy]en|JPY|Japan|Japanese|Tokyo)\b"),
    "korea": Pattern(r"\b(?:KRW|Korea|Korean|Seoul|Kakao|Naver|Coupang)\b"),
    "norway": Pattern(r"\b(?:NOK|Norway|Norwegian|Oslo)\b"),
    "denmark": Pattern(r"\b(?:DKK|Denmark|Danish|Copenhagen)\b"),
    "sweden": Pattern(r"\b(?:SEK|Sweden|Swedish|Stockholm)\b"),
    "czech": Pattern(r"\b(?:CZK|Czech|Prague)\b"),
    "pakistan": Pattern(r"\b(?:PKR|Pakistan|Pakistani|Karachi|Lahore)\b"),
    "india": Pattern(r"\b(?:INR|India|Indian|Mumbai|Bengaluru|Bangalore|Delhi)\b"),
    "nigeria": Pattern(r"\b(?:[Nn]aira|NGN|Nigeria|Nigerian|Lagos)\b"),
    "mexico": Pattern(r"\b(?:MXN|Mexico|Mexican)\b"),
    "philippines": Pattern(r"\b(?:PHP|Philippines?|Filipino|Manila)\b"),
    "kenya": Pattern(r"\b(?:KES|Kenya|Kenyan|Nairobi)\b"),
    "vietnam": Pattern(r"\b(?:VND|Vietnam|Vietnamese|Hanoi)\b"),
}
_BY_CONTEXT: dict[str, tuple[tuple[str, str], ...]] = {
    "kr": (("sweden", "SEK"), ("denmark", "DKK"), ("norway", "NOK")),
    "crown": (("sweden", "SEK"), ("denmark", "DKK"), ("norway", "NOK"), ("czech", "CZK")),
    "krone": (("norway", "NOK"), ("denmark", "DKK")),
    "won": (("korea", "KRW"),),
    "peso": (("mexico", "MXN"), ("philippines", "PHP")),
    "shilling": (("kenya", "KES"),),
    "dong": (("vietnam", "VND"),),
    "N": (("nigeria", "NGN"),),
}
_DOLLARS = {"canadian": "CAD", "australian": "AUD", "new zealand": "NZD", "singapore": "SGD", "hong kong": "HKD"}


class CurrencyReader:
    """Reads the currencies of one article: what a sign leaves open, the rest of the article decides.

    >>> CurrencyReader("A Shanghai firm").prefix("¥"), CurrencyReader("A Tokyo firm").prefix("¥")
    ('CNY', 'JPY')
    """

    def __init__(self, text: str) -> None:
        self._text = text
        self._known: dict[str, str | None] = {}

    def prefix(self, sign: str) -> str | None:
        """The ISO 4217 code of a sign or code before a figure; None where the article does not settle it."""
        sign = sign.strip()
        if sign in _PLAIN_PREFIXES:
            return _PLAIN_PREFIXES[sign]
        if sign.endswith("$") and len(sign) > 1:
            return _CODES.get(sign[:-1].strip(), "USD")
        return self._ambiguous(sign.rstrip("."))

    def suffix(self, match: re.Match[str]) -> str | None:
        """The ISO 4217 code of the currency behind a figure, from a match of `SUFFIX`."""
        if match["suffix_glyph"]:
            return self.prefix(match["suffix_glyph"])
        if match["suffix_code"]:
            return self.prefix(match["suffix_code"])
        if match["cjk_name"]:
            return _CJK_NAMES[match["cjk_name"]]
        return self._named(match["name"].lower(), (match["country"] or "").lower())

    def _named(self, name: str, country: str) -> str | None:
        code, countries = _BY_NAME[name]
        if country:
            return countries.get(country)
        return self._ambiguous(name.removesuffix("s").replace("kroner", "krone")) or code

    def _ambiguous(self, sign: str) -> str | None:
        if sign not in self._known:
            self._known[sign] = self._decide(sign)
        return self._known[sign]

    def _decide(self, sign: str) -> str | None:
        if sign in ("$", "dollar"):
            return self._dollar()
        if sign in ("¥", "￥"):
            return "CNY" if self._speaks_of("china") and not self._speaks_of("japan") else "JPY"
        if sign in ("Rs", "rupee"):
            return "PKR" if self._speaks_of("pakistan") and not self._speaks_of("india") else "INR"
        if sign == "R":
            return "ZAR"
        found = [code for context, code in _BY_CONTEXT.get(sign, ()) if self._speaks_of(context)]
        if sign == "kr":
            return found[0] if found else "SEK"
        return found[0] if len(found) == 1 else None

    def _dollar(self) -> str:
        note = _DOLLAR_NOTE.search(self._text) if has_one(self._text, _OTHER_DOLLARS) else None
        if not note:
            return self._dollar_of_place() or "USD"
        which = note["which"]
        return which if which in _CODES else _DOLLARS[which.rpartition(" ")[0].lower()]

    def _dollar_of_place(self) -> str | None:
        """The dollar of the one country named that has its own, where plain dollars are given in American ones too."""
        if ("US$" not in self._text and "US $" not in self._text) or _BESIDE_US.search(self._text) is None:
            return None
        named = [code for code, place in _OF_DOLLARS.items() if place.search(self._text)]
        return named[0] if len(named) == 1 else None

    def _speaks_of(self, context: str) -> bool:
        return _CONTEXTS[context].search(self._text) is not None
