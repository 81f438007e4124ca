"""Funds that bear a house's name: "its $5 million fund, Acme Ventures", "created a fund, Acme Investments, with two friends"."""

import re

from vcgraph.extraction.rules.document import Sentence
from vcgraph.extraction.rules.fund_phrases import LAUNCHES
from vcgraph.extraction.rules.marks import pattern


def house_joined(sentence: Sentence, at: int) -> tuple[str | None, int]:
    """ "Invested $1 million in the new fund Acme Capital": the fund is what the money goes into, be its name a house's."""
    referent = sentence.items[at].referent
    return (referent.name, at) if referent is not None and referent.kind == "firm" else (None, -1)


_NAME_ALONE = pattern(r",(?! (?:and |or )?<X>)|[.;]|$")


def is_launched(mask: str, start: int) -> bool:
    """Whether the fund at a position is what somebody launches: "created | a venture fund", "launched his | new fund"."""
    begin = start - 4 if mask.endswith((" his ", " her "), 0, start) else start
    return LAUNCHES.search(mask, 0, begin) is not None


def house_beside(sentence: Sentence, named: re.Match[str], owner: int) -> tuple[str | None, int]:
    """ "Acme's $5 million fund, Acme Ventures, has ...": a house as the fund is called, where no other one follows it."""
    at = named.start("name")
    firm = sentence.items[at].referent
    if sentence.mask[named.start()] != "," or not _NAME_ALONE.match(sentence.mask, at + 1):
        return None, -1
    other = firm is not None and (owner < 0 or firm is not sentence.items[owner].referent)
    return (firm.name, at) if firm is not None and other and firm.kind == "firm" else (None, -1)
