"""Sums of money in news prose: figure, currency, bound, range, and whether the sum is a price for each of something.

The grammar reads figures first, with whatever currency and scale stands beside them; joins those that make one range
("$40-50 million"); and then looks at the words around: bounds before ("up to"), units after ("a share"), a second
currency in parentheses. A figure to which no currency can be given is left out ("a seven-figure sum").
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Literal

from vcgraph.model import Money
from vcgraph.model.money import Qualifier
from vcgraph.normalize.currencies import NEEDS_SCALE, PREFIX, SUFFIX, CurrencyReader
from vcgraph.normalize.numbers import (
    NUMBER,
    NUMBER_WORDS,
    SCALE,
    WORD_SCALE,
    parse_number,
    parse_number_words,
    parse_scale,
)
from vcgraph.normalize.patterns import Pattern
from vcgraph.normalize.scanning import scan

MoneyKind = Literal["amount", "per_unit"]
Change = Literal["from", "to"]
_GREATEST = Decimal(10) ** 17
_PREFIX_REACH, _WORDS_REACH = 8, 56

_DIGITS = Pattern(rf"(?<![0-9])(?<![0-9][.,])(?P<number>{NUMBER})(?:\+(?=[ -][mb]illion))?(?:{SCALE})?(?:{SUFFIX})?")
_DIGIT = Pattern(r"[0-9](?<![0-9].)(?<![0-9][.,].)", re.DOTALL)
_WORDS = Pattern(
    rf"(?<![A-Za-z0-9-])(?:(?P<low>(?i:{NUMBER_WORDS}))(?: to | or |-to-))?(?P<words>(?i:{NUMBER_WORDS}))[ -]"
    r"(?:cool |whopping )?"
    rf"(?P<scale>(?i:{WORD_SCALE}))(?P<half> and an? half)?(?:{SUFFIX})"
)
_SCALE_WORD = Pattern(
    r"[ -](?=[HTMBCLhtmbcl])(?<=[A-Za-z].)(?:[Hh]undred|[Tt]housand|[MmBb]illion|[Tt]rillion|[Cc]rore|[Ll]akh|"
    r"HUNDRED|THOUSAND|[MB]ILLION)"
)


@dataclass(frozen=True, slots=True)
class MoneyMention:
    """A sum as it stands in a text.

    `text[start:end]` is the whole expression with bound words, unit and second currency; `text[core_start:core_end]`
    is the figure alone. `also` is the same sum in the second currency that the text gives. `hedge` holds the words that
    bound the sum ("more than"), `change` whether it is the old or the new sum in "from $40bn to $27.5bn".
    """

    start: int
    end: int
    money: Money
    core_start: int
    core_end: int
    kind: MoneyKind = "amount"
    also: Money | None = None
    hedge: str | None = None
    change: Change | None = None


@dataclass(frozen=True, slots=True)
class _Figure:
    start: int
    end: int
    number: Decimal
    scale: Decimal | None = None
    currency: str | None = None
    has_prefix: bool = False
    upper: Decimal | None = None
    change: Change | None = None

    @property
    def value(self) -> Decimal:
        return self.number * (self.scale or 1)


def find_money(text: str) -> list[MoneyMention]:
    """All sums of money in a text, in order and without overlap. Never raises; takes time linear in the text's length.

    >>> [mention] = find_money("It raised more than $4.5-5 million in May.")
    >>> mention.money.value, mention.money.upper, mention.money.currency, mention.hedge
    (Decimal('4500000'), Decimal('5000000'), 'USD', 'more than')
    >>> [(str(m.money.value), m.change) for m in find_money("cut from $40bn to $27.5bn")]
    [('40000000000', 'from'), ('27500000000', 'to')]
    """
    reader = CurrencyReader(text)
    figures = [*_digit_figures(text, reader), *_word_figures(text, reader)]
    figures.sort(key=lambda figure: figure.start)
    mentions = [_mention(text, figure) for figure in _join(text, figures) if figure.value < _GREATEST]
    return _join_second_currencies(text, mentions)


def _digit_figures(text: str, reader: CurrencyReader) -> Iterator[_Figure]:
    end = 0
    for match in scan(_DIGIT, _DIGITS, text):
        figure = _digit_figure(text, match, reader, end)
        if figure:
            end = figure.end
            yield figure


def _digit_figure(text: str, match: re.Match[str], reader: CurrencyReader, floor: int) -> _Figure | None:
    start, spelling = match.start(), match["scale"] or match["letter"] or match["cjk"]
    sign = PREFIX.search(text, max(floor, start - _PREFIX_REACH), start)
    currency = reader.prefix(sign[0]) if sign and _may_be_currency(sign[0].strip(), spelling) else None
    has_prefix = currency is not None
    suffixed = _suffix_currency(text, match, reader)
    end = match.end()
    if suffixed and (not currency or (sign and sign[0].strip() in ("$", "¥", "kr"))):
        currency = suffixed
    elif suffixed is None and match["name"]:
        end = max(match.end("number"), match.end("scale"), match.end("letter"))
    if spelling == "L" and currency != "INR":
        return None
    if not spelling and not suffixed and text[end : end + 1].isalpha():
        return None
    if not has_prefix and text[start - 1 : start].isalpha() and start:
        return None
    number = parse_number(match["number"], comma_land=not spelling and currency in ("EUR", "BRL", "DKK", "NOK", "SEK"))
    begin = sign.start() if sign and has_prefix else start
    return _Figure(begin, end, number, parse_scale(spelling) if spelling else None, currency, has_prefix)


def _may_be_currency(sign: str, spelling: str | None) -> bool:
    """Whether a prefix is one here: "R100 million", but not the "R1T" that is a car."""
    if sign not in NEEDS_SCALE:
        return True
    return spelling is not None and spelling not in ("T", "K", "B", "L")


def _suffix_currency(text: str, match: re.Match[str], reader: CurrencyReader) -> str | None:
    if not any(match[group] for group in ("suffix_glyph", "suffix_code", "cjk_name", "name")):
        return None
    if match["name"] and _is_common_word(text, match):
        return None
    return reader.suffix(match)


def _is_common_word(text: str, match: re.Match[str]) -> bool:
    """Whether a currency's name is another word here: pounds of weight, a prize that was won."""
    name, end = match["name"].lower(), match.end()
    if match["country"]:
        return False
    if name.startswith("pound") and "sterling" not in match[0]:
        has_scale = match["scale"] or match["letter"] or text.startswith(" (", end)
        return not has_scale or bool(_OF_GOODS.match(text, end))
    scaled = match["scale"] or match["letter"]
    if name == "won":
        return not scaled or _AFTER_WON.match(text, end) is None
    return name in ("real", "crown") and not scaled


