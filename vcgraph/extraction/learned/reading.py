"""A document whose mentions are judged: which names, amounts and stages take part in deals, and who belongs to what."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple, Protocol

from vcgraph.extraction.learned.again import BestTwo, Neighbour, again_features, level
from vcgraph.extraction.learned.contexts import Contexts
from vcgraph.extraction.learned.features import (
    Scope,
    amount_features,
    link_features,
    mention_features,
    read_scope,
    speaks_of_deal,
    term_features,
)
from vcgraph.extraction.learned.hints import Hints, key_of, read_hints
from vcgraph.extraction.learned.weights import Weights
from vcgraph.extraction.rules.discourse.put_into import put_into_before
from vcgraph.extraction.rules.discourse.reader import resolve
from vcgraph.extraction.rules.names.parties import is_firm, is_organization
from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.sums.free_sums import names_round
from vcgraph.extraction.rules.sums.told_values import tells_value
from vcgraph.extraction.rules.sums.total_amounts import is_on_top
from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.document import Document, Item, Sentence
from vcgraph.extraction.rules.text.governed import is_measure
from vcgraph.extraction.rules.text.stages import StageMention
from vcgraph.extraction.rules.text.unreal import is_answered_no, is_unreal
from vcgraph.model import Claim
from vcgraph.normalize.money import MoneyMention


class Choice(NamedTuple):
    """A candidate for a part: where it stands in the sentence (None: not in it), who it is, why it is one."""

    place: int | None
    referent: Referent
    why: str


class Query(NamedTuple):
    """A question to a judge: its kind, the sentence and position that it is about, and what else it names."""

    kind: str
    sentence: Sentence
    place: int
    tag: str = ""
    other: Any = None


class Judge(Protocol):
    """Who answers queries: learned weights, or in training the gold claims."""

    def chances(self, query: Query, features: list[str]) -> Mapping[str, float]:
        """The probability of each label of the query's kind."""

    def reasons(self, kind: str, label: str, features: list[str]) -> list[str]:
        """The features that speak most for a label."""


@dataclass(frozen=True, slots=True)
class LearnedJudge:
    """Answers by weights, a table for each kind of query."""

    tables: Mapping[str, Weights]

    def chances(self, query: Query, features: list[str]) -> Mapping[str, float]:
        """The probability of each label of the query's kind."""
        return self.tables[query.kind].chances(features)

    def reasons(self, kind: str, label: str, features: list[str]) -> list[str]:
        """The features that speak most for a label."""
        return self.tables[kind].reasons(features, label)


@dataclass(slots=True)
class Named:
    """A mention of an organisation or person, with the chance of each part."""

    sentence: Sentence
    place: int
    item: Item
    referent: Referent
    chances: Mapping[str, float]
    features: list[str] = field(default_factory=list)
    first: Mapping[str, float] = field(default_factory=dict)


@dataclass(slots=True)
class Sized:
    """A mention of an amount, with the chance of each part."""

    sentence: Sentence
    place: int
    mention: MoneyMention
    chances: Mapping[str, float]
    features: list[str]
    part: str = field(init=False)
    """The likeliest part; "" where none is likely."""

    def __post_init__(self) -> None:
        """Find the part, which is asked for often."""
        best = max((one for one in self.chances if one != "worth"), key=self.chances.__getitem__)
        least = _UNREAD if best == "round" and "R:round" not in self.features else _LEAST.get(best, LIKELY)
        if best == "round" and "Rs:round" in self.features and names_round(self.sentence.mask, self.place):
            least = _HARDLY
        self.part = best if self.chances[best] >= least else ""

    @property
    def may_be_round(self) -> bool:
        """Whether nothing is likelier than a round, where the sentence names an investor."""
        return self.chances["round"] >= max(_PERHAPS, *self.chances.values())

    @property
    def is_of_round(self) -> bool:
        """Whether a valuation is rather one that a round set than one told by itself."""
        return self.chances["worth"] < 0.2


LIKELY = 0.55
_PERHAPS = 0.4
_LEAST = {"total": 0.35}
_UNREAD = 0.75
"""The least chance of a round's sum that the rules read nowhere in the article as one: an ordinary sentence has sums too."""
_HARDLY = 0.1
"""The same where the rules read it there in plain words: "its last round, worth $5 million, was"."""
_TOLD = ("company", "investor", "acquirer", "target", "manager")


