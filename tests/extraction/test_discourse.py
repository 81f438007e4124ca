"""Whose deal it is: whom "the startup", "it" and "the round" mean, with other companies about."""

from time import process_time

import pytest

from vcgraph.extraction.rules import RuleExtractor
from vcgraph.extraction.rules.discourse.descriptions import read_descriptions
from vcgraph.extraction.rules.text.document import read_document
from vcgraph.model import Article, FundingRoundClaim, RoleClaim, TotalRaisedClaim

OPENING = "Velmora, a Berlin-based startup, makes valves for labs."


def raisers(text: str) -> list[str | None]:
    claims = RuleExtractor().extract(Article(id="a", text=text)).claims
    return [one.company for one in claims if isinstance(one, FundingRoundClaim) and one.amount is not None]


@pytest.mark.parametrize(
    "rival",
    [
        "Rival Quibbin went public last year.",
        "Competitors such as Quibbin sell pumps.",
        "Harrow Ventures led its seed round.",
        "Quibbin uses the valves in its plants.",
        "Customers include Quibbin and Tolvane.",
    ],
)
@pytest.mark.parametrize(
    "told",
    [
        "The startup recently closed a $12 million Series A led by Marrow Partners.",
        "The Berlin-based startup has raised $12 million from Marrow Partners.",
        "The $12 million round was led by Marrow Partners.",
        "Marrow Partners led the $12 million round.",
        "The startup’s $12 million Series A was led by Marrow Partners.",
    ],
)
def test_the_deal_is_of_whom_the_article_calls_a_startup(rival: str, told: str) -> None:
    assert set(raisers(f"{OPENING} {rival} {told}")) == {"Velmora"}


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Quill spin-out Velmora raises $12M for labs", ["Velmora"]),
        ("Tolvane to raise $12M", ["Tolvane"]),
        ("Labs that Velmora likes", ["Tolvane"]),
    ],
)
def test_a_title_beside_the_text_says_whom_it_is_about(title: str, expected: list[str]) -> None:
    text = (
        "Labs are slow, as Tolvane knows. A startup in Oslo may help. The startup has raised $12 million. "
        "Velmora makes valves."
    )
    claims = RuleExtractor().extract(Article(id="a", text=text, title=title)).claims
    assert [one.company for one in claims if isinstance(one, FundingRoundClaim)] == expected


@pytest.mark.parametrize(
    "told",
    [
        "The Berlin-based company has raised $12 million from Marrow Partners.",
        "The Berlin startup has raised $12 million from Marrow Partners.",
        "Marrow Partners has invested $12 million in the Berlin-based firm.",
    ],
)
def test_a_place_may_stand_in_words_for_a_company(told: str) -> None:
    assert raisers(f"{OPENING} {told}") == ["Velmora"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            f"{OPENING} Quibbin, a rival startup, sells pumps. The startup raised $12 million from Marrow Partners.",
            "Quibbin",
        ),
        (f"{OPENING} Quibbin was founded in May. It raised $12 million from Marrow Partners.", "Quibbin"),
    ],
)
def test_another_that_heads_a_sentence_is_spoken_of_next(text: str, expected: str) -> None:
    assert raisers(text) == [expected]


def test_a_colleague_joins_no_round() -> None:
    text = (
        "Quillon raised $5 million from Harrow Ventures. Its founder is Ann Lee. Joining Lee is Bob Stone, an engineer."
    )
    claims = RuleExtractor().extract(Article(id="a", text=text)).claims
    rounds = [one for one in claims if isinstance(one, FundingRoundClaim)]
    assert [[backer.name for backer in one.investors] for one in rounds] == [["Harrow Ventures"]]


@pytest.mark.parametrize(
    "subject",
    [
        "A startup founded by former Quibbin engineers",
        "A fintech joint venture between Quibbin Corp. and Tolvane Inc.",
        "One of its competitors",
        "A subsidiary of Quibbin",
        "The founder of Quibbin",
        "Startups in the country",
        "His previous startup",
        "Its parent",
        "Former Quibbin and Tolvane engineers",
        "Rivals",
    ],
)
@pytest.mark.parametrize(
    "told", ["secured $12 million in funding from Marrow Partners.", "recently closed a $12 million round."]
)
def test_the_round_of_a_company_without_a_name_is_nobodys(subject: str, told: str) -> None:
    text = f"Velmora raises money for valves\n\n{OPENING} It was founded in 2012 by Ann Lee. {subject} {told}"
    assert raisers(text) == []


@pytest.mark.parametrize(
    "told",
    [
        "A startup called Velmora has raised $12 million from Marrow Partners.",
        "The startup has raised $12 million from Marrow Partners.",
        "Berlin-based Velmora has raised $12 million from Marrow Partners.",
    ],
)
def test_one_that_is_named_has_its_round(told: str) -> None:
    assert raisers(f"{OPENING} {told}") == ["Velmora"]


