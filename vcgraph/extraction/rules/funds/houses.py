"""Funds that bear a house's name: "its $5 million fund, Acme Ventures", "created a fund, Acme Investments, with two friends"."""

import re
from collections.abc import Iterator

from vcgraph.extraction.rules.sums.fund_phrases import LAUNCHES
from vcgraph.extraction.rules.text.document import Sentence
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.normalize.scanning import has_one


def house_joined(sentence: Sentence, at: int) -> tuple[str | None, int]:
    """ "Invested $1 million in the new fund Acme Capital": the fund is what the money goes into, be its name a house's."""
    referent = sentence.items[at].referent
    return (referent.name, at) if referent is not None and referent.kind == "firm" else (None, -1)


_NAME_ALONE = pattern(r",(?! (?:(?:and |or )?<X>|[^,;]{3,40}, (?:said|says|wrote)\b))|[.;]|$")


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


_SIZES = ("cap of", "size of", "corpus of")
_WITH_SIZE = pattern(
    r"(?:(?P<owner><C>)(?: \(<N>\))? (?:(?:has|have|had|also|today|now|just) )*)?\b(?:launch|unveil|creat|establish|form|introduc|set)(?:es|ed|s|ing)?(?: up)? (?:the |its |an? |<I> )?(?P<name><N>)(?: \(<N>\))?,? (?:set at|with|at) (?:an?|the) (?:(?:initial|target|fund|total|maximum) )*(?:hard[- ]?cap|size|corpus) of <M>"
)


def launched_with_size(sentence: Sentence) -> Iterator[tuple[int, int]]:
    """ "Launched the Acme Growth Initiative, with a hard cap of $5 million": where the name and its owner stand, -1 for none."""
    for match in _WITH_SIZE.finditer(sentence.mask) if has_one(sentence.lower, _SIZES) else ():
        referent = sentence.items[match.start("name")].referent
        if referent is not None and referent.kind not in ("person", "place"):
            yield match.start("name"), match.start("owner")
