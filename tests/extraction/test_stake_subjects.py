"""Stakes whose parties stand in a list, in an "as are", in the sentence before, or behind words that tell who acts."""

import pytest

from vcgraph.extraction.rules import RuleExtractor
from vcgraph.model import Article, FundingRoundClaim

H, S, P = "Harrow Ventures", "Stanmore Capital", "Pennant Partners"
TOLD = [
    ("Velora makes chips. Harrow Ventures, Stanmore Capital and Pennant Partners are among the venture firms that invested in it.", {"Velora": {H, S, P}}),
    ("Harrow Ventures and Stanmore Capital are the firms that backed Velora.", {"Velora": {H, S}}),
    ("Harrow Ventures, Stanmore Capital and Pennant Partners all hold shares of Velora.", {"Velora": {H, S, P}}),
    ("Velora, Quillon and Brightpan all sit in the portfolio of Harrow Ventures.", {"Velora": {H}, "Quillon": {H}, "Brightpan": {H}}),
    ("Velora and Quillon both sit in the portfolio of Harrow.", {"Velora": {"Harrow"}, "Quillon": {"Harrow"}}),
    ("Both Velora and Quillon have received an investment from Harrow Ventures.", {"Velora": {H}, "Quillon": {H}}),
    ("Harrow Ventures, a venture firm, closed a fund. Velora and Quillon are in the portfolio, as is Brightpan.", {"Velora": {H}, "Quillon": {H}, "Brightpan": {H}}),
    ("Quillon is one of the investments of Harrow Ventures.", {"Quillon": {H}}),
    ("Velora is among the best-known holdings of Harrow Ventures.", {"Velora": {H}}),
    ("Velora sells valves. Harrow Ventures is an investor, as are Ann Lee and Bob Stone.", {"Velora": {H, "Ann Lee", "Bob Stone"}}),
    ("Harrow Ventures has backed Velora, as has Stanmore Capital.", {"Velora": {H, S}}),
    ("Velora is among Harrow Ventures' holdings, as is Quillon, a site for cooks.", {"Velora": {H}, "Quillon": {H}}),
    ("Ann Lee is an investor in Velora. So are Bob Stone and Stanmore Capital.", {"Velora": {"Ann Lee", "Bob Stone", S}}),
    ("Dataroom lists Harrow Ventures and Stanmore Capital as investors in Velora.", {"Velora": {H, S}}),
    ("Brightpan has bought Velora, giving an exit to Harrow Ventures and Stanmore Capital.", {"Velora": {H, S}}),
    ("Brightpan has acquired Velora. The deal gives exits to Harrow Ventures and Stanmore Capital.", {"Velora": {H, S}}),
    ("Velora has a new investor in Harrow Ventures.", {"Velora": {H}}),
    ("Harrow Ventures has become a shareholder in the tutoring company Velora.", {"Velora": {H}}),
    ("Under this plan, Harrow became a shareholder in 2015 in Velora, the operator of Quillon, a payment site.", {"Velora": {"Harrow"}}),
    ("The round was led by Harrow Ventures -- the investor that has backed giants like Velora, as well as young, \"plumbing\" startups like Quillon.", {"Velora": {H}, "Quillon": {H}}),
    ("The round was led by Harrow Ventures, a firm known for backing Velora and Quillon.", {"Velora": {H}, "Quillon": {H}}),
    ("Take Ann Lee, the partner at Harrow Ventures who led his firm's investment in Velora.", {"Velora": {H}}),
    ("Ann Lee was involved in Harrow's investment in Velora.", {"Velora": {"Harrow"}}),
    ("Ann Lee left last year. For Harrow Ventures she had a hand in investments in Velora and in Quillon.", {"Velora": {H}, "Quillon": {H}}),
    ("His fellow Quillon founder, Bob Stone, was the first from outside to put money into Velora.", {"Velora": {"Bob Stone"}}),
    ("Velora's cap table: Bob Stone, the Quillon co-founder who bought in early; and Stanmore Capital.", {"Velora": {"Bob Stone", S}}),
    ("Velora won the backing of Harrow Ventures, and the site Quillon that of Stanmore Capital.", {"Velora": {H}}),
    ("Velora was backed by Ann Lee, by Bob Stone and by Harrow Ventures.", {"Velora": {"Ann Lee", "Bob Stone", H}}),
    ("Velora and Quillon both got Harrow Ventures money at some point.", {"Velora": {H}, "Quillon": {H}}),
    ("Velora sells cups. Harrow Ventures, whose Velora stake is valued at about $200 million, is holding on to its shares.", {"Velora": {H}}),
    ("Marlow, the consumer goods group, took 45 percent of Velora, which sells oils.", {"Velora": {"Marlow"}}),
    ("Marlow bought 20 percent of Velora in May.", {"Velora": {"Marlow"}}),
    ("Velora makes chips, and has Harrow Ventures and Stanmore Capital behind it.", {"Velora": {H, S}}),
    ("Velora gave up a quarter of its equity to a group made up of Harrow Ventures and Ann Lee.", {"Velora": {H, "Ann Lee"}}),
    ("The biggest shareholders of Velora will be Harrow Ventures and Stanmore Capital.", {"Velora": {H, S}}),
]  # fmt: skip
SILENT = [
    "Velora and Marlow are companies that use Quillon.",
    "Harrow Bank is a customer of Velora, as are Marlow and Pennant.",
    "Velora competes with Quillon, as does Brightpan.",
    "Ann Lee runs Velora. So does Bob Stone.",
    "The founder of Velora backed Quillon.",
    "The road gives an exit to Marlow and Pennant.",
    "Velora has a new investor in London.",
    "The Harrow investment was made via Quillon in Israel.",
    "Marlow took 20 percent of Velora's sales.",
    "Marlow took 15 percent of Velora orders for itself.",
    "Velora sold a tenth of its shares to employees at Marlow.",
    "The team got Harrow Stadium money.",
    "Velora has a long list of Marlow products behind it.",
    "Customers of Velora will be Marlow and Pennant.",
    "Firms that have used Velora, including Marlow, are happy.",
    "Ann Lee and Bob Stone founded Velora. Lee and Stone each owned 5 percent of Velora.",
]


