"""Stakes told in passing: cap tables, exits, partners' deals; each with its nearest sentence that tells nothing of the kind."""

import pytest

from vcgraph.extraction.rules import RuleExtractor
from vcgraph.model import Article, FundingRoundClaim

H, S, B, Q, P = "Harrow Ventures", "Stanmore Capital", "Brightpan", "Quillo", "Marta Nunes"
ONE = [
    "Brightpan, a maker of valves, has drawn the interest of Harrow Ventures, which is investing in the company.",
    "Brightpan won the attention of Harrow Ventures, which took a 10 percent stake in the company.",
    "After the success of its bet on Brightpan, Harrow Ventures plans a second fund.",
    "Following its investment in Brightpan, Harrow Ventures plans an office in Oslo.",
    "Thanks to its early stake in Brightpan, Harrow Ventures has returned its fund.",
    "Brightpan, an app in which Harrow Ventures invested, shut down last week.",
    "Brightpan, a Dutch lender in which Harrow Ventures holds a 12% stake, is hiring.",
    "Brightpan, a payments app that Harrow Ventures has backed since 2012, is hiring.",
    "Brightpan, one of the startups Harrow Ventures backed early, is hiring.",
    "Brightpan was the first investment Harrow Ventures made.",
    "Brightpan was the first company Harrow Ventures backed.",
    "Brightpan's crowded cap table now includes Harrow Ventures.",
    "On Brightpan's cap table are Harrow Ventures.",
    "Harrow Ventures is on the cap table of Brightpan.",
    "Harrow Ventures sits on Brightpan's cap table.",
    "Brightpan has Harrow Ventures on its cap table.",
    "Brightpan has grown fast, fueled by capital from Harrow Ventures.",
    "Brightpan, powered by millions of dollars from Harrow Ventures, has grown fast.",
    "Harrow Ventures has partially exited Brightpan.",
    "Harrow Ventures exited its stake in Brightpan last year.",
    "Harrow Ventures has made a complete exit from Brightpan, with a 20x return on its initial investment.",
    "Harrow Ventures scored a big exit with Brightpan.",
    "Harrow Ventures' biggest win so far is Brightpan.",
    "Harrow Ventures has an unbroken record, betting early on Brightpan in the 1970s.",
    "Harrow Ventures was the first institutional cheque into Brightpan.",
    "Harrow Ventures provided the seed money for Brightpan.",
    "Harrow Ventures put up the first money for Brightpan.",
    "Harrow Ventures helped finance Brightpan.",
    "Harrow Ventures added Brightpan to its portfolio last year.",
    "Harrow Ventures infused about $27 million in Brightpan across several rounds.",
    "Harrow Ventures is also an investor in another food-delivery startup, Brightpan.",
    "Harrow Ventures has also invested in another delivery startup, Brightpan.",
    "Harrow Ventures made eight investments last year. One of them was Brightpan, a maker of valves.",
    "Harrow Ventures invested in 12 companies last year. One of the first was Brightpan, a maker of valves.",
    "Brightpan's earliest VC investor Harrow Ventures, too, will gain.",
    "Brightpan operates sites like Quillo and is funded by Harrow Ventures.",
    "Brightpan sells valves to Quillo and is funded by Harrow Ventures.",
    "Marta Nunes of Harrow Ventures, which started as an arm of the Gray family and was an early investor in Brightpan.",
]
ONE += [
    "Harrow Ventures doubled down on Brightpan.",
    "Harrow Ventures, which got in early on Brightpan, is hiring.",
    "Harrow Ventures made ten times its money on Brightpan.",
    "Brightpan is among the companies in which Harrow Ventures has invested.",
    "Harrow Ventures, the firm that made its name backing Brightpan, is hiring.",
    "Harrow Ventures put up the seed money for Brightpan before Quillo bought it.",
    "Harrow Ventures invested in Brightpan after Quillo passed on it.",
    "Brightpan is a startup whose backers include Harrow Ventures.",
    "Brightpan is one of several startups whose backers include Harrow Ventures.",
    "Brightpan, a startup whose backers include Harrow Ventures, is hiring.",
    "Harrow Ventures controls 23 percent of Brightpan.",
    "Brightpan filed to go public. Harrow Ventures controls 23 percent of the company.",
    "Brightpan spun out of Harrow Ventures, which retains a 30% stake.",
    "Brightpan spun out of Harrow Ventures, which kept a 30% stake in the company.",
    "Other companies that have raised money from Harrow Ventures include Brightpan.",
    "Other companies to have been backed by Harrow Ventures include Brightpan.",
    "Marta Nunes of Harrow Ventures, an early investor in Brightpan, agreed.",
    "Brightpan grows. Marta Nunes of Harrow Ventures, an early investor, agreed.",
    "Brightpan grew fast. Based in Boston and backed by Harrow Ventures, the startup has 40 employees.",
    "Brightpan grew fast. Founded in 2012 by a chemist and backed by Harrow Ventures, the company is hiring.",
    "Brightpan makes valves. The Palo Alto, Calif. company was previously backed by Harrow Ventures.",
    "Brightpan, one of Harrow Ventures' portfolio companies, hired Zendo.",
    "Harrow Ventures was one of six strategic partners who invested in Brightpan.",
    "Harrow Ventures is the largest shareholder in Zendo's main rival, Brightpan.",
    "Harrow Ventures is also an investor in Zendo rival Brightpan.",
    "Harrow Ventures has backed Zendo's biggest competitor, Brightpan.",
    "Harrow Ventures sold shares in Brightpan's offer for sale.",
    "Harrow Ventures is considering an investment in Brightpan.",
    "Harrow Ventures is eyeing a stake in Brightpan.",
    "Brightpan makes valves. Harrow Ventures took a stake in 2018.",
    "Harrow Ventures provided an undisclosed amount of funding for Brightpan.",
    "Brightpan makes valves. Other notable investors include Harrow Ventures.",
]
ONE += [
    "Harrow Ventures is selling its portfolio company Brightpan to Zendo.",
    "Another lender in Harrow Ventures' portfolio, Brightpan, is hiring.",
    "Brightpan, the first portfolio company of the Harrow Ventures, is hiring.",
    "Brightpan-backer Harrow Ventures has a new fund.",
]
BOTH_BACK = [
    "Brightpan's investors -- Harrow Ventures and Marta Nunes -- approved the deal.",
    "Brightpan's investors (Harrow Ventures and Marta Nunes) approved the deal.",
    "Brightpan boasts some big-name backers, among them Harrow Ventures and Marta Nunes.",
    "Brightpan's shareholders, among them Harrow Ventures and Marta Nunes, approved the deal.",
    "Brightpan counts Harrow Ventures and Marta Nunes among its investors.",
    "Brightpan sells valves. It counts Harrow Ventures and Marta Nunes among its backers.",
    "Brightpan's cap table includes Harrow Ventures and Marta Nunes.",
]
TWO = [
    "Harrow Ventures has a wide portfolio -- Brightpan, a maker of valves; and Quillo, a courier.",
    "Harrow Ventures has made 363 exits worldwide, including notable companies like Brightpan and Quillo.",
    "Harrow Ventures says one in eight of its 200 investments has reached unicorn status, including Danish fintech "
    "Brightpan and Swedish lender Quillo.",
    "Harrow Ventures lost a third. Its portfolio, comprised of hundreds of companies, includes holdings in lender "
    "Brightpan and payment firm Quillo.",
    "Harrow Ventures marked down the value of its private stock in companies such as marketplace Brightpan and security "
    "firm Quillo.",
    "Harrow Ventures slashed the value of its stakes in Brightpan and Quillo.",
    "Harrow Ventures sold its stake in companies, including Brightpan and Quillo, which it had invested from Fund II and III.",
    "Harrow Ventures counts Brightpan and Quillo as portfolio companies.",
    "The duo led key investments for Harrow Ventures in startups such as Brightpan and Quillo.",
    "Marta Nunes is a general partner at Harrow Ventures, where she has led investments in Brightpan and Quillo.",
    "Marta Nunes spent five years at Harrow Ventures, where she backed companies such as Brightpan and Quillo.",
    "At Harrow Ventures, Marta Nunes led investments in Brightpan (acquired by Google) and Quillo.",
    "Brightpan and Quillo both sell valves. Harrow Ventures was the first investor in both.",
    "Brightpan and Quillo are rivals. Harrow Ventures has invested in both.",
    "Harrow Ventures -- best known for its investments in Brightpan and Quillo -- has an office in Oslo.",
    "Harrow Ventures is one of the main investors in several of Zendo's rivals, including Brightpan and Quillo.",
    "Harrow Ventures has invested in two of Zendo's rivals, Brightpan and Quillo.",
    "Harrow Ventures has been bold, backing some twenty startups, including lamp maker Brightpan and Quillo.",
    "Harrow Ventures' new fund has already made two investments, among them Dutch firm Brightpan and Quillo.",
    "Harrow Ventures has made nine investments out of the fund, including Brightpan and Quillo.",
    "Harrow Ventures stood behind several of the better exits, including Brightpan and Quillo.",
    "Harrow Ventures, behind names from Brightpan to Quillo, has a new fund.",
    "Harrow Ventures' portfolio also has companies such as Brightpan and Quillo.",
    "Brightpan, a maker of ovens; and Quillo, a courier, are among Harrow Ventures' nine investments.",
    "Brightpan has bought its rival Quillo. Both companies are backed by Harrow Ventures.",
    "Brightpan and Quillo backer Harrow Ventures has a new fund.",
    "Harrow Ventures, the Brightpan and Quillo investor, has a new fund.",
]
OF_PERSON = [
    "Marta Nunes is also an investor, giving backing to Brightpan and Quillo.",
    "Marta Nunes left the bank. Her investments have included Brightpan and Quillo, and her board seats include Zendo.",
    "Marta Nunes went on to be the first investor in companies including Brightpan and Quillo.",
    "Key among them is Marta Nunes, a recent investor in the likes of Brightpan and Quillo.",
    "Marta Nunes, a former Zendo engineer who has made angel investments in Brightpan and Quillo, joined the board.",
]
SILENT = [
    "Harrow Ventures has ruled out an investment in Brightpan.",
    "Harrow Ventures is not considering an investment in Brightpan.",
    "Harrow Ventures is eyeing a controlling stake in Brightpan.",
    "Harrow Ventures would need a stake in the market.",
    "Harrow Ventures fell behind Zendo's rivals, including Brightpan and Quillo.",
    "Harrow Ventures sells shares in the offer for sale of homes in Brightpan.",
    "Brightpan doubled down on Quillo.",
    "Harrow Ventures was early for Brightpan's party.",
    "Harrow Ventures lost touch with Brightpan.",
    "Brightpan competes with startups whose backers include Harrow Ventures.",
    "Brightpan sells to a startup whose backers include Harrow Ventures.",
    "Brightpan controls 23 percent of the market. Harrow Ventures agreed.",
    "Brightpan's investors -- Harrow Ventures said they were many -- agreed.",
    "Brightpan's customers -- Harrow Ventures and Quillo -- agreed.",
    "Brightpan, a rival of a startup that Harrow Ventures backed, is hiring.",
    "Brightpan sells to a startup in which Harrow Ventures invested.",
    "Brightpan's biggest win to date is Quillo.",
    "Brightpan added Quillo to its portfolio.",
    "Brightpan exited Quillo as a customer.",
    "Harrow Ventures is betting on Bitcoin.",
    "Harrow Ventures bet against Brightpan.",
    "Brightpan helped fund Quillo Park.",
    "Marta Nunes worked at Brightpan, where she led investments in Quillo.",
    "Brightpan and Quillo are rivals. Harrow Ventures has invested in neither.",
    "Brightpan and Quillo are rivals. Harrow Ventures has not invested in both.",
    "Brightpan makes valves. One of them was Quillo.",
    "Brightpan joined Quillo in backing the bill.",
    "Brightpan is fueled by money from customers such as Quillo.",
    "After its bet on Brightpan, Quillo plans an office in Oslo.",
    "Harrow Ventures hopes for a big exit from Brightpan.",
    "Harrow Ventures is on the board of Brightpan.",
    "Harrow Ventures is not on Brightpan's cap table.",
    "Harrow Ventures is looking for stakes in companies like Brightpan.",
    "Harrow Ventures competes with Stanmore Capital for stakes in companies like Brightpan.",
    "Harrow Ventures had not invested in Brightpan before.",
    "Brightpan grew fast. Based in Boston and backed by Harrow Ventures, the group moved west.",
    "Based in Boston and ranked by Harrow Ventures, the startup has 40 employees.",
    "Harrow Ventures was one of six partners of Brightpan.",
    "The coach stood behind several players, including Brightpan and Quillo.",
    "The union gave its backing to Brightpan and Quillo in the dispute.",
    "Customers and Brightpan investor relations chief Marta Nunes met in Oslo.",
    "Brightpan, the Quillo and Zendo investor conference, opens in May.",
    "Harrow Stores led price rounds in Brightpan and Quillo shops.",
    "Marta Nunes led investments in roads, schools and Oslo hospitals.",
    "Brightpan and Quillo are rivals. Both companies are supplied by Harrow Ventures.",
    "One cook in Brightpan's portfolio, Quillo soup, sells well.",
    "A drug in Brightpan's portfolio, Quillo, was approved on Monday.",
    "The court sided with Brightpan, backing three local companies including Quillo in the dispute.",
    "Brightpan stood behind several companies, including Quillo, during the strike.",
    "Wind farm Quillo is the biggest investment by Brightpan, the utility.",
    "Brightpan's pension fund has made several property investments, including Quillo.",
    "Brightpan has racked up $4 million from Quillo in fees.",
]


