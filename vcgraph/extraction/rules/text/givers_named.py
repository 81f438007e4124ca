"""Names that invest by others: "A's co-founders", "members of the A Angels", "A's Growth Fund"."""

from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.text.document import Sentence
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.normalize.patterns import Pattern


def people_of(sentence: Sentence, position: int) -> int | None:
    """Where "A's co-founders" ends: they are in a list, and A is not. A firm may well invest through its people."""
    referent = sentence.items[position].referent
    match = ITS_PEOPLE.match(sentence.mask, position + 1)
    return match.end() if match and (referent is None or referent.kind != "firm") else None


ITS_PEOPLE = Pattern(
    r"['’]s? (?:\w+ )?(?:co-?founders|founders|executives|employees|creators|alumni|engineers)\b(?!,? [\ue000\ue001])"
)


def is_scheme(sentence: Sentence, position: int) -> bool:
    """ "Acme's Angel Programme", "Acme's Growth Fund": whose programme or fund it is invests."""
    referent = sentence.items[position].referent
    named = referent is not None and referent.name.endswith((" Programme", " Program", " Scheme"))
    return firm_of_fund(sentence, position) is not None or (named and _owner_of(sentence, position) is not None)


def firm_of_fund(sentence: Sentence, position: int) -> Referent | None:
    """ "Acme's | Growth Fund": Acme, where the fund has no name of its own."""
    referent = sentence.items[position].referent
    plain = referent is not None and _PLAIN_FUND.fullmatch(referent.name) is not None
    return _owner_of(sentence, position) if plain else None


def _owner_of(sentence: Sentence, position: int) -> Referent | None:
    owner = _OWNER.search(sentence.mask, max(0, position - 4), position)
    return sentence.items[owner.start()].referent if owner else None


_OWNER = pattern(r"<N>['’]s? $")
_PLAIN_FUND = Pattern(
    r"(?:Growth|Opportunit(?:y|ies)|Seed|Ventures?|Select|Innovation|Expansion|Impact|Climate|Early[- ]Stage)(?: Equity)? Fund"
)
""" "Acme's Growth Fund": words for a fund and no name of its own, so its firm invests."""
