"""A sum that the title gives a company is its round, in whatever words the text tells it."""

import pytest

from tests.extraction.test_rounds_blogs import READER
from vcgraph.model import Article, FundingRoundClaim


def rounds(title: str, text: str) -> list[tuple[str, int, str | None]]:
    claims = READER.extract(Article(id="a", title=title, text=text)).claims
    return [
        (one.company, int(one.amount.value), one.status)
        for one in claims
        if isinstance(one, FundingRoundClaim) and one.amount
    ]


@pytest.mark.parametrize(
    ("title", "told"),
    [
        ("Quillon takes in $6M to make ovens think", "Its shareholders like ovens: Quillon can now count on $6 million."),
        ("Quillon Picks Up $6 Million To Heat Kitchens", "Quillon makes ovens, and $6 million more will go into them, say its backers."),
        ("$6M for Quillon, the startup with the clever oven", "At Quillon it is ovens. Investors like them to the tune of, well, $6.1 million."),
        ("Harrow Ventures puts $6m into oven maker Quillon", "Quillon makes ovens. Harrow Ventures likes them, and $6 million says so; it invests early."),
    ],
)  # fmt: skip
def test_the_title_says_what_a_sum_is(title: str, told: str) -> None:
    assert [(one[0], one[2]) for one in rounds(title, told)] == [("Quillon", "closed")]


@pytest.mark.parametrize(
    ("title", "told"),
    [
        ("Quillon wins $6 million contract", "Quillon makes ovens for the army, and $6 million says so. Investors are pleased."),
        ("Quillon settles lawsuit for $6 million", "Quillon parts with $6 million. Its investors shrug."),
        ("Harrow Ventures closes fund at $6 million", "Harrow Ventures now has $6 million. It invests in ovens."),
        ("Quillon takes in $6 million", "Quillon had sales of $6 million. Its investors are pleased."),
        ("Quillon takes in $6 million", "Quillon makes ovens. An oven plant costs $60 million, its investors say."),
        ("Quillon gets $6 million for Dan Whitlock", "Quillon sold striker Dan Whitlock. The $6 million will be invested in youth."),
        ("Quillon wins $6 million from Velora", "A jury said Velora must pay. Quillon will get $6 million, and its investors cheered."),
        ("Quillon draws $6m at box office", "Quillon, a film by Velora, took $6 million. It was financed by Ann Lee."),
        ("$6 million for Tarn School", "Tarn School gets $6 million from the city. The school will invest in labs."),
    ],
)  # fmt: skip
def test_titles_that_tell_of_no_round(title: str, told: str) -> None:
    assert rounds(title, told) == []
