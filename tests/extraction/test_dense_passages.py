"""Deals told densely and in passing: in brackets and between dashes, in lists of rivals, by halves of sentences."""

from datetime import date

import pytest

from vcgraph.extraction.learned import LearnedExtractor
from vcgraph.model import Article, Claim, FundingRoundClaim, RoleClaim, TotalRaisedClaim, ValuationClaim

READER = LearnedExtractor()
NEWS = "Orbex Foods has laid off 60 people."


def deals(text: str) -> list[Claim]:
    found = READER.extract(Article(id="a", text=f"{NEWS} {text}", published=date(2023, 5, 10))).claims
    return [one for one in found if not isinstance(one, RoleClaim)]


def totals(text: str) -> dict[str, int]:
    """What each company has raised in all, in millions; nothing else may be told but who backs whom."""
    found = deals(text)
    assert not any(isinstance(one, FundingRoundClaim) and one.amount for one in found)
    return {one.company: int(one.amount.value) // 10**6 for one in found if isinstance(one, TotalRaisedClaim)}


def rounds(text: str) -> dict[str, tuple[int | None, str]]:
    """Of each company the sum of its round, in millions, and who gave it; a star marks who led."""
    found = [one for one in deals(text) if isinstance(one, FundingRoundClaim)]
    assert len({one.company for one in found}) == len(found)
    return {one.company: (int(one.amount.value) // 10**6 if one.amount else None, givers(one)) for one in found}


def givers(one: FundingRoundClaim) -> str:
    return ", ".join(f"{who.name}{'*' if who.role == 'lead' else ''}" for who in one.investors)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Rivals include Zuvel ($40 million raised), Kelta (about $6 million raised to date) and Milor.", {"Zuvel": 40, "Kelta": 6}),
        ("Rivals include Zuvel ($40 million in total funding), Kelta ($6 million) and Milor ($9 million).", {"Zuvel": 40, "Kelta": 6, "Milor": 9}),
        ("It says it is better than Zuvel ($40 million raised).", {"Zuvel": 40}),
        ("Its closest rival is Zuvel, with $40 million raised to date.", {"Zuvel": 40}),
        ("Its closest rival is Zuvel, with $40 million total raised.", {"Zuvel": 40}),
        ("Zuvel – $40 million raised to date – moved to Leeds.", {"Zuvel": 40}),
        ("Rivals include Zuvel, which has raised $6 million; Kelta, which has raised $8 million; and Milor.", {"Zuvel": 6, "Kelta": 8}),
        ("The online lender Zuvel, which has raised $7 million from Tavel Ventures and Prum Capital, moved to Leeds.", {"Zuvel": 7}),
        ("One, Zuvel, has raised $60 million to date. Another, Kelta Software, has raised $14 million to date.", {"Zuvel": 60, "Kelta Software": 14}),
    ],
)  # fmt: skip
def test_sums_in_brackets_and_asides_are_totals(text: str, told: dict[str, int]) -> None:
    assert totals(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("On the heels of a $40 million Series B led by Tavel Ventures, Zuvel moved to Leeds.", {"Zuvel": (40, "Tavel Ventures*")}),
        ("Rival Zuvel, armed with $40 million from Tavel Electric, moved to Leeds.", {"Zuvel": (40, "Tavel Electric")}),
        ("Zuvel moved to Leeds, helped by $40 million from Tavel Electric.", {"Zuvel": (40, "Tavel Electric")}),
        ("With $40 million from Tavel Electric in the bank, ride-hailing company Zuvel moved to Leeds.", {"Zuvel": (40, "Tavel Electric")}),
        ("Then there is Zuvel, with its $40 million Series B from Tavel Electric.", {"Zuvel": (40, "Tavel Electric")}),
        ("The $40 million that Tavel Ventures put into Zuvel last year shows how prices rise.", {"Zuvel": (40, "Tavel Ventures")}),
        ("Others are Zuvel ($40 million Series A, Tavel Ventures).", {"Zuvel": (40, "Tavel Ventures")}),
        ("Others are Zuvel (raised $40 million from Tavel Ventures), Kelta (raised $6 million from Prum Capital) and Milor.", {"Zuvel": (40, "Tavel Ventures"), "Kelta": (6, "Prum Capital")}),
        ("It is up against the consumer lender Zuvel (raised $40 million from Tavel Ventures).", {"Zuvel": (40, "Tavel Ventures")}),
        ("Tavel Ventures led Zuvel's $40 million Series A and Kelta's $6 million Series B.", {"Zuvel": (40, "Tavel Ventures*"), "Kelta": (6, "Tavel Ventures*")}),
        ("Tavel Ventures, fresh off leading Zuvel's $40 million Series A, declined to comment.", {"Zuvel": (40, "Tavel Ventures*")}),
        ("Zuvel raised $12.5 million; Kelta, $45 million; and Milor, $55 million.", {"Zuvel": (12, ""), "Kelta": (45, ""), "Milor": (55, "")}),
        ("“Tavel Ventures gave us $40 million,” said Anna Prum, the founder of Zuvel.", {"Zuvel": (40, "Tavel Ventures")}),
        ("Zuvel said it would appeal months after it raised $40 million from Tavel Ventures.", {"Zuvel": (40, "Tavel Ventures")}),
        ("Zuvel, having raised a $40 million round led by Kozu Motor, began a trial in Kent.", {"Zuvel": (40, "Kozu Motor*")}),
    ],
)  # fmt: skip
def test_rounds_by_halves_of_sentences(text: str, told: dict[str, tuple[int | None, str]]) -> None:
    assert rounds(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Rivals are Zuvel, backed by Tavel Ventures; Kelta, backed by Prum Capital; and Milor.", {"Zuvel": "Tavel Ventures", "Kelta": "Prum Capital"}),
        ("Tavel Ventures has backed Zuvel, Prum Capital has backed Kelta and Lorn Growth has backed Milor.", {"Zuvel": "Tavel Ventures", "Kelta": "Prum Capital", "Milor": "Lorn Growth"}),
        ("Its closest rival is Zuvel — backed by Tavel Ventures and Prum Capital — and Kelta.", {"Zuvel": "Tavel Ventures, Prum Capital"}),
        ("Zuvel, a Tavel Ventures company, moved to Leeds.", {"Zuvel": "Tavel Ventures"}),
        ("Two startups stand out, Zuvel and Kelta. The first moved to Leeds; the other is backed by Prum Capital.", {"Kelta": "Prum Capital"}),
        ("Zuvel, Kelta and Milor all sell to banks. The first, backed by Tavel Ventures, moved to Leeds.", {"Zuvel": "Tavel Ventures"}),
        ("Zuvel, a Siemens company, moved to Leeds.", {}),
        ("Zuvel, armed with $40 million in cash from the sale of a plant, moved to Leeds.", {}),
        ("Zuvel moved to Leeds, helped by $40 million from sales of a plant.", {}),
        ("Zuvel ($5 million in sales) and Kelta ($8 million) are smaller.", {}),
        ("“The city gave us $5 million,” said Anna Prum, the founder of Zuvel.", {}),
    ],
)  # fmt: skip
def test_backers_told_beside_others(text: str, told: dict[str, str]) -> None:
    assert rounds(text) == {company: (None, who) for company, who in told.items()}
    assert not any(isinstance(one, TotalRaisedClaim) for one in deals(text))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Rivals include Zuvel, backed by Tavel Ventures, and the lender Kelta, valued at $6 billion.", {"Kelta"}),
        ("Rivals include Zuvel, backed by Tavel Ventures and Prum Capital, valued at $6 billion.", {"Zuvel"}),
        ("Zuvel, last valued at $2 billion in a $30 million round led by Tavel Ventures, moved to Leeds.", set()),
    ],
)
def test_whose_a_value_is(text: str, told: set[str]) -> None:
    assert {one.company for one in deals(text) if isinstance(one, ValuationClaim)} == told


def test_what_a_plan_comes_weeks_after_is_done() -> None:
    text = "Zuvel plans to move to Leeds just weeks after closing a $5 million seed round led by Tavel Ventures."
    assert [one.status for one in deals(text) if isinstance(one, FundingRoundClaim)] == ["closed"]
