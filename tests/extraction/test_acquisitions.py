"""Acquisitions read from sentences: who bought whom, for how much, when, and how far it has come."""

from datetime import date

import pytest

from tests.extraction.acquisitions import CASES, MILLION
from vcgraph.extraction.rules import RuleExtractor
from vcgraph.model import AcquisitionClaim, Article

READER = RuleExtractor()
PUBLISHED = date(2019, 6, 5)


def read(text: str, published: date | None = None) -> list[AcquisitionClaim]:
    claims = READER.extract(Article(id="a", text=text, published=published)).claims
    return [claim for claim in claims if isinstance(claim, AcquisitionClaim)]


def brief(text: str) -> set[tuple[str | None, str, int | None, str | None]]:
    return {(one.acquirer, one.target, int(one.amount.value) if one.amount else None, one.status) for one in read(text)}


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_one_acquisition(text: str, expected: tuple[str, str, int | None, str]) -> None:
    assert brief(text) == {expected}


@pytest.mark.parametrize(
    ("text", "targets"),
    [
        ("Velora has acquired Quillon, Zendo and Marrow.", {"Quillon", "Zendo", "Marrow"}),
        (
            "After buying Quillon in 2015 and Zendo a year ago, Velora has now acquired Marrow.",
            {"Quillon", "Zendo", "Marrow"},
        ),
        ("Velora makes maps. Its acquisitions include Quillon and Zendo.", {"Quillon", "Zendo"}),
        ("Velora has acquired two companies this year: Quillon and Zendo.", {"Quillon", "Zendo"}),
        ("Velora has bought a clutch of valve makers, among them Quillon and Zendo.", {"Quillon", "Zendo"}),
        ("Velora’s acquisitions of Quillon and Zendo paid off.", {"Quillon", "Zendo"}),
        ("For Velora it is deal number six, by our count, following Quillon and Zendo.", {"Quillon", "Zendo"}),
        ("Velora made two purchases – one was for analytics site Quillon, followed by Zendo.", {"Quillon", "Zendo"}),
        ("Velora is buying again after a string of takeovers that included Quillon and Zendo.", {"Quillon", "Zendo"}),
        ("Velora bought Quillon for $5 million and the online shop Zendo for $2 million.", {"Quillon", "Zendo"}),
        ("Velora has bought Quillon. The company also bought Zendo.", {"Quillon", "Zendo"}),
        (
            "Velora bought two smaller shops, Quillon of Lisbon and a Bulgarian outfit called Zendo.",
            {"Quillon", "Zendo"},
        ),
        (
            "Velora has taken over Quillon of Lisbon, a Canadian data provider called Zendo, and Marrow.",
            {"Quillon", "Zendo", "Marrow"},
        ),
        ("Velora is loud. It picked up travel agency Quillon and receipt scanner Zendo.", {"Quillon", "Zendo"}),
        ("Velora made the most of its acquisitions, including box maker Quillon and Zendo.", {"Quillon", "Zendo"}),
        (
            "For Velora this is deal number six of the year, following the acquisitions of Quillon and Zendo.",
            {"Quillon", "Zendo"},
        ),
        ("Ann Lee oversaw Velora's acquisition of Quillon and managed the purchase of Zendo.", {"Quillon", "Zendo"}),
        ("It is Velora's third acquisition this year, following Quillon and Zendo.", {"Quillon", "Zendo"}),
        ("This was Velora's second purchase in Lisbon, after buying Quillon and Zendo.", {"Quillon", "Zendo"}),
        ("Velora is buying Quillon. It is Velora's fourth Nordic deal, following Zendo.", {"Quillon", "Zendo"}),
        ("Velora bought several startups, including Quillon and Zendo.", {"Quillon", "Zendo"}),
        ("Velora bought Quillon last March, then retargeting startup Zendo (for $11 million).", {"Quillon", "Zendo"}),
        (
            "Velora likes purchases such as Quillon, the company it bought in 2018, and Zendo, the company it bought last year.",
            {"Quillon", "Zendo"},
        ),
        (
            "The company Velora bought survey tool Quillon last May and paid $75 million for Zendo in November.",
            {"Quillon", "Zendo"},
        ),
    ],
)
def test_several_targets_of_one_acquirer(text: str, targets: set[str]) -> None:
    assert {(one.acquirer, one.target) for one in read(text)} == {("Velora", target) for target in targets}


