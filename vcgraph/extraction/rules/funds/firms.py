"""The firm whose fund a fund is by its name."""

import re

from vcgraph.extraction.rules.discourse.reader import is_organization
from vcgraph.extraction.rules.funds.mentions import is_fund_name
from vcgraph.extraction.rules.funds.name_index import names_of, openings
from vcgraph.extraction.rules.names.fund_numbers import number_of
from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.text.document import Document, Sentence
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.normalize.patterns import Pattern


def by_name(document: Document, name: str) -> Referent | None:
    """The firm whose name, or the first word of it, a fund's name begins with."""
    names = names_of(document)
    found = [
        one
        for form in openings(name)
        for one in names.by_form.get(form, ())
        if is_organization(one) and one.name != name and number_of(one.name) is None
    ]
    if not found:
        alike = names.by_first.get(name.split()[0], ())
        if all(one.kind != "place" for one in alike):  # a place begins the names of many firms and of none's funds
            found = [one for one in alike if one.kind == "firm" and one.name != name and not is_fund_name(one)]
    return max(found, key=lambda one: (_shared_with(one, name), one.mentions, -one.first), default=None)


_HOUSE = r"(?:investor|(?:buyout|private[- ]equity|venture[- ]capital|venture|VC|growth[- ]equity) (?:firm|house|group|shop))"
_CALLED = pattern(
    rf"<N>, (?:(?:an?|the) (?:(?!(?:by|for|of|from|with|to|in|and|backed|owned)\b)[\w\-]+ ){{0,4}}?{_HOUSE}\b|(?P<anaphor><A>)(?=[, ]))"
)
_ENDS_SO = Pattern(rf"{_HOUSE}$", re.IGNORECASE)


_FOR_ANOTHER = pattern(r" for (?:its [^.;,<N>]{3,40} )?<N>(?! [Ff]und)(?!['’])")
""" "Acme, the technology investor, raised <M> for Bolt, a startup"."""


def calls_investor(document: Document, sentence: Sentence, firm: Referent, position: int) -> bool:
    """ "Acme, the technology investor, raised <M>": whether words say that who has the sum invests, and has it for itself."""
    if _FOR_ANOTHER.match(sentence.mask, position + 1):
        return False
    for match in _CALLED.finditer(sentence.mask):
        if sentence.items[match.start()].referent is firm:
            item = sentence.items[match.start("anaphor")] if match["anaphor"] else None
            return item is None or _ENDS_SO.search(document.text[item.start : item.end]) is not None
    return False


def _shared_with(firm: Referent, name: str) -> int:
    """How much of a fund's name a firm's name is: "Acme Capital Growth III" is of Acme Capital, not of Acme Holdings."""
    return max((len(form) for form in {*firm.forms, firm.name} if name.startswith(form + " ")), default=0)
