"""Claims: what one article says of venture money, each with the words that say it.

The seven types and the meaning of every field follow the project's claim guidelines (docs/claims.md).
"""

from typing import Annotated, Any, Literal

from pydantic import Field, TypeAdapter, model_validator

from vcgraph.model.base import Frozen, content_id
from vcgraph.model.dates import PartialDate
from vcgraph.model.money import Basis, Money, RoundValuation

Stage = Literal[
    "pre_seed", "seed", "angel",
    "pre_series_a", "series_a", "pre_series_b", "series_b", "pre_series_c", "series_c", "pre_series_d", "series_d",
    "pre_series_e", "series_e", "series_f", "series_g", "series_h", "series_i", "series_j", "series_k",
    "bridge", "growth", "debt", "convertible_note", "secondary", "grant", "crowdfunding", "private_equity", "ico",
    "corporate", "strategic", "ipo",
]  # fmt: skip
Status = Literal["closed", "planned", "in_talks", "failed"]
FundStatus = Literal["closed", "planned", "in_talks", "failed", "first_close"]
CommitmentStatus = Literal["committed", "planned"]
InvestorRole = Literal["lead", "co_lead", "participant"]
CommitmentRole = Literal["limited_partner", "general_partner"]
Title = Literal[
    "founder", "ceo", "cto", "cfo", "coo", "president", "chair", "board_member", "partner", "managing_director",
    "investor", "employee",
]  # fmt: skip
RoleStatus = Literal["current", "former"]
NameKind = Literal["company", "firm", "fund", "person", "organization"]


class Evidence(Frozen):
    """Words of the article: `text[start:end] == quote`, and the claim's fields that they support.

    `fields` are paths into the claim: `amount`, `investors.0.name`; empty means the claim as a whole.
    """

    quote: str
    start: int = Field(ge=0)
    end: int = Field(ge=0)
    fields: tuple[str, ...] = ()

    @model_validator(mode="after")
    def _spans_quote(self) -> "Evidence":
        if self.end - self.start != len(self.quote) or not self.quote:
            raise ValueError(f"offsets {self.start}-{self.end} do not span a quote of {len(self.quote)} characters")
        return self


class ClaimBase(Frozen):
    """What every claim has. `said_by` is the source if that is not the publisher ("people familiar with the matter").

    `rules` names the rules of the extractor that made the claim; it takes no part in the identity of the claim.
    """

    article: str
    evidence: tuple[Evidence, ...] = Field(min_length=1)
    said_by: str | None = None
    rules: tuple[str, ...] = ()

    @property
    def id(self) -> str:
        """Hash of article, type, fields and offsets."""
        return content_id("claim", {key: value for key, value in Frozen.to_dict(self).items() if key != "rules"})

    def to_dict(self) -> dict[str, Any]:
        """The JSON form, with the identifier first."""
        return {"id": self.id, **super().to_dict()}


class Investor(Frozen):
    """One investor of a round. `existing` is True for an investor said to have invested before."""

    name: str
    role: InvestorRole = "participant"
    amount: Money | None = None
    existing: bool = False
    kind: NameKind | None = None


class FundingRoundClaim(ClaimBase):
    """A round: at least a company and one of stage, amount, investor, valuation."""

    type: Literal["funding_round"] = "funding_round"
    company: str
    stage: Stage | None = None
    amount: Money | None = None
    date: PartialDate | None = None
    status: Status | None = None
    investors: tuple[Investor, ...] = ()
    valuation: RoundValuation | None = None


class ValuationClaim(ClaimBase):
    """A valuation that the article ties to no round that it describes."""

    type: Literal["valuation"] = "valuation"
    company: str
    amount: Money
    basis: Basis = "unspecified"
    date: PartialDate | None = None
    status: Status | None = None


class TotalRaisedClaim(ClaimBase):
    """Money that a company has raised so far in all."""

    type: Literal["total_raised"] = "total_raised"
    company: str
    amount: Money


class FundClaim(ClaimBase):
    """A fund that investors commit to, or one of its closes. At least one of `name` and `manager` is known."""

    type: Literal["fund"] = "fund"
    name: str | None = None
    manager: str | None = None
    target: Money | None = None
    raised: Money | None = None
    hard_cap: Money | None = None
    status: FundStatus | None = None
    date: PartialDate | None = None
    term: str | None = None
    focus: str | None = None

    @model_validator(mode="after")
    def _named(self) -> "FundClaim":
        if not (self.name or self.manager):
            raise ValueError("a fund claim needs a name or a manager")
        return self


class CommitmentClaim(ClaimBase):
    """Money that a limited partner or the general partner commits to a fund."""

    type: Literal["commitment"] = "commitment"
    investor: str
    fund: str
    role: CommitmentRole = "limited_partner"
    amount: Money | None = None
    status: CommitmentStatus | None = None
    investor_kind: NameKind | None = None


class AcquisitionClaim(ClaimBase):
    """The purchase of a whole company or of a controlling stake."""

    type: Literal["acquisition"] = "acquisition"
    acquirer: str | None = None
    target: str
    amount: Money | None = None
    status: Status | None = None
    date: PartialDate | None = None
    acquirer_kind: NameKind | None = None


class RoleClaim(ClaimBase):
    """A person's role in an organisation."""

    type: Literal["role"] = "role"
    person: str
    organization: str
    title: Title
    status: RoleStatus = "current"
    organization_kind: NameKind | None = None


Claim = Annotated[
    FundingRoundClaim | ValuationClaim | TotalRaisedClaim | FundClaim | CommitmentClaim | AcquisitionClaim | RoleClaim,
    Field(discriminator="type"),
]

CLAIM_ADAPTER: TypeAdapter[Claim] = TypeAdapter(Claim)
"""Reads any claim from its JSON form without the `id` key (`model.records.read_claim` checks that key)."""


class NameUse(Frozen):
    """A name that the article uses: its fullest form, other forms that the article itself equates with it, its kind."""

    name: str
    kind: NameKind | None = None
    also: tuple[str, ...] = ()


class Extraction(Frozen):
    """All that one extractor read in one article: claims in the order of the text, and the names that they use."""

    article: str
    claims: tuple[Claim, ...] = ()
    names: tuple[NameUse, ...] = ()
