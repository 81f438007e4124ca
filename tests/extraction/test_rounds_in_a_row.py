"""Several rounds of a company told as its story, sums that a headline rounds, and one round of two stages."""

import pytest

from tests.extraction.test_lists_far_off import B, H, read

STORY = "before the company raised a massive $145 million in 2016, and another $70 million in the next year."


@pytest.mark.parametrize(
    ("text", "company"),
    [
        (f"{H} invested in the $25 million Series B of Quillon, {STORY}", "Quillon"),
        (f"Quillon makes pumps and is in trouble. {H} invested in the $25 million Series B, {STORY}", "Quillon"),
        (f"{H} invested in Quillon's $25 million Series B, {STORY}", "Quillon"),
    ],
)
def test_the_company_is_not_who_invested(text: str, company: str) -> None:
    assert read(text) == [
        (company, 145_000_000, None, set()),
        (company, 25_000_000, "series_b", {H}),
        (company, 70_000_000, None, set()),
    ]


def test_whose_round_one_took_part_in_raised_the_next() -> None:
    rounds = read(
        f"{H} invested in the $25 million Series B of Quillon. The company raised another $40 million in 2019."
    )
    assert [(one[0], one[1]) for one in rounds] == [("Quillon", 25_000_000), ("Quillon", 40_000_000)]


@pytest.mark.parametrize(
    ("head", "told", "sums"),
    [
        ("$4M", "It has now raised $4.3 million in a seed round led by Harrow Ventures.", [4_300_000]),
        ("$5M", "It has now raised $4.6 million in a seed round led by Harrow Ventures.", [4_600_000]),
        ("$4M", "It has raised $4 million. It raised $4.3 million in debt last year.", [4_000_000, 4_300_000]),
        ("$4M", "It has raised $6.3 million in a seed round led by Harrow Ventures.", [4_000_000, 6_300_000]),
    ],
)
def test_a_headline_rounds_the_sum_of_its_text(head: str, told: str, sums: list[int]) -> None:
    rounds = read(f"Quillon secures {head} to help artists\n\nQuillon says it helps artists. {told}")
    assert sorted(one[1] or 0 for one in rounds) == sums


@pytest.mark.parametrize("stages", ["preseed/seed", "pre-seed / seed"])
def test_two_stages_parted_by_a_stroke_are_of_one_round(stages: str) -> None:
    text = f"Quillon raised a $12.1 million {stages} round led by {H} and {B}."
    assert read(text) == [("Quillon", 12_100_000, "pre_seed", {H, B})]


def test_a_round_told_in_brackets_is_no_total() -> None:
    rounds = read(
        f"Quillon has secured $600,000 from {H}. This brings Quillon's total funding to $1 million (the startup previously "
        "raised $400,000 in angel funding)."
    )
    assert [one[1:3] for one in rounds] == [(400_000, "angel"), (600_000, None)]


def test_founders_of_a_headline_raise_for_their_new_company() -> None:
    rounds = read(
        "Bedes Founders Reunite, Raise Seed Round For Their New Company “Seesaw”\n\nA team is back. The founders of Bede, a "
        "maker of pumps, are joining forces for a new startup called Seesaw. This time, Ann Lee is listed as CEO. It is a "
        "swap from the first time around with Bede. The pair are joined by Bo Day. "
        f"The company has already raised a seed round, led by {H}."
    )
    assert [(one[0], one[2]) for one in rounds] == [("Seesaw", "seed")]
