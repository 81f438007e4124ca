"""What the rules read, as hints for the judgement of mentions."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from vcgraph.extraction.rules.stakes.implied_stakes import IMPLIED
from vcgraph.extraction.rules.text.document import Document, Item
from vcgraph.extraction.rules.text.drafts import RoundDraft
from vcgraph.extraction.rules.text.stages import StageMention
from vcgraph.model import Claim
from vcgraph.normalize.money import MoneyMention


@dataclass(slots=True)
class Hints:
    """What the rules read: parts by name or amount, in the whole article and sentence by sentence."""

    anywhere: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    here: dict[tuple[str, int], set[str]] = field(default_factory=lambda: defaultdict(set))
    pairs: dict[tuple[str, str], set[str]] = field(default_factory=lambda: defaultdict(set))
    rounds: dict[tuple[str, int], set[str]] = field(default_factory=lambda: defaultdict(set))
    """By investor and sentence: the companies in whose rounds, with a sum or a stage, the rules read there that he is."""
    invested: set[int] = field(default_factory=set)
    """The sentences in which the rules read who invested: "A came back for more" has no other word of a deal."""

    def pair(self, kind: str, key: str, value: str) -> str:
        """Whether the rules put two things together ("yes"), one of them with another ("other"), or neither ("no")."""
        known = self.pairs.get((kind, key))
        return f"P:{kind}=" + ("no" if not known else "yes" if value in known else "other")

    def features(self, key: str, sentence: int) -> list[str]:
        """As features of a mention. Who leads one round need not lead another, so that is told by the sentence alone."""
        told = [one for one in self.anywhere.get(key, ()) if one != "lead"]
        return [f"R:{one}" for one in told] + [f"Rs:{one}" for one in self.here.get((key, sentence), ())]


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
        if f"{IMPLIED}:investors" in claim.rules:  # of whom the sentence does not name, no mention can be judged
            continue
        if getattr(claim, "stage", None) == "ipo":  # the rules have the last word on flotations
            continue
        sentences = [at[one.start] for one in claim.evidence if one.start in at]
        if claim.type == "funding_round":
            told = [at[one.start] for one in claim.evidence if one.start in at and "investors" in one.fields]
            hints.invested.update(told)
            if claim.amount or claim.stage:
                for investor in claim.investors:
                    for sentence in told:
                        hints.rounds[investor.name, sentence].add(claim.company)
        for key, part in _parts(claim):
            hints.anywhere[key].add(part)
            for sentence in sentences:
                hints.here[key, sentence].add(part)
        for kind, key, value in _pairs(claim):
            hints.pairs[kind, key].add(value)
    return hints


def _pairs(claim: Claim) -> Iterator[tuple[str, str, str]]:
    """What a claim of the rules puts together: an amount or a stage with a company, a date, a status, an investor."""
    if claim.type in ("valuation", "total_raised"):
        yield "company", str(claim.amount.value), claim.company
    if claim.type == "role":
        yield "serves", claim.person, claim.organization
    if claim.type != "funding_round":
        return
    keys = [str(claim.amount.value)] if claim.amount else []
    keys += [claim.stage] if claim.stage else []
    for key in keys:
        yield "company", key, claim.company
        yield "status", key, str(claim.status)
        if claim.date:
            yield "date", key, str(claim.date)
        if claim.stage:
            yield "stage", key, claim.stage
        if claim.valuation:
            yield "join", str(claim.valuation.value), key
    for investor in claim.investors:
        yield "company", investor.name, claim.company
        yield from (("join", investor.name, key) for key in keys or [""])
    if claim.valuation:
        yield "company", str(claim.valuation.value), claim.company
        yield "set in round", str(claim.valuation.value), claim.company
        yield from (("valued by", str(claim.valuation.value), one.name) for one in claim.investors if not keys)


def _parts(claim: Claim) -> Iterator[tuple[str, str]]:
    for name, part in NAMED_PARTS.get(claim.type, {}).items():
        if value := getattr(claim, name):
            yield str(value), part
    for name, part in SIZED_PARTS.get(claim.type, {}).items():
        if value := getattr(claim, name):
            yield str(value.value), part
    if stage := getattr(claim, "stage", None):
        yield stage, "stage"
    if claim.type == "role":
        yield claim.person, f"is:{claim.title}"
        yield claim.organization, f"has:{claim.title}"
    for investor in getattr(claim, "investors", ()):
        yield investor.name, "investor"
        if investor.role != "participant":
            yield investor.name, "lead"


def key_of(item: Item) -> str:
    """What a mention is called in the hints: a name, the value of an amount, a stage."""
    if isinstance(item.value, MoneyMention):
        return str(item.value.money.value)
    if isinstance(item.value, StageMention):
        return item.value.stage
    return item.referent.name if item.referent is not None else ""


def key_of_draft(draft: RoundDraft) -> str:
    """What a round is called in the hints: its amount, else its stage."""
    return str(draft.amount.value) if draft.amount else str(draft.stage or "")