_AFTER_WON = Pattern(
    r"[,.;:)\]]|$|\s\(|\n| (?:from|in|for|to|at|and|or|of|on|with|this|last|round|investment|funding|Series|seed)\b"
)
""" "1.2 billion won from investors", not "2 million won tickets"."""
_OF_GOODS = Pattern(
    r" of (?!(?:new |fresh |additional |further |annual |total )?(?:funding|capital|equity|debt|investment|venture|"
    r"revenue|sales|cash|money|finance|financing|growth|seed|backing|support))"
)


def _word_figures(text: str, reader: CurrencyReader) -> Iterator[_Figure]:
    end = 0
    for anchor in _SCALE_WORD.finditer(text):
        at = anchor.start() - 1
        window = max(end, at - _WORDS_REACH), anchor.end() + _WORDS_REACH
        match = _WORDS.search(text, *window) if window[0] <= at else None
        figure = _word_figure(text, match, reader) if match else None
        if figure:
            end = figure.end
            yield figure


def _word_figure(text: str, match: re.Match[str], reader: CurrencyReader) -> _Figure | None:
    currency = _suffix_currency(text, match, reader)
    if currency is None or _is_figure_of_speech(text, match):
        return None
    scale = parse_scale(match["scale"])
    number = parse_number_words(match["words"]) + (Decimal("0.5") if match["half"] else 0)
    low = parse_number_words(match["low"]) if match["low"] else number
    upper = number * scale if low < number else None
    return _Figure(match.start(), match.end(), low if upper else number, scale, currency, upper=upper)


def _is_figure_of_speech(text: str, match: re.Match[str]) -> bool:
    """Whether "a billion-dollar" only says how big something is; "a million-dollar round" is a sum."""
    is_attribute = match["words"].lower() in ("a", "an") and match["name"] and not match["name"].endswith("s")
    return bool(is_attribute and match["name"].lower() == "dollar" and not _ROUND_AFTER.match(text, match.end()))


_ROUND_AFTER = Pattern(
    r" (?:seed|angel|bridge|series|funding|financing|round|investment|grant|loan|raise)\b", re.IGNORECASE
)


# --- Joining figures -------------------------------------------------------------------------------------------------

_JOINT = Pattern(
    r"(?:(?P<dash>[-–‑~]|\s[-–‑]\s)|\s(?P<word>to|and|or)\s(?:(?:about|around|even|perhaps|as much as)\s)?)"
)
_LONGEST_JOINT = 16
_WIDEST = 50  # "fell $3.28 to $463" is no range
_BEFORE_PAIR = Pattern(
    r"(?i)\b(?:(?P<range>between|rang(?:e|es|ed|ing)(?: in size)? from|anywhere from|vary from"
    r"|(?:invest(?:s|ing)?|costs?|typically|sums) from"
    r"|(?:che(?:ck|que)s?|tickets?|investments?|sizes?|rounds?|deals?)(?: of| size)? from)|(?P<change>from))"
    r"\s(?:(?:about|around|roughly|some|approximately)\s)?$"
)
_COUNTED = Pattern(
    r"\s(?:\w+\s)?(?:users?|people|customers?|downloads?|members?|subscribers?|visitors?|companies|startups|employees|"
    r"times|units|percent|years?|months?|days?|times)\b"
)