@dataclass(slots=True)
class Reading:
    """A document, its judge, and the judged mentions by sentence."""

    document: Document
    scope: Scope
    contexts: Contexts
    hints: Hints
    judge: Judge
    names: dict[int, list[Named]] = field(default_factory=dict)
    amounts: dict[int, list[Sized]] = field(default_factory=dict)
    stages: dict[int, list[tuple[int, StageMention, float]]] = field(default_factory=dict)
    elsewhere: BestTwo = field(default_factory=BestTwo)
    companies: dict[int, float] = field(default_factory=dict)
    """Of each organisation the best chance that a mention of it is a company with a deal."""
    unjudged: set[int] = field(default_factory=set)
    """Companies of whose rounds the rules read, though each sentence that names them speaks of no deal."""
    by_name: dict[str, Referent] = field(init=False)
    _at: dict[int, Sentence] = field(init=False)

    def __post_init__(self) -> None:
        """Find by name and place what the claims of the rules tell of."""
        self.by_name = {referent.name: referent for referent in self.document.referents}
        self._at = {sentence.start: sentence for sentence in self.document.sentences}

    def told_in(self, claim: Claim, *fields: str) -> list[Sentence]:
        """The sentences that a claim of the rules quotes, those alone that tell all of these fields."""
        quoted = (one for one in claim.evidence if one.start in self._at and {*one.fields}.issuperset(fields))
        return [self._at[one.start] for one in quoted]

    def ask(self, query: Query, features: list[str]) -> Mapping[str, float]:
        """The judge's answer."""
        return self.judge.chances(query, features)

    def why(self, kind: str, label: str, features: list[str]) -> str:
        """A label with what speaks most for it, for those who ask why a claim was made."""
        return " ".join([label, *(f"[{one}]" for one in self.judge.reasons(kind, label, features))])

    def link(self, kind: str, sentence: Sentence, anchor: int, tag: str, choice: Choice) -> float:
        """How likely a mention belongs to the one at the anchor."""
        context = self.contexts[sentence.index]
        features = link_features(self.scope, context, anchor, tag, choice.place, choice.referent, choice.why)
        features += self._first_judged(sentence, tag, choice)
        features.append(self.hints.pair(kind, key_of(sentence.items[anchor]), choice.referent.name))
        if tag == "investor":
            features.append(self.hints.pair("serves", key_of(sentence.items[anchor]), choice.referent.name))
        if choice.place is not None:
            features += self.hints.features(choice.referent.name, sentence.index)
        return self.ask(Query(kind, sentence, anchor, tag, choice), features)["yes"]

    def _first_judged(self, sentence: Sentence, tag: str, choice: Choice) -> list[str]:
        """What the first judgement made of a candidate here, and of its mentions elsewhere."""
        here = next((one.first for one in self.names[sentence.index] if one.place == choice.place), {})
        found = [f"{tag}&c:{part}={level(here[part])}" for part in _TOLD if part in here]
        for part in _TOLD:
            best = self.elsewhere.without((id(choice.referent), part), sentence.index)
            found.append(f"{tag}&x:{part}={level(best)}")
        return found

    def owners(self, sentence: Sentence) -> Iterator[Choice]:
        """Whom a deal of a sentence may belong to, without those that are hardly a company with a deal anywhere."""
        for choice in candidates(self.document, sentence):
            likely = self.elsewhere.without((id(choice.referent), "company"), None) >= _HARDLY
            if likely or id(choice.referent) in self.unjudged:
                yield choice

    def owner(self, kind: str, sentence: Sentence, anchor: int, tag: str, least: float = 0.4) -> Referent | None:
        """The organisation that the mention at the anchor most likely belongs to."""
        best: tuple[float, Choice] | None = None
        for choice in self.owners(sentence):
            chance = self.link(kind, sentence, anchor, tag, choice)
            if best is None or chance > best[0]:
                best = chance, choice
        return best[1].referent if best is not None and best[0] >= least else None


def mentioned(document: Document, sentence: Sentence) -> Iterator[tuple[int, Item, Referent]]:
    """Names and words that stand for them ("the company", "it"), with whom they stand for; no places."""
    for place, item in sentence.items.items():
        if item.sign in (marks.NAME, marks.PERSON, marks.ANAPHOR):
            referent = item.referent if item.sign != marks.ANAPHOR else resolve(document, sentence, place)
            if referent is not None and referent.kind != "place":
                yield place, item, referent