def test_each_target_with_its_own_price_and_date() -> None:
    found = read("Velora has bought Quillon for $689 million in 2012 and Zendo for $70 million in 2013.")
    assert {(one.target, int(one.amount.value) if one.amount else 0, str(one.date)) for one in found} == {
        ("Quillon", 689 * MILLION, "2012"),
        ("Zendo", 70 * MILLION, "2013"),
    }


def test_each_of_a_list_with_its_own_price() -> None:
    text = "Velora's acquisitions include Quillon for $40 million, Zendo for $50 million and Marrow for an undisclosed sum."
    assert brief(text) == {
        ("Velora", "Quillon", 40 * MILLION, "closed"),
        ("Velora", "Zendo", 50 * MILLION, "closed"),
        ("Velora", "Marrow", None, "closed"),
    }


def test_each_name_sold_has_its_own_buyer() -> None:
    found = read("Its bets include Quillon, sold in 2018 to Velora, and Zendo, sold to Marrow in 2016.", PUBLISHED)
    assert {(one.acquirer, one.target, str(one.date)) for one in found} == {
        ("Velora", "Quillon", "2018"),
        ("Marrow", "Zendo", "2016"),
    }


@pytest.mark.parametrize(
    "text",
    [
        "Harrow Ventures's exits include Quillon (Velora) and Zendo (Marrow).",
        "Its exits so far are Quillon (bought by Velora) and Zendo (acquired by Marrow).",
        "Harrow counts exits such as Quillon (sold to Velora in 2012), Zendo (Marrow).",
        "Its exits include Quillon, bought by Velora, and Zendo, acquired by Marrow for $30 million.",
    ],
)
def test_exits_with_their_buyers(text: str) -> None:
    found = [(one.acquirer, one.target, one.target == "Quillon" and one.amount is not None) for one in read(text)]
    assert set(found) == {("Velora", "Quillon", False), ("Marrow", "Zendo", False)}


@pytest.mark.parametrize(
    "text",
    [
        "Quillon is weighing takeover bids from Velora and Zendo.",
        "Velora and Zendo are among firms considering bids for Quillon.",
        "Velora and Zendo are vying for Quillon.",
        "Velora and Zendo are through to the second round of an auction of Quillon.",
        "Velora and rival Zendo have held takeover talks with Quillon.",
        "Velora and Zendo have each held exploratory talks to buy Quillon.",
    ],
)
def test_several_bidders(text: str) -> None:
    assert {(one.acquirer, one.target, one.status, str(one.date)) for one in read(text, PUBLISHED)} == {
        ("Velora", "Quillon", "in_talks", "2019-06-05"),
        ("Zendo", "Quillon", "in_talks", "2019-06-05"),
    }


def test_who_approves_is_no_buyer() -> None:
    (claim,) = read("The acquisition of Quillon for $13 million was approved by Zendo. Quillon makes valves.")
    assert (claim.acquirer, claim.target) == (None, "Quillon")


def test_a_deal_that_is_closed_now_was_planned_before() -> None:
    text = "Velora Closes $26 Million Quillon Acquisition\n\nWhen Velora said that it was acquiring Quillon for $26 million, Quillon was small."
    assert [one.status for one in read(text, PUBLISHED)] == ["closed"]


def test_one_date_for_all_targets() -> None:
    found = read("Last year, Velora bought Quillon for $315 million and the shop Zendo for $25 million.", PUBLISHED)
    assert {(one.target, int(one.amount.value) if one.amount else 0, str(one.date)) for one in found} == {
        ("Quillon", 315 * MILLION, "2018"),
        ("Zendo", 25 * MILLION, "2018"),
    }


def test_an_owner_that_sells_is_no_buyer() -> None:
    found = read("Velora-owned Quillon is growing. Quillon is exploring a possible sale.", PUBLISHED)
    assert {(one.acquirer, one.target, one.status, str(one.date)) for one in found} == {
        ("Velora", "Quillon", "closed", "None"),
        (None, "Quillon", "in_talks", "2019-06-05"),
    }


