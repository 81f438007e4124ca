"""The article's own round in free words, as the whole reader with its weights reads it."""

from datetime import date

import pytest

from vcgraph.extraction.learned import LearnedExtractor
from vcgraph.model import Article, FundingRoundClaim

READER = LearnedExtractor()


def rounds(text: str) -> set[str]:
    """Each round, as "company | sum | stage | investors, those who lead with a star"."""
    article = Article(id="a", text=text, published=date(2024, 5, 13))
    return {
        " | ".join(
            (
                claim.company,
                f"{claim.amount.value}" if claim.amount else "-",
                claim.stage or "-",
                ", ".join(f"{one.name}{'*' * (one.role != 'participant')}" for one in claim.investors),
            )
        ).rstrip(" |")
        for claim in READER.extract(article).claims
        if isinstance(claim, FundingRoundClaim)
    }


@pytest.mark.parametrize(
    ("told", "names"),
    [
        ("Also chipping in were Bede Partners and Ostara Ventures.", "Bede Partners, Ostara Ventures"),
        ("Leading the way was Bede Partners; Ostara Ventures came along for the ride.", "Bede Partners*, Ostara Ventures"),
        ("Among those writing checks for Brindlework: Bede Partners and Karin Blom.", "Bede Partners, Karin Blom"),
        ("Putting up the money were Bede Partners and Ostara Ventures.", "Bede Partners, Ostara Ventures"),
        ("It was provided by Bede Partners.", "Bede Partners"),
        ("Bede Partners led; Ostara Ventures rounded out the syndicate.", "Bede Partners*, Ostara Ventures"),
        ("The round was carried out with Bede Partners.", "Bede Partners"),
        ("The money is from Bede Partners, with Ostara Ventures on board too.", "Bede Partners, Ostara Ventures"),
        ("Leading the way was Ann Lee, who built its first ovens.", ""),
        ("The ovens are made with Quillo.", ""),
        ("It sells ovens. It was provided by Quillo with steel.", ""),
    ],
)  # fmt: skip
def test_investors_in_free_words(told: str, names: str) -> None:
    assert rounds(f"Brindlework raised $40 million. {told}") == {f"Brindlework | 40000000 | - | {names}".rstrip(" |")}


def test_who_else_wrote_a_check() -> None:
    text = "Brindlework landed $50 million, much of it from Bede Partners, with a check from Lennart Holm."
    assert rounds(text) == {"Brindlework | 50000000 | - | Bede Partners, Lennart Holm"}
