"""Who backs whom where no round is told: each wording with its nearest sentence that tells nothing of the kind."""

import pytest

from vcgraph.extraction.rules import RuleExtractor
from vcgraph.model import Article, FundingRoundClaim

H, S, B, Q, P = "Harrow Ventures", "Stanmore Capital", "Brightpan", "Quillo", "Marta Nunes"
FUND = "Harrow Ventures is raising a fund. "
SHOP = "Brightpan sells valves. "
FLOAT = "Brightpan filed to go public on Monday. "
PARTNER = "Marta Nunes is a partner at Harrow Ventures. "
ONE_BACKER = [
    "Harrow Ventures is one of Brightpan's main venture capital backers.",
    "Harrow Ventures, one of Brightpan's main venture capital backers, declined to comment.",
    "Harrow Ventures was one of the earliest investors in Brightpan.",
    "Harrow Ventures is the largest shareholder in Brightpan.",
    "Harrow Ventures, Brightpan's largest outside shareholder, voted against it.",
    "Harrow Ventures, Brightpan's largest shareholder as of June 30, voted against it.",
    "Brightpan's largest shareholder, Harrow Ventures, voted against it.",
    "Harrow Ventures, a noted early Brightpan backer, declined to comment.",
    "Brightpan, a Harrow Ventures-backed startup, hired a new chief.",
    "Brightpan, a Harrow Ventures-backed competitor of Zendo, hired a new chief.",
    "Brightpan, which is Harrow Ventures-backed, hired a new chief.",
    "Another Harrow Ventures-backed company, Brightpan, sells valves.",
    "One Harrow Ventures-backed company is Brightpan, a maker of valves.",
    "Harrow Ventures owns 20 percent of Brightpan.",
    "Harrow Ventures, which owns about 30 percent of Brightpan, declined to comment.",
    "Harrow Ventures holds a stake of 20 percent in Brightpan.",
    "Harrow Ventures has a 20% stake in Brightpan.",
    "Harrow Ventures takes stake in Brightpan",
    "Harrow Ventures increased its stake in Brightpan.",
    "Harrow Ventures bought shares of Brightpan in 2010.",
    "Harrow Ventures, which owns Brightpan shares, declined to comment.",
    "Harrow Ventures' stake in Brightpan is worth more than its fund.",
    "The stake Harrow Ventures bought in Brightpan looks cheap.",
    "Brightpan is 20 percent owned by Harrow Ventures.",
    "Brightpan is partly owned by Harrow Ventures.",
    "Brightpan sold a minority stake to Harrow Ventures.",
    "Brightpan is one of Harrow Ventures' most famous portfolio investments.",
    "Brightpan, an investment of Harrow Ventures, hired a new chief.",
    "Brightpan, which Harrow Ventures invested in early on, hired a new chief.",
    "Brightpan, in which Harrow Ventures is an investor, hired a new chief.",
    "Brightpan, in which Harrow Ventures also had a stake, hired a new chief.",
    SHOP + "Harrow Ventures is an investor.",
    SHOP + "Harrow Ventures is also an investor in the company.",
    "Zendo, which runs the shop Quillo, and Harrow Ventures met. Brightpan has the backing of Harrow Ventures.",
    "Brightpan, a start-up backed with around $12 million in funding from Harrow Ventures, sells valves.",
    "Brightpan, which makes parts for Zendo, is backed by Harrow Ventures.",
    "Brightpan, which also owns Zendo, and is backed by Harrow Ventures, sells valves.",
    "Brightpan, whose clients include Zendo and Quillo, and whose backers include Harrow Ventures, sells valves.",
    FLOAT + "The largest outside shareholder is Harrow Ventures.",
    FLOAT + "Harrow Ventures is the largest shareholder.",
    FLOAT + "Harrow Ventures, the biggest outside shareholder, will not sell.",
    FLOAT + "Harrow Ventures owns 20 percent of the shares.",
    FLOAT + "Harrow Ventures, which holds 20 percent, is not selling.",
    FLOAT + "Harrow Ventures has a 20 percent stake.",
    FLOAT + "Harrow Ventures, an early investor that holds 13.4 percent of the company's shares, is not selling.",
    FLOAT + "Harrow Ventures' stake would be worth $1 billion.",
    FLOAT + "Harrow Ventures stands to make $1 billion.",
    FLOAT + "Harrow Ventures is selling shares in the offering.",
    "Brightpan, Harrow Ventures' very first investment, hired a new chief.",
    "Brightpan is Harrow Ventures' largest investment in its history.",
    "Harrow Ventures' first investment was Brightpan.",
    "It was a Harrow Ventures portfolio company called Brightpan.",
    "One Harrow Ventures-backed company on whose board she serves is Brightpan.",
    FUND + "The firm's stake in Brightpan is worth $1 billion.",
    FUND + "It wrote an early check to Brightpan.",
    "Marta Nunes, founder of Brightpan, said her backers -- including Harrow Ventures -- agreed.",
    "Marta Nunes, founder of Brightpan, agreed. Her company, backed by Harrow Ventures, sells valves.",
    "Zendo Inc said on Monday it has bought Brightpan, a maker of valves. The company was backed by Harrow Ventures.",
    "Brightpan is backed by Harrow Ventures, Zendo reported.",
]
TWO_BACKERS = [
    "Backed by Harrow Ventures and Stanmore Capital, Brightpan hired a new chief.",
    "Brightpan has the backing of Harrow Ventures and Stanmore Capital.",
    "With backing from Harrow Ventures and Stanmore Capital, Brightpan sells valves.",
    "Brightpan, with backing from Harrow Ventures and Stanmore Capital, sells valves.",
    "Brightpan counts Harrow Ventures and Stanmore Capital among its investors.",
    "Brightpan, which counts Harrow Ventures and Stanmore Capital among its backers, hired a new chief.",
    "Brightpan has Harrow Ventures and Stanmore Capital as investors.",
    "Brightpan grew, with Harrow Ventures and Stanmore Capital among its previous backers.",
    "Harrow Ventures and Stanmore Capital are among Brightpan's investors.",
    "Harrow Ventures and Stanmore Capital are investors in Brightpan.",
    "Investors in Brightpan include Harrow Ventures and Stanmore Capital.",
    SHOP + "Investors in the company include Harrow Ventures and Stanmore Capital.",
    SHOP + "Other past backers of the startup include Harrow Ventures and Stanmore Capital.",
    SHOP + "Backers include Harrow Ventures and Stanmore Capital.",
    SHOP + "Harrow Ventures and Stanmore Capital are among the company's backers.",
    SHOP + "Funding for Brightpan was provided by the venture capitalists Harrow Ventures and Stanmore Capital.",
    SHOP + "The firm met $9 million for Brightpan from investors such as Harrow Ventures and Stanmore Capital.",
    "The Harrow Ventures and Stanmore Capital-backed Brightpan hired a new chief.",
    "Brightpan is partially owned by Harrow Ventures and Stanmore Capital.",
    "Zendo recalled an investment made by Harrow Ventures and Stanmore Capital in Brightpan.",
    "Harrow Ventures, Stanmore Capital and other investors in Brightpan met.",
    "Brightpan has raised more than $100 million to date from backers including Harrow Ventures and Stanmore Capital.",
    FLOAT + "Selling shareholders include Harrow Ventures and Stanmore Capital.",
    FLOAT + "Its largest shareholders are Harrow Ventures and Stanmore Capital.",
    "Zendo Inc has acquired Brightpan. Its investors include Harrow Ventures and Stanmore Capital.",
    "Zendo Inc is close to acquiring Brightpan. Investors include Harrow Ventures and Stanmore Capital.",
    "Zendo Inc has acquired Quillo. Brightpan is backed by Harrow Ventures and Stanmore Capital.",
    FLOAT + "Early investors Harrow Ventures and Stanmore Capital stand to gain.",
    FLOAT + "The flotation was a win for early backers Harrow Ventures and Stanmore Capital.",
    SHOP + "Funding to date: $19 million from Harrow Ventures, Stanmore Capital and others.",
    FLOAT + "Harrow Ventures and Stanmore Capital are each shareholders of 5 percent or more.",
]
TWO_COMPANIES = [
    "Harrow Ventures, the venture-capital firm behind Brightpan and Quillo, is raising a fund.",
    "Harrow Ventures -- which is known for backing Brightpan and Quillo -- is raising a fund.",
    "Harrow Ventures, best known for early bets on Brightpan and Quillo, is raising a fund.",
    "Harrow Ventures has invested in companies ranging from Brightpan to Quillo.",
    "Harrow Ventures has backed several startups, including Brightpan and Quillo.",
    "Harrow Ventures has invested in some of the country's hottest start-ups, including Brightpan and Quillo.",
    "Harrow Ventures has invested in the likes of Brightpan and Quillo.",
    "Startups backed by Harrow Ventures include Brightpan and Quillo.",
    "Previous investments Harrow Ventures has made include Brightpan and Quillo.",
    "Investments by Harrow Ventures include Brightpan and Quillo.",
    "Harrow Ventures counts Brightpan and Quillo among its investments.",
    "Harrow Ventures, which counts Brightpan and Quillo in its portfolio, is raising a fund.",
    "Harrow Ventures, with stakes in Brightpan and Quillo, is raising a fund.",
    "Harrow Ventures owns stakes in the most successful companies, including Brightpan and Quillo.",
    "Brightpan and Quillo are among Harrow Ventures' investments.",
    "Brightpan and Quillo are in Harrow Ventures' portfolio.",
    "It was Harrow Ventures -- an investor in companies such as Brightpan and Quillo -- that said no.",
    FUND + "Portfolio companies include Brightpan and Quillo.",
    FUND + "Among the firm's best-known bets are Brightpan and Quillo.",
    FUND + "We invested in Brightpan and Quillo.",
    "Harrow Ventures owned Zendo Inc, which made parts for the Corvo 9, and invested in Brightpan and Quillo.",
    FUND + "The firm's biggest hits are Brightpan and Quillo.",
    FUND + "Its exits include Brightpan and Quillo.",
    FUND + "Among its best-known bets: Brightpan and Quillo.",
    FUND + "The firm did back Brightpan and Quillo early.",
    FUND + "Its first fund invested in Brightpan and Quillo.",
    FUND + "Brightpan and Quillo are among the companies it has backed.",
    FUND + "Brightpan and Quillo are two of its portfolio companies.",
    FUND + "The firm has invested in 40 startups. They include Brightpan and Quillo.",
    FUND + "The firm has backed dozens of companies. Among the best known are Brightpan and Quillo.",
    PARTNER + "Her firm did back Brightpan and Quillo early.",
    PARTNER + "She led investments in Brightpan and Quillo.",
    "Harrow Ventures' investments announced on Friday include stakes in Brightpan and Quillo.",
]
PERSONS = [
    "Marta Nunes, who has invested in Brightpan, joined the board.",
    "Marta Nunes, a venture capitalist who backed Brightpan, joined the board.",
    "Marta Nunes, a partner at Zendo who backs Brightpan, joined the board.",
    "Marta Nunes personally invested in Brightpan.",
    "Marta Nunes put her own money into Brightpan.",
    "Marta Nunes, the Quillo co-founder and Brightpan's first outside investor, joined the board.",
    "Brightpan is backed by Quillo Inc ( QLO.O ) Chief Executive Officer Marta Nunes.",
    "Backed by Zendo co-founder and angel investor Marta Nunes, Brightpan sells valves.",
]
SILENT = [
    "Brightpan counts Harrow Ventures and Quillo among its customers.",
    "Brightpan counts Quillo among its rivals.",
    "Brightpan counts Quillo among its investors and customers.",
    "Harrow Ventures declined to invest in Brightpan.",
    "Harrow Ventures is not an investor in Brightpan.",
    "Harrow Ventures denied that it had invested in Brightpan.",
    "Harrow Ventures has invested in rivals of Brightpan.",
    "Harrow Ventures has invested in Brightpan's first Asia fund.",
    "Harrow Ventures invests in companies that compete with Brightpan.",
    "Harrow Ventures put the price of Brightpan at $7 a share.",
    "Harrow Ventures invested in a plant in Brightpan.",
    "Harrow Ventures invested alongside Brightpan.",
    "Harrow Ventures allowed its clients to invest in Brightpan.",
    "Harrow Ventures buys stakes in buyout funds such as Brightpan and Quillo.",
    "Harrow Ventures was interested in buying a stake in Brightpan.",
    "Harrow Ventures, an activist, has a stake in Brightpan.",
    "Harrow Ventures owns a stake in Brightpan ( BPN.N ).",
    "Harrow Ventures owns 20 percent of the market.",
    "Harrow Ventures bought $3 million of Brightpan shares on the open market.",
    "Quillo continues to invest in Brightpan.",
    "Quillo has made a bet on Brightpan, its browser.",
    "Marta Nunes bet on Quillo in the race.",
    "Marta Nunes, a co-founder, is Brightpan's largest shareholder.",
    "Marta Nunes, a founder of Brightpan, owns 12 percent of Brightpan.",
    "They were the first investors in Brightpan.",
    "Brightpan, a Quillo-backed plan, failed.",
    "Zendo supports the Quillo-backed Brightpan protocol.",
    "Unlike Quillo, Brightpan has no backers.",
    "After Quillo left Brightpan, its major shareholders voted against it.",
    "The Quillo chief executive invests in Brightpan",
    "Quillo is behind Brightpan in the race for customers.",
    "Brightpan is wholly owned by Quillo.",
    "Quillo is the sole shareholder of Brightpan.",
    FUND + "None of the earliest investors in Brightpan sold.",
    FUND + "The firm's competitors include Brightpan and Quillo.",
    FUND + "The firm passed on Brightpan and Quillo.",
    FUND + "The firm did not back Brightpan.",
    FUND + "The firm wrote a letter to Brightpan.",
    FUND + "The firm has 40 employees. They include Brightpan and Quillo.",
    "Quillo is raising money. Its hits include Brightpan and Zendo.",
    PARTNER + "She led Brightpan and Quillo.",
    PARTNER + "She led the talks with Brightpan.",
    FLOAT + "Harrow Ventures is the largest customer.",
    FLOAT + "Harrow Ventures holds 20 percent of the market.",
    FLOAT + "Harrow Ventures stands to lose customers.",
    FLOAT + "Brightpan is selling 20 percent of its shares in the offering.",
    "Marta Nunes, founder of Brightpan, said her rivals -- including Quillo -- agreed.",
    SHOP + "Early customers Harrow Ventures and Stanmore Capital left.",
    SHOP + "Revenue to date: $19 million from Quillo and others.",
    "Zendo makes pens. Early investors in the trade, Quillo among them, lost money.",
]


def _stakes(text: str) -> set[tuple[str, str]]:
    claims = RuleExtractor().extract(Article(id="a", text=text)).claims
    rounds = [claim for claim in claims if isinstance(claim, FundingRoundClaim)]
    return {(claim.company, one.name) for claim in rounds for one in claim.investors}


@pytest.mark.parametrize("text", ONE_BACKER)
def test_a_company_and_its_backer(text: str) -> None:
    assert _stakes(text) == {(B, H)}


@pytest.mark.parametrize("text", TWO_BACKERS)
def test_a_company_and_its_backers(text: str) -> None:
    assert _stakes(text) == {(B, H), (B, S)}


@pytest.mark.parametrize("text", TWO_COMPANIES)
def test_an_investor_and_its_companies(text: str) -> None:
    assert _stakes(text) == {(B, H), (Q, H)}


@pytest.mark.parametrize("text", PERSONS)
def test_a_person_who_invests(text: str) -> None:
    assert _stakes(text) == {(B, P)}


@pytest.mark.parametrize("text", SILENT)
def test_nobody_is_said_to_have_invested(text: str) -> None:
    assert _stakes(text) == set()
