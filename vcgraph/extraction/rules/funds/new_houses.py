"""What people raise for a house of their own: "has raised $5 million for Acme, her new firm", "is raising $8 million for a rival, Bolt"."""

from typing import NamedTuple

from vcgraph.extraction.rules.funds.mentions import is_fund_name
from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.sums.fund_phrases import HEDGE
from vcgraph.extraction.rules.text.document import Sentence
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.extraction.rules.text.status import read_modality
from vcgraph.normalize.patterns import Pattern

_WHOSE = r"(?:(?:his|her|their|its|an?|the|<I>) (?:own )?(?:(?:[\w\-]+|<L>-based) ){0,3}?)"
_HOUSE = r"(?:firm|outfit|shop|house|partnership|boutique|manager)\b"
_FOR_HOUSE = pattern(
    rf"\b(?P<verb>rais(?:e|ed|es|ing)|seek(?:s|ing)?|secur(?:ed|ing)|gather(?:ed|ing)?|collect(?:ed|ing)?|target(?:s|ing)?) {HEDGE}(?P<money><M>) for (?:{_WHOSE}(?:{_HOUSE}|rival\b|competitor\b),? (?:called |named )?(?P<firm><N>)|(?P<named><N>), (?:{_WHOSE}{_HOUSE}|(?:which|that) (?:will|is to|plans to|aims to|hopes to|intends to) (?:back|invest in|fund|finance|seed)\b))(?!['’])"
)
_INVESTS = Pattern(
    r"\b(?:seed|venture|buyout|investment|private[- ]equity|growth|VC|capital|credit|partners?|principals?|investors?|dealmakers?)\b"
)


class NewHouse(NamedTuple):
    """A house, where the sum stands that is raised for it, and whether it has come in."""

    firm: Referent
    position: int
    done: bool


def read_new_house(sentence: Sentence) -> NewHouse | None:
    """The house that a sum is raised for; a name that may be any company's only where the words speak of investing."""
    told = _FOR_HOUSE.search(sentence.mask)
    if told is None:
        return None
    firm = sentence.items[max(told.start("firm"), told.start("named"))].referent
    modality = read_modality(sentence.mask[: told.start()], told["verb"])
    if firm is None or firm.kind in ("person", "place", "publication") or is_fund_name(firm):
        return None
    invests = firm.kind == "firm" or _INVESTS.search(sentence.mask) is not None
    if not invests or modality in ("denied", "failed"):
        return None
    return NewHouse(firm, told.start("money"), modality == "closed")
