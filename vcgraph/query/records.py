"""What answers are made of: frozen records, each with the quotes that it rests on."""

import datetime
from collections.abc import Callable
from dataclasses import dataclass, field, fields
from typing import Any

from vcgraph.model import Money, PartialDate, RoundValuation


@dataclass(frozen=True, slots=True)
class Party:
    """A company, firm, fund, person or other organisation as it stands in an answer. `id` is its IRI in the graph."""

    id: str
    name: str
    kind: str = "organization"

    def __str__(self) -> str:
        return self.name


@dataclass(frozen=True, slots=True, order=True)
class Citation:
    """A quote with the place it stands at: `start` and `end` count code points of the article's normalised text."""

    published: datetime.date | None
    article: str
    start: int
    end: int
    quote: str
    claim: str
    title: str | None = None
    publisher: str | None = None
    link: str | None = None
    said_by: str | None = None

    def __str__(self) -> str:
        source = self.publisher or self.title or self.article
        day = f", {self.published.isoformat()}" if self.published else ""
        return f"“{self.quote}” ({source}{day})"


Evidence = Callable[[], tuple[Citation, ...]]


def no_evidence() -> tuple[Citation, ...]:
    """The evidence of a record that rests on nothing that was quoted."""
    return ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """One row of an answer. `id` is the IRI of the fact in the graph, or made from the row's own content."""

    id: str = field(metadata={"shown": False})
    source: Evidence = field(default=no_evidence, repr=False, compare=False, metadata={"shown": False})

    @property
    def evidence(self) -> tuple[Citation, ...]:
        """The quotes behind the row, earliest article first. Read from the graph on each call."""
        return self.source()

    @classmethod
    def columns(cls) -> tuple[str, ...]:
        """The names of the fields that a table shows, in order."""
        return tuple(each.name for each in fields(cls) if each.metadata.get("shown", True))

    def values(self) -> dict[str, Any]:
        """The shown fields by name."""
        return {name: getattr(self, name) for name in self.columns()}


@dataclass(frozen=True, slots=True, kw_only=True)
class Round(Record):
    """A funding round. `amount` in currency units; `leads` are also among `investors`."""

    company: Party
    stage: str | None = None
    amount: Money | None = None
    date: PartialDate | None = None
    status: str | None = None
    leads: tuple[Party, ...] = ()
    investors: tuple[Party, ...] = ()
    valuation: RoundValuation | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Investment(Record):
    """One investor in one round; `amount` is that investor's own part where an article tells it."""

    investor: Party
    company: Party
    role: str | None = None
    stage: str | None = None
    date: PartialDate | None = None
    amount: Money | None = None
    round_amount: Money | None = None
    status: str | None = None
    existing: bool = False
    round: str = field(metadata={"shown": False})


@dataclass(frozen=True, slots=True, kw_only=True)
class CoInvestor(Record):
    """An investor that shares rounds with another one. `rounds` are the IRIs of the rounds in common."""

    investor: Party
    count: int
    companies: tuple[Party, ...]
    rounds: tuple[str, ...] = field(metadata={"shown": False})


@dataclass(frozen=True, slots=True, kw_only=True)
class Valuation(Record):
    """A valuation of a company. `step` is this amount over the company's earlier one of the same currency and basis."""

    company: Party
    date: PartialDate | None = None
    amount: Money
    basis: str = "unspecified"
    stage: str | None = None
    status: str | None = None
    step: float | None = None
    direction: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TotalRaised(Record):
    """Money raised in all: `basis` is `stated` (an article gives the total) or `summed` (over the known `rounds`)."""

    company: Party
    basis: str
    amount: Money
    as_of: datetime.date | None = None
    rounds: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Fund(Record):
    """A fund, its size and its state."""

    fund: Party
    manager: Party | None = None
    target: Money | None = None
    raised: Money | None = None
    hard_cap: Money | None = None
    status: str | None = None
    date: PartialDate | None = None
    term: str | None = None
    focus: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FundClose(Record):
    """A first or final close of a fund."""

    fund: Party
    close: str
    raised: Money | None = None
    date: PartialDate | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Commitment(Record):
    """Money that a limited or general partner (`role`) commits to a fund."""

    investor: Party
    fund: Party
    role: str
    amount: Money | None = None
    status: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Role(Record):
    """A person's role. No claim dates it: `known_from` and `known_to` are when the first and the last article tell it.

    `dated_by` says so: `publish date`, or None where no article that tells the role has one.
    """

    person: Party
    organization: Party
    title: str
    status: str | None = None
    known_from: datetime.date | None = None
    known_to: datetime.date | None = None
    dated_by: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Acquisition(Record):
    """The purchase of a company; `acquirer` is None where no article names the buyer."""

    acquirer: Party | None
    target: Party
    amount: Money | None = None
    date: PartialDate | None = None
    status: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Event(Record):
    """One thing that happened to an entity, or that it did."""

    date: PartialDate | None
    kind: str
    what: str
    amount: Money | None = None
    status: str | None = None
    parties: tuple[Party, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Step(Record):
    """One edge on the way between two entities; `path` and `step` count from 1."""

    path: int
    step: int
    left: Party
    relation: str
    right: Party
    date: PartialDate | None = None
    amount: Money | None = None
    status: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Activity(Record):
    """How active an investor is: distinct rounds, rounds led, and companies."""

    investor: Party
    rounds: int
    led: int
    companies: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Conflict(Record):
    """A value that cannot be true beside the accepted one, or that a later article replaced (`standing`)."""

    subject: str
    field: str
    accepted: str | None
    told: str
    standing: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Coverage(Record):
    """How many things of a kind have a property: `known` of `total`, and the share from 0 to 1."""

    measure: str
    known: int
    total: int
    share: float


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedEntity(Record):
    """An entity with the other names it goes or went by."""

    name: str
    kind: str
    also: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ToldClaim(Record):
    """A claim of an article; `record` is its whole content as JSON."""

    type: str
    article_id: str
    publisher: str | None = None
    published: datetime.date | None = None
    said_by: str | None = None
    record: str
