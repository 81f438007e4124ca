"""An article with its gold claims, and what the claims say of each name, amount and stage in the text."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from vcgraph.extraction.evaluation.slots import spellings
from vcgraph.extraction.learned.hints import NAMED_PARTS, SIZED_PARTS
from vcgraph.extraction.learned.reading import mentioned
from vcgraph.extraction.rules.discourse.reader import read_discourse
from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.document import Document, Item, Sentence, read_document
from vcgraph.extraction.rules.text.stages import StageMention
from vcgraph.model import Article, Money
from vcgraph.normalize.money import MoneyMention

CLOSE = 0.005
"""How far two amounts may differ, as a share, and be the same; as in the evaluation."""
Labels = tuple[set[str], set[str]]
"""The labels of a mention, and the labels that the gold leaves open."""
Claim = dict[str, Any]


def is_amount(money: Money | None, value: Claim | None) -> bool:
    """Whether an amount is the one of a gold claim."""
    if money is None or not value or not value.get("value"):
        return False
    near = abs(float(money.value) - value["value"]) <= CLOSE * max(abs(value["value"]), 1)
    return near and money.currency == value["currency"]


def has_amount(item: Item, value: Claim | None) -> bool:
    """Whether an item is an amount of a gold claim."""
    return isinstance(item.value, MoneyMention) and is_amount(item.value.money, value)


def has_stage(item: Item, claim: Claim) -> bool:
    """Whether an item is the stage of a gold claim."""
    return isinstance(item.value, StageMention) and item.value.stage in str(claim.get("stage")).split("|")


@dataclass
class Labelled:
    """A read article and its gold claims."""

    document: Document
    claims: list[Claim]
    forms: dict[int, set[str]] = field(default_factory=dict)

    def is_named(self, referent: Referent | None, name: str | None) -> bool:
        """Whether a gold name is one of the names that the article uses for a referent."""
        if referent is None or not name:
            return False
        if id(referent) not in self.forms:
            own = (spellings(form) for form in (*referent.forms, referent.name))
            self.forms[id(referent)] = {one for found in own for one in found}
        return bool(self.forms[id(referent)] & spellings(name))

    def of(self, kind: str) -> list[Claim]:
        """The claims of one type."""
        return [claim for claim in self.claims if claim["type"] == kind]


def read_labelled(article: Article, claims: list[Claim]) -> Labelled:
    """Read an article as the extractor does."""
    document = read_document(article)
    read_discourse(document)
    return Labelled(document, claims)


def named_in(claim: Claim) -> Iterator[tuple[str, str]]:
    """The parts that a claim's names play."""
    for key, part in NAMED_PARTS.get(claim["type"], {}).items():
        if isinstance(claim.get(key), str):
            yield part, claim[key]
    for investor in claim.get("investors") or []:
        yield "investor", investor["name"]
        if investor.get("role") in ("lead", "co_lead"):
            yield "lead", investor["name"]


def _touches(one: Labelled, sentence: Sentence, claim: Claim, name: str) -> bool:
    """Whether a sentence holds something of a claim beside a name."""
    for key in SIZED_PARTS.get(claim["type"], {}):
        if any(has_amount(item, claim.get(key)) for _, item in sentence.all(marks.MONEY)):
            return True
    if any(has_stage(item, claim) for _, item in sentence.all(marks.STAGE)):
        return True
    others = [other for _, other in named_in(claim) if not spellings(other) & spellings(name)]
    return any(
        one.is_named(referent, other) for _, _, referent in mentioned(one.document, sentence) for other in others
    )


def label_names(one: Labelled) -> dict[tuple[int, int], Labels]:
    """The parts of each mention of a name: those of its claims of which the sentence tells something more.

    Where no sentence does, the first mention plays the part; of the other mentions the gold says nothing.
    """
    found: dict[tuple[int, int], Labels] = {}
    spots: dict[int, list[tuple[Sentence, int, Item]]] = {}
    referents: dict[int, Referent] = {}
    for sentence in one.document.sentences:
        for place, item, referent in mentioned(one.document, sentence):
            found[sentence.index, place] = (set(), set())
            spots.setdefault(id(referent), []).append((sentence, place, item))
            referents[id(referent)] = referent
    for claim in one.claims:
        for part, name in named_in(claim):
            own = [spot for key, group in spots.items() if one.is_named(referents[key], name) for spot in group]
            told = [spot for spot in own if _touches(one, spot[0], claim, name)]
            told = told or [spot for spot in own if spot[0] is own[0][0] and spot[2].sign != marks.ANAPHOR]
            for spot in own:
                labels, left_open = found[spot[0].index, spot[1]]
                (labels if spot in told and not claim.get("optional") else left_open).add(part)
    return found


def label_amounts(one: Labelled) -> dict[tuple[int, int], Labels]:
    """The parts of each amount."""
    found: dict[tuple[int, int], Labels] = {}
    for sentence in one.document.sentences:
        for place, item in sentence.all(marks.MONEY):
            labels: Labels = (set(), set())
            for claim in one.claims:
                for key, part in SIZED_PARTS.get(claim["type"], {}).items():
                    if has_amount(item, claim.get(key)):
                        labels[bool(claim.get("optional"))].add(part)
                        if claim["type"] == "valuation":
                            labels[bool(claim.get("optional"))].add("worth")
                if any(has_amount(item, investor.get("amount")) for investor in claim.get("investors") or []):
                    labels[0].add("share")
            found[sentence.index, place] = labels
    return found


def label_stages(one: Labelled) -> dict[tuple[int, int], Labels]:
    """Whether each stage is one of a round of the gold."""
    found: dict[tuple[int, int], Labels] = {}
    for sentence in one.document.sentences:
        for place, item in sentence.all(marks.STAGE):
            labels: Labels = (set(), set())
            for claim in one.of("funding_round"):
                if has_stage(item, claim):
                    labels[bool(claim.get("optional"))].add("stage")
            found[sentence.index, place] = labels
    return found