def test_it_also_goes_on_with_whom_the_sentence_before_speaks_of() -> None:
    text = (
        "Brightpan raised $5 million, it said.\n\nBrightpan makes ovens for ships.\n\n"
        "Velora Motors delayed its trucks.\n\nThe company is also asked about its acquisitions of Zendo and Quillon."
    )
    claims = RuleExtractor().extract(Article(id="a", text=text)).claims
    assert {(one.acquirer, one.target) for one in claims if one.type == "acquisition"} == {
        ("Velora Motors", "Zendo"), ("Velora Motors", "Quillon")
    }  # fmt: skip


def test_the_headline_is_about_whom_its_colon_leads_to() -> None:
    text = (
        "Yawning can save lives: Velmora.ai raises $13 million\n\nOslo startup Velmora.ai reads yawns. The company closed its "
        "Series B, led by Harrow Ventures. Selfies are next."
    )
    assert set(raisers(text)) == {"Velmora.ai"}


def test_a_customer_told_of_first_is_not_what_the_article_is_about() -> None:
    later = (
        "Velmora tests coders. Velmora has a contest each month. Students like Velmora. Velmora was renamed in 2012."
    )
    text = f"Hiring took Quibbin three years. {later} Then it met Velmora. \n\nVelmora grew.\n\nLast year it raised $7 million."
    assert raisers(text) == ["Velmora"]


def test_what_is_described_in_brackets_too_is_no_company_named_before() -> None:
    rival = "Quibbin, a Berlin-based startup, makes valves."
    text = f"{rival}\n\nMarrow Partners put $30 million into the automated saving service (“robo-saving”) Velmora."
    assert raisers(text) == ["Velmora"]


def test_a_name_behind_that_of_the_newspaper_is_the_company_named_before() -> None:
    text = "Velmora raised $5 million. Velmora makes valves. In a talk with Geektime Velmora CEO, Ann Lee explained it."
    roles = [one for one in RuleExtractor().extract(Article(id="a", text=text)).claims if isinstance(one, RoleClaim)]
    assert [(one.person, one.organization) for one in roles] == [("Ann Lee", "Velmora")]


def test_a_company_that_speaks_is_no_person_for_an_event_that_bears_its_name() -> None:
    text = (
        "Velmora told of new features at its annual Camp Velmora event. Velmora says it is small. Velmora is old. "
        "Velmora raised $5 million in March."
    )
    assert raisers(text) == ["Velmora"]


@pytest.mark.parametrize(
    "told",
    [
        "The founders of Quibbin, which Zendo bought in 2012, are building a new startup called Velmora.",
        "The team behind Quibbin is back with Velmora, an app for labs.",
        "Former Quibbin engineers have started another company, Velmora.",
    ],
)
def test_founders_are_told_by_their_last_company(told: str) -> None:
    assert raisers(f"{told} The company raised $12 million from Marrow Partners.") == ["Velmora"]


def test_founders_of_a_company_who_met_another_raise_for_their_own() -> None:
    hired = "The founder of Velmora hired Ann Lee from another startup, Quibbin."
    assert raisers(f"{OPENING} {hired} Velmora raised $12 million from Marrow Partners.") == ["Velmora"]
    told = "The founders of Velmora met at Quibbin. The company raised $12 million from Marrow Partners."
    assert raisers(told) == ["Velmora"]


@pytest.mark.parametrize(
    ("text", "raiser"),
    [
        ("Ex-Quibbin engineers raise $3 million to fight spam", []),
        ("Former Quibbin executives raise $3 million for scooters\n\nVelmora has raised $3 million.", ["Velmora"]),
        ("Ex-Quibbin team raises $10 million for Velmora", ["Velmora"]),
        ("Quibbin executives said the company had raised $5 million.", ["Quibbin"]),
    ],
)
def test_who_left_a_company_raises_nothing_for_it(text: str, raiser: list[str]) -> None:
    assert raisers(text) == raiser


