"""Lists of investors many sentences behind their round, told without a verb, and whose they are."""

import pytest

from tests.extraction.test_rounds_blogs import READER
from vcgraph.model import Article, FundingRoundClaim

BETWEEN = (
    "The fierce Neurex competitor plans to use the money for trials of QTX-201. A rival method needs Bolder machines. "
    "With the data, the company wants to build tools such as BrightMap. Founder Tom Oxford sees a $15 billion market. "
)
H, B, C = "Harrow Ventures", "Birch Capital", "Cedar Partners"
Read = list[tuple[str, int | None, str | None, set[str]]]


def read(text: str) -> Read:
    claims = READER.extract(Article(id="a", text=text)).claims
    rounds = [one for one in claims if isinstance(one, FundingRoundClaim)]
    return sorted(
        (
            (one.company, int(one.amount.value) if one.amount else None, one.stage, {i.name for i in one.investors})
            for one in rounds
        ),
        key=str,
    )


@pytest.mark.parametrize(
    "told",
    [
        f"Others participating in the round include: {B}, {C} (CPX) and Alder Labs.",
        f"Other participating investors included {B}, {C}, and Alder Labs.",
        f"The fundraise, which brings the total raised to more than $121 million, included other investors such as {B}, "
        f"{C} and Alder Labs.",
        f"Additional investors in the round included {B}, {C} and Alder Labs, among others.",
        f"Returning backers {B}, {C}, and Alder Labs were also involved.",
    ],
)
def test_investors_far_behind_the_round_are_in_it(told: str) -> None:
    (_, amount, _, investors), *rest = read(f"Quillon raised an $86 million Series B led by {H}. {BETWEEN}{told}")
    assert (amount, investors, rest) == (86_000_000, {H, B, C, "Alder Labs"}, [])


@pytest.mark.parametrize(
    ("told", "investors"),
    [
        (f"Existing investors {B}, Alder North.", {B, "Alder North"}),
        (
            "Angels Ann Stone of Apex Management, Bo Zell of Tarn Software, Cy Malone (former Bede president).",
            {"Ann Stone", "Bo Zell", "Cy Malone"},
        ),
        (f"{B}, {C} and Alder Labs are among the firm's new investors.", {B, C, "Alder Labs"}),
        (f"The investment was led by {H} (HARV, France) and was supported by Dutch investors {B} and {C}.", {B, C}),
        (f"It has angels {B} advises.", set()),
        (f"{B} was also involved in a lawsuit over pumps.", set()),
    ],
)
def test_lists_told_right_behind_the_round(told: str, investors: set[str]) -> None:
    ((company, _, _, read_),) = read(f"Quillon raised $60 million in a round led by {H}. {told}")
    assert (company, read_) == ("Quillon", {H, *investors})


@pytest.mark.parametrize(
    "text",
    [
        "Quillon, which sells hotel deals, has secured $1 million from angel investors including {P}, a partner at {B}; "
        "Bo Day, managing director of Amity Capital; and Cy Hill, general partner at {C} and former CEO of Hawser.",
        "Quillon raised $1 million from angels such as {P}, a general partner at {B}, Bo Day and Cy Hill.",
    ],
)
def test_angels_give_their_own_money(text: str) -> None:
    ((_, _, _, investors),) = read(text.format(P="Ann Lee", B=B, C=C))
    assert investors == {"Ann Lee", "Bo Day", "Cy Hill"}


@pytest.mark.parametrize(
    "text",
    [
        "Quillon raised $313 million. The raise follows two other nine-figure raises this year from gene therapy companies "
        "Atsina Therapeutics and Splicebox.",
        "Quillon, a spin-off from Bede and Corran, was founded last year. Now, Quillon raised $313 million in new funding.",
        "Quillon, led by ex-Bede CEO, scores $313 million round.",
    ],
)
def test_who_else_raised_or_was_left_gave_nothing(text: str) -> None:
    assert read(text) == [("Quillon", 313_000_000, None, set())]


@pytest.mark.parametrize(
    "told",
    [
        f"and Bede’s long list of investors, including {B}, {C} and Ann Lee, grew too.",
        f"and Bede’s star-studded lineup of owners and investors — including {B}, {C} and Ann Lee — grew.",
        f"while Bede’s backers include {B}, {C} and Ann Lee.",
    ],
)
def test_a_list_is_of_whom_it_is_said_to_be(told: str) -> None:
    rounds = read(f"Last year, Quillon raised $75 million in its first funding round, {told}")
    assert [(name, investors) for name, _, _, investors in rounds] == [
        ("Bede", {B, C, "Ann Lee"}),
        ("Quillon", set()),
    ]
