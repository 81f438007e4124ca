"""Hypothesis strategies for articles and claims: few names, so that articles meet, and odd characters."""

import datetime
from decimal import Decimal

from hypothesis import strategies as st

from vcgraph.model import (
    AcquisitionClaim,
    Article,
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
    RoundValuation,
    TotalRaisedClaim,
    ValuationClaim,
)

COMPANIES = (
    "Acme Robotics",
    "Acme Robotics Inc.",
    "AcmeRobotics",
    "Bolt Arms",
    "Société Générale Labs",
    'X"\\u0022<b>',
    "Øre 会社",
)
FIRMS = ("North Peak", "North Peak Capital", "Andreessen Horowitz", "a16z", "Sequoia", "Sequoia Capital", "Fidelity")
PEOPLE = ("Ada Lee", "Noor Haddad", "O'Neil \\ Sons")
FUNDS = ("North Peak Fund II", "North Peak Fund 2", "Delta Fund III")

texts = st.text(st.characters(exclude_categories=("Cs",), exclude_characters="\x00"), min_size=1, max_size=60)
money = st.builds(
    Money,
    value=st.one_of(st.integers(1, 9).map(lambda n: Decimal(n * 5_000_000)), st.decimals(1, 10**12, places=2)),
    currency=st.sampled_from(("USD", "EUR", "INR")),
    qualifier=st.sampled_from(("exact", "about", "at_least", "at_most")),
)
dates = st.sampled_from(("2024", "2024-05", "2024-05-13", "2024-35", "2023-11-02", "2024-21")).map(PartialDate)
statuses = st.sampled_from((None, "closed", "planned", "in_talks", "failed"))
companies, firms, people, funds = map(st.sampled_from, (COMPANIES, FIRMS, PEOPLE, FUNDS))
valuations = st.builds(
    lambda amount, basis: RoundValuation(**dict(amount), basis=basis),
    money,
    st.sampled_from(("post_money", "pre_money", "unspecified")),
)
investors = st.builds(
    Investor,
    name=st.one_of(firms, people),
    role=st.sampled_from(("lead", "co_lead", "participant")),
    amount=st.none() | money,
    existing=st.booleans(),
    kind=st.sampled_from((None, "firm", "person")),
)


# Strategies are made once: to make them at each draw takes longer than what is tested with what they give.
titles, publish_dates = st.none() | texts, st.none() | st.dates(datetime.date(2023, 1, 1), datetime.date(2025, 1, 1))
addresses = st.sampled_from((None, "https://news.example/a?b=c#d", "not a url {}"))
publishers = st.sampled_from((None, "Harbor Wire", "The Ledger Post"))
sources = st.sampled_from((None, None, "people familiar with the matter", "Ada Lee"))
told_fields = st.lists(st.sampled_from(("amount", "company", "date", "investors.0.name")), max_size=2, unique=True).map(
    tuple
)


@st.composite
def claims_of(draw, article):
    """One claim of an article, of any type."""
    start = draw(st.integers(0, len(article.text) - 1))
    end = draw(st.integers(start + 1, len(article.text)))
    evidence = (Evidence(quote=article.text[start:end], start=start, end=end, fields=draw(told_fields)),)
    said_by = draw(sources)
    kind, own = draw(_KINDS)
    return kind(article=article.id, evidence=evidence, said_by=said_by, **own)


_FIELDS = {
    FundingRoundClaim: {
        "company": companies,
        "stage": st.sampled_from((None, "seed", "series_a", "series_b", "debt", "ico")),
        "amount": st.none() | money,
        "date": st.none() | dates,
        "status": statuses,
        "investors": st.lists(investors, max_size=3, unique_by=lambda each: each.name).map(tuple),
        "valuation": st.none() | valuations,
    },
    ValuationClaim: {"company": companies, "amount": money, "date": st.none() | dates, "status": statuses},
    TotalRaisedClaim: {"company": companies, "amount": money},
    FundClaim: {
        "name": st.none() | funds,
        "manager": firms,
        "target": st.none() | money,
        "raised": st.none() | money,
        "hard_cap": st.none() | money,
        "status": st.sampled_from((None, "closed", "planned", "first_close")),
        "date": st.none() | dates,
        "term": st.sampled_from((None, "10 + 2")),
        "focus": st.none() | texts,
    },
    CommitmentClaim: {
        "investor": firms,
        "fund": funds,
        "role": st.sampled_from(("limited_partner", "general_partner")),
        "amount": st.none() | money,
        "status": st.sampled_from((None, "committed", "planned")),
    },
    AcquisitionClaim: {
        "acquirer": st.none() | companies,
        "target": companies,
        "amount": st.none() | money,
        "status": statuses,
        "date": st.none() | dates,
    },
    RoleClaim: {
        "person": people,
        "organization": companies,
        "title": st.sampled_from(("founder", "ceo", "partner")),
        "status": st.sampled_from(("current", "former")),
    },
}  # fmt: skip
_KINDS = st.one_of([st.tuples(st.just(kind), st.fixed_dictionaries(own)) for kind, own in _FIELDS.items()])


@st.composite
def readings(draw, identifier=texts):
    """An article with its extraction."""
    article = Article(
        id=draw(identifier),
        text=draw(texts),
        title=draw(titles),
        url=draw(addresses),
        publisher=draw(publishers),
        published=draw(publish_dates),
    )
    claims = draw(st.lists(claims_of(article), max_size=4, unique_by=lambda claim: claim.id))
    uses = {name for name in COMPANIES if any(getattr(claim, "company", None) == name for claim in claims)}
    names = tuple(NameUse(name=name, kind="company") for name in sorted(uses))
    return article, Extraction(article=article.id, claims=tuple(claims), names=names)


piles = st.lists(readings(st.sampled_from("abcdef")), max_size=6, unique_by=lambda each: each[0].id)
"""Some articles with identifiers of their own."""
