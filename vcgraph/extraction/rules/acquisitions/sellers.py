"""What somebody sold who "sold the company to A": the company that he founded, owned or spoke of, and no other."""

import re
from typing import TYPE_CHECKING

from vcgraph.extraction.rules.acquisitions import antecedents, former
from vcgraph.extraction.rules.acquisitions import patterns as told
from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.document import Document, Sentence
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.normalize.patterns import Pattern

if TYPE_CHECKING:
    from vcgraph.extraction.rules.acquisitions.parties import Parties

_PART_SOLD = Pattern(r"(?<!majority )(?<!controlling )\b(?:stakes?|shares?|interest|property|building|products?)\b")


_STARTED = pattern(
    rf"\b(?:(?:co-?)?found(?:ed|ing)|start(?:ed|ing)|launch(?:ed|ing)|creat(?:ed|ing)|build(?:ing)?|built|set(?:ting)? up|ran|running) {told.DESCRIPTION}(?P<sold><N>)(?!['’])[^.;<N><P>]{{0,60}}?"
    r"(?:,? (?:and|before|then)|,)(?: (?:he|she|they|<P>|has|had|later|then|eventually|ultimately|also|<D>|years after))* $"
)
""" "Lee began at C, before starting B and | selling it to A"."""
_FOUNDER_OF = pattern(
    rf"(?P<founder><P>),?(?: [^.;<N><P>]{{0,30}})? (?:co-?)?(?:founded|started|launched|created|set up|built) {told.DESCRIPTION}(?P<founded><N>)(?!['’])"
    r"|(?P<led><N>)(?:['’]s?)? (?:co-?)?founder(?: and [A-Za-z\-]+)? (?P<leader><P>)"
)


_SUPPLIED = pattern(
    r"\b(?:b(?:uys|uy|ought)|purchase[sd]?|import(?:s|ed)?|order(?:s|ed)|acquire[sd]?|got|gets|took|takes) (?:(?P<bought><N>)|(?:[\w\-]+ ){0,4}[\w\-]+)(?:,? (?:in <D>|<D>|for <M>))* from (?:the )?<N>[^.;<N>]{0,30}? and [^.;<N>]{0,30}$"
)
""" "Bought B from A and | sold it to C": B; of "bought grain from A and sold it" nobody."""


def _founded_by(document: Document, founder: Referent | None) -> Referent | None:
    """The one company that the text says a person founded."""
    found: dict[int, Referent] = {}
    for one in document.sentences:
        for match in _FOUNDER_OF.finditer(one.mask) if founder is not None else ():
            person, company = ("founder", "founded") if match["founder"] else ("leader", "led")
            named = one.items[match.start(company)].referent
            if one.items[match.start(person)].referent is founder and named is not None:
                found[id(named)] = named
    return next(iter(found.values())) if len(found) == 1 else None


def what_was_sold(parties: "Parties", match: re.Match[str]) -> Referent | None:
    """Whom the sentence named before, or the text speaks of; not the seller."""
    sentence, mask = parties.sentence, parties.mask
    told_so = _STARTED.search(mask, 0, match.start())
    if told_so:
        return sentence.items[told_so.start("sold")].referent
    if _PART_SOLD.search(mask[: match.start()]):
        return None
    seller = parties.subject(match.start("verb"))
    named = parties.named_before(match.start(), seller)
    supplied = _SUPPLIED.search(mask, 0, match.start())
    if supplied:
        bought = supplied["bought"] and sentence.items[supplied.start("bought")].referent
        return bought or None
    if named is None and antecedents.is_alone(sentence, match.start(), seller):
        named = antecedents.founded_before(parties.document, sentence)
    if match["target"].lower().startswith(("his ", "her ", "their ")):
        return named or _founded_by(parties.document, seller)
    company = named if named is not None and not named.name.isupper() else None
    known = [*parties.known, *parties.told_here]
    target = company or former.was_bought_by(seller, known, sentence) or sentence.focus
    if target is seller and not _person_before(sentence, match):
        return None
    if target is not None and target.kind == "firm":
        target = parties.document.subject
    return target if target is not seller or (target is not None and _person_before(sentence, match)) else None


def _person_before(sentence: Sentence, match: re.Match[str]) -> bool:
    return next(sentence.all(marks.PERSON, 0, match.start()), None) is not None
