"""Facts: what the claims of all articles come to, each value with the claims that tell it.

Facts are a projection of claims and decisions: `vcgraph.resolution.project_facts` makes them, the graph writes them as
RDF. Entities stand in them by their identifiers. Nothing that a claim says is lost: a slot keeps every value told.
"""

import datetime
from typing import Annotated, Generic, Literal, TypeVar

from pydantic import Field

from vcgraph.model.base import Frozen
from vcgraph.model.claim import (
    CommitmentRole,
    CommitmentStatus,
    FundStatus,
    InvestorRole,
    RoleStatus,
    Stage,
    Status,
    Title,
)
from vcgraph.model.dates import PartialDate
from vcgraph.model.money import Basis, Money, RoundValuation

Standing = Literal["accepted", "refined", "conflicting", "superseded"]
"""How a told value stands beside the others of its slot.

`accepted`: the value of the fact. `refined`: agrees with the accepted value and says less ("up to $2 billion" beside
"$1.5 billion", "2024" beside "2024-05"). `conflicting`: cannot be true beside the accepted value. `superseded`: held
once and was replaced by a later article ("in talks" by "closed", a correction, an older total).
"""

T = TypeVar("T")


class Told(Frozen, Generic[T]):
    """One value, how it stands, and the identifiers of the claims that tell it, sorted."""

    value: T
    standing: Standing
    claims: tuple[str, ...] = Field(min_length=1)


class Slot(Frozen, Generic[T]):
    """All values told of one property of a fact: the accepted one first, then the others in a fixed order."""

    told: tuple[Told[T], ...] = ()

    @property
    def value(self) -> T | None:
        """The accepted value; None where no claim tells one."""
        return self.told[0].value if self.told and self.told[0].standing == "accepted" else None

    @property
    def claims(self) -> tuple[str, ...]:
        """The claims that tell the accepted value."""
        return self.told[0].claims if self.value is not None else ()


class FactBase(Frozen):
    """What every fact has. `claims` are all claims that tell of the fact, whatever their values, sorted.

    `id` comes from content: from the owner and the earliest article that tells the fact, so that it stays the same
    when later articles tell it again.
    """

    id: str
    claims: tuple[str, ...]


class Investment(FactBase):
    """One investor in one round."""

    investor: str
    role: Slot[InvestorRole]
    amount: Slot[Money] = Slot()
    existing: bool = False


class RoundFact(FactBase):
    """A funding round of `company` (an entity's identifier).

    `bare` marks the company's bare round: investors of whom no article says in which round they invested.
    `extends` is the identifier of the round of the same stage that this one enlarges.
    """

    type: Literal["round"] = "round"
    company: str
    bare: bool = False
    stage: Slot[Stage] = Slot()
    amount: Slot[Money] = Slot()
    date: Slot[PartialDate] = Slot()
    status: Slot[Status] = Slot()
    valuation: Slot[RoundValuation] = Slot()
    investments: tuple[Investment, ...] = ()
    extends: str | None = None


class ValuationFact(FactBase):
    """A valuation of `company` outside any described round. `as_of` is the date told or else the publish date.

    `superseded_by` is the identifier of the company's next later valuation.
    """

    type: Literal["valuation"] = "valuation"
    company: str
    amount: Slot[Money]
    basis: Slot[Basis] = Slot()
    date: Slot[PartialDate] = Slot()
    status: Slot[Status] = Slot()
    as_of: datetime.date | None = None
    superseded_by: str | None = None


class TotalRaisedFact(FactBase):
    """Money that `company` has raised in all, as of the publish date of the latest article that says so."""

    type: Literal["total_raised"] = "total_raised"
    company: str
    amount: Slot[Money]
    as_of: datetime.date | None = None


class FundClose(FactBase):
    """A close of a fund: the first, or the final one."""

    close: Literal["first", "final"]
    raised: Slot[Money] = Slot()
    date: Slot[PartialDate] = Slot()


class FundFact(FactBase):
    """A fund that investors commit to. `id` is that of the fund's own entity where the fund has a name.

    `manager` holds an entity's identifier. `name` is None for a fund known only by its manager.
    """

    type: Literal["fund"] = "fund"
    name: str | None = None
    manager: Slot[str] = Slot()
    target: Slot[Money] = Slot()
    raised: Slot[Money] = Slot()
    hard_cap: Slot[Money] = Slot()
    status: Slot[FundStatus] = Slot()
    date: Slot[PartialDate] = Slot()
    term: Slot[str] = Slot()
    focus: Slot[str] = Slot()
    closes: tuple[FundClose, ...] = ()


class CommitmentFact(FactBase):
    """The commitment of `investor` to `fund` (identifiers of entities) in one capacity."""

    type: Literal["commitment"] = "commitment"
    investor: str
    fund: str
    role: CommitmentRole
    amount: Slot[Money] = Slot()
    status: Slot[CommitmentStatus] = Slot()


class AcquisitionFact(FactBase):
    """The purchase of `target`; `acquirer` is None where no article names the buyer."""

    type: Literal["acquisition"] = "acquisition"
    acquirer: str | None = None
    target: str
    amount: Slot[Money] = Slot()
    status: Slot[Status] = Slot()
    date: Slot[PartialDate] = Slot()


class RoleFact(FactBase):
    """A person's role in an organisation."""

    type: Literal["role"] = "role"
    person: str
    organization: str
    title: Title
    status: Slot[RoleStatus]


class ChangeFact(FactBase):
    """A renamed organisation. The alias data tells it, not a claim: `claims` is empty and `source` names the data."""

    type: Literal["change"] = "change"
    organization: str
    change: Literal["renamed"] = "renamed"
    old_name: str
    new_name: str
    date: PartialDate | None = None
    source: str


Fact = Annotated[
    RoundFact | ValuationFact | TotalRaisedFact | FundFact | CommitmentFact | AcquisitionFact | RoleFact | ChangeFact,
    Field(discriminator="type"),
]
