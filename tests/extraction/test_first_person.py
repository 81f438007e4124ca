"""Whom "we", "our", "us" and "you" mean: the author's organisation, a quoted speaker's, a guest's, or nobody's."""

import pytest

from tests.extraction.test_roles import roles_of
from tests.extraction.test_rounds import deals_of

LED = {"Glimmer | seed | USD 5M | led by Oak Ventures"}


@pytest.mark.parametrize(
    "text",
    [
        "At Oak Ventures, we like lamps. That is why we led Glimmer's $5 million seed round.",
        "We at Oak Ventures are proud to lead Glimmer's $5 million seed round.",
        "By Ann Lee, partner at Oak Ventures\n\nGlimmer makes lamps. We led its $5 million seed round.",
        "By the team at Oak Ventures\n\nGlimmer makes lamps. We led its $5 million seed round.",
        "Glimmer makes lamps. We led its $5 million seed round.\n\nBest,\nAnn and Bob, Oak Ventures",
        "Glimmer makes lamps. Our fund, Oak Ventures, likes them. We led Glimmer's $5 million seed round.",
        "Ann Lee, partner at Oak Ventures: “We are proud to have led Glimmer's $5 million seed round.”",
        "Glimmer makes lamps. Proud to lead their $5 million seed! At Oak Ventures, we've liked lamps from day one.",
        "Glimmer raised a $5 million seed round, led by us at Oak Ventures.",
    ],
)
def test_an_investor_speaks(text: str) -> None:
    assert deals_of(text) >= LED


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (
            "In 2021 we raised $5 million from Oak Ventures. Here is what we at Glimmer learned.",
            {"Glimmer | USD 5M | 2021 | with Oak Ventures"},
        ),
        (
            "We've just closed our seed round: $5 million from Oak Ventures. We are Glimmer.",
            {"Glimmer | seed | USD 5M | with Oak Ventures"},
        ),
        ("“We've raised $5 million.” — Ann Lee, CEO of Glimmer", {"Glimmer | USD 5M"}),
        (
            "We're backed by @Oak Ventures and @Pell Capital. We are Glimmer.",
            {"Glimmer | with Oak Ventures, Pell Capital"},
        ),
        (
            "Today we are taking the wraps off Glimmer. All of us worked at Velmora. We raised $5 million. Velmora led.",
            {"Glimmer | USD 5M | led by Velmora"},
        ),
        (
            "Q: You raised $5 million from Oak Ventures. Why?\nA: We wanted to grow.\n\nAnn Lee is the founder of Glimmer.",
            {"Glimmer | USD 5M | with Oak Ventures"},
        ),
        (
            "“We raised $5 million from Oak Ventures,” Ann Lee, the founder of Glimmer, told us.",
            {"Glimmer | USD 5M | with Oak Ventures"},
        ),
    ],
)
def test_a_company_speaks(text: str, claims: set[str]) -> None:
    assert deals_of(text) == claims


def test_each_quote_has_its_speaker() -> None:
    text = (
        'Glimmer has raised $9 million. "We are hiring," said Bob Ray, CEO of Glimmer. "When we led its seed round in '
        '2021, few liked lamps," said Ann Lee, partner at Oak Ventures.'
    )
    assert deals_of(text) == {"Glimmer | USD 9M", "Glimmer | seed | 2021 | led by Oak Ventures"}


@pytest.mark.parametrize(
    "text",
    [
        "Why we invested in Glimmer\n\nGlimmer makes lamps. We led its $5 million seed round.",
        "We hear that lamps are back. We asked Oak Ventures about Glimmer, and they told us nothing. We led the news.",
        "We're investors in Glimmer, Brightpan and Zendo.",
    ],
)
def test_an_unknown_speaker_invests_in_nothing(text: str) -> None:
    assert not any(" with " in one for one in deals_of(text))


@pytest.mark.parametrize("words", ["is led", "was led", "is again led"])
def test_a_round_of_a_stage_alone_is_told(words: str) -> None:
    assert deals_of(f"Glimmer's Series A {words} by Oak Ventures.") == {"Glimmer | series_a | led by Oak Ventures"}


