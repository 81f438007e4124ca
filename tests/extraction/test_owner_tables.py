"""Several owners with their parts, and the parts of other things than companies."""

import pytest

from tests.extraction.test_rounds import deals_of

OWNED = {
    "Brightpan makes ovens. Harrow Ventures holds 18 percent of the company, Tidewater Capital 11 percent and "
    "Oak Street Partners 9 percent.": {"Brightpan | with Harrow Ventures, Oak Street Partners, Tidewater Capital"},
    "Brightpan is owned 31 percent by Velora Motors, 20 percent by Tidewater Capital and the rest by its founders.": {
        "Brightpan | with Tidewater Capital, Velora Motors"
    },
    "The biggest outside owner of Brightpan is Harrow Ventures, with 17.2 percent, followed by Tidewater Capital "
    "with 12.5 percent.": {"Brightpan | with Harrow Ventures, Tidewater Capital"},
    "Brightpan makes ovens. Harrow Ventures is the largest shareholder with 22.4%, followed by Tidewater Capital with "
    "11% and Oak Street Partners with 6%.": {
        "Brightpan | with Harrow Ventures, Oak Street Partners, Tidewater Capital"
    },
    "Brightpan makes ovens. Among other big holders, venture capitalists Harrow Ventures and Tidewater Capital will "
    "have stakes worth $800 million each.": {"Brightpan | with Harrow Ventures, Tidewater Capital"},
    "Brightpan makes ovens. Its largest shareholder is Harrow Ventures, while other investors include Tidewater "
    "Capital (4.9%) and Oak Street Partners (4.8%).": {
        "Brightpan | with Harrow Ventures, Oak Street Partners, Tidewater Capital"
    },
    "Harrow Ventures and Tidewater Capital, which own 30 and 20 percent of Brightpan respectively, must agree.": {
        "Brightpan | with Harrow Ventures, Tidewater Capital"
    },
    "Harrow Ventures and Tidewater Capital control 44 percent of the votes at Brightpan.": {
        "Brightpan | with Harrow Ventures, Tidewater Capital"
    },
    "Brightpan has three main shareholders: Harrow Ventures (21.3%), Tidewater Capital (14.7%) and Oak Street "
    "Partners (8.1%).": {"Brightpan | with Harrow Ventures, Oak Street Partners, Tidewater Capital"},
}
OTHERS = (
    "Brightpan is the market leader with 22.4%, followed by Velora Motors with 11% and Tidewater Foods with 6%.",
    "Brightpan makes ovens. Velora Motors is selling its stake in Tidewater Foods, a listed grocer, for $40 million.",
    "Brightpan makes ovens. Velora Motors holds 18 percent of the market, Tidewater Foods 11 percent.",
    "Brightpan makes ovens. Velora Motors has 18 percent of its customers in Spain, Tidewater Foods 11 percent.",
    "Harrow Ventures trimmed its stake in Brightpan, the listed oven maker, to 8.6 percent.",
)


@pytest.mark.parametrize(("text", "claims"), OWNED.items())
def test_owners(text: str, claims: set[str]) -> None:
    assert deals_of(text) == claims


@pytest.mark.parametrize("text", OTHERS)
def test_parts_of_other_things(text: str) -> None:
    assert deals_of(text) == set()
