"""What companies have raised in all, and sums that are no company's total."""

import pytest

from tests.extraction.test_rounds import deals_of

SPOKEN_OF = "Velora, a maker of widgets, hired Ann Lee. She was a chief of Olm. The product sells in ten countries. "


@pytest.mark.parametrize(
    "words",
    [
        "Velora has brought in $180 million so far.",
        "Oke Capital took part in Velora's previous rounds of funding totaling $180 million.",
        "Tarn Partners joined Velora’s earlier rounds of financing, which totalled $180 million.",
        "The company has banked $180 million to date.",
        "It has amassed $180 million in funding.",
        "Velora has been funded to the tune of $180 million.",
        "It had raised $180 million prior to this round.",
        "The startup has $180 million under its belt.",
        "Velora is backed by $180 million in venture capital.",
        "Backed by $180 million in venture capital, Velora makes widgets.",
        "It has burned through $180 million in venture capital.",
        "It burned through the $180 million it had raised.",
        "Over time, Velora has raised $180 million.",
        "Sales doubled. (The company has raised more than $180 million total.)",
        "Velora has raised $180 million in its lifetime.",
        "Its war chest is now $180 million.",
        "Velora has raised $180 million in the last five years.",
        "The company had raised $180 million in equity funding as of the Series F round.",
        "Having raised $180 million to date, Velora makes widgets.",
        "Velora will return some of its $180 million in funding to investors.",
        "The startup shut down after raising $180 million.",
        "After raising $180 million over six years, Velora folded.",
        "Investors have poured $180 million into Velora to date.",
        "As of March 2017, Velora had raised $180 million in private funding from backers.",
        "By 2019, the company had already raised $180 million.",
        "Within two years of its launch, Velora had raised more than $180 million.",
        "Velora raised $180 million across seed, Series A and Series B financing rounds.",
        "Velora raised $180 million over its Series A and Series B rounds.",
        "Orrin Ventures and others have invested $180 million in Velora in its prior financing rounds.",
        "It raised more this week. All told, it's taken in more than $180 million.",
        "It raised more this week. All told that makes $180 million.",
        "It's now raised $180 million.",
        "Velora has now raised over $180 million in venture funding.",
    ],
)
def test_total(words: str) -> None:
    assert {"Velora | total USD 180M", "Velora | total USD >180M"} & deals_of(SPOKEN_OF + words)


@pytest.mark.parametrize(
    "words",
    [
        "upping its total to $180 million",
        "swelling its war chest to $180 million",
        "bringing the total invested in Velora to $180 million",
        "bringing the amount it has raised to $180 million",
        "for a total of $180 million to date",
    ],
)
def test_total_beside_a_round(words: str) -> None:
    assert deals_of(f"Velora closed a $40 million Series B, {words}.") == {
        "Velora | series_b | USD 40M",
        "Velora | total USD 180M",
    }


def test_whose_total() -> None:
    assert deals_of("Olm is close to acquiring startup Velora. It has raised $57 million since 1999.") >= {
        "Velora | total USD 57M"
    }
    assert deals_of(SPOKEN_OF + "Rivals include Zendo, a start-up backed with $12 million in funding from Olm.") >= {
        "Zendo | total USD 12M"
    }
    text = "The syndicate joins investors including Harrow Ventures, Zendo and Orrin Ventures to bring total funding to $9 million."
    assert deals_of("Velora raised a $2 million seed round. " + text) >= {"Velora | total USD 9M"}


@pytest.mark.parametrize(
    "words",
    [
        "Startups raised a total of $180 million last year.",
        "Biotech companies have raised nearly $180 million since April 2018.",
        "The Romney campaign has raised a total of $180 million.",
        "Fundraisers raised $180 million for charity in total.",
        "Bede Capital has raised $180 million for its third fund so far.",
        "With a fresh $40 million under its belt, Velora will hire.",
        "When Olm folded last year, Velora raised $40 million.",
        "The filing says the company has raised a total of $7 million in the round.",
        "Total funding for startups could reach $1 billion, Olm said.",
        "The next round would bring its total funding to $90 million.",
        "Olm set up a $200 million venture budget to spend over three years.",
        "Velora has saved customers $180 million to date.",
        "Velora raised $180 million in a Series B round.",
        "In March 2017, Velora raised $180 million.",
        "Velora has brought in $4 million in sales so far.",
        "Projects on Velora have raised $40 million to date.",
        "Velora users have raised $40 million in total.",
        "Its graduates have raised $40 million to date.",
        "The city has raised a total of $40 million.",
        "Together they have raised $40 million to date.",
        "Velora will invest a total of $40 million.",
    ],
)
def test_no_total(words: str) -> None:
    assert not {one for one in deals_of(SPOKEN_OF + words) if "total" in one}


def test_what_one_has_put_in_is_not_what_the_company_raised() -> None:
    told = deals_of(f"{SPOKEN_OF}The deal takes the total Orrin Ventures has put in Velora to $180 million.")
    assert not any("total" in one for one in told)


def test_a_sum_with_one_dated_part_is_what_was_raised_in_all() -> None:
    told = deals_of(
        "Velora has raised more than $700 million in funding, including $300 million from Orrin Ventures in 2016."
    )
    assert told == {"Velora | total USD >700M", "Velora | USD 300M | 2016 | with Orrin Ventures"}
    told = deals_of("Velora raised $20 million, including $5 million from Orrin Ventures.")
    assert not any("total" in one for one in told)
