"""What claims come to in RDF, asked as users would ask (docs/decisions/0001-rdf-shape.md)."""

import datetime
from decimal import Decimal

import pytest

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
    RoundValuation,
)


def usd(millions, qualifier="exact"):
    return Money(value=Decimal(millions) * 1_000_000, currency="USD", qualifier=qualifier)


def tell(kg, identifier, *claims, published=None):
    """Add an article; each claim is (class, evidence as {words: fields}, fields)."""
    text = " ".join(words for _, quotes, _ in claims for words in quotes)
    article = Article(id=identifier, text=text, published=published)

    def evidence(quotes):
        for words, fields in quotes.items():
            start = text.index(words)
            yield Evidence(quote=words, start=start, end=start + len(words), fields=fields)

    made = tuple(kind(article=identifier, evidence=tuple(evidence(quotes)), **told) for kind, quotes, told in claims)
    kg.add(article, Extraction(article=identifier, claims=made))


@pytest.fixture
def kg():
    kg = KnowledgeGraph()
    investors = (Investor(name="Oakmere Capital", role="lead", kind="firm"), Investor(name="Ada Lee", kind="person"))
    tell(
        kg,
        "done",
        (
            FundingRoundClaim,
            {
                "Velmora raised $45.5 million": ("amount", "company"),
                "led by Oakmere Capital, with Ada Lee": ("investors",),
                "valuing it at $200 million": ("valuation",),
            },
            {
                "company": "Velmora", "stage": "series_a", "amount": usd("45.5"), "status": "closed",
                "date": PartialDate("2024-05"), "investors": investors,
                "valuation": RoundValuation(**dict(usd(200)), basis="post_money"),
            },
        ),
        published=datetime.date(2024, 5, 20),
    )  # fmt: skip
    tell(
        kg,
        "talks",
        (
            FundingRoundClaim,
            {"Velmora may raise up to $50 million": ("amount",)},
            {
                "company": "Velmora", "stage": "series_a", "amount": usd(50, "at_most"), "status": "in_talks",
                "date": PartialDate("2024-04"), "investors": investors[:1],
            },
        ),
        published=datetime.date(2024, 4, 2),
    )  # fmt: skip
    return kg


def test_round_has_plain_literals_beside_its_values(kg):
    (row,) = kg.sparql(
        "SELECT ?company ?stage ?amount ?currency ?day ?precision WHERE { ?round a vcg:FundingRound ; "
        "vcg:company/rdfs:label ?company ; vcg:stage ?stage ; vcg:amount ?amount ; vcg:currency ?currency ; "
        "vcg:announcedOn ?day ; vcg:announcedOnPrecision ?precision ; vcg:lifecycle lifecycle:closed }"
    )
    assert row == {
        "company": "Velmora",
        "stage": "https://w3id.org/vcgraph/vocab/stage#series_a",
        "amount": Decimal("45.5") * 1_000_000,
        "currency": "USD",
        "day": datetime.date(2024, 5, 1),
        "precision": "month",
    }


def test_each_statement_leads_to_the_words_for_its_own_field(kg):
    rows = kg.sparql(
        "SELECT ?field ?quote WHERE { ?s rdf:predicate ?field ; vcg:claimStatus claimstatus:accepted ; "
        "vcg:evidence/vcg:quote ?quote . FILTER(?field IN (vcg:amountRaised, vcg:investor, vcg:valuationAmount)) }"
    )
    told = {(row["field"].rpartition("#")[2], row["quote"]) for row in rows}
    assert ("amountRaised", "Velmora raised $45.5 million") in told
    assert ("investor", "led by Oakmere Capital, with Ada Lee") in told
    assert ("valuationAmount", "valuing it at $200 million") in told
    assert ("amountRaised", "valuing it at $200 million") not in told


