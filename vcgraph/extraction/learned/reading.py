"""A document whose mentions are judged: which names, amounts and stages take part in deals, and who belongs to what."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, NamedTuple, Protocol

from vcgraph.extraction.learned.contexts import Context, contexts
from vcgraph.extraction.learned.features import (
    Scope,
    amount_features,
    link_features,
    mention_features,
    read_scope,
    speaks_of_deal,
    term_features,
)
from vcgraph.extraction.learned.weights import Weights
from vcgraph.extraction.rules import marks
from vcgraph.extraction.rules.discourse import resolve
from vcgraph.extraction.rules.document import Document, Item, Sentence
from vcgraph.extraction.rules.referents import Referent
from vcgraph.extraction.rules.stages import StageMention
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


@dataclass(frozen=True, slots=True)
class LearnedJudge:
    """Answers by weights, a table for each kind of query."""

    tables: Mapping[str, Weights]

    def chances(self, query: Query, features: list[str]) -> Mapping[str, float]:
        """The probability of each label of the query's kind."""
        return self.tables[query.kind].chances(features)


@dataclass(slots=True)
class Hints:
    """What the rules read: parts by name or amount, in the whole article and sentence by sentence."""

    anywhere: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    here: dict[tuple[str, int], set[str]] = field(default_factory=lambda: defaultdict(set))

    def features(self, key: str, sentence: int) -> list[str]:
        """As features of a mention."""
        return [f"R:{one}" for one in self.anywhere.get(key, ())] + [
            f"Rs:{one}" for one in self.here.get((key, sentence), ())
        ]


NAMED_PARTS = {
    "funding_round": {"company": "company"}, "fund": {"name": "fund", "manager": "manager"},
    "commitment": {"investor": "committer"}, "acquisition": {"acquirer": "acquirer", "target": "target"},
}  # fmt: skip
"""By claim type: the part that the name in each field plays."""
SIZED_PARTS = {
    "funding_round": {"amount": "round", "valuation": "valuation"}, "valuation": {"amount": "valuation"},
    "total_raised": {"amount": "total"}, "fund": {"raised": "raised", "target": "target"},
    "commitment": {"amount": "commitment"}, "acquisition": {"amount": "price"},
}  # fmt: skip
"""By claim type: the part that the amount in each field plays."""


def read_hints(document: Document, claims: Iterable[Claim]) -> Hints:
    """The claims that the rules made, as hints."""
    hints = Hints()
    at = {sentence.start: sentence.index for sentence in document.sentences}
    for claim in claims:
        sentences = [at[one.start] for one in claim.evidence if one.start in at]
        for key, part in _parts(claim):
            hints.anywhere[key].add(part)
            for sentence in sentences:
                hints.here[key, sentence].add(part)
    return hints


def _parts(claim: Claim) -> Iterator[tuple[str, str]]:
    for name, part in NAMED_PARTS.get(claim.type, {}).items():
        if value := getattr(claim, name):
            yield str(value), part
    for name, part in SIZED_PARTS.get(claim.type, {}).items():
        if value := getattr(claim, name):
            yield str(value.value), part
    if stage := getattr(claim, "stage", None):
        yield stage, "stage"
    for investor in getattr(claim, "investors", ()):
        yield investor.name, "investor"
        if investor.role != "participant":
            yield investor.name, "lead"


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

    @property
    def part(self) -> str:
        """The likeliest part; "" where none is likely."""
        best = max(self.chances, key=lambda one: self.chances[one])
        return best if self.chances[best] >= _LEAST.get(best, LIKELY) else ""


LIKELY = 0.55
_LEAST = {"total": 0.35}
_TOLD = ("company", "investor", "acquirer", "target", "manager")


@dataclass(slots=True)
class Reading:
    """A document, its judge, and the judged mentions by sentence."""

    document: Document
    scope: Scope
    contexts: list[Context]
    hints: Hints
    judge: Judge
    names: dict[int, list[Named]] = field(default_factory=dict)
    amounts: dict[int, list[Sized]] = field(default_factory=dict)
    stages: dict[int, list[tuple[int, StageMention, float]]] = field(default_factory=dict)
    elsewhere: Mapping[int, Mapping[int, Mapping[str, float]]] = field(default_factory=dict)

    def ask(self, query: Query, features: list[str]) -> Mapping[str, float]:
        """The judge's answer."""
        return self.judge.chances(query, features)

    def link(self, kind: str, sentence: Sentence, anchor: int, tag: str, choice: Choice) -> float:
        """How likely a mention belongs to the one at the anchor."""
        context = self.contexts[sentence.index]
        features = link_features(self.scope, context, anchor, tag, choice.place, choice.referent, choice.why)
        features += self._first_judged(sentence, tag, choice)
        if choice.place is not None:
            features += self.hints.features(choice.referent.name, sentence.index)
        return self.ask(Query(kind, sentence, anchor, tag, choice), features)["yes"]

    def _first_judged(self, sentence: Sentence, tag: str, choice: Choice) -> list[str]:
        """What the first judgement made of a candidate here, and of its mentions elsewhere."""
        here = next((one.first for one in self.names[sentence.index] if one.place == choice.place), {})
        told = self.elsewhere.get(id(choice.referent), {})
        away = [chances for at, chances in told.items() if at != sentence.index]
        found = [f"{tag}&c:{part}={_level(here[part])}" for part in _TOLD if part in here]
        bests = [max([chances[part] for chances in away], default=0.0) for part in _TOLD]
        return found + [f"{tag}&x:{part}={_level(best)}" for part, best in zip(_TOLD, bests, strict=True)]

    def owner(self, kind: str, sentence: Sentence, anchor: int, tag: str, least: float = 0.4) -> Referent | None:
        """The organisation that the mention at the anchor most likely belongs to."""
        best: tuple[float, Choice] | None = None
        for choice in candidates(self.document, sentence):
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
    rows = contexts(document)
    reading = Reading(document, read_scope(document, rows), rows, read_hints(document, claims), judge)
    for context in rows:
        at = context.sentence.index
        reading.names[at] = list(_names(reading, context))
        reading.amounts[at] = list(_amounts(reading, context))
        reading.stages[at] = list(_stages(reading, context))
    _read_again(reading)
    return reading