def _join(text: str, figures: list[_Figure]) -> Iterator[_Figure]:
    """Figures that have a currency, with ranges made one and currency and scale lent from one side to the other."""
    pending: _Figure | None = None
    for figure in figures:
        if pending is None:
            pending = figure
            continue
        if figure.start < pending.end:
            continue
        left, right = _relate(text, pending, figure)
        if left.currency:
            yield left
        pending = right
    if pending and pending.currency:
        yield pending


def _relate(text: str, left: _Figure, right: _Figure) -> tuple[_Figure, _Figure | None]:
    """What two neighbouring figures are to each other: one range (and no right one), a change, or strangers."""
    joint = _JOINT.fullmatch(text, left.end, right.start) if right.start - left.end <= _LONGEST_JOINT else None
    if joint is None or left.upper or not _may_share(text, left, right):
        return left, right
    before = _BEFORE_PAIR.search(text, max(0, left.start - 40), left.start)
    word, is_range = joint["word"], bool(before and before["range"])
    if left.currency is None and not (is_range or before or left.scale or not right.has_prefix):
        return left, right
    low, high = _lend(left, right)
    if before and before["change"] and word == "to":
        return replace(low, change="from"), replace(high, change="to")
    if word == "and" and not is_range:
        return (low, high) if left.currency and right.currency and low.number < 10 * high.number else (left, right)
    if low.value >= high.value or (not high.scale and low.value * _WIDEST < high.value):
        return left, right
    return replace(low, end=high.end, upper=high.value), None


def _may_share(text: str, left: _Figure, right: _Figure) -> bool:
    if not (left.currency or right.currency) or (left.currency and right.currency and left.currency != right.currency):
        return False
    if right.currency is None:
        if right.scale is None and (left.scale is not None or right.number <= left.number):
            return False
        return not _COUNTED.match(text, right.end)
    is_year = left.scale is None and 1900 <= left.number <= 2100
    return left.currency is not None or not is_year


def _lend(left: _Figure, right: _Figure) -> tuple[_Figure, _Figure]:
    currency = left.currency or right.currency
    scale = left.scale
    if scale is None and right.scale is not None and left.number < 1000:
        scale = right.scale
        if left.number > right.number and left.number >= 100:  # "$800-1.2 billion" begins in millions
            scale = right.scale / 1000
    return replace(left, currency=currency, scale=scale), replace(right, currency=currency)


# --- The words around ------------------------------------------------------------------------------------------------

_BOUND_PHRASES: dict[Qualifier, str] = {
    "at_least": """more than|over|at least|upwards of|upward of|north of|in excess of|excess of|exceeding|exceeds
        |exceeded|greater than|higher than|a minimum of|minimum|minimum of|above|no less than|not less than
        |no fewer than
        |well over|well above|just over|a little over|slightly over|slightly more than|a little more than|just north of
        |just above|surpassing|surpassed|surpasses|topping|topped|as little as|beyond|>|>=|≥""",
    "at_most": """up to|upto|as much as|as high as|as many as|at most|less than|lower than|under|below|no more than
        |not more than|no higher than|a maximum of|maximum|maximum of|max|capped at|well under|well below|south of
        |<|<=|≤""",
    "about": """about|around|approximately|approx|approx.|roughly|nearly|almost|close to|some|an estimated|estimated
        |estimated at|circa|ca.|c.|in the region of|in the neighborhood of|in the neighbourhood of|on the order of
        |in the order of|in the range of|just under|just shy of|just short of|shy of|just about|approaching|near|nearing
        |~|≈|est.""",
}
_BOUNDS = {
    phrase: qualifier for qualifier, phrases in _BOUND_PHRASES.items() for phrase in re.split(r"\s*\|\s*", phrases)
}
_PHRASES = "|".join(re.escape(phrase).replace(r"\ ", r"\s") for phrase in sorted(_BOUNDS, key=len, reverse=True))
_BOUND_BEFORE = Pattern(
    rf"(?i)(?<![\w-])(?P<bound>{_PHRASES})\s{{0,3}}"
    r"(?:(?:another|an additional|an extra|a further|additional|a whopping|a cool)\s)?$"
)
_BOUND_AFTER = Pattern(
    r"(?i)(?P<at_least>\+|[ -]plus\b|\sor (?:more|higher|above)\b|\sand (?:more|above|up)\b)"
    r"|(?P<at_most>\sor (?:less|lower|under)\b|\sat (?:the )?most\b)|(?P<about>\sor so\b|[ -]ish\b|,? give or take\b)"
)
_AFTER: dict[str, Qualifier] = {"at_least": "at_least", "at_most": "at_most", "about": "about"}
_UNIT_WORD = (
    r"(?:share|unit|month|mo|year|yr|hour|hr|day|week|wk|quarter|minute|second|user|seat|person|head|employee|customer|"
    r"student|subscriber|patient|member|ticket|ride|piece|pop|night|mile|ton|tonne|barrel|gallon|kilogram|kg|pound|"
    r"acre|kilowatt|kilowatt-hour|kwh|megawatt|watt|square foot|gb|transaction|trip|download|plate|bottle|bag|meal)"
)
_PER_UNIT = Pattern(
    rf"(?i)\s?/\s?{_UNIT_WORD}\b"
    rf"|[ -](?:a|an|each|every)[ -]{_UNIT_WORD}\b(?! (?:ago|earlier|later|before|after|prior))"
    r"|[ -]per[ -][a-z]+|\sp\.a\.|\s(?:monthly|yearly|annually|hourly|weekly|daily)\b"
)
_EACH = Pattern(r"(?i)\s(?:each|apiece)\b")
_PRICE_BEFORE = Pattern(
    r"(?i)(?:per[ -]share(?: price)?(?: of)?|share price (?:of|at)|price per share (?:of|at)|shares (?:for|at)"
    r"|priced at)\s$"
)
_SMALL_PRICE = Decimal(10_000)