def read(document: Document, claims: Sequence[Claim], judge: Judge) -> Reading:
    """Judge every mention of a document, given what the rules made of it."""
    contexts = Contexts(document)
    reading = Reading(document, read_scope(document, contexts), contexts, read_hints(document, claims), judge)
    for sentence in document.sentences:
        reading.names[sentence.index] = list(_names(reading, sentence))
        asked_in_vain = is_answered_no(reading.document, sentence)
        reading.amounts[sentence.index] = [] if asked_in_vain else list(_amounts(reading, sentence))
        reading.stages[sentence.index] = [] if asked_in_vain else list(_stages(reading, sentence))
    _judge_again(reading)
    return reading


def _judge_again(reading: Reading) -> None:
    """Judge the names again, knowing what the first judgement made of their neighbours."""
    for at, found in reading.names.items():
        for one in found:
            for part, chance in one.chances.items():
                reading.elsewhere.add((id(one.referent), part), at, chance)
    amounts = {at: [(one.place, one.part) for one in found if one.part] for at, found in reading.amounts.items()}
    for at, found in reading.names.items():
        neighbours = [Neighbour(one.place, id(one.referent), one.chances) for one in found]
        told = again_features(neighbours, at, reading.elsewhere, amounts)
        for one, more in zip(found, told, strict=True):
            query = Query("again", one.sentence, one.place, other=one.referent)
            one.first, one.chances = one.chances, reading.ask(query, one.features + more)
    for one in (one for found in reading.names.values() for one in found):
        known = reading.companies.get(id(one.referent), 0.0)
        reading.companies[id(one.referent)] = max(known, one.chances["company"])
    for referent in reading.document.referents:
        if id(referent) not in reading.companies and "company" in reading.hints.anywhere.get(referent.name, ()):
            reading.unjudged.add(id(referent))
            reading.companies[id(referent)] = LIKELY


def _names(reading: Reading, sentence: Sentence) -> Iterator[Named]:
    told = sentence.index in reading.hints.invested
    if not sentence.items or not (told or speaks_of_deal(sentence, reading.contexts)):
        return
    for place, item, referent in mentioned(reading.document, sentence):
        features = mention_features(reading.scope, reading.contexts[sentence.index], place, referent)
        features += reading.hints.features(referent.name, sentence.index)
        chances = reading.ask(Query("names", sentence, place, other=referent), features)
        yield Named(sentence, place, item, referent, chances, features)


def _amounts(reading: Reading, sentence: Sentence) -> Iterator[Sized]:
    for place, item in sentence.all(marks.MONEY):
        if isinstance(item.value, MoneyMention) and not is_unreal(sentence.mask, place):
            features = amount_features(reading.scope, reading.contexts[sentence.index], place, item.value)
            features += reading.hints.features(str(item.value.money.value), sentence.index)
            one = Sized(sentence, place, item.value, reading.ask(Query("amounts", sentence, place), features), features)
            one.part = "valuation" if tells_value(sentence, place) else one.part
            one.part = "round" if one.part in ("total", "") and is_on_top(sentence.mask, place) else one.part
            yield one


def _stages(reading: Reading, sentence: Sentence) -> Iterator[tuple[int, StageMention, float]]:
    for place, item in sentence.all(marks.STAGE):
        if isinstance(item.value, StageMention) and not is_unreal(sentence.mask, place):
            told = term_features(reading.scope, reading.contexts[sentence.index], place)
            features = [*told, f"stage={item.value.stage}"]
            features += reading.hints.features(item.value.stage, sentence.index)
            yield place, item.value, reading.ask(Query("stages", sentence, place), features)["stage"]


def candidates(document: Document, sentence: Sentence) -> Iterator[Choice]:
    """Whom a deal of a sentence may belong to: its names, then whom the text speaks of."""
    here = set()
    for place, _, referent in mentioned(document, sentence):
        if may_be_owned(referent) and not is_measure(sentence.mask, place):
            here.add(id(referent))
            yield Choice(place, referent, "here")
    beside = put_into_before(document, sentence) if is_firm(sentence.focus) else None
    told = ((sentence.focus, "focus"), (document.subject, "subject"), (sentence.topic, "topic"), (beside, "focus"))
    for spoken_of, why in told:
        if spoken_of is None or id(spoken_of) in here or not may_be_owned(spoken_of):
            continue
        here.add(id(spoken_of))
        yield Choice(None, spoken_of, why)


_PUBLIC = frozenset("University College Museum Church Ministry Senate Congress Parliament".split())


def may_be_owned(referent: Referent) -> bool:
    """Whether a part of it may be sold: no person, place or publication, and no body that belongs to the public."""
    return is_organization(referent) and _PUBLIC.isdisjoint(referent.name.split())
