"""Rounds in the words of startup news: what came before, who came back, who is named with his company."""

import pytest

from tests.extraction.test_rounds import deals_of

AFTER: dict[str, str] = {
    "Brightpan has acquired Quillo, a Madrid-based rival, weeks after closing a $40 million Series C.": "Brightpan",
    "Brightpan acquired Quillo in May after raising $40 million from Harrow Ventures.": "Brightpan",
    "Brightpan overtook Quillo last year by raising a $40 million Series C.": "Brightpan",
    "Quillo was acquired by Brightpan after raising $40 million.": "Quillo",
}


@pytest.mark.parametrize(("text", "company"), AFTER.items())
def test_who_raised_before_what_the_main_clause_tells(text: str, company: str) -> None:
    assert {one.split(" | ")[0] for one in deals_of(text) if "40M" in one} == {company}