def _mention(text: str, figure: _Figure) -> MoneyMention:
    hedges: list[str] = []
    qualifier: Qualifier | None = None
    start = figure.start
    while bound := _BOUND_BEFORE.search(text, max(0, start - _WORDS_REACH), start):
        start = bound.start()
        hedges.insert(0, text[start : bound.end()].strip())
        found = _BOUNDS[" ".join(bound["bound"].lower().split())]
        qualifier = found if qualifier in (None, "about") else qualifier
    end = figure.end
    if after := _BOUND_AFTER.match(text, end):
        end, qualifier = after.end(), qualifier or _AFTER[after.lastgroup or "about"]
        hedges.append(after[0].strip())
    elif qualifier is None and "+" in text[figure.start : figure.end]:
        qualifier = "at_least"
    unit_end = _unit_end(text, figure, end)
    money = Money(
        value=figure.value,
        currency=figure.currency or "",
        qualifier="at_least" if figure.upper else qualifier or "exact",
        upper=figure.upper,
    )
    kind: MoneyKind = "per_unit" if unit_end is not None else "amount"
    return MoneyMention(
        start, unit_end or end, money, figure.start, figure.end, kind, None, " ".join(hedges) or None, figure.change
    )


def _unit_end(text: str, figure: _Figure, end: int) -> int | None:
    """Where the words end that make the sum a price for each unit of something; None where it is an amount."""
    if unit := _PER_UNIT.match(text, end):
        return unit.end()
    if figure.scale or figure.value >= _SMALL_PRICE:
        return None
    if each := _EACH.match(text, end):
        return each.end()
    return end if _PRICE_BEFORE.search(text, max(0, figure.start - _WORDS_REACH), figure.start) else None


_SECOND = Pattern(
    r"\s{0,3}[(\[]\s{0,3}(?:(?:or|i\.e\.|that is|which is|equivalent to|equal to|worth)?,?\s)?"
    r"|,?\s(?:or|i\.e\.|equivalent to|equal to),?\s|\s?/\s?"
)
_CLOSE = Pattern(r"(?:\sUS)?\s?[)\]]")
_EXCHANGE_RATE = Pattern(r"\s?=\s?")


def _join_second_currencies(text: str, mentions: list[MoneyMention]) -> list[MoneyMention]:
    out: list[MoneyMention] = []
    for mention in mentions:
        last = out[-1] if out else None
        if last and last.money.value == 1 and _EXCHANGE_RATE.fullmatch(text, last.end, mention.start):
            out.pop()  # "($1 = 6.83 yuan)" is a rate, not a sum
        elif last and last.also is None and _is_second(text, last, mention):
            close = _CLOSE.match(text, mention.end)
            out[-1] = replace(last, also=mention.money, end=close.end() if close else mention.end)
        else:
            out.append(mention)
    return out


def _is_second(text: str, first: MoneyMention, second: MoneyMention) -> bool:
    gap = text[first.end : second.start]
    return (
        len(gap) <= _LONGEST_JOINT
        and first.money.currency != second.money.currency
        and _SECOND.fullmatch(gap) is not None
    )
