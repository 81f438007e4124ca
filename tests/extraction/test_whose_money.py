"""Whose money it is where a sentence names more than one: the speaker's, the clause's own, and no seller's or giver's."""

import pytest

from tests.extraction.test_rounds import PUBLISHED, deals_of
from vcgraph.model import Article, FundingRoundClaim
from vcgraph.pipeline import default_extractor

ABOUT = "Gojo, a ride-hailing startup, is in talks with banks. "


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("Rival Pluto said last month it raised $30 million.", {"Pluto | USD 30M | 2024-04"}),
        ("Rival Pluto said last month that it raised $30 million.", {"Pluto | USD 30M | 2024-04"}),
        ("Rival Pluto said in a blog post that it raised $30 million.", {"Pluto | USD 30M"}),
        ("Pluto, a bus operator, announced earlier this year it had raised $30 million.", {"Pluto | USD 30M | 2024"}),
        ("A letter from Pluto said it raised $30 million.", {"Gojo | USD 30M"}),
        ("When Pluto debuts, its valuation will be $4 billion.", {"Pluto | valued USD 4000M | planned"}),
        ("Bede Ventures helped Pluto close its Series B round.", {"Pluto | series_b"}),
        ("Analysts say its valuation will be $4 billion.", {"Gojo | valued USD 4000M | planned"}),
    ],
)
def test_the_clause_has_a_subject_of_its_own(text: str, claims: set[str]) -> None:
    assert deals_of(ABOUT + text) == claims


@pytest.mark.parametrize(
    "words", ["said", "announced", "confirmed", "said on Tuesday that", "disclosed this week that"]
)
def test_reported_speech_tells_a_round(words: str) -> None:
    told = deals_of(f"Pluto {words} it had raised $60 million from venture firm Oak Ventures.")
    assert [one.split(" | ")[:2] + one.split(" | ")[-1:] for one in told] == [["Pluto", "USD 60M", "with Oak Ventures"]]


@pytest.mark.parametrize(
    ("text", "company"),
    [
        ("He led a $7 million investment last year in Pluto.", "Pluto"),
        ("It led a $7 million funding round in Jack Dunn's payments company, Pluto.", "Pluto"),
        ("It led a $7 million round in Ann Lee's startup Pluto.", "Pluto"),
    ],
)
def test_whom_a_led_investment_goes_into(text: str, company: str) -> None:
    assert {one.split(" | ")[0] for one in deals_of(ABOUT + text) if "USD 7M" in one} == {company}


@pytest.mark.parametrize(
    "text",
    [
        "Karna Government announced funding of $1.65 million to 26 startups.",
        "Karna Foundation announced funding of $1.65 million across several early-stage companies.",
        "Pluto is backed by Oak Partners, a private equity investment firm.",
        "Pluto hired from Oak Partners, a growth equity investment firm that closed an office.",
    ],
)
def test_who_gives_has_no_round(text: str) -> None:
    assert {one for one in deals_of(text) if "USD" in one or "equity" in one or "growth" in one} == set()


def test_help_for_startups_is_what_a_round_is_for() -> None:
    assert deals_of("Pluto raised $5 million to help ten startups.") == {"Pluto | USD 5M"}


@pytest.mark.parametrize(
    "text",
    [
        "Pluto plans to sell a majority stake in its phone unit Zendo to private investors including Oak Ventures.",
        "Pluto sold most of its map business to investors including Oak Ventures.",
    ],
)
def test_buyers_of_a_unit_are_no_investors_of_its_seller(text: str) -> None:
    assert not any(one.startswith("Pluto | with") for one in deals_of(text))


def test_buyers_of_its_shares_are_investors() -> None:
    told = deals_of("Pluto sold 20 percent of its shares to investors including Oak Ventures.")
    assert any("Pluto" in one and "Oak Ventures" in one for one in told)


