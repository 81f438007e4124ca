"""A graph whose names are as nasty as names in the wild can be."""

from datetime import date

from vcgraph.kg import KnowledgeGraph
from vcgraph.model import (
    Article,
    CommitmentClaim,
    Evidence,
    Extraction,
    FundClaim,
    FundingRoundClaim,
    Investor,
    Money,
    PartialDate,
    RoleClaim,
)

NAMES = (
    '=HYPERLINK("http://evil.example";"click")',
    "+Plus Capital",
    "-Minus Partners",
    "@At Ventures",
    'Quoted "Double" & <b>Bold</b> Fund',
    "Line\nBreak Capital",
    "Semi;Colon, Comma",
    "Émile Ventures 数据",
    '<img src=x onerror=prompt("1")>',
)


def hostile_graph():
    """One company with a round from every name, plus a fund, a commitment and a role."""
    text = "Acme Robotics raised $45 million in May 2024 from " + " and ".join(NAMES) + ". Ada Lee is its CEO."
    quote = "Acme Robotics raised $45 million"
    evidence = (Evidence(quote=quote, start=0, end=len(quote)),)
    article = Article(
        id="acme", text=text, url="https://example.com/acme", publisher="=cmd|'/C calc'!A0", published=date(2024, 5, 13)
    )
    known = {"article": "acme", "evidence": evidence}
    claims = (
        FundingRoundClaim(
            **known,
            company="Acme Robotics",
            stage="series_a",
            amount=Money(value=45_000_000, currency="USD"),
            date=PartialDate("2024-05"),
            status="closed",
            investors=tuple(Investor(name=name, role="participant", kind="firm") for name in NAMES),
        ),
        FundClaim(
            **known, name="North Peak Fund II", manager="North Peak", target=Money(value=300_000_000, currency="EUR")
        ),
        CommitmentClaim(
            **known, investor="Delta Pension", fund="North Peak Fund II", amount=Money(value=5_000_000, currency="EUR")
        ),
        RoleClaim(**known, person="Ada Lee", organization="Acme Robotics", title="ceo"),
    )
    kg = KnowledgeGraph()
    kg.add(article, Extraction(article="acme", claims=claims))
    return kg
