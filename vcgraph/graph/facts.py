"""Facts as RDF: fact nodes, their statements, and the short cuts between agents (docs/decisions/0001-rdf-shape.md)."""

from collections.abc import Callable, Iterator
from itertools import permutations
from typing import Any

from pyoxigraph import Quad

from vcgraph.graph.statements import Background, Draft, Fields, at
from vcgraph.graph.terms import literal, node, term
from vcgraph.model import Claim
from vcgraph.model.fact import (
    AcquisitionFact,
    ChangeFact,
    CommitmentFact,
    Fact,
    FundClose,
    FundFact,
    Investment,
    RoleFact,
    RoundFact,
    Slot,
    TotalRaisedFact,
    ValuationFact,
)
from vcgraph.ontology import BASIS, INSTRUMENT, LIFECYCLE, ROLE, STAGE, VCG

_INSTRUMENTS = {
    "debt": "debt",
    "convertible_note": "convertible_note",
    "secondary": "secondary",
    "grant": "grant",
    "ico": "token",
}
NOT_DONE = frozenset({"planned", "in_talks", "failed", "former"})
"""Lifecycles of what has not happened, or is over."""


def fact_quads(fact: Fact, background: Background) -> set[Quad]:
    """All quads that a fact gives rise to: its nodes, values, statements and short cuts."""
    write = _WRITERS[type(fact)]
    return {*write(fact, background), *shortcut_quads(fact)}


def shortcut_quads(fact: Fact) -> Iterator[Quad]:
    """The direct links between agents that a fact amounts to, if what it tells is done."""
    match fact:
        case RoundFact() if is_done(fact.status.value):
            yield from _investor_shortcuts(fact)
        case CommitmentFact() if is_done(fact.status.value):
            yield Quad(node(fact.investor), term(VCG.committedTo), node(fact.fund))
        case RoleFact() if is_done(fact.status.value):
            yield Quad(node(fact.person), term(VCG.worksAt), node(fact.organization))
        case ChangeFact():
            yield Quad(node(fact.organization), term(VCG.formerName), literal(fact.old_name))


def _investor_shortcuts(fact: RoundFact) -> Iterator[Quad]:
    investors = sorted({investment.investor for investment in fact.investments})
    for investor in investors:
        yield Quad(node(investor), term(VCG.investedIn), node(fact.company))
    if not fact.bare:
        for left, right in permutations(investors, 2):
            yield Quad(node(left), term(VCG.coInvestedWith), node(right))


def stage_label(stage: str) -> str:
    """A stage for people.

    >>> [stage_label(stage) for stage in ("series_a", "pre_series_b", "pre_seed", "ipo")]
    ['Series A', 'Pre-Series B', 'Pre-seed', 'IPO']
    """
    if stage in ("ipo", "ico"):
        return stage.upper()
    words = stage.replace("pre_", "pre-").replace("_", " ")
    if "series " in words:
        return words.title()
    return words[0].upper() + words[1:]


def round_label(fact: RoundFact, background: Background) -> str:
    """A round for people: "Acme Robotics: Series A"."""
    what = stage_label(fact.stage.value) if fact.stage.value else "investors" if fact.bare else "funding round"
    return f"{background.name(fact.company)}: {what}"


def is_done(status: str | None) -> bool:
    """Whether what a fact tells has happened: not planned, in talks, failed or over."""
    return status not in NOT_DONE


def _round(fact: RoundFact, background: Background) -> Iterator[Quad]:
    draft = Draft(fact, background)
    label = round_label(fact, background)
    draft.describe(VCG.FundingRound, label)
    draft.stated(VCG.company, node(fact.company), at("company"))
    if fact.bare:
        draft.plain(VCG.bareRound, literal(True))
    stages = [told for told in fact.stage.told if told.value not in _INSTRUMENTS]
    instruments = [told for told in fact.stage.told if told.value in _INSTRUMENTS]
    draft.concept(VCG.stage, Slot(told=tuple(stages)), STAGE, "stage")
    draft.told(
        VCG.instrument, Slot(told=tuple(instruments)), lambda name: term(INSTRUMENT[_INSTRUMENTS[name]]), at("stage")
    )
    draft.concept(VCG.lifecycle, fact.status, LIFECYCLE, "status")
    draft.money(VCG.amountRaised, fact.amount, at("amount"))
    draft.announced(fact.date)
    yield from draft.quads
    for investment in fact.investments:
        yield from _investment(investment, fact, label, background)
    if fact.valuation.told:
        yield from _round_valuation(fact, background)


