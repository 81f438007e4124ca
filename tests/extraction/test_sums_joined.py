"""Sums that one sentence joins: values, totals, first and later rounds, loans; and sums beside them that tell no deal."""

import pytest

from tests.extraction.test_acquisitions import brief
from tests.extraction.test_rounds import PUBLISHED, line
from tests.extraction.test_rounds_blogs import READER
from vcgraph.model import AcquisitionClaim, Article

VALUES: dict[str, set[str]] = {
    # another's value, and what else is worth a sum
    "Velora raised $12 million from Harrow Ventures; Quillon, its rival, is worth $300 million.": {
        "Velora | USD 12M | with Harrow Ventures",
        "Quillon | valued USD 300M",
    },
    "The firm that Ann Lee founded, Velora, raised $12 million; the one that she left, Quillon, is valued at "
    "$3 billion.": {"Velora | USD 12M", "Quillon | valued USD 3000M"},
    "Velora won a contract worth $30 million a month after it had raised $18 million from Harrow Ventures.": {
        "Velora | USD 18M | 2024-04 | with Harrow Ventures"
    },
    "Velora raised $18 million from Harrow Ventures and won orders valued at $25 million.": {
        "Velora | USD 18M | with Harrow Ventures"
    },
    "Velora is valued at £300 million on the stock exchange.": set(),
    "Velora put off its listing, at which it had hoped to be valued at $3 billion.": set(),
    # of another time
    "Velora raised $20 million from Harrow Ventures. It was last valued at $110 million and gave no new figure.": {
        "Velora | USD 20M | with Harrow Ventures",
        "Velora | valued USD 110M",
    },
    "Velora raised $12 million from Harrow Ventures in 2021. It was then valued at $90 million.": {
        "Velora | USD 12M | 2021 | with Harrow Ventures | at USD 90M"
    },
    "Worth $20 million before the round and $26 million after it, Velora took $6 million from Harrow Ventures.": {
        "Velora | USD 6M | with Harrow Ventures | at USD 26M post_money"
    },
    "Excluding the $90 million of new money, Velora was valued at $510 million; including it, at $600 million.": {
        "Velora | USD 90M | at USD 600M post_money"
    },
    "Velora, whose valuation fell to $70 million in its 2022 round from $200 million in 2020, makes ovens.": {
        "Velora | 2022 | at USD 70M",
        "Velora | valued USD 200M | 2020",
    },
    "A year after raising $9 million at a $40 million valuation, Velora has raised another $22 million, this time at "
    "$130 million.": {"Velora | USD 9M | 2023 | at USD 40M", "Velora | USD 22M | at USD 130M"},
    "Velora raised $9 million in 2019, when it was valued at $40 million, and $22 million in 2021, when it was valued "
    "at $130 million.": {"Velora | USD 9M | 2019 | at USD 40M", "Velora | USD 22M | 2021 | at USD 130M"},
}
TOTALS: dict[str, set[str]] = {
    "Velora was spun out in 2017 and has since raised $80 million.": {"Velora | total USD 80M"},
    "Velora, which left Zendo in 2015, has since raised $80 million.": {"Velora | total USD 80M"},
    "Bought by Zendo for $85 million, Velora had raised only $14 million.": {"Velora | total USD 14M"},
    "Velora has raised $19 million, four times as much as Quillon.": {"Velora | total USD 19M"},
    "Velora alone has raised $110 million.": {"Velora | total USD 110M"},
    "The amount, $17 million, is what its rival Velora had raised in four years.": {"Velora | total USD 17M"},
    "Including the $6 million from Harrow Ventures, Velora has raised $40 million.": {"Velora | total USD 40M"},
    "An earlier version of this article said that Velora had raised $50 million. It raised $5 million.": {
        "Velora | USD 5M"
    },
    # rounds, whatever they are compared with
    "Velora has raised $19 million, more than it had planned.": {"Velora | USD 19M"},
    "Velora has since raised a $20 million Series B.": {"Velora | series_b | USD 20M"},
}
ROUNDS: dict[str, set[str]] = {
    "Velora has raised $19 million, three times as much as the $6 million that it took from Harrow Ventures in 2019.": {
        "Velora | USD 19M",
        "Velora | USD 6M | 2019 | with Harrow Ventures",
    },
    "Harrow Ventures led rounds of $12 million for Velora and $9 million for Quillon.": {
        "Velora | USD 12M | led by Harrow Ventures",
        "Quillon | USD 9M | led by Harrow Ventures",
    },
    "Velora raised its $11 million Series A in 2016, before Harrow Ventures led its $26 million Series B.": {
        "Velora | series_a | USD 11M | 2016",
        "Velora | series_b | USD 26M | led by Harrow Ventures",
    },
    "Velora has raised $18 million from Harrow Ventures and is in talks with two others about a further $10 million.": {
        "Velora | USD 18M | with Harrow Ventures",
        "Velora | USD ~10M | in_talks",
    },
    "Until it raised $50 million from Harrow Ventures in 2020, Velora had lived on its sales.": {
        "Velora | USD 50M | 2020 | with Harrow Ventures"
    },
    "Velora did not raise $50 million, as had been reported, but $35 million.": {"Velora | USD 35M"},
    "Velora raised not $50 million but $35 million from Harrow Ventures.": {"Velora | USD 35M | with Harrow Ventures"},
    "Velora will spend the $8 million it has just raised on a factory.": {"Velora | USD 8M"},
    "Velora, which bought Quillon in 2016, raised $8 million from Harrow Ventures.": {
        "Velora | USD 8M | with Harrow Ventures"
    },
    # debt
    "Velora cancelled its planned $100 million Series D and borrowed $30 million from Bede Bank instead.": {
        "Velora | debt | USD 30M | with Bede Bank",
        "Velora | series_d | USD 100M | failed",
    },
    "Bede Bank lent $60 million to Velora.": {"Velora | debt | USD 60M | with Bede Bank"},
    "Bede Bank provided Velora with $30 million of debt.": {"Velora | debt | USD 30M | with Bede Bank"},
    "Velora will borrow $3 million from Bede Bank.": {"Velora | debt | USD 3M | planned | with Bede Bank"},
    # none
    "Ann Lee's first company raised $2 million and failed; her second, Velora, raised $26 million.": {
        "Velora | USD 26M"
    },
    "Ann Lee bought back Velora in 2016 for $9 million from Bede Holdings.": set(),
    "Velora will receive $20 million upfront from Bede Pharma.": set(),
    "Senator Ann Lee has raised $12 million for her campaign, and her rival, Tom Ash, has raised $7 million.": set(),
    "Velora raised $18 million and is in talks with Bede Bank about a $10 million contract.": {
        "Velora | USD 18M | with Bede Bank"
    },
}


