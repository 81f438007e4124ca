"""Dates that open the lines of a list, and names that begin as a month does."""

import pytest

from tests.extraction.test_layouts import READER, rounds_of
from vcgraph.model import Article, FundingRoundClaim

SUMS = "2019: $2M | $10M\n\n2020: $8M | $40M\n\n2021: $30M | $200M\n"


def test_a_name_that_begins_as_a_month_does_is_a_company() -> None:
    text = "Deals of the week\n\nMarlowe: $50M Series C, Harrow Ventures\nDecima: $30M Series B, Bede Capital\nAugurio: $4M seed, Orrell Partners\n"
    assert rounds_of(text) == [
        "Marlowe series_c 50000000: Harrow Ventures",
        "Decima series_b 30000000: Bede Capital",
        "Augurio seed 4000000: Orrell Partners",
    ]


def test_a_history_by_years_is_dated_by_them() -> None:
    claims = READER.extract(Article(id="a", text=f"Tarn's funding rounds:\n\n{SUMS}")).claims
    rounds = [one for one in claims if isinstance(one, FundingRoundClaim)]
    assert [(one.company, one.date and one.date.edtf) for one in rounds] == [
        ("Tarn", "2019"),
        ("Tarn", "2020"),
        ("Tarn", "2021"),
    ]


@pytest.mark.parametrize("head", ["Larkton's road funding by year:", "Tarn's valuation of the farm:", "Ohio's rounds:"])
def test_sums_by_years_that_are_no_rounds(head: str) -> None:
    assert not rounds_of(f"{head}\n\n2019: $2M\n\n2020: $8M\n\n2021: $30M\n")