def _investment(fact: Investment, of: RoundFact, label: str, background: Background) -> Iterator[Quad]:
    draft = Draft(fact, background)
    place = _investor_place(fact.investor, background)
    draft.describe(VCG.Investment, f"{background.name(fact.investor)} in {label}")
    draft.plain(VCG.round, node(of.id))
    draft.stated(VCG.investor, node(fact.investor), place("name"))
    draft.told(VCG.investorRole, fact.role, lambda role: term(ROLE[role]), place("role", "name"))
    draft.money(VCG.amountInvested, fact.amount, place("amount"))
    if fact.existing:
        draft.plain(VCG.existingInvestor, literal(True))
    yield from draft.quads


def _investor_place(investor: str, background: Background) -> Callable[..., Fields]:
    """Makes the paths of the fields of one investor of a round, wherever the claim lists that investor."""

    def place(*fields: str) -> Fields:
        def paths(claim: Claim) -> Iterator[str]:
            for path in background.paths(claim, investor):
                if path.startswith("investors."):
                    yield from (path.removesuffix("name") + field for field in fields)

        return paths

    return place


def _round_valuation(fact: RoundFact, background: Background) -> Iterator[Quad]:
    claims = tuple(sorted({claim for told in fact.valuation.told for claim in told.claims}))
    draft = Draft(fact.model_copy(update={"claims": claims}), background, f"{fact.id}-valuation")
    draft.describe(VCG.Valuation, f"{background.name(fact.company)}: valuation")
    draft.stated(VCG.company, node(fact.company), at("company"))
    draft.plain(VCG.round, node(fact.id))
    draft.money(VCG.valuationAmount, fact.valuation, at("valuation"))
    accepted = fact.valuation.value
    if accepted is not None:
        draft.stated(VCG.basis, term(BASIS[accepted.basis]), at("valuation"), fact.valuation.claims)
    if fact.date.value is not None:
        draft.plain(VCG.asOf, literal(fact.date.value.earliest))
        draft.plain(VCG.asOfPrecision, literal(fact.date.value.precision))
    yield from draft.quads


def _valuation(fact: ValuationFact, background: Background) -> Iterator[Quad]:
    draft = Draft(fact, background)
    draft.describe(VCG.Valuation, f"{background.name(fact.company)}: valuation")
    draft.stated(VCG.company, node(fact.company), at("company"))
    draft.money(VCG.valuationAmount, fact.amount, at("amount"))
    draft.concept(VCG.basis, fact.basis, BASIS, "basis")
    draft.concept(VCG.lifecycle, fact.status, LIFECYCLE, "status")
    draft.date(VCG.asOfDate, fact.date, VCG.asOf, VCG.asOfPrecision)
    if fact.date.value is None:
        _known_since(draft, fact)
    if fact.superseded_by is not None:
        draft.plain(VCG.followedBy, node(fact.superseded_by))
    yield from draft.quads


def _known_since(draft: Draft, fact: ValuationFact | TotalRaisedFact) -> None:
    """Where the claim tells no date, the publish date of the article."""
    if fact.as_of is not None:
        draft.plain(VCG.asOf, literal(fact.as_of))
        draft.plain(VCG.asOfPrecision, literal("day"))


def _total_raised(fact: TotalRaisedFact, background: Background) -> Iterator[Quad]:
    draft = Draft(fact, background)
    draft.describe(VCG.TotalRaised, f"{background.name(fact.company)}: total raised")
    draft.stated(VCG.company, node(fact.company), at("company"))
    draft.money(VCG.amountRaised, fact.amount, at("amount"))
    _known_since(draft, fact)
    yield from draft.quads


def fund_label(fact: FundFact, background: Background) -> str:
    """A fund for people: its name, or "Fund of North Peak"."""
    if fact.name is not None:
        return fact.name
    return f"Fund of {background.name(fact.manager.value)}" if fact.manager.value else "Unnamed fund"