def test_two_sales_in_one_breath() -> None:
    found = read("Ann Lee sold Quillon to Velora and Zendo to Marrow.")
    assert {(one.acquirer, one.target) for one in found} == {("Velora", "Quillon"), ("Marrow", "Zendo")}


@pytest.mark.parametrize(
    "text",
    [
        "Velora bought a minority stake in Quillon.",
        "Velora bought a 20 percent stake in Quillon.",
        "Velora acquired Quillon's patents.",
        "Velora bought Quillon shares for $3 million.",
        "The app lets users buy Quillon phones.",
        "Customers can buy Velora or Quillon.",
        "Velora sells software to Quillon.",
        "Quillon has sold to cable providers like Velora.",
        "Velora has not acquired Quillon.",
        "Velora denied it plans to buy Quillon.",
        "Velora acquired new customers in Paris.",
        "Velora took over the franchise and released Quillon.",
        "Velora picks up the torch where Quillon left off.",
        "After buying a book, Velora shows a picture.",
        "Velora acquired the assets of Quillon.",
        "Velora paid $40 million for a stake in Quillon.",
        "Velora is among the bidders for the business sold by Quillon.",
        "Velora prevents rival Zendo from acquiring the app Quillon.",
        "Velora agreed to buy the Quillon facility in Ohio.",
        "Velora has suspended purchases or downloads of its software for Quillon.",
        "Velora struck a deal for ads with Quillon.",
        "You can now buy coins via Quillon.",
        "Quillon is exploring a sale of shares.",
        "Quillon considered the sale a success.",
        "You could drop in and buy a Quillon.",
        "Velora snapped up former Quillon designer Ann Lee.",
        "Quillon went to Velora for advice.",
        "Quillon is partly owned by Velora.",
        "Quillon makes valves and sells to Velora.",
        "Investors own shares in Quillon, which sells to Velora.",
        "The fund will be wholly owned by Velora.",
        "The state-owned bank Quillon lends to Velora.",
        "Velora took it up with Quillon.",
        "Velora runs an app through which people buy Quillon.",
        "It is Velora's fourth deal in Lisbon, following Quillon.",
        "Its investors include Quillon (Velora) and Zendo (Marrow).",
        "Velora weighed an offer of advice from Quillon.",
        "Velora spent $20 million on it with Quillon.",
        "Velora took a majority of its staff to Quillon.",
        "Quillon sold a majority stake in its paper business to Velora.",
        "Velora took control of the board of Quillon.",
        "Velora picked up two awards, Quillon said.",
        "Velora holds a 20% stake in Quillon, in which it took a 10% stake last year.",
        "Velora is in talks with Quillon about a partnership.",
        "Velora approached Quillon about a loan.",
        "Velora is near Quillon.",
        "Velora and Zendo are vying for Quillon's attention.",
        "Velora accepted a $40 million loan from Quillon.",
        "Velora won the contract for Quillon.",
        "Velora bought a stake in Marrow and sold it to Quillon.",
        "Officials delayed the proposed sale of Quillon shares.",
        "Velora has raised $4 million from the Zendo-owned fund Harrow Ventures.",
        "Velora already owns Quillon's patents.",
        "Velora bought a warehouse near Lisbon, Quillon said.",
        "Ann Lee sold her first company to Velora.",
        "Velora's latest acquisition is a mystery to Quillon.",
        "Quillon is Velora's acquisition target.",
        "Quillon became part of the family.",
        "Velora Ventures said: we are glad to have bought Velora.",
        "Zendo is exploring a sale of Quillon shares.",
        "Zendo is considering a sale of its headquarters to Quillon.",
        "Velora is talking to Quillon about its sales team.",
        "Zendo put Quillon posters up for sale.",
        "The house is up for sale. Quillon makes valves.",
        "Zendo offloaded its stake in Quillon to Velora.",
        "Zendo offloads work from Quillon to Velora.",
        "Velora has an owner in Quillon who cares.",
        "Quillon found a buyer for its phones in Velora.",
        "Velora beat Zendo in a race for Quillon's attention.",
        "Velora topped Zendo for Quillon users.",
        "Velora's exit to Asia pleased Quillon.",
        "The merger of sport and music pleased Velora.",
        "Velora now owns a fifth of Quillon.",
        "Led by Velora in 2014, Quillon makes valves.",
        "Velora won the race to build Quillon.",
        "Quillon, which Zendo sold to customers of Velora, makes valves.",
        "Velora has been bought by Quillon's parent.",
        "Velora took Quillon staff off its hands.",
        "Quillon makes valves. Velora's acquisition of the company car was news.",
        "Velora has made one purchase, a house near Quillon.",
        "Velora holds an option to buy Quillon.",
        "Velora and Quillon accepted Zendo's offer of help.",
        "Users of Velora want to buy Quillon.",
        "Velora beat Zendo in the race for Quillon.",
        "It is loud. Ann Lee has pushed Velora beyond maps, buying Quillon.",
        "Quillon makes valves. Velora is vying for the company car.",
        "Velora makes valves. Velora made an offer for the company picnic.",
        "Velora lands Quillon in a $30 million round.",
        "Velora lands Quillon in a $30 million Series A round.",
        "Velora adds Quillon to its board for $2 million.",
        "Velora nabbed a contract from Quillon for $30 million.",
        "Velora spends $30 million on Quillon ads.",
        "Velora handed $5 million to Quillon.",
        "The deal gives Velora control of Quillon's data.",
        "Talks between Velora and Quillon about a partnership collapsed.",
        "Velora drops Quillon bid to host the fair.",
        "Quillon rejects Velora offer of help.",
        "Velora beat Quillon to market.",
        "Ann Lee founded Quillon. Velora bought it a round of drinks.",
        "She founded Quillon. That company makes valves.",
        "Velora is considering its options, including a sale of shares.",
        "Velora bought a stake in the German business of Quillon.",
        "Velora bought Quillon's business class tickets.",
        "Velora took over the operations of Quillon while its chief was away.",
        "It became part of Velora folklore.",
        "Velora makes valves. That followed the purchase of a house near Quillon.",
        "Velora plans to sell Quillon phones for $300 each.",
        "Marrow makes valves, a lucy shop, which was sold to Velora in 2007.",
        "After being acquired by Velora in 2014, the founders left.",
        "Ann Lee has an offer from Velora.",
        "Quillon has received an offer from Velora to invest $50 million.",
        "Quillon has an offer from Velora for a $5 million loan.",
        "Quillon made an offer from Velora phones.",
        "The app lets them buy and sell Quillon.",
        "Velora has plans to buy, sell and hold Quillon.",
        "It won approval to buy Quillon and Zendo.",
        "He came to Velora by way of an acquisition.",
        "Marrow sold its business software to Velora.",
        "Marrow sold its small business customers to Velora.",
        "Marrow makes valves and runs shops and the quillon sportswear chain, which was sold to Velora.",
        "Velora paid what Quillon asked.",
        "Prices of Quillon that were sold to Velora between 2001 and 2004 were fixed.",
        "Velora agreed to merge with a blank-check company, Polar Acquisition Corp., at a value of $1 billion.",
        "Velora CEO Ann Lee said she would buy a boat near Quillon.",
        "Quillon received an offer of advice from an American company and turned it down.",
        "Ann Lee has led the company abroad, allying with Quillon, buying Zendo.",
    ],
)
def test_no_acquisition(text: str) -> None:
    assert read(text) == []


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("Velora raised money. Later it bought Quillon in 2014.", "2014"),
        (
            "Velora makes maps. Its chief said little. It is old. It bought Quillon, founded in 2003, in May 2014.",
            "2014-05",
        ),
        ("Velora said on Tuesday it had agreed to buy Quillon.", "2019-06-04"),
        ("Velora has acquired Quillon.", "2019-06-05"),
        ("Velora is old. It raised money. It grew. It is loud. It bought Quillon in May. The firm is big.", "2019-05"),
        ("Quillon has been majority-owned by Velora since 2005.", "2005"),
        ("Zendo is old. It raised money. It grew. It is loud. Velora plans to buy Quillon.", "2019-06-05"),
        ("Zendo is old. The deal comes just six months after Velora paid $5 million to acquire Quillon.", "2018-12"),
        ("Zendo is old. Its head left just 3 months after Quillon was bought by Velora.", "2019-03"),
        ("Zendo is old. The news comes a month after reports that Velora was in talks to buy Quillon.", "2019-05"),
        ("It is the second since the start of 2018, when Velora bought Quillon.", "2018"),
        (
            "Zendo raised money. It makes maps. It grew. Velora, which went public in 2011, bought Quillon in 2014.",
            "2014",
        ),
    ],
)
def test_date(text: str, when: str) -> None:
    assert [str(one.date) for one in read(text, PUBLISHED)] == [when]


