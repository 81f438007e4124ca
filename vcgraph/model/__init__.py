"""Values, article, claim, entity, decision: frozen models that every other layer speaks in."""

from vcgraph.model.article import Article
from vcgraph.model.claim import (
    AcquisitionClaim,
    Claim,
    CommitmentClaim,
    Evidence,
    Extraction,
    FundClaim,
    FundingRoundClaim,
    Investor,
    NameUse,
    RoleClaim,
    TotalRaisedClaim,
    ValuationClaim,
)
from vcgraph.model.dates import PartialDate
from vcgraph.model.entity import Decision, Entity
from vcgraph.model.money import Money, RoundValuation

__all__ = [
    "AcquisitionClaim",
    "Article",
    "Claim",
    "CommitmentClaim",
    "Decision",
    "Entity",
    "Evidence",
    "Extraction",
    "FundClaim",
    "FundingRoundClaim",
    "Investor",
    "Money",
    "NameUse",
    "PartialDate",
    "RoleClaim",
    "RoundValuation",
    "TotalRaisedClaim",
    "ValuationClaim",
]