def _fund(fact: FundFact, background: Background) -> Iterator[Quad]:
    draft = Draft(fact, background)
    if fact.id not in background.entities:
        draft.describe(VCG.Fund, fund_label(fact, background))
    draft.told(VCG.managedBy, fact.manager, node, at("manager"))
    draft.concept(VCG.lifecycle, fact.status, LIFECYCLE, "status")
    draft.money(VCG.amountRaised, fact.raised, at("raised"))
    draft.money(VCG.targetSize, fact.target, at("target"), plain=VCG.targetAmount)
    draft.money(VCG.hardCap, fact.hard_cap, at("hard_cap"), plain=VCG.hardCapAmount)
    draft.announced(fact.date)
    draft.told(VCG.fundTerm, fact.term, literal, at("term"))
    draft.told(VCG.fundFocus, fact.focus, literal, at("focus"))
    yield from draft.quads
    for close in fact.closes:
        yield from _fund_close(close, fact, background)


def _fund_close(fact: FundClose, of: FundFact, background: Background) -> Iterator[Quad]:
    draft = Draft(fact, background)
    draft.describe(VCG.FundClose, f"{fund_label(of, background)}: {fact.close} close")
    draft.stated(VCG.fund, node(of.id), at("name", "manager"))
    draft.plain(VCG.closeType, term(LIFECYCLE["first_close" if fact.close == "first" else "closed"]))
    draft.money(VCG.amountRaised, fact.raised, at("raised"))
    draft.announced(fact.date)
    yield from draft.quads


def _commitment(fact: CommitmentFact, background: Background) -> Iterator[Quad]:
    draft = Draft(fact, background)
    draft.describe(VCG.Commitment, f"{background.name(fact.investor)} to {background.name(fact.fund)}")
    draft.stated(VCG.committer, node(fact.investor), at("investor"))
    draft.stated(VCG.fund, node(fact.fund), at("fund"))
    draft.stated(VCG.capacity, term(ROLE[fact.role]), at("role"))
    draft.concept(VCG.lifecycle, fact.status, LIFECYCLE, "status")
    draft.money(VCG.amountCommitted, fact.amount, at("amount"))
    yield from draft.quads


def _acquisition(fact: AcquisitionFact, background: Background) -> Iterator[Quad]:
    draft = Draft(fact, background)
    target = background.name(fact.target)
    buyer = f"{background.name(fact.acquirer)} acquires {target}" if fact.acquirer else f"Acquisition of {target}"
    draft.describe(VCG.Acquisition, buyer)
    if fact.acquirer is not None:
        draft.stated(VCG.acquirer, node(fact.acquirer), at("acquirer"))
    draft.stated(VCG.acquired, node(fact.target), at("target"))
    draft.concept(VCG.lifecycle, fact.status, LIFECYCLE, "status")
    draft.money(VCG.price, fact.amount, at("amount"))
    draft.announced(fact.date)
    yield from draft.quads


def _role(fact: RoleFact, background: Background) -> Iterator[Quad]:
    draft = Draft(fact, background)
    person, organization = background.name(fact.person), background.name(fact.organization)
    draft.describe(VCG.Role, f"{person}, {fact.title.replace('_', ' ')} of {organization}")
    draft.stated(VCG.person, node(fact.person), at("person"))
    draft.stated(VCG.organization, node(fact.organization), at("organization"))
    draft.stated(VCG.roleType, term(ROLE[fact.title]), at("title"))
    draft.concept(VCG.lifecycle, fact.status, LIFECYCLE, "status")
    yield from draft.quads


def _change(fact: ChangeFact, background: Background) -> Iterator[Quad]:
    draft = Draft(fact, background)
    draft.describe(VCG.OrganizationChange, f"{fact.old_name} becomes {fact.new_name}")
    draft.plain(VCG.changedOrganization, node(fact.organization))
    draft.plain(VCG.changeType, literal(fact.change))
    draft.plain(VCG.oldName, literal(fact.old_name))
    draft.plain(VCG.newName, literal(fact.new_name))
    draft.plain(VCG.source, literal(fact.source))
    if fact.date is not None:
        draft.plain(VCG.announcedOn, literal(fact.date.earliest))
        draft.plain(VCG.announcedOnPrecision, literal(fact.date.precision))
    yield from draft.quads


_WRITERS: dict[type, Callable[[Any, Background], Iterator[Quad]]] = {
    RoundFact: _round,
    ValuationFact: _valuation,
    TotalRaisedFact: _total_raised,
    FundFact: _fund,
    CommitmentFact: _commitment,
    AcquisitionFact: _acquisition,
    RoleFact: _role,
    ChangeFact: _change,
}