@pytest.mark.parametrize(("year", "status"), [("2006", "closed"), ("2020", "in_talks")])
def test_a_purchase_of_years_ago_is_done(year: str, status: str) -> None:
    (claim,) = read(f"The deal may resemble Velora's $4 million acquisition of Quillon in {year}.", PUBLISHED)
    assert claim.status == status


def test_headline_and_body_tell_it_once() -> None:
    text = "Velora Acquires Quillon\n\nVelora, a maker of maps, has agreed to buy Quillon for $40 million."
    (claim,) = read(text, PUBLISHED)
    assert (claim.status, claim.amount is not None, str(claim.date)) == ("planned", True, "2019-06-05")


def test_the_company_bought_goes_on_buying() -> None:
    text = "Velora has agreed to buy Quillon. Quillon makes software used by shops. It bought Zendo for $85 million."
    assert {(one.acquirer, one.target) for one in read(text)} == {("Velora", "Quillon"), ("Quillon", "Zendo")}


def test_who_is_owned_goes_on_buying() -> None:
    text = "Quillon, majority owned by Harrow Ventures, makes valves. It has bought Zendo."
    assert ("Quillon", "Zendo", None, "closed") in brief(text)


def test_who_sells_had_bought_it_before() -> None:
    text = "Velora makes maps and valves. Velora looks to sell its valve company, Quillon. Velora had acquired Quillon for $3 million."
    assert brief(text) == {(None, "Quillon", None, "in_talks"), ("Velora", "Quillon", 3 * MILLION, "closed")}