def _read_again(reading: Reading) -> None:
    """Judge the names again, knowing what the first judgement made of their neighbours."""
    elsewhere = reading.elsewhere = _best_by_name(reading)
    amounts = {at: [one.part for one in found] for at, found in reading.amounts.items()}
    second: dict[int, list[Named]] = {}
    for at, found in reading.names.items():
        second[at] = [
            replace(
                one,
                first=one.chances,
                chances=reading.ask(
                    Query("again", one.sentence, one.place, other=one.referent),
                    one.features + again_features(found, number, elsewhere, reading.amounts, amounts),
                ),
            )
            for number, one in enumerate(found)
        ]
    reading.names = second


def _best_by_name(reading: Reading) -> dict[int, dict[int, dict[str, float]]]:
    """By referent and sentence: the best chance of each part."""
    best: dict[int, dict[int, dict[str, float]]] = defaultdict(dict)
    for at, found in reading.names.items():
        for one in found:
            known = best[id(one.referent)].setdefault(at, {})
            for part, chance in one.chances.items():
                known[part] = max(known.get(part, 0.0), chance)
    return best


def _level(chance: float) -> int:
    return bisect_right(_LEVELS, chance)


_LEVELS = (0.1, 0.3, 0.5, 0.7, 0.9)


def again_features(
    found: Sequence[Named],
    number: int,
    elsewhere: Mapping[int, Mapping[int, Mapping[str, float]]],
    sized: Mapping[int, Sequence[Sized]],
    amounts: Mapping[int, Sequence[str]],
) -> list[str]:
    """What the first judgement made of a name, its neighbours, the amounts near it, and its other mentions."""
    one = found[number]
    at = one.sentence.index
    told = [f"o:{part}={_level(chance)}" for part, chance in one.chances.items()]
    others = [other.chances for other in found if other.referent is not one.referent]
    away = [chances for index, chances in elsewhere[id(one.referent)].items() if index != at]
    ranked = sorted(one.chances, key=lambda part: -one.chances[part])[:2]
    told.append("o2:" + "".join(f"{part}{_level(one.chances[part])}" for part in ranked))
    for side, other in (("p", number - 1), ("n", number + 1)):
        if 0 <= other < len(found):
            near = found[other].chances
            top = max(near, key=lambda part: near[part])
            told += [f"{side}:{top}{_level(near[top])}", f"{side}&{ranked[0]}:{top}{_level(near[top])}"]
    for part in one.chances:
        told.append(f"s:{part}={_level(max([chances[part] for chances in others], default=0.0))}")
        told.append(f"x:{part}={_level(max([chances[part] for chances in away], default=0.0))}")
    for size in sized.get(at, ()):
        if size.part:
            told += [f"a:{size.part}", f"a{'<' if size.place < one.place else '>'}:{size.part}"]
    for step in (1, 2):
        told += [f"a-{step}:{part}" for part in amounts.get(at - step, ()) if part]
    return told


def _names(reading: Reading, context: Context) -> Iterator[Named]:
    sentence = context.sentence
    if not speaks_of_deal(context):
        return
    for place, item, referent in mentioned(reading.document, sentence):
        features = mention_features(reading.scope, context, place, referent)
        features += reading.hints.features(referent.name, sentence.index)
        chances = reading.ask(Query("names", sentence, place, other=referent), features)
        yield Named(sentence, place, item, referent, chances, features)


def _amounts(reading: Reading, context: Context) -> Iterator[Sized]:
    sentence = context.sentence
    for place, item in sentence.all(marks.MONEY):
        if isinstance(item.value, MoneyMention):
            features = amount_features(reading.scope, context, place, item.value)
            features += reading.hints.features(str(item.value.money.value), sentence.index)
            yield Sized(sentence, place, item.value, reading.ask(Query("amounts", sentence, place), features))


def _stages(reading: Reading, context: Context) -> Iterator[tuple[int, StageMention, float]]:
    sentence = context.sentence
    for place, item in sentence.all(marks.STAGE):
        if isinstance(item.value, StageMention):
            features = [*term_features(reading.scope, context, place), f"stage={item.value.stage}"]
            features += reading.hints.features(item.value.stage, sentence.index)
            yield place, item.value, reading.ask(Query("stages", sentence, place), features)["stage"]


def candidates(document: Document, sentence: Sentence) -> Iterator[Choice]:
    """Whom a deal of a sentence may belong to: its names, then whom the text speaks of."""
    here = set()
    for place, _, referent in mentioned(document, sentence):
        if referent.kind not in ("person", "publication"):
            here.add(id(referent))
            yield Choice(place, referent, "here")
    for spoken_of, why in ((sentence.focus, "focus"), (document.subject, "subject"), (sentence.topic, "topic")):
        if spoken_of is None or id(spoken_of) in here or spoken_of.kind in ("person", "place", "publication"):
            continue
        here.add(id(spoken_of))
        yield Choice(None, spoken_of, why)