def test_each_sum_of_a_list_has_its_investors() -> None:
    told = deals_of(
        "Pluto makes vans. The new investment is the fourth round announced by the company this year, following announcements of $70 million led by Amber, $50 million from Ferro and $35 million from Cobalt Automotive."
    )
    assert {" | ".join(one.split(" | ")[1:2] + one.split(" | ")[-1:]) for one in told if "USD" in one} == {
        "USD 70M | led by Amber",
        "USD 50M | with Ferro",
        "USD 35M | with Cobalt Automotive",
    }


@pytest.mark.parametrize("aside", ["which led its Series D", "which led the company's Series D"])
def test_who_led_an_earlier_round_does_not_lead_this_one(aside: str) -> None:
    told = deals_of(
        f"Pluto raises $80 million. Existing investors Sapphire Ventures, Onyx (formerly known as Oak Ventures, {aside}) and Anthem are participating."
    )
    assert not any("USD 80M" in one and "led by" in one for one in told)


@pytest.mark.parametrize("arm", ["Samson NEXT", "Samson Ventures", "Samson Strategic Investments"])
def test_the_arm_of_the_headlines_investor_is_told_once(arm: str) -> None:
    told = deals_of(
        f"Pluto nabs $20 million led by Samson\n\nPluto has raised $20 million in funding led by {arm}, with participation from Industry Ventures."
    )
    assert told == {f"Pluto | USD 20M | led by {arm} | with Industry Ventures"}


def test_the_arm_may_join_its_owner() -> None:
    told = deals_of(
        "Pluto nabs $20 million led by Samson\n\nPluto has raised $20 million in funding led by Samson, with participation from Samson Ventures."
    )
    assert told == {"Pluto | USD 20M | led by Samson | with Samson Ventures"}


def test_who_led_a_round_did_not_raise_it() -> None:
    assert deals_of("In 2008, Bede Ventures led a $7.2 million Series A with Oak Ventures to get going.") == set()


def test_an_investment_is_part_of_the_round_of_whom_it_goes_into() -> None:
    told = "Bede Ventures' investment in Pluto is a $10 million top-up to a $50 million round led by Oak Ventures."
    assert {one.split(" | ")[0] for one in deals_of(ABOUT + told)} == {"Pluto"}


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("Harrow Ventures leads the seed round of Gojo with $500,000.", {"Gojo | seed | led by Harrow Ventures"}),
        ("The seed round of Gojo was led by Harrow Ventures with $500,000.", {"Gojo | seed | led by Harrow Ventures"}),
        (
            "Gojo announced its seed round led by Harrow Ventures with a $500,000 cheque.",
            {"Gojo | seed | led by Harrow Ventures"},
        ),
        (
            "Harrow Ventures leads Gojo's $2 million seed round with $500,000.",
            {"Gojo | seed | USD 2M | led by Harrow Ventures"},
        ),
        (
            "Gojo closed its seed round with $500,000 from Harrow Ventures.",
            {"Gojo | seed | USD 0.5M | with Harrow Ventures"},
        ),
    ],
)
def test_what_the_leader_puts_in_is_not_the_sum(text: str, claims: set[str]) -> None:
    assert deals_of(text) == claims


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (
            "It has now raised $9 million from Bede Capital and Corran Partners.",
            {"Gojo | USD 9M | with Bede Capital, Corran Partners", "Gojo | seed | undated | led by Harrow Ventures"},
        ),
        (
            "It has now raised a Series A of $9 million from Bede Capital.",
            {"Gojo | series_a | USD 9M | with Bede Capital", "Gojo | seed | undated | led by Harrow Ventures"},
        ),
    ],
)
def test_who_led_an_earlier_stage_does_not_lead_the_next(text: str, claims: set[str]) -> None:
    assert deals_of(f"Gojo makes boats. Harrow Ventures led its seed round. {text}") == claims


