"""Rounds, totals and stakes told beside other things: in brackets, by their lead alone, by a partner's deal, by an old value."""

from datetime import date

import pytest

from vcgraph.model import Article, Claim, CommitmentClaim, FundClaim, FundingRoundClaim, TotalRaisedClaim
from vcgraph.pipeline import default_extractor

H, N, B = "Harrow Ventures", "Norwell Capital", "Bede Partners"
_TALK = "It sells to 40 hospitals. The market is worth $9 billion, says Ann Lee of Tarn Bank."


def _claims(text: str) -> list[Claim]:
    return list(default_extractor().extract(Article(id="a", text=text, published=date(2023, 5, 10))).claims)


def _deals(text: str) -> set[str]:
    """ "Quillon 8 2021: Harrow Ventures*", and "Quillon in all 8" for a total."""
    found: set[str] = set()
    for one in _claims(text):
        if isinstance(one, TotalRaisedClaim):
            found.add(f"{one.company} in all {one.amount.value // 1_000_000}")
        elif isinstance(one, FundingRoundClaim):
            sum_ = f" {one.amount.value // 1_000_000}" if one.amount else ""
            day = f" {one.date}" if one.date is not None and str(one.date) < "2023" else ""
            names = ", ".join(sorted(f"{by.name}{'*' if by.role != 'participant' else ''}" for by in one.investors))
            found.add(f"{one.company}{sum_}{day}: {names}")
    return found


TOLD: dict[str, set[str]] = {
    # brackets that leave out who raised
    "We cover startups like Brightpan (raised $47 million), Zendo (raised $11 million) and QB Oven (raised $20 million).": {
        "Brightpan 47: ",
        "Zendo 11: ",
        "QB Oven 20: ",
    },
    f"Rivals include Brightpan (raised $47 million from {N}) and Zendo (raised $20 million led by {H}).": {
        f"Brightpan 47: {N}",
        f"Zendo 20: {H}*",
    },
    f"Some startups that offer it are Quillon (with $610 million total raised, including $400 million in 2022 led by {H}), as well as Zendo and Ovenly.": {
        "Quillon in all 610",
        f"Quillon 400 2022: {H}*",
    },
    # whose round it was, known by its lead alone
    f"{_TALK} Quillon's latest round was led by {H}, with participation from {N} and Marta Nunes.": {
        f"Quillon: {H}*, Marta Nunes, {N}"
    },
    f"Quillon sells ovens. Its most recent round was led by {H} and joined by {N}.": {f"Quillon: {H}*, {N}"},
    # lists of backers
    f"Among others, Quillon.com has investors of the likes of {H}, {N} and Temasco.": {f"Quillon.com: {H}, {N}, Temasco"},
    f"Early investors in Quillon — {H} and {N} — have asked for more.": {f"Quillon: {H}, {N}"},
    # partners
    "Quillon landed a strategic collaboration with Macrosoft, which includes an undisclosed equity investment in the startup.": {
        "Quillon: Macrosoft"
    },
    "Quillon announced a partnership with Macrosoft that includes an equity investment of $20 million in the company.": {
        "Quillon 20: Macrosoft"
    },
    f"Quillon wants to list after its $750-million equity deal with private equity firm {B} fell through.": {
        f"Quillon 750: {B}"
    },
    # the day of an earlier round
    f"Quillon was last valued at $3.2 billion in August 2021 after raising $650 million from {N}.": {
        f"Quillon 650 2021-08: {N}"
    },
    "Following on from its 2017 €7 million Series A round, Quillon has now secured a further €9 million.": {
        "Quillon 7 2017: ",
        "Quillon 9: ",
    },
    f"Quillon has secured €25 million led by {H}. This brings the total funds raised to over €40 million following the company’s €16 million funding round in late 2019.": {
        f"Quillon 25: {H}*",
        "Quillon 16 2019: ",
        "Quillon in all 40",
    },
    f"Following its $7 million seed round in 2019, Quillon has raised $9 million from {N}.": {
        "Quillon 7 2019: ",
        f"Quillon 9: {N}",
    },
    # rounds told twice
    f"Quillon has today announced the close of a Series B funding round. The business has now secured a further €9 million, with the round led by {H}, supported by existing investors {N} and {B}.": {
        f"Quillon 9: {B}, {H}*, {N}"
    },
    "Near raises $6M from Harrow & Bede Partners\n\nNear has raised $6 million in Series A funding from Harrow Ventures and Bede Partners.": {
        f"Near 6: {B}, {H}"
    },
    f"In 2007, Ann Lee, who worked with large Tarn installations, founded a company, Quillon.\n\nQuillon — which uses computer vision — today announced that it raised €65 million in a Series A round led by {B}, a previous investor in the startup.": {
        f"Quillon 65: {B}*"
    },
}  # fmt: skip


@pytest.mark.parametrize(("text", "found"), TOLD.items(), ids=range(len(TOLD)))
def test_deals_told_beside_other_things(text: str, found: set[str]) -> None:
    assert _deals(text) == found


NOT_TOLD: dict[str, set[str]] = {
    f"Rivals are Quillon (which raised $30 million led by {H}), as well as Drumbeat Systems.": {f"Quillon 30: {H}*"},
    f"{B}, which manages money for others, has completed a secondary transaction, it said.": set(),
    "Quillon signed a contract with Macrosoft, which includes an investment in new servers.": set(),
    "Quillon did not sign a partnership with Macrosoft that includes an investment in it.": set(),
    "Quillon, a rival of the likes of Zendo and Ovenly, sells ovens.": set(),
    "Quillon sells ovens. Its latest round of talks was led by Ann Lee.": set(),
}


@pytest.mark.parametrize(("text", "found"), NOT_TOLD.items(), ids=range(len(NOT_TOLD)))
def test_who_gave_nothing(text: str, found: set[str]) -> None:
    assert _deals(text) == found


@pytest.mark.parametrize(
    "text",
    [
        f"Quillon raised $650 million from a clutch of investors, including {N} and Harrow Vision Fund II. The startup, which counts investors such as Harrow and State of Ohio Pension Board among its backers, sells ovens.",
        "Quillon, which counts investors such as Harrow, Peak XVI and State of Ohio Pension Board among its backers, had raised more than $1.2 billion in funding as of March 2022.",
    ],
)
def test_funds_among_a_companys_backers_have_no_partners(text: str) -> None:
    assert not [one for one in _claims(text) if isinstance(one, FundClaim | CommitmentClaim)]


def test_a_funds_own_investors_still_commit() -> None:
    claims = _claims("Harrow Fund II, whose backers include the Tarn Endowment, has raised $40 million.")
    assert [one.investor for one in claims if isinstance(one, CommitmentClaim)] == ["Tarn Endowment"]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Tarn Bank is considering a write-down of its $15 million stake in Quillon.", "closed"),
        (f"{N} aims to sell stakes in its major bets, such as Quillon and Zendo.", "closed"),
        (f"{N} is considering an investment in Quillon.", "in_talks"),
    ],
)
def test_a_stake_held_is_closed_whatever_is_planned_with_it(text: str, status: str) -> None:
    assert {one.status for one in _claims(text) if isinstance(one, FundingRoundClaim)} == {status}
