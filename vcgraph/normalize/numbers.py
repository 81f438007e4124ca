"""Figures of news prose: grouped digits, decimal points and commas, words, and scales from thousand to lakh crore."""

import re
from decimal import Decimal

NUMBER = (
    r"(?:[0-9]{1,3}(?:,[0-9]{2,3}){0,5},[0-9]{3}(?:\.[0-9]{1,4})?(?![0-9])"  # 1,234,567.89 and 12,34,567
    r"|[0-9]{1,3}(?:\.[0-9]{3}){2,5}(?:,[0-9]{1,2})?(?![0-9])"  # 1.234.567,89
    r"|[0-9]{1,3}(?: [0-9]{3}){2,4}(?![0-9])"  # 1 234 567
    r"|[0-9]{1,3}(?:['’][0-9]{3}){1,4}(?![0-9])"  # 1'234'567
    r"|[0-9]{1,15}(?:\.[0-9]{1,6}|,[0-9]{1,2}(?![0-9,]))?[½¼¾]?(?![0-9]))"  # 1234.5 and 12,5
)

_SCALES: dict[str, Decimal] = {
    spelling: Decimal(10) ** power
    for power, spellings in {
        2: "hundred",
        3: "k thousand thousands",
        5: "lakh lakhs lac lacs",
        6: "m mm mn mln mil mill mio million millions millionen millones milioni mi milhão milhões miljoner",
        7: "crore crores cr crs",
        9: "b bn bln bil billion billions mrd milliard milliards milliarden bilhão bilhões miljarder",
        12: "t tn trn trillion trillions",
    }.items()
    for spelling in spellings.split()
} | {"万": Decimal(10**4), "亿": Decimal(10**8)}
LAKH_LETTER = "l"
"""Stands for lakh, but only behind a sum of rupees."""

_LONG = "|".join(sorted((s for s in _SCALES if len(s) > 1), key=len, reverse=True))
_COMPOUND = r"(?:hundred|thousand|lakhs?|lacs?)[ -](?:thousand|million|billion|crores?|cr)"
WORD_SCALE = rf"(?:{_COMPOUND}|{_LONG})"
SCALE = (
    rf"(?:(?: ?[-–‑] ?| )?(?P<scale>(?i:{WORD_SCALE}))(?![A-Za-z0-9])"
    r"(?:(?:(?<=[Mm]io)|(?<=[Mm]rd)|(?<=[Mm]ln))\.(?= (?:€|(?:[Ee]uros?|EUR|CHF|USD|PLN)\b)))?"
    r"|(?P<letter>(?:(?<=[0-9])| (?=.(?!-)))[KkMmBbTL])"
    r"(?:(?![A-Za-z0-9&'’])|(?<=M)(?=(?:SEK|NOK|DKK|EUR|USD|GBP|CHF)(?![A-Za-z])))| ?(?P<cjk>[万亿]))"
)
"""A scale behind a figure; the groups `scale`, `letter` and `cjk` hold its spelling."""

_UNITS = {
    word: Decimal(value)
    for value, word in enumerate(
        """zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
        seventeen eighteen nineteen""".split()
    )
    if value
}
_TENS = {
    word: Decimal(10 * value)
    for value, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), start=2)
}
_PARTS = {"half": Decimal("0.5"), "quarter": Decimal("0.25"), "quarters": Decimal("0.25")}
_UNIT = "|".join(sorted(_UNITS, key=len, reverse=True))
_SMALL = rf"(?:(?:{'|'.join(_TENS)})(?:[ -](?:{_UNIT}))?|{_UNIT})"
NUMBER_WORDS = (
    r"(?:(?:an? |one[ -])?half(?:[ -]an?)?|(?:a |three[ -])quarters?(?:(?:[ -]of)?[ -]an?)?"
    rf"|{_SMALL} and an? (?:half|quarter)|(?:{_SMALL} hundred (?:and )?)?{_SMALL}|an?)"
)
"""A figure in words, as it stands before a scale."""


def parse_number(figure: str, *, comma_land: bool = False) -> Decimal:
    """The number that digits write. `comma_land` reads a lone ".500" as thousands, as prices in euros do.

    >>> [str(parse_number(figure)) for figure in ("1,234.5", "12,5", "4,00,000", "1.234.567,89", "1 500 000", "2½")]
    ['1234.5', '12.5', '400000', '1234567.89', '1500000', '2.5']
    """
    part = {"½": Decimal("0.5"), "¼": Decimal("0.25"), "¾": Decimal("0.75")}.get(figure[-1], Decimal(0))
    digits = figure.rstrip("½¼¾").replace(" ", "").replace("'", "").replace("’", "")
    if "," in digits and "." in digits:
        group = min(",.", key=digits.rindex)
        digits = digits.replace(group, "").replace(",", ".")
    elif _is_grouped(digits, comma_land=comma_land):
        digits = digits.replace(",", "").replace(".", "")
    return Decimal(digits.replace(",", ".")) + part


def _is_grouped(digits: str, *, comma_land: bool) -> bool:
    if digits.count(",") + digits.count(".") > 1:
        return True
    whole, mark, rest = digits.partition("," if "," in digits else ".")
    return len(rest) == 3 and 0 < len(whole) <= 3 and whole != "0" and (mark == "," or comma_land)


def parse_number_words(words: str) -> Decimal:
    """The number that words write.

    >>> [str(parse_number_words(w)) for w in ("half a", "two and a half", "one hundred and twenty", "thirty-five", "a")]
    ['0.5', '2.5', '120', '35', '1']
    """
    total, tokens = Decimal(0), re.split(r"[ -]+", words.lower())
    if tokens[0] == "three" and "quarters" in tokens:
        return Decimal("0.75")
    for token in tokens:
        if token == "hundred":
            total *= 100
        total += _UNITS.get(token) or _TENS.get(token) or _PARTS.get(token) or 0
    if tokens[:2] == ["one", "half"]:
        return Decimal("0.5")
    return total or Decimal(1)


def parse_scale(spelling: str) -> Decimal:
    """What a scale multiplies by.

    >>> [f"{parse_scale(s):.0e}" for s in ("K", "mn", "Million", "crore", "lakh crore", "hundred million")]
    ['1e+3', '1e+6', '1e+6', '1e+7', '1e+12', '1e+8']
    """
    product = Decimal(1)
    for word in re.split(r"[ -]", spelling.strip().lower()):
        product *= Decimal(10**5) if word == LAKH_LETTER else _SCALES[word]
    return product
