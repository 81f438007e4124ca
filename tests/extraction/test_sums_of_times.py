"""Two or three sums or dates that one text tells, each of its own event: old and new, planned and done, parts and wholes."""

import pytest

from tests.extraction.test_rounds import PUBLISHED, line
from tests.extraction.test_rounds_blogs import READER
from vcgraph.model import AcquisitionClaim, Article

SUMS: dict[str, set[str]] = {
    "Velora plans to raise as much as $75 million later this year, having closed a $28 million Series B in "
    "February 2022.": {
        "Velora | USD <75M | 2024 | planned",
        "Velora | series_b | USD 28M | 2022-02",
    },
    "Velora had hoped to raise $50 million but settled for $30 million.": {
        "Velora | USD 30M",
    },
    "Having raised $6 million last June, Velora now wants another $20 million.": {
        "Velora | USD 20M | planned",
        "Velora | USD 6M | 2023-06",
    },
    "Velora never completed the $60 million round it announced in 2021.": {
        "Velora | USD 60M | 2021 | failed",
    },
    "Velora's first tranche of $5 million was paid in April, and a second tranche of $7 million will follow in "
    "September.": {
        "Velora | USD 5M | 2024-04",
        "Velora | USD 7M | 2024-09 | planned",
    },
    "Should it succeed in raising the $300 million it seeks, Velora would be worth $3 billion.": {
        "Velora | USD 300M | planned | at USD 3000M",
    },
    "Plans for a $400 million round were dropped last month, and Velora now expects to take $150 million from "
    "Harrow Ventures.": {
        "Velora | USD 150M | planned | with Harrow Ventures",
        "Velora | USD 400M | 2024-04 | failed",
    },
    "Velora has signed a term sheet for $40 million and hopes to close by August.": {
        "Velora | USD 40M | planned",
    },
    "Velora raised $7 million in January and is already in talks about a Series A.": {
        "Velora | USD 7M | 2024-01",
        "Velora | series_a | undated | in_talks",
    },
    "Velora turned down an offer of $250 million from Harrow Ventures and raised $24 million instead.": {
        "Velora | USD 24M",
    },
    "Velora closed a $22 million Series A in January that brought its funding to $31 million.": {
        "Velora | series_a | USD 22M | 2024-01",
        "Velora | total USD 31M",
    },
    "Velora, which has now raised $52 million in total, said its latest $20 million came from Harrow Ventures.": {
        "Velora | USD 20M | with Harrow Ventures",
        "Velora | total USD 52M",
    },
    "Velora has raised $140 million, including $85 million in a Series D announced last week.": {
        "Velora | series_d | USD 85M | 2024-05",
        "Velora | total USD 140M",
    },
    "Raised in four rounds, the $85 million has gone mostly into trucks, said Velora.": {
        "Velora | total USD 85M",
    },
    "The new money takes the sum invested in Velora to $64 million and its valuation to $300 million.": {
        "Velora | total USD 64M",
        "Velora | valued USD 300M",
    },
    "Investors valued Velora at $1.2 billion in its last round, but the new financing, of $90 million, prices it "
    "at only $700 million.": {
        "Velora | USD 90M | at USD 700M",
        "Velora | valued USD 1200M",
    },
    "Velora raised $30 million in 2020 at a valuation of $150 million and $70 million in 2022 at $600 million.": {
        "Velora | USD 30M | 2020 | at USD 150M",
        "Velora | USD 70M | 2022 | at USD 600M",
    },
    "Velora, whose Series C in 2021 put its worth at $1.1 billion, said on Monday that it had raised $60 million "
    "at less than half that.": {
        "Velora | USD 60M",
        "Velora | series_c | 2021 | at USD 1100M",
    },
    "Velora, then worth $60 million, raised $10 million from Harrow Ventures in 2018; today it is valued at $800 "
    "million.": {
        "Velora | USD 10M | 2018 | with Harrow Ventures | at USD 60M",
        "Velora | valued USD 800M",
    },
    "Unlike its previous round, a $70 million deal in 2020, the $25 million that Velora raised this month came "
    "only from insiders.": {
        "Velora | USD 25M | 2024-05",
        "Velora | USD 70M | 2020",
    },
    "Velora secured $25 million, half of it debt from Bede Bank and half equity from Harrow Ventures.": {
        "Velora | USD 25M | with Bede Bank, Harrow Ventures",
    },
    "Velora raised $9 million in debt and $4 million in equity.": {
        "Velora | USD 4M",
        "Velora | debt | USD 9M",
    },
    "Velora has received $1 million in grants and $4.5 million from investors including Harrow Ventures.": {
        "Velora | USD 4.5M | with Harrow Ventures",
    },
    "Velora said it had not discussed a valuation of $2 billion with anyone.": set(),
    # each sum with its own stage, giver and value
    "In February Velora took a $6 million loan from Bede Bank, and in April it sold shares worth $18 million to "
    "Harrow Ventures.": {
        "Velora | USD 18M | 2024-04 | with Harrow Ventures",
        "Velora | debt | USD 6M | 2024-02 | with Bede Bank",
    },
    "Velora, valued at $75 million a year ago, has agreed to raise $40 million from Harrow Ventures at $310 million.": {
        "Velora | USD 40M | planned | with Harrow Ventures | at USD 310M",
        "Velora | valued USD 75M | 2023",
    },
    "Velora raised its first $2 million in 2017 and its next $11 million in 2020.": {
        "Velora | USD 11M | 2020",
        "Velora | USD 2M | 2017",
    },
    "Velora's Series A was $7 million and its Series B, closed on Friday, $23 million.": {
        "Velora | series_a | USD 7M | 2024-05-10",
        "Velora | series_b | USD 23M | 2024-05-10",
    },
    "Velora raised $4 million in seed money last year, a sum that it expects to triple in its Series A this autumn.": {
        "Velora | seed | USD 4M | 2023",
        "Velora | series_a | 2024-23 | planned",
    },
    "With its new $48 million, Velora has raised $130 million and is worth $520 million.": {
        "Velora | USD 48M | at USD 520M",
        "Velora | total USD 130M",
    },
    # what came to nothing, and what is denied beside what is told
    "Talks between Velora and Harrow Ventures about a $70 million investment ended in May without a deal.": {
        "Velora | USD 70M | 2024-05 | failed | with Harrow Ventures",
    },
    "Velora denied a report that it would raise $500 million, saying that it had enough from its $200 million "
    "Series C.": {
        "Velora | series_c | USD 200M",
    },
    "The price of Velora's shares in the new round, worth $80 million, was 40% below that of 2021, when it was "
    "valued at $1.5 billion.": {
        "Velora | USD 80M",
        "Velora | valued USD 1500M",
    },
    "The startup that Ann Lee left in 2019, Velora, has just raised $33 million, which takes its funding to $58 "
    "million.": {
        "Velora | USD 33M",
        "Velora | total USD 58M",
    },
    "Velora needed only three weeks to raise $21 million from Harrow Ventures, its founder, Ann Lee, said.": {
        "Velora | USD 21M | with Harrow Ventures",
    },
    "Hoping to raise $12 million, Velora got twice that.": set(),
    "Velora reported that its Series B had closed at $31 million, $6 million more than planned.": {
        "Velora | series_b | USD 31M",
    },
    "By the end of 2020 Velora had raised $40 million; by now it has raised $95 million.": {
        "Velora | total USD 40M",
        "Velora | total USD 95M",
    },
    "Backers have put a total of $72 million into Velora, whose most recent round of $40 million closed in March.": {
        "Velora | USD 40M | 2024-03",
        "Velora | total USD 72M",
    },
}


@pytest.mark.parametrize(("text", "expected"), SUMS.items())
def test_sums_of_their_own_time(text: str, expected: set[str]) -> None:
    claims = READER.extract(Article(id="a", text=text, published=PUBLISHED)).claims
    assert {line(one) for one in claims if one.type != "role" and not isinstance(one, AcquisitionClaim)} == expected