@pytest.mark.parametrize(
    "text",
    [
        "Pluto gets $5 million as its share in the profits from Corran.",
        "Pluto received $5 million from Corran, its share of the profits of the yard.",
        "Pluto Racing picked up $5 million in prize money from Harrow, the sponsor.",
        "Pluto United pocketed $9 million for its win over Corran City.",
        "Pluto United lands $9 million from the sale of television rights.",
        "Pluto's founders are in talks to sell a 30% stake to a fund for $5 million.",
    ],
)
def test_what_is_earned_or_sold_by_an_owner_is_no_round(text: str) -> None:
    assert deals_of(text) == set()


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (
            "Thornbury, the owner of Pluto, will sell a 30% stake to Harrow Ventures for $5 million.",
            {"Pluto | secondary | USD 5M | planned | with Harrow Ventures"},
        ),
        ("Pluto sold a 30% stake to Harrow Ventures for $5 million.", {"Pluto | USD 5M | with Harrow Ventures"}),
        (
            "Pluto, which runs a football league, raised $5 million from Harrow Ventures.",
            {"Pluto | USD 5M | with Harrow Ventures"},
        ),
    ],
)
def test_who_sells_shares_of_his_own_raises_nothing(text: str, claims: set[str]) -> None:
    assert deals_of(text) == claims


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Gojo raised $5 million. Harrow Ventures will put in another $9 million.", "planned"),
        ("Another $9 million will be invested in Gojo by Harrow Ventures.", "planned"),
        ("Harrow Ventures, which will open an office in Lisbon, put $9 million into Gojo.", "closed"),
    ],
)
def test_what_backers_will_put_in_is_not_done(text: str, status: str) -> None:
    claims = default_extractor().extract(Article(id="a", text=text, published=PUBLISHED)).claims
    rounds = [
        one for one in claims if isinstance(one, FundingRoundClaim) and one.amount and one.amount.value == 9_000_000
    ]
    assert [one.status for one in rounds] == [status]


@pytest.mark.parametrize("opening", ["After raising", "Having raised", "After closing on"])
def test_who_raised_before_a_purchase_still_raised(opening: str) -> None:
    text = f"{opening} $5 million from Harrow Ventures, Gojo bought Pluto."
    claims = default_extractor().extract(Article(id="a", text=text, published=PUBLISHED)).claims
    assert {one.company for one in claims if isinstance(one, FundingRoundClaim)} == {"Gojo"}


@pytest.mark.parametrize(
    "beside",
    [
        "Harbour Foods, its biggest customer, opened ten shops.",
        "Harbour Foods, a customer, praised them.",
        "Brightpan, a rival, shut down last year.",
        "Its partner Brightpan has 40 shops.",
    ],
)
def test_who_stands_beside_a_company_has_none_of_its_money(beside: str) -> None:
    told = deals_of(f"Quillon makes ovens. {beside} The company raised $5 million from Oak Ventures.")
    assert {one.split(" | ")[0] for one in told} == {"Quillon"}


def test_a_rival_that_raises_money_is_spoken_of() -> None:
    told = deals_of("Quillon makes ovens. Brightpan, a rival, has raised $5 million. It is backed by Oak Ventures.")
    assert {one.split(" | ")[0] for one in told} == {"Brightpan"}


@pytest.mark.parametrize("how", ["passed on", "turned down", "said no to", "backed"])
def test_no_firm_has_the_round_of_whom_it_looked_at(how: str) -> None:
    told = deals_of(f"Oak Capital {how} Quillon. Lind Partners then led its $7 million Series A.")
    assert "Quillon | series_a | USD 7M | led by Lind Partners" in told
    assert {one.split(" | ")[0] for one in told} == {"Quillon"}


@pytest.mark.parametrize(
    "text",
    [
        "Quillon and Brightpan have raised a combined $90 million.",
        "Between them, Quillon and Brightpan have raised $90 million.",
        "Quillon and Brightpan, which have together raised $90 million, agreed to merge.",
    ],
)
def test_what_two_raised_together_is_no_ones(text: str) -> None:
    assert not any("90M" in one for one in deals_of(text))


@pytest.mark.parametrize("what", ["market", "project", "clinical trial", "industry"])
def test_who_leads_something_else_leads_no_round(what: str) -> None:
    assert deals_of(f"Quillon raised $20 million. The {what} is led by Brightpan.") == {"Quillon | USD 20M"}