@pytest.mark.parametrize(
    ("told", "raiser"),
    [
        (
            "Quibbin is buying Velmora, a maker of valves. The company had raised $9 million from Marrow Partners.",
            "Velmora",
        ),
        (
            "Google has acquired Velmora, a maker of valves. The startup raised $9 million from Marrow Partners.",
            "Velmora",
        ),
        ("Quibbin has agreed to acquire Velmora, a maker of valves. The company had raised $9 million.", "Velmora"),
        ("Quibbin said that it is buying Velmora, a maker of valves. It had raised $9 million in May.", "Velmora"),
        ("Quibbin agreed a deal to buy Velmora for $1 billion. The company had raised a $9 million seed.", "Velmora"),
        ("Quibbin has acquired Velmora, a maker of valves. The company raised $9 million in May.", "Quibbin"),
        ("Quibbin plans to buy shares of Velmora. The company had raised $9 million in May.", "Quibbin"),
        ("Quibbin wants to compete with Velmora. The company had raised $9 million in May.", "Quibbin"),
    ],
)
def test_who_had_raised_is_mostly_who_was_bought(told: str, raiser: str) -> None:
    claims = RuleExtractor().extract(Article(id="a", text=told)).claims
    assert next(one.company for one in claims if isinstance(one, FundingRoundClaim | TotalRaisedClaim)) == raiser


@pytest.mark.parametrize(
    "told",
    [
        "Zendo has led a $40 million round in the publisher Velmora.",
        "Zendo and Quibbin have backed the publisher Velmora.",
        "Zendo bought a 10% stake in the publisher Velmora.",
    ],
)
def test_the_company_is_the_one_that_money_goes_into(told: str) -> None:
    text = f"{told} The company was founded in 2014 by Ann Lee."
    roles = [one for one in RuleExtractor().extract(Article(id="a", text=text)).claims if isinstance(one, RoleClaim)]
    assert [(one.person, one.organization) for one in roles] == [("Ann Lee", "Velmora")]


@pytest.mark.parametrize(
    "first", ["bought Quibbin in 2019", "competes with Quibbin", "has bought Quibbin for $9 million"]
)
def test_the_object_of_one_verb_is_no_subject_of_the_next(first: str) -> None:
    assert raisers(f"Velmora {first} and has raised $40 million from Marrow Partners.") == ["Velmora"]


@pytest.mark.parametrize(
    "turns",
    [
        "Then there's Velmora, which makes valves for labs. Earlier this year it",
        "Next came Velmora, a maker of valves. It",
        "Take Velmora, a maker of valves. It",
        "And Velmora? The Berlin company",
        "As for Velmora, it",
        "About Velmora: The company makes valves. It",
        "Velmora: a quiet maker of valves in Berlin. It",
        "The week's largest cheque went to Velmora. The startup",
        "The best known of the lot is Velmora, the maker of valves. It",
        "Velmora lends valves to labs. It",
    ],
)
def test_a_text_turns_to_the_next_company(turns: str) -> None:
    text = f"Tolvane landed $400 million in November.\n\n{turns} has raised $12 million from Marrow Partners."
    assert raisers(text) == ["Tolvane", "Velmora"]


@pytest.mark.parametrize(
    "beside",
    [
        "The lead investor was Tolvane Group, a German insurer.",
        "The largest customer is Tolvane, a German insurer.",
        "The name of its valve is Tolvane.",
        "The product is Tolvane, a valve.",
        "As for Tolvane, its valve, it sells well.",
        "At Tolvane, he ran a team of nine.",
    ],
)
def test_whom_a_text_only_mentions_it_does_not_turn_to(beside: str) -> None:
    text = f"{OPENING} {beside} It has raised $12 million from Marrow Partners."
    assert raisers(text) == ["Velmora"]


def test_a_source_is_not_whom_the_text_is_about() -> None:
    text = (
        "According to Tolvane, Velmora has raised $21 million. The investors are Marrow Partners and Harrow Ventures."
    )
    claims = RuleExtractor().extract(Article(id="a", text=text)).claims
    assert {one.company for one in claims if isinstance(one, FundingRoundClaim)} == {"Velmora"}


def test_a_month_raises_nothing() -> None:
    assert raisers("June is off to a good start. The startup raised $3 million from Marrow Partners.") == []


def test_long_chains_of_words_take_no_long_time() -> None:
    document = read_document(Article(id="a", text="Velmora is a startup. Velmora raised " + "a-b-" * 5000))
    before = process_time()
    list(read_descriptions(document))
    assert process_time() - before < 2


@pytest.mark.parametrize(
    ("told", "company"),
    [
        ("Its earlier funding includes a $1 million seed round from Pellam Capital.", "Velmora"),
        ("Its seed round of $1 million was led by Pellam Capital.", "Velmora"),
        ("Its $1 million in revenue came from Pellam Capital.", None),
    ],
)
def test_rounds_are_of_the_company_that_a_firm_backs(told: str, company: str | None) -> None:
    text = f"Harrow Ventures has led a $3 million Series A round in Velmora, a film maker. {told}"
    claims = RuleExtractor().extract(Article(id="a", text=text)).claims
    seeds = [one.company for one in claims if isinstance(one, FundingRoundClaim) and one.stage != "series_a"]
    assert seeds == ([company] if company else [])