def investors_by_company(text: str) -> dict[str, set[str]]:
    claims = RuleExtractor().extract(Article(id="a", text=text)).claims
    told: dict[str, set[str]] = {}
    for claim in claims:
        if isinstance(claim, FundingRoundClaim) and claim.company is not None:
            told.setdefault(claim.company, set()).update(one.name for one in claim.investors)
    return {company: names for company, names in told.items() if names}


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_reads_all_who_share_a_stake(text: str, expected: dict[str, set[str]]) -> None:
    assert investors_by_company(text) == expected


@pytest.mark.parametrize("text", SILENT)
def test_tells_no_stake(text: str) -> None:
    assert investors_by_company(text) == {}


def test_who_invests_beside_the_lead_is_in_the_round_and_no_backer_of_the_lead():
    text = (
        "Velora raised $240 million. The round was co-led by Bolt Technologies and Quillon Aerospace, with follow-on "
        "investments from firms such as Harrow Ventures and the Stanmore Fund."
    )
    claims = RuleExtractor().extract(Article(id="a", text=text)).claims
    assert [(one.company, len(one.investors)) for one in claims] == [("Velora", 4)]


def test_backing_of_another_company_is_not_in_the_round_told_before() -> None:
    text = "Velora raised $5 million led by Harrow Ventures. Quillon won the backing of Stanmore Capital."
    assert investors_by_company(text) == {"Velora": {H}, "Quillon": {S}}


def test_earlier_backers_are_those_of_who_raised() -> None:
    text = (
        "Velora raised $20 million, led by Harrow Ventures. Stanmore Capital and Pennant Partners, all of them existing "
        "shareholders, participated too. Backers from earlier years include Marlow and Ann Lee of Quillon."
    )
    assert investors_by_company(text) == {"Velora": {H, S, P, "Marlow", "Ann Lee"}}


def test_a_backer_of_one_company_is_no_backer_of_what_it_uses() -> None:
    assert investors_by_company("Ann Lee, an investor in Velora, uses Quillon every day, as does Marlow.") == {
        "Velora": {"Ann Lee"}
    }