@pytest.mark.parametrize(("text", "expected"), [*VALUES.items(), *TOTALS.items(), *ROUNDS.items()])
def test_sums_joined(text: str, expected: set[str]) -> None:
    claims = READER.extract(Article(id="a", text=text, published=PUBLISHED)).claims
    assert {line(one) for one in claims if one.type != "role" and not isinstance(one, AcquisitionClaim)} == expected


M = 1_000_000
PRICES: dict[str, set[tuple[str | None, str, int | None, str | None]]] = {
    "Velora paid $95 million in cash and took on $30 million of debt to buy Quillon.": {
        ("Velora", "Quillon", 95 * M, "closed")
    },
    "To buy Quillon, Velora paid $95 million.": {("Velora", "Quillon", 95 * M, "closed")},
    "Quillon was acquired by Velora. The buyer paid $33 million in cash.": {("Velora", "Quillon", 33 * M, "closed")},
    "For $3 million the Lisbon start-up Velora has bought Quillon.": {("Velora", "Quillon", 3 * M, "closed")},
    "Velora has acquired Quillon, Zendo and Brightpan, paying $20 million, $35 million and $8 million, respectively.": {
        ("Velora", "Quillon", 20 * M, "closed"),
        ("Velora", "Zendo", 35 * M, "closed"),
        ("Velora", "Brightpan", 8 * M, "closed"),
    },
    "Quillon was worth $20 million when Zendo sold it to Velora.": {("Velora", "Quillon", 20 * M, "closed")},
    "Quillon was sold to Velora. For that its founders received $7 million.": {("Velora", "Quillon", 7 * M, "closed")},
    # no price of it
    "Velora was worth $90 million when it bought Quillon.": {("Velora", "Quillon", None, "closed")},
    "Velora completed its acquisition of Quillon from Zendo, which had bought it for $33 million in 2013.": {
        ("Velora", "Quillon", None, "closed"),
        ("Zendo", "Quillon", 33 * M, "closed"),
    },
    "Bede, the firm that Ann Lee founded after she sold Quillon to Velora, has closed a round of $32 million.": {
        ("Velora", "Quillon", None, "closed")
    },
    "Velora spent $4 million on lawyers to buy Quillon.": {("Velora", "Quillon", None, "closed")},
}


@pytest.mark.parametrize(("text", "expected"), PRICES.items())
def test_prices_in_another_clause(text: str, expected: set[tuple[str | None, str, int | None, str | None]]) -> None:
    assert brief(text) == expected