def _stakes(text: str) -> set[tuple[str, str]]:
    claims = RuleExtractor().extract(Article(id="a", text=text)).claims
    rounds = [claim for claim in claims if isinstance(claim, FundingRoundClaim)]
    return {(investor.name, claim.company) for claim in rounds for investor in claim.investors}


@pytest.mark.parametrize("text", ONE)
def test_a_firm_and_its_company(text: str) -> None:
    assert _stakes(text) == {(H, B)}


def test_who_leads_rounds_in_several_companies() -> None:
    for told in ("led investments in Brightpan and Quillo", "led two big rounds in Brightpan and Quillo"):
        claims = RuleExtractor().extract(Article(id="a", text=f"Harrow Ventures {told}.")).claims
        rounds = [claim for claim in claims if isinstance(claim, FundingRoundClaim)]
        assert {(one.company, one.investors[0].role) for one in rounds} == {(B, "lead"), (Q, "lead")}


@pytest.mark.parametrize("text", BOTH_BACK)
def test_a_person_beside_a_firm(text: str) -> None:
    assert _stakes(text) == {(H, B), (P, B)}


@pytest.mark.parametrize("text", TWO)
def test_a_firm_and_its_companies(text: str) -> None:
    assert _stakes(text) == {(H, B), (H, Q)}


