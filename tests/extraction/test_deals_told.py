"""When a purchase was, and what became of one that was planned, as a clause or the sentence behind tells."""

import pytest

from tests.extraction.test_acquisitions import PUBLISHED, read


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Velora, which Marrow acquired for $240 million in 2020, has been sold to Zendo.",
            {("Marrow", "2020", "closed"), ("Zendo", "2019-06-05", "closed")},
        ),
        ("Talks between Marrow and Velora over a takeover have ended without a deal.", {("Marrow", None, "failed")}),
        (
            "Marrow abandoned its plan to buy Velora. The $1 billion deal was announced in June 2018.",
            {("Marrow", "2018-06", "failed")},
        ),
    ],
)
def test_when_a_deal_was_and_what_became_of_it(text: str, told: set[tuple[str, str | None, str]]) -> None:
    claims = read(text, PUBLISHED)
    assert {(one.acquirer, str(one.date) if one.date else None, one.status) for one in claims} == told
