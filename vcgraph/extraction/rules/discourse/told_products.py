"""What a text tells to be a product of somebody's: "its first app, Vantro", "Vantro, which costs $900"."""

from collections.abc import Iterator

from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.text.document import Document
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.normalize.words import AnyOf

_KINDS = (
    r"(?:products?|apps?|services?|devices?|tools?|models?|robots?|drugs?|software|chatbots?|assistants?|cars?|phones?|games?|vehicles?"
    r"|systems?|offerings?|machines?|scooters?|engines?|languages?|browsers?|trucks?|headsets?|watch(?:es)?|candidates?|chips?)"
)
_TOLD = pattern(
    rf"(?:\b(?:[Ii]ts|[Tt]heir|[Oo]ur)|<C>['’]s|<I>) (?:(?!(?:rivals?|parent|competitors?|investors?|customers?|partners?|backers?|owners?)\b)[\w\-]+ ){{0,4}}{_KINDS},? (?:called |named |dubbed )?(?P<product><N>)(?=,| (?:was|is|has|came|can|will|lets|helps|runs|works)\b|\.)"
    rf"|(?P<apposed><N>), (?:its|their|our|<C>['’]s) (?:[\w\-]+ ){{0,4}}{_KINDS}(?=,)"
    r"|(?P<priced><N>),? (?:which )?(?:costs|sells for|is priced at|retails (?:at|for)|starts at) (?:about |around |just |only |from )?<M>"
)
_WORDS = AnyOf("costs ", "sells for", "priced at", "retails ", "starts at", "its ", "their ", "our ", "'s ", "’s ")


def told_products(document: Document) -> set[int]:
    """The ids of these."""
    return {id(one) for one in _products(document)}


def _products(document: Document) -> Iterator[Referent]:
    for sentence in document.sentences:
        if not _WORDS.is_in(sentence.lower):
            continue
        for match in _TOLD.finditer(sentence.mask):
            referent = sentence.items[match.start(match.lastgroup or 0)].referent
            if referent is not None and referent.kind in ("unknown", "organization"):
                yield referent
