"""Claims in the making: values that point to referents and to the sentences that gave them."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.text.document import Document, Sentence
from vcgraph.model import Claim, Evidence, Investor, Money, PartialDate, RoundValuation
from vcgraph.model.claim import FundingRoundClaim, InvestorRole, NameKind, Stage, Status

DATED = "dated round"
"""The rule of a round that only its time tells from others."""


@dataclass(slots=True)
class Support:
    """Which sentence gave which field, by which rule."""

    field: str
    sentence: int
    rule: str


@dataclass(slots=True)
class DraftInvestor:
    """An investor of a round in the making."""

    referent: Referent
    role: InvestorRole
    existing: bool
    sentence: int
    amount: Money | None = None


@dataclass(slots=True, eq=False)
class RoundDraft:
    """A funding round in the making. `doubtful` where its company turns out to be one of its investors."""

    company: Referent
    sentence: int
    position: int
    rule: str
    stage: Stage | None = None
    amount: Money | None = None
    date: PartialDate | None = None
    status: Status | None = None
    valuation: RoundValuation | None = None
    investors: list[DraftInvestor] = field(default_factory=list)
    support: list[Support] = field(default_factory=list)
    earlier: bool = False
    extension: bool = False
    doubtful: bool = False

    def note(self, name: str, sentence: Sentence, rule: str) -> None:
        """Remember that a sentence gave a field."""
        self.support.append(Support(name, sentence.index, rule))

    def add_investor(
        self, referent: Referent, role: InvestorRole, existing: bool, sentence: Sentence, rule: str
    ) -> DraftInvestor:
        """Add an investor, or raise the role of one that is there."""
        self.note("investors", sentence, rule)
        for known in self.investors:
            if known.referent is referent:
                known.role = role if known.role == "participant" else known.role
                known.existing = known.existing or existing
                return known
        self.investors.append(DraftInvestor(referent, role, existing, sentence.index))
        return self.investors[-1]

    @property
    def bare(self) -> bool:
        """Whether nothing is known of the round but its investors."""
        return (
            self.rule not in ("round", DATED) and self.amount is None and self.stage is None and self.valuation is None
        )

    def to_claim(self, document: Document) -> FundingRoundClaim:
        """The finished claim."""
        investors = tuple(
            Investor(
                name=one.referent.name,
                role=one.role,
                amount=one.amount,
                existing=one.existing,
                kind=name_kind(one.referent),
            )
            for one in _with_co_leads(self.investors)
        )
        return FundingRoundClaim(
            article=document.article.id,
            evidence=evidence_of(document, self.support),
            rules=rules_of(self.support),
            company=self.company.name,
            stage=self.stage,
            amount=self.amount,
            date=self.date,
            status=self.status,
            investors=investors,
            valuation=self.valuation,
        )


def _with_co_leads(investors: Iterable[DraftInvestor]) -> list[DraftInvestor]:
    listed = list(investors)
    leads = [one for one in listed if one.role != "participant"]
    if len(leads) > 1:
        for one in leads:
            one.role = "co_lead"
    return listed


def name_kind(referent: Referent) -> NameKind | None:
    """The kind of a name as claims state it; None where the text does not tell."""
    kinds: dict[str, NameKind] = {"person": "person", "firm": "firm", "fund": "fund"}
    return kinds.get(referent.kind)


def evidence_of(document: Document, support: Iterable[Support]) -> tuple[Evidence, ...]:
    """One piece of evidence for each sentence, in the order of the text, with the fields that it supports."""
    fields: dict[int, set[str]] = {}
    for one in support:
        fields.setdefault(one.sentence, set()).add(one.field)
    return tuple(_evidence(document, index, names) for index, names in sorted(fields.items()))


def _evidence(document: Document, index: int, names: set[str]) -> Evidence:
    sentence = document.sentences[index]
    return Evidence(
        quote=document.text[sentence.start : sentence.end],
        start=sentence.start,
        end=sentence.end,
        fields=tuple(sorted(names)),
    )


def rules_of(support: Iterable[Support]) -> tuple[str, ...]:
    """The rules that took part, each once, in the order in which they fired."""
    return tuple(dict.fromkeys(f"{one.rule}:{one.field}" for one in support))


def in_text_order(claims: Iterable[Claim]) -> list[Claim]:
    """Claims in the order of their first words in the text; by type and identifier where these are the same."""
    told: dict[tuple[int, str], list[Claim]] = defaultdict(list)
    for claim in claims:
        told[claim.evidence[0].start, claim.type].append(claim)
    return [claim for _, same in sorted(told.items()) for claim in _by_id(same)]


def _by_id(claims: list[Claim]) -> list[Claim]:
    """An identifier is dear, so none is made of a claim that stands alone."""
    return sorted(claims, key=lambda claim: claim.id) if len(claims) > 1 else claims


def names_in(claim: Claim) -> Iterator[str]:
    """The names of people and organisations in a claim's fields."""
    for slot in ("company", "manager", "name", "investor", "fund", "acquirer", "target", "person", "organization"):
        value = getattr(claim, slot, None)
        if isinstance(value, str):
            yield value
    for investor in getattr(claim, "investors", ()):
        yield investor.name


def exacter(known: Money | None, told: Money | None) -> Money | None:
    """ "Pulls in about $12 million", and further on "$12.3 million": the sum as it is told in full."""
    if known is None or told is None:
        return known or told
    return told if known.qualifier == "about" and told.qualifier == "exact" and known.agrees_with(told) else known
