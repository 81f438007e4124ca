"""Which claims tell one round."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.resolution.tellings import extract, origin, project, project_claims, standings, told_round, usd
from vcgraph.model import Investor, Money, PartialDate


def rounds(*dated):
    return project_claims(*dated)["round"]


def test_five_articles_that_tell_one_round_give_one_round():
    told = [
        ("2025-03-06", told_round("a", stage="series_f", amount=usd(240_000_000), on_date="2025-03-06", by=["Zyx"])),
        ("2025-03-07", told_round("b", stage="series_f", amount=usd(240_000_000), on_date="2025-03-07")),
        ("2025-03-20", told_round("c", stage="series_f", on_date="2025-03", by=["Qor"])),
        ("2025-08-22", told_round("d", stage="series_f", amount=usd(240_000_000), on_date="2025-03")),
        (None, told_round("e", stage="series_f", amount=usd(200_000_000, "at_least"))),
    ]
    (fact,) = rounds(*told)
    assert len(fact.claims) == 5
    assert {investment.investor for investment in fact.investments} == {"org-zyx", "org-qor"}
    assert standings(fact.date) == {"accepted": ["2025-03-06"], "refined": ["2025-03", "2025-03-07"]}
    assert fact.amount.value == usd(240_000_000)


def test_rounds_of_two_stages_are_two_rounds():
    facts = rounds(
        ("2024-01-02", told_round("a", stage="seed", amount=usd(5_000_000), on_date="2024-01-01")),
        ("2024-01-02", told_round("b", stage="series_a", amount=usd(5_000_000), on_date="2024-01-01")),
    )
    assert sorted(fact.stage.value for fact in facts) == ["seed", "series_a"]


def test_a_claim_without_stage_never_bridges_two_stages():
    facts = rounds(
        ("2024-01-02", told_round("a", stage="seed", amount=usd(5_000_000), on_date="2024-01-01")),
        ("2024-01-02", told_round("b", stage="series_a", amount=usd(5_000_000), on_date="2024-01-01")),
        ("2024-01-02", told_round("c", amount=usd(5_000_000), on_date="2024-01-01")),
    )
    assert len(facts) == 2


def test_a_rumour_is_confirmed_by_the_round_done():
    facts = rounds(
        ("2025-01-10", told_round("a", amount=usd(2_000_000_000, "at_most"), status="in_talks")),
        (
            "2025-03-03",
            told_round("b", stage="series_e", amount=usd(1_500_000_000), on_date="2025-03-03", status="closed"),
        ),
    )
    (fact,) = facts
    assert standings(fact.status) == {"accepted": ["closed"], "superseded": ["in_talks"]}
    assert standings(fact.amount) == {"accepted": [1_500_000_000], "refined": [2_000_000_000]}


@pytest.mark.parametrize(
    ("millions", "day", "count"),
    [(150, "2025-03-03", 1), (300, "2025-03-03", 1), (80, "2025-03-03", 2), (150, "2025-11-03", 2)],
)
def test_talks_of_another_sum_are_confirmed_by_a_deal_of_that_size_soon_after(millions, day, count):
    amount = usd(millions * 1_000_000)
    facts = rounds(
        ("2025-01-10", told_round("a", amount=usd(200_000_000), status="in_talks")),
        (day, told_round("b", stage="series_c", amount=amount, on_date=day, status="closed")),
    )
    assert len(facts) == count
    assert amount in [fact.amount.value for fact in facts if fact.status.value == "closed"]


def test_talk_that_follows_a_round_done_is_of_the_next_one():
    facts = rounds(
        ("2025-03-03", told_round("a", amount=usd(1_500_000_000), on_date="2025-03-03", status="closed")),
        ("2025-09-03", told_round("b", amount=usd(1_500_000_000), status="in_talks")),
    )
    assert len(facts) == 2


def test_open_bounds_do_not_join_what_lies_far_apart():
    facts = rounds(
        ("2012-05-03", told_round("a", amount=usd(12_000_000_000, "at_most"), status="planned")),
        ("2012-05-13", told_round("b", amount=usd(12_700_000), status="closed")),
    )
    assert len(facts) == 2


def test_figures_of_one_round_that_disagree_are_a_conflict():
    facts = rounds(
        ("2025-03-01", told_round("a", stage="series_b", amount=usd(40_000_000), on_date="2025-03-01")),
        ("2025-03-02", told_round("b", stage="series_b", amount=usd(45_000_000), on_date="2025-03-02")),
        ("2025-03-03", told_round("c", stage="series_b", amount=usd(45_000_000), on_date="2025-03-03")),
    )
    (fact,) = facts
    assert standings(fact.amount) == {"accepted": [45_000_000], "conflicting": [40_000_000]}


def test_two_rounds_of_one_stage_with_years_between_are_two():
    facts = rounds(
        ("2020-03-01", told_round("a", stage="seed", amount=usd(2_000_000), on_date="2020-03-01")),
        ("2022-03-01", told_round("b", stage="seed", amount=usd(2_000_000), on_date="2022-03-01")),
    )
    assert len(facts) == 2


def test_an_extension_is_a_round_that_names_the_one_it_extends():
    facts = rounds(
        ("2024-01-02", told_round("a", stage="series_a", amount=usd(10_000_000), on_date="2024-01-01")),
        (
            "2024-09-02",
            told_round("b", stage="series_a", amount=usd(4_000_000), on_date="2024-09-01", words="Series A extension"),
        ),
    )
    first, second = sorted(facts, key=lambda fact: fact.date.value)
    assert (first.extends, second.extends) == (None, first.id)


def test_bare_investors_go_to_the_bare_round_and_to_no_other():
    facts = rounds(
        ("2024-01-02", told_round("a", stage="seed", on_date="2024-01-01", by=["Zyx"])),
        ("2024-02-02", told_round("b", by=["Qor"])),
        ("2024-03-02", told_round("c", by=["Vex"])),
    )
    bare = next(fact for fact in facts if fact.bare)
    assert [investment.investor for investment in bare.investments] == ["org-qor", "org-vex"]
    assert bare.id == "round-acme-bare"


def test_one_article_tells_two_rounds_apart_by_figures():
    both = extract(
        told_round("a", amount=usd(5_000_000), on_date="2024"), told_round("a", amount=usd(9_000_000), on_date="2024")
    )
    assert len(project([both], [origin("a", "2025-01-01")])["round"]) == 2


def test_an_amount_in_another_currency_does_not_part_a_round():
    euros = Money(value=10_000_000, currency="EUR")
    facts = rounds(
        ("2024-01-02", told_round("a", stage="seed", amount=usd(11_000_000), on_date="2024-01-01")),
        ("2024-01-02", told_round("b", amount=euros, on_date="2024-01-01")),
    )
    assert len(facts) == 1


def test_a_lead_says_more_than_a_participant():
    lead = Investor(name="Zyx", role="lead", amount=usd(3_000_000))
    (fact,) = rounds(
        ("2024-01-02", told_round("a", stage="seed", by=["Zyx"])),
        ("2024-01-02", told_round("b", stage="seed", by=[lead])),
    )
    (investment,) = fact.investments
    assert standings(investment.role) == {"accepted": ["lead"], "refined": ["participant"]}
    assert investment.amount.value == usd(3_000_000)


def test_an_identifier_stays_when_later_articles_tell_the_round_again():
    first = ("2024-01-02", told_round("b", amount=usd(5_000_000), status="in_talks"))
    later = ("2024-02-02", told_round("a", stage="seed", amount=usd(5_000_000), on_date="2024-02-01", status="closed"))
    assert rounds(first)[0].id == rounds(first, later)[0].id


@st.composite
def told(draw, number):
    return told_round(
        f"a{number}",
        stage=draw(st.sampled_from([None, "seed", "series_a"])),
        amount=draw(st.sampled_from([None, usd(5_000_000), usd(6_000_000), usd(7_000_000, "at_most")])),
        on_date=draw(st.sampled_from([None, "2024", "2024-01", "2024-01-05", "2024-11"])),
        status=draw(st.sampled_from([None, "closed", "in_talks", "planned"])),
        by=draw(st.lists(st.sampled_from(["Zyx", "Qor", "a16z"]), min_size=1, max_size=2, unique=True)),
        words=draw(st.sampled_from(["words", "extension"])),
    )


@st.composite
def piles(draw):
    days = st.sampled_from([None, "2024-01-06", "2024-02-01", "2024-12-01"])
    return [(draw(days), draw(told(number))) for number in range(draw(st.integers(1, 6)))]


@settings(max_examples=150, deadline=None)
@given(piles(), st.randoms())
def test_rounds_do_not_depend_on_order(pile, random):
    assert rounds(*random.sample(pile, len(pile))) == rounds(*pile)


@settings(max_examples=150, deadline=None)
@given(piles())
def test_nothing_told_is_lost_and_no_round_has_two_stages(pile):
    facts = rounds(*pile)
    claims = [claim for fact in facts for claim in fact.claims]
    assert sorted(claims) == sorted(claim.id for _, claim in pile)
    assert len({fact.id for fact in facts}) == len(facts)
    for fact in facts:
        assert len(fact.stage.told) <= 1
        dated = {claim.id for _, claim in pile if claim.date and claim.id in fact.claims}
        assert {claim for told in fact.date.told for claim in told.claims} == dated


@pytest.mark.parametrize("precision", ["2024", "2024-01"])
def test_a_rougher_date_is_refined(precision):
    (fact,) = rounds(
        ("2024-01-09", told_round("a", stage="seed", on_date="2024-01-05")),
        ("2024-01-09", told_round("b", stage="seed", on_date=precision)),
    )
    assert fact.date.value == PartialDate("2024-01-05")
    assert standings(fact.date)["refined"] == [precision]
