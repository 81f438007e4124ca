"""What an investor put in told as a part of the whole: "half of that came from A", "of which A supplied a third"."""

from collections.abc import Iterator

from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.text.document import Sentence
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.model import Money

_PARTS = {
    "half": (1, 2), "one half": (1, 2), "a third": (1, 3), "one third": (1, 3), "two thirds": (2, 3), "a quarter": (1, 4),
    "one quarter": (1, 4), "three quarters": (3, 4), "a fifth": (1, 5), "one fifth": (1, 5), "a tenth": (1, 10),
}  # fmt: skip
_PART = r"(?P<part>(?:[Hh]alf|(?:[Aa]|[Oo]ne|[Tt]wo|[Tt]hree)[ -](?:half|thirds?|quarters?|fifth|tenth)))"
_WHOLE = r"(?:<A>|that|this|it|which|(?:the|this|that) (?:[\w\-]+ )?(?:money|sum|total|round|amount|<M>))"
_GIVEN = r"(?:provided|supplied|put in|put up|contributed|invested)"
_FRACTION = pattern(
    rf"(?<!than )(?<!over )(?<!nearly )(?<!almost )\b(?P<of>of which )?{_PART}(?P<whole> of {_WHOLE})?,? (?:(?:is|was|were|has|came|comes|coming) )?(?:from|{_GIVEN} by) (?:the )?(?:[\w\-]+ ){{0,2}}?(?P<investor><X>)(?!['’]|,? and <X>)"
    rf"|\bof which (?P<giver><X>) (?:has |had )?{_GIVEN} {_PART.replace('<part>', '<given>')}(?=[.,;]|$| and )"
)


def fractions(sentence: Sentence, whole: Money | None) -> Iterator[tuple[Referent, Money]]:
    """Who put in which part of a sum."""
    for match in _FRACTION.finditer(sentence.mask) if whole is not None else ():
        investor = sentence.items[match.start("investor" if match["investor"] else "giver")].referent
        money = _of(whole, match["part"] or match["given"])
        if investor is not None and money is not None and (match["of"] or match["whole"] or match["giver"]):
            yield investor, money


def _of(whole: Money | None, words: str) -> Money | None:
    part = _PARTS.get(words.lower().replace("-", " "))
    if whole is None or part is None:
        return None
    value = whole.value * part[0] / part[1]
    return whole.model_copy(update={"value": value}) if value == value.to_integral_value() else None
