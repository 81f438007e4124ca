"""Which rounds there are: two deals told in one breath, the next round beside the news, one that only words tell apart."""

import pytest

from tests.extraction.test_rounds import deals_of


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The biggest investment of the quarter went to Velora, which raised $200 million, followed by $125 million for content platform Quillon.",
            {"Velora | USD 200M", "Quillon | USD 125M | undated"},
        ),
        ("The largest sum went to payments startup Velora, which raised $40 million.", {"Velora | USD 40M"}),
        ("Velora, which raised $40 million, opened an office.", {"Velora | total USD 40M"}),
        ("Velora spent $40 million on the deal, followed by $20 million for Quillon.", set()),
        ("The deal cost Velora $40 million, followed by $20 million for repairs.", set()),
        ("The largest grant went to Harrow, followed by $5 million for Quillon.", set()),
        (
            "Late last year Velora sold $85 million of stock to investors at a valuation of around $1 billion.",
            {"Velora | USD 85M | 2023 | at USD ~1000M"},
        ),
        ("Velora sold $85 million of stock to investors in its offering on Nasdaq.", set()),
        ("The bank sold $85 million of securities to investors.", set()),
        (
            "Velora, valued at $8 billion in its most recent fund raise, makes valves.",
            {"Velora | at USD 8000M"},
        ),
        (
            "Velora is in talks with Harrow Ventures and Pellam Capital about a round of $500 million.",
            {"Velora | USD 500M | in_talks | with Harrow Ventures, Pellam Capital"},
        ),
        ("Velora is in talks with Harrow Ventures, and Quillon has raised $50 million.", {"Quillon | USD 50M"}),
        (
            "Velora secured $20 million from Harrow Ventures. It intends to raise a Series C in 2025.",
            {"Velora | USD 20M | with Harrow Ventures", "Velora | series_c | 2025 | planned"},
        ),
        (
            "Velora raises $130M at a $500M valuation\n\nDemand has now led to a significant growth round for Velora. It makes valves. The Series C was led by Harrow Ventures.",
            {"Velora | series_c | USD 130M | led by Harrow Ventures | at USD 500M"},
        ),
        (
            "Velora closed a growth round led by Harrow Ventures. It had raised a Series C in 2018.",
            {"Velora | growth | led by Harrow Ventures", "Velora | series_c | 2018"},
        ),
    ],
)
def test_which_rounds_there_are(text: str, told: set[str]) -> None:
    assert deals_of(text) == told
