"""The words before the one for a fund: whose it is by "whose", by which it is told from others, and those that make it none."""

import re

from vcgraph.extraction.rules.names.fund_numbers import NUMERAL, ORDINAL, ROMAN
from vcgraph.extraction.rules.sums.fund_phrases import INVESTS
from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.normalize.patterns import Pattern

MANY = 21
"""So many funds no house has raised: "Orrin 21" is a firm's name."""
INSURER = Pattern(r"^\w+ Insurance (?:\w+ )?Fund [IVX]{1,5}$")
""" "Orrin Insurance Fund II": the fund of an insurer, and no state's insurance fund."""


def is_no_pool(word: str, words: str) -> bool:
    """Whether the words before "pool" or "vehicle" say nothing of investing, and those before "pot" no sum."""
    if word == "pot":
        return marks.MONEY not in words
    return word.startswith(("vehicle", "pool")) and bool(words) and not INVESTS.search(words)


_TELLING = Pattern(r" (?!new |latest |own |such |flagship |dedicated |private equity |venture )[\w\-\ue006 ]+ $")


def called_words(words: str, match: re.Match[str]) -> tuple[int, int]:
    """The words that tell the fund from others: "fund V", "second Asia-focused fund", and none of "second fund"."""
    numeral = NUMERAL.match(match.string, match.end())
    if numeral and numeral["number"] in ROMAN:
        return match.start(), numeral.end()
    found = ORDINAL.search(words)
    if found is None or not _TELLING.fullmatch(words, found.end()):
        return (0, 0)
    return match.start() - len(words) + found.start(), match.end()


_WHOSE = pattern(r"<X>(?: \([^()]{1,30}\))?,? $")


def holder_of(mask: str, start: int, end: int) -> tuple[int, int]:
    """ "Acme, whose third fund counts ...": where Acme stands, -1 where no name does, and where the words begin."""
    whose = mask.rfind("whose ", start, end)
    holder = _WHOSE.search(mask, 0, whose) if whose >= 0 else None
    return (holder.start(), whose) if holder else (-1, start)