def test_value_that_was_not_accepted_is_a_statement_and_no_triple(kg):
    (row,) = kg.sparql(
        "SELECT ?status ?label ?instead WHERE { ?s rdf:predicate vcg:amountRaised ; rdf:subject ?round ; "
        "rdf:object ?money ; vcg:claimStatus ?status ; vcg:acceptedInstead/rdf:object/rdfs:label ?instead . "
        "?money rdfs:label ?label FILTER NOT EXISTS { ?round vcg:amountRaised ?money } }"
    )
    assert row["label"] == "at most USD 50,000,000"
    assert row["instead"] == "USD 45,500,000"
    assert row["status"].rpartition("#")[2] in ("refined", "superseded")


def test_every_stated_triple_has_one_accepted_statement(kg):
    assert kg.validate().valid


def test_short_cuts_come_from_what_is_done(kg):
    assert kg.sparql("ASK { ?f a vcg:InvestmentFirm ; vcg:investedIn/rdfs:label 'Velmora' }")
    pairs = kg.sparql("SELECT ?a ?b WHERE { ?a vcg:coInvestedWith ?b }")
    assert {(row["a"], row["b"]) for row in pairs} == {(row["b"], row["a"]) for row in pairs}
    assert len(pairs) == 2
    kg.retract("done")
    assert not kg.sparql("ASK { ?a vcg:investedIn|vcg:coInvestedWith ?b }")


def test_co_investors_stay_linked_while_one_round_joins_them(kg):
    investors = (Investor(name="Oakmere Capital", kind="firm"), Investor(name="Ada Lee", kind="person"))
    told = {"company": "Tarnwick", "stage": "seed", "amount": usd(3), "status": "closed", "investors": investors}
    tell(kg, "other", (FundingRoundClaim, {"Tarnwick raised $3 million": ()}, told))
    link = "ASK { ?a rdfs:label 'Ada Lee' ; vcg:coInvestedWith/rdfs:label 'Oakmere Capital' }"
    kg.retract("done")
    assert kg.sparql(link)
    kg.retract("other")
    assert not kg.sparql(link)


def test_values_go_with_their_last_use(kg):
    label = "ASK { ?money rdfs:label 'at most USD 50,000,000' }"
    assert kg.sparql(label)
    kg.retract("talks")
    assert not kg.sparql(label)
    assert kg.sparql("ASK { ?money rdfs:label 'USD 45,500,000' }")


def test_fund_is_one_node_as_agent_and_as_fact():
    kg = KnowledgeGraph()
    fund = {"name": "Oakmere Fund II", "manager": "Oakmere Capital", "target": usd(300), "status": "planned"}
    part = {"investor": "Delta Pension", "fund": "Oakmere Fund II", "amount": usd(45), "status": "planned"}
    words = "Oakmere Capital seeks $300 million for Oakmere Fund II; Delta Pension plans $45 million."
    tell(kg, "a", (FundClaim, {words: ()}, fund), (CommitmentClaim, {words: ()}, part))
    (row,) = kg.sparql(
        "SELECT ?name ?target ?manager WHERE { ?fund a vcg:Fund ; rdfs:label ?name ; vcg:targetAmount ?target ; "
        "vcg:managedBy/rdfs:label ?manager . ?commitment vcg:fund ?fund ; vcg:capacity role:limited_partner }"
    )
    assert row == {"name": "Oakmere Fund II", "target": 300_000_000, "manager": "Oakmere Capital"}
    assert not kg.sparql("ASK { ?a vcg:committedTo ?b }")  # planned


def test_former_role_is_no_workplace():
    kg = KnowledgeGraph()
    role = {"person": "Ada Lee", "organization": "Velmora", "title": "ceo", "status": "former"}
    tell(kg, "a", (RoleClaim, {"Ada Lee, former chief executive of Velmora": ()}, role))
    assert kg.sparql("ASK { ?role a vcg:Role ; vcg:roleType role:ceo ; vcg:lifecycle lifecycle:former }")
    assert not kg.sparql("ASK { ?person vcg:worksAt ?organization }")


def test_debt_is_an_instrument():
    kg = KnowledgeGraph()
    tell(kg, "a", (FundingRoundClaim, {"Velmora took $5 million in debt": ()}, {"company": "Velmora", "stage": "debt"}))
    assert kg.sparql("ASK { ?round vcg:instrument instrument:debt }")
    assert not kg.sparql("ASK { ?round vcg:stage ?stage }")