@pytest.mark.parametrize("verb", ["backed", "first backed", "invested in"])
def test_a_backed_company_has_the_round(verb: str) -> None:
    assert deals_of(f"Oak Ventures {verb} Glimmer in its seed round in 2022.") == {
        "Glimmer | seed | 2022 | with Oak Ventures"
    }


@pytest.mark.parametrize("glad", ["delighted to announce", "proud to share", "very excited and honored to announce"])
def test_who_is_glad_tells_what_is_done(glad: str) -> None:
    assert deals_of(f"We are {glad} that Glimmer has raised $5 million.") == {"Glimmer | USD 5M"}


@pytest.mark.parametrize(
    "text",
    [
        "At Oak Ventures, we made two new investments this month: Glimmer (lamps) and Zendo (pets).",
        "In spring we at Oak Ventures invested in two companies: Glimmer and Zendo.",
        "In March we made two new investments at Oak Ventures: Glimmer (lamps) and Zendo (pets).",
        "We added Glimmer and Zendo to our portfolio.\n\nYours,\nOak Ventures",
    ],
)
def test_a_letter_tells_what_its_firm_backs(text: str) -> None:
    assert deals_of(text) == {"Glimmer | with Oak Ventures", "Zendo | with Oak Ventures"}


def test_one_who_signs_alone_invests() -> None:
    assert deals_of("Glimmer makes lamps. I put $50,000 into its pre-seed round.\n\n— Ann Lee") == {
        "Glimmer | pre_seed | USD 0.05M | with Ann Lee"
    }


@pytest.mark.parametrize(
    "text",
    [
        "Say you have raised a $2 million seed from angels. At Oak Ventures, we have seen hundreds of such plans.",
        "“If we do, it will be a Series B of at least $20 million,” said Ann Lee, CEO of Glimmer.",
        "We invest $1 million to $5 million in seed-stage companies at Oak Ventures.",
        "“We invested because of Ann,” said Bob Ray, a partner at Oak Ventures. Glimmer was glad.",
    ],
)
def test_what_is_only_supposed_is_no_deal(text: str) -> None:
    assert deals_of(text) == set()


def test_our_board_is_the_companys() -> None:
    text = "We are thrilled to announce that Glimmer has closed its Series B. Ann Lee of Oak Ventures joins our board."
    assert "Ann Lee | Glimmer | board_member" in roles_of(text)


@pytest.mark.parametrize(
    "text",
    [
        "Announcing Glimmer's $5M Seed Round\n\nToday we share our $5M seed round, which is led by Oak Ventures.",
        "Glimmer's $5 Million Seed\n\nWe're thrilled to share our $5 million seed, which was led by Oak Ventures.",
        "Introducing Glimmer’s $5 Million Seed Round\n\nWe are glad that our round was led by Oak Ventures.",
    ],
)
def test_whose_round_a_title_announces_is_who_speaks(text: str) -> None:
    assert deals_of(text) == LED


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (
            "May update\n\nWe raised $5 million and are hiring\n\nVelmora May 2023 Newsletter\n\nApril was busy for us.",
            {"Velmora | USD 5M"},
        ),
        (
            "We raised $5 million\n\nVelmora May 2023 Newsletter\n\nSee what you've told us you need. Beam is using Velmora.",
            {"Velmora | USD 5M"},
        ),
    ],
)
def test_whose_letter_it_is_speaks_there(text: str, claims: set[str]) -> None:
    assert deals_of(text) == claims


@pytest.mark.parametrize(
    "text",
    [
        "Announcing Our $5 Million Seed Round\n\nWe are glad that our round was led by Oak Ventures.",
        "Our Series A\n\nToday we announce our $5 million Series A, led by Oak Ventures.",
        "We've Raised $5M to Build Valves\n\nToday we announce our $5M seed round led by Oak Ventures.",
        "India's $5M Fund For Startups\n\nWe raised our hopes.",
    ],
)
def test_who_leads_our_round_does_not_speak(text: str) -> None:
    assert deals_of(text) == set()


def test_where_somebody_served_does_not_speak() -> None:
    text = (
        "Glimmer raises $5 million seed round\n\nWe've closed a $5 million seed round led by Oak Ventures. "
        "Ann Lee will join Glimmer's board. She served as the CTO of Velmora. We're thrilled to have her."
    )
    assert deals_of(text) == LED
