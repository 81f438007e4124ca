"""The numbers that funds bear: ordinals before the noun, numerals that end a name."""

import re
from functools import lru_cache

from vcgraph.normalize.patterns import Pattern

ORDINALS = {
    word: number
    for number, words in enumerate(
        "first 1st debut inaugural maiden initial;second 2nd sophomore;third 3rd;fourth 4th;fifth 5th;sixth 6th;seventh 7th;eighth 8th;ninth 9th;tenth 10th;eleventh 11th;twelfth 12th;13th thirteenth;14th fourteenth;15th;16th;17th;18th".split(";"),
        start=1,
    )
    for word in words.split()
}  # fmt: skip
COUNTED = "one two three four five six seven".split()
ROMAN = "I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII".split()
_NUMBER = Pattern(
    rf"\b(?P<number>[IVX]{{1,5}}|\d{{1,2}}|(?<=Fund )(?:{'|'.join(COUNTED).title()}))(?:,? (?:LP|L\.P\.?|LLC|Ltd\.?))?$"
)
ORDINAL = Pattern(
    rf"\b(?P<ordinal>{'|'.join(ORDINALS)})\b(?![- ](?:close|closing|time|stage|round|investment(?! (?:(?:fund|vehicle|pool|trust|company)\b|$))|half|quarter))",
    re.IGNORECASE,
)
NUMERAL = Pattern(rf" (?P<number>[IVX]{{1,5}}|(?i:{'|'.join(COUNTED)}))\b(?![- ](?:of|time|year))")


@lru_cache(maxsize=8192)
def number_of(name: str) -> int | None:
    """The number that ends a fund's name: 4 of "Acme Partners IV"."""
    match = _NUMBER.search(name)
    if match is None or match.start() == 0:
        return None
    return value_of(match["number"])


def bears_number(name: str, ordinal: int) -> bool:
    """Whether a number stands anywhere in a fund's name: 2 in "Asian II Fund"."""
    return any(word in (roman(ordinal), str(ordinal)) for word in name.split())


def ordinal_in(words: str) -> int | None:
    """The number that an ordinal among words tells: 2 of "new second Asia"."""
    found = ORDINAL.search(words)
    return ORDINALS[found["ordinal"].lower()] if found else None


def value_of(number: str) -> int | None:
    """The value of "IV", "Four" or "4"."""
    if number.lower() in COUNTED:
        return COUNTED.index(number.lower()) + 1
    return ROMAN.index(number) + 1 if number in ROMAN else int(number) if number.isdigit() else None


def roman(ordinal: int) -> str:
    """The number as funds bear it.

    >>> roman(4)
    'IV'
    """
    return ROMAN[ordinal - 1] if 0 < ordinal <= len(ROMAN) else str(ordinal)


_WORDS = "first second third fourth fifth sixth seventh eighth ninth tenth".split()


def nth_fund(ordinal: int) -> str:
    """What articles call a fund that has a number and no name.

    >>> nth_fund(3), nth_fund(14)
    ('third fund', '14th fund')
    """
    return f"{_WORDS[ordinal - 1] if ordinal <= len(_WORDS) else f'{ordinal}th'} fund"


def number_behind(mask: str, end: int) -> int | None:
    """ "a $2.6 billion fund, the firm's 14th"."""
    numbered = NUMERAL.match(mask, end)
    if numbered and (number := value_of(numbered["number"])):
        return number
    match = re.match(
        r"(?:,|,? (?:that|which) (?:will be|would be|is|was)) (?:the firm['’]s|its|their|[\ue000\ue005]['’]s) (?P<ordinal>[\w]+)\b",
        mask[end:],
    )
    return ORDINALS.get(match["ordinal"].lower()) if match else None


_COLON = Pattern(rf"\b(?P<ordinal>{'|'.join(ORDINALS)})(?: fund)?: $")


def number_before(mask: str, start: int) -> int | None:
    """ "The follow-up to its first: | a $43 million fund"."""
    told = _COLON.search(mask, 0, start)
    return ORDINALS[told["ordinal"]] if told else None
