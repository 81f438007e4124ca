"""Names with an owner, a nation or a legal form beside them, and short names for one of several longer ones."""

import pytest

from tests.extraction.test_names import names
from vcgraph.extraction.rules import RuleExtractor
from vcgraph.model import AcquisitionClaim, Article, RoleClaim


def test_of_two_longer_names_the_one_told_first_is_meant() -> None:
    text = (
        "Velora Security raises $45 million\n\n“It is good,” said Ann Lee, the chief of Velora Security. Velora thinks so too. "
        "She had the idea with Bob Ray, of Velora's research arm, Velora Labs. Velora has raised $80 million to date."
    )
    claims = RuleExtractor().extract(Article(id="a", text=text)).claims
    assert {one.company for one in claims if not isinstance(one, RoleClaim)} == {"Velora Security"}


def test_an_arm_named_once_gives_no_name_to_the_company_of_the_text() -> None:
    text = (
        "Velora buys Tarn Inns for $5 million\n\nVelora has a deal to buy Tarn Inns. Velora says it will pay $5 million. "
        "“It is a milestone,” said Velora International CEO Ann Lee. Velora was founded in 2012."
    )
    claims = RuleExtractor().extract(Article(id="a", text=text)).claims
    assert [one.acquirer for one in claims if isinstance(one, AcquisitionClaim)] == ["Velora"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "It was backed by Monk's Hill Ventures and Oslo's Velora Ventures.",
            ["Monk's Hill Ventures", "Oslo", "Velora Ventures"],
        ),
        ("It was bought by Velora's Hill team.", ["Velora", "Hill"]),
        ("The Milanese scale-up Velora and German Quillon met.", ["Velora", "Quillon"]),
        ("Founded by Israelis Dan Levy and Noa Katz, it grew.", ["Dan Levy", "Noa Katz"]),
        (
            "The Indian Angel Network and the Baltic Deeptech Fund met.",
            ["Indian Angel Network", "Baltic Deeptech Fund"],
        ),
    ],
)
def test_an_owner_and_a_nation_beside_a_name(text: str, found: list[str]) -> None:
    assert names(text) == found


def test_incorporated_in_full_ends_a_name() -> None:
    text = "Velora Systems, Incorporated (Nasdaq: VLR), a maker of widgets, has acquired Quillon."
    assert names(text) == ["Velora Systems, Incorporated", "Quillon"]
