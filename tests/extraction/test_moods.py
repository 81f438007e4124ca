"""When a deal was and how far it came, where another clause or sentence tells of another deal, another day, or the end."""

from datetime import date

import pytest

from vcgraph.model import AcquisitionClaim, Article, Claim, FundClaim, FundingRoundClaim
from vcgraph.pipeline import default_extractor

EXTRACTOR = default_extractor()
PUBLISHED = date(2024, 5, 13)


def told_in(text: str) -> set[str]:
    """Rounds, purchases and funds of a text published on 13 May 2024, with status and date, roles and values left out.

    "closed" and the day of publication are left out too.
    """
    claims = EXTRACTOR.extract(Article(id="a", text=text, published=PUBLISHED)).claims
    return {line(claim) for claim in claims if isinstance(claim, AcquisitionClaim | FundingRoundClaim | FundClaim)}


def line(claim: Claim) -> str:
    """Who, how much, how far and when."""
    assert isinstance(claim, AcquisitionClaim | FundingRoundClaim | FundClaim)
    if isinstance(claim, AcquisitionClaim):
        who, amount = f"{claim.acquirer} buys {claim.target}", claim.amount
    elif isinstance(claim, FundClaim):
        who, amount = f"{claim.manager}, {claim.name}", claim.raised or claim.target
    else:
        who, amount = (
            " from ".join(filter(None, [claim.company, " and ".join(one.name for one in claim.investors)])),
            claim.amount,
        )
    size = f"{amount.value / 1_000_000:g}M" if amount else ""
    day = str(claim.date) if claim.date and str(claim.date) != str(PUBLISHED) else ""
    return " | ".join(filter(None, [who, size, claim.status if claim.status != "closed" else "", day]))


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("Quillon raised $12 million in 2020. Two years later Velora bought Quillon.", {"Quillon | 12M | 2020", "Velora buys Quillon | 2022"}),
        ("Velora bought Quillon in 2015 for $30 million and sold it to Marrow four years later for $75 million.", {"Marrow buys Quillon | 75M | 2019", "Velora buys Quillon | 30M | 2015"}),
        ("Quillon raised $5 million from Tarn Ventures in 2018 and was sold to Velora the following year.", {"Quillon from Tarn Ventures | 5M | 2018", "Velora buys Quillon | 2019"}),
        ("Quillon went public in 2014. In the same year it acquired Zendo.", {"Quillon buys Zendo | 2014", "Quillon | 2014"}),
        ("Quillon took $3 million from Tarn Ventures in August 2020, four months before it was bought by Velora.", {"Quillon from Tarn Ventures | 3M | 2020-08", "Velora buys Quillon | 2020-12"}),
        ("Quillon, bought in 2015 by Marrow, was sold to Velora in 2020.", {"Marrow buys Quillon | 2015", "Velora buys Quillon | 2020"}),
        ("Velora has agreed to buy Quillon, which listed in London in 2014.", {"Quillon | 2014", "Velora buys Quillon | planned"}),
        ("In March Quillon, which had been valued at $400 million in 2019, was sold to Velora for $90 million.", {"Velora buys Quillon | 90M | 2024-03"}),
        ("Marrow has sold Quillon, a biscuit maker that it bought in 2011, to Velora.", {"Marrow buys Quillon | 2011", "Velora buys Quillon"}),
        ("Velora today announced the acquisition of Quillon, a chip designer which in 2020 raised $12 million from Tarn Ventures.", {"Quillon from Tarn Ventures | 12M | 2020", "Velora buys Quillon"}),
        ("Founded in 2017 by Ada Bell, Quillon raised $3 million from Tarn Ventures a year later.", {"Quillon from Tarn Ventures | 3M | 2018"}),
        ("Quillon has not raised money since 2018. In that year it took $8 million from Tarn Ventures.", {"Quillon from Tarn Ventures | 8M | 2018"}),
        ("Quillon raised its seed round, $3 million, in 2019, its Series A, $11 million, in 2021, and its Series B, $28 million, in 2023.", {"Quillon | 11M | 2021", "Quillon | 28M | 2023", "Quillon | 3M | 2019"}),
        ("That is less than half of what Quillon was worth in 2021, when it raised $12 million from Tarn Ventures.", {"Quillon from Tarn Ventures | 12M | 2021"}),
    ],
)  # fmt: skip
def test_which_day_a_deal_has(text: str, claims: set[str]) -> None:
    """A date counts from what was told before it; that of an aside is of what the aside tells."""
    assert told_in(text) == claims


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("When talks with Velora about a sale broke down in 2021, Quillon raised $19 million from Tarn Ventures.", {"Quillon from Tarn Ventures | 19M | 2021"}),
        ("Unlike Zendo, which was bought by Velora for $70 million, Quillon turned down an offer of $65 million from Marrow.", {"Marrow buys Quillon | 65M | failed", "Velora buys Zendo | 70M"}),
        ("Quillon, which had rejected a bid from Marrow, was bought by Velora for $90 million.", {"Marrow buys Quillon | failed", "Velora buys Quillon | 90M"}),
        ("Quillon was to have been sold to Marrow for $30 million, but the deal collapsed in June, and in October the company went to Velora for $24 million.", {"Marrow buys Quillon | 30M | failed", "Velora buys Quillon | 24M | 2023-10"}),
        ("Quillon cancelled its planned listing and sold a 10 percent stake to Tarn Ventures for $18 million.", {"Quillon from Tarn Ventures | 18M"}),
        ("Quillon abandoned a $10 million round and was acquired by Velora instead.", {"Quillon | 10M | failed", "Velora buys Quillon"}),
        ("Velora bought Quillon after a plan to merge with Marrow was abandoned.", {"Velora buys Marrow | failed", "Velora buys Quillon"}),
        ("Velora tried to buy Zendo, sold its Spanish arm and was itself bought by Marrow for $70 million.", {"Marrow buys Velora | 70M", "Velora buys Zendo | failed"}),
        ("Although Tarn Ventures had set a target of $300 million for its fourth fund, it closed on $240 million.", {"Tarn Ventures, fourth fund | 240M"}),
        ("Rumours that Marrow would buy Quillon ended on Tuesday when Quillon was sold to Velora for $48 million.", {"Marrow buys Quillon | failed | 2024-05-07", "Velora buys Quillon | 48M | 2024-05-07"}),
        ("Velora is in talks, Marrow said, to buy Quillon.", {"Velora buys Quillon | in_talks"}),
        ("Quillon will be bought by Velora and renamed Zendo Foods.", {"Velora buys Quillon | planned"}),
    ],
)  # fmt: skip
def test_what_another_clause_says_of_another_deal(text: str, claims: set[str]) -> None:
    """What failed, was refused or planned in one clause says nothing of the deal in the next."""
    assert told_in(text) == claims


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("Once the sale of Quillon to Velora closes in July, its founder will step down.", {"Velora buys Quillon | planned | 2024-07"}),
        ("As soon as Velora buys Quillon, its founder will leave.", {"Velora buys Quillon | planned"}),
        ("When Velora acquired Quillon in 2019, it said that it would keep the staff.", {"Velora buys Quillon | 2019"}),
        ("Had Velora bought Quillon, it would have closed the factory.", {"Velora buys Quillon | failed"}),
        ("Would Velora have bought Quillon in 2021 had it known that its founder was about to leave?", {"Velora buys Quillon | 2021"}),
        ("Did Velora buy Quillon? It did not.", set()),
        ("Had Quillon raised the $20 million, it would have opened in Spain.", {"Quillon | 20M | failed"}),
        ("Quillon has not raised the $60 million Series C that some newspapers reported.", set()),
        ("An earlier version of this article said that Quillon had raised $50 million.", set()),
        ("Neither Marrow nor Quillon was bought by Velora.", set()),
        ("Instead of raising the $50 million that it had sought, Quillon sold itself to Velora.", {"Quillon | 50M | failed", "Velora buys Quillon"}),
        ("Quillon would have raised more than the $20 million that it took from Tarn Ventures.", {"Quillon from Tarn Ventures | 20M"}),
    ],
)  # fmt: skip
def test_what_is_yet_to_come_or_imagined(text: str, claims: set[str]) -> None:
    """A clause of time may put a deal ahead, one of condition only imagines it; a question may be answered with no."""
    assert told_in(text) == claims


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("Velora was about to buy Quillon. The two could not agree on a price.", {"Velora buys Quillon | failed"}),
        ("Velora wanted to buy Quillon, but the two could not agree on a price.", {"Velora buys Quillon | failed"}),
        ("Velora had promised to buy Quillon for $30 million but never did.", {"Velora buys Quillon | 30M | failed"}),
        ("Tarn Ventures promised to invest $5 million in Quillon, but the money never came.", {"Quillon from Tarn Ventures | 5M | failed"}),
        ("Tarn Ventures offered to put $60 million into Quillon in January. Quillon declined.", {"Quillon from Tarn Ventures | 60M | failed | 2024-01"}),
        ("Velora agreed in February to acquire Quillon. On Wednesday Quillon said that it had ended the agreement.", {"Velora buys Quillon | failed | 2024-02"}),
        ("Velora's $20 million bid for Quillon lapsed in April.", {"Velora buys Quillon | 20M | failed | 2024-04"}),
        ("Quillon, which Velora had tried in vain to buy, is now worth $2 billion.", {"Velora buys Quillon | failed"}),
        ("Ann Lee, who had planned to sell her company, Quillon, to Velora, raised $6 million from Tarn Ventures instead.", {"Quillon from Tarn Ventures | 6M", "Velora buys Quillon | failed"}),
        ("Velora agreed to buy Quillon for $20 million. Quillon declined to comment.", {"Velora buys Quillon | 20M | planned"}),
        ("Quillon raised $20 million. The talks with Velora broke down.", {"Quillon | 20M"}),
    ],
)  # fmt: skip
def test_what_became_of_a_plan(text: str, claims: set[str]) -> None:
    """Behind a plan the text may tell that nothing came of it."""
    assert told_in(text) == claims


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("Velora, not Quillon, raised the $13 million.", {"Velora | 13M"}),
        ("Not Quillon but Velora raised $15 million from Tarn Ventures.", {"Velora from Tarn Ventures | 15M"}),
        ("It was Velora, not Marrow, that bought Quillon in 2019.", {"Velora buys Quillon | 2019"}),
        ("Quillon was bought not by Marrow but by Velora.", {"Velora buys Quillon"}),
        ("Quillon did not raise $50 million, as had been reported, but $35 million.", {"Quillon | 35M"}),
        ("Velora paid not $50 million but $30 million for Quillon.", {"Velora buys Quillon | 30M"}),
        ("It was Tarn Ventures that led Quillon's $30 million Series B, not Harrow Ventures, which had led the Series A.", {"Quillon from Harrow Ventures", "Quillon from Tarn Ventures | 30M"}),
        ("Not only Velora but also Quillon raised $5 million.", {"Quillon | 5M"}),
    ],
)  # fmt: skip
def test_a_contrast_tells_what_was(text: str, claims: set[str]) -> None:
    """Of "not A but B" only B is told."""
    assert told_in(text) == claims
