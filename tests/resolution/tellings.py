"""Short ways to write what articles say, and to resolve and project it."""

from collections import defaultdict
from datetime import date

from vcgraph.model import (
    AcquisitionClaim,
    CommitmentClaim,
    Evidence,
    Extraction,
    FundClaim,
    FundingRoundClaim,
    Investor,
    Money,
    NameUse,
    PartialDate,
    RoleClaim,
    TotalRaisedClaim,
    ValuationClaim,
)
from vcgraph.resolution import Origin, project_facts, read_article, resolve


def usd(value, qualifier="exact"):
    return Money(value=value, currency="USD", qualifier=qualifier)


def quote(words="words"):
    return (Evidence(quote=words, start=0, end=len(words)),)


def on(day):
    return PartialDate(day) if day else None


def told_round(article, company="Acme", *, by=(), on_date=None, words="words", **fields):
    investors = tuple(one if isinstance(one, Investor) else Investor(name=one) for one in by)
    return FundingRoundClaim(
        article=article, evidence=quote(words), company=company, investors=investors, date=on(on_date), **fields
    )


def told_valuation(article, value, *, company="Acme", on_date=None, **fields):
    return ValuationClaim(
        article=article, evidence=quote(), company=company, amount=usd(value), date=on(on_date), **fields
    )


def told_total(article, value, company="Acme"):
    return TotalRaisedClaim(article=article, evidence=quote(), company=company, amount=usd(value))


def told_fund(article, *, on_date=None, **fields):
    return FundClaim(article=article, evidence=quote(), date=on(on_date), **fields)


def told_commitment(article, investor, fund, **fields):
    return CommitmentClaim(article=article, evidence=quote(), investor=investor, fund=fund, **fields)


def told_acquisition(article, target, *, on_date=None, **fields):
    return AcquisitionClaim(article=article, evidence=quote(), target=target, date=on(on_date), **fields)


def told_role(article, person, organization, title="ceo", **fields):
    return RoleClaim(article=article, evidence=quote(), person=person, organization=organization, title=title, **fields)


def extract(*claims, names=()):
    """One article's extraction."""
    return Extraction(article=claims[0].article, claims=claims, names=tuple(names))


def name(full, *also, kind=None):
    return NameUse(name=full, also=also, kind=kind)


def origin(article, published=None, publisher=None):
    return Origin(article=article, published=date.fromisoformat(published) if published else None, publisher=publisher)


def project(extractions, origins=(), decisions=()):
    """All facts of these articles, by type."""
    resolution = resolve(extractions, decisions)
    by_owner = defaultdict(list)
    for extraction in extractions:
        for keyed in read_article(extraction).claims:
            by_owner[resolution.entity_of[keyed.owner]].append(keyed)
    known = {one.article: one for one in origins}
    facts = defaultdict(list)
    for owner in sorted(by_owner):
        for fact in project_facts(owner, by_owner[owner], resolution.entity_of, known):
            facts[fact.type].append(fact)
    return facts


def project_claims(*dated):
    """All facts of (published, claim) pairs, each from an article and publisher of its own."""
    extractions = [extract(claim) for _, claim in dated]
    origins = [origin(claim.article, published, f"Publisher {claim.article}") for published, claim in dated]
    return project(extractions, origins)


def standings(slot):
    """What a slot tells, as {standing: [values]} with money as whole units and dates as text."""
    found = defaultdict(list)
    for told in slot.told:
        value = told.value
        found[told.standing].append(int(value.value) if isinstance(value, Money) else str(value))
    return dict(found)
