"""Purchases of a whole company told by its shares, by a list of earlier ones, and by what the deal values it at."""

from datetime import date

import pytest

from vcgraph.extraction.learned import LearnedExtractor
from vcgraph.model import AcquisitionClaim, Article, FundingRoundClaim, ValuationClaim

READER = LearnedExtractor()
NEWS = date(2024, 5, 10)


def _claims(text: str) -> list[object]:
    return list(READER.extract(Article(id="a", text=text, published=NEWS)).claims)


def _bought(text: str) -> set[tuple[str | None, str, str | None, str | None]]:
    found = (one for one in _claims(text) if isinstance(one, AcquisitionClaim))
    return {(one.acquirer, one.target, one.status, str(one.date) if one.date else None) for one in found}


@pytest.mark.parametrize(
    "text",
    [
        "Velora acquired the entire shareholding of Dorne Foods from its founders for $45 million.",
        "Velora said it bought 7.9 million shares of Dorne Foods from Cask Ventures, making it its wholly owned subsidiary.",
        "Velora has acquired Dorne Foods. It bought 7.9 million shares of Dorne Foods from Cask Ventures.",
        "Velora has bought the entire stake in Dorne Foods from Bede Bank.",
    ],
)
def test_whole_holdings_are_purchases(text: str) -> None:
    assert {("Velora", "Dorne Foods")} == {(buyer, target) for buyer, target, _, _ in _bought(text)}
    assert not [one for one in _claims(text) if isinstance(one, FundingRoundClaim)]


@pytest.mark.parametrize(
    "text",
    [
        "Velora bought a 3% stake in Dorne Foods from Cask Ventures.",
        "Velora bought Bede Bank's entire 26% stake in Dorne Foods for $12 million.",
        "Velora sold its stake in Dorne Foods to Bede Lake. Bede Lake has made a takeover bid for Dorne Foods.",
        "Velora has acquired Dorne Foods. In 2019 it bought 12% of the shares of Dorne Foods from Cask Ventures.",
    ],
)
def test_a_part_stays_a_round(text: str) -> None:
    assert "secondary" in [one.stage for one in _claims(text) if isinstance(one, FundingRoundClaim)]


@pytest.mark.parametrize(
    "text",
    [
        "The Dorne deal is the latest in a string of acquisitions by Velora this year, including Tarn, Cask Labs, and Bede.",
        "The Dorne deal marks the latest in a series of acqui-hires from Velora this year, including Tarn, Cask Labs and Bede.",
        "A run of purchases made by Velora this year, among them Tarn, Cask Labs and Bede, has changed it.",
    ],
)
def test_whose_a_series_is_stands_behind_it(text: str) -> None:
    assert {("Velora", name, "closed", "2024") for name in ("Tarn", "Cask Labs", "Bede")} <= _bought(text)


@pytest.mark.parametrize(
    "text",
    [
        "Velora said Dorne will join its tools business alongside other acquisitions, such as Tarn and Cask Labs.",
        "Velora's previous acquisitions include Tarn and Cask Labs.",
    ],
)
def test_earlier_purchases_are_done_and_no_news(text: str) -> None:
    assert _bought(text) == {("Velora", name, "closed", None) for name in ("Tarn", "Cask Labs")}


@pytest.mark.parametrize(
    "text",
    [
        "Bede will sit beside Velora's earlier purchases Tarn and Cask.",
        "Velora has committed to spending $300 billion on Tarn Cloud Services over the next five years.",
        "Velora spends $20 million on Tarn Search a year.",
    ],
)
def test_nobody_is_bought(text: str) -> None:
    assert not _bought(text)


def test_what_a_deal_values_its_object_at_is_the_price() -> None:
    text = (
        'Corvex Inc. today announced that it has entered into an agreement to be acquired by an investor consortium ("the Buyers") '
        "comprised of Bede, Cask Lake, and Dorne Partners in an all-cash transaction that values Corvex at an enterprise value of "
        "approximately $55 billion."
    )
    prices = [one.amount and one.amount.value for one in _claims(text) if isinstance(one, AcquisitionClaim)]
    assert prices == [55_000_000_000]
    assert not [one for one in _claims(text) if isinstance(one, ValuationClaim)]
