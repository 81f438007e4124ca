"""Rounds that full-length news tells in pieces: sum, letter, investors and value paragraphs apart, others' deals between."""

import pytest

from tests.extraction.test_rounds import deals_of

TOLD: dict[str, set[str]] = {
    "Brightpan has raised $85 million. It makes ovens.\nThe growth round lands at a curious time. Bakers are short of staff. "
    "Flour is dear.\nThe Series C was led by Harrow Ventures, with previous backers Bede Capital and Kenly Partners also participating.": {
        "Brightpan | series_c | USD 85M | led by Harrow Ventures | with Bede Capital, Kenly Partners"
    },
    "Brightpan has raised $85 million led by Kenly Partners. It makes ovens.\nBakers are short of staff. Flour is dear.\n"
    "The company has 40 staff. The Series A was led by Harrow Ventures.": {
        "Brightpan | USD 85M | led by Kenly Partners",
        "Brightpan | series_a | undated | led by Harrow Ventures",
    },
    "Brightpan has raised $46 million to build a bakery.\nBede Capital and Harrow Ventures co-led the Series B, which also included "
    "Kenly Partners and Tivo Ventures, which incubated it.": {
        "Brightpan | series_b | USD 46M | co-led by Bede Capital, Harrow Ventures | with Kenly Partners, Tivo Ventures"
    },
    "Brightpan raised $34 million from Harrow Ventures. Each of its current institutional investors -- Bede Capital (BC), "
    "Kenly Partners and Tivo Ventures -- also participated.": {
        "Brightpan | USD 34M | with Bede Capital*, Harrow Ventures, Kenly Partners*, Tivo Ventures*"
    },
    "Brightpan raised $25 million led by Harrow Ventures. Individuals who came in include Kevin Lin, cofounder of Quillo; "
    "David Stone, founder of Panly; and former Zendo CEO Mike Hall.": {
        "Brightpan | USD 25M | led by Harrow Ventures | with David Stone, Kevin Lin, Mike Hall"
    },
    "Brightpan raised $25 million led by Harrow Ventures. It was joined by operators it has long admired: Kevin Lin (Quillo), "
    "David Stone and Mike Hall.": {
        "Brightpan | USD 25M | led by Harrow Ventures | with David Stone, Kevin Lin, Mike Hall"
    },
    "Brightpan raised $35 million from Bede Capital. Kenly Partners took part, together with Quillo's founders, Kevin Lin and "
    "David Stone, who wrote personal checks.": {
        "Brightpan | USD 35M | with Bede Capital, David Stone, Kenly Partners, Kevin Lin"
    },
    "Brightpan announced $95 million in new financing. Harrow Growth is the lead investor; the other participants are Bede Capital, "
    "Al Gore's firm, and existing shareholders Kenly Partners and Tivo Ventures.": {
        "Brightpan | USD 95M | led by Harrow Growth | with Bede Capital, Kenly Partners*, Tivo Ventures*"
    },
    "Brightpan raised $9 million.\nBoth founders came from Quillo, which Zendo once advised. A $4 million seed round came from Kenly Partners.": {
        "Brightpan | USD 9M",
        "Brightpan | seed | USD 4M | undated | with Kenly Partners",
    },
    "Brightpan raised a $6 million Series A.\nThe company had raised $1 million from Kenly Partners in late 2006.": {
        "Brightpan | series_a | USD 6M",
        "Brightpan | USD 1M | 2006 | with Kenly Partners",
    },
    "Brightpan raised $46 million.\nThe company has 64 staff. An earlier round, $22 million in 2021, was led by Kenly Partners.": {
        "Brightpan | USD 46M",
        "Brightpan | USD 22M | 2021 | led by Kenly Partners",
    },
    "Brightpan raised $14 million. Total funding to date is $21 million, including a $5 million Series A in 2017.": {
        "Brightpan | USD 14M",
        "Brightpan | series_a | USD 5M | 2017",
        "Brightpan | total USD 21M",
    },
    "Brightpan raised $9 million.\nRivals abound. Quillo, its arch-rival, has money from Bede Capital.": {
        "Brightpan | USD 9M",
        "Quillo | with Bede Capital",
    },
    "Quillo, which is backed by Bede Capital and Kenly Partners, bought Zendo's ovens.": {
        "Quillo | with Bede Capital, Kenly Partners"
    },
    "Brightpan, an operator of electric vehicle chargers, has raised $55 million.": {"Brightpan | USD 55M"},
    "Brightpan has raised a $16M Series A led by Harrow Ventures, with participation from our friends at Bede Capital and Kenly "
    "Partners, both of whom were in our seed. We're also joined by operators we've admired for years: Kevin Lin (Quillo) and Mike Hall.": {
        "Brightpan | series_a | USD 16M | led by Harrow Ventures | with Bede Capital, Kenly Partners, Kevin Lin, Mike Hall",
        "Brightpan | seed | undated | with Bede Capital, Kenly Partners",
    },
    "Brightpan raised $9 million. A $4 million seed round came from Kenly Partners; Harrow Ventures led the $24 million Series A two years ago.": {
        "Brightpan | USD 9M",
        "Brightpan | seed | USD 4M | undated | with Kenly Partners",
        "Brightpan | series_a | USD 24M | 2022 | led by Harrow Ventures",
    },
    "Brightpan raised $40 million last year in a round led by Harrow Ventures, and Quillo took in $13 million from Kenly Partners.": {
        "Brightpan | USD 40M | 2023 | led by Harrow Ventures",
        "Quillo | USD 13M | 2023 | with Kenly Partners",
    },
    "It took Mira Castellan eleven months to put together the syndicate for her Series A.": set(),
    "Brightpan came out of stealth today with $88 million, enough to last.\nBede Capital and Kenly Partners were joint leads of the round.": {
        "Brightpan | USD 88M | co-led by Bede Capital, Kenly Partners"
    },
    "Ann Lee, the founder of Felicis Ventures and an early investor in Brightpan and Quillo, liked it.": {
        "Brightpan | with Ann Lee",
        "Quillo | with Ann Lee",
    },
    "Brightpan has ovens. Bakers want them. Flour is dear.\nThe company has now raised $83 million in equity. It has 40 staff.": {
        "Brightpan | total USD 83M"
    },
    "Harrow Capital is a venture capital firm. The firm manages $325 million and has offices in Menlo Park, Calif. "
    "Investments include Quillo and Zendo.": {"Quillo | with Harrow Capital", "Zendo | with Harrow Capital"},
    "Brightpan raised $35 million led by Harrow Ventures. Dev Khare will take a seat on its board, as will Lee Fixel.": {
        "Brightpan | USD 35M | led by Harrow Ventures"
    },
    "Brightpan raised $9 million. Quillo, Panly and Zendo have raised over $150 million between them since January.": {
        "Brightpan | USD 9M"
    },
}


@pytest.mark.parametrize("text", TOLD)
def test_told_in_pieces(text: str) -> None:
    assert deals_of(text) == TOLD[text]