@pytest.mark.parametrize("text", OF_PERSON)
def test_a_person_and_the_companies(text: str) -> None:
    assert _stakes(text) == {(P, B), (P, Q)}


@pytest.mark.parametrize("verb", ["joined", "has joined"])
def test_who_joins_others_in_backing_a_company(verb: str) -> None:
    assert _stakes(f"Harrow Ventures {verb} Stanmore Capital in backing Brightpan.") == {(H, B), (S, B)}


def test_companies_of_two_backers_side_by_side() -> None:
    assert _stakes("Harrow Ventures-backed Brightpan and Stanmore Capital-backed Quillo merged.") == {(H, B), (S, Q)}


def test_a_backer_told_of_at_length_stands_beside_the_next() -> None:
    told = "a private equity firm managing three active funds with $1.4 billion in committed capital and offices in Oslo, Rome"
    told = told.replace(", Rome", " for thirty years")
    assert _stakes(f"Brightpan is backed by Harrow Ventures, {told}, and Stanmore Capital.") == {(H, B), (S, B)}


def test_angel_investments_are_no_round_of_a_former_employer() -> None:
    text = "Marta Nunes, a former Zendo engineer who has made angel investments in Brightpan, joined the board."
    claims = RuleExtractor().extract(Article(id="a", text=text)).claims
    assert {claim.company for claim in claims if isinstance(claim, FundingRoundClaim)} == {B}


def test_who_puts_up_the_seed_money_raises_no_seed_round() -> None:
    text = "Harrow Ventures put up the seed money for Brightpan before Quillo bought it."
    claims = RuleExtractor().extract(Article(id="a", text=text)).claims
    assert {claim.company for claim in claims if isinstance(claim, FundingRoundClaim)} == {B}


@pytest.mark.parametrize("text", SILENT)
def test_nobody_is_told_to_hold_a_stake(text: str) -> None:
    assert _stakes(text) == set()


def test_a_portfolio_of_shares_is_none_of_companies_backed():
    text = "Harrow Holding also owns a portfolio of listed technology shares, among them Velora and Quillon."
    assert not RuleExtractor().extract(Article(id="a", text=text)).claims