def test_a_part_is_not_told_beside_the_whole() -> None:
    text = "Velora has acquired Quillon. Velora will also be acquiring Quillon's classified business."
    assert [one.target for one in read(text)] == ["Quillon"]


def test_a_brief_is_about_its_headline() -> None:
    text = "Velora closes fund\n\n* Agreed in May to buy ferry operator Quillon for $5 million\n"
    assert brief(text) == {("Velora", "Quillon", 5 * MILLION, "planned")}


def test_its_purchase_is_that_of_the_buyer_just_told() -> None:
    text = "Marrow is the latest in a string of acquisitions by Velora, from its purchase of Quillon on."
    assert ("Velora", "Quillon", None, "closed") in brief(text)


def test_who_owned_it_before_takes_no_price() -> None:
    text = "Quillon is being acquired by Velora. The rest stays with its former owner, Zendo. The deal is worth $5 million."
    assert ("Zendo", "Quillon", None, "closed") in brief(text)
    assert {amount for _, _, amount, _ in brief(text)} == {None, 5 * MILLION}


def test_one_deal_in_two_currencies() -> None:
    text = "Velora Plans to Buy Quillon in $6 Billion Bid\n\nVelora, a maker of maps, plans to buy Quillon for 5 billion pounds."
    assert [(one.target, one.amount and one.amount.currency) for one in read(text)] == [("Quillon", "USD")]


def test_each_name_of_a_retrospect_is_whom_it_means() -> None:
    text = "Where are they now?\n\nQuillon. It made radios. Velora took it over in 2013.\n\nZendo. It made maps. Marrow took it over in 2014."
    assert {(one.acquirer, one.target) for one in read(text)} == {("Velora", "Quillon"), ("Marrow", "Zendo")}


def test_spaces_that_do_not_break_are_spaces() -> None:
    assert [one.target for one in read("Velora To Buy\u00a0Quillon\n\nVelora makes maps. Quillon makes valves.")] == [
        "Quillon"
    ]


def test_every_quote_stands_in_the_text() -> None:
    text = "Velora Acquires Quillon\n\nVelora has bought Quillon. The deal was worth $30 million."
    for claim in read(text):
        assert all(text[one.start : one.end] == one.quote for one in claim.evidence)
