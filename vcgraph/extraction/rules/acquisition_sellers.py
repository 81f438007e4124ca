"""What somebody sold who "sold the company to A": the company that he founded, owned or spoke of, and no other."""

import re
from typing import TYPE_CHECKING

from vcgraph.extraction.rules import acquisition_antecedents as antecedents
from vcgraph.extraction.rules import marks
from vcgraph.extraction.rules.document import Sentence
from vcgraph.extraction.rules.marks import pattern
from vcgraph.extraction.rules.referents import Referent
from vcgraph.normalize.patterns import Pattern

if TYPE_CHECKING:
    from vcgraph.extraction.rules.acquisition_parties import Parties

_PART_SOLD = Pattern(r"\b(?:stakes?|shares?|interest|property|building|products?)\b")
_SELLER_TOLD = pattern(r"(?P<seller><N>), (?:which|who) [^.;,]{3,90},(?: (?:later|then|has|had|eventually))* $")
_PERSON_SELLS = pattern(
    r"<P>(?:,? who|[^.;<P><N>]{2,60}<N>[^.;<P><N>]{0,40} and)(?: (?:has|had|later|then|eventually|also|<D>))* $"
)
""" "B, a game made by Lee, who | sold the company to A", "Lee started B and | sold it to A": Lee sold B."""
_ITS_OWNERS = pattern(
    r"(?P<sold><N>)['’]s? (?:[\w\-]+ ){0,2}?(?:founders?|owners?|shareholders|stockholders|board|management)\b[^;:]*$"
)
""" "B's founders reached a deal to | sell the firm to A"."""


def what_was_sold(parties: "Parties", match: re.Match[str]) -> Referent | None:
    """Whom the sentence named before, or the text speaks of; not the seller."""
    sentence, mask = parties.sentence, parties.mask
    owners = _ITS_OWNERS.search(mask, 0, match.start())
    if owners:
        return sentence.items[owners.start("sold")].referent
    if _PART_SOLD.search(mask[: match.start()]):
        return None
    seller = _seller(parties, match.start("verb"))
    named = parties.named_before(match.start(), seller)
    if named is None and antecedents.is_alone(sentence, match.start(), seller):
        named = antecedents.founded_before(parties.document, sentence)
    if match["target"].lower().startswith(("his ", "her ", "their ")):
        return named
    target = named if named is not None and not named.name.isupper() else sentence.focus
    if target is not None and target.kind == "firm":
        target = parties.document.subject
    return target if target is not seller or (target is not None and _person_before(sentence, match)) else None


def _seller(parties: "Parties", verb: int) -> Referent | None:
    person = _PERSON_SELLS.search(parties.mask, 0, verb)
    if person:
        return parties.sentence.items[person.start()].referent
    aside = _SELLER_TOLD.search(parties.mask[:verb])
    return parties.sentence.items[aside.start("seller")].referent if aside else parties.subject(verb)


def _person_before(sentence: Sentence, match: re.Match[str]) -> bool:
    return next(sentence.all(marks.PERSON, 0, match.start()), None) is not None
